"""Sets of documents small enough to be told at one go, kept up as documents come and go.

Of 100,000 reports on 1,000 happenings a new one touches the few dozen that share its terms, its days or its wording: its neighbourhood.

Two documents are near by a weight that depends on the two alone. All that hangs together at the lowest level of nearness is one
neighbourhood if it has at most `MOST` members; if it has more, so is what still hangs together at the next level, and so on (the single
link tree, cut where its branches become small). This is a function of the set, so the order of arrival changes nothing, and a document
that comes or goes changes only the neighbourhoods around it.

Where thousands of documents tell of one thing, nearly all are near all. A node known to hang together with too many at some level is
crowded there, and so is all that hangs on to it: no link of that level is kept, or looked for further off than need be.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import takewhile

from onrecord.story.events.linkage import Days
from onrecord.story.nearby import LEAST, Nearby
from onrecord.story.nearness import FULL, Trait

MOST = 256
LEVELS = (
    *((LEAST, 30), (0.15, 30), (0.15, 4), (0.2, 4), (0.2, 3), (0.2, 2), (0.2, 1)),
    *((0.25, 1), (0.3, 1), (0.35, 0), (0.4, 0), (0.5, 0), (0.6, 0)),
)
"""Where a neighbourhood is cut: the least nearness of 0 to 1, and the stretch of 2 ** n days of the calendar that both are of.

