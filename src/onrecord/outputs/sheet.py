"""A printed sheet as a value: sections of cited paragraphs and a numbered list of sources; HTML and Markdown draw the same one.

`update_sheet(view, story, shelf)` leads with the weightiest line; each paragraph ends with the numbers of the sentences it rests on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from onrecord.model.story import Citation, Line, Story
from onrecord.outputs.answers import QuestionView, VoiceView
from onrecord.outputs.chips import status_label
from onrecord.outputs.figures import Chart
from onrecord.outputs.lineview import LineView
from onrecord.outputs.page import DayView, PageView, summary
from onrecord.outputs.points import Point
from onrecord.outputs.snapshot import Shelf, outlet_name, safe_link
from onrecord.outputs.stamps import span_of_days, stamp
from onrecord.outputs.wording import counted, page_words, told_by

_LONGEST_SENTENCE = 600
_MOST_PARAGRAPHS = 24


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `cites` are numbers of the sheet's sources, `notes` stand under it."""

    text: str
    head: str = ""
    language: str | None = None
    stamp: str = ""
    by: str = ""
    status: str = ""
    cites: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    anchor: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """One cited sentence with its place: never more of a text than that."""

    number: int
    sentence: str
    outlet: str
    title: str
    url: str | None
    stamp: str


@dataclass(frozen=True, slots=True)
class Sheet:
    title: str
    language: str
    as_of: str
    counted: str
    sections: tuple[Section, ...]
    sources: tuple[Cited, ...]
    charts: tuple[Chart, ...] = ()


@dataclass(slots=True)
class _Sources:
    """Numbers sources as they are first cited."""

    shelf: Shelf
    numbers: dict[Citation, int] = field(default_factory=dict)

    def cite(self, citations: Iterable[Citation]) -> tuple[int, ...]:
        return tuple(self.numbers.setdefault(citation, len(self.numbers) + 1) for citation in citations)

    def listed(self) -> tuple[Cited, ...]:
        return tuple(_cited(number, citation, self.shelf) for citation, number in self.numbers.items())


def ticker_sheet(page: PageView, story: Story, shelf: Shelf) -> Sheet:
    """The whole ticker: digest, figures, topics, lines by day, background."""
    sources, lines = _Sources(shelf), {line.id: line for line in story.lines}
    known = page_words(shelf.language)
    digest = [
        (known.key_points, page.digest.key_points), (known.known, page.digest.known), (known.claimed, page.digest.claimed),
        (known.not_known, page.digest.not_known),
    ]  # fmt: skip
    sections = [Section(title, tuple(_point(point) for point in points)) for title, points in digest if points]
    topics = tuple(Paragraph(f"{tab.title} ({tab.lines})") for tab in page.tabs if tab.id)
    sections += [Section(known.strands, topics)] if topics else []
    days = [(known.pinned, page.pinned), *((_day_title(day, shelf), day.lines) for day in page.days), (known.without_date, page.undated)]
    sections += [Section(title, tuple(_line(view, lines, sources) for view in views)) for title, views in days if views]
    sections += _background(page, shelf)
    return Sheet(
        page.title, page.language, page.as_of, summary(page.counts, shelf.language), tuple(sections), sources.listed(), page.charts[:4]
    )


def update_sheet(page: PageView, story: Story, shelf: Shelf) -> Sheet:
    """An update brief: the lead first, then what is known by strand, then what is not known."""
    sources, other = _Sources(shelf), page_words(shelf.language).also_told
    standing = [line for line in story.lines if not line.hidden and line.status != "withdrawn"]
    lead = [line for item in story.digest.key_points for line in standing if line.id == item.line]
    rest = sorted((line for line in standing if line not in lead), key=_weight)[: _MOST_PARAGRAPHS - len(lead)]
    sections = [Section("", tuple(_told(line, sources, shelf) for line in lead))] if lead else []
    sections += [Section(title, tuple(_told(line, sources, shelf) for line in lines)) for title, lines in _by_strand(rest, story, other)]
    open_points = tuple(_point(point) for point in page.digest.not_known)
    sections += [Section(page_words(shelf.language).not_known, open_points)] if open_points else []
    return Sheet(
        page.title, page.language, page.as_of, summary(page.counts, shelf.language), tuple(sections), sources.listed(), page.charts[:1]
    )


def day_sheet(page: PageView, story: Story, shelf: Shelf, day: str) -> Sheet:
    """The digest of one day (`YYYY-MM-DD`): its lines by strand; a line whose report spans more days stands under each of them."""
    sources, known = _Sources(shelf), page_words(shelf.language)
    lines = [line for line in story.lines if not line.hidden and _on(line, day, shelf)]
    told = _by_strand(sorted(lines, key=_weight), story, known.also_told)
    sections = [Section(title, tuple(_told(line, sources, shelf) for line in found)) for title, found in told]
    shown = known.first_on.format(day, counted(len(lines), known.lines, shelf.language))
    return Sheet(f"{page.title}: {day}", page.language, page.as_of, shown, tuple(sections), sources.listed())


def strands_sheet(page: PageView, story: Story, shelf: Shelf) -> Sheet:
    """One blog of many threads: each strand a section of its own, its lines newest first; a line stands in the first of its strands."""
    sources, known = _Sources(shelf), page_words(shelf.language)
    lines = {line.id: line for line in story.lines}
    views = [view for views in (page.pinned, *(day.lines for day in page.days), page.undated) for view in views]
    threads = _by_strand([lines[view.id] for view in views], story, known.also_told)
    by_id = {view.id: view for view in views}
    sections = [
        Section(f"{title} ({len(found)})", tuple(_line(by_id[line.id], lines, sources) for line in found)) for title, found in threads
    ]
    shown = summary(page.counts, shelf.language)
    return Sheet(page.title, page.language, page.as_of, shown, tuple(sections), sources.listed(), page.charts[:1])


