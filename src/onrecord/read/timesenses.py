"""What a matched run of time tokens means: its type, its value or its sense on the calendar.

The rule `month_day` over "Aug. 7, 1998" gives one Found with `Calendar(1998, 8, 7)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.lang.shapes.times import TimeWords
from onrecord.model.claims import TimeType
from onrecord.model.text import When, day
from onrecord.read.calendar import Calendar, Holiday, Part, Same, Sense, Shifted, Weekday, decade, valid
from onrecord.read.timewords import Scan, Value

UNIT_DAYS = {"D": 1, "W": 7}
SHIFT = {"l": -1, "t": 0, "x": 1}
YEARS = range(1900, 2100)
"""Four digits that are a year even without a word that says so."""


@dataclass(frozen=True, slots=True)
class DayCount:
    """A known start from which outlets count days ("on the 972nd day of the war"): its words in lower case and its first day."""

    words: tuple[str, ...]
    first: date


@dataclass(frozen=True, slots=True)
class Found:
    """One expression: token range, type, and a ready value or a sense to be located. `time` is a suffix such as TMO or T20:00."""

    first: int
    last: int
    type: TimeType
    value: str | None = None
    sense: Sense | None = None
    time: str | None = None
    zone: str | None = None
    when: When | None = None
    mark: str = ""
    on_near: bool = False


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


def read_match(match: re.Match[str], tokens: Scan, text: str, source: TimeWords, counts: Sequence[DayCount]) -> Iterator[Found]:
    """The expressions of one match of the grammar: none where the words name no possible time."""
    rule = READERS.get(match.lastgroup or "")
    if rule is not None:
        yield from rule(Run(tokens, match.start(), match.end(), text, source, counts))


def _full(run: Run) -> Iterator[Found]:
    piece = str(run.value("D"))
    numbers = [int(n) for n in re.findall(r"[0-9]+", piece)]
    clock = f"T{numbers[3]:02d}:{numbers[4]:02d}" if len(numbers) == 5 and numbers[3] < 24 and numbers[4] < 60 else None
    year, month, day_number = _ordered(numbers[:3], piece, run.source.month_first)
    if valid(year, month, day_number):
        yield run.found("TIME" if clock else "DATE", Calendar(year, month, day_number), time=clock)


def _ordered(numbers: list[int], piece: str, month_first: bool) -> tuple[int, int, int]:
    if len(piece.split("-")[0]) == 4:
        return numbers[0], numbers[1], numbers[2]
    if "/" in piece and month_first and numbers[0] <= 12:
        return numbers[2], numbers[0], numbers[1]
    return numbers[2], numbers[1], numbers[0]


def _span(run: Run) -> Iterator[Found]:
    days = [int(v) for i, v in enumerate(run.tokens.values[run.first : run.end]) if run.letters[i] == "d" and isinstance(v, int)]
    month = run.whole("mM=") or 5
    if len(days) == 2 and days[0] <= days[1] and all(valid(None, month, d) for d in days):
        found = run.found("DATE", Calendar(None, month, days[0]))
        yield Found(found.first, found.last, "DATE", None, found.sense, mark=f"/{days[1]}")


def _day_month(run: Run) -> Iterator[Found]:
    yield from _days_of(run, 0)


def _month_day(run: Run) -> Iterator[Found]:
    index = run.at("lxt")
    yield from _days_of(run, 0 if index is None else SHIFT[run.tokens.letters[index]])


def _days_of(run: Run, shift: int) -> Iterator[Found]:
    """Each day of "October 13 and 16" on its own."""
    month, year = run.whole("mM=") or 5, run.whole("y")
    spots = [i for i in range(run.first, run.end) if run.tokens.letters[i] in "do"]
    for place, index in enumerate(spots):
        number = run.tokens.values[index]
        if isinstance(number, int) and valid(year, month, number):
            first = run.first if place == 0 else index
            last = run.end - 1 if place == len(spots) - 1 else index
            yield Found(first, last, "DATE", None, Calendar(year, month, number, shift))


def _month_year(run: Run) -> Iterator[Found]:
    year = run.whole("y")
    if year is not None and valid(year, 1, 1):
        yield run.found("DATE", Calendar(year, run.whole("mM=") or 5), skip="%T-")


def _month(run: Run) -> Iterator[Found]:
    month, index = run.whole("mM=") or 5, run.at("lxt")
    if index is None:
        yield run.found("DATE", Calendar(None, month), skip="%T-")
        return
    shift = SHIFT[run.tokens.letters[index]]
    if run.at("u") is not None:
        unit = run.value("u")
        if isinstance(unit, tuple) and unit[0] == "Y":
            yield run.found("DATE", Calendar(None, month, years=shift))
            return
    yield run.found("DATE", Calendar(None, month, shift=shift))


def _hours(run: Run) -> Iterator[Found]:
    """"10-17 Uhr": each hour is a time of its own."""
    spots = [i for i in range(run.first, run.end) if run.tokens.letters[i] in "dK"]
    for index in spots:
        time = _clock_value(run.word(index), None)
        if time is not None:
            yield Found(index, run.end - 1 if index == spots[-1] else index, "TIME", None, None, time)


def _clock(run: Run) -> Iterator[Found]:
    time = _time_of(run)
    if time is None:
        return
    zone = run.value("z")
    yield run.found("TIME", _day_sense(run), time=time, zone=zone if isinstance(zone, str) else None)


def _time_of(run: Run) -> str | None:
    index = run.at("kKdniy")
    if index is None:
        return None
    if run.tokens.letters[index] == "k":
        return _clock_value(str(run.tokens.values[index]), str(run.value("A")) if run.at("A") is not None else None)
    half, part = run.value("A"), run.value("pQ")
    if run.tokens.letters[index] == "n":
        value = run.tokens.values[index]
        return _clock_value(str(value), str(half) if half else None) if isinstance(value, int) else None
    if run.tokens.letters[index] in "iy" and run.at("z") is not None:
        digits = run.word(index).zfill(4)
        return _clock_value(f"{digits[:2]}:{digits[2:]}", None)
    late = part in ("AF", "EV", "NI") if part else False
    return _clock_value(run.word(index), "pm" if late else str(half) if half else None)


def _clock_value(text: str, half: str | None) -> str | None:
    """T20:30 from "20.30", "8:30" with pm, "9h30"; None for an hour or minute that no clock shows."""
    numbers = [int(n) for n in re.findall(r"[0-9]+", text)[:2]]
    if not numbers:
        return None
    hour, minutes = numbers[0], numbers[1] if len(numbers) > 1 else 0
    if half in ("pm", "am") and not 1 <= hour <= 12:
        return f"T{hour:02d}:{minutes:02d}" if half == "pm" and 12 < hour < 24 and minutes < 60 else None
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return f"T{hour:02d}:{minutes:02d}" if hour < 24 and minutes < 60 else ("T24:00" if (hour, minutes) == (24, 0) else None)


def _day_sense(run: Run) -> Sense | None:
    weekday, relative = run.whole("w"), run.whole("r")
    if weekday is not None:
        index = run.at("lxt")
        return Weekday(weekday, None if index is None else SHIFT[run.tokens.letters[index]])
    return Shifted("D", relative) if relative is not None else None


def _weekday(run: Run) -> Iterator[Found]:
    compound = run.value("N")
    number, part = compound if isinstance(compound, tuple) else (run.whole("w"), run.value("pQ"))
    index = run.at("lxt")
    if not isinstance(number, int):
        return
    relative = run.whole("r")
    shift = None if index is None else SHIFT[run.tokens.letters[index]]
    sense: Sense = Shifted("D", relative) if relative is not None else Weekday(number, shift)
    yield run.found("TIME" if part else "DATE", sense, time=f"T{part}" if part else None)


def _relative_day(run: Run) -> Iterator[Found]:
    count, part = run.whole("r"), run.value("pQ")
    if count is not None:
        yield run.found("TIME" if part else "DATE", Shifted("D", count), time=f"T{part}" if part else None)


def _every_weekday(run: Run) -> Iterator[Found]:
    compound = run.value("N")
    number, part = compound if isinstance(compound, tuple) else (run.whole("w"), run.value("pQ"))
    unit = run.value("u")
    if isinstance(unit, tuple):
        yield run.found("SET", value=duration(1, str(unit[0])))
    else:
        yield run.found("SET", value=f"XXXX-WXX-{number}" + (f"T{part}" if part else ""))


def _every_unit(run: Run) -> Iterator[Found]:
    unit = _unit(run)
    if unit is not None:
        index = run.at("dnif")
        yield run.found("SET", value=duration(_number(run, index, index) if index is not None else run.whole("o") or 1, unit))


def duration(number: float | None, unit: str) -> str:
    """P3D, PT90S, PXY; a half hour is PT30M, a half year P6M."""
    if unit == "Q":
        number, unit = None if number is None else number * 3, "M"
    if unit in ("DE", "CE"):
        return f"P{'X' if number is None else _plain(number)}{unit}" if number is None else f"P{_plain(number * (10 if unit == 'DE' else 100))}Y"
    time = unit.startswith("T")
    letter = unit[-1]
    if number == 0.5 and letter in "YH":
        number, letter = (6, "M") if letter == "Y" else (30, "M")
    elif number is not None and number % 1 and letter == "H":
        whole = int(number)
        return f"PT{whole}H{round((number - whole) * 60)}M"
    return f"P{'T' if time else ''}{'X' if number is None else _plain(number)}{letter}"


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:g}"


def _unit(run: Run) -> str | None:
    unit = run.value("u")
    return str(unit[0]) if isinstance(unit, tuple) else None


def _plural(run: Run) -> bool:
    unit = run.value("u")
    return isinstance(unit, tuple) and unit[1] == 2


def _number(run: Run, first: int | None, last: int | None) -> float | None:
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


def _measure(run: Run) -> tuple[float | None, str] | None:
    """Number and unit; no number where it is vague."""
    unit = _unit(run)
    if unit is None:
        return None
    index = run.at("dniyf")
    return (_number(run, index, None) if run.at("v") is None else None), unit


def _shift_by(number: float, unit: str) -> Shifted | None:
    if number != int(number):
        return None
    return Shifted(unit, int(number)) if unit in ("D", "W", "M", "Y") else Shifted("Y", int(number) * 10) if unit == "DE" else None


def _ago(run: Run) -> Iterator[Found]:
    yield from _moved(run, -1, "PAST_REF", run.source.ago_is_duration)


def _ahead(run: Run) -> Iterator[Found]:
    yield from _moved(run, 1, "FUTURE_REF", False)


def _moved(run: Run, sign: int, vague: str, as_duration: bool) -> Iterator[Found]:
    measure = _measure(run)
    if measure is None:
        return
    number, unit = measure
    if number is None and run.at("v") is None:
        number = 1.0
    value = duration(number, unit)
    sense = _shift_by(sign * number, unit) if number is not None else None
    if as_duration:
        found = run.found("DURATION", sense, value, skip="~")
    elif sense is not None:
        found = run.found("DATE", sense, skip="")
    else:
        found = run.found("TIME" if unit.startswith("T") else "DATE", value=value if unit.startswith("T") else vague)
    yield found


def _later(run: Run) -> Iterator[Found]:
    measure = _measure(run)
    if measure is None:
        return
    number, unit = measure
    if run.at("dniyfv") is None:
        number = 1.0
        if unit not in UNIT_DAYS or _plural(run):
            return
    if number is not None and unit in UNIT_DAYS and number == int(number) and abs(number) < 1e6:
        yield run.found("DATE", Same(_direction(run) * int(number) * UNIT_DAYS[unit]))
    else:
        yield run.found("DURATION", value=duration(number, unit))


def _direction(run: Run) -> int:
    return -1 if run.value("L") == "earlier" else 1


def _nearby_part(run: Run) -> Iterator[Found]:
    index, part = run.at("lxt"), run.value("pQ")
    shift = SHIFT[run.tokens.letters[index]] if index is not None else 0
    found = run.found("TIME", Same(1) if shift == 1 else Shifted("D", shift), time=f"T{part}")
    yield found


def _last_many(run: Run) -> Iterator[Found]:
    measure = _measure(run)
    if measure is not None:
        yield run.found("DURATION", value=duration(*measure), skip="T")


def _edge(run: Run) -> Iterator[Found]:
    """This week, the coming days, the end of the year."""
    unit, index = _unit(run), run.at("lxt")
    shift = SHIFT[run.tokens.letters[index]] if index is not None else 0
    if unit is None:
        return
    if _plural(run) and index is not None:
        yield run.found("DURATION", value=duration(None, unit))
    elif index is None and run.letters[0] == "c" and unit.startswith("T"):
        return
    elif unit == "D" and shift == 1:
        yield run.found("DATE", Same(1))
    elif unit.startswith("T") or run.value("l") == "past":
        yield run.found("DURATION", value=duration(1, unit), skip="T")
    else:
        yield run.found("DATE", Shifted(unit, shift), skip="" if "c" in run.letters else "T")


def _same(run: Run) -> Iterator[Found]:
    part, unit = run.value("p"), _unit(run)
    if part:
        yield run.found("TIME", Same(), time=f"T{part}")
    elif run.letters.endswith("b"):
        if unit == "D" and not _plural(run):
            yield run.found("DATE", value="XXXX-XX-XX")
        elif _plural(run) and unit:
            yield run.found("DURATION", value=duration(None, unit))
    elif unit == "D" and not _plural(run):
        yield run.found("DATE", Same())
    elif unit in ("W", "M", "Y") and not _plural(run):
        found = run.found("DATE", Shifted(unit, 0))
        yield Found(found.first, found.last, "DATE", None, found.sense, on_near=True)


def _two_spans(run: Run) -> Iterator[Found]:
    """"sechs bis acht Monate": two durations of one unit."""
    unit = _unit(run)
    middle = next((i for i in range(run.first + 1, run.end) if run.tokens.letters[i] in "-&" and run.word(i) not in "-‑"), None)
    if unit is None or middle is None:
        if unit is not None:
            yield from _duration(run)
        return
    first = run.at("dniyf")
    half = Run(run.tokens, run.first, middle, run.text, run.source, run.counts)
    if run.text[run.tokens.starts[middle] : run.tokens.ends[middle]].lower() in ("and", "und", "y", "et", "і", "и", "та"):
        pass
    else:
        yield Found(run.first, middle - 1, "DURATION", duration(_number(half, first, None), unit))
    rest = Run(run.tokens, middle + 1, run.end, run.text, run.source, run.counts)
    yield from _duration(rest)


def _duration(run: Run) -> Iterator[Found]:
    measure = _measure(run)
    if run.at("X") is not None:
        index = run.at("dniyf")
        yield run.found("DURATION", value=f"P{_plain(_number(run, index, None) or 1) if index is not None else 'X'}WE")
        return
    if measure is None or (measure[0] is not None and measure[0] <= 0):
        return
    found = run.found("DURATION", value=duration(*measure))
    yield Found(found.first, found.last, "DURATION", found.value, when=_since(run, measure))


def _since(run: Run, measure: tuple[float | None, str]) -> When | None:
    """The day on which so many days lie behind a known start, give or take one."""
    number, unit = measure
    if not run.counts or number is None or unit != "D" or not 2 <= number < 100000:
        return None
    tail = run.text[run.tokens.ends[run.end - 1] : run.tokens.ends[run.end - 1] + 80].lower()
    count = next((c for c in run.counts if _names(tail, c)), None)
    return None if count is None else _around(count.first, int(number))


def _names(tail: str, count: DayCount) -> bool:
    return any(re.search(rf"\b{re.escape(word)}", tail) for word in count.words)


def _around(first: date, number: int) -> When | None:
    """Day `number` of a count: outlets start at 0 or 1, and are one off either way."""
    try:
        middle = first + timedelta(days=number - 1)
        return day(middle - timedelta(days=1), f"day {number} counted from {first.isoformat()}", until=middle + timedelta(days=1))
    except OverflowError:
        return None


def _counted(run: Run) -> Iterator[Found]:
    number, unit = run.whole("oid"), _unit(run)
    if unit == "D" and number is not None:
        tail = run.text[run.tokens.ends[run.end - 1] : run.tokens.ends[run.end - 1] + 60].lower()
        count = next((c for c in run.counts if _names(tail, c)), None)
        when = _around(count.first, number) if count and 2 <= number < 100000 else None
        value = "XXXX-XX-XX"
        yield Found(run.first, run.end - 1, "DATE", value, when=when)


def _open(run: Run) -> Iterator[Found]:
    named = run.value("V")
    unit = _unit(run)
    if isinstance(named, str):
        yield run.found("DURATION", value=named)
    elif unit is not None and _plural(run):
        yield run.found("DURATION", value=duration(None, unit))
    elif unit is not None and run.after == "-" and run.source.month_first:
        yield run.found("DURATION", value=duration(1, unit))


def _quarter(run: Run) -> Iterator[Found]:
    index, number = run.at("lxt"), run.whole("o") or run.whole("q")
    year = run.whole("y")
    if number is None:
        if index is not None:
            yield run.found("DATE", Shifted("Q", SHIFT[run.tokens.letters[index]]))
        return
    if 1 <= number <= 4:
        yield run.found("DATE", Part(f"Q{number}", year, None if index is None or year else _years_away(run, index)))


def _years_away(run: Run, index: int) -> int:
    return SHIFT[run.tokens.letters[index]]


def _half(run: Run) -> Iterator[Found]:
    number, index = run.whole("o"), run.at("lxt")
    if number in (1, 2):
        yield run.found("DATE", Part(f"H{number}", run.whole("y"), None if index is None else _years_away(run, index)))


def _season(run: Run) -> Iterator[Found]:
    index = run.at("lxt")
    yield run.found("DATE", Part(str(run.value("S")), run.whole("y"), None if index is None else SHIFT[run.tokens.letters[index]]))


def _decade(run: Run) -> Iterator[Found]:
    number = run.whole("E")
    if number is None or number % 10 or (number < 100 and not set("Tc") & set(run.letters)):
        return
    spot = decade((1900 + number if 10 <= number < 100 else number) // 10, run.source.decade_mark)
    if spot is not None and spot.first is not None and spot.last is not None and (number < 100 or 1000 <= number < 2100):
        when = When(spot.first.isoformat(), spot.last.isoformat(), "year", "said in the text")
        first = run.first
        yield Found(first, run.end - 1, "DATE", spot.value, when=when)


def _school_year(run: Run) -> Iterator[Found]:
    first, second = (int(n) for n in str(run.value("Z")).split("/"))
    if (first + 1) % 100 == second:
        yield run.found("DATE", value=f"{first}/{first + 1}")


def _year(run: Run) -> Iterator[Found]:
    spots = [i for i in range(run.first, run.end) if run.tokens.letters[i] in "yd"]
    years = [v for v in (run.tokens.values[i] for i in spots) if isinstance(v, int)]
    if len(years) == 2 and years[1] < 100:
        years[1] += years[0] // 100 * 100
    if years and _is_year(run, years[0], len(years) == 2 and years[0] < years[1] < 2100):
        for place, (index, year) in enumerate(zip(spots, years, strict=True)):
            if place == 0 or years[0] < year < 2100:
                yield Found(run.first if place == 0 else index, index, "DATE", None, Calendar(year))


def _is_year(run: Run, year: int, ranged: bool) -> bool:
    if run.after and run.after in "uoz$" or run.before and run.before in "$C":
        return False
    said = run.at("u") is not None or (run.before != "" and run.before in "IF(J-")
    if said or ranged:
        return 1000 <= year < 2200
    return year in YEARS and (year % 100 != 0 or run.before in "&%,")


def _year_noun(run: Run) -> Iterator[Found]:
    """"2024 року": a year where the word for it is singular."""
    year = run.whole("yi")
    if run.at("E") is not None:
        yield from _decade(run)
    elif _unit(run) == "Y" and year in YEARS:
        yield run.found("DATE", Calendar(year), skip="%")
    elif year is not None:
        yield from _duration(run)


def _weekend(run: Run) -> Iterator[Found]:
    index = run.at("lx")
    shift = 0 if index is None else SHIFT[run.tokens.letters[index]]
    yield run.found("DATE", Shifted("WE", shift))


def _holiday(run: Run) -> Iterator[Found]:
    index = run.at("lx")
    yield run.found("DATE", Holiday(str(run.value("B")), 0 if index is None else SHIFT[run.tokens.letters[index]], run.whole("y")))


def _night(run: Run) -> Iterator[Found]:
    value = run.value("P")
    if isinstance(value, tuple) and isinstance(value[0], int):
        yield run.found("TIME", Shifted("D", value[0]), time=f"T{value[1]}")


def _part(run: Run) -> Iterator[Found]:
    part = run.value("pQ")
    yield run.found("TIME", Same(), time=f"T{part}")


def _tomorrow(run: Run) -> Iterator[Found]:
    yield run.found("DATE", Shifted("D", 1))


def _reference(run: Run) -> Iterator[Found]:
    yield run.found("DATE", value=str(run.value("R")))


def _set(run: Run) -> Iterator[Found]:
    yield run.found("SET", value=str(run.value("j")))


def _shift(run: Run) -> Iterator[Found]:
    value = run.value("g")
    if isinstance(value, tuple) and isinstance(value[1], int):
        yield run.found("DATE", Same(-1) if value == ("D", -1) else Shifted(str(value[0]), value[1]))


READERS: dict[str, Callable[[Run], Iterator[Found]]] = {
    "full": _full, "span": _span, "month_day": _month_day, "day_month": _day_month, "month_year": _month_year, "month": _month,
    "hours": _hours, "clock_day": _clock, "clock_part": _clock, "clock": _clock, "every_weekday": _every_weekday, "weekday": _weekday,
    "relative_day": _relative_day, "every_unit": _every_unit, "counted": _counted, "ago": _ago, "ago_before": _ago, "ahead": _ahead,
    "later": _later, "nearby_part": _nearby_part, "last_many": _last_many, "edge": _edge, "same": _same, "year_noun": _year_noun,
    "two_spans": _two_spans, "duration": _duration, "open": _open, "quarter": _quarter, "half": _half, "season": _season,
    "decade": _decade, "school_year": _school_year, "year": _year, "weekend": _weekend, "holiday": _holiday, "night": _night,
    "part": _part, "tomorrow": _tomorrow, "reference": _reference, "set": _set, "shift": _shift,
}  # fmt: skip
"""Rule of the grammar to its reader; "age" has none: the age of a person is no time."""
