"""Who said it first and who repeats it: the tellings of one development in the order of their time.

A wire at 09:40, its reprint at 11:15 and the ministry at 12:00 give steps "first", "copy" and "own".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.model.claims import Reading, Statement
from onrecord.model.story import CopyGroup, Development, Member, Telling
from onrecord.model.text import When, order_key

How = Literal["first", "copy", "same speaker", "own"]


@dataclass(frozen=True, slots=True)
class Step:
    """One telling. `copy` is set where it repeats another's text; `via` are those it names as its source."""

    telling: Telling
    at: When | None
    how: How
    speaker: str | None
    via: tuple[str, ...]
    copy: CopyGroup | None


def genealogy(development: Development, copies: Sequence[CopyGroup], reading: Callable[[str], Reading | None]) -> tuple[Step, ...]:
    """Tellings of `development`, eldest first and undated last; only a dated one can be the first."""
    members = [member for member in development.members if reading(member.document) is not None]
    ordered = sorted(_distinct(members), key=lambda member: order_key(_at(member, reading), f"{member.document}#{member.entry}"))
    steps: list[Step] = []
    for member in ordered:
        steps.append(_step(member, steps, copies, reading))
    return tuple(steps)


def _distinct(members: Sequence[Member]) -> list[Member]:
    by_telling: dict[Telling, Member] = {}
    for member in members:
        known = by_telling.get(Telling(member.document, member.entry))
        if known is None or (member.statements and not known.statements):
            by_telling[Telling(member.document, member.entry)] = member
    return list(by_telling.values())


def _step(member: Member, earlier: Sequence[Step], copies: Sequence[CopyGroup], reading: Callable[[str], Reading | None]) -> Step:
    telling, at = Telling(member.document, member.entry), _at(member, reading)
    said = _said(member, reading)
    named = next((each for each in said if each.speaker), None)
    speaker = named.speaker.name if named and named.speaker else None
    group = next((group for group in copies if telling in group.members and telling != group.origin), None)
    before = {step.telling for step in earlier}
    copied = group if group is not None and before & {*group.members, *([group.origin] if group.origin else [])} else None
    via = next((each.via for each in said if each.via), ())
    return Step(telling, at, _how(at, speaker, copied, earlier), speaker, via, copied)


def _how(at: When | None, speaker: str | None, copied: CopyGroup | None, earlier: Sequence[Step]) -> How:
    if not earlier and at is not None:
        return "first"
    if copied is not None:
        return "copy"
    return "same speaker" if speaker and any(step.speaker == speaker for step in earlier) else "own"


def _said(member: Member, reading: Callable[[str], Reading | None]) -> list[Statement]:
    found = reading(member.document)
    return [each for each in found.statements if each.id in member.statements and each.inside is None] if found else []


def _at(member: Member, reading: Callable[[str], Reading | None]) -> When | None:
    found = reading(member.document)
    entry = next((each for each in found.entries if each.id == member.entry), None) if found else None
    return (entry.at if entry and entry.at else found.published) if found else None
