"""The live page of one story as a frozen value: what stands where, before any markup.

`page(snapshot, story, shelf, now, View(key=True))` gives the key lines by day, newest first, with digest, charts and counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from onrecord.model.story import Card, Citation, Decision, DigestItem, Fact, Line, Standing, Story, StoryFile, TimelinePoint
from onrecord.outputs.chips import backing, status_label
from onrecord.outputs.dayline import DayCount, day_counts
from onrecord.outputs.figures import Chart, beside, charts
from onrecord.outputs.hand import Toggle, toggles
from onrecord.outputs.lineview import Day, LineView, line_view
from onrecord.outputs.points import DigestView, Glance, Point, glance
from onrecord.outputs.snapshot import Shelf, Snapshot, SourceState, is_named, outlet_name, safe_link
from onrecord.outputs.stamps import days, instant, stamp
from onrecord.outputs.wording import counted, page_words, told_by

PAGE_LENGTH = 300
GAP_DAYS = 14


@dataclass(frozen=True, slots=True)
class View:
    """What the reader asked for in the address: a strand, key events only, words to find, lines before a line, a past minute.

    `edit` shows the editor's hand under each line; `as_of` is an ISO instant, None for now.
    """

    strand: str | None = None
    key: bool = False
    query: str = ""
    before: str | None = None
    edit: bool = False
    as_of: str | None = None
    length: int = PAGE_LENGTH

    @property
    def filtered(self) -> bool:
        return bool(self.strand or self.key or self.query)


@dataclass(frozen=True, slots=True)
class Tab:
    id: str | None
    title: str
    lines: int
    current: bool


@dataclass(frozen=True, slots=True)
class DayView:
    """Lines of one day or run of days; `gap` is a note on the silence before it (further down the page), `count` the story's own count."""

    day: Day
    lines: tuple[LineView, ...]
    gap: str | None
    count: DayCount | None = None


@dataclass(frozen=True, slots=True)
class CardView:
    name: str
    aliases: tuple[str, ...]
    facts: tuple[Point, ...]
    role: str = ""
    place: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    lines: int
    documents: int
    outlets: int
    refused: int
    unreviewed: int
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class PageView:
    """Everything the page shows. `older` is the id to page on from; `troubles` are sources that are empty or fail.

    `minutes` are the ISO minutes at which the story changed, eldest first, for the slider; `moments` the same in words on a past page.

    `retold` says that a past page was told anew from the dates of its sources, since the desk had not begun to read.
    """

    id: str
    title: str
    language: str
    as_of: str
    sequence: int
    view: View
    tabs: tuple[Tab, ...]
    digest: DigestView
    glance: Glance
    charts: tuple[Chart, ...]
    beside: tuple[Chart, ...]
    pinned: tuple[LineView, ...]
    days: tuple[DayView, ...]
    undated: tuple[LineView, ...]
    older: str | None
    shown: int
    counts: Counts
    troubles: tuple[SourceState, ...]
    cards: tuple[CardView, ...]
    timeline: tuple[tuple[str, Point], ...]
    more_days: tuple[tuple[str, Point], ...]
    basis: StoryFile | None
    stories: int
    hands: Mapping[str, tuple[Toggle, ...]]
    moments: tuple[tuple[str, str], ...] = ()
    minutes: tuple[str, ...] = ()
    retold: bool = False


def page(snapshot: Snapshot, story: Story, shelf: Shelf, now: datetime, view: View, decisions: Sequence[Decision] = ()) -> PageView:
    """The page of `story` as `view` asks for it, stamps in the shelf's zone; `decisions` are told where it is edited."""
    visible = [line for line in story.lines if not line.hidden]
    chosen = _from(_chosen(visible, story, view), view.before)
    shown, rest = chosen[: view.length], chosen[view.length :]
    views = _views(shown, story, shelf)
    digest, drawn = _digest(story, visible, shelf), charts(story, shelf)
    top = [each for each in views if each.pinned] if not view.before else []
    body = [each for each in views if each not in top] if top else views
    return PageView(
        id=story.id, title=story.title, language=story.language or "en", as_of=instant(now, shelf.zone, shelf.language),
        sequence=snapshot.sequence,
        view=view,
        tabs=_tabs(story, visible, view), digest=digest,
        glance=glance(digest, {line.id: line.status for line in visible}), charts=drawn,
        beside=beside(story, shelf, drawn[:2]), pinned=tuple(top),
        days=_days(body, snapshot.story_file if story.asked else None, snapshot, shelf),
        undated=tuple(each for each in body if each.day is None), older=shown[-1].id if rest else None, shown=len(chosen),
        counts=_counts(snapshot, story, visible, shelf), troubles=tuple(s for s in snapshot.sources if s.state in ("empty", "failing")),
        cards=tuple(_card(card, shelf) for card in story.cards),
        timeline=tuple(_dated(point, shelf) for point in story.timeline if point.key),
        more_days=tuple(_dated(point, shelf) for point in story.timeline if not point.key), basis=_basis(snapshot, story),
        stories=len(snapshot.assembly.stories),
        hands={line.id: toggles(line, decisions, shelf.language) for line in shown} if view.edit else {},
        minutes=snapshot.moments.get(story.id, ()),
    )  # fmt: skip


