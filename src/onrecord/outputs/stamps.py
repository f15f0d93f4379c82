"""Print a moment exactly as narrowly as evidence bears it.

`When("2024-10-17", "2024-10-23", "day", ...)` prints as "17–23 Oct 2024", a minute with a zone as "18 Oct 2024, 14:20 UTC".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from onrecord.model.text import When

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NO_ZONE = "zone not given"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A printed moment: `text` in full, `short` for use under its day, `machine` for <time datetime> (None for a range)."""

    text: str
    short: str
    machine: str | None
    because: str
    estimated: bool


def stamp(when: When | None, zone: tzinfo) -> Stamp | None:
    """`when` in `zone`; a moment whose own zone is unknown is printed as it stands and says so."""
    if when is None:
        return None
    if when.precision in ("minute", "hour"):
        text, short = _timed(when, zone)
    else:
        text = short = _dated(when)
    machine = when.start if when.start == when.end else None
    return Stamp(text, short, machine, _reason(when), when.basis != "stated")


def span_of_days(when: When, zone: tzinfo) -> tuple[date, date]:
    """First and last calendar day of `when`, read in `zone` where its own zone is known."""
    if when.precision not in ("minute", "hour"):
        return when.first_day, when.last_day
    return _local(when.start, zone)[0].date(), _local(when.end, zone)[0].date()


def day_title(first: date, last: date) -> str:
    """A heading for lines of those days: "Friday, 18 October 2024" or "17–23 October 2024"."""
    if first == last:
        return f"{WEEKDAYS[first.weekday()]}, {first.day} {LONG_MONTHS[first.month - 1]} {first.year}"
    return days(first, last, LONG_MONTHS)


def days(first: date, last: date, months: tuple[str, ...] = MONTHS) -> str:
    """ "18 Oct 2024", "17–23 Oct 2024", "28 Sep – 3 Oct 2024"."""
    end = f"{last.day} {months[last.month - 1]} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    if first.year == last.year:
        return f"{first.day} {months[first.month - 1]} – {end}"
    return f"{first.day} {months[first.month - 1]} {first.year} – {end}"


def instant(moment: datetime, zone: tzinfo) -> str:
    """A moment of the desk's own clock: "18 Oct 2024, 14:20 UTC"."""
    local = moment.astimezone(zone)
    return f"{days(local.date(), local.date())}, {local:%H:%M} {_zone_name(local)}"


def _timed(when: When, zone: tzinfo) -> tuple[str, str]:
    (start, known), (end, _) = _local(when.start, zone), _local(when.end, zone)
    if when.precision == "hour":
        end = end.replace(minute=59)
    place = _zone_name(end) if known else NO_ZONE
    comma = " " if known else ", "
    if start.date() != end.date():
        text = f"{days(start.date(), start.date())}, {start:%H:%M} – {days(end.date(), end.date())}, {end:%H:%M}{comma}{place}"
        return text, text
    clock = f"{start:%H:%M}" if start == end else f"{start:%H:%M}–{end:%H:%M}"
    short = f"{clock}{comma}{place}"
    return f"{days(end.date(), end.date())}, {short}", short


def _dated(when: When) -> str:
    first, last = when.first_day, when.last_day
    if when.precision == "year":
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if when.precision == "month":
        return _months(first, last)
    return days(first, last)


def _months(first: date, last: date) -> str:
    end = f"{MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return end
    start = MONTHS[first.month - 1] + ("" if first.year == last.year else f" {first.year}")
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
