"""The stamps of a live blog as dates: clock times get their day where the page bears it, over midnight too.

A blog published on 5 May and changed on 6 May that shows 00:31, 23:52, 18:02 from top to bottom has entries of the 6th, 5th and 5th.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from onrecord.sources.liveblogs.cuts import Cut
from onrecord.sources.metadata.facts import Facts
from onrecord.sources.metadata.stamps import clock, stamp

_ZONES_APART = timedelta(hours=14)
_OUT_OF_ORDER = 45
"""Minutes by which an entry may stand above an older one without a midnight between them."""


def resolved(found: Sequence[Cut], known: Facts) -> list[str | None]:
    """Stamps as ISO where a date is stated or follows from the page's own; a mere clock time stays "HH:MM".

    A pinned entry stands out of order, so that nothing tells the day of its clock time.
    """
    full = [stamp(cut.stamp, "", midnight=True) for cut in found]
    clocks = [clock(cut.stamp) if cut.stamp else None for cut in found]
    days = _days([None if cut.pinned else at for cut, at in zip(found, clocks, strict=True)], known)
    return [
        when.start if when else _iso(at, _own_day(cut, day), known) for cut, when, at, day in zip(found, full, clocks, days, strict=True)
    ]


def _own_day(cut: Cut, day: date | None) -> date | None:
    if cut.pinned:
        return None
    return date.fromisoformat(cut.day) if cut.day else day


def _iso(at: tuple[int, int] | None, day: date | None, known: Facts) -> str | None:
    if at is None:
        return None
    text = f"{at[0]:02}:{at[1]:02}"
    if day is None or (known.modified and datetime(day.year, day.month, day.day, *at, tzinfo=UTC) - known.modified.latest > _ZONES_APART):
        return text
    return f"{day.isoformat()}T{text}"


def _days(clocks: Sequence[tuple[int, int] | None], known: Facts) -> list[date | None]:
    """A day for each clock time, rolling over midnight; none where the page's first and last day disagree with the roll."""
    steps = _rolls(clocks)
    oldest, newest = min(steps, default=0), max(steps, default=0)
    first = known.published.first_day if known.published and known.published.days == 1 else None
    last = known.modified.first_day if known.modified and known.modified.days == 1 else None
    if first and last and last - first != timedelta(days=newest - oldest):
        return [None] * len(clocks)
    if first:
        return [first + timedelta(days=step - oldest) for step in steps]
    return [last + timedelta(days=step - newest) if last else None for step in steps]


def _rolls(clocks: Sequence[tuple[int, int] | None]) -> list[int]:
    """Days since the first entry, for entries in page order: most pages put the newest first."""
    times = [at for at in clocks if at is not None]
    falls = sum(later < sooner for sooner, later in pairwise(times))
    sign = -1 if falls * 2 >= len(times) - 1 else 1
    step, before, found = 0, None, []
    for at in clocks:
        if at is not None and before is not None and sign * (_minutes(before) - _minutes(at)) > _OUT_OF_ORDER:
            step += sign
        before = at or before
        found.append(step)
    return found


def _minutes(at: tuple[int, int]) -> int:
    return at[0] * 60 + at[1]