def strands_of(story: Story) -> dict[str, tuple[str, ...]]:
    """Line id -> ids of the strands it belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for strand in story.strands:
        for line in strand.lines:
            found[line] = (*found.get(line, ()), strand.id)
    return found


def _views(lines: Iterable[Line], story: Story, shelf: Shelf) -> list[LineView]:
    developments = {development.id: development for development in story.developments}
    strands = strands_of(story)
    return [line_view(line, developments.get(line.development), strands.get(line.id, ()), shelf, home=story.language) for line in lines]


def _chosen(lines: Sequence[Line], story: Story, view: View) -> list[Line]:
    kept = list(lines)
    if view.strand:
        members = {line for strand in story.strands if strand.id == view.strand for line in strand.lines}
        kept = [line for line in kept if line.id in members]
    if view.key:
        kept = [line for line in kept if line.key]
    words = view.query.casefold().split()
    return [line for line in kept if all(word in _searched(line) for word in words)] if words else kept


def _searched(line: Line) -> str:
    return f"{line.headline}\n{line.text}\n{line.attribution}".casefold()


def _from(lines: list[Line], before: str | None) -> list[Line]:
    """Lines after `before`, all of them where that line is not among them."""
    at = next((index for index, line in enumerate(lines) if line.id == before), None)
    return lines if at is None else lines[at + 1 :]


def _tabs(story: Story, lines: Sequence[Line], view: View) -> tuple[Tab, ...]:
    visible = {line.id for line in lines}
    strands = [Tab(s.id, s.title, len(visible.intersection(s.lines)), s.id == view.strand) for s in story.strands]
    filled = [tab for tab in strands if tab.lines or tab.current]
    return (Tab(None, "All", len(lines), not view.strand), *filled) if filled else ()


def _days(lines: Iterable[LineView], file: StoryFile | None, snapshot: Snapshot, shelf: Shelf) -> tuple[DayView, ...]:
    dated = [line for line in lines if line.day]
    groups = [(day, tuple(found)) for day, found in groupby(dated, key=lambda line: line.day) if day]
    following = [*(day for day, _ in groups[1:]), None][: len(groups)]
    counts = day_counts([day for day, _ in groups], file, snapshot, shelf)
    return tuple(
        DayView(day, found, _gap(day, earlier, shelf.language), counts.get(day.key))
        for (day, found), earlier in zip(groups, following, strict=True)
    )


def _gap(day: Day, earlier: Day | None, language: str) -> str | None:
    if earlier is None:
        return None
    silent = (date.fromisoformat(day.first) - date.fromisoformat(earlier.last)).days - 1
    if silent < GAP_DAYS:
        return None
    span = days(
        date.fromordinal(date.fromisoformat(earlier.last).toordinal() + 1),
        date.fromordinal(date.fromisoformat(day.first).toordinal() - 1),
        language,
    )
    known = page_words(language)
    length = counted(silent // 7, known.weeks, language) if silent < 70 else counted(round(silent / 30.4), known.months_gap, language)
    return f"{length} {known.without_line.format(span)}"


def _digest(story: Story, lines: Sequence[Line], shelf: Shelf) -> DigestView:
    digest, by_id = story.digest, {line.id: line for line in lines}
    standings = {each.id: each.standing for each in story.developments}
    key = tuple(item for item in digest.key_points if item.line not in by_id or not by_id[item.line].minor)
    parts = (key, digest.known, digest.claimed, digest.not_known)
    return DigestView(
        *(tuple(_point(item, by_id, standings, shelf) for item in items if not item.line or item.line in by_id) for items in parts)
    )


def _point(item: DigestItem, lines: Mapping[str, Line], standings: Mapping[str, Standing], shelf: Shelf) -> Point:
    line = lines.get(item.line)
    source, url = _source(item.citations, shelf)
    if line is None:
        return Point(item.text, None, source, url, None, stamp=_cited_on(item.citations, shelf))
    by = told_by(line.attribution, shelf.language) if item.text == line.headline else ""
    if by == page_words(shelf.language).no_outlet:
        by = source
    elif by and not _known_source(item.citations, shelf):
        source = ""
    status = status_label(line.status, shelf.language) if line.status != "single" else ""
    when = stamp(line.reported_at, shelf.zone, shelf.language)
    told = when.text.split(", ")[0] if when else page_words(shelf.language).undated
    return Point(
        item.text, line.id, source, url, line.language, by, told, status, kind=line.status,
        backing=backing(line, standings.get(line.development), shelf.language),
    )  # fmt: skip


def _known_source(citations: Sequence[Citation], shelf: Shelf) -> bool:
    """Whether more than a file's name tells where it stood."""
    reading = shelf.reading(citations[0].document) if citations else None
    return reading is not None and (is_named(reading.document) or bool(reading.document.credit))


