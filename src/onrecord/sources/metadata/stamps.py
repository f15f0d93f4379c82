"""Date stamps of feeds and pages as moments: what the string bears and no more.

`stamp("Tue, 12 mars 2031 16:05:00 +0100", "pubDate")` gives the minute 2031-03-12T16:05+01:00; `stamp("0001-01-01", "x")` gives None.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.stamps import StampWords
from onrecord.model.text import Basis, When, day, minute

FIRST_YEAR, LAST_YEAR = 1800, 2199
_LENGTH = 200
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_PACKED = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?)?(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})([/.-])\s?(\d{1,2})[/.-]\s?(\d{4})(?!\d)")
_EAST_ASIAN = re.compile(r"(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_DAY_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\s-]+(?:de\s+|of\s+)?([^\W\d_]{3,12})\.?,?[\s-]+(?:del?\s+)?(\d{4})(?!\d)", re.I
)
_NAMED_DAY = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)", re.I)
_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d)\s*([ap]\.?\s?m\b)?", re.I)
_ZONE = re.compile(r"\s*(?:(Z)\b|(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})(?!\d)|([A-Z]{2,5})\b)")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_EPOCH_START = date(1970, 1, 1)
# Minutes east of Greenwich; letters that mean different offsets in different countries are left out.
_ZONES = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "JST": 540, "KST": 540,
}  # fmt: skip


def stamp(text: str | None, because: str, *, basis: Basis = "stated", midnight: bool = False) -> When | None:
    """The moment that `text` states, or None where it states none that can be true.

    Exactly 00:00:00 is how many systems write "some time that day": it is a day, unless `midnight` says that it is meant.
    """
    if not text:
        return None
    text = " ".join(text[:_LENGTH].split())
    if _EPOCH.fullmatch(text):
        return _epoch(text, because, basis)
    found = _calendar_day(text)
    if found is None:
        return None
    value, rest = found
    if value == _EPOCH_START:
        return None
    return _with_clock(value, rest, because, basis, midnight) or day(value, because, basis=basis)


def _epoch(digits: str, because: str, basis: Basis) -> When | None:
    moment = datetime.fromtimestamp(int(digits[:10]), UTC)
    return minute(moment, f"{because} (seconds since 1970)", basis=basis)


def _calendar_day(text: str) -> tuple[date, str] | None:
    for pattern, read in _FORMS:
        found = pattern.search(text)
        if found and (value := read(found)):
            return value, text[found.start() : found.start()] + " " + text[found.end() :] + " | " + text[: found.start()]
    return _packed(text)


def _packed(text: str) -> tuple[date, str] | None:
    found = _PACKED.search(text)
    value = _date(found[1], found[2], found[3]) if found else None
    if found is None or value is None:
        return None
    clock = f"T{found[4]}:{found[5]}" if found[4] else ""
    return value, f"{clock} {text[found.end() :]}"


def _date(year: str, month: str | int, number: str) -> date | None:
    try:
        value = date(int(year), int(month), int(number))
    except ValueError:
        return None
    return value if FIRST_YEAR <= value.year <= LAST_YEAR else None


def _year_month_day(found: re.Match[str]) -> date | None:
    return _date(found[1], found[2], found[3])


def _day_month_year(found: re.Match[str]) -> date | None:
    first, mark, second, year = found.groups()
    if mark == "/" and int(first) <= 12 and int(second) <= 12 and first != second:
        return None  # 3/4/2031 is March or April, by country
    return _date(year, second, first) or _date(year, first, second)


def _day_name_year(found: re.Match[str]) -> date | None:
    month = _months().get(found[2].casefold())
    return _date(found[3], month, found[1]) if month else None


def _name_day_year(found: re.Match[str]) -> date | None:
    month = _months().get(found[1].casefold())
    return _date(found[3], month, found[2]) if month else None


_FORMS = (
    (_ISO, _year_month_day),
    (_EAST_ASIAN, _year_month_day),
    (_DAY_NAMED, _day_name_year),
    (_NAMED_DAY, _name_day_year),
    (_YEAR_FIRST, _year_month_day),
    (_DAY_FIRST, _day_month_year),
)


@cache
def _months() -> dict[str, int]:
    lists = [words("stamps", code, StampWords).months for code in LANGUAGES]
    return {name: number for months in lists for number, names in enumerate(months, 1) for name in names}


def _with_clock(value: date, rest: str, because: str, basis: Basis, midnight: bool) -> When | None:
    found = _CLOCK.search(rest)
    moment = _moment(value, found) if found else None
    if found is None or moment is None:
        return None
    if (found[1], found[2], found[3]) in (("00", "00", "00"), ("0", "00", "00")) and not midnight:
        return None
    offset = zone_offset(rest[found.end() :])
    return minute(moment if offset is None else moment.replace(tzinfo=offset), because, basis=basis)


def _moment(value: date, found: re.Match[str]) -> datetime | None:
    hour, number = int(found[1]), int(found[2])
    if found[4]:
        hour = hour % 12 + (12 if found[4][0] in "pP" else 0)
    if hour > 23 or number > 59:
        return None
    return datetime(value.year, value.month, value.day, hour, number)


def date_at(text: str) -> int | None:
    """Where in `text` the date that `stamp` reads begins."""
    for pattern, read in _FORMS:
        found = pattern.search(text[:_LENGTH])
        if found and read(found):
            return found.start()
    return None


def zone_offset(text: str) -> timezone | None:
    """The zone that `text` begins with: an offset or a well-known name; None if it names none."""
    found = _ZONE.match(text)
    if found is None:
        return None
    if found[2]:
        total = int(found[3]) * 60 + int(found[4])
        return timezone(timedelta(minutes=-total if found[2] == "-" else total)) if total <= 14 * 60 else None
    minutes = _ZONES.get(found[1] or found[5])
    return None if minutes is None else timezone(timedelta(minutes=minutes))


def clock(text: str) -> tuple[int, int] | None:
    """Hour and minute that `text` states: "10:32", "4.05 p.m.", "16h05"; None if there is no such time."""
    found = _CLOCK.search(text[:_LENGTH])
    moment = _moment(date(2000, 1, 1), found) if found else None
    return (moment.hour, moment.minute) if moment else None
