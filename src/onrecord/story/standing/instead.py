"""What a denial puts in place of what it denies: another amount of the same measure, said of the same thing.

"Norda denies that the ferry was too fast. It made 12 knots" answers "The ferry made 30 knots", though they share few words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from itertools import islice

from onrecord.story.features import Features
from onrecord.story.units import Unit

_SOON = timedelta(days=2)
_LOOKED_AT, _NEXT, _MOST = 400, 1, 3


@dataclass(frozen=True, slots=True)
class Told:
    """A unit with its features, the development it tells and its speaker's party."""

    development: str
    unit: Unit
    traits: Features
    side: str | None


def answered(denial: Told, entry: Sequence[Unit], claims: Mapping[str, Sequence[Told]]) -> list[str]:
    """The developments told elsewhere, at most two days apart, whose amount the denial or what follows it replaces.

    `entry` are the units of the denial's entry, `claims` by measure all that tell an amount of it.
    Both name one thing and share another word or concept.
    """
    instead: dict[str, set[Decimal]] = {}
    for unit in entry:
        if 0 <= unit.order - denial.unit.order <= _NEXT:
            for measure, value in amounts(unit):
                instead.setdefault(measure, set()).add(value)
    near = (
        claim
        for measure, values in instead.items()
        for claim in claims.get(measure, ())
        if _another(denial, claim) and any(m == measure and value not in values for m, value in amounts(claim.unit))
    )
    of_it = (claim.development for claim in islice(near, _LOOKED_AT) if _of_one_thing(denial.traits, claim.traits))
    return list(dict.fromkeys(of_it))[:_MOST]


def amounts(unit: Unit) -> list[tuple[str, Decimal]]:
    """Its exact amounts of a measure: "58 km/h"."""
    measured = [f for f in unit.figures if f.unit_class == "measure" and f.role == "quantity" and f.unit]
    return [(f.unit or "", f.low) for f in measured if f.low is not None and f.low == f.high]


def _another(denial: Told, claim: Told) -> bool:
    own_side = denial.side is not None and denial.side == claim.side
    if own_side or claim.development == denial.development or claim.unit.document == denial.unit.document or claim.traits.denies:
        return False
    mine, theirs = denial.unit.reported, claim.unit.reported
    return mine is not None and theirs is not None and abs(mine.earliest - theirs.earliest) <= _SOON


def _of_one_thing(denial: Features, claim: Features) -> bool:
    names = (denial.names - denial.voice) & (claim.names - claim.voice)
    words = denial.words & claim.words if denial.language == claim.language else frozenset()
    return bool(names) and bool(words | denial.core_concepts & claim.core_concepts)
