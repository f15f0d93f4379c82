"""The line by the headline that says when a page was published and last changed.

`dateline("12 May 2031, 9.05 | Updated 10:40", "x")` gives the minute 2031-05-12T09:05 as published and 2031-05-12T10:40 as changed.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.stamps import StampWords
from onrecord.model.text import When
from onrecord.sources.metadata.stamps import clock, date_at, stamp

_LENGTH = 100
_WORDS_BEFORE, _WORDS = 2, 8
_WORD = re.compile(r"[^\W\d_]{2,}")


def is_dateline(text: str) -> bool:
    """Whether `text` is little but a date: it begins with one, or nearly so, and is no sentence."""
    if len(text) > _LENGTH or text.endswith((".", "!", "?")):
        return False
    at = date_at(text)
    return at is not None and len(_WORD.findall(text[:at])) <= _WORDS_BEFORE and len(_WORD.findall(text)) <= _WORDS


def dateline(text: str, because: str) -> tuple[When | None, When | None]:
    """When `text` says that the page was published, and when it was changed."""
    text = " ".join(text.split())
    change = _changed().search(text)
    if change is None:
        return stamp(text, because), None
    before, after = text[: change.start()], text[change.end() :]
    published, changed = stamp(before, because), stamp(after, because)
    return published, changed or _later_that_day(published, after, because)


def _later_that_day(published: When | None, after: str, because: str) -> When | None:
    at = clock(after)
    return stamp(f"{published.start[:10]} {at[0]:02}:{at[1]:02}", because) if published and at else None


@cache
def _changed() -> re.Pattern[str]:
    known = [word for code in LANGUAGES for word in words("stamps", code, StampWords).changed]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)", re.I)
