"""How well a development stands: origins, sides, status, denial, and what would change it; always with its reason.

Six outlets that print one agency text are one origin and so "single", however many they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.model.claims import Statement
from onrecord.model.story import CopyGroup, Denial, Origin, Standing, StatementRef, Status, Telling
from onrecord.story.sides import NO_SIDE, Sides, party_name
from onrecord.story.units import Unit

_SURE = ("asserted", "confirmed", "warned", "promised", "asked")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What `stand` weighs beside the units: copies by telling, sides, disputed figures and editors' words."""

    copies: Mapping[Telling, CopyGroup]
    sides: Sides
    disputed: frozenset[str] = frozenset()
    withdrawn: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class _Telling:
    """One unit with the key under which it counts as an origin."""

    unit: Unit
    key: str
    side: str | None
    because: str


def stand(development: str, units: Sequence[Unit], evidence: Evidence) -> Standing:
    """The standing of one development told by `units` (at least one)."""
    tellings = [_telling(unit, evidence) for unit in units if unit.kind != "background"]
    origins = _origins(tellings)
    sides = {origin.side or NO_SIDE for origin in origins}
    denials = _denials(units)
    against = _against(units, evidence)
    status, because = _status(development, units, origins, against, evidence)
    return Standing(
        status=status,
        denial=_denial(units, denials),
        outlets=len({unit.outlet or unit.document for unit in units}),
        origins=len(origins),
        sides=len(sides),
        origin_list=origins,
        against=against,
        denials=denials,
        would_change=_would_change(status, units, origins, denials, evidence),
        because=because,
    )


def _telling(unit: Unit, evidence: Evidence) -> _Telling:
    """Copies share their origin; tellings of one speaker, one credited agency or one owner share theirs."""
    copy = evidence.copies.get(Telling(unit.document, unit.entry))
    speaker = _lead_speaker(unit)
    side = evidence.sides.of_speaker(speaker.speaker if speaker else None) or evidence.sides.of_outlet(unit.outlet)
    if speaker and speaker.speaker:
        return _Telling(unit, f"speaker:{speaker.speaker.id}", side, f"{speaker.speaker.name} says so")
    if copy is not None:
        source = copy.origin or min(copy.members)
        return _Telling(unit, f"copy:{source.document}#{source.entry}", side, f"the text goes back to one telling ({copy.because})")
    via = next((s.via[-1] for s in unit.statements if s.via), None)
    if via:
        return _Telling(unit, f"via:{via.casefold()}", side, f"reported by {via}")
    owner = evidence.sides.owner(unit.outlet)
    if owner:
        return _Telling(unit, f"owner:{owner}", side, "the outlet tells it in its own words")
    return _Telling(unit, f"document:{unit.document}", side, "the text names no outlet and tells it in its own words")


def _lead_speaker(unit: Unit) -> Statement | None:
    spoken = [s for s in unit.statements if s.speaker and not s.inside and s.cue_kind in ("speech", "document")]
    return spoken[0] if spoken else None


def _origins(tellings: Sequence[_Telling]) -> tuple[Origin, ...]:
    """One origin per key. The outlet's own telling of what a named speaker said elsewhere in the group adds none."""
    by_key: dict[str, _Telling] = {}
    for telling in tellings:
        by_key.setdefault(telling.key, telling)
    spoken = any(key.startswith("speaker:") for key in by_key)
    counted = {
        k: t for k, t in by_key.items() if not (spoken and k.startswith(("document:", "owner:", "copy:")) and _same_document(t, by_key))
    }
    return tuple(Origin(t.unit.document, t.unit.entry, t.because, t.side) for t in counted.values())


def _same_document(telling: _Telling, by_key: Mapping[str, _Telling]) -> bool:
    return any(t.unit.document == telling.unit.document and key.startswith("speaker:") for key, t in by_key.items())


def _denials(units: Sequence[Unit]) -> tuple[StatementRef, ...]:
    return tuple(StatementRef(u.document, s.id) for u in units for s in u.statements if s.stance in ("denied", "declined"))


def _denial(units: Sequence[Unit], denials: Sequence[StatementRef]) -> Denial:
    stances = {(u.document, s.id): s for u in units for s in u.statements}
    found = [stances[ref.document, ref.statement] for ref in denials]
    if any(s.stance == "denied" and (s.figures or sum(len(span) for span in s.content) > 60) for s in found):
        return "specific"
    if any(s.stance == "denied" for s in found):
        return "general"
    return "no_comment" if found else "none"


def _against(units: Sequence[Unit], evidence: Evidence) -> tuple[StatementRef, ...]:
    """Statements that carry a figure which an independent telling contradicts."""
    return tuple(
        StatementRef(u.document, s.id)
        for u in units
        for s in u.statements
        if any(f"{u.document}#{f}" in evidence.disputed for f in s.figures)
    )


def _status(
    development: str, units: Sequence[Unit], origins: Sequence[Origin], against: Sequence[StatementRef], evidence: Evidence
) -> tuple[Status, str]:
    if evidence.withdrawn and development in evidence.withdrawn:
        return "withdrawn", evidence.withdrawn[development]
    disputed = {f"{u.document}#{f.id}" for u in units for f in u.figures} & evidence.disputed
    if len(disputed) > 1:
        return "contested", "independent tellings give figures that exclude each other"
    sides = {origin.side for origin in origins}
    if len(origins) >= 2 and (len(sides) >= 2 or sides == {None}):
        return "corroborated", f"{len(origins)} independent origins of different sides or of none tell it"
    if _unconfirmed(units):
        return "unconfirmed", "its own sources call it unconfirmed, alleged or still being looked into"
    if len(origins) >= 2:
        name = party_name(evidence.sides.parties, next(iter(sides)))
        return "single", f"repeated within one side ({name}): {len(origins)} origins, one side"
    return "single", origins[0].because + "; nobody else does" if origins else "unsourced background"


def _unconfirmed(units: Sequence[Unit]) -> bool:
    """The leading statements are doubts, and nobody confirms."""
    stances = [s.stance for u in units for s in u.statements if not s.inside and s.cue_kind in ("speech", "document", "none")]
    if "confirmed" in stances:
        return False
    doubts = sum(stance == "unconfirmed" for stance in stances)
    return doubts > 0 and doubts * 2 >= sum(stance in _SURE for stance in stances)


def _would_change(
    status: Status, units: Sequence[Unit], origins: Sequence[Origin], denials: Sequence[StatementRef], evidence: Evidence
) -> tuple[str, ...]:
    wishes = []
    heard = {origin.side for origin in origins if origin.side}
    named = _named_sides(units, evidence)
    if status == "single" and len(heard) == 1 and len(origins) <= 1:
        wishes.append(f"a second origin that does not belong to {party_name(evidence.sides.parties, next(iter(heard)))}")
    elif status == "single":
        wishes.append("a second, independent origin")
    if status == "unconfirmed":
        wishes.append("a confirmation by someone who can know")
    if status == "contested":
        wishes.append("figures of the same moment from an independent count")
    if not denials:
        wishes += [
            f"a word from {party_name(evidence.sides.parties, side)}: not found in the sources we read" for side in sorted(named - heard)
        ]
    return tuple(wishes)


def _named_sides(units: Sequence[Unit], evidence: Evidence) -> set[str]:
    found: dict[str, int] = defaultdict(int)
    for party in evidence.sides.parties:
        for member in party.members[:2]:
            found[party.id] += sum(member in unit.text for unit in units)
    return {side for side, count in found.items() if count}
