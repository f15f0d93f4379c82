"""Stamp the entries of a live blog: clock times on the page's day, going back over midnight where they jump.

Under a page of 3 May, newest first, "00:40" then "23:55" are 3 May 00:40 and 2 May 23:55.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

from onrecord.model.text import Document, Entry, Span, When, day, minute
from onrecord.read.layout import stamps
from onrecord.read.layout.stamps import Stamp

_DAY = 24 * 60


def stamp(document: Document, entries: Sequence[Entry], published: When | None, modified: When | None) -> list[When | None]:
    """One When per entry, None where neither markup nor a clock time gives one."""
    marked = _marked(document)
    clocks = {i: found for i, entry in enumerate(entries) if (found := _clock(document, entry)) is not None}
    days = _days(clocks, modified or published)
    return [marked.get(entry.span.start) or (_on_day(clocks[i], days[i]) if i in days else None) for i, entry in enumerate(entries)]


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
    if entry.kind != "entry":
        return None
    line_end = document.text.find("\n", entry.span.start)
    head = document.text[entry.span.start : min(entry.span.end, line_end if line_end > 0 else entry.span.end)]
    return stamps.leading(head[:80])


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
    taken = [(sum((minutes[a] - minutes[b]) % _DAY for a, b in pairwise(walk)), walk) for walk in (down, up)]
    (short, likely), (long, _) = sorted(taken, key=lambda one: one[0])
    return [likely] if short * 2 <= long else [down, up]


def _back(walk: Sequence[int], minutes: Mapping[int, int]) -> dict[int, int]:
    """How many midnights lie between the newest entry and each."""
    found, back, last = {}, 0, None
    for i in walk:
        back += last is not None and minutes[i] > last
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
