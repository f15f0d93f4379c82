"""What was worked out before, so that a new document costs its own work and not everybody's again.

`memory.of(len, text)` counts once; asked again with the very same `text`, it answers without counting.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from onrecord.model.text import When

Given = ParamSpec("Given")
Found = TypeVar("Found")
Key = tuple[object, ...]


class Memory:
    """Results of pure functions. What two tellings in a row did not ask for is forgotten, so it grows no larger than they need.

    Arguments are the same if they are one object (texts and moments: if they are equal; tuples: if their parts are the same): quick to
    see of a large value, and safe as long as nobody changes a value that was given or found.
    """

    __slots__ = ("_before", "_now")

    def __init__(self) -> None:
        self._now: dict[Key, tuple[object, Any]] = {}
        self._before: dict[Key, tuple[object, Any]] = {}

    def of(self, work: Callable[Given, Found], *given: Given.args, **named: Given.kwargs) -> Found:
        """`work(*given)`, worked out now or before; with named arguments always anew.

        Arguments are held, so that no other object takes their place.
        """
        if named:
            return work(*given, **named)
        key = (work, *map(_mark, given))
        kept = self._now.get(key)
        if kept is None:
            kept = self._before.get(key) or (given, work(*given, **named))
            self._now[key] = kept
        found: Found = kept[1]
        return found

    def turn(self) -> None:
        """A telling is over: what it did not ask for may go once the next is over too."""
        self._before, self._now = self._now, {}


def _mark(value: object) -> object:
    """What stands for an argument in a key."""
    if value is None or type(value) in (str, When):
        return value
    return tuple(map(_mark, value)) if type(value) is tuple else id(value)
