"""What tellings say to other tellings: a denial, a later confirmation, an outlet's correction of itself.

"The ministry denied that drilling flooded the mine" hangs under the development that tells of the drilling and the mine.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest

from onrecord.lang import words
from onrecord.lang.shapes.standing import StandingWords
from onrecord.model.claims import Statement
from onrecord.model.story import Telling
from onrecord.story.alike import Features, features, likeness, rarity
from onrecord.story.units import Unit

Told = Sequence[Unit]
DENIES, CONFIRMS, CORRECTS = 0.16, 0.3, 0.3
_LEADING = 16
_POSTED = 80
_COMPARED = 24
_OPENING = 260
_LEAST_SHARED = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """A statement in `unit` that answers a development; `note` says what a correction changes."""

    unit: Unit
    statement: Statement | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers by development id."""

    denials: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    confirmations: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    corrections: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)


def find_answers(told: Mapping[str, Told], owners: Mapping[str, str | None]) -> Answers:
    """Denials, confirmations and corrections among the developments of one story; `owners` maps a document to who publishes it."""
    units = [(name, unit) for name, held in told.items() for unit in held]
    traits = [features(unit) for _, unit in units]
    index = _index(traits)
    denials: dict[str, list[Answer]] = defaultdict(list)
    confirmations: dict[str, list[Answer]] = defaultdict(list)
    for place, (name, unit) in enumerate(units):
        denied = _first(unit, ("denied", "declined"))
        if denied is not None and unit.kind == "entry":
            target = _target(place, name, units, traits, index, DENIES) if traits[place].denies else name
            if target is not None:
                denials[target].append(Answer(unit, denied))
        confirmed = _first(unit, ("confirmed",))
        if confirmed is not None:
            target = _doubted(place, units, traits, index)
            if target is not None:
                confirmations[target].append(Answer(unit, confirmed))
    corrections = _corrections(units, traits, owners)
    return Answers(_frozen(denials), _frozen(confirmations), _frozen(corrections))


def _frozen(found: Mapping[str, list[Answer]]) -> dict[str, tuple[Answer, ...]]:
    return {name: tuple(answers) for name, answers in found.items()}


def _first(unit: Unit, stances: Sequence[str]) -> Statement | None:
    return next((s for s in unit.statements if s.stance in stances and not s.inside and s.speaker), None)


@dataclass(frozen=True, slots=True)
class _Index:
    weight: Mapping[str, float]
    posted: Mapping[str, Sequence[int]]


def _index(traits: Sequence[Features]) -> _Index:
    posted: dict[str, list[int]] = defaultdict(list)
    for place, trait in enumerate(traits):
        for key in sorted(trait.all(across=False)):
            posted[key].append(place)
    return _Index(rarity(traits), posted)


def _nearest(place: int, traits: Sequence[Features], index: _Index) -> list[int]:
    """Places of units that share the heaviest features; a feature that many have counts for those told near it."""
    leading = nlargest(_LEADING, traits[place].all(across=False), key=lambda key: (index.weight[key], key))
    votes: Counter[int] = Counter()
    for key in leading:
        held = index.posted[key]
        votes.update(held if len(held) <= _POSTED else [other for other in held if abs(other - place) <= _POSTED // 2])
    votes.pop(place, None)
    ranked = sorted(votes, key=lambda other: (-votes[other], other))
    return [other for other in ranked[:_COMPARED] if votes[other] >= _LEAST_SHARED]


def _target(
    place: int, home: str, units: Sequence[tuple[str, Unit]], traits: Sequence[Features], index: _Index, least: float
) -> str | None:
    """The development of the claim that is most like this denial; None where none is near enough."""
    scored = [
        (round(likeness(traits[place], traits[other], index.weight), 9), -other)
        for other in _nearest(place, traits, index)
        if not traits[other].denies and units[other][0] != home and units[other][1].kind != "background"
    ]
    best = max(scored, default=None)
    return units[-best[1]][0] if best and best[0] >= least else None


def _doubted(place: int, units: Sequence[tuple[str, Unit]], traits: Sequence[Features], index: _Index) -> str | None:
    """The eldest near development whose source could not confirm it before."""
    mine = units[place][1]
    for other in sorted(_nearest(place, traits, index)):
        unit = units[other][1]
        doubted = _first(unit, ("unconfirmed",)) is not None and _first(unit, ("confirmed",)) is None
        if doubted and _before(unit, mine) and likeness(traits[place], traits[other], index.weight) >= CONFIRMS:
            return units[other][0]
    return None


def _before(one: Unit, two: Unit) -> bool:
    return one.reported is not None and two.reported is not None and one.reported.latest <= two.reported.latest


def _corrections(
    units: Sequence[tuple[str, Unit]], traits: Sequence[Features], owners: Mapping[str, str | None]
) -> dict[str, list[Answer]]:
    found: dict[str, list[Answer]] = defaultdict(list)
    homes: dict[str, list[int]] = defaultdict(list)
    for place, (_, unit) in enumerate(units):
        if owner := owners.get(unit.document):
            homes[owner].append(place)
    for place, (_, unit) in enumerate(units):
        owner = owners.get(unit.document)
        if owner and corrects(unit):
            for other in homes[owner]:
                name, earlier = units[other]
                note = _taken_back(traits[place], traits[other])
                if note and not corrects(earlier) and _before(earlier, unit) and Telling(earlier.document, earlier.entry) != _telling(unit):
                    found[name].append(Answer(earlier, None, note))
    return found


def _telling(unit: Unit) -> Telling:
    return Telling(unit.document, unit.entry)


def corrects(unit: Unit) -> bool:
    """Whether the unit opens as an outlet's correction of its own words."""
    opening = unit.text[:_OPENING].casefold()
    return any(cue in opening for cue in words("standing", unit.language, StandingWords).corrections)


def _taken_back(correction: Features, earlier: Features) -> str:
    """The number of the earlier telling that the correction replaces by another; empty if it replaces none."""
    named = correction.numbers
    wrong, missing = sorted(named & earlier.numbers), sorted(named - earlier.numbers)
    shared = (correction.names & earlier.names) | (correction.words & earlier.words)
    if len(wrong) == 1 and missing and len(shared) >= 2:
        return f"{missing[0][1:]} instead of {wrong[0][1:]}" if len(missing) == 1 else f"{wrong[0][1:]} was wrong"
    return ""
