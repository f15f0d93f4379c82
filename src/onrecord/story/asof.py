"""The story as it could be known at a past minute: a fold of the append-only log, nothing learnt later left in.

After changes at 09:10 (l1 added) and 09:40 (l2 added, l1 withdrawn), `lines_at(changes, instant("...T09:12"))` holds l1 alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from onrecord.model.claims import Reading
from onrecord.model.story import (
    Card,
    Change,
    Citation,
    Development,
    Line,
    Standing,
    StatementRef,
    Story,
    StoryFile,
    Topic,
    Track,
    TrackPoint,
)
from onrecord.model.text import When, order_key
from onrecord.story.digest import digest
from onrecord.story.keydates import reports_of, weigh_days
from onrecord.story.timeline import timeline

Readings = Callable[[str], Reading | None]


def instant(text: str) -> datetime | None:
    """The last second of the minute (or day) that `text` names in ISO form; UTC without an offset; None if it names none."""
    written = text.strip()
    try:
        moment = datetime.fromisoformat(written if "+" in written else written.replace(" ", "+"))
    except ValueError:
        try:
            moment = datetime.fromisoformat(written)
        except ValueError:
            return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    rest = timedelta(days=1) if len(written) == 10 else timedelta(minutes=1)
    try:
        return aware.replace(second=0, microsecond=0).astimezone(UTC) + rest - timedelta(seconds=1)
    except OverflowError:
        return None


def fold(changes: Iterable[Change], until: datetime | None = None) -> dict[str, Change]:
    """The last change of every line, up to and with `until`; all of them without it."""
    last: dict[str, Change] = {}
    for change in changes:
        if until is None or _moment(change) <= until:
            last[change.line.id] = change
    return last


def lines_at(changes: Iterable[Change], until: datetime | None = None, story: str | None = None) -> dict[str, Line]:
    """The lines that stood at `until`, hidden ones among them, by id; merged and redacted ones are gone."""
    last = fold(changes, until)
    return {
        identity: change.line
        for identity, change in last.items()
        if change.kind not in ("merged", "redacted") and story in (None, change.story)
    }


def moments(changes: Iterable[Change], story: str | None = None) -> tuple[str, ...]:
    """The minutes at which something changed, eldest first, as ISO instants in UTC."""
    stamps = {_moment(change).replace(second=0) for change in changes if story in (None, change.story)}
    return tuple(stamp.isoformat(timespec="minutes") for stamp in sorted(stamps))


def story_at(story: Story, changes: Sequence[Change], until: datetime, reading: Readings, story_file: StoryFile | None) -> Story:
    """`story` as it could be known at `until`: lines as they then read; who tells, denials, figures, cards only from entries known then.

    `reading` gives documents in the revision of that moment: what a later revision says is not there.
    """
    lines = tuple(sorted((line for line in lines_at(changes, until, story.id).values() if not line.hidden), key=newest_first))
    known = _Known(frozenset(unit.rpartition("/")[0] for line in lines for unit in line.members), reading)
    now = {line.development: line for line in lines}
    developments = _developments(story.developments, now, known)
    strands = tuple(replace(s, lines=tuple(line for line in s.lines if any(line == each.id for each in lines))) for s in story.strands)
    standing = [line for line in lines if line.development in developments]
    doubts = [
        item for item in story.digest.not_known if all(known.place(c.document, c.span.start) and known.words(c) for c in item.citations)
    ]
    told = digest(standing, developments, {n: s.id for s in strands for n in s.lines}, doubts)
    return replace(
        story,
        lines=lines,
        strands=tuple(strand for strand in strands if strand.lines),
        developments=tuple(developments.values()),
        tracks=tuple(track for track in (_track(track, known) for track in story.tracks) if track.points),
        digest=told,
        topics=tuple(Topic(s.id, s.title, s.lines) for s in strands if s.lines),
        cards=tuple(card for card in (_card(card, known) for card in story.cards) if card.facts),
        timeline=tuple(p for p in timeline(lines, story_file, known.days()) if p.date <= until.date().isoformat()),
    )


def told_by(reading: Reading, until: datetime, published: When | None = None) -> Reading | None:
    """What of a reading its own dates place at or before `until`; None if nothing. `published` is a date it borrowed from others.

    What has no date, or one so wide that it may be later, is left out: nobody can say that it was known.
    """
    own = reading.published or published
    if own is None or own.latest > until:
        return None
    entries = tuple(entry for entry in reading.entries if entry.at is None or entry.at.latest <= until)
    kept = {entry.id for entry in entries}
    if len(kept) == len(reading.entries):
        return reading
    statements = tuple(said for said in reading.statements if said.entry in kept)
    spans = [entry.span for entry in entries]
    figures = tuple(figure for figure in reading.figures if any(span.covers(figure.span) for span in spans))
    return replace(reading, entries=entries, statements=statements, figures=figures) if entries else None


def newest_first(line: Line) -> tuple[object, ...]:
    """Sort key of a page: newest report first, undated last."""
    undated, latest, earliest, identity = order_key(line.reported_at, line.id)
    return (True, 0.0, 0.0, identity) if undated else (False, -latest.timestamp(), -earliest.timestamp(), identity)


class _Known:
    """Which entries had been read by then."""

    def __init__(self, entries: frozenset[str], reading: Readings) -> None:
        self._entries, self._reading = entries, reading

    def entry(self, document: str, entry: str) -> bool:
        return f"{document}#{entry}" in self._entries

    def statement(self, ref: StatementRef) -> bool:
        reading = self._reading(ref.document)
        said = next((s for s in reading.statements if s.id == ref.statement), None) if reading else None
        return said is not None and self.entry(ref.document, said.entry)

    def figure(self, point: TrackPoint) -> bool:
        """Whether the value stood there: a later revision may give another one at the same place."""
        reading = self._reading(point.document)
        stood = reading is not None and any(f.span == point.span and (f.low, f.high) == (point.low, point.high) for f in reading.figures)
        return stood and self.place(point.document, point.span.start)

    def words(self, citation: Citation) -> str:
        """The cited words as they stood."""
        reading = self._reading(citation.document)
        return " ".join(citation.span.of(reading.document.text).split()) if reading else ""

    def days(self) -> dict[str, float]:
        """What the entries known by then make of each day."""
        documents = {entry.rpartition("#")[0] for entry in self._entries}
        readings = [reading for reading in map(self._reading, sorted(documents)) if reading]
        told = [(r.document.id, entry, report) for r in readings for entry, report in reports_of(r).items()]
        return weigh_days(report for document, entry, report in told if self.entry(document, entry))

    def place(self, document: str, start: int) -> bool:
        reading = self._reading(document)
        entries = reading.entries if reading else ()
        return any(e.span.start <= start < e.span.end and self.entry(document, e.id) for e in entries)


def _developments(developments: Iterable[Development], lines: Mapping[str, Line], known: _Known) -> dict[str, Development]:
    found = {}
    for each in developments:
        if each.id in lines:
            members = tuple(member for member in each.members if known.entry(member.document, member.entry))
            found[each.id] = replace(each, members=members, standing=_standing(each.standing, lines[each.id], known))
    return found


def _standing(standing: Standing, line: Line, known: _Known) -> Standing:
    denials = tuple(ref for ref in standing.denials if known.statement(ref))
    return replace(
        standing,
        status=line.status,
        outlets=line.outlets,
        origins=line.origins,
        sides=line.sides,
        denial=standing.denial if denials or not standing.denials else "none",
        denials=denials,
        against=tuple(ref for ref in standing.against if known.statement(ref)),
        origin_list=tuple(origin for origin in standing.origin_list if known.entry(origin.document, origin.entry)),
        fabricated=tuple(name for name in standing.fabricated if any(name in note for note in line.notes)),
    )


def _track(track: Track, known: _Known) -> Track:
    points: tuple[TrackPoint, ...] = tuple(point for point in track.points if known.figure(point))
    disputed = track.disputed and len({point.speaker for point in points}) > 1
    return replace(track, points=points, disputed=disputed, because=track.because if disputed == track.disputed else "")


def _card(card: Card, known: _Known) -> Card:
    facts = tuple(f for f in card.facts if all(known.place(c.document, c.span.start) and known.words(c) == f.text for c in f.citations))
    return replace(card, facts=facts)


def _moment(change: Change) -> datetime:
    moment = datetime.fromisoformat(change.at)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
