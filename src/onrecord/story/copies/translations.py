"""Texts that follow one text of another language: the same names and numbers, or the same concepts, in the same order.

A German report whose concepts run "inrush, mine, death, miner, rescuer ..." as those of an English wire do is a translation of it;
an independent report of the same day names many of them too, but in an order of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from onrecord.story.anchors import anchors, in_order, shared_numbers
from onrecord.story.concepts import sequence
from onrecord.story.events.linkage import near_pairs
from onrecord.story.events.terms import Vector
from onrecord.story.memory import Memory
from onrecord.story.pieces import Piece

NAMED_ORDER = 0.7
TOLD_ORDER = 0.45
LEAST_TOLD = 20
TOLD_AT_MOST = 250
LENGTHS_APART = 3
NUMBERS_KEPT = 0.6
_CONCEPT = 1.01
Told = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Followed:
    """Two texts by their places, the share that one keeps of the other (0 to 1), and the sign in words."""

    left: int
    right: int
    kept: float
    sign: str


@dataclass(frozen=True, slots=True)
class _Trace:
    language: str
    marks: Told
    told: Told


def translations(pieces: Sequence[Piece], memory: Memory) -> list[Followed]:
    """Pairs of `pieces` in two known languages of which one follows the other."""
    traces = [memory.of(_trace, piece.text, piece.language, memory.of(anchors, piece.text)) for piece in pieces]
    if len({trace.language for trace in traces} - {""}) < 2:
        return []
    vectors = [memory.of(_vector, trace) for trace in traces]
    pairs = sorted(near_pairs(vectors, memory))
    return [Followed(left, right, *found) for left, right in pairs if (found := _followed(traces[left], traces[right]))]


def _trace(text: str, language: str | None, marks: Told) -> _Trace:
    return _Trace((language or "")[:2], marks, sequence(text, language)[:TOLD_AT_MOST])


def _vector(trace: _Trace) -> Vector:
    """Concepts weigh a little more: German nouns crowd among the marks."""
    return dict.fromkeys(trace.marks, 1.0) | {f"~{key}": _CONCEPT for key in trace.told}


def _followed(left: _Trace, right: _Trace) -> tuple[float, str] | None:
    """The share kept and its sign; None where the numbers disagree or neither order is kept."""
    if not left.language or not right.language or left.language == right.language or not numbers_agree(left.marks, right.marks):
        return None
    named = in_order(left.marks, right.marks)
    if named >= NAMED_ORDER:
        return named, f"translation: {round(100 * named)} % of names and numbers in the same order"
    told = told_in_order(left.told, right.told)
    return (told, f"translation: {round(100 * told)} % of what it names in the same order") if told >= TOLD_ORDER else None


def numbers_agree(left: Told, right: Told) -> bool:
    """Whether most numbers of the text with fewer stand in the other."""
    shared, least = shared_numbers(left, right)
    return shared >= NUMBERS_KEPT * least


def told_in_order(left: Told, right: Told) -> float:
    """Share of the concepts of the text with fewer that stand in the other in the same order, 0 if it has under `LEAST_TOLD`."""
    fewer, more = sorted((left, right), key=lambda each: (len(each), each))
    if len(fewer) < LEAST_TOLD or len(more) > LENGTHS_APART * len(fewer):
        return 0.0
    if (Counter(fewer) & Counter(more)).total() < TOLD_ORDER * len(fewer):
        return 0.0
    return sum(block.size for block in SequenceMatcher(None, fewer, more, autojunk=False).get_matching_blocks()) / len(fewer)
