"""A story told anew from the readings of a past moment, for the time before a desk began to read.

`told_again(readings, story, file, {}, Judgement(), until)` is the story that those readings alone would have made at `until`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from onrecord.model.claims import Reading
from onrecord.model.story import Story, StoryFile
from onrecord.model.text import Outlet, minute
from onrecord.story.ask import Ask
from onrecord.story.assemble import assemble
from onrecord.story.decisions import Judgement


def told_again(
    readings: Sequence[Reading],
    story: Story,
    file: StoryFile | None,
    outlets: Mapping[str, Outlet],
    judgement: Judgement,
    until: datetime,
) -> Story:
    """`story` with the id and title it has, told from `readings` as if `until` were now; empty where they tell nothing of it."""
    bare = Story(story.id, story.title, story.asked, story.language)
    if not readings:
        return bare
    ask = Ask(file if story.asked else None, story.title, everything=not story.asked)
    told = assemble(readings, ask, outlets, judgement, None, minute(until, "the moment asked for"))
    found = next((each for each in told.stories if each.asked), None)
    if found is None:
        return bare
    day = until.date().isoformat()
    timeline = tuple(point for point in found.timeline if point.date <= day)
    return replace(found, id=story.id, title=story.title, asked=story.asked, language=story.language or found.language, timeline=timeline)
