"""A later word of one person on one matter is an update of the earlier one."""

from __future__ import annotations

from newsroom import development, report, told

FIRST = "Transport minister Tessa Brook said that she has no evidence of cracks in the bridge at Lund on the Varna."
LATER = "Transport minister Tessa Brook said that new cracks in the bridge at Lund on the Varna would be a grave danger to every train."


def test_a_later_word_of_the_same_person_on_the_same_matter_links_to_the_earlier() -> None:
    assembly = told([report("a", FIRST, "evening", on=3), report("b", LATER, "morning", on=7)])
    first, later = development(assembly, "a"), development(assembly, "b")
    assert (first.updates, later.updates) == (None, first.id)
    assert "contested" not in (first.standing.status, later.standing.status)
    note = next(line.notes for line in assembly.stories[0].lines if line.id == later.id)
    assert any("Tessa Brook spoke of it before (2026-06-03)" in each and "no evidence" in each for each in note)


def test_another_persons_word_is_no_update() -> None:
    other = LATER.replace("Transport minister Tessa Brook", "Harbour chief Ivo Marsh")
    assert development(told([report("a", FIRST, "evening", on=3), report("b", other, "morning", on=7)]), "b").updates is None


def test_the_same_persons_word_on_another_matter_is_no_update() -> None:
    other = "Transport minister Tessa Brook said that the price of a ticket to Orby will rise by two crowns in May."
    assert development(told([report("a", FIRST, "evening", on=3), report("b", other, "morning", on=7)]), "b").updates is None


def test_words_of_one_day_are_no_update() -> None:
    assembly = told([report("a", FIRST, "evening", on=3), report("b", LATER, "morning", on=3)])
    assert development(assembly, "a").updates is None and development(assembly, "b").updates is None
