"""The clock at the head of a live-blog item: `HH:MM`, with or without a zone, alone or before words.

`leading("18:03 Harbour reopens")` gives Stamp(hour=18, minute=3, zone=None, start=0, end=5).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ZONE = r"(?:GMT|UTC|BST|CET|CEST|MEZ|MESZ|EET|EEST|MSK|EST|EDT|PST|PDT|ET|Z)"
_CLOCK = rf"""
    (?P<hour>\d{{1,2}})
    (?: (?P<colon>[:h]) (?P<minute>\d\d) (?:\s?(?P<half>[ap]\.?m\.?))?
      | \.(?P<dotted>\d\d) (?=\s?(?:[ap]\.?m\.?|Uhr|{_ZONE})) (?:\s?(?P<half2>[ap]\.?m\.?))?
      | \s?(?P<half3>[ap]\.?m\.?) )
    (?:\s?(?:Uhr|h|hrs|ч\.?))?
    (?:\s?\(?(?P<zone>{_ZONE})\)?)?
"""
_LEADING = re.compile(rf"(?:[+•●\-–—*|]+\s*)?{_CLOCK}(?=$|[\s:|–—\-,.+])\s*(?:[|:–—\-+]+\s*)?", re.VERBOSE | re.IGNORECASE)
_HIDDEN = re.compile(rf"\+\+\+?\s*{_CLOCK}\s*(?:[|:–—\-+]+\s*)?(?=\S)", re.VERBOSE | re.IGNORECASE)
_OFFSETS = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120, "eet": 120, "eest": 180, "msk": 180,
    "est": -300, "edt": -240, "pst": -480, "pdt": -420,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stamp:
    """A clock time at `start`..`end` of a piece's text; `offset` in minutes east of UTC where the zone says so."""

    hour: int
    minute: int
    start: int
    end: int
    offset: int | None


def leading(text: str) -> Stamp | None:
    """The stamp at the head of `text`, if it is one (24:00 and 9:75 are not)."""
    return _stamp(_LEADING.match(text))


def hidden(title: str) -> Stamp | None:
    """The stamp of a first entry that was glued to the page title with plus signs."""
    return _stamp(_HIDDEN.search(title))


def _stamp(found: re.Match[str] | None) -> Stamp | None:
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
    return Stamp(hour, minute, found.start("hour"), found.end(), _OFFSETS.get((found["zone"] or "").lower()))
