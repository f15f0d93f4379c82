"""When to ask again: sooner where much is new, later where nothing is, ever later after failures, and never all at once.

`after_news(600, Pace())` gives 420 seconds; `after_failure(3, None, Pace())` gives 40 minutes.
"""

from __future__ import annotations

from dataclasses import dataclass

_SOONER, _LATER = 0.7, 1.3
_SPREAD = 0.2
_MOST_DOUBLINGS = 12


@dataclass(frozen=True, slots=True)
class Pace:
    """The least, the first and the longest time between two visits, in seconds; the first wait after a failure."""

    least: float = 120.0
    usual: float = 600.0
    most: float = 6 * 3600.0
    failing: float = 600.0


def after_news(interval: float, pace: Pace) -> float:
    """The next interval once something new was there."""
    return _held(interval * _SOONER, pace)


def after_nothing(interval: float, pace: Pace) -> float:
    """The next interval once nothing was new."""
    return _held(interval * _LATER, pace)


def after_failure(failures: int, retry_after: float | None, pace: Pace) -> float:
    """Doubles with each failure in a row (the first is 1); never sooner than the server asks, at most a day even if it asks for more."""
    doubled = min(pace.failing * 2.0 ** min(max(failures, 1) - 1, _MOST_DOUBLINGS), pace.most)
    return min(max(doubled, retry_after or 0.0), max(pace.most, 24 * 3600.0))


def spread(interval: float, chance: float) -> float:
    """`interval` shifted by up to a fifth; `chance`, from 0 to 1, is drawn by the caller."""
    return interval * (1 - _SPREAD + 2 * _SPREAD * min(max(chance, 0.0), 1.0))


def _held(interval: float, pace: Pace) -> float:
    return min(max(interval, pace.least), pace.most)
