"""B-cubed of events on the two labelled sets, with the sensitivity to each parameter. Needs the folder of measuring data.

`python bench/events.py ../shared/data` prints a row per set and setting.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path

from onrecord.model.text import day
from onrecord.story.events import linkage, terms
from onrecord.story.events.find import find_events
from onrecord.story.pieces import Piece

SETS = ("news_cluster", "ecbplus")
VARIED = (
    (linkage, "FLOOR", (0.08, 0.10, 0.12, 0.14, 0.16)),
    (linkage, "CLOSENESS", (0.60, 0.66, 0.70, 0.74, 0.80)),
    (linkage, "PRIOR_PAIRS", (1, 2, 3, 4, 6)),
    (linkage, "PRIOR_COHESION", (0.12, 0.15, 0.18, 0.21, 0.24)),
    (linkage, "LEADING_TERMS", (20, 40, 80)),
    (linkage, "FADING", (0.0, 0.05, 0.1, 0.2)),
    (linkage, "NEIGHBOURS", (30, 60, 120)),
    (terms, "TERMS_KEPT", (100, 150, 200, 300)),
    (terms, "TITLE_WEIGHT", (1.0, 1.5, 2.0)),
)


def load(folder: Path, name: str) -> list[dict[str, str]]:
    with gzip.open(folder / name / "dev.jsonl.gz", "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def as_piece(row: dict[str, str], identity: str) -> Piece:
    stamp = (row.get("published") or "")[:10]
    published = day(date.fromisoformat(stamp), "given") if stamp else None
    return Piece(identity, row.get("title") or "", row["text"], published=published, language="en", outlet=row.get("outlet"))


def partition(rows: list[dict[str, str]], seed: int) -> dict[int, str]:
    order = list(range(len(rows)))
    random.Random(seed).shuffle(order)
    pieces = [as_piece(rows[index], f"d{place:05d}") for place, index in enumerate(order)]
    return {order[int(document[1:])]: event.id for event in find_events(pieces) for document in event.documents}


def bcubed(found: dict[int, str], gold: list[str]) -> tuple[float, float, float]:
    both = Counter((found[index], label) for index, label in enumerate(gold))
    of_found, of_gold = Counter(found.values()), Counter(gold)
    precision = sum(count * count / of_found[cluster] for (cluster, _), count in both.items()) / len(gold)
    recall = sum(count * count / of_gold[label] for (_, label), count in both.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def score(rows: list[dict[str, str]]) -> tuple[float, float, float]:
    return bcubed(partition(rows, 1), [str(row.get("event_id", row.get("event"))) for row in rows])


def blocks(found: dict[int, str]) -> set[frozenset[int]]:
    return {frozenset(index for index in found if found[index] == cluster) for cluster in found.values()}


def main(folder: Path) -> None:
    data = {name: load(folder, name) for name in SETS}
    for name, rows in data.items():
        began = time.perf_counter()
        precision, recall, f1 = score(rows)
        took = time.perf_counter() - began
        same = blocks(partition(rows, 1)) == blocks(partition(rows, 2))
        print(f"{name}: n {len(rows)} P {precision:.3f} R {recall:.3f} F {f1:.3f}, same in two orders: {same}, {took:.1f} s")
    for module, parameter, values in VARIED:
        kept = getattr(module, parameter)
        for value in values:
            setattr(module, parameter, value)
            print(parameter, value, " ".join(f"{name} {score(rows)[2]:.3f}" for name, rows in data.items()), flush=True)
        setattr(module, parameter, kept)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
