"""Developments over the two labelled sets: how many hold reports of two events, how many reports of one event meet. Needs the data.

`python bench/merges.py ../shared/data` reads every document by the rules, groups all units of a set as one story, and prints a row a set:
developments told by several documents, those that mix events, and the share of document pairs of one event that meet in a development.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import combinations
from pathlib import Path

from events import SETS, load
from onrecord.desk.reader import Reader, known_from
from onrecord.desk.registry import registry
from onrecord.model.claims import Reading
from onrecord.model.text import Document, day
from onrecord.runners.inline import InlineRunner
from onrecord.story.developments import group
from onrecord.story.units import Unit, units_of
from onrecord.taggers.catalog import tagger

LISTED = 15


def units(rows: Sequence[dict[str, str]]) -> list[Unit]:
    """All units of the documents, read by the rules alone."""
    reader = Reader(tagger("rules"), known_from(None, []), registry(()), InlineRunner())
    found = reader.read_documents(_document(row, n) for n, row in enumerate(rows))
    return [unit for reading in found if isinstance(reading, Reading) for unit in units_of(reading)]


def _document(row: dict[str, str], n: int) -> Document:
    stamp = (row.get("published") or "")[:10]
    published = day(date.fromisoformat(stamp), "given") if stamp else None
    return Document(f"{n}", row["text"], title=row.get("title"), outlet=row.get("outlet"), language="en", published=published)


def judged(groups: Sequence[Sequence[Unit]], gold: Sequence[str]) -> tuple[list[Sequence[Unit]], list[Sequence[Unit]], int, int, int]:
    """Developments of several documents, those of two events; pairs of documents that meet, those of one event, and all of one event."""
    several = [told for told in groups if len({unit.document for unit in told}) > 1]
    mixed = [told for told in several if len({gold[int(unit.document)] for unit in told}) > 1]
    met = {pair for told in several for pair in combinations(sorted({int(unit.document) for unit in told}), 2)}
    sizes = Counter(gold)
    return several, mixed, len(met), sum(gold[a] == gold[b] for a, b in met), sum(n * (n - 1) // 2 for n in sizes.values())


def report(name: str, told: list[Unit], gold: list[str], *, listed: int) -> None:
    several, mixed, met, right, pairs = judged(group(told), gold)
    print(
        f"{name}: units {len(told)}, developments of several documents {len(several)}, of two events {len(mixed)}"
        f" ({len(mixed) / max(1, len(several)):.1%}); pairs of documents that meet {met}, of two events {met - right}"
        f" ({(met - right) / max(1, met):.1%}); pairs of one event that meet {right}/{pairs} ({right / max(1, pairs):.3f})"
    )
    for each in mixed[:listed]:
        print("  ", *(f"[{gold[int(unit.document)]}] {unit.text[:160]!r}" for unit in each[:4]), sep="\n      ")


def main(folder: Path) -> None:
    for name in SETS:
        rows = load(folder, name)
        report(name, units(rows), [str(row.get("event_id", row.get("event"))) for row in rows], listed=LISTED)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
