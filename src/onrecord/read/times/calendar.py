"""Puts the sense of a time expression on the calendar, from the day the words were published.

`locate(Weekday(4, None), date(2024, 10, 21), "past")` gives the spot 2024-10-17; without a day it gives XXXX-WXX-4.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from onrecord.model.text import Precision

Tense = Literal["past", "future", "unknown"]
FARTHEST_AHEAD = {"past": 90, "unknown": 100, "future": 270}
"""Days that a date without a year may lie ahead of its text, by the tense around it."""
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class Calendar:
    """Year, month, day as far as said; `shift` -1 for "last October", 1 for "next October"; `years` counts from the text's year."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    shift: int = 0
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """ISO weekday; `shift` -1 last, 0 this, 1 next, None just named."""

    number: int
    shift: int | None


@dataclass(frozen=True, slots=True)
class WeekdayIn:
    """ISO weekday of the week that lies so many weeks from the text's: "Friday of next week"."""

    number: int
    weeks: int


@dataclass(frozen=True, slots=True)
class Shifted:
    """So many units (D W WE M Q Y DE CE TH TM) from the text's day."""

    unit: str
    count: int


@dataclass(frozen=True, slots=True)
class Part:
    """A season, quarter or half of a year: SU, Q3, H2."""

    code: str
    year: int | None = None
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class Holiday:
    """A yearly day, as `TimeWords.holidays` writes it."""

    rule: str
    shift: int = 0
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Same:
    """The day last spoken of, or so many days from it."""

    days: int = 0


Sense = Calendar | Weekday | WeekdayIn | Shifted | Part | Holiday | Same


@dataclass(frozen=True, slots=True)
class Spot:
    """A TIMEX3 value with its first and last day, both None off the calendar."""

    value: str
    first: date | None = None
    last: date | None = None
    precision: Precision = "day"


def valid(year: int | None, month: int | None, day: int | None) -> bool:
    """Whether such a date can exist (29 February counts where the year is not said)."""
    if year is not None and not 1 <= year <= 9999:
        return False
    if month is None:
        return day is None
    return 1 <= month <= 12 and (day is None or 1 <= day <= monthrange(year or 2000, month)[1])


def locate(sense: Sense, anchor: date | None, tense: Tense = "unknown", near: Spot | None = None) -> Spot | None:
    """The spot of `sense` for a text of day `anchor`; `near` is the day last spoken of. None where no such day exists."""
    try:
        return _locate(sense, anchor, tense, near)
    except (ValueError, OverflowError):
        return None


def _locate(sense: Sense, anchor: date | None, tense: Tense, near: Spot | None) -> Spot | None:
    match sense:
        case Calendar():
            return _calendar(sense, anchor, tense)
        case Weekday():
            return _weekday(sense, anchor, tense)
        case WeekdayIn():
            return _weekday_in(sense, anchor)
        case Shifted():
            return _shifted(sense, anchor, tense)
        case Part():
            return _part(sense, anchor, tense)
        case Holiday():
            return _holiday(sense, anchor, tense)
        case Same():
            return _same(sense, near)


def _calendar(sense: Calendar, anchor: date | None, tense: Tense) -> Spot | None:
    if not valid(sense.year, sense.month, sense.day):
        return None
    year = sense.year
    if year is None and anchor is not None:
        year = anchor.year + sense.years if sense.years is not None else _year(sense, anchor, tense)
    if year is None:
        return Spot("-".join(["XXXX", *(f"{n:02d}" for n in (sense.month, sense.day) if n)]))
    return _whole(year, sense.month, sense.day) if valid(year, sense.month, sense.day) else None


