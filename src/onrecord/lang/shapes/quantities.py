"""The shape of a language's words about quantities: what a number says of its subject, and what it counts.

`killed: died dead death*` lists cues of one kind: `_` stands for a blank, `*` for any ending.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Cues:
    """One `name: words` a line; several lines may share a name. In a text the longest cue at a place wins."""

    table: str

    @cached_property
    def _by_start(self) -> Mapping[str, tuple[re.Pattern[str], tuple[str, ...]]]:
        """Cues by their first two letters, the longest first: one pattern, whose groups stand in the order of the names."""
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for cue, name in self._rows:
            first = _WORD.match(cue)
            found[first[0][:2].lower() if first else ""].append((_regex(cue), name))
        return {start: (_either([cue for cue, _ in cues]), tuple(name for _, name in cues)) for start, cues in found.items()}

    @cached_property
    def _rows(self) -> tuple[tuple[str, str], ...]:
        rows = [(cue, name.strip()) for name, _, cues in (line.partition(":") for line in self.table.splitlines()) for cue in cues.split()]
        return tuple(sorted(rows, key=lambda row: (-len(row[0]), row)))

    def find(self, text: str, start: int = 0, end: int | None = None) -> tuple[tuple[str, int, int], ...]:
        """(name, start, end) of each cue in the text, in order; none overlaps another."""
        stop = len(text) if end is None else end
        found: list[tuple[str, int, int]] = []
        for word in _WORD.finditer(text, start, stop):
            if found and word.start() < found[-1][2]:
                continue
            if begun := self._by_start.get(word[0][:2].lower()):
                pattern, names = begun
                hit = pattern.match(text, word.start(), stop)
                found += [(names[(hit.lastindex or 1) - 1], hit.start(), hit.end())] if hit else []
        return tuple(found)


@dataclass(frozen=True)
class QuantityWords:
    """`kinds`: cues of quantity kinds. `subjects`: what is counted, by class. `prospects`: `planned` and `considered`,
    words that put an action off; `lines` of `signals`:

    part ("of which", before a part of a total), whole ("of the", between a part and its total), more ("a further", an increment),
    gap ("more than", after a difference), old ("from", before the value a change began with), wrong (says that a figure was wrong),
    nay (negation before a verb), not (before a figure that is turned down), says (verbs with which a source states a count),
    also (links two parts of one list), base (opens a clause that names the total: "of the 118 people"), origin ("from" before a state),
    is ("is", "equals" between one unit of a currency and what it is worth).
    known ("the", before a figure told before). `agents`: endings of nouns for people ("hiker").
    """

    kinds: Cues
    subjects: Cues
    prospects: Cues
    signals: Mapping[str, Cues]
    agents: tuple[str, ...]


def signals(table: str) -> Mapping[str, Cues]:
    """`"part: including of_which"` line by line to one set of cues per name."""
    rows = [line.partition(":") for line in table.strip().splitlines()]
    return {name.strip(): Cues(f"{name}:{cues}") for name, _, cues in rows}


def _either(cues: Sequence[str]) -> re.Pattern[str]:
    """The first of the cues that stands there as whole words, each in a group of its own."""
    return re.compile("|".join(rf"({cue})(?!\w)" for cue in cues), re.IGNORECASE)


def _regex(cue: str) -> str:
    return re.escape(cue).replace("_", r"\s+").replace(r"\*", r"\w*")
