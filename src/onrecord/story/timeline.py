"""The story by event time: the lines that say when their thing happened, and the story file's public events.

A strike of 3 May reported on 4 May stands under 3 May.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from onrecord.model.story import Line, StoryFile, TimelinePoint
from onrecord.story.digest import readers
from onrecord.story.keydates import key_days
from onrecord.story.lines.bearing import stems
from onrecord.story.lines.wholeness import asks, furniture
from onrecord.story.lines.words import LineGuide, lineguide, tokens

_ALIKE = 0.6
_KEY_DAYS = 10
_NO_WEIGHTS: Mapping[str, float] = {}


def timeline(lines: Sequence[Line], story_file: StoryFile | None, weights: Mapping[str, float] = _NO_WEIGHTS) -> tuple[TimelinePoint, ...]:
    """Points by day, eldest first; only lines whose own words bear a day, and of two that tell one thing on one day the weightier.

    `weights` of days (`keydates.weigh_days`) say which ten are key; what an editor laid down is key anyway.
    """
    by_day: dict[str, list[TimelinePoint]] = defaultdict(list)
    for line in sorted(readers(lines), key=lambda one: (-one.origins, -one.outlets, one.id)):
        if line.at is None or not _dated(line):
            continue
        point = TimelinePoint(line.at.start[:10], line.headline, line.citations)
        if not any(_same(point, other) for other in by_day[point.date]):
            by_day[point.date].append(point)
    told = [point for points in by_day.values() for point in points]
    known = [TimelinePoint(event.date, f"{event.name} ({event.source})", (), True) for event in (story_file.events if story_file else ())]
    days = {point.date for point in told}
    key = set(key_days({day: weights.get(day, 0.0) for day in days}, _KEY_DAYS))
    points = [*known, *(replace(point, key=point.date in key) for point in told)]
    return tuple(sorted(points, key=lambda point: (point.date, point.text)))


def _dated(line: Line) -> bool:
    """One stated day on which something happened: no question, no sign-off, nothing that did not happen, none after its report."""
    if line.at is None or line.at.days != 1 or line.at.basis != "stated" or line.hidden or line.status == "withdrawn":
        return False
    guide = lineguide(line.language)
    late = line.reported_at is not None and line.at.earliest > line.reported_at.latest
    negated = guide.negations.search(line.headline) is not None
    negated = negated or guide.openers.search(line.headline) is not None or _limited(line.text, guide)
    happens = guide.events.search(line.headline) is not None
    return not late and not negated and happens and not asks(line.headline, guide) and not furniture(line.headline, guide)


def _limited(text: str, guide: LineGuide) -> bool:
    """ "by Monday", "since 14 April": the day is a limit, and nothing is said to have happened on it."""
    for found in guide.till.finditer(text):
        behind = tokens(text[found.end() : found.end() + 40])[:2]
        if any(token in guide.hours or token.isdigit() for token in behind):
            return True
    return False


def _same(one: TimelinePoint, other: TimelinePoint) -> bool:
    a, b = stems(one.text), stems(other.text)
    return one.date == other.date and bool(a and b) and len(a & b) >= _ALIKE * min(len(a), len(b))
