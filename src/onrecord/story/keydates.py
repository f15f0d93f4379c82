"""Which days carry a story: those that many reports name, and on which many reports appear.

Three reports that name 14 April and one that names 3 May make 14 April the first of `key_days(reports, 1)`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log1p

from onrecord.model.claims import Reading

SHARE = 0.5
"""Weight of a report that appears on the day beside one that names it."""


@dataclass(frozen=True, slots=True)
class Report:
    """One telling: the ISO day it appeared on, if that is known to the day, and the ISO days that its words name."""

    on: str | None
    names: frozenset[str]


def weigh_days(reports: Iterable[Report], share: float = SHARE) -> dict[str, float]:
    """ISO day -> weight. A day counts once a report: a report that names it ten times is still one that names it.

    Both counts are features of date selection in Ghalandari and Ifrim (ACL 2020); logarithms, so that one loud day does not drown
    the rest. Measured by `bench/timeline.py`.
    """
    told = list(reports)
    named = Counter(day for report in told for day in report.names)
    appeared = Counter(report.on for report in told if report.on)
    return {day: log1p(named[day]) + share * log1p(appeared[day]) for day in sorted({*named, *appeared})}


def key_days(weights: Mapping[str, float], count: int) -> tuple[str, ...]:
    """The `count` heaviest days, heaviest first; of two alike the earlier."""
    return tuple(sorted(weights, key=lambda day: (-weights[day], day))[: max(count, 0)])


def reports_of(reading: Reading) -> dict[str, Report]:
    """Entry id -> what that entry names; only days given to the day count."""
    found = {}
    days = [(time.span, time.when.start[:10]) for time in reading.times if time.when is not None and time.when.days == 1]
    for entry in reading.entries:
        at = entry.at or reading.published
        on = at.start[:10] if at is not None and at.days == 1 else None
        found[entry.id] = Report(on, frozenset(day for span, day in days if entry.span.covers(span)))
    return found
