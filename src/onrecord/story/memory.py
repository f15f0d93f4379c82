"""What was worked out before, so that a new document costs its own work and not everybody's again.

`memory.of(len, text)` counts once; asked again with the very same `text`, it answers without counting.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, ParamSpec, TypeVar

from onrecord.model.text import When

Given = ParamSpec("Given")
Found = TypeVar("Found")
Hashed = TypeVar("Hashed", bound=Hashable)
_BY_VALUE = (str, When, frozenset)
Key = tuple[object, ...]
ROOM = 100_000
"""Some 2,000 documents' worth."""


class Memory:
    """Results of pure functions. Once it holds `room` of them, what was not asked for since it last was full is forgotten.

    Arguments are the same if they are one object (texts, moments and frozen sets: if they are equal; tuples: if their parts are the
    same): quick to see of a large value, and safe as long as nobody changes a value that was given or found.
    """

    __slots__ = ("_before", "_now", "_room")

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._now: dict[Key, tuple[object, Any]] = {}
        self._before: dict[Key, tuple[object, Any]] = {}

    def of(self, work: Callable[Given, Found], *given: Given.args, **named: Given.kwargs) -> Found:
        """`work(*given)`, worked out now or before; with named arguments always anew.

        Arguments are held, so that no other object takes their place.
        """
        if named:
            return work(*given, **named)
        return self._recalled((work, *map(_mark, given)), given, lambda: work(*given, **named))

    def at(self, marks: tuple[object, ...], work: Callable[[], Found]) -> Found:
        """`work()`, which depends on nothing but `marks`, of which the first says what it is."""
        return self._recalled(tuple(map(_mark, marks)), marks, work)

    def same(self, value: Hashed) -> Hashed:
        """The value that is equal to this one and was here first, so that it is known by being the same."""
        found: Hashed = self._recalled((Memory.same, value), value, lambda: value)
        return found

    def _recalled(self, key: Key, given: object, work: Callable[[], Found]) -> Found:
        kept = self._now.get(key)
        if kept is None:
            kept = self._before.get(key) or (given, work())
            self._now[key] = kept
        found: Found = kept[1]
        return found

    def turn(self) -> None:
        """A telling is over. What this one and those before it asked for stays at least until as much again was asked for."""
        if len(self._now) >= self._room:
            self._before, self._now = self._now, {}


def _mark(value: object) -> object:
    """What stands for an argument in a key."""
    if value is None or type(value) in _BY_VALUE:
        return value
    return tuple(map(_mark, value)) if type(value) is tuple else id(value)
