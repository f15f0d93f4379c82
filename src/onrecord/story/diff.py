"""What happened to a story between two moments, for the one who takes over: new, changed, contradicted, withdrawn, or nothing new.

Between 09:00 and 17:00 with one line added and one whose toll rose, `handover(...)` has one `new` and one `changed` that says how.
`by_reports` tells the same of a time before the desk began to read, by the dates that the reports bear.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from onrecord.model.claims import Reading
from onrecord.model.story import Change, Development, Line, StatementRef, Story, Track, TrackPoint
from onrecord.model.text import When
from onrecord.story.asof import fold, newest_first
from onrecord.story.identity import what_changed


@dataclass(frozen=True, slots=True)
class Shift:
    """One line between two moments: `note` says what changed, or why it is gone."""

    line: Line
    note: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A quantity with a newer value: the last one given before, None if there was none, and the last one given since."""

    track: Track
    before: TrackPoint | None
    after: TrackPoint


@dataclass(frozen=True, slots=True)
class Handover:
    """A line stands in one list only: withdrawn before contradicted before new before changed.

    `unplaced` are lines of which no date says whether they came before or after.
    """

    new: tuple[Shift, ...]
    changed: tuple[Shift, ...]
    contradicted: tuple[Shift, ...]
    withdrawn: tuple[Shift, ...]
    moved: tuple[Moved, ...] = ()
    unplaced: tuple[Shift, ...] = ()

    @property
    def nothing_new(self) -> bool:
        return not (self.new or self.changed or self.contradicted or self.withdrawn or self.moved)


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


def by_reports(story: Story, start: datetime, end: datetime, reading: Callable[[str], Reading | None]) -> Handover:
    """The same by the dates of the reports: new is what was first reported wholly after `start`; what may lie on either side is
    unplaced.
    """
    early, late = sorted((start, end))
    developments = {development.id: development for development in story.developments}
    found: dict[str, list[Shift]] = {"new": [], "contradicted": [], "withdrawn": [], "unplaced": []}
    for line in story.lines:
        name, note = _placed(line, developments.get(line.development), early, late, reading)
        if name and not line.hidden:
            found[name].append(Shift(line, note))
    ordered = {name: tuple(sorted(shifts, key=lambda shift: newest_first(shift.line))) for name, shifts in found.items()}
    return Handover(
        ordered["new"], (), ordered["contradicted"], ordered["withdrawn"], moved(story.tracks, early, late), ordered["unplaced"]
    )


def _placed(
    line: Line, development: Development | None, early: datetime, late: datetime, reading: Callable[[str], Reading | None]
) -> tuple[str, str]:
    side = _side(line.reported_at, early, late)
    standing = development.standing if development else None
    refs = (*standing.against, *standing.denials) if standing else ()
    against = [who for ref in refs if (who := _speaks_within(ref, early, late, reading))]
    if side in ("before", "within") and line.status == "withdrawn":
        return "withdrawn", next((note.removeprefix("Withdrawn: ") for note in line.notes if note.startswith("Withdrawn: ")), "")
    if against and side in ("before", "within", "either"):
        return "contradicted", f"against it: {', '.join(dict.fromkeys(against))}"
    return {"within": ("new", ""), "either": ("unplaced", "")}.get(side, ("", ""))


def _side(when: When | None, early: datetime, late: datetime) -> str:
    """before, within, after the two moments; "either" where the date is too wide to say, or missing."""
    if when is None or (when.earliest <= early < when.latest):
        return "either"
    return "before" if when.latest <= early else "within" if when.earliest <= late else "after"


def _speaks_within(ref: StatementRef, early: datetime, late: datetime, reading: Callable[[str], Reading | None]) -> str:
    """Who says it, if it was reported between the two moments."""
    home = reading(ref.document)
    said = next((each for each in home.statements if each.id == ref.statement), None) if home else None
    if home is None or said is None:
        return ""
    at = next((entry.at for entry in home.entries if entry.id == said.entry), None) or home.published
    return (said.speaker.name if said.speaker else ref.document) if _side(at, early, late) == "within" else ""


def moved(tracks: Sequence[Track], early: datetime, late: datetime) -> tuple[Moved, ...]:
    """Quantities of which a value was given between the two moments: those that had another before, then those with most values."""
    found = []
    for track in sorted(tracks, key=lambda each: (-len(each.points), each.id)):
        dated = sorted((p for p in track.points if p.at), key=_when)
        since = [point for point in dated if _side(point.at, early, late) == "within"]
        before = [point for point in dated if _side(point.at, early, late) == "before"]
        if since and (not before or _value(since[-1]) != _value(before[-1])):
            found.append(Moved(track, before[-1] if before else None, since[-1]))
    return tuple(sorted(found, key=lambda each: each.before is None))


def _when(point: TrackPoint) -> tuple[float, float, str]:
    return (point.at.latest.timestamp(), point.at.earliest.timestamp(), point.figure) if point.at else (0.0, 0.0, point.figure)


def _value(point: TrackPoint) -> tuple[object, ...]:
    return point.low, point.high, point.qualifier


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
