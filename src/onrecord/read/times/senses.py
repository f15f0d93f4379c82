"""What a matched run of time tokens means: its type, its value or its sense on the calendar.

The rule `month_day` over "Aug. 7, 1998" gives one Found with `Calendar(1998, 8, 7)`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from onrecord.lang.shapes.times import TimeWords
from onrecord.model.text import When, day
from onrecord.read.times import spans as timespans
from onrecord.read.times.calendar import Calendar, Holiday, Part, Same, Sense, Shifted, Weekday, decade, valid
from onrecord.read.times.run import SHIFT, DayCount, Found, Run, duration, is_plural, unit_of
from onrecord.read.times.spans import length
from onrecord.read.times.words import Scan

YEARS = range(1900, 2100)
"""Four digits that are a year even without a word that says so."""


def read_match(match: re.Match[str], tokens: Scan, text: str, source: TimeWords, counts: Sequence[DayCount]) -> Iterator[Found]:
    """The expressions of one match of the grammar: none where the words name no possible time."""
    rule = READERS.get(match.lastgroup or "")
    if rule is not None:
        yield from rule(Run(tokens, match.start(), match.end(), text, source, counts))


def _full(run: Run) -> Iterator[Found]:
    piece = str(run.value("D"))
    numbers = [int(n) for n in re.findall(r"[0-9]+", piece)]
    clock = f"T{numbers[3]:02d}:{numbers[4]:02d}" if len(numbers) == 5 and numbers[3] < 24 and numbers[4] < 60 else None
    if "/" in piece and run.source.month_first and max(numbers[:2]) <= 12 and numbers[0] != numbers[1]:
        yield from _either(run, numbers)
        return
    year, month, day_number = _ordered(numbers[:3], piece, run.source.month_first)
    if valid(year, month, day_number):
        yield run.found("TIME" if clock else "DATE", Calendar(year, month, day_number), time=clock)


def _either(run: Run, numbers: list[int]) -> Iterator[Found]:
    """05/06/2024 in English is one of two days: the stretch between them holds it."""
    if valid(numbers[2], numbers[0], numbers[1]) and valid(numbers[2], numbers[1], numbers[0]):
        one, other = sorted((date(numbers[2], numbers[0], numbers[1]), date(numbers[2], numbers[1], numbers[0])))
        when = day(one, "day and month may stand either way round", until=other)
        yield Found(run.first, run.end - 1, "DATE", f"{numbers[2]:04d}-XX-XX", when=when)


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
        yield Found(run.first, run.end - 1, "DATE", None, Calendar(None, month, days[0]), until=Calendar(None, month, days[1]))


def _day_month(run: Run) -> Iterator[Found]:
    yield from _days_of(run, 0)


def _week_of(run: Run) -> Iterator[Found]:
    """ "the week of March 6": the week that holds the day."""
    if unit_of(run) != "W" or is_plural(run):
        inner = Run(run.tokens, (run.at("mM=do") or run.first), run.end, run.text, run.source, run.counts)
        yield from _days_of(inner, 0)
        return
    for found in _days_of(run, 0):
        yield replace(found, week=True)


def _beside(run: Run) -> Iterator[Found]:
    """ "the day before last Tuesday": a day away from the one named."""
    index = run.at("lxt")
    shift = None if index is None else SHIFT[run.tokens.letters[index]]
    weekday, away = run.whole("w"), -1 if run.value("bL") in ("before", "earlier") else 1
    sense: Sense = Weekday(weekday, shift) if weekday is not None else Holiday(str(run.value("B")), shift or 0)
    if unit_of(run) == "D" and not is_plural(run):
        yield replace(run.found("DATE", sense, skip="T"), beside=away)
        return
    last = run.end - 1
    first = last if index is None else index
    if unit_of(run) is not None and is_plural(run):
        yield Found(run.at("u") or run.first, run.at("bL") or run.first, "DURATION", duration(None, unit_of(run) or "D"))
    yield Found(first, last, "DATE", None, sense)


def _apart(run: Run) -> Iterator[Found]:
    """ "Last year in October 1998": two expressions."""
    middle = (run.at("u") or run.first) + 1
    if run.at("l") is not None:
        yield from timespans.near_unit(replace(run, end=middle))
    rest = replace(run, first=run.at("mM=") or middle)
    yield from _month(rest) if rest.at("y") is None else _month_year(rest)


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
            yield Found(first, last, "DATE", None, Calendar(year, month, number, shift), several=len(spots) > 1)


def _month_year(run: Run) -> Iterator[Found]:
    year = run.whole("y")
    if year is not None and valid(year, 1, 1):
        yield run.found("DATE", Calendar(year, run.whole("mM=") or 5), skip="%T-")


def _number_at(run: Run, index: int) -> int | None:
    value = run.tokens.values[index]
    return value if isinstance(value, int) else None


def _month(run: Run) -> Iterator[Found]:
    month, index = run.whole("mM=") or 5, run.at("lxt")
    if run.first and run.before in "do" and not valid(None, month, _number_at(run, run.first - 1)):
        return
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
    """ "10-17 Uhr": each hour is a time of its own."""
    spots = [i for i in range(run.first, run.end) if run.tokens.letters[i] in "dK"]
    for index in spots:
        time = _clock_value(run.word(index), None)
        if time is not None:
            yield Found(index, run.end - 1 if index == spots[-1] else index, "TIME", None, None, time)


def _clock(run: Run) -> Iterator[Found]:
    time = _time_of(run)
    if time is None:
        return
    zone = None if re.search(r"\([^z]", run.letters) else run.value("z")
    yield run.found("TIME", _day_sense(run), time=time, zone=zone + _offset(run) if isinstance(zone, str) else None)


def _offset(run: Run) -> str:
    """The "+3" of "UTC+3"."""
    match = re.match(r"[+-][0-9]{1,2}(?![0-9:])", run.text[run.tokens.ends[run.end - 1] :][:4].replace("−", "-"))
    return match.group() if match else ""


def _time_of(run: Run) -> str | None:
    index = run.at("kKdfniyo")
    if index is None:
        return None
    if run.tokens.letters[index] == "k":
        return _clock_value(str(run.tokens.values[index]), str(run.value("A")) if run.at("A") is not None else None)
    half, part = run.value("A"), run.value("pQ")
    if run.tokens.letters[index] in "no":
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


def _nearby_part(run: Run) -> Iterator[Found]:
    index, part = run.at("lxt"), run.value("pQ")
    shift = SHIFT[run.tokens.letters[index]] if index is not None else 0
    found = run.found("TIME", Same(1) if shift == 1 else Shifted("D", shift), time=f"T{part}")
    yield found


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
    number = run.whole("E") if run.at("E") is not None else run.whole("dy")
    if number is not None and run.at("E") is None and number >= 100 and unit_of(run) == "Y" and not is_plural(run):
        yield from _year(run)
        return
    if number is None or number % 10 or (number < 100 and run.letters[0] not in "Tc"):
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
    if len(years) == 1 and run.at("u") is not None and is_plural(run) and unit_of(run) == "Y" and years[0] % 10 == 0:
        yield from _decade(run)
        return
    if len(years) == 2 and years[1] < 100:
        years[1] += years[0] // 100 * 100
    if years and _is_year(run, years[0], len(years) == 2 and years[0] < years[1] < 2100):
        for place, (index, year) in enumerate(zip(spots, years, strict=True)):
            if place == 0 or years[0] < year < 2100:
                yield Found(run.first if place == 0 else index, index, "DATE", None, Calendar(year))


def _is_year(run: Run, year: int, ranged: bool) -> bool:
    if (run.after and run.after in "uoz$") or (run.before and run.before in "$C"):
        return False
    said = run.at("u") is not None or (run.before != "" and run.before in "IF(J-")
    if said or ranged:
        return 1000 <= year < 2200
    return year in YEARS and (year % 100 != 0 or run.before in "&%,")


def _year_noun(run: Run) -> Iterator[Found]:
    """ "2024 року": a year where the word for it is singular."""
    year = run.whole("yi")
    if run.at("E") is not None:
        yield from _decade(run)
    elif unit_of(run) == "Y" and year in YEARS and (not is_plural(run) or run.before in "-&" or run.word(run.end - 1) == "года"):
        yield run.found("DATE", Calendar(year), skip="%")
    elif year is not None:
        yield from length(run)


def _weekend(run: Run) -> Iterator[Found]:
    index = run.at("lx")
    shift = 0 if index is None else SHIFT[run.tokens.letters[index]]
    yield run.found("DATE", Shifted("WE", shift))


def _holiday(run: Run) -> Iterator[Found]:
    index = run.at("lx")
    shift = 0 if index is None else SHIFT[run.tokens.letters[index]]
    found = run.found("DATE", Holiday(str(run.value("B")), shift, run.whole("y")))
    if run.at("u") is None:
        yield found
    elif unit_of(run) == "W" and not is_plural(run):
        yield replace(found, week=True)
    else:
        yield replace(found, last=found.last - 1 - (run.tokens.letters[found.last - 1] == "-"))


def _night(run: Run) -> Iterator[Found]:
    value = run.value("P")
    if isinstance(value, tuple) and isinstance(value[0], int):
        yield run.found("TIME", Shifted("D", value[0]), time=f"T{value[1]}")


def _part(run: Run) -> Iterator[Found]:
    part = run.value("pQ")
    yield run.found("TIME", Same(), time=f"T{part}")


def _eve(run: Run) -> Iterator[Found]:
    yield replace(run.found("TIME", Same(), time="TNI"), eve=True)


def _tomorrow(run: Run) -> Iterator[Found]:
    part = run.tokens.values[run.end - 1] if len(run.letters) > 1 else None
    yield run.found("TIME" if part else "DATE", Shifted("D", 1), time=f"T{part}" if part else None)


def _edge_of_month(run: Run) -> Iterator[Found]:
    """ "The last week of August", "the first day of June": the day where the words name one, else the month that holds it."""
    month, year, first = run.whole("mM=") or 5, run.whole("y"), run.whole("o") == 1
    last = run.at("l") is not None
    if is_plural(run) or unit_of(run) not in ("D", "W"):
        yield from _apart(run)
        return
    if year is not None and not valid(year, 1, 1):
        return
    edge = (1 if first else monthrange(year or 2001, month)[1] if last else None) if unit_of(run) == "D" else None
    yield run.found("DATE", Calendar(year, month, edge))


READERS: dict[str, Callable[[Run], Iterator[Found]]] = {
    "full": _full,
    "span": _span,
    "beside": _beside,
    "week_of": _week_of,
    "month_day": _month_day,
    "day_month": _day_month,
    "month_year": _month_year,
    "month": _month,
    "hours": _hours,
    "clock_day": _clock,
    "clock_part": _clock,
    "clock": _clock,
    "every_weekday": timespans.every_weekday,
    "weekday": _weekday,
    "relative_day": _relative_day,
    "every_unit": timespans.every_unit,
    "rate": timespans.rate,
    "counted": timespans.counted_day,
    "ago": timespans.ago,
    "ago_before": timespans.ago,
    "ahead": timespans.ahead,
    "later": timespans.later_on,
    "nearby_part": _nearby_part,
    "last_many": timespans.last_many,
    "edge": timespans.near_unit,
    "edge_of_month": _edge_of_month,
    "same": timespans.same_unit,
    "year_noun": _year_noun,
    "two_spans": timespans.two_lengths,
    "duration": timespans.length,
    "open": timespans.open_length,
    "quarter": _quarter,
    "half": _half,
    "season": _season,
    "decade": _decade,
    "school_year": _school_year,
    "year": _year,
    "weekend": _weekend,
    "holiday": _holiday,
    "night": _night,
    "eve": _eve,
    "part": _part,
    "tomorrow": _tomorrow,
    "reference": timespans.reference,
    "set": timespans.set_word,
    "shift": timespans.shift_word,
}
"""Rule of the grammar to its reader; "age" has none: the age of a person is no time."""
