"""Stamp the entries of a live blog: clock times on the page's day, going back over midnight where they jump.

Under a page of 3 May, newest first, "00:40" then "23:55" are 3 May 00:40 and 2 May 23:55. A date in the stamp, or on a line of its own
between the entries ("Saturday, May 2"), says the day itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

from onrecord.model.text import Document, Entry, Span, When, day, minute
from onrecord.read.layout import stamps
from onrecord.read.layout.stamps import Day as Date
from onrecord.read.layout.stamps import Stamp

_DAY = 24 * 60
_OUT_OF_ORDER = 45
"""Minutes by which an entry may stand above an older one without a midnight between them."""
_HEAD, _LINE = 600, 80


def stamp(document: Document, entries: Sequence[Entry], published: When | None, modified: When | None) -> list[When | None]:
    """One When per entry, None where neither markup nor a clock time gives one."""
    page = modified or published
    marked = _marked(document)
    clocks = {i: found for i, entry in enumerate(entries) if (found := _clock(document, entry)) is not None}
    days = _days(clocks, page) | _stated(document, entries, clocks, page)
    stamped = [marked.get(entry.span.start) or (_on_day(clocks[i], days[i]) if i in days else None) for i, entry in enumerate(entries)]
    return [_introduction(published, modified), *stamped[1:]] if _is_introduced(entries, stamped) else stamped


def _is_introduced(entries: Sequence[Entry], found: Sequence[When | None]) -> bool:
    """Whether a live blog of stamped entries opens with words of its own, without heading or stamp."""
    first = next(iter(entries), None)
    return first is not None and first.kind == "entry" and first.headline is None and found[0] is None and any(found[1:])


def _introduction(published: When | None, modified: When | None) -> When | None:
    """An introduction is written anew as a live blog goes on: it says what was so between the first and the last word of the page."""
    first, last = published or modified, modified or published
    if first is None or last is None or last.last_day < first.first_day:
        return None
    return day(
        first.first_day, "the introduction of a live blog, from its first day to its last change", until=last.last_day, basis="inferred"
    )


def _stated(document: Document, entries: Sequence[Entry], clocks: Mapping[int, Stamp], page: When | None) -> dict[int, When]:
    """The days that stamps and the date lines between entries state; a year that they leave out is the one nearest to the page's day."""
    found: dict[int, When] = {}
    for i, on in (_divided(document, entries, clocks) | {i: clock.on for i, clock in clocks.items() if clock.on}).items():
        named = _nearest(on, page)
        if named:
            found[i] = day(named, f"the date {'of its stamp' if clocks[i].on else 'on the line above'}")
    return found


def _divided(document: Document, entries: Sequence[Entry], clocks: Mapping[int, Stamp]) -> dict[int, Date]:
    """Each stamped entry's date line above it, where such lines stand between the entries and not only over all of them."""
    order = sorted(clocks, key=lambda i: entries[i].span.start)
    found: dict[int, Date] = {}
    current: Date | None = None
    at, between = 0, False
    for i in order:
        lines = document.text[at : entries[i].span.start].splitlines()
        dates = [on for line in lines if (on := stamps.date_line(line.strip()))]
        between = between or bool(dates and found)
        current = dates[-1] if dates else current
        if current:
            found[i] = current
        at = entries[i].span.end
    return found if between else {}


def _nearest(on: Date, page: When | None) -> date | None:
    year, month, number = on
    years = [year] if year else [page.last_day.year + step for step in (-1, 0, 1)] if page else []
    near = [named for one in years if (named := _on(one, month, number))]
    return min(near, key=lambda named: abs(named - page.last_day) if page else timedelta(), default=None)


def _on(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _marked(document: Document) -> dict[int, When]:
    """ISO stamps of the page's own entry marks, by where the entry starts."""
    found = {}
    for mark in document.marks:
        when = _iso(mark.value) if mark.kind == "entry" and mark.value else None
        if when is not None:
            found[_first_word(document.text, mark.span)] = when
    return found


def _first_word(text: str, span: Span) -> int:
    start = span.start
    while start < span.end and text[start].isspace():
        start += 1
    return start


def _iso(value: str) -> When | None:
    try:
        if len(value) == 10:
            return day(date.fromisoformat(value), "the page's markup")
        return minute(datetime.fromisoformat(value), "the page's markup")
    except ValueError:
        return None


def _clock(document: Document, entry: Entry) -> Stamp | None:
    """The stamp at the entry's head, or on a line of its own below its heading."""
    if entry.kind != "entry":
        return None
    first, *below = _head_lines(document.text, entry.span)
    found = stamps.leading(first)
    alone = ((stamps.leading(line), line) for line in below)
    return found or next((one for one, line in alone if one and one.end == len(line)), None)


def _head_lines(text: str, span: Span) -> list[str]:
    """The entry's first three lines, their beginnings."""
    head = text[span.start : min(span.end, span.start + _HEAD)]
    return [line.strip()[:_LINE] for line in head.splitlines() if line.strip()][:3] or [""]


def _days(clocks: Mapping[int, Stamp], page: When | None) -> dict[int, When]:
    """The day of each stamped entry: the newest has the page's day, a jump the wrong way is a midnight; a range where the order is open."""
    if page is None or not clocks:
        return {}
    order = sorted(clocks)
    minutes = {i: clocks[i].hour * 60 + clocks[i].minute for i in order}
    walks = [_back(walk, minutes) for walk in _walks(order, minutes)]
    return {i: _shifted(page, [walk[i] for walk in walks]) for i in order}


def _walks(order: Sequence[int], minutes: Mapping[int, int]) -> list[Sequence[int]]:
    """From the newest entry back: the order in which the blog took less time, or both where neither is much the shorter."""
    down, up = order, order[::-1]
    taken = [(sum(_ago(minutes[a], minutes[b]) for a, b in pairwise(walk)), walk) for walk in (down, up)]
    (short, likely), (long, _) = sorted(taken, key=lambda one: one[0])
    return [likely] if short * 2 <= long else [down, up]


def _ago(sooner: int, later: int) -> int:
    """Minutes from `later` back to `sooner`; a little the wrong way is an entry out of order, and no day between."""
    return 0 if 0 < later - sooner <= _OUT_OF_ORDER else (sooner - later) % _DAY


def _back(walk: Sequence[int], minutes: Mapping[int, int]) -> dict[int, int]:
    """How many midnights lie between the newest entry and each."""
    found, back, last = {}, 0, None
    for i in walk:
        back += last is not None and minutes[i] > last + _OUT_OF_ORDER
        last = minutes[i]
        found[i] = back
    return found


def _shifted(page: When, back: Sequence[int]) -> When:
    first, last = page.first_day - timedelta(days=max(back)), page.last_day - timedelta(days=min(back))
    return day(first, page.because, until=last, basis=page.basis)


def _on_day(clock: Stamp, on: When) -> When:
    label = f"{clock.hour:02d}:{clock.minute:02d}"
    if on.days > 1:
        return day(on.first_day, f"stamped {label} on a day known only as a range: {on.because}", until=on.last_day, basis="inferred")
    zone = None if clock.offset is None else (UTC if clock.offset == 0 else timezone(timedelta(minutes=clock.offset)))
    moment = datetime.combine(on.first_day, datetime.min.time(), zone) + timedelta(hours=clock.hour, minutes=clock.minute)
    return minute(moment, f"stamped {label} on the page's day ({on.because})", basis=on.basis)
