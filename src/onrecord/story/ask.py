"""What is asked of the story floor: one story by its file or title, or whatever stories there are.

`Ask(title="The dam at Orlo").name` is "The dam at Orlo"; `Ask()` asks for no story, so all are found.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.model.story import StoryFile
from onrecord.read.dates import Known


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked for: one story by its file or title, and whether every entry belongs to it. All None: stories are found."""

    story_file: StoryFile | None = None
    title: str | None = None
    everything: bool = False
    known: Known = field(default_factory=Known)

    @property
    def name(self) -> str | None:
        return self.title or (self.story_file.title if self.story_file else None)
