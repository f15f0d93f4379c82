"""Notes on a line stand in the reader's language; what the story writes is what the page reads back."""

from __future__ import annotations

from dataclasses import fields

import pytest
from newsroom import report, told

from onrecord.lang import words
from onrecord.lang.shapes.notes import NoteWords
from onrecord.outputs.notes import in_language

ENGLISH = words("notes", "en", NoteWords)
OTHERS = ("de", "es", "fr", "uk", "ru")
FILLED = {
    "who": "Mira Holt", "outlet": "The Lantern", "day": "2026-06-03", "words": "the dam: “it holds”", "right": "45", "wrong": "54",
    "parts": "25 + 20", "made": "45", "whole": "40",
}  # fmt: skip
NAMES = [field.name for field in fields(NoteWords) if field.name != "to"]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_every_fixed_note_is_told_in_every_language_with_the_same_names_and_numbers(name: str, language: str) -> None:
    english, own = (str(getattr(words("notes", code, NoteWords), name)) for code in ("en", language))
    assert in_language(english.format(**FILLED), language) == own.format(**FILLED)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_every_language_puts_in_what_english_does(name: str, language: str) -> None:
    english, own = (str(getattr(words("notes", code, NoteWords), name)) for code in ("en", language))
    assert {hole for hole in FILLED if f"{{{hole}}}" in english} == {hole for hole in FILLED if f"{{{hole}}}" in own}


def test_two_days_are_joined_by_the_languages_word() -> None:
    note = ENGLISH.before.format(who="Mira Holt", day="2026-06-03 to 2026-06-04")
    assert "2026-06-03 bis 2026-06-04" in (in_language(note, "de") or "")


@pytest.mark.parametrize("note", ["", "an editor's own words", "The headline says 5 killed, the text 3", "x" * 100_000])
def test_any_other_note_is_left_as_it_is(note: str) -> None:
    assert in_language(note, "de") is None


def test_an_english_reader_has_the_notes_as_they_are() -> None:
    assert in_language(ENGLISH.was_wrong.format(**FILLED), "en") is None


FLOOD = "A flood left 54 people missing in Lund, minister Tessa Brook said."
SORRY = "Correction: An earlier version of this article said 54 people were missing in Lund after the flood. The number is 45."
CLAIM = (
    "Sudmark mined the pier\n\nSoldiers of Sudmark laid mines under the pier at Lund on Monday, "
    "Norrland's transport minister Tessa Brook said. She showed a video of the soldiers under the pier."
)
CHARGE = "The video of soldiers who lay mines under the pier at Lund is fabricated, Sudmark's governor Karl Venn said."
FIRST = "Transport minister Tessa Brook said that she has no evidence of cracks in the tower at Lund on the Varna."
LATER = "Transport minister Tessa Brook said that new cracks in the tower at Lund on the Varna would be a grave danger to every ship."


@pytest.mark.parametrize(("one", "two", "outlet"), [(FLOOD, SORRY, "evening"), (CLAIM, CHARGE, "morning"), (FIRST, LATER, "morning")])
def test_what_the_story_notes_is_read_back(one: str, two: str, outlet: str) -> None:
    readings = [report("a", one, "evening", 3), report("b", two, outlet, 4)]
    notes = [note for story in told(readings).stories for line in story.lines for note in line.notes]
    assert notes
    assert all(in_language(note, "uk") for note in notes), notes
