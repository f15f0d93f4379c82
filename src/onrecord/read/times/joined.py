"""Expressions that only together say a time: "the night of October 13", "Friday of next week", "May to July 2023".

Over "in the night to Monday" it makes one Found, the night of Sunday, out of the night and the weekday.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.read.times.calendar import Calendar, Holiday, Same, Sense, Shifted, Weekday, WeekdayIn
from onrecord.read.times.run import Found
from onrecord.read.times.words import Scan

_OF = set("%TIF")
_TO = set("-&@IT%")


def joined(every: Sequence[Found], tokens: Scan) -> list[Found]:
    """The expressions in order, with those that belong together made one; the eve of no day ("the night before the vote") says nothing."""
    out: list[Found] = []
    place = 0
    while place < len(every):
        found, taken = _join(every, place, tokens)
        place += taken
        if found is not None:
            out.append(found)
    return out


def is_day(sense: Sense | None) -> bool:
    """Whether the sense is one day."""
    match sense:
        case Weekday() | WeekdayIn() | Holiday():
            return True
        case Calendar():
            return sense.day is not None
        case Shifted():
            return sense.unit == "D"
        case Same():
            return sense.days != 0
    return False


def _join(every: Sequence[Found], place: int, tokens: Scan) -> tuple[Found | None, int]:
    """The expression at `place`, joined with what follows, and how many were taken."""
    found, following = every[place], every[place + 1] if place + 1 < len(every) else None
    gap = "?" if following is None else tokens.letters[found.last + 1 : following.first]
    if following is None or len(gap) > 3:
        return (None if found.eve else found), 1
    if found.eve:
        near = is_day(following.sense) and following.time is None and set(gap) <= _OF
        return (_over(found, following, beside=-1) if near else None), 2 if near else 1
    if _is_part(found) and is_day(following.sense) and following.time is None and set(gap) <= _OF:
        return _part_of(every, place, tokens, gap)
    if _is_part(found) and is_day(following.sense) and set(gap) == {"%"}:
        return replace(following, first=found.first), 2
    if isinstance(found.sense, Weekday) and found.time is None and _of_week(following) and set(gap) <= set("%TI"):
        weeks = following.sense.count if isinstance(following.sense, Shifted) else 0
        return replace(found, last=following.last, sense=WeekdayIn(found.sense.number, weeks)), 2
    return _with_year(found, following, gap, tokens), 1


def _is_part(found: Found) -> bool:
    return found.sense == Same() and found.time is not None and ":" not in found.time


def _over(found: Found, day: Found, beside: int = 0) -> Found:
    return replace(found, last=day.last, type="TIME", sense=day.sense, beside=beside, eve=False)


def _part_of(every: Sequence[Found], place: int, tokens: Scan, gap: str) -> tuple[Found, int]:
    """ "The night of the 13th", "the night from Sunday to Monday"; any other two stand for themselves."""
    found, day = every[place], every[place + 1]
    last = every[place + 2] if place + 2 < len(every) else None
    if last is not None and found.time == "TNI":
        between = tokens.letters[day.last + 1 : last.first]
        if len(between) <= 3 and set(between) <= _TO and between and _next_day(day.sense, last.sense):
            return replace(_over(found, day), last=last.last), 3
    return (found, 1) if "F" in gap else (_over(found, day), 2)


def _next_day(one: Sense | None, other: Sense | None) -> bool:
    if isinstance(one, Weekday) and isinstance(other, Weekday):
        return (other.number - one.number) % 7 == 1
    if isinstance(one, Calendar) and isinstance(other, Calendar) and one.day and other.day:
        return other.day - one.day == 1 if one.month == other.month else other.day == 1 and one.day >= 28
    return False


def _of_week(found: Found) -> bool:
    return found.time is None and found.value is None and isinstance(found.sense, Shifted) and found.sense.unit == "W" and not found.loose


def _with_year(found: Found, following: Found, gap: str, tokens: Scan) -> Found:
    """ "May to July 2023": the first month is of the year that the second one names."""
    one, other = found.sense, following.sense
    if not (isinstance(one, Calendar) and isinstance(other, Calendar)) or one.shift or one.years is not None or found.until:
        return found
    joins = set(gap) <= _TO and (set(gap) & set("-&@") or tokens.values[following.first - 1] == "until")
    if not joins or one.year is not None or other.year is None or one.month is None or other.month is None:
        return found
    return replace(found, sense=replace(one, year=other.year - (one.month > other.month)))
