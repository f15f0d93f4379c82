"""What changed between two moments, as a page and as plain text for whoever takes over the shift.

`as_text(handover_view(...))` prints "NEW", "CHANGED", "CONTRADICTED", "WITHDRAWN" with one line each, or "Nothing new."
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from onrecord.model.story import Change, Story, TrackPoint
from onrecord.outputs.figures import value
from onrecord.outputs.snapshot import Shelf, outlet_name
from onrecord.outputs.stamps import instant as printed
from onrecord.outputs.stamps import stamp
from onrecord.outputs.wording import page_words, told_by
from onrecord.story.asof import instant, moments
from onrecord.story.diff import Moved, Shift, by_reports, handover
from onrecord.story.question import citing

_SHIFT = timedelta(hours=12)
_MOST_FIGURES, _CURRENCY = 8, 3


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
    basis: str = ""
    language: str = "en"


def handover_view(story: Story, changes: Sequence[Change], start: datetime, end: datetime, shelf: Shelf) -> HandoverView:
    """The differences of `story` between `start` and `end`, stamps in the shelf's zone.

    Where the desk had not begun to read at `start`, the dates of the reports decide, and the view's `basis` says so.
    """
    early, late = sorted((start, end))
    stood = [moment for each in moments(changes, story.id) if (moment := instant(each)) is not None]
    seen = bool(stood) and stood[0] <= early
    found = handover(changes, early, late, story.id) if seen else by_reports(story, early, late, shelf.reading)
    known = page_words(shelf.language)
    named = (
        (known.group_moved, tuple(_figure(each, story, shelf) for each in found.moved[:_MOST_FIGURES])),
        (known.group_new, _items(found.new, shelf)),
        (known.group_contradicted, _items(found.contradicted, shelf)),
        (known.group_changed, _items(found.changed, shelf)),
        (known.withdrawn, _items(found.withdrawn, shelf)),
        (known.group_unplaced, _items(found.unplaced, shelf)),
    )
    return HandoverView(
        story.id, story.title, printed(early, shelf.zone, shelf.language), printed(late, shelf.zone, shelf.language),
        early.isoformat(timespec="minutes"), late.isoformat(timespec="minutes"), tuple(group for group in named if group[1]),
        choices(changes, story.id, shelf), known.by_desk if seen else known.by_reports, shelf.language,
    )  # fmt: skip


def usual(story: Story, changes: Sequence[Change], now: datetime) -> tuple[datetime, datetime]:
    """The two moments to compare where none was asked for: the last shift; where all came at once, the last two days of reports."""
    known = [found for found in (instant(each) for each in moments(changes, story.id)) if found]
    if len(known) > 1:
        late = known[-1]
        before = [each for each in known if each <= late - _SHIFT]
        return (before[-1] if before else known[0]), late
    days = sorted({line.reported_at.latest for line in story.lines if line.reported_at})
    late = days[-1] if days else now
    return next((day for day in reversed(days) if day.date() < late.date()), late - 2 * _SHIFT), late


def _items(shifts: Sequence[Shift], shelf: Shelf) -> tuple[Item, ...]:
    return tuple(_item(shift, shelf) for shift in shifts)


def _figure(moved: Moved, story: Story, shelf: Shelf) -> Item:
    """ "Soldiers sent: about 12,000 (was 10,000, Ada Voss, 17 Oct 2024)"."""
    words = (
        [moved.track.counts] if moved.track.kind in ("", moved.track.counts) else [moved.track.counts, moved.track.kind.replace("_", " ")]
    )
    title = " ".join(word for word in words if word).strip()
    before = moved.before
    note = (
        page_words(shelf.language).was.format(", ".join(part for part in _said(before, moved.track.unit, shelf) if part)) if before else ""
    )
    shown, who, when = _said(moved.after, moved.track.unit, shelf)
    line = citing(story.lines, moved.after.document, (moved.after.span,)) or ""
    return Item(line, f"{title[:1].upper()}{title[1:]}: {shown}", None, who, when, note)


def _said(point: TrackPoint, unit: str | None, shelf: Shelf) -> tuple[str, str, str]:
    reading, when = shelf.reading(point.document), stamp(point.at, shelf.zone, shelf.language)
    who = point.speaker or outlet_name(reading.document if reading else None, shelf)
    money = f" {unit}" if unit and unit.isupper() and len(unit) == _CURRENCY else ""
    return value(point.low, point.high, point.qualifier) + money, who, when.text.split(", ")[0] if when else ""


def choices(changes: Sequence[Change], story: str, shelf: Shelf) -> tuple[tuple[str, str], ...]:
    """The minutes at which the story changed, newest first, each in words."""
    found = [(each, instant(each)) for each in reversed(moments(changes, story))]
    return tuple((iso, printed(moment, shelf.zone, shelf.language)) for iso, moment in found if moment)


def as_text(view: HandoverView) -> str:
    """The handover as plain text."""
    known = page_words(view.language)
    parts = [f"{view.title}: {view.start} – {view.end}", view.basis, ""]
    for name, items in view.groups:
        parts.append(f"{name.upper()} ({len(items)})")
        parts += [f"  {item.stamp}  {item.headline} ({item.attribution})" + (f" [{item.note}]" if item.note else "") for item in items]
        parts.append("")
    return "\n".join(parts if view.groups else [*parts, known.nothing_new]).rstrip() + "\n"


def _item(shift: Shift, shelf: Shelf) -> Item:
    line, when = shift.line, stamp(shift.line.reported_at, shelf.zone, shelf.language)
    undated = page_words(shelf.language).undated
    return Item(
        line.id, line.headline, line.language, told_by(line.attribution, shelf.language), when.text if when else undated, shift.note
    )
