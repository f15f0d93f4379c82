"""Precision and recall of copies on the hand-checked pairs of the labelled news set. Needs the folder of measuring data.

`python bench/copies.py ../shared/data` prints pairs found, right and missed; a pair found that nobody judged counts as wrong.
"""

from __future__ import annotations

import sys
import time
from itertools import combinations
from pathlib import Path

from events import as_piece, load
from onrecord.story.copies.find import find_copies

JUDGED = Path(__file__).parent.parent / "tests" / "cases" / "copies" / "news_cluster_pairs.tsv"
Pair = tuple[str, str]


def judged() -> dict[Pair, str]:
    lines = [line.split("\t") for line in JUDGED.read_text(encoding="utf8").splitlines() if not line.startswith(("#", "first"))]
    return {(first, second): verdict for first, second, verdict in lines}


def found(folder: Path) -> set[Pair]:
    pieces = [as_piece(row, row["id"]) for row in load(folder, "news_cluster")]
    groups = [sorted({member.document for member in group.members}) for group in find_copies(pieces)]
    return {(first, second) for group in groups for first, second in combinations(group, 2)}


def main(folder: Path) -> None:
    began = time.perf_counter()
    pairs, verdicts = found(folder), judged()
    took = time.perf_counter() - began
    counted = {pair for pair in pairs if verdicts.get(pair) != "unsure"}
    gold = {pair for pair, verdict in verdicts.items() if verdict == "yes"}
    right = counted & gold
    print(
        f"found {len(counted)} right {len(right)} of {len(gold)}: P {len(right) / max(1, len(counted)):.3f} R {len(right) / len(gold):.3f}"
    )
    print(f"judged {len(verdicts)} pairs, unsure {sum(v == 'unsure' for v in verdicts.values())}, {took:.1f} s")
    for pair in sorted(counted ^ gold):
        print("missed" if pair in gold else f"wrong ({verdicts.get(pair, 'not judged')})", *pair)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
