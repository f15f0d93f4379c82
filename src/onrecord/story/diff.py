"""What happened to a story between two moments, for the one who takes over: new, changed, contradicted, withdrawn, or nothing new.

Between 09:00 and 17:00 with one line added and one whose toll rose, `handover(...)` has one `new` and one `changed` that says how.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from onrecord.model.story import Change, Line
from onrecord.story.asof import fold, newest_first
from onrecord.story.identity import what_changed


@dataclass(frozen=True, slots=True)
class Shift:
    """One line between two moments: `note` says what changed, or why it is gone."""

    line: Line
    note: str


@dataclass(frozen=True, slots=True)
class Handover:
    """A line stands in one list only: withdrawn before contradicted before new before changed."""

    new: tuple[Shift, ...]
    changed: tuple[Shift, ...]
    contradicted: tuple[Shift, ...]
    withdrawn: tuple[Shift, ...]

    @property
    def nothing_new(self) -> bool:
        return not (self.new or self.changed or self.contradicted or self.withdrawn)


def handover(changes: Sequence[Change], start: datetime, end: datetime, story: str | None = None) -> Handover:
    """What differs at `end` from `start` (swapped if they come the other way round)."""
    early, late = sorted((start, end))
    mine = [change for change in changes if story in (None, change.story)]
    before, after = fold(mine, early), fold(mine, late)
    found: dict[str, list[Shift]] = {"new": [], "changed": [], "contradicted": [], "withdrawn": []}
    for identity, last in after.items():
        told = _told(before.get(identity), last)
        if told is not None:
            found[told[0]].append(Shift(last.line, told[1]))
    ordered = {name: tuple(sorted(shifts, key=lambda shift: newest_first(shift.line))) for name, shifts in found.items()}
    return Handover(ordered["new"], ordered["changed"], ordered["contradicted"], ordered["withdrawn"])


def _told(first: Change | None, last: Change) -> tuple[str, str] | None:
    if last is first:
        return None
    stood = first is not None and _stands(first)
    if not _stands(last):
        return ("withdrawn", _why(last)) if stood else None
    if last.line.status == "contested" and not (first is not None and stood and first.line.status == "contested"):
        return "contradicted", what_changed(first.line, last.line) if first is not None and stood else "contested from its first report"
    if first is None or not stood:
        return "new", ""
    return ("changed", what_changed(first.line, last.line)) if _differs(first.line, last.line) else None


def _stands(change: Change) -> bool:
    return change.kind not in ("merged", "redacted", "withdrawn") and not change.line.hidden and change.line.status != "withdrawn"


def _differs(before: Line, after: Line) -> bool:
    """Whether a reader sees a difference that is worth a word at a handover."""
    names = ("status", "headline", "text", "outlets", "origins", "sides", "notes")
    return any(getattr(before, name) != getattr(after, name) for name in names) or what_changed(before, after) != "a detail"


def _why(change: Change) -> str:
    if change.kind == "merged":
        return f"merged into {change.note}"
    if change.line.hidden:
        return "taken off the page by an editor"
    said = next((note for note in change.line.notes if note.startswith("Withdrawn: ")), "")
    return said.removeprefix("Withdrawn: ") or change.note or "no reason was given"