def _whole(year: int, month: int | None, day: int | None) -> Spot:
    if month is None:
        return Spot(f"{year:04d}", date(year, 1, 1), date(year, 12, 31), "year")
    if day is None:
        return Spot(f"{year:04d}-{month:02d}", date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")
    return one_day(date(year, month, day))


def one_day(value: date) -> Spot:
    return Spot(value.isoformat(), value, value)


def _year(sense: Calendar, anchor: date, tense: Tense) -> int | None:
    if sense.month is None:
        return None
    wanted = [y for y in range(max(1, anchor.year - 4), min(9999, anchor.year + 4) + 1) if valid(y, sense.month, sense.day)]
    if sense.day is None:
        return _month_year(sense.month, sense.shift, anchor, tense)
    days = {y: (date(y, sense.month, sense.day) - anchor).days for y in wanted}
    if sense.shift:
        return _first_beyond(days, sense.shift)
    return _closest(days, tense)


def _month_year(month: int, shift: int, anchor: date, tense: Tense) -> int:
    months = {y: (y - anchor.year) * 12 + month - anchor.month for y in range(anchor.year - 2, anchor.year + 3)}
    if shift:
        return _first_beyond(months, shift)
    return _closest({y: m * 30 for y, m in months.items()}, tense)


def _first_beyond(distances: dict[int, int], shift: int) -> int:
    beyond = [(abs(d), y) for y, d in distances.items() if d * shift > 0]
    return min(beyond)[1]


def _closest(distances: dict[int, int], tense: Tense) -> int:
    """The nearest year, but ahead only as far as the tense allows and never ahead without need after a past tense."""
    ahead = min(((d, y) for y, d in distances.items() if d > 0), default=None)
    back = min((-d, y) for y, d in distances.items() if d <= 0)
    if ahead is None or ahead[0] > FARTHEST_AHEAD[tense] or back[0] == 0:
        return back[1]
    if tense == "future":
        return ahead[1] if back[0] > 60 else back[1]
    return ahead[1] if ahead[0] < back[0] else back[1]


def _weekday(sense: Weekday, anchor: date | None, tense: Tense) -> Spot:
    if anchor is None:
        return Spot(f"XXXX-WXX-{sense.number}")
    back = (anchor.isoweekday() - sense.number) % 7
    if sense.shift in (-1, 1):
        return _other_weekday(anchor, anchor.isoweekday() - sense.number, sense.shift)
    if tense == "future" and back:
        return one_day(anchor + timedelta(days=7 - back))
    if sense.shift == 0 and tense != "past" and back:
        return one_day(anchor + timedelta(days=sense.number - anchor.isoweekday()))
    return one_day(anchor - timedelta(days=back))


def _weekday_in(sense: WeekdayIn, anchor: date | None) -> Spot:
    if anchor is None:
        return Spot(f"XXXX-WXX-{sense.number}")
    return one_day(anchor + timedelta(days=sense.number - anchor.isoweekday(), weeks=sense.weeks))


def _other_weekday(anchor: date, back: int, shift: int) -> Spot:
    """ "Next Tuesday" on a Monday is tomorrow for some, the week after for others: the value takes the nearer, the days hold both."""
    near = anchor + timedelta(days=shift * (shift * -back % 7 or 7))
    if near.isocalendar()[:2] != anchor.isocalendar()[:2]:
        return one_day(near)
    far = near + timedelta(weeks=shift)
    return Spot(near.isoformat(), min(near, far), max(near, far))


def _shifted(sense: Shifted, anchor: date | None, tense: Tense) -> Spot | None:
    if anchor is None:
        return Spot({"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(sense.unit, "XXXX"))
    match sense.unit:
        case "D":
            return one_day(anchor + timedelta(days=sense.count))
        case "W":
            return week(anchor + timedelta(weeks=sense.count))
        case "WE":
            return week(anchor + timedelta(weeks=sense.count - _weekend_over(sense, anchor, tense)), weekend=True)
        case "M" | "Q":
            return _months(sense, anchor)
        case "Y":
            return _whole(anchor.year + sense.count, None, None)
        case "DE" | "CE":
            return _long(anchor.year, sense)
    return None


def _weekend_over(sense: Shifted, anchor: date, tense: Tense) -> bool:
    """Whether "the weekend" is the one before: told in the past on a weekday, or early in the week without a tense."""
    weekday = anchor.isoweekday()
    return sense.count == 0 and (weekday <= 5 if tense == "past" else weekday <= 2 if tense == "unknown" else False)


def _months(sense: Shifted, anchor: date) -> Spot:
    if sense.unit == "Q":
        index = anchor.year * 4 + (anchor.month - 1) // 3 + sense.count
        return _months_of(index // 4, 3 * (index % 4) + 1, 3, f"{index // 4:04d}-Q{index % 4 + 1}")
    index = anchor.year * 12 + anchor.month - 1 + sense.count
    return _whole(index // 12, index % 12 + 1, None)


def _long(year: int, sense: Shifted) -> Spot:
    size = 10 if sense.unit == "DE" else 100
    first = (year // size + sense.count) * size
    return Spot(f"{first:04d}"[: 3 if size == 10 else 2], date(max(first, 1), 1, 1), date(first + size - 1, 12, 31), "year")


def week(inside: date, weekend: bool = False) -> Spot:
    """The ISO week around a day, or its Saturday and Sunday."""
    year, number, _ = inside.isocalendar()
    monday = inside - timedelta(days=inside.isoweekday() - 1)
    first = monday + timedelta(days=5 if weekend else 0)
    return Spot(f"{year:04d}-W{number:02d}{'-WE' if weekend else ''}", first, monday + timedelta(days=6))


def decade(digits: int, mark: str) -> Spot | None:
    """Ten years by their first three digits: 199 gives 199X."""
    if not 0 < digits <= 999:
        return None
    return Spot(f"{digits:03d}{mark}", date(digits * 10, 1, 1), date(digits * 10 + 9, 12, 31), "year")


def _part(sense: Part, anchor: date | None, tense: Tense) -> Spot:
    year = sense.year
    if year is None:
        if anchor is None:
            return Spot(f"XXXX-{sense.code}")
        year = _part_year(sense, anchor, tense)
    first, length = _part_months(sense.code)
    return _months_of(year, first, length, f"{year:04d}-{sense.code}")


def _part_months(code: str) -> tuple[int, int]:
    if code in SEASONS:
        return SEASONS[code], 3
    size = 3 if code[0] == "Q" else 6
    return size * (int(code[1]) - 1) + 1, size


def _part_year(sense: Part, anchor: date, tense: Tense) -> int:
    first, length = _part_months(sense.code)
    if sense.shift is None or sense.shift == 0:
        return anchor.year if sense.shift == 0 or sense.code[0] in "QH" else _month_year(first, 0, anchor, tense)
    if sense.shift == 1:
        return anchor.year + (first <= anchor.month)
    return anchor.year - (first + length > anchor.month)


def _months_of(year: int, first: int, length: int, value: str) -> Spot:
    index = first - 1 + length - 1
    last_year, last_month = year + index // 12, index % 12 + 1
    return Spot(value, date(year, first, 1), date(last_year, last_month, monthrange(last_year, last_month)[1]), "month")


def _holiday(sense: Holiday, anchor: date | None, tense: Tense) -> Spot | None:
    if sense.year is not None:
        return one_day(holiday(sense.rule, sense.year))
    if anchor is None:
        fixed = sense.rule if len(sense.rule) == 5 and sense.rule[2] == "-" else "XX-XX"
        return Spot(f"XXXX-{fixed}")
    days = {y: (holiday(sense.rule, y) - anchor).days for y in range(max(1, anchor.year - 1), min(9999, anchor.year + 1) + 1)}
    year = _first_beyond(days, sense.shift) if sense.shift else _closest(days, tense)
    return one_day(holiday(sense.rule, year))


def holiday(rule: str, year: int) -> date:
    """The day of a holiday rule in a year: "12-25", "easter-2", "11-4-4" (fourth Thursday of November)."""
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule[6:] or 0))
    numbers = [int(n) for n in rule.split("-")]
    if len(numbers) == 2:
        return date(year, numbers[0], numbers[1])
    first = date(year, numbers[0], 1)
    return first + timedelta(days=(numbers[2] - first.isoweekday()) % 7 + 7 * (numbers[1] - 1))


def easter(year: int) -> date:
    """Gregorian Easter Sunday (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _same(sense: Same, near: Spot | None) -> Spot:
    if near is None or near.first is None or near.last is None:
        return near if near is not None and not sense.days else Spot("XXXX-XX-XX")
    if not sense.days:
        return near
    first, last = near.first + timedelta(days=sense.days), near.last + timedelta(days=sense.days)
    return one_day(first) if first == last else Spot("XXXX-XX-XX", first, last)


def is_summer(on: date, rule: str) -> bool:
    """Whether clocks are an hour ahead on that day, by the rule of the United States ("us", since 2007) or of Europe ("eu", since 1996)."""
    if rule == "us":
        return _sunday_from(date(on.year, 3, 8)) <= on < _sunday_from(date(on.year, 11, 1))
    return _sunday_from(date(on.year, 3, 25)) <= on < _sunday_from(date(on.year, 10, 25))


def _sunday_from(first: date) -> date:
    return first + timedelta(days=7 - first.isoweekday())
