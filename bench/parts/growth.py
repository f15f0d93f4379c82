"""What a new document costs as the store grows: one whole retelling of a desk with that many entries stored.

Entries are pieces of 1,500 letters of dated news articles on four topics, read by rule: reading costs the same at any size.
"""

from __future__ import annotations

import cProfile
import os
import pstats
from datetime import date
from typing import Any

from measuring import Row, fresh, lines_of, needed, spent

SIZES = tuple(int(size) for size in os.environ.get("BENCH_ENTRIES", "250,1000").split(","))
LETTERS = 1500
MOST = 1.5


def rows() -> list[Row]:
    """Seconds of the retelling at each size, their ratio, and where the time of the largest goes (under a profiler)."""
    found, places = fresh(measured, SIZES)
    costs = ", ".join(f"{seconds:.2f} s at {size:,}" for size, seconds in zip(SIZES, found, strict=True))
    ratio = found[-1] / found[0]
    return [
        Row("a new document: cost with that many entries stored", costs, "", f"{ratio:.1f}x", f"<= {MOST}x", ratio <= MOST),
        *(Row(f"  of it at {SIZES[0]:,}: {name}", f"{share:.0%}") for name, share in places),
    ]


def measured(sizes: tuple[int, ...]) -> tuple[list[float], list[tuple[str, float]]]:
    """CPU seconds per size, and shares of the functions that `assemble` calls, profiled at the smallest size."""
    from onrecord.desk.batch import job
    from onrecord.story.assemble import assemble

    work = job("rules", None, None)
    readings = [work.reader.read_one(document) for document in documents(max(sizes))]
    assemble(readings[:20], work.ask)
    costs = [spent(lambda size=size: assemble(readings[:size], work.ask))[1] for size in sizes]
    return costs, _shares(lambda: assemble(readings[: sizes[0]], work.ask))


def documents(count: int) -> list[Any]:
    """Dated documents in the order of their days."""
    made = [
        one for path in sorted(needed("t17").glob("*.jsonl.gz")) for row in lines_of("t17", path.name) for one in _cut(path.name[:-9], row)
    ]
    return sorted(made, key=lambda one: (one.published.start, one.id))[:count]


def _cut(topic: str, row: dict[str, Any]) -> list[Any]:
    from onrecord.model.text import Document, day

    published, text = day(date.fromisoformat(row["date"][:10]), "given"), row["text"]
    ids = ((f"{topic}-{row['id']}-{at}", text[at : at + LETTERS]) for at in range(0, len(text), LETTERS))
    return [Document(identity, part, language="en", published=published) for identity, part in ids]


def _shares(work: Any) -> list[tuple[str, float]]:
    """The six modules of the story floor in which most of the time is spent, calls into others included once."""
    profile = cProfile.Profile()
    profile.runcall(work)
    stats = pstats.Stats(profile).stats
    total = sum(own for _, _, own, _, _ in stats.values())
    spans: dict[str, float] = {}
    for (path, _, _), (_, _, own, _, callers) in stats.items():
        named = path.rsplit("/", 1)[-1].removesuffix(".py") if "onrecord" in path else None
        if named:
            spans[named] = spans.get(named, 0.0) + own
        else:
            for (caller, _, _), (_, _, part, _) in callers.items():
                name = caller.rsplit("/", 1)[-1].removesuffix(".py") if "onrecord" in caller else "other"
                spans[name] = spans.get(name, 0.0) + part
    return sorted(((name, part / total) for name, part in spans.items()), key=lambda one: -one[1])[:6]
