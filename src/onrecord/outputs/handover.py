"""What changed between two moments, as a page and as plain text for whoever takes over the shift.

`as_text(handover_view(...))` prints "NEW", "CHANGED", "CONTRADICTED", "WITHDRAWN" with one line each, or "Nothing new."
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from onrecord.model.story import Change, Story
from onrecord.outputs.snapshot import Shelf
from onrecord.outputs.stamps import instant as printed
from onrecord.outputs.stamps import stamp
from onrecord.story.asof import instant, moments
from onrecord.story.diff import Shift, handover


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the handover; `note` says what changed."""

    line: str
    headline: str
    language: str | None
    attribution: str
    stamp: str
    note: str


@dataclass(frozen=True, slots=True)
class HandoverView:
    """`groups` are (title, items), empty ones left out; `moments` are (ISO instant, words) to choose from, newest first."""

    story: str
    title: str
    start: str
    end: str
    start_value: str
    end_value: str
    groups: tuple[tuple[str, tuple[Item, ...]], ...]
    moments: tuple[tuple[str, str], ...]


def handover_view(story: Story, changes: Sequence[Change], start: datetime, end: datetime, shelf: Shelf) -> HandoverView:
    """The differences of `story` between `start` and `end`, stamps in the shelf's zone."""
    found = handover(changes, start, end, story.id)
    named = (("New", found.new), ("Contradicted", found.contradicted), ("Changed", found.changed), ("Withdrawn", found.withdrawn))
    groups = tuple((name, tuple(_item(shift, shelf) for shift in shifts)) for name, shifts in named if shifts)
    early, late = sorted((start, end))
    return HandoverView(
        story.id, story.title, printed(early, shelf.zone), printed(late, shelf.zone), early.isoformat(timespec="minutes"),
        late.isoformat(timespec="minutes"), groups, choices(changes, story.id, shelf),
    )  # fmt: skip


def choices(changes: Sequence[Change], story: str, shelf: Shelf) -> tuple[tuple[str, str], ...]:
    """The minutes at which the story changed, newest first, each in words."""
    found = [(each, instant(each)) for each in reversed(moments(changes, story))]
    return tuple((iso, printed(moment, shelf.zone)) for iso, moment in found if moment)


def as_text(view: HandoverView) -> str:
    """The handover as plain text."""
    parts = [f"{view.title}: {view.start} to {view.end}", ""]
    for name, items in view.groups:
        parts.append(f"{name.upper()} ({len(items)})")
        parts += [f"  {item.stamp}  {item.headline} ({item.attribution})" + (f" [{item.note}]" if item.note else "") for item in items]
        parts.append("")
    return "\n".join(parts if view.groups else [*parts, "Nothing new."]).rstrip() + "\n"


def _item(shift: Shift, shelf: Shelf) -> Item:
    line, when = shift.line, stamp(shift.line.reported_at, shelf.zone)
    return Item(line.id, line.headline, line.language, line.attribution, when.text if when else "undated", shift.note)
