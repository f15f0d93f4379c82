"""A large story is grouped by neighbourhoods of units: kept up or made anew it is the same, and only what changed is grouped again."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from newsroom import report

from onrecord.story import grouping
from onrecord.story.features import features
from onrecord.story.grouping import Plots, grouped
from onrecord.story.memory import Memory
from onrecord.story.units import Unit, units_of

SMALL = 4
THINGS = ("bridge", "school", "ferry", "museum", "harbour", "library")


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few units make many neighbourhoods."""
    monkeypatch.setattr(grouping, "MOST_UNITS", SMALL)


def units(numbers: Sequence[int]) -> list[Unit]:
    found = []
    for number in numbers:
        thing = THINGS[number % 6]
        text = f"{20 + number % 6} people left the {thing} when its roof came down, the {thing} director said. The {thing} is closed."
        found += units_of(report(f"d{number}", text, f"paper-{number % 3}", on=1 + 4 * (number % 6)))
    return found


def told(given: Sequence[Unit], memory: Memory, plots: Plots | None = None) -> tuple[tuple[str, ...], ...]:
    traits = {unit.id: memory.of(features, unit) for unit in given}
    return tuple(tuple(unit.id for unit in group) for group in grouped(given, (), (), {}, traits, memory, plots))


def test_kept_up_it_is_as_made_anew() -> None:
    memory, plots = Memory(), Plots()
    for count in (3, 5, 12, 18, 11):
        given = units(range(count))
        assert told(given, memory, plots) == told(given, Memory())


def test_tellings_of_one_thing_stay_together_in_a_large_story() -> None:
    things = {frozenset(name.split("#")[0] for name in group) for group in told(units(range(18)), Memory())}
    assert {frozenset({f"d{n}", f"d{n + 6}", f"d{n + 12}"}) for n in range(6)} == things


def test_a_new_unit_has_only_its_neighbours_grouped_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work counted in neighbourhoods and units grouped."""
    seen: list[int] = []
    group = grouping.group
    monkeypatch.setattr(grouping, "group", lambda given, *more: seen.append(len(given)) or group(given, *more))
    memory, plots = Memory(), Plots()
    every = units(range(25))
    told(every[:-1], memory, plots)
    seen.clear()
    told(every, memory, plots)
    assert len(seen) == 1
    assert sum(seen) < len(every) / 2