def _by_strand(lines: Iterable[Line], story: Story, other: str) -> list[tuple[str, list[Line]]]:
    """Lines under the title of their first strand, strands in the order of the story, the rest last."""
    of = {line: strand.title for strand in reversed(story.strands) for line in strand.lines}
    grouped: dict[str, list[Line]] = {title: [] for title in (*(strand.title for strand in story.strands), other)}
    for line in lines:
        grouped[of.get(line.id, other)].append(line)
    return [(title, found) for title, found in grouped.items() if found]


def question_sheet(view: QuestionView, page: PageView) -> Sheet:
    """Who says what on a question, and what is missing."""
    known = page_words(view.language)
    sections = [Section(title, tuple(_voice(voice, view.language) for voice in voices)) for title, voices in view.groups]
    lines = tuple(Paragraph(headline) for _, headline in view.lines)
    missing = tuple(Paragraph(text) for text in view.missing)
    sections = sections or [Section("", (Paragraph(known.nobody),))]
    sections += [Section(title, found) for title, found in ((known.lines_on_it, lines), (known.missing, missing)) if found]
    return Sheet(view.question, page.language, page.as_of, f"{page.title} · {known.no_answer}", tuple(sections), (), view.charts)


def _voice(voice: VoiceView, language: str) -> Paragraph:
    since = page_words(language).since.format(voice.since) if voice.since else ""
    return Paragraph(f"“{voice.words}”", voice.speaker, voice.language, voice.stamp, voice.outlet, since, link=voice.url or "")


def _day_title(day: DayView, shelf: Shelf) -> str:
    """ "Monday, 21 October 2024 · day 971 · Kurier counts day 972"."""
    known = page_words(shelf.language)
    own = [known.day_count.format(f"{day.count.number:,}")] if day.count else []
    others = [known.counts_otherwise.format(outlet, number) for outlet, number in (day.count.others if day.count else ())]
    return " · ".join([day.day.title, *own, *others])


def _background(page: PageView, shelf: Shelf) -> list[Section]:
    known = page_words(shelf.language)
    cards, places = (
        tuple(
            Paragraph(_facts(c.facts), c.name, by=c.role, notes=tuple(known.also.format(a) for a in c.aliases))
            for c in page.cards
            if c.place is place
        )
        for place in (False, True)
    )
    days = tuple(Paragraph(point.text, stamp=when, by=point.source, link=point.url or "") for when, point in page.timeline)
    named = ((known.timeline, days), (known.background, cards), (known.places, places))
    return [Section(title, found) for title, found in named if found]


def _facts(facts: Sequence[Point]) -> str:
    return " ".join(f"{fact.text} ({fact.source})" if fact.source else fact.text for fact in facts)


def _point(point: Point) -> Paragraph:
    return Paragraph(
        point.text, language=point.language, stamp=point.stamp, by=point.by or point.source, status=point.status,
        link=f"#line-{point.line}" if point.line else point.url or "",
    )  # fmt: skip


def _line(view: LineView, lines: dict[str, Line], sources: _Sources) -> Paragraph:
    line = lines[view.id]
    answers = tuple(f"{said.speaker} {said.verb}: “{said.text}” ({said.outlet}, {said.stamp})" for said in view.answers)
    known = page_words(view.reader)
    shown = view.stamp.text if view.stamp else known.undated
    gone = (f"{known.withdrawn}: {view.gone}",) if view.gone is not None else ()
    text = "" if view.gone is not None else view.text
    labels = " · ".join(chip.label for chip in view.chips)
    return Paragraph(
        text,
        view.headline,
        view.language,
        shown,
        view.attribution,
        labels,
        sources.cite(line.citations),
        (*gone, *answers, *(note.text for note in view.notes)),
        f"line-{view.id}",
    )


def _told(line: Line, sources: _Sources, shelf: Shelf) -> Paragraph:
    when = stamp(line.reported_at, shelf.zone, shelf.language)
    text = line.text if line.text.strip().rstrip(".") != line.headline.strip().rstrip(".") else ""
    printed = when.text if when else page_words(shelf.language).undated
    return Paragraph(
        text, line.headline, line.language, printed, told_by(line.attribution, shelf.language), status_label(line.status, shelf.language),
        sources.cite(line.citations), anchor=f"line-{line.id}",
    )  # fmt: skip


def _weight(line: Line) -> tuple[int, int, str]:
    return (-(3 * line.origins + 2 * line.sides + line.outlets), 0 if line.reported_at else 1, line.id)


def _on(line: Line, day: str, shelf: Shelf) -> bool:
    if line.reported_at is None:
        return False
    first, last = span_of_days(line.reported_at, shelf.zone)
    return first.isoformat() <= day <= last.isoformat()


def _cited(number: int, citation: Citation, shelf: Shelf) -> Cited:
    reading = shelf.reading(citation.document)
    if reading is None:
        return Cited(number, "", outlet_name(None, shelf), "", None, "")
    sentence = " ".join(citation.span.of(reading.document.text).split())[:_LONGEST_SENTENCE]
    when, url = stamp(reading.published, shelf.zone, shelf.language), safe_link(reading.document.url)
    return Cited(
        number,
        sentence,
        outlet_name(reading.document, shelf),
        reading.title or "",
        url,
        when.text if when else page_words(shelf.language).undated,
    )
