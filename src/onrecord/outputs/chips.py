"""Chips: the short labels on a line, each with one sentence that explains it, in the reader's language.

A line told by 6 outlets out of 2 origins of one side gets the chip "6 outlets · 2 origins · 1 side".
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.lang.shapes.page import PageWords
from onrecord.model.story import Denial, Line, Standing, Status
from onrecord.outputs.wording import counted, page_words


@dataclass(frozen=True, slots=True)
class Chip:
    """`kind` names its look, `why` is its sentence; a quiet chip is plain grey text."""

    kind: str
    label: str
    why: str
    quiet: bool = False


def chips(line: Line, standing: Standing | None, language: str | None = "en") -> tuple[Chip, ...]:
    """All chips of a line, in the order they are printed."""
    known = page_words(language)
    found = [_status(line, known), _counts(line, _sides(line, standing), language)]
    if standing is not None and standing.denial != "none":
        found.append(_denial(standing.denial, known))
    if line.key:
        found.append(Chip("key", known.chip_key, known.why_key))
    if not line.reviewed:
        found.append(Chip("unreviewed", known.chip_unreviewed, known.why_unreviewed, quiet=True))
    return tuple(chip for chip in found if chip is not None)


def status_label(status: Status, language: str | None = "en") -> str:
    """The word for a status."""
    known = page_words(language)
    return {
        "withdrawn": known.chip_withdrawn,
        "contested": known.chip_contested,
        "corroborated": known.chip_corroborated,
        "unconfirmed": known.chip_unconfirmed,
        "single": known.chip_single,
    }[status]


def _status(line: Line, known: PageWords) -> Chip | None:
    if line.status == "single":
        return Chip("single", known.chip_one_side, known.why_one_side) if line.origins > 1 else None
    label, why = {
        "withdrawn": (known.chip_withdrawn, known.why_withdrawn),
        "contested": (known.chip_contested, known.why_contested),
        "corroborated": (known.chip_corroborated, known.why_corroborated),
        "unconfirmed": (known.chip_unconfirmed, known.why_unconfirmed),
    }[line.status]
    return Chip(line.status, label, why)


def backing(line: Line, standing: Standing | None, language: str | None = "en") -> str:
    """ "2 outlets · 2 origins", nothing where one outlet alone tells it."""
    return summary(line.outlets, line.origins, _sides(line, standing), language) if line.outlets > 1 or line.origins > 1 else ""


def _sides(line: Line, standing: Standing | None) -> int:
    """Sides to print: 0 where no origin belongs to a party, since "1 side" would read as if one did."""
    return 0 if standing and standing.origin_list and not any(origin.side for origin in standing.origin_list) else line.sides


def _counts(line: Line, sides: int, language: str | None) -> Chip | None:
    if not line.outlets:
        return None
    known = page_words(language)
    if line.outlets == 1 and line.origins <= 1:
        return Chip("counts", counted(1, known.outlets, language), known.why_single, quiet=True)
    words = summary(line.outlets, line.origins, sides, language)
    return Chip("counts", words, known.why_single if line.origins <= 1 else known.why_counts, quiet=line.origins <= 1)


def summary(outlets: int, origins: int, sides: int, language: str | None = "en", between: str = " · ") -> str:
    """ "6 outlets · 2 origins · 1 side"; no sides where no origin belongs to one."""
    known = page_words(language)
    parts = [counted(outlets, known.outlets, language), counted(origins, known.origins, language)]
    return between.join(parts + ([counted(sides, known.sides, language)] if sides else []))


def _denial(denial: Denial, known: PageWords) -> Chip:
    label, why = {
        "specific": (known.chip_denied, known.why_denied),
        "general": (known.chip_denied_general, known.why_denied_general),
        "no_comment": (known.chip_no_comment, known.why_no_comment),
    }[denial]
    return Chip("denial", label, why)
