"""The tagger's doubt: what it marked with too little confidence is left out, and counted.

With least 0.6, of two attributions of confidence 0.9 and 0.4 the first is kept and one is counted as abstained.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model.tagging import Attribution


@dataclass(frozen=True, slots=True)
class Sure:
    """What is kept, passage by passage; how many attributions were marked and how many of them left out."""

    kept: tuple[tuple[Attribution, ...], ...]
    marked: int
    abstained: int


def sure(passages: Sequence[Sequence[Attribution]], least: float) -> Sure:
    """The attributions whose confidence is `least` or more (0..1)."""
    kept = tuple(tuple(one for one in passage if one.confidence >= least) for passage in passages)
    marked = sum(map(len, passages))
    return Sure(kept, marked, marked - sum(map(len, kept)))
