"""A statement before its speaker is resolved.

`Draft(Span(0, 4), Span(5, 9), (Span(10, 20),), "source and cue stand together", 0.9)`: source, cue, contents, why, how sure.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.text import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement before its speaker is resolved. `inside` is the draft that reports it, `part_of` the one it was split off.

    `through`: the outlet that quotes the speaker, where the words themselves tell.
    """

    source: Span | None
    cue: Span | None
    contents: tuple[Span, ...]
    because: str
    confidence: float
    inside: Draft | None = None
    part_of: Draft | None = None
    through: Span | None = None

    @property
    def start(self) -> int:
        places = [span.start for span in (self.source, self.cue) if span is not None]
        return min([content.start for content in self.contents] + places)


def place(draft: Draft) -> tuple[int, bool, bool, tuple[Span, ...]]:
    """Where a draft stands among others: by its start, what is inside or split off another behind it."""
    return (draft.start, draft.inside is not None, draft.part_of is not None, draft.contents)
