"""The day dividers' own count: which day of the story it is, and which outlet counts another one.

For a story that began on 24 February 2022 the divider of 21 October 2024 says day 971; where an outlet prints "the 972nd day", that too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.model.claims import Reading
from onrecord.model.story import StoryFile
from onrecord.outputs.lineview import Day
from onrecord.outputs.snapshot import Shelf, Snapshot, outlet_name

_FAR = 3
_REACH = 60


@dataclass(frozen=True, slots=True)
class DayCount:
    """`number` counts the story's first day as day 1; `others` are (outlet, the number it prints for that day)."""

    number: int
    others: tuple[tuple[str, int], ...] = ()


def day_counts(days: Sequence[Day], file: StoryFile | None, snapshot: Snapshot, shelf: Shelf) -> dict[str, DayCount]:
    """Counts by the key of the day; none for a run of days, for a day before the first, or where nobody counts the story's days."""
    if file is None or not file.began or not file.count_phrases:
        return {}
    began = date.fromisoformat(file.began)
    readings = [reading for each in snapshot.assembly.documents if (reading := shelf.reading(each.id))]
    found = {}
    for day in days:
        number = (date.fromisoformat(day.last) - began).days + 1
        if day.first == day.last and number > 0:
            found[day.key] = DayCount(number, _others(number, day, file.count_phrases, readings, shelf))
    return found


def _others(number: int, day: Day, phrases: Iterable[str], readings: Iterable[Reading], shelf: Shelf) -> tuple[tuple[str, int], ...]:
    """Outlets that print another number in a report of that day."""
    wanted = [phrase.casefold() for phrase in phrases]
    told: dict[str, int] = {}
    for reading in readings:
        at = reading.published
        if at is None or (at.first_day.isoformat(), at.last_day.isoformat()) != (day.first, day.last):
            continue
        for figure in reading.figures:
            beside = reading.document.text[figure.span.start : figure.span.end + _REACH].casefold()
            off = abs(int(figure.low) - number) if figure.low is not None and figure.low < 10**6 else 0
            counted = any(time.type == "DATE" and time.span.covers(figure.span) for time in reading.times)
            if counted and 0 < off <= _FAR and any(phrase in beside for phrase in wanted):
                told.setdefault(outlet_name(reading.document, shelf), int(figure.low or 0))
    return tuple(sorted(told.items()))
