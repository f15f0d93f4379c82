"""Near copies: ours beside rensa's unverified candidates, on the hand-checked pairs of the labelled news set."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from copies import Pair, judged
from events import as_piece
from measuring import MissingError, Row, lines_of, spent

BANDS, HASHES, THRESHOLD = 32, 128, 0.5


def rows() -> list[Row]:
    """Precision and recall over judged pairs, and documents a CPU-second."""
    given = lines_of("news_cluster", "dev.jsonl.gz")
    found, mine = spent(lambda: ours(given))
    peer, theirs = spent(lambda: candidates(given))
    n, (p, r), (q, s) = len(given), scored(found), scored(peer)
    return [
        Row(f"copies, precision; peer rensa's candidates (n = {n})", f"{p:.3f}", f"{q:.3f}", gate=">= .95", met=p >= 0.95),
        Row("copies, recall", f"{r:.3f}", f"{s:.3f}", gate=">= .95", met=r >= 0.95),
        Row("  documents/s", f"{n / mine:.0f}", f"{n / theirs:.0f}", f"{theirs / mine:.2f}x"),
    ]


def ours(given: list[dict[str, Any]]) -> set[Pair]:
    from onrecord.story.copies.find import find_copies

    groups = [sorted({member.document for member in group.members}) for group in find_copies([as_piece(row, row["id"]) for row in given])]
    return {pair for group in groups for pair in combinations(group, 2)}


def candidates(given: list[dict[str, Any]]) -> set[Pair]:
    """Pairs that rensa's index brings together on shingles of five words. Raises MissingError."""
    try:
        from rensa import RMinHash, RMinHashLSH
    except ImportError as error:
        raise MissingError("rensa is not installed; `make bench` installs it") from error
    near, found = RMinHashLSH(THRESHOLD, HASHES, BANDS), set()
    for number, row in enumerate(given):
        words = row["text"].lower().split()
        sketch = RMinHash(HASHES, 42)
        sketch.update([" ".join(words[i : i + 5]) for i in range(max(1, len(words) - 4))])
        found |= {tuple(sorted((row["id"], given[other]["id"]))) for other in near.query(sketch)}
        near.insert(number, sketch)
    return found


def scored(pairs: set[Pair]) -> tuple[float, float]:
    """Precision and recall; a pair found that nobody judged counts as wrong, an unsure one not at all."""
    verdicts = judged()
    counted = {pair for pair in pairs if verdicts.get(pair) != "unsure"}
    gold = {pair for pair, verdict in verdicts.items() if verdict == "yes"}
    right = len(counted & gold)
    return right / max(1, len(counted)), right / max(1, len(gold))