What is told day after day for months is cut by its days before its nearness shatters it: 16 days, 8, 4, 2.
"""
UNDATED = 0.4
"""Nearness that stands for a day in common where one has no date."""
_TIED = len(LEVELS) - 1
_CUTS = tuple((round(least * FULL * FULL), days) for least, days in LEVELS)
_SURE = round(UNDATED * FULL * FULL)
Neighbourhood = tuple[str, ...]


def _beyond(reach: int) -> int:
    """The last level at which two can be near that are not of one stretch of 2 ** `reach` days."""
    return max(level for level, (_, days) in enumerate(LEVELS) if days > reach)


_REACHES = ((1, _beyond(1), 0), (3, _beyond(3), 0), (4, _beyond(4), 4))
"""How far is looked for what is near: the stretch, what `_beyond` says of it, and how many days on either side beside it."""
_CLOSED = _REACHES[0][1]
"""A node crowded at this level matters to no node outside its two days."""


@dataclass(slots=True)
class _Node:
    """One wording on its days, with the keys that have it. `near` are its neighbours by level, all of those above `crowded`, the last
    level at which it is known to hang together with too many.
    """

    keys: list[str] = field(default_factory=list)
    near: dict[int, array[int]] = field(default_factory=dict)
    crowded: int = -1


@dataclass(frozen=True, slots=True)
class _Block:
    nodes: frozenset[int]
    level: int
    keys: Neighbourhood


@dataclass(frozen=True, slots=True)
class Moved:
    """What changed: neighbourhoods that are no more, and new ones. A neighbourhood is the sorted tuple of its keys."""

    gone: tuple[Neighbourhood, ...]
    new: tuple[Neighbourhood, ...]
    seen: int = 0
    """How many pairs and members were looked at, a measure of the work."""


class Neighbourhoods:
    """`put` and `drop`, then `settle` says what changed."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._ids: dict[tuple[bytes, Days | None], int] = {}
        self._of: dict[str, int] = {}
        self._nodes: dict[int, _Node] = {}
        self._traits: dict[int, Trait] = {}
        self._next = self._unsettled = 0
        self._open, self._closed = Nearby(self._traits), Nearby(self._traits)
        self._languages: set[str] = set()
        self._blocks: dict[int, _Block] = {}
        self._dirty: set[int] = set()
        self._lost: list[tuple[int, int]] = []
        self._gone: dict[Neighbourhood, None] = {}
        self._fresh: dict[Neighbourhood, None] = {}
        self._whole = True
        self._ties: set[tuple[int, int]] = set()
        self._seen = 0

    def __len__(self) -> int:
        return len(self._of)

    def __contains__(self, key: object) -> bool:
        return key in self._of

    def put(self, key: str, trait: Trait) -> None:
        """A new key, or other words under a known one."""
        node = self._ids.get((trait.wording, trait.days))
        if node is not None and self._of.get(key) == node:
            return
        self.drop(key)
        if node is None or node not in self._nodes:
            node = self._new(trait)
        self._nodes[node].keys.append(key)
        self._of[key] = node
        self._stir(node)
        if self._unsettled > self._most < len(self._nodes):
            self._settled()

    def drop(self, key: str) -> None:
        """The key goes, if it is there."""
        node = self._of.pop(key, None)
        if node is None:
            return
        held = self._nodes[node]
        self._stir(node)
        held.keys.remove(key)
        if not held.keys:
            self._remove(node)

    def tie(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Pairs of keys that belong together by somebody's word, as near as can be; pairs given before and not now are set free."""
        known = {(self._of[one], self._of[two]) for one, two in pairs if one in self._of and two in self._of}
        wanted = {(min(pair), max(pair)) for pair in known if pair[0] != pair[1]}
        for one, two in self._ties - wanted:
            self._nodes[one].near[_TIED].remove(two)
            self._nodes[two].near[_TIED].remove(one)
            self._lost += [(one, _TIED), (two, _TIED)]
        for one, two in wanted - self._ties:
            _link(self._nodes[one], two, _TIED)
            _link(self._nodes[two], one, _TIED)
        for node in {node for pair in wanted ^ self._ties for node in pair}:
            self._stir(node)
        self._ties = wanted

    def neighbourhood(self, key: str) -> Neighbourhood:
        """All that is told together with `key`, as last settled. Raises KeyError if it is not there."""
        return self._blocks[self._of[key]].keys

    def settle(self) -> Moved:
        """Neighbourhoods that came and went since the last time."""
        self._settled()
        gone = tuple(keys for keys in self._gone if keys not in self._fresh)
        moved = Moved(gone, tuple(keys for keys in self._fresh if keys not in self._gone), self._seen)
        self._gone, self._fresh, self._seen = {}, {}, 0
        return moved

    def _settled(self) -> None:
        """Every node is in a block again."""
        self._unsettled = 0
        whole = len(self._nodes) <= self._most
        if whole or self._whole != whole:
            self._dirty.update(self._nodes)
        self._whole = whole
        self._recheck_lost()
        if whole:
            for node in list(self._blocks):
                self._leave(node)
            self._dirty.clear()
            if self._nodes:
                self._enter(set(self._nodes), -1)
        while self._dirty:
            node = self._dirty.pop()
            if node in self._nodes:
                level, found = self._around(node)
                for other in found:
                    self._leave(other)
                self._dirty -= found
                self._enter(found, level)

    def _around(self, node: int) -> tuple[int, set[int]]:
        """The lowest level at which what hangs together around `node` is small, and those nodes; at the last level, however many."""
        for level in range(self._nodes[node].crowded + 1, len(LEVELS)):
            found = self._hanging(node, level, self._most if level < _TIED else len(self._nodes))
            if found is not None:
                return level, found
        raise AssertionError("the last level has no bound")

    def _hanging(self, node: int, level: int, most: int) -> set[int] | None:
        """All nodes that hang together with `node` at `level`; None if there are more than `most`."""
        found, open_ones = {node}, [node]
        while open_ones:
            held = self._nodes[open_ones.pop()]
            for nearness, others in held.near.items():
                if nearness >= level:
                    fresh = set(others) - found
                    self._seen += len(fresh)
                    found |= fresh
                    open_ones += fresh
            if held.crowded >= level or len(found) > most:
                self._crowd(found, level)
                return None
        return found

    def _crowd(self, nodes: Iterable[int], level: int) -> None:
        """These hang together with too many at `level`."""
        for node in nodes:
            held = self._nodes[node]
            if held.crowded < level:
                before, held.crowded = held.crowded, level
                held.near = {nearness: others for nearness, others in held.near.items() if nearness > level}
                if before < _CLOSED <= level:
                    self._open.remove(node)
                    self._closed.add(node)

    def _enter(self, nodes: set[int], level: int) -> None:
        keys = tuple(sorted(key for node in nodes for key in self._nodes[node].keys))
        self._blocks.update(dict.fromkeys(nodes, _Block(frozenset(nodes), level, keys)))
        self._fresh[keys] = None
        self._crowd(nodes, level - 1)

    def _leave(self, node: int) -> None:
        """The block of `node` is no more; its nodes are looked at again."""
        block = self._blocks.get(node)
        if block is None:
            return
        if block.keys in self._fresh:
            del self._fresh[block.keys]
        else:
            self._gone[block.keys] = None
        for other in block.nodes:
            self._blocks.pop(other, None)
            if other in self._nodes:
                self._dirty.add(other)

    def _stir(self, node: int) -> None:
        self._dirty.add(node)
        self._leave(node)

    def _new(self, trait: Trait) -> int:
        """A node with its links; the blocks it hangs on to are looked at again."""
        self._recheck_lost()
        self._hear(trait.language)
        node, self._next = self._next, self._next + 1
        self._ids[trait.wording, trait.days] = node
        found, crowded = self._met(trait)
        held = _Node(crowded=crowded)
        self._nodes[node], self._traits[node] = held, trait
        for other, level in found.items():
            theirs = self._nodes[other]
            if level > crowded:
                _link(held, other, level)
            if level > theirs.crowded:
                _link(theirs, node, level)
                block = self._blocks.get(other)
                if block is not None and level >= block.level:
                    self._leave(other)
        self._home(node).add(node)
        self._unsettled += 1
        return node

    def _home(self, node: int) -> Nearby:
        return self._open if self._nodes[node].crowded < _CLOSED else self._closed

    def _met(self, trait: Trait) -> tuple[dict[int, int], int]:
        """The levels of the nodes near at which one of the two is not crowded, and the last at which a new node with that trait is.

        It is looked for in wider and wider stretches, until it is crowded at all levels at which anything further off can be near.
        """
        for reach, beyond, more in _REACHES if trait.days is not None and self._closed else ():
            found = self._levels(trait, self._closed, _stretch(trait.days, reach, more))
            if self._crowded(found) >= beyond:
                break
        else:
            found = self._levels(trait, self._closed)
        found.update(self._levels(trait, self._open))
        return found, self._crowded(found)

    def _crowded(self, found: Mapping[int, int]) -> int:
        """What is near a crowded node is crowded."""
        return max([min(level, self._nodes[other].crowded) for other, level in found.items()], default=-1)

    def _levels(self, trait: Trait, among: Nearby, within: Days | None = None) -> dict[int, int]:
        weights = among.near(trait, within)
        self._seen += len(weights)
        return {other: level_of(weight, trait.days, self._traits[other].days) for other, weight in weights.items()}

    def _remove(self, node: int) -> None:
        trait = self._traits[node]
        self._home(node).remove(node)
        del self._nodes[node], self._traits[node]
        self._ids.pop((trait.wording, trait.days), None)
        for other, level in self._all_near(node, trait):
            theirs = self._nodes[other]
            if level > theirs.crowded:
                theirs.near[level].remove(node)
            self._lost.append((other, level))
        self._ties = {pair for pair in self._ties if node not in pair}

    def _all_near(self, node: int, trait: Trait) -> list[tuple[int, int]]:
        """All neighbours with their levels; a tie may stand beside a link of the same two."""
        found = {**self._levels(trait, self._open), **self._levels(trait, self._closed)}
        found.pop(node, None)
        return [*found.items(), *((one if two == node else two, _TIED) for one, two in self._ties if node in (one, two))]

    def _recheck_lost(self) -> None:
        """What hung on to a removed node may have become small enough at a lower level."""
        lost, self._lost = self._lost, []
        doubtful: dict[int, int] = {}
        for node, level in lost:
            if node in self._nodes:
                doubtful[node] = max(doubtful.get(node, -1), level)
        sure: set[int] = set()
        links: dict[int, dict[int, array[int]]] = {}
        for level in range(max(doubtful.values(), default=-1), -1, -1):
            free: set[int] = set()
            for node in [node for node, at in doubtful.items() if at >= level]:
                if node not in sure and node not in free:
                    found = self._still(node, level, sure, links)
                    self._freed(found, level, links)
                    free |= found

    def _still(self, node: int, level: int, sure: set[int], links: dict[int, dict[int, array[int]]]) -> set[int]:
        """All nodes that hang together with `node` at `level`; none of them if they are too many, as are those around what is `sure`."""
        found, open_ones = {node}, [node]
        while open_ones:
            other = open_ones.pop()
            near = self._nodes[other].near if self._nodes[other].crowded < level else self._links(other, links)
            for nearness, others in near.items():
                if nearness >= level:
                    fresh = set(others) - found
                    found |= fresh
                    open_ones += fresh
            if len(found) > self._most or not sure.isdisjoint(found):
                sure |= found
                return set()
        return found

    def _links(self, node: int, links: dict[int, dict[int, array[int]]]) -> dict[int, array[int]]:
        """All links of a node, those that are not kept included."""
        if node not in links:
            held = _Node()
            for other, level in self._all_near(node, self._traits[node]):
                _link(held, other, level)
            links[node] = held.near
        return links[node]

    def _freed(self, nodes: Iterable[int], level: int, links: dict[int, dict[int, array[int]]]) -> None:
        """These are not crowded at `level`."""
        for node in nodes:
            held = self._nodes[node]
            if held.crowded >= level:
                near = self._links(node, links)
                home = self._home(node)
                held.crowded = level - 1
                held.near = {nearness: array("I", others) for nearness, others in near.items() if nearness >= level}
                if home is not self._home(node):
                    home.remove(node)
                    self._home(node).add(node)
                self._stir(node)

    def _hear(self, language: str) -> None:
        known = len(self._languages)
        self._languages |= {language} - {""}
        if known == 1 and len(self._languages) == 2:
            self._open.across()
            self._closed.across()


def _stretch(days: Days | None, reach: int, more: int) -> Days | None:
    """The stretch of 2 ** `reach` days of the calendar that holds the first day, and the days around."""
    if days is None:
        return None
    first = days[0] >> reach << reach
    return (min(first, days[0] - more), max(first + (1 << reach) - 1, days[0] + more))


def _link(node: _Node, other: int, level: int) -> None:
    held = node.near.get(level)
    if held is None:
        held = node.near[level] = array("I")
    held.append(other)


def level_of(weight: int, mine: Days | None, theirs: Days | None) -> int:
    """The last level at which two are near that are near at all."""
    return max(0, bisect_right(_LEASTS[_apart(mine, theirs, weight)], weight) - 1)


def _leasts(apart: int) -> list[int]:
    """The least nearness of each level that two can be of that lie so far apart in the calendar."""
    return [least for least, _ in takewhile(lambda cut: cut[1] >= apart, _CUTS)]


_LEASTS = tuple(map(_leasts, range(LEVELS[0][1] + 1)))


def _apart(mine: Days | None, theirs: Days | None, weight: int) -> int:
    """n where 2 ** n days is the smallest stretch of the calendar that holds the first day of both."""
    if mine is None or theirs is None:
        return 0 if weight >= _SURE or mine is theirs else LEVELS[0][1]
    return (mine[0] ^ theirs[0]).bit_length()
