"""What durations, sets and moves from a day mean: "for three days", "every Monday", "two weeks ago", "the coming years".

The rule `ago` over "two weeks ago" gives one Found with `Shifted("W", -2)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from onrecord.model.text import When
from onrecord.read.times.calendar import Same, Shifted
from onrecord.read.times.run import (
    SHIFT,
    Found,
    Run,
    around_day,
    counted_since,
    duration,
    is_plural,
    measure_of,
    names_count,
    plain,
    shift_by,
    spoken_number,
    unit_of,
)
from onrecord.read.times.words import Value

UNIT_DAYS = {"D": 1, "W": 7}


def every_weekday(run: Run) -> Iterator[Found]:
    compound = run.value("N")
    number, part = compound if isinstance(compound, tuple) else (run.whole("w"), run.value("pQ"))
    unit, named = unit_of(run), run.value("j")
    if unit is not None or named is not None:
        yield run.found("SET", value=duration(1, unit) if unit else str(named))
    else:
        yield run.found("SET", value=f"XXXX-WXX-{number}" + (f"T{part}" if part else ""))


def every_unit(run: Run) -> Iterator[Found]:
    unit = unit_of(run)
    if unit is None:
        return
    if run.at("lx") is not None:
        yield run.found("SET", value=duration(1, unit))
        return
    index = run.at("dnif")
    once = run.whole("o") or (None if run.at("v") is not None else 1)
    yield run.found("SET", value=duration(spoken_number(run, index, index) if index is not None else once, unit))


def rate(run: Run) -> Iterator[Found]:
    """ "Three times a day", "$3500 a month"; after a number other words than "a" begin a length of their own."""
    unit = unit_of(run)
    if unit is not None and run.word(run.first).casefold() in ("a", "an") and not is_plural(run):
        yield run.found("SET", value=duration(1, unit))
    elif unit is not None:
        yield from length(run)


def ago(run: Run) -> Iterator[Found]:
    yield from _moved(run, -1, "PAST_REF", run.source.ago_is_duration)


def ahead(run: Run) -> Iterator[Found]:
    yield from _moved(run, 1, "FUTURE_REF", False)


def _moved(run: Run, sign: int, vague: str, as_duration: bool) -> Iterator[Found]:
    measure = measure_of(run)
    if measure is None:
        return
    number, unit = measure
    if number is None and run.at("v") is None:
        number = 1.0
    value = duration(number, unit)
    sense = shift_by(sign * number, unit) if number is not None else None
    if as_duration:
        found = replace(run.found("DURATION", sense, value, skip="~"), loose=True)
    elif sense is not None:
        found = replace(run.found("DATE", sense), loose=True)
    else:
        found = run.found("DURATION", value=value) if unit.startswith("T") else run.found("DATE", value=vague)
    yield found


def later_on(run: Run) -> Iterator[Found]:
    measure = measure_of(run)
    if measure is None:
        return
    number, unit = measure
    if run.at("dniyfv") is None:
        number = 1.0
        if unit not in UNIT_DAYS or is_plural(run):
            return
    if number is not None and unit in UNIT_DAYS and number == int(number) and abs(number) < 1e6:
        yield run.found("DATE", Same(_direction(run) * int(number) * UNIT_DAYS[unit]))
    else:
        yield run.found("DURATION", value=duration(number, unit))


def _direction(run: Run) -> int:
    return -1 if run.value("L") == "earlier" else 1


def last_many(run: Run) -> Iterator[Found]:
    measure = measure_of(run)
    if measure is not None:
        yield run.found("DURATION", value=duration(*measure), skip="T")


def near_unit(run: Run) -> Iterator[Found]:
    """This week, the coming days, the end of the year."""
    unit, index = unit_of(run), run.at("lxt")
    shift = SHIFT[run.tokens.letters[index]] if index is not None else 0
    if unit is None:
        return
    if is_plural(run) and index is not None:
        yield run.found("DURATION", value=duration(None, unit))
    elif index is None and run.letters[0] == "c" and unit.startswith("T"):
        return
    elif unit == "D" and shift == 1:
        yield run.found("DATE", Same(1))
    elif index is not None and run.tokens.values[index] in ("near_last", "near_next") and unit in ("D", "W", "M", "Y"):
        found = run.found("DATE", Shifted(unit, shift), skip="T")
        yield replace(found, on_near=True)
    elif unit.startswith("T") or run.value("l") == "past":
        yield run.found("DURATION", value=duration(1, unit), skip="T")
    else:
        yield run.found("DATE", Shifted(unit, shift), skip="" if "c" in run.letters else "T")


def same_unit(run: Run) -> Iterator[Found]:
    part, unit = run.value("p"), unit_of(run)
    if run.letters.endswith("b"):
        yield from _beside(run, part, unit, 1 if run.value("b") == "after" else -1)
    elif part:
        yield run.found("TIME", Same(), time=f"T{part}")
    elif unit == "D" and not is_plural(run):
        yield run.found("DATE", Same())
    elif unit in ("W", "M", "Y") and not is_plural(run):
        found = run.found("DATE", Shifted(unit, 0))
        yield Found(found.first, found.last, "DATE", None, found.sense, on_near=True)


def _beside(run: Run, part: Value, unit: str | None, step: int) -> Iterator[Found]:
    """ "The day before", "the night after": counted from the day last spoken of."""
    if part:
        yield run.found("TIME", Same(step), time=f"T{part}")
    elif unit is not None and is_plural(run):
        yield run.found("DURATION", value=duration(None, unit))
    elif unit == "D":
        yield run.found("DATE", Same(step))
    elif unit in ("W", "M", "Y"):
        yield replace(run.found("DATE", Shifted(unit, step)), on_near=True)


def two_lengths(run: Run) -> Iterator[Found]:
    """ "sechs bis acht Monate": two durations of one unit."""
    unit = unit_of(run)
    middle = next((i for i in range(run.first + 1, run.end) if run.tokens.letters[i] in "-&" and run.word(i) not in "-‑"), None)
    if unit is None or middle is None:
        if unit is not None:
            yield from length(run)
        return
    first = run.at("dniyf")
    half = Run(run.tokens, run.first, middle, run.text, run.source, run.counts)
    if run.text[run.tokens.starts[middle] : run.tokens.ends[middle]].lower() in ("and", "und", "y", "et", "і", "и", "та"):
        pass
    else:
        yield Found(run.first, middle - 1, "DURATION", duration(spoken_number(half, first, None), unit))
    rest = Run(run.tokens, middle + 1, run.end, run.text, run.source, run.counts)
    yield from length(rest)


def length(run: Run) -> Iterator[Found]:
    measure = measure_of(run)
    if run.at("X") is not None:
        index = run.at("dniyf")
        yield run.found("DURATION", value=f"P{plain(spoken_number(run, index, None) or 1) if index is not None else 'X'}WE")
        return
    if measure is None or (measure[0] is not None and measure[0] <= 0):
        return
    found = replace(run.found("DURATION", value=duration(*measure)), when=counted_since(run, measure))
    number, unit = measure
    yield replace(found, ahead=shift_by(number, unit) if number is not None else None)


def counted_day(run: Run) -> Iterator[Found]:
    number, unit = run.whole("oid"), unit_of(run)
    if unit == "D" and number is not None and not is_plural(run):
        tail = run.text[run.tokens.ends[run.end - 1] : run.tokens.ends[run.end - 1] + 60].lower()
        count = next((c for c in run.counts if names_count(tail, c)), None)
        when = around_day(count.first, number) if count and 2 <= number < 100000 else None
        value = "XXXX-XX-XX"
        yield Found(run.first, run.end - 1, "DATE", value, when=when)
    elif unit == "CE" and number is not None and 2 <= number <= 21 and not is_plural(run):
        yield Found(run.first, run.end - 1, "DATE", f"{number - 1:02d}", when=_century(number))


def _century(number: int) -> When:
    """A hundred years, read widely: whether 1800 or 1801 opens the nineteenth is a matter of taste."""
    return When(f"{number - 1:02d}00-01-01", f"{number:02d}00-12-31", "year", "said in the text")


def open_length(run: Run) -> Iterator[Found]:
    named = run.value("V")
    unit = unit_of(run)
    if isinstance(named, str):
        yield run.found("DURATION", value=named)
    elif unit is not None and is_plural(run):
        yield run.found("DURATION", value=duration(None, unit))
    elif unit is not None and run.after == "-" and run.source.month_first:
        yield run.found("DURATION", value=duration(1, unit))


def set_word(run: Run) -> Iterator[Found]:
    yield run.found("SET", value=str(run.value("j")))


def shift_word(run: Run) -> Iterator[Found]:
    value = run.value("g")
    if isinstance(value, tuple) and isinstance(value[1], int):
        yield run.found("DATE", Same(value[1]) if value[0] == "D" else Shifted(str(value[0]), value[1]))


def reference(run: Run) -> Iterator[Found]:
    yield run.found("DATE", value=str(run.value("R")))
