"""The clock at the head of a live-blog item: `HH:MM`, with or without a zone or a date, alone or before words.

`leading("18:03 Harbour reopens")` gives Stamp(hour=18, minute=3, start=0, end=6, offset=None, on=None).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.lang.shapes.stamps import StampWords

_OFFSETS = {
    "gmt": 0, "utc": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120, "eet": 120, "eest": 180,
    "msk": 180, "мск": 180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "pst": -480, "pdt": -420, "jst": 540, "kst": 540,
    "aest": 600, "aedt": 660,
}  # fmt: skip
# Letters that mean different offsets by country or season: read as part of the stamp, but they bear no offset.
_VAGUE = ("ET", "CT", "MT", "PT", "IST")
_ZONE = "(?-i:" + "|".join(sorted([*map(str.upper, _OFFSETS), "мск", *_VAGUE], key=len, reverse=True)) + r")(?!\w)"
_WORD = r"(?:Uhr|hrs|horas|heures|ч|год|h)\b\.?"
_HALF = r"[ap]\.?m\b\.?"
_SEPARATOR = r"[:|–—\-]"
_CLOCK = rf"""
    (?P<hour>\d{{1,2}})
    (?: (?: (?P<colon>:) | \s?h\s? ) (?P<minute>\d\d) (?!\d) (?: :\d\d(?!\d) )? (?: \s? (?P<half>{_HALF}) )?
      | \. (?P<dotted>\d\d) (?= \s? (?: {_HALF} | {_WORD} | {_ZONE} ) ) (?: \s? (?P<half2>{_HALF}) )?
      | \s? (?P<half3>{_HALF})
      | \s? (?:Uhr|h) (?= \s* (?: {_SEPARATOR} | $ ) ) )
    (?: \s? {_WORD} )?
    (?: \s? \(? (?P<zone>{_ZONE}) \)? )?
"""
_MONTH = r"[^\W\d_]{3,12}\.?"
_DATE = rf"""
    (?: (?P<weekday>[^\W\d_]{{2,12}}) \.?,? \s+ )?
    (?: (?P<year>\d{{4}}) - (?P<number>\d\d) - (?P<day>\d\d)
      | (?P<day2>\d{{1,2}}) \. \s? (?P<number2>\d{{1,2}}) \. (?: \s? (?P<year2>\d{{4}}) (?!\d) )?
      | (?P<day3>\d{{1,2}}) (?: \. | st | nd | rd | th | er | º )? \s+ (?: de \s+ )? (?P<month>{_MONTH})
          (?: ,? \s+ (?: de \s+ )? (?P<year3>\d{{4}}) (?!\d) )?
      | (?P<month2>{_MONTH}) \s+ (?P<day4>\d{{1,2}}) (?: st | nd | rd | th )? (?!\d) (?: ,? \s+ (?P<year4>\d{{4}}) (?!\d) )? )
"""
_BETWEEN = r"(?: \s* [,|–—\-·•] \s* | T | \s+ (?: (?: at | um | à | a \s las? | о | об | в ) \s+ )? )"
_FLAGS = re.VERBOSE | re.IGNORECASE
_LEADING = re.compile(
    rf"(?: [+•●▪\-–—*|]+ \s* )? [\[(]? (?: (?P<date>{_DATE}) {_BETWEEN} )? {_CLOCK} [\])]?"
    r"(?= $ | [\s:|–—\-,.+] ) \s* (?: [|:–—\-+,]+ \s* )?",
    _FLAGS,
)
_HIDDEN = re.compile(rf"\+\+\+?\s*{_CLOCK}\s*(?:[|:–—\-+]+\s*)?(?=\S)", _FLAGS)
_WHOLE_DATE = re.compile(rf"\W{{0,6}} (?P<date>{_DATE}) \s* [:.]? \s*", _FLAGS)
_INSIDE = re.compile(r"[.!?…][\"'”’»“)]?\s{0,3}(?P<stamp>(?:\+\+\+\s?)?\d{1,2}[:.h]\d\d(?:\s?Uhr|\s?h\b)?\W{1,5}(?=[^\W\d_]))")
_LONGEST_DATE = 50
_LONGEST = 120

Day = tuple[int | None, int, int]
"""Year (None where it is left out), month, day."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A clock time at `start`..`end` of a piece's text; `offset` in minutes east of UTC where the zone says so, `on` its date."""

    hour: int
    minute: int
    start: int
    end: int
    offset: int | None
    on: Day | None = None


def leading(text: str) -> Stamp | None:
    """The stamp at the head of `text`, if it is one (24:00 and 9:75 are not)."""
    found = _LEADING.match(text[:_LONGEST])
    if found is None or found["date"] is None:
        return _stamp(found, None)
    on = _day(found)
    return _stamp(found, on) if on else None


def hidden(title: str) -> Stamp | None:
    """The stamp of a first entry that was glued to the page title with plus signs."""
    return _stamp(_HIDDEN.search(title), None)


def inside(text: str, start: int, end: int) -> Iterator[tuple[int, Stamp]]:
    """Clock times at the head of a sentence inside running text, each with where it begins: items run together with this one."""
    for found in _INSIDE.finditer(text, start, end):
        at = found.start("stamp")
        stamp = leading(text[at : min(end, at + _LONGEST)]) if text[found.end()].isupper() else None
        if stamp is not None:
            yield at, stamp


def date_line(text: str) -> Day | None:
    """The date that a line consists of: "Tuesday, May 4"."""
    found = _WHOLE_DATE.fullmatch(text) if len(text) <= _LONGEST_DATE else None
    return _day(found) if found else None


def _stamp(found: re.Match[str] | None, on: Day | None) -> Stamp | None:
    if found is None:
        return None
    hour = int(found["hour"])
    minute = int(found["minute"] or found["dotted"] or 0)
    half = (found["half"] or found["half2"] or found["half3"] or "").lower().replace(".", "")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        return None
    return Stamp(hour, minute, found.start("hour"), found.end(), _OFFSETS.get((found["zone"] or "").lower()), on)


def _day(found: re.Match[str]) -> Day | None:
    before = (found["weekday"] or "").casefold()
    if before and not any(name.startswith(before) for name in _weekdays()):
        return None
    number = found["number"] or found["number2"]
    named = (found["month"] or found["month2"] or "").rstrip(".").casefold()
    month = int(number) if number else _months().get(named, 0)
    year = next((int(one) for one in (found["year"], found["year2"], found["year3"], found["year4"]) if one), None)
    day = next(int(one) for one in (found["day"], found["day2"], found["day3"], found["day4"]) if one)
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return year, month, day


@cache
def _weekdays() -> tuple[str, ...]:
    return tuple(name for code in LANGUAGES for name in words("furniture", code, FurnitureWords).weekdays)


@cache
def _months() -> dict[str, int]:
    lists = [words("stamps", code, StampWords).months for code in LANGUAGES]
    return {name: number for months in lists for number, names in enumerate(months, 1) for name in names}
