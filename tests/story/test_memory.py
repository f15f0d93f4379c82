"""Recalling changes what a telling costs, never what it says."""

from __future__ import annotations

import pytest
from newsroom import OUTLETS, report

from onrecord.story.assemble import Ask, assemble
from onrecord.story.memory import Memory

READINGS = (
    report(
        "evening-1",
        "Two workers died at the bridge in Lund, the fire brigade said on Tuesday. Rescuers found a third man alive.",
        "evening",
    ),
    report("morning-1", "Two workers were killed at the Lund bridge, the fire brigade said. The mayor promised an inquiry.", "morning"),
    report("wire-1", "The fire brigade said two workers died at the bridge in Lund. Tessa Brook denied any fault.", "north-wire"),
    report("undated", "Two workers died at the bridge in Lund, the fire brigade said on Tuesday.", "evening", 0),
    report("morning-2", "Four workers have died at the Lund bridge, the fire brigade said. Karl Venn blamed Norrland.", "morning", 4),
    report("elsewhere", "The museum in Ostrel reopens in May, its director Ada Voss said. Entry costs 12 euros.", "morning", 5),
)


@pytest.mark.parametrize("ask", [Ask(), Ask(title="The bridge at Lund", everything=True)], ids=["found", "asked"])
def test_a_telling_with_memory_is_the_full_telling(ask: Ask) -> None:
    """Documents come one by one; after each, the ticker equals the one told from nothing."""
    memory = Memory()
    for count in range(1, len(READINGS) + 1):
        recalled = assemble(READINGS[:count], ask, OUTLETS, memory=memory)
        assert recalled == assemble(READINGS[:count], ask, OUTLETS)


def test_a_document_that_goes_leaves_nothing_behind() -> None:
    memory = Memory()
    assemble(READINGS, Ask(), OUTLETS, memory=memory)
    assert assemble(READINGS[1:], Ask(), OUTLETS, memory=memory) == assemble(READINGS[1:], Ask(), OUTLETS)


def test_a_memory_with_room_forgets_nothing() -> None:
    asked: list[str] = []
    memory = Memory(room=10)
    for _ in range(3):
        memory.of(asked.append, "Lund")
        memory.turn()
    assert asked == ["Lund"]


def test_the_same_argument_is_worked_out_once() -> None:
    asked: list[tuple[str, ...]] = []
    memory, given = Memory(), ("Lund", "Ostrel")

    def count(names: tuple[str, ...]) -> int:
        asked.append(names)
        return len(names)

    assert (memory.of(count, given), memory.of(count, given)) == (2, 2)
    assert asked == [given]


def test_a_telling_larger_than_the_room_is_remembered_whole() -> None:
    asked: list[str] = []
    memory = Memory(room=2)
    for _ in range(4):
        for word in ("Lund", "Orby", "Ostrel"):
            memory.of(asked.append, word)
        memory.turn(whole=True)
        assert memory.held == 3
    assert asked == ["Lund", "Orby", "Ostrel"]


def test_what_a_full_memory_was_not_asked_for_is_worked_out_anew() -> None:
    asked: list[str] = []
    memory = Memory(room=1)
    memory.of(asked.append, "Lund")
    memory.turn()
    memory.of(len, "Orby")
    memory.turn()
    memory.of(asked.append, "Lund")
    assert asked == ["Lund", "Lund"]
