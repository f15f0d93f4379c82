"""Which figures independent tellings contradict at one time, and what one says has come while another says it has not.

"44 missing" by the ministry and "at least 51" by the union on one day exclude each other; 44 on Monday and 38 on Thursday do not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from onrecord.lang import words
from onrecord.lang.shapes.standing import StandingWords
from onrecord.model.story import Track, TrackPoint
from onrecord.story.memory import Memory
from onrecord.story.standing.sides import Sides, party_in
from onrecord.story.units import Unit

_AHEAD = frozenset({"prepared", "planned", "considered", "standby"})
_DONE = frozenset({"arrived", "sent", "delivered"})
_STANDS = timedelta(days=7)
_ASKED_AT_MOST = 200


Pair = tuple[TrackPoint, TrackPoint]


def contradicted(
    tracks: Sequence[Track], units: Sequence[Unit], sides: Sides, memory: Memory | None = None
) -> dict[str, tuple[TrackPoint, ...]]:
    """Keys "document#figure" of figures that stand against others of independent tellings at the same time, each with those others."""
    recall = memory or Memory()
    pairs = (
        [pair for track in tracks if track.disputed for pair in recall.of(_within, track)] + _abroad(tracks) + _undone(tracks, units, sides)
    )
    found: dict[str, list[TrackPoint]] = defaultdict(list)
    for one, two in pairs:
        found[_key(one)].append(two)
        found[_key(two)].append(one)
    return {key: tuple({_key(point): point for point in others}.values()) for key, others in found.items()}


def _key(point: TrackPoint) -> str:
    return f"{point.document}#{point.figure}"


def _within(track: Track) -> list[Pair]:
    """Pairs of one track told on the same day by others, whose ranges do not meet."""
    points = [point for point in track.points if not point.hollow][:_ASKED_AT_MOST]
    return [
        (one, two)
        for n, one in enumerate(points)
        for two in points[n + 1 :]
        if one.document != two.document and _voices_differ(one, two) and _same_day(one, two) and _apart(one, two)
    ]


def _abroad(tracks: Sequence[Track]) -> list[Pair]:
    """Pairs of two currencies that cannot both hold at a rate stated by one of the two; each pair stands in both tracks."""
    points = {_key(point): point for track in tracks if track.against for point in track.points}
    pairs = dict.fromkeys(tuple(sorted(pair)) for track in tracks for pair in track.against)
    known = [(points[one], points[two]) for one, two in pairs if one in points and two in points]
    return [(one, two) for one, two in known if one.document != two.document and _voices_differ(one, two)]


def _voices_differ(one: TrackPoint, two: TrackPoint) -> bool:
    """Both speakers are named and differ: an outlet that names no source may retell the other's."""
    return one.speaker is not None and two.speaker is not None and one.speaker.casefold() != two.speaker.casefold()


def _same_day(one: TrackPoint, two: TrackPoint) -> bool:
    if one.at is None or two.at is None:
        return one.at is two.at
    return one.at.first_day <= two.at.last_day and two.at.first_day <= one.at.last_day


def _apart(one: TrackPoint, two: TrackPoint) -> bool:
    below = one.high is not None and two.low is not None and one.high < two.low
    above = two.high is not None and one.low is not None and two.high < one.low
    return below or above


def _undone(tracks: Sequence[Track], units: Sequence[Unit], sides: Sides) -> list[Pair]:
    """ "Ten thousand have not moved" by one against "1,500 have arrived" by another within a week."""
    ahead = [track for track in tracks if track.kind in _AHEAD]
    by_document: dict[str, list[Unit]] = defaultdict(list)
    for unit in units if ahead else ():
        by_document[unit.document].append(unit)
    waiting = [(t, p) for t in ahead for p in t.points if _says_not_done(p, by_document)]
    return [
        (one, two)
        for track, one in waiting[:_ASKED_AT_MOST]
        for other in tracks
        if other.kind in _DONE and other.counts == track.counts
        for two in other.points
        if _near(one, two) and _independent(one, two, sides)
    ]


def _says_not_done(point: TrackPoint, by_document: Mapping[str, Sequence[Unit]]) -> bool:
    unit = next((u for u in by_document[point.document] if any(f.id == point.figure for f in u.figures)), None)
    if unit is None:
        return False
    plain = unit.text.casefold()
    return any(phrase in plain for phrase in words("standing", unit.language, StandingWords).not_done)


def _near(one: TrackPoint, two: TrackPoint) -> bool:
    if one.at is None or two.at is None:
        return False
    return max(one.at.earliest, two.at.earliest) - min(one.at.latest, two.at.latest) <= _STANDS


def _independent(one: TrackPoint, two: TrackPoint, sides: Sides) -> bool:
    if one.document == two.document or not one.speaker or not two.speaker:
        return False
    mine, theirs = (party_in(sides.parties, [point.speaker or ""]) for point in (one, two))
    return mine != theirs or (mine is None and one.speaker != two.speaker)
