"""The run of tokens that a rule of the time grammar matched, and the numbers, units and day counts in it.

Over "two and a half hours" `measure_of` gives 2.5 and TH, and `duration(2.5, "TH")` PT2H30M.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.lang.shapes.times import TimeWords
from onrecord.model.claims import TimeType
from onrecord.model.text import When, day
from onrecord.read.times.calendar import Sense, Shifted
from onrecord.read.times.words import Scan, Value

SHIFT = {"l": -1, "t": 0, "x": 1}
"""Letter of last, this, next to units away."""


@dataclass(frozen=True, slots=True)
class DayCount:
    """A known start from which outlets count days ("on the 972nd day of the war"): its words in lower case and its first day."""

    words: tuple[str, ...]
    first: date


@dataclass(frozen=True, slots=True)
class Found:
    """One expression: token range, type, and a ready value or a sense to be located.

    `time` is a suffix such as TMO or T20:00; `until` ends a stretch of days; `on_near` counts from the day last spoken of;
    `loose` is a round distance ("three years ago"), whose unit need not be the calendar's;
    `back` is how many days before the text's day it must lie at least; `beside` is how many days from the day named ("the day before
    Easter"); `week` widens that day to its week ("the week of March 6"); `eve` is a night that waits for the day it leads to;
    `several` is one of a list of days ("13 and 16 October"); `ahead` is what a length means after "in" with a future tense.
    """

    first: int
    last: int
    type: TimeType
    value: str | None = None
    sense: Sense | None = None
    time: str | None = None
    zone: str | None = None
    when: When | None = None
    until: Sense | None = None
    on_near: bool = False
    loose: bool = False
    back: int = 0
    beside: int = 0
    week: bool = False
    eve: bool = False
    several: bool = False
    ahead: Sense | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """The tokens that a rule matched, with the letter before and the one after."""

    tokens: Scan
    first: int
    end: int
    text: str
    source: TimeWords
    counts: Sequence[DayCount]

    @property
    def letters(self) -> str:
        return self.tokens.letters[self.first : self.end]

    def at(self, letters: str) -> int | None:
        """The index of the first token whose letter is one of `letters`."""
        return next((i for i in range(self.first, self.end) if self.tokens.letters[i] in letters), None)

    def value(self, letters: str) -> Value:
        index = self.at(letters)
        return None if index is None else self.tokens.values[index]

    def whole(self, letters: str) -> int | None:
        """The value of the first such token, if it is a whole number."""
        value = self.value(letters)
        return value if isinstance(value, int) else None

    def word(self, index: int) -> str:
        return self.text[self.tokens.starts[index] : self.tokens.ends[index]]

    @property
    def before(self) -> str:
        return self.tokens.letters[self.first - 1] if self.first else ""

    @property
    def after(self) -> str:
        return self.tokens.letters[self.end] if self.end < len(self.tokens.letters) else ""

    def found(self, type_: TimeType, sense: Sense | None = None, value: str | None = None, skip: str = "", **more: str | None) -> Found:
        """A Found over this run, less leading tokens in `skip`."""
        first = self.first
        while first < self.end - 1 and self.tokens.letters[first] in skip:
            first += 1
        return Found(first, self.end - 1, type_, value, sense, more.get("time"), more.get("zone"))


def duration(number: float | None, unit: str) -> str:
    """P3D, PT90S, PXY; a half hour is PT30M, a half year P6M."""
    if unit == "Q":
        number, unit = None if number is None else number * 3, "M"
    if unit in ("DE", "CE"):
        return (
            f"P{'X' if number is None else plain(number)}{unit}" if number is None else f"P{plain(number * (10 if unit == 'DE' else 100))}Y"
        )
    time = unit.startswith("T")
    letter = unit[-1]
    if number == 0.5 and letter in "YH":
        number, letter = (6, "M") if letter == "Y" else (30, "M")
    elif number is not None and number % 1 and letter == "H":
        whole = int(number)
        return f"PT{whole}H{round((number - whole) * 60)}M"
    return f"P{'T' if time else ''}{'X' if number is None else plain(number)}{letter}"


def plain(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:g}"


def unit_of(run: Run) -> str | None:
    unit = run.value("u")
    return str(unit[0]) if isinstance(unit, tuple) else None


def is_plural(run: Run) -> bool:
    unit = run.value("u")
    return isinstance(unit, tuple) and unit[1] == 2


def spoken_number(run: Run, first: int | None, last: int | None) -> float | None:
    """The number that the tokens from `first` on say: "twenty-five", "one hundred", "5 1/2", "two and a half"."""
    if first is None:
        return None
    total, current = 0.0, 0.0
    letters, values = run.tokens.letters, run.tokens.values
    if letters[first : first + 4] == "dd-d" and values[first + 3]:
        return float(str(values[first])) + float(str(values[first + 1])) / float(str(values[first + 3]))
    if values[first] == 1 and letters[first : first + 2] in ("nn", "nd") and values[first + 1] not in (100, 1000):
        first += 1
    for index in range(first, run.end):
        letter, value = letters[index], values[index]
        if letter == "h":
            return total + current - (1 if letters[index - 1] == "n" and index - first >= 2 else 0) + 0.5
        if letter in "dniyf" and isinstance(value, int | float):
            if value in (100, 1000) and letter == "n":
                current = (current or 1) * value
                total, current = (total + current, 0.0) if value == 1000 else (total, current)
            else:
                current += value
        elif letter not in "-&":
            break
    return total + current


def measure_of(run: Run) -> tuple[float | None, str] | None:
    """Number and unit; no number where it is vague or the article of what follows ("a years-long war")."""
    unit = unit_of(run)
    if unit is None:
        return None
    index = run.at("dniyf")
    if index is None or run.at("v") is not None:
        return None, unit
    number = spoken_number(run, index, None)
    if number == 1 and is_plural(run) and run.word(index).casefold() in ("a", "an"):
        return None, unit
    half = run.letters.find("u&")
    more = half >= 0 and run.tokens.values[run.first + half + 2] in (0.5, 1, "half")
    return (number + 0.5 if number is not None and more else number), unit


def shift_by(number: float, unit: str) -> Shifted | None:
    """So many units from the text's day; half a year is six months, half a week is no day."""
    if unit in ("Y", "DE"):
        months = number * (12 if unit == "Y" else 120)
        return Shifted("Y", int(months / 12)) if months % 12 == 0 else Shifted("M", int(months)) if months % 1 == 0 else None
    return Shifted(unit, int(number)) if number % 1 == 0 and unit in ("D", "W", "M") else None


def names_count(tail: str, count: DayCount) -> bool:
    return any(re.search(rf"\b{re.escape(word)}", tail) for word in count.words)


def around_day(first: date, number: int) -> When | None:
    """Day `number` of a count: outlets start at 0 or 1, and are one off either way."""
    try:
        middle = first + timedelta(days=number - 1)
        return day(middle - timedelta(days=1), f"day {number} counted from {first.isoformat()}", until=middle + timedelta(days=1))
    except OverflowError:
        return None


def counted_since(run: Run, measure: tuple[float | None, str]) -> When | None:
    """The day on which so many days lie behind a known start, give or take one."""
    number, unit = measure
    if not run.counts or number is None or unit != "D" or not 2 <= number < 100000:
        return None
    tail = run.text[run.tokens.ends[run.end - 1] : run.tokens.ends[run.end - 1] + 80].lower()
    count = next((c for c in run.counts if names_count(tail, c)), None)
    return None if count is None else around_day(count.first, int(number))
