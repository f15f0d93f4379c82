"""The story by event time: the lines that say when their thing happened, and the story file's public events.

A strike of 3 May reported on 4 May stands under 3 May.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model.story import Line, StoryFile, TimelinePoint


def timeline(lines: Sequence[Line], story_file: StoryFile | None) -> tuple[TimelinePoint, ...]:
    """Points by day, eldest first; only lines whose own words bear a day."""
    told = [
        TimelinePoint(line.at.start[:10], line.headline, line.citations)
        for line in lines
        if line.at is not None and line.at.days == 1 and not line.hidden
    ]
    known = [TimelinePoint(event.date, f"{event.name} ({event.source})", ()) for event in (story_file.events if story_file else ())]
    return tuple(sorted([*known, *told], key=lambda point: (point.date, point.text)))
