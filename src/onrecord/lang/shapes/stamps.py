"""Words of dates in feeds and page headers.

`StampWords(months=(("january", "jan"), ...), afternoon=("pm",), ...)` lets "12 Jan 2031, 4 pm" be read.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StampWords:
    """`months`: twelve tuples of spellings, lower case, without a closing dot; `morning` and `afternoon` as they follow a clock time.

    `changed`: words that come before the time of a page's last change.
    """

    months: tuple[tuple[str, ...], ...]
    morning: tuple[str, ...] = ()
    afternoon: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
