"""Sightings that count one thing: the same people in the same place, of one order of size, reported close to each other.

Two dead "in Lerna" and four dead in the same town a day later are one group; nine dead "in Ostrel" are another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice

from onrecord.story.tracks.qualifiers import Qualifiers
from onrecord.story.tracks.quantities import TOLLS
from onrecord.story.tracks.sightings import Sighting

_EVENT_DAYS = 7
_FAR, _CLOSE = 20, 2
Mark = tuple[str | bool | None, ...]


class Group:
    """Sightings of one kind and subject, and what is known of them together; they come in order of time."""

    def __init__(self, first: Sighting) -> None:
        self.members: list[Sighting] = []
        self.places: frozenset[str] = frozenset()
        self.actors: frozenset[str] = frozenset()
        self._told: dict[tuple[frozenset[str], frozenset[str], str | None], Qualifiers] = {}
        self._sizes: dict[tuple[Decimal, bool], None] = {}
        self.take(first)

    def take(self, sighting: Sighting) -> None:
        about, value = sighting.qualifiers, _value(sighting)
        self.members.append(sighting)
        self.places |= about.places
        self.actors |= about.actors
        self._told.setdefault((about.places, about.actors, about.era), about)
        if value:
            self._sizes[value, sighting.quantity.part_of is None] = None

    def fits(self, sighting: Sighting) -> bool:
        """Whether no member is of another people, year, place, time or size."""
        event, about = of_event(sighting), sighting.qualifiers
        if event and _days(sighting, self.members[-1]) > _EVENT_DAYS:
            return False
        if any(about.others(other) or (event and (about.elsewhere(other) or about.some_of(other))) for other in self._told.values()):
            return False
        return self._of_size(_value(sighting), whole=sighting.quantity.part_of is None)

    def shared(self, sighting: Sighting) -> tuple[int, int, int]:
        """How much speaks for it: actors, places, members."""
        return len(sighting.qualifiers.actors & self.actors), len(sighting.qualifiers.places & self.places), len(self.members)

    def _of_size(self, value: Decimal | None, *, whole: bool) -> bool:
        """Within a factor of twenty of a member; a part ("sixty of them") and a total only within a factor of two."""
        if not value or not self._sizes:
            return True
        return any(max(value, other) <= (_FAR if whole == is_whole else _CLOSE) * min(value, other) for other, is_whole in self._sizes)


class Groups:
    """The groups of one kind and subject, found by what a sighting must share with them, so that it is not held against each."""

    def __init__(self) -> None:
        self._held: list[Group] = []
        self._at: dict[Mark, dict[int, None]] = defaultdict(dict)

    def place(self, sighting: Sighting) -> None:
        """It joins the group it shares most with, unless something tells it apart from all of them."""
        fits = self._fits(sighting)
        if fits:
            best = max(fits, key=lambda n: (self._held[n].shared(sighting), -n))
            self._held[best].take(sighting)
        else:
            best = len(self._held)
            self._held.append(Group(sighting))
        self._mark(best, sighting)

    def members(self) -> list[list[Sighting]]:
        return [group.members for group in self._held]

    def _fits(self, sighting: Sighting) -> Sequence[int]:
        """Groups it can join. A toll without a place goes with one whose place its document names, else with the only one there is."""
        about, family = sighting.qualifiers, _family(sighting)
        named = about.places if of_event(sighting) else about.actors
        if named:
            return list(self._fitting(sighting, [(*family, name) for name in (*named, "")]))
        if not of_event(sighting):
            return list(self._fitting(sighting, [family]))
        near = list(self._fitting(sighting, [(*family, name) for name in about.wide]))
        if near:
            return near
        only = list(islice(self._fitting(sighting, [family]), 2))
        return only if len(only) == 1 else []

    def _fitting(self, sighting: Sighting, marks: Iterable[Mark]) -> Iterator[int]:
        """Of the groups with any of the marks those that it fits, the newest first."""
        found = {n: None for mark in marks for n in self._at.get(mark, ())}
        return (n for n in sorted(found, reverse=True) if self._held[n].fits(sighting))

    def _mark(self, n: int, sighting: Sighting) -> None:
        """Its group can now be found by what it names; one that names nothing, by that."""
        about, family = sighting.qualifiers, _family(sighting)
        named = about.places if of_event(sighting) else about.actors
        for name in named or ("",):
            self._at[*family, name][n] = None
        self._at[family][n] = None


def _family(sighting: Sighting) -> Mark:
    """What all members of a group have in common: the year, and in a toll whether a people is named."""
    return (sighting.qualifiers.era, of_event(sighting) and bool(sighting.qualifiers.actors))


def of_event(sighting: Sighting) -> bool:
    """Whether the count belongs to one happening at one place; casualties of a whole war do not."""
    return sighting.quantity.kind in TOLLS and sighting.quantity.kind != "casualties"


def _value(sighting: Sighting) -> Decimal | None:
    return sighting.claim.high if sighting.claim.high is not None else sighting.claim.low


def _days(one: Sighting, two: Sighting) -> int:
    """Days between two reports; 0 where one has no date."""
    a, b = one.claim.at, two.claim.at
    if a is None or b is None:
        return 0
    return max((max(a.first_day, b.first_day) - min(a.last_day, b.last_day)).days, 0)
