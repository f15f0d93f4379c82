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
_BY_VALUE = frozenset({type(None), str, When, frozenset})
Key = tuple[object, ...]
ROOM = 100_000
"""Some 2,000 documents' worth."""


class Memory:
    """Results of pure functions. Once it holds `room` of them beside those of a whole telling, what was not asked for since it last was
    full is forgotten.

    Arguments are the same if they are one object (texts, moments and frozen sets: if they are equal; tuples: if their parts are the
    same): quick to see of a large value, and safe as long as nobody changes a value that was given or found.
    """

    __slots__ = ("_before", "_full", "_now", "_room")

    def __init__(self, room: int = ROOM) -> None:
        self._room = self._full = room
        self._now: dict[Key, tuple[object, Any]] = {}
        self._before: dict[Key, tuple[object, Any]] = {}

    @property
    def held(self) -> int:
        """How many results it holds that may be asked for next."""
        return len(self._now)

    def of(self, work: Callable[Given, Found], *given: Given.args, **named: Given.kwargs) -> Found:
        """`work(*given)`, worked out now or before; with named arguments always anew.

        Arguments are held, so that no other object takes their place.
        """
        if named:
            return work(*given, **named)
        key = (work, *[_mark(value) for value in given])
        kept = self._now.get(key)
        if kept is None:
            kept = self._now[key] = self._before.get(key) or (given, work(*given, **named))
        found: Found = kept[1]
        return found

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
            kept = self._now[key] = self._before.get(key) or (given, work())
        found: Found = kept[1]
        return found

    def turn(self, *, whole: bool = False) -> None:
        """A telling is over, of a part or of the `whole`. What a whole one asked for stays until so much more was asked for that was not
        known; a part asks for little of it.
        """
        if whole and self._full == self._room:
            self._full = len(self._now) + self._room
        if len(self._now) >= self._full:
            self._before, self._now, self._full = self._now, {}, self._room


def _mark(value: object) -> object:
    """What stands for an argument in a key."""
    kind = type(value)
    if kind is tuple:
        return tuple([_mark(part) for part in value])  # type: ignore[attr-defined]
    return value if kind in _BY_VALUE else id(value)
