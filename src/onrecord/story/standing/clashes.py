"""What independent sources say of one thing that cannot both be so: another day, place or doer, the roles changed over, hit or shot down.

"The bridge at Orlo fell on Monday", says one mayor, "on Tuesday", says the other: a Clash of days between the two statements.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from onrecord.model.claims import Statement
from onrecord.model.text import When
from onrecord.story.features import stems
from onrecord.story.memory import Memory
from onrecord.story.standing.claims import Claim, claims_of, kinds_of_places
from onrecord.story.standing.origins import Account, Witnesses, independent
from onrecord.story.standing.sides import Sides, party_name
from onrecord.story.units import Unit

Told = Sequence[Unit]
_APART_AT_MOST = timedelta(days=7)
_ATTACKS_APART = timedelta(days=1)
_COMPARED = 60
_SHARED = 0.5
_DOERS = frozenset("army soldier drone missile police government".split())
"""Concepts of those who do it, not of what it is done to."""


@dataclass(frozen=True, slots=True)
class Clash:
    """The other statement, and what differs, in words for a reader."""

    unit: Unit
    statement: Statement
    because: str


def find_clashes(
    told: Mapping[str, Told], witnesses: Witnesses, apiece: Mapping[str, Sides] | None = None, memory: Memory | None = None
) -> dict[str, tuple[Clash, ...]]:
    """Clashes by development id; both developments of a clash have it, or the one that both tell.

    `apiece` are, by document, the sides with its own actors alone.
    """
    recall, known = memory or Memory(), apiece or {}
    sides = {name: tuple([known.get(unit.document, witnesses.sides) for unit in units]) for name, units in told.items()}
    claims = [claim for name, units in told.items() for claim in recall.of(_claims, name, tuple(units), sides[name])]
    kinds = kinds_of_places([c.unit for c in claims if c.place], [c.place for c in claims if c.place])
    accounts: dict[str, Account] = {}
    found: dict[str, dict[tuple[str, str], Clash]] = defaultdict(dict)
    for one, two in _pairs(claims):
        differs = _differs(one, two, kinds, witnesses.sides)
        if differs and _independent(one, two, accounts, witnesses):
            for mine, other in ((one, two), (two, one)):
                clash = Clash(other.unit, other.statement, differs)
                found[mine.development].setdefault((other.unit.document, other.statement.id), clash)
    return {name: tuple(clashes[key] for key in sorted(clashes)) for name, clashes in found.items()}


def _claims(name: str, units: tuple[Unit, ...], sides: tuple[Sides, ...]) -> tuple[Claim, ...]:
    return tuple(claim for unit, own in zip(units, sides, strict=True) for claim in claims_of(name, unit, own))


def _pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of different documents and speakers that tell of a thing with the same name in it, of the same kind; each pair once."""
    held: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, claim in enumerate(claims):
        for name in sorted(claim.all_names):
            for kind in sorted(claim.kinds | ({"deed"} if claim.agent else set()) | ({"fate"} if claim.fate else set())):
                held[kind, name].append(place)
    pairs = {pair for places in held.values() for pair in combinations(places[:_COMPARED], 2)}
    for i, j in sorted(pairs):
        one, two = claims[i], claims[j]
        if one.unit.document != two.unit.document and one.voice.id != two.voice.id:
            yield one, two


def _independent(one: Claim, two: Claim, accounts: dict[str, Account], witnesses: Witnesses) -> bool:
    for unit in (one.unit, two.unit):
        if unit.id not in accounts:
            accounts[unit.id] = witnesses.account(unit)
    return independent(accounts[one.unit.id], accounts[two.unit.id], witnesses.sides)


def _differs(one: Claim, two: Claim, kinds: Mapping[str, frozenset[str]], sides: Sides) -> str:
    """What the two say that cannot both be so, empty if nothing."""
    if fates := _fates(one, two, sides):
        return fates
    if one.numbers != two.numbers or not _near(one, two, _APART_AT_MOST):
        return ""
    if _one_kind(one, two) and _half(*_words(one, two)):
        days = _days(one, two) if _half(one.all_names, two.all_names) else ""
        places = _places(one, two, kinds) if one.names & two.names and _half(one.names, two.names) else ""
        if days or places:
            return days or places
    return _doers(one, two, sides)


def _near(one: Claim, two: Claim, most: timedelta) -> bool:
    mine, theirs = one.unit.reported, two.unit.reported
    return bool(mine and theirs) and _gap(mine, theirs) <= most


def _gap(one: When | None, two: When | None) -> timedelta:
    if one is None or two is None:
        return timedelta.max
    return max(one.earliest, two.earliest) - min(one.latest, two.latest)


def _one_kind(one: Claim, two: Claim) -> bool:
    """The same happened to things of the same kind."""
    return bool(one.kinds & two.kinds) and (bool(one.things & two.things) or not one.things | two.things)


