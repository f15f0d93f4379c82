"""What a document is found by: its heaviest terms, its names and numbers, rows of its words, its days.

Two reports of one burst dam share "dam", "burst" and "orlo" among their heaviest terms; a reprint shares rows of words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from sys import intern

from onrecord.model.claims import Reading
from onrecord.model.text import When
from onrecord.story.anchors import anchors
from onrecord.story.copies.find import sketch_of
from onrecord.story.events.linkage import Days, leading
from onrecord.story.events.terms import term_vector
from onrecord.story.memory import Memory
from onrecord.story.pieces import entry_pieces, piece
from onrecord.story.units import Unit

FULL = 255
ROWS_KEPT_OF = 8
WIDEST = 10
_MARKS_AT_MOST = 80


@dataclass(frozen=True, slots=True)
class Trait:
    """`terms` with weights of 0 to `FULL` (a vector of that length); `rows` a fixed share of the hashes of rows of words.

    `wording` is the same for the same words. `days` are None where the date is unknown or wider than `WIDEST` days.
    """

    wording: bytes
    terms: tuple[tuple[str, int], ...]
    marks: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    days: Days | None = None
    language: str = ""


def document_trait(reading: Reading, memory: Memory) -> Trait:
    """The trait of a whole document."""
    whole = memory.of(piece, reading)
    rows = {row for part in memory.of(entry_pieces, reading) for row in memory.of(sketch_of, part).leading if not row % ROWS_KEPT_OF}
    return Trait(
        _wording((whole.language or "", whole.title, whole.text)),
        _terms(memory.of(leading, memory.of(term_vector, whole.title, whole.text, whole.language))),
        tuple(map(intern, anchors(whole.text)[:_MARKS_AT_MOST])),
        tuple(sorted(rows)),
        days_of(whole.published),
        (whole.language or "")[:2],
    )


def unit_trait(unit: Unit, terms: Sequence[tuple[str, float]], marks: Iterable[str]) -> Trait:
    """The trait of one unit, of its heaviest `terms` and of `marks` that are the same in every language."""
    return Trait(_wording((unit.text,)), _terms(terms), tuple(sorted(marks)), (), days_of(unit.reported), (unit.language or "")[:2])


def days_of(when: When | None) -> Days | None:
    """First and last day as numbers; None if they lie too far apart to say when."""
    if when is None:
        return None
    first, last = when.first_day.toordinal(), when.last_day.toordinal()
    return (first, last) if last - first <= WIDEST else None


def _terms(terms: Iterable[tuple[str, float]]) -> tuple[tuple[str, int], ...]:
    """Whole numbers add up to the same in any order."""
    return tuple(sorted((intern(term), min(FULL, round(FULL * weight))) for term, weight in terms))


def _wording(parts: Sequence[str]) -> bytes:
    return blake2b("\n".join(parts).encode("utf-8", "replace"), digest_size=8).digest()
