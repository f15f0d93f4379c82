"""Print a moment exactly as narrowly as evidence bears it.

`When("2024-10-17", "2024-10-23", "day", ...)` prints as "17–23 Oct 2024", a minute with a zone as "18 Oct 2024, 14:20 UTC".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from onrecord.model.text import When
from onrecord.outputs.wording import page_words, spoken


@dataclass(frozen=True, slots=True)
class Stamp:
    """A printed moment: `text` in full, `short` for use under its day, `machine` for <time datetime> (None for a range)."""

    text: str
    short: str
    machine: str | None
    because: str
    estimated: bool


def stamp(when: When | None, zone: tzinfo, language: str | None = "en") -> Stamp | None:
    """`when` in `zone` and the words of `language`; a moment whose own zone is unknown is printed as it stands and says so."""
    if when is None:
        return None
    if when.precision in ("minute", "hour"):
        text, short = _timed(when, zone, language)
    else:
        text = short = _dated(when, language)
    machine = when.start if when.start == when.end else None
    return Stamp(text, short, machine, _reason(when), when.basis != "stated")


def span_of_days(when: When, zone: tzinfo) -> tuple[date, date]:
    """First and last calendar day of `when`, read in `zone` where its own zone is known."""
    if when.precision not in ("minute", "hour"):
        return when.first_day, when.last_day
    return _local(when.start, zone)[0].date(), _local(when.end, zone)[0].date()


def day_title(first: date, last: date, language: str | None = "en") -> str:
    """A heading for lines of those days: "Friday, 18 October 2024" or "17–23 October 2024"."""
    known = page_words(language)
    told = days(first, last, language, long=True)
    return f"{known.weekdays[first.weekday()].capitalize()}, {told}" if first == last else told


def days(first: date, last: date, language: str | None = "en", *, long: bool = False) -> str:
    """ "18 Oct 2024", "17–23 Oct 2024", "28 Sep – 3 Oct 2024"."""
    known = page_words(language)
    months, dot = known.long_months if long else known.months, "." if spoken(language) == "de" else ""
    end = f"{last.day}{dot} {months[last.month - 1]} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{dot}–{end}"
    start = f"{first.day}{dot} {months[first.month - 1]}"
    return f"{start} – {end}" if first.year == last.year else f"{start} {first.year} – {end}"


def instant(moment: datetime, zone: tzinfo, language: str | None = "en") -> str:
    """A moment of the desk's own clock: "18 Oct 2024, 14:20 UTC"."""
    local = moment.astimezone(zone)
    return f"{days(local.date(), local.date(), language)}, {local:%H:%M} {_zone_name(local)}"


def _timed(when: When, zone: tzinfo, language: str | None) -> tuple[str, str]:
    (start, known), (end, _) = _local(when.start, zone), _local(when.end, zone)
    if when.precision == "hour":
        end = end.replace(minute=59)
    place = _zone_name(end) if known else page_words(language).zone_unknown
    comma = " " if known else ", "
    if start.date() != end.date():
        first, last = (days(moment.date(), moment.date(), language) for moment in (start, end))
        text = f"{first}, {start:%H:%M} – {last}, {end:%H:%M}{comma}{place}"
        return text, text
    clock = f"{start:%H:%M}" if start == end else f"{start:%H:%M}–{end:%H:%M}"
    short = f"{clock}{comma}{place}"
    return f"{days(end.date(), end.date(), language)}, {short}", short


def _dated(when: When, language: str | None) -> str:
    first, last = when.first_day, when.last_day
    if when.precision == "year":
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if when.precision == "month":
        return _months(first, last, language)
    return days(first, last, language)


def _months(first: date, last: date, language: str | None) -> str:
    months = page_words(language).months
    end = f"{months[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return end
    start = months[first.month - 1] + ("" if first.year == last.year else f" {first.year}")
    return f"{start} – {end}"


def _local(value: str, zone: tzinfo) -> tuple[datetime, bool]:
    moment = datetime.fromisoformat(value)
    return (moment, False) if moment.tzinfo is None else (moment.astimezone(zone), True)


def _zone_name(moment: datetime) -> str:
    name = moment.tzname() or ""
    return f"UTC{name}" if name[:1] in "+-" else name


def _reason(when: When) -> str:
    how = {"stated": "Stated by the source", "inferred": "Worked out, not stated", "fetched": "Known only from when it was fetched"}[
        when.basis
    ]
    zone = " The source gives no time zone." if when.zone == "unknown" and when.precision in ("minute", "hour") else ""
    return f"{how}: {when.because.rstrip('.')}.{zone}" if when.because else f"{how}.{zone}"
