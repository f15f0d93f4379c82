"""Date a document as narrowly as its own words and the known calendar bear it; an interval where they bear no more, None where nothing.

A page whose masthead says 22 November but whose newest events are of mid-October is dated by the events, and says so.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from onrecord.lang import words
from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.model.claims import TimeExpression
from onrecord.model.story import KnownEvent
from onrecord.model.text import Block, Document, Entry, Span, When, day
from onrecord.read.layout.furniture import low_updated
from onrecord.read.times.run import DayCount

STALE_DAYS = 10
"""A page date that lies further than this after all that the text tells of is the page's clock, not its publication."""
_NEWS_DAYS = 6
"""A bare weekday names a day of the last week."""
_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)(?=$|[T/])")
_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")
_DAYS = re.compile(r"P(\d+)D$")
_TOKEN = re.compile(r"[\w’'\-]+")
_DATELINE = re.compile(r"[^\W\d_][^.!?()\n]{1,80}\([^()\n]{2,30}\)\s*[-–—]|[^\W\d_][^.!?()\n]{1,60}[,.]?\s[-–—]\s")
_NUMERIC = re.compile(r"(?<!\d)\d{1,2}[./-]\d{1,2}[./-]((?:19|20)\d\d)(?!\d)")
_LONGEST_DATELINE = 140
_NEAR_DAYS = 31
"""A date line without a year means the year in which it lies this near to a day that the text tells of, if its weekday agrees."""
_SENTENCE = 220