def _cited_on(citations: Sequence[Citation], shelf: Shelf) -> str:
    reading = shelf.reading(citations[0].document) if citations else None
    when = stamp(reading.published, shelf.zone, shelf.language) if reading else None
    return when.text.split(", ")[0] if when else page_words(shelf.language).undated


def _card(card: Card, shelf: Shelf) -> CardView:
    role = next((fact.text for fact in card.facts if fact.kind == "role"), "")
    facts = tuple(_fact(fact, shelf) for fact in card.facts if fact.kind != "role")
    return CardView(card.name, card.aliases, facts, role, card.kind == "place")


def _fact(fact: Fact, shelf: Shelf) -> Point:
    source, url = _source(fact.citations, shelf)
    when = stamp(fact.at, shelf.zone, shelf.language)
    return Point(fact.text, None, source, url, None, stamp=when.text.split(", ")[0] if when else "", kind=fact.kind)


def _dated(point: TimelinePoint, shelf: Shelf) -> tuple[str, Point]:
    source, url = _source(point.citations, shelf)
    return _printed_date(point.date, shelf.language), Point(point.text, None, source, url, None)


def _printed_date(value: str, language: str) -> str:
    """ISO days and months in words; whatever else as it stands."""
    try:
        if len(value) == 7:
            first = date.fromisoformat(f"{value}-01")
            return f"{page_words(language).months[first.month - 1]} {first.year}"
        return days(date.fromisoformat(value), date.fromisoformat(value), language)
    except ValueError:
        return value


def _source(citations: Sequence[Citation], shelf: Shelf) -> tuple[str, str | None]:
    if not citations:
        return "", None
    reading = shelf.reading(citations[0].document)
    return outlet_name(reading.document if reading else None, shelf), safe_link(reading.document.url) if reading else None


def _counts(snapshot: Snapshot, story: Story, visible: Sequence[Line], shelf: Shelf) -> Counts:
    documents = {member.document for development in story.developments for member in development.members}
    documents |= {citation.document for line in visible for citation in line.citations}
    readings = [shelf.reading(document) for document in sorted(documents)]
    outlets = {outlet_name(reading.document, shelf) for reading in readings if reading and is_named(reading.document)}
    unreviewed, waiting = sum(not line.reviewed for line in visible), snapshot.waiting.get(story.id, 0)
    return Counts(len(visible), len(documents), len(outlets), len(snapshot.rejected), unreviewed, waiting)


def _basis(snapshot: Snapshot, story: Story) -> StoryFile | None:
    return snapshot.story_file if story.asked else None


def summary(counts: Counts, language: str | None = "en") -> str:
    """ "38 lines · 14 documents · 6 outlets"; nothing of outlets where no document names one."""
    known = page_words(language)
    parts = [(counts.lines, known.lines), (counts.documents, known.documents)] + (
        [(counts.outlets, known.outlets)] if counts.outlets else []
    )
    return " · ".join(counted(number, forms, language) for number, forms in parts)
