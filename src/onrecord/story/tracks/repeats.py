"""The points of one group without those that only repeat another: a document's own, a copy's, a speaker's.

Twelve dead in a text, in its headline and in its reprint are one point; twelve, fifteen and twelve again by one speaker are three.
"""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from onrecord.story.tracks.agreement import one_voice
from onrecord.story.tracks.sightings import Sighting

Mark = tuple[str, str]


class Kept:
    """Points in order, and where those stand that a new one could repeat: of its document, its copied text or its origin."""

    def __init__(self) -> None:
        self.points: list[Sighting] = []
        self._at: dict[tuple[Decimal | None, Mark], list[int]] = defaultdict(list)
        self._firm: dict[str, list[int]] = defaultdict(list)

    def twin(self, sighting: Sighting) -> int | None:
        """The last point that it repeats."""
        places = sorted({n for mark in _marks(sighting) for n in self._at.get((_value(sighting), mark), ())}, reverse=True)
        return next((n for n in places if self._repeats(sighting, n)), None)

    def add(self, sighting: Sighting) -> None:
        self.points.append(sighting)
        self._stands(len(self.points) - 1, sighting)

    def replace(self, n: int, sighting: Sighting) -> None:
        """It takes the nth point's place."""
        old, self.points[n] = self.points[n], sighting
        for mark in _marks(old):
            self._at[_value(old), mark].remove(n)
        if not old.hollow:
            self._firm[old.claim.origin].remove(n)
        self._stands(n, sighting)

    def _stands(self, n: int, sighting: Sighting) -> None:
        for mark in _marks(sighting):
            insort(self._at[_value(sighting), mark], n)
        if not sighting.hollow:
            insort(self._firm[sighting.claim.origin], n)

    def _repeats(self, sighting: Sighting, n: int) -> bool:
        other = self.points[n]
        if sighting.unit.document == other.unit.document and sighting.hollow == other.hollow:
            return not (sighting.speaker and other.speaker) or one_voice(sighting.claim, other.claim)
        if _full(sighting) != _full(other):
            return False
        if sighting.copy is not None and other.copy is not None and sighting.copy.id == other.copy.id:
            return True
        return sighting.claim.origin == other.claim.origin and self._firm[other.claim.origin][-1:] <= [n]


def _marks(sighting: Sighting) -> Iterator[Mark]:
    yield "document", sighting.unit.document
    yield "origin", sighting.claim.origin
    if sighting.copy is not None:
        yield "copy", sighting.copy.id


def _full(sighting: Sighting) -> tuple[Decimal | None, Decimal | None, str]:
    return sighting.claim.low, sighting.claim.high, sighting.claim.qualifier


def _value(sighting: Sighting) -> Decimal | None:
    return sighting.claim.high if sighting.claim.high is not None else sighting.claim.low