@dataclass(frozen=True, slots=True)
class Known:
    """What is public: starts from which outlets count days, and dated events."""

    counts: tuple[DayCount, ...] = ()
    events: tuple[KnownEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class Dated:
    published: When | None
    modified: When | None


@dataclass(frozen=True, slots=True)
class _Stated:
    """A date on a line of its own: `role` is published, updated or clock (no word beside it, above the headline)."""

    when: When
    role: str


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What the body says of time: days with month (and perhaps year), and bare weekdays (ISO numbers)."""

    days: tuple[tuple[int | None, int, int], ...]
    weekdays: frozenset[int]


def date_document(
    document: Document, blocks: Sequence[Block], entries: Sequence[Entry], times: Sequence[TimeExpression], known: Known
) -> Dated:
    """Published and modified as evidence bears them. `times` are the document's expressions read without an anchor."""
    if document.published is not None:
        return Dated(document.published, document.modified)
    document = replace(document, title=document.title or _headline(document.text, blocks))
    stated = _stated(document, blocks, times, _years(document, blocks, entries, times, known))
    evidence = _evidence(entries, times)
    modified = next((s.when for s in stated if s.role == "updated"), document.modified)
    published = next((s.when for s in stated if s.role == "published"), None)
    clock = next((s.when for s in stated if s.role == "clock"), None)
    if published is None and clock is not None:
        published = _against_clock(clock, evidence)
    if published is None:
        published = _inferred(document, entries, times, evidence, known)
    return Dated(published or _from_update(modified), modified)


def _headline(text: str, blocks: Sequence[Block]) -> str | None:
    """The page's own headline; its first entry may have none and a later one be headed otherwise."""
    return next((block.span.of(text) for block in blocks if block.kind == "headline"), None)


def stamp_entries(entries: Sequence[Entry], stamps: Sequence[When | None]) -> tuple[Entry, ...]:
    """Entries with their stamps; an entry that has one keeps it."""
    return tuple(replace(entry, at=entry.at or stamp) for entry, stamp in zip(entries, stamps, strict=True))


def _stated(document: Document, blocks: Sequence[Block], times: Sequence[TimeExpression], years: _Years) -> list[_Stated]:
    lexicon = words("furniture", document.language, FurnitureWords)
    headline = next((block.span.start for block in blocks if block.kind == "headline"), 0)
    found = []
    for block in blocks:
        when = _line_date(block, times, years) if block.kind in ("time", "credit") else None
        if when is not None:
            role = "published" if block.kind == "credit" else _role(document.text, block, headline, lexicon)
            found.append(_Stated(when, role))
    opening = _dateline(document.text, blocks, times, years)
    return [*found, *([_Stated(opening, "published")] if opening else [])]


@dataclass(frozen=True, slots=True)
class _Years:
    """What bears a year that a date line leaves out: the page's other date lines, or with its weekday a day near by in the text."""

    own: int | None
    near: tuple[date, ...]
    after: tuple[date, ...]
    text: str
    weekdays: tuple[str, ...]

    def of(self, expression: TimeExpression, line: Span) -> tuple[date, str] | None:
        """The day that `expression` means, and what bears its year."""
        found = _DAY.match(expression.value)
        if found is None:
            return None
        month, number = int(found[2]), int(found[3])
        if found[1] != "XXXX":
            whole = _on(int(found[1]), month, number)
            return (whole, "") if whole else None
        weekday = self._weekday(line)
        if self.own:
            named = _on(self.own, month, number)
            fits = named is not None and weekday in (None, named.isoweekday())
            return (named, f", the year from its other dates ({self.own})") if named and fits else None
        return self._by_weekday(month, number, weekday) if weekday else None

    def _by_weekday(self, month: int, number: int, weekday: int) -> tuple[date, str] | None:
        near = {
            d for told in self.near for y in (told.year - 1, told.year, told.year + 1) if (d := _on(y, month, number)) and _close(d, told)
        }
        late = {d for event in self.after for y in (event.year, event.year + 1) if (d := _on(y, month, number)) and d >= event}
        fitting = {d for d in near | late if d.isoweekday() == weekday}
        return (fitting.pop(), ", the year by its weekday and the days it tells of") if len(fitting) == 1 else None

    def _weekday(self, line: Span) -> int | None:
        named = set(_TOKEN.findall(line.of(self.text).casefold()))
        found = [number for number, name in enumerate(self.weekdays, 1) if name in named]
        return found[0] if len(found) == 1 else None


def _years(document: Document, blocks: Sequence[Block], entries: Sequence[Entry], times: Sequence[TimeExpression], known: Known) -> _Years:
    lines = [block.span for block in blocks if block.kind in ("time", "credit")]
    own = {named.year for t in within(lines, times) if (named := _whole(t.value))}
    # "04/03/2031" leaves open which is the month, but not its year.
    own |= {int(found[1]) for line in lines for found in _NUMERIC.finditer(document.text, line.start, line.end)}
    told = {named for t in times if (named := _whole(t.value))}
    after = [date.fromisoformat(event.date) for event in known.events if _stands_all(document, entries, event)]
    weekdays = words("furniture", document.language, FurnitureWords).weekdays
    return _Years(own.pop() if len(own) == 1 else None, tuple(sorted(told)), tuple(after), document.text, weekdays)


def within(spans: Sequence[Span], times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The expressions that lie inside one of `spans`; both in text order."""
    starts = [span.start for span in spans]
    return [t for t in times if (at := bisect_right(starts, t.span.start)) and spans[at - 1].covers(t.span)]


def _inside(line: Span, times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The expressions on one line; `times` in text order."""
    first = bisect_left(times, line.start, key=lambda t: t.span.start)
    last = bisect_right(times, line.end, key=lambda t: t.span.start)
    return [t for t in times[first:last] if line.covers(t.span)]


def _whole(value: str) -> date | None:
    found = _DAY.match(value)
    return _on(int(found[1]), int(found[2]), int(found[3])) if found and found[1] != "XXXX" else None


def _on(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _close(one: date, two: date) -> bool:
    return abs((one - two).days) <= _NEAR_DAYS


def _dateline(text: str, blocks: Sequence[Block], times: Sequence[TimeExpression], years: _Years) -> When | None:
    """The date in a dispatch's first words: "BRENICA, April 14 (TNA) -"."""
    first = next((block.span for block in blocks if block.kind == "paragraph"), None)
    found = _DATELINE.match(text, first.start, min(first.end, first.start + _LONGEST_DATELINE)) if first else None
    if first is None or found is None:
        return None
    line = Span(first.start, found.end())
    inside = _inside(line, times)
    return next((when for t in inside if (when := _full(t, line, years)) is not None), None)


def _full(expression: TimeExpression, line: Span, years: _Years) -> When | None:
    """The day of a date expression on `line`; a year it leaves out is taken from what bears one."""
    found = years.of(expression, line)
    if found is None:
        return None
    named, source = found
    return day(named, f"the page's own date line{source}", basis="inferred" if source else "stated")


def _line_date(block: Block, times: Sequence[TimeExpression], years: _Years) -> When | None:
    inside = [t for t in _inside(block.span, times) if t.type in ("DATE", "TIME")]
    placed = [t.when for t in inside if t.when is not None and t.when.days == 1]
    best = max(placed, key=lambda when: when.precision == "minute", default=None)
    if best is not None:
        return replace(best, because="the page's own date line", basis="stated")
    return next((when for t in inside if (when := _full(t, block.span, years)) is not None), None)


def _role(text: str, block: Block, headline: int, lexicon: FurnitureWords) -> str:
    tokens = [token.casefold() for token in _TOKEN.findall(block.span.of(text))]
    if low_updated(tokens, lexicon):
        return (
            "updated"
            if any(token.startswith(("updat", "modif", "aktual", "actualiz", "mis", "оновл", "обновл")) for token in tokens)
            else "published"
        )
    return "clock" if block.span.start < headline else "published"


def _evidence(entries: Sequence[Entry], times: Sequence[TimeExpression]) -> _Evidence:
    bodies = sorted(span for entry in entries for span in entry.body)
    days: list[tuple[int | None, int, int]] = []
    weekdays: set[int] = set()
    for expression in within(bodies, times):
        named = [_DAY.match(end) for end in expression.value.split("/")]
        days += [(None if one[1] == "XXXX" else int(one[1]), int(one[2]), int(one[3])) for one in named if one]
        if found := _WEEKDAY.match(expression.value):
            weekdays.add(int(found[1]))
    return _Evidence(tuple(days), frozenset(weekdays))


def _against_clock(clock: When, evidence: _Evidence) -> When:
    """The clock's day, unless the newest day the text tells of lies far before it and the text names weekdays as news does."""
    newest = max((d for d in (_before(year, month, number, clock.first_day) for year, month, number in evidence.days) if d), default=None)
    if newest is None or (clock.first_day - newest).days <= STALE_DAYS:
        return replace(clock, because="the date above the headline")
    late = (clock.first_day - newest).days
    reason = f"the date above the headline, {clock.first_day.isoformat()}, lies {late} days after all that the text tells of"
    if not evidence.weekdays:
        return day(newest, f"{reason}: not before its newest day, not after the page's", until=clock.last_day, basis="inferred")
    first = min(_next_weekday(newest, number) for number in evidence.weekdays)
    return day(
        first, f"{reason}; it names weekdays as news does, so within a week of the first one after {newest.isoformat()}",
        until=first + timedelta(days=_NEWS_DAYS), basis="inferred",
    )  # fmt: skip


def _before(year: int | None, month: int, number: int, limit: date) -> date | None:
    """The day itself, or without a year the last such day not after `limit`."""
    for candidate in (year,) if year else (limit.year, limit.year - 1):
        try:
            found = date(candidate, month, number)
        except ValueError:
            continue
        if found <= limit:
            return found
    return None


def _next_weekday(after: date, number: int) -> date:
    return after + timedelta(days=(number - after.isoweekday() - 1) % 7 + 1)


def _inferred(
    document: Document, entries: Sequence[Entry], times: Sequence[TimeExpression], evidence: _Evidence, known: Known
) -> When | None:
    """Day counts first, then days since a known event, then a known event told as news."""
    ranges = _counted(document, entries, times) or _since(document, entries, times, known)
    if ranges:
        return _on_its_weekday(_meet(ranges), entries, evidence)
    told = [event for event in known.events if _told_as_news(document, entries, event, evidence)]
    if not told:
        return None
    last = max(told, key=lambda event: event.date)
    first = date.fromisoformat(last.date)
    reason = f"it tells as news what happened on {last.date} ({last.name}; {last.source})"
    return day(first, reason, until=first + timedelta(days=_NEWS_DAYS), basis="inferred")


def _counted(document: Document, entries: Sequence[Entry], times: Sequence[TimeExpression]) -> list[When]:
    """Days counted from a known start: without an anchor no other day of unknown year can lie on the calendar."""
    bodies = sorted(span for entry in entries for span in entry.body)
    counted = [t for t in within(bodies, times) if t.value == "XXXX-XX-XX" and t.when is not None]
    return [
        day(t.when.first_day, f"it counts its day: {t.span.of(document.text)!r}, {t.when.because}", until=t.when.last_day, basis="inferred")
        for t in counted
        if t.when is not None
    ]


def _since(document: Document, entries: Sequence[Entry], times: Sequence[TimeExpression], known: Known) -> list[When]:
    """So many days since a known event, told in one sentence."""
    found = []
    for t in times:
        length = _DAYS.match(t.value) if t.type == "DURATION" else None
        if not length or not 10 <= int(length[1]) <= 5000:
            continue
        around = document.text[max(0, t.span.start - _SENTENCE) : t.span.end + _SENTENCE]
        for event in known.events:
            if all(_stands(term, around) for term in event.terms):
                middle = date.fromisoformat(event.date) + timedelta(days=int(length[1]))
                reason = f"{length[1]} days after {event.date} ({event.name}; {event.source}), give or take one"
                found.append(day(middle - timedelta(days=1), reason, until=middle + timedelta(days=1), basis="inferred"))
    return found


def _told_as_news(document: Document, entries: Sequence[Entry], event: KnownEvent, evidence: _Evidence) -> bool:
    """All terms stand in the text, and either its title shares one or a bare weekday is the event's."""
    if not _stands_all(document, entries, event):
        return False
    title = document.title or document.text[:200].split("\n", 1)[0]
    in_title = sum(_stands(term, title) for term in event.terms) >= 2
    return in_title or date.fromisoformat(event.date).isoweekday() in evidence.weekdays


def _stands_all(document: Document, entries: Sequence[Entry], event: KnownEvent) -> bool:
    story = " ".join(span.of(document.text) for entry in entries for span in (*entry.body, *([entry.headline] if entry.headline else [])))
    return bool(event.terms) and all(_stands(term, story) for term in event.terms)


def _stands(term: str, text: str) -> bool:
    return any(_pattern(option).search(text) for option in term.split("|"))


@lru_cache(maxsize=1024)
def _pattern(option: str) -> re.Pattern[str]:
    edge = r"(?!\w)" if option[-1:].isalnum() else ""
    return re.compile(rf"(?<!\w){re.escape(option)}{edge}", re.IGNORECASE)


def _meet(ranges: Sequence[When]) -> When | None:
    """What all ranges share; nothing where they exclude each other."""
    first, last = max(r.first_day for r in ranges), min(r.last_day for r in ranges)
    return day(first, ranges[0].because, until=last, basis="inferred") if first <= last else None


def _on_its_weekday(when: When | None, entries: Sequence[Entry], evidence: _Evidence) -> When | None:
    """A live blog that names one weekday alone names its own: of the days borne out, the one on that weekday."""
    live = sum(entry.kind == "entry" for entry in entries) > 1
    if when is None or not live or len(evidence.weekdays) != 1:
        return when
    days = [when.first_day + timedelta(days=n) for n in range(when.days)]
    fitting = [d for d in days if d.isoweekday() in evidence.weekdays]
    if len(fitting) != 1:
        return when
    return day(fitting[0], f"{when.because}; the only weekday this live blog names is its own", basis="inferred")


def _from_update(modified: When | None) -> When | None:
    """Without a publication date the date of the update is all there is, and says so."""
    return replace(modified, because="only the date of its update is given") if modified else None
