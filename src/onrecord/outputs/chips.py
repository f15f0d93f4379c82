"""Chips: the short labels on a line, each with one sentence that explains it.

A line told by 6 outlets out of 2 origins of one side gets the chip "6 outlets · 2 origins · 1 side".
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.story import Denial, Line, Standing

STATUS_WHY = {
    "withdrawn": "Withdrawn: the line no longer stands; its id, first date and reason stay on record.",
    "contested": "Contested: at least one named source contradicts this or gives a different figure.",
    "corroborated": "Corroborated: told independently by origins of different sides, or of none. It does not mean that it is true.",
    "unconfirmed": "Unconfirmed: those who report it say themselves that it is not confirmed.",
    "single": "One origin: so far every telling goes back to the same source.",
}
STATUS_LABEL = {"single": "one origin"}
ONE_SIDE_WHY = "Repeated within one side: several origins, but all of them belong to the same side."
DENIAL = {
    "specific": ("denied", "Denied: someone concerned has rejected exactly this; the denial stands beside the line."),
    "general": ("denied in general", "Denied in general: someone concerned has rejected accusations of this kind, not this one by name."),
    "no_comment": ("no comment", "No comment: someone concerned was asked and did not answer."),
}
UNREVIEWED_WHY = "Put together by machine from the sources it links; no editor has checked this line yet."
KEY_WHY = "Key event: one of the lines that carry the story."


@dataclass(frozen=True, slots=True)
class Chip:
    """`kind` names its look, `why` is its sentence; a quiet chip is plain grey text."""

    kind: str
    label: str
    why: str
    quiet: bool = False


def chips(line: Line, standing: Standing | None) -> tuple[Chip, ...]:
    """All chips of a line, in the order they are printed."""
    found = [_status(line), _counts(line, _sides(line, standing))]
    if standing is not None and standing.denial != "none":
        found.append(_denial(standing.denial))
    if line.key:
        found.append(Chip("key", "key event", KEY_WHY))
    if not line.reviewed:
        found.append(Chip("unreviewed", "unreviewed", UNREVIEWED_WHY, quiet=True))
    return tuple(chip for chip in found if chip is not None)


def _status(line: Line) -> Chip | None:
    if line.status == "single":
        return Chip("single", "one side only", ONE_SIDE_WHY) if line.origins > 1 else None
    return Chip(line.status, STATUS_LABEL.get(line.status, line.status), STATUS_WHY[line.status])


def _sides(line: Line, standing: Standing | None) -> int:
    """Sides to print: 0 where no origin belongs to a party, since "1 side" would read as if one did."""
    return 0 if standing and standing.origin_list and not any(origin.side for origin in standing.origin_list) else line.sides


def _counts(line: Line, sides: int) -> Chip | None:
    if not line.outlets:
        return None
    if line.outlets == 1 and line.origins <= 1:
        return Chip("counts", "1 outlet", "One outlet has told this so far.", quiet=True)
    parts = [count(line.outlets, "outlet"), count(line.origins, "origin")] + ([count(sides, "side")] if sides else [])
    return Chip("counts", " · ".join(parts), counts_sentence(line.outlets, line.origins, sides), quiet=line.origins <= 1)


def counts_sentence(outlets: int, origins: int, sides: int) -> str:
    """ "6 outlets print this; they go back to 2 independent origins, all of one side."."""
    verb = "prints" if outlets == 1 else "print"
    if origins <= 1:
        return f"{count(outlets, 'outlet')} {verb} this, but all of it goes back to one origin."
    of = "all of one side" if sides == 1 else f"of {sides} sides" if sides else "of no known side"
    return f"{count(outlets, 'outlet')} {verb} this and go back to {origins} independent origins, {of}."


def _denial(denial: Denial) -> Chip:
    label, why = DENIAL[denial]
    return Chip("denial", label, why)


def count(number: int, noun: str) -> str:
    """ "1 outlet", "6 outlets", "1,204 outlets"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
