"""Run one after the other in this process: `InlineRunner().map(str, [1])` yields "1"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

In = TypeVar("In")
Out = TypeVar("Out")


class InlineRunner:
    """The plainest Runner."""

    def map(self, function: Callable[[In], Out], items: Iterable[In]) -> Iterator[Out]:
        return map(function, items)
