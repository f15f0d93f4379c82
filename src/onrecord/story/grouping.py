"""Group the units of a story however many they are: a large story falls into neighbourhoods of units, each grouped by itself.

Of 50,000 units a new one is compared with the few hundred told within days of it in like words; the others stay grouped as they were.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.model.text import order_key
from onrecord.story.developments import group
from onrecord.story.events.linkage import leading
from onrecord.story.events.terms import term_vector
from onrecord.story.features import Features
from onrecord.story.memory import Memory
from onrecord.story.nearness import Trait, unit_trait
from onrecord.story.neighbourhoods import Neighbourhoods
from onrecord.story.units import Unit

MOST_UNITS = 400
Pairs = Sequence[tuple[str, str]]
Told = tuple[Unit, ...]


class Plots:
    """The neighbourhoods of one story's units, kept from telling to telling."""

    def __init__(self) -> None:
        self._near = Neighbourhoods(MOST_UNITS)
        self._units: dict[str, Unit] = {}

    def grouped(
        self,
        units: Sequence[Unit],
        joined: Pairs,
        parted: Pairs,
        said: Mapping[str, frozenset[str]],
        known: Mapping[str, Features],
        memory: Memory,
    ) -> tuple[Told, ...]:
        """A partition of `units`, eldest group first, as `developments.group` makes it of each neighbourhood."""
        if len(units) <= MOST_UNITS:
            return _of(sorted(units, key=lambda unit: unit.id), joined, parted, said, known, memory)
        self._kept_up(units, known, memory)
        self._near.tie(joined)
        self._near.settle()
        homes = {id(names): names for names in map(self._near.neighbourhood, self._units)}
        found: list[Told] = []
        for names in homes.values():
            found += _of([self._units[name] for name in names], joined, parted, said, known, memory)
        return tuple(sorted(found, key=lambda told: _age(told[0])))

    def _kept_up(self, units: Sequence[Unit], known: Mapping[str, Features], memory: Memory) -> None:
        now = {unit.id: unit for unit in units}
        for name in [name for name in self._units if name not in now]:
            self._near.drop(name)
        for name, unit in now.items():
            if self._units.get(name) is not unit:
                self._near.put(name, memory.of(_trait, unit, known[name]))
        self._units = now


def _trait(unit: Unit, known: Features) -> Trait:
    return unit_trait(unit, leading(term_vector("", unit.text, unit.language)), known.names | known.numbers | known.concepts)


def _of(
    units: Sequence[Unit], joined: Pairs, parted: Pairs, said: Mapping[str, frozenset[str]], known: Mapping[str, Features], memory: Memory
) -> tuple[Told, ...]:
    """The groups of one neighbourhood, recalled where nothing of it changed."""
    names = [unit.id for unit in units]
    given = tuple([said.get(name, frozenset[str]()) for name in names])
    return memory.of(_grouped, tuple(units), _within(joined, names), _within(parted, names), given, tuple([known[name] for name in names]))


def _grouped(units: Told, joined: Pairs, parted: Pairs, said: Sequence[frozenset[str]], known: Sequence[Features]) -> tuple[Told, ...]:
    names = [unit.id for unit in units]
    return group(units, joined, parted, dict(zip(names, said, strict=True)), dict(zip(names, known, strict=True)))


def _within(pairs: Pairs, names: Sequence[str]) -> Pairs:
    here = set(names)
    return tuple(pair for pair in pairs if here.issuperset(pair))


def _age(unit: Unit) -> tuple[object, ...]:
    return (order_key(unit.reported, unit.document), unit.order)


def grouped(
    units: Sequence[Unit],
    joined: Pairs,
    parted: Pairs,
    said: Mapping[str, frozenset[str]],
    known: Mapping[str, Features],
    memory: Memory,
    plots: Plots | None = None,
) -> tuple[Told, ...]:
    """The developments told by `units`, eldest first; `plots` are those of the telling before."""
    return (plots or Plots()).grouped(units, joined, parted, said, known, memory)
