"""The step: documents come and go, and only the neighbourhoods they touch are told again.

`Teller(Ask()).step([reading])` gives the same ticker as telling everything anew; of 100,000 documents it looks at some dozens.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, Generic, TypeVar

from onrecord.model.claims import Reading
from onrecord.model.story import Assembly, CopyGroup, DatedDocument, Event, Story
from onrecord.model.text import Outlet, When
from onrecord.story.ask import Ask
from onrecord.story.decisions import Judgement
from onrecord.story.gathering import Gathered, Setting, gather, tell_asked
from onrecord.story.grouping import Plots
from onrecord.story.identity import History
from onrecord.story.memory import Memory
from onrecord.story.nearness import document_trait
from onrecord.story.neighbourhoods import MOST, Neighbourhood, Neighbourhoods

Value = TypeVar("Value")
_ANYWHERE = frozenset({"same", "not_same", "redacted"})


class Teller:
    """All documents by neighbourhoods, and what was told of each."""

    def __init__(self, ask: Ask, memory: Memory | None = None) -> None:
        self._setting = Setting(ask)
        self._memory = memory or Memory()
        self._near = Neighbourhoods(MOST)
        self._readings: dict[str, Reading] = {}
        self._told: dict[Neighbourhood, Gathered] = {}
        self._plots = Plots()
        self._asked: Story | None = None
        self._documents, self._events = _Shelf[DatedDocument](), _Shelf[Event]()
        self._copies, self._stories = _Shelf[CopyGroup](), _Shelf[Story]()
        self.retold = 0
        """How many documents the last step told again."""

    def step(
        self,
        put: Iterable[Reading] = (),
        drop: Iterable[str] = (),
        outlets: Mapping[str, Outlet] | None = None,
        judgement: Judgement | None = None,
        history: History | None = None,
        now: When | None = None,
    ) -> Assembly:
        """The ticker after documents came (or came anew) and went. A document is told again if its neighbourhood changed or a decision
        names it. `now` None: nothing expires.
        """
        before = self._setting
        self._setting = _settled(before, outlets, judgement or Judgement(), replace(history or History.empty(), stored=self._readings), now)
        touched = self._placed(put, drop)
        moved = self._moved(touched, before)
        new = [(keys, self._gathered(keys)) for keys in moved[1]]
        self._shelve([self._told.pop(keys) for keys in moved[0] if keys in self._told], [part for _, part in new])
        self._told.update(new)
        self.retold = sum(len(keys) for keys in moved[1])
        if self.retold or moved[0] or self._asked is None or before.judgement != self._setting.judgement:
            self._asked = tell_asked(self._told.values(), self._setting, self._memory, self._plots)
        self._memory.turn(whole=True)
        asked = (self._asked,) if self._asked is not None else ()
        return Assembly(self._documents.held(), self._events.held(), self._copies.held(), (*asked, *self._stories.held()))

    def _placed(self, put: Iterable[Reading], drop: Iterable[str]) -> set[str]:
        """Documents that came or went."""
        touched = set()
        for identity in drop:
            if self._readings.pop(identity, None) is not None:
                self._near.drop(identity)
        for reading in put:
            identity = reading.document.id
            touched.add(identity)
            self._readings[identity] = reading
            self._near.put(identity, document_trait(reading, self._memory))
        return touched

    def _moved(self, touched: set[str], before: Setting) -> tuple[set[Neighbourhood], list[Neighbourhood]]:
        """Neighbourhoods that are told no more, and those to be told."""
        self._near.tie(self._ties())
        moved = self._near.settle()
        again = self._again(touched, before) - set(moved.gone)
        wanted = {*moved.new, *again}
        return {*moved.gone, *again}, sorted(wanted)

    def _again(self, touched: set[str], before: Setting) -> set[Neighbourhood]:
        """Neighbourhoods that stand as they stood, but hold a document that came anew or that a decision is about."""
        now = self._setting
        if now.outlets != before.outlets or _anywhere(before.judgement, now.judgement):
            return set(self._told)
        named = _named(before.judgement, now.judgement)
        about = self._about(named) if named else set()
        return {self._near.neighbourhood(identity) for identity in touched | about if identity in self._readings}

    def _about(self, named: set[str]) -> set[str]:
        """Documents of the lines or units `named`, as they were told before or as history has them."""
        found = {_document(name) for name in named} | self._members(named)
        for part in self._told.values():
            for _, story in part.stories:
                for line in story.lines:
                    if line.id in named:
                        found |= {citation.document for citation in line.citations}
        return found

    def _members(self, named: Iterable[str]) -> set[str]:
        lines = self._setting.history.lines
        return {_document(member) for name in named if name in lines for member in lines[name].members}

    def _ties(self) -> list[tuple[str, str]]:
        """Documents whose lines an editor merged."""
        pairs = []
        for one, two in self._setting.judgement.joined:
            ends = [min(found, default="") for name in (one, two) if (found := self._known(name))]
            pairs += [(ends[0], ends[1])] if len(ends) == 2 else []
        return pairs

    def _known(self, name: str) -> set[str]:
        return {document for document in self._members([name]) | {_document(name)} if document in self._readings}

    def _gathered(self, keys: Neighbourhood) -> Gathered:
        """One neighbourhood told; many at one step must not fill the memory with what none but they ask for."""
        told = gather([self._readings[key] for key in keys], self._setting, self._memory)
        self._memory.turn()
        return told

    def _shelve(self, gone: Sequence[Gathered], new: Sequence[Gathered]) -> None:
        self._documents.swap(_of(gone, "documents"), _of(new, "documents"))
        self._events.swap(_of(gone, "events"), _of(new, "events"))
        self._stories.swap(_of(gone, "stories"), _of(new, "stories"))
        copies = [[(group.members, group) for part in parts for group in part.copies] for parts in (gone, new)]
        self._copies.swap(copies[0], copies[1])


class _Shelf(Generic[Value]):
    """Values in the order of their keys, of which a few change at a time."""

    def __init__(self) -> None:
        self._keys: list[Any] = []
        self._values: list[Value] = []

    def swap(self, gone: Iterable[tuple[Any, Value]], new: Iterable[tuple[Any, Value]]) -> None:
        """`gone` for `new`; what is in both with an equal value stays where it is."""
        old, fresh = dict(gone), dict(new)
        for key in old.keys() - fresh.keys():
            place = bisect_left(self._keys, key)
            del self._keys[place], self._values[place]
        for key, value in fresh.items():
            place = bisect_left(self._keys, key)
            if key in old:
                self._values[place] = value
            else:
                self._keys.insert(place, key)
                self._values.insert(place, value)

    def held(self) -> tuple[Value, ...]:
        return tuple(self._values)


def _settled(before: Setting, outlets: Mapping[str, Outlet] | None, judgement: Judgement, history: History, now: When | None) -> Setting:
    """The setting of a step; what is equal to the step before's is the very same, so that what was told by it is recalled."""
    known = before.outlets if outlets is None or outlets == before.outlets else outlets
    judged = before.judgement if judgement == before.judgement else judgement
    return Setting(before.ask, known, judged, history, now)


def _of(parts: Sequence[Gathered], name: str) -> list[Any]:
    return [pair for part in parts for pair in getattr(part, name)]


def _document(unit: str) -> str:
    return unit.rsplit("#", 1)[0]


def _anywhere(one: Judgement, two: Judgement) -> bool:
    """Whether decisions that are about no line in particular differ."""
    return any(getattr(one, name) != getattr(two, name) for name in _ANYWHERE)


def _named(one: Judgement, two: Judgement) -> set[str]:
    """Lines and units on which two judgements differ."""
    found: set[str] = set()
    for name in (field.name for field in fields(Judgement) if field.name not in _ANYWHERE):
        a, b = getattr(one, name), getattr(two, name)
        if isinstance(a, tuple):
            found |= {end for pair in set(a) ^ set(b) for end in pair}
        else:
            found |= {key for key in a.keys() | b.keys() if a.get(key) != b.get(key)}
    return found
