"""Sightings that count one thing: the same people in the same place, of one order of size, reported close to each other.

Two dead "in Lerna" and four dead in the same town a day later are one group; nine dead "in Ostrel" are another.
"""

from __future__ import annotations

from decimal import Decimal

from onrecord.story.tracks.qualifiers import Qualifiers
from onrecord.story.tracks.quantities import TOLLS
from onrecord.story.tracks.sightings import Sighting

_EVENT_DAYS = 7
_FAR, _CLOSE = 20, 2


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