def _words(one: Claim, two: Claim) -> tuple[frozenset[str], frozenset[str]]:
    """Words where the two are of one language, else concepts."""
    return (one.plain, two.plain) if one.unit.language == two.unit.language else (one.about, two.about)


def _half(one: frozenset[str], two: frozenset[str]) -> bool:
    """At least one, and half of the fewer, stand in both; or there is nothing to compare."""
    least = min(len(one), len(two))
    return least == 0 or len(one & two) >= max(1.0, _SHARED * least)


def _days(one: Claim, two: Claim) -> str:
    if one.day is None or two.day is None or not (one.day.last_day < two.day.first_day or two.day.last_day < one.day.first_day):
        return ""
    first, second = sorted((one, two), key=lambda claim: (claim.day.first_day.isoformat() if claim.day else "", claim.voice.name))
    return f"they name different days: on {_date(first.day)}, says {first.voice.name}; on {_date(second.day)}, says {second.voice.name}"


def _date(when: When | None) -> str:
    if when is None:
        return ""
    first, last = (f"{day.day} {day:%B}" for day in (when.first_day, when.last_day))
    return first if first == last else f"{first} to {last}"


def _places(one: Claim, two: Claim, kinds: Mapping[str, frozenset[str]]) -> str:
    """Two towns, or two villages: of other places one may lie in the other."""
    if one.place is None or two.place is None or not _two_towns(one.place, two.place, kinds) or _mentions(one, two) or _mentions(two, one):
        return ""
    first, second = sorted((one, two), key=lambda claim: (claim.place or "", claim.voice.name))
    return f"they name different places: in {first.place}, says {first.voice.name}; in {second.place}, says {second.voice.name}"


def _two_towns(one: str, two: str, kinds: Mapping[str, frozenset[str]]) -> bool:
    mine, theirs = kinds.get(one, frozenset()), kinds.get(two, frozenset())
    return len(mine) == 1 and mine == theirs and one[:4].casefold() != two[:4].casefold()


def _mentions(one: Claim, two: Claim) -> bool:
    return two.place is not None and two.place in one.unit.text


def _doers(one: Claim, two: Claim, sides: Sides) -> str:
    """One says that this party did it, another says that one did, and neither accuses its own."""
    if one.agent is None or two.agent is None or one.agent == two.agent or not one.deeds & two.deeds:
        return ""
    if one.voice.side == one.agent or two.voice.side == two.agent or not _near(one, two, _ATTACKS_APART) or _on_other_days(one, two):
        return ""
    swapped = one.patient == two.agent and two.patient == one.agent
    if (
        not _same_thing(one, two)
        or not _things_named(one, sides) & _things_named(two, sides)
        or (not swapped and one.patient != two.patient)
    ):
        return ""
    first, second = sorted((one, two), key=lambda claim: (party_name(sides.parties, claim.agent), claim.voice.name))
    told = "; ".join(f"{party_name(sides.parties, claim.agent)}, says {claim.voice.name}" for claim in (first, second))
    return f"they say different things of who did it{' to whom' if swapped else ''}: {told}"


def _fates(one: Claim, two: Claim, sides: Sides) -> str:
    """One says that the drones hit, the other that all of them were stopped: at one place, on one day, in no other part of it."""
    if one.fate is None or two.fate is None or one.fate.kind == two.fate.kind or not one.fate.weapons & two.fate.weapons:
        return ""
    if one.fate.owners and two.fate.owners and not one.fate.owners & two.fate.owners:
        return ""
    mine, theirs = _things_named(one, sides), _things_named(two, sides)
    hours = not one.hours or not two.hours or bool(one.hours & two.hours)
    if not hours or not _on_one_day(one, two) or not mine & theirs or not _half(mine, theirs):
        return ""
    hit, downed = (one, two) if one.fate.kind == "hit" else (two, one)
    weapons = " and ".join(sorted(f"{weapon}s" for weapon in one.fate.weapons & two.fate.weapons))
    return (
        f"they say different things of what became of the {weapons}: they hit, says {hit.voice.name}; all stopped, says {downed.voice.name}"
    )


def _on_one_day(one: Claim, two: Claim) -> bool:
    """The days they name meet, or those on which they were told where none is named."""
    mine, theirs = one.day or one.unit.reported, two.day or two.unit.reported
    return mine is not None and theirs is not None and mine.first_day <= theirs.last_day and theirs.first_day <= mine.last_day


def _same_thing(one: Claim, two: Claim) -> bool:
    """Two words in common, or across languages what it was done to: the deed itself is the same anyhow."""
    if one.unit.language == two.unit.language:
        return len(one.plain & two.plain | one.about & two.about) >= 2
    return bool((one.about & two.about) - one.deeds - _DOERS)


def _on_other_days(one: Claim, two: Claim) -> bool:
    return bool(_days(one, two))


def _things_named(claim: Claim, sides: Sides) -> frozenset[str]:
    """Names in the claim that are no party's."""
    parties = " ".join(name for party in sides.parties for name in (party.name, *party.members))
    return claim.all_names - stems(parties, None)[0]
