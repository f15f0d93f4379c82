"""The words that tell time in one language, as data.

`TimeWords(months=("january jan", ...), ...)`: a space parts the forms of one word, an underscore joins the words of a phrase.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class TimeWords:
    """Forms are lower case; a form in `cased` counts only as written there."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    units: Mapping[str, str]
    """ISO letter (TS, TM, TH, D, W, M, Y, DE, CE) to singular forms."""
    plurals: Mapping[str, str]
    numbers: Mapping[float, str]
    ordinals: Mapping[int, str]
    parts: Mapping[str, str]
    """Part of a day (MO, MI, AF, EV, NI, DT) to forms."""
    seasons: Mapping[str, str]
    days: Mapping[int, str]
    """Whole days from today to the words that say so."""
    day_parts: Mapping[tuple[int, str], str] = field(default_factory=dict)
    """(-1, "NI") to "overnight"."""
    references: Mapping[str, str] = field(default_factory=dict)
    """PAST_REF, PRESENT_REF, FUTURE_REF to forms."""
    sets: Mapping[str, str] = field(default_factory=dict)
    shifts: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """("Y", 0) to words that name a whole unit at once, such as German "heuer"."""
    spans: Mapping[str, str] = field(default_factory=dict)
    """Duration to words that name it whole ("P1W" to "einwöchig")."""
    holidays: Mapping[str, str] = field(default_factory=dict)
    """"12-25", "easter+1" or "11-4-4" (fourth Thursday of November) to forms."""
    short_months: tuple[str, ...] = ()
    """Short forms, months only beside a day, a year or a dot: Jan is also a name."""
    short_weekdays: tuple[str, ...] = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    """Role of a function word (see `read.times.words.ROLES`) to forms."""
    cased: Mapping[str, str] = field(default_factory=dict)
    """Form exactly as written to the role it then has: "May" is a month, "may" is not."""
    zones: Mapping[str, int | None] = field(default_factory=dict)
    """Zone to minutes ahead of UTC, None where the words leave it open ("local time")."""
    summer_zones: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    """Zone to its winter minutes and the rule, "us" or "eu", by which it adds an hour in summer."""
    ordinal_suffixes: str = ""
    decade_suffixes: str = ""
    past_endings: tuple[str, ...] = ()
    """Endings of verbs that tell of the past; like the two tense roles a hint, outweighed by a nearer sign."""
    future_endings: tuple[str, ...] = ()
    decade_mark: str = "X"
    """What stands for the open digit of a decade in this language's TIMEX3 corpora: 199X or 199."""
    ahead: str = ""
    """Words before a length that make it a date when the tense is future ("in two weeks")."""
    limits: str = ""
    """Words before a time that is still to come ("until", "bis")."""
    ago_is_duration: bool = False
    """The corpora of this language mark the duration in "vor drei Jahren" (P3Y); elsewhere the date counts."""
    dotted_days: bool = False
    """A day needs its dot ("7. August")."""
    month_first: bool = False
    """A day may follow its month ("August 7")."""
    dotted_clock: bool = False
    """20.30 may be a time of day."""
    year_after: bool = False
    """The word for year follows its number ("2024 року")."""
