"""What an outlet takes back: its own line is withdrawn, what others tell by themselves stays and has a note."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from newsroom import development, report, told

from onrecord.model.claims import Reading
from onrecord.model.story import Standing

CASES = Path(__file__).parents[1] / "cases" / "corrections"
FIRST = "A flood left 54 people missing in Lund, Norrland's transport minister Tessa Brook said."
SECOND = "A flood left 54 people missing in Lund, Sudmark's governor Karl Venn said."
TAKEN_BACK = "Correction: An earlier version of this article said 54 people were missing in Lund after the flood. The number is 45."


def cases() -> list[tuple[str, str, dict]]:
    files = [(path.stem, tomllib.loads(path.read_text("utf-8"))) for path in sorted(CASES.glob("*.toml"))]
    return [(language, file["told"], case) for language, file in files for case in file["case"]]


def standing(*readings: Reading) -> Standing:
    return development(told(readings), "d0").standing


@pytest.mark.parametrize(("language", "first", "case"), cases(), ids=[f"{language}: {case['about']}" for language, _, case in cases()])
def test_a_number_that_its_outlet_replaces_withdraws_the_line_and_a_changed_one_does_not(language: str, first: str, case: dict) -> None:
    found = standing(report("d0", first, "evening", 3, language), report("d1", case["then"], "evening", 4, language))
    assert (found.status == "withdrawn") is case["withdrawn"]


def test_the_reason_names_both_numbers() -> None:
    found = standing(report("d0", FIRST, "evening", 3), report("d1", TAKEN_BACK, "evening", 4))
    assert found.because == "its outlet corrected it: 45 instead of 54"


def test_what_another_source_tells_by_itself_stays() -> None:
    found = standing(report("d0", FIRST, "evening", 3), report("d1", SECOND, "morning", 3), report("d2", TAKEN_BACK, "evening", 4))
    assert found.status == "corroborated"


def test_the_note_stays_where_another_source_tells_it() -> None:
    story = told([report("d0", FIRST, "evening", 3), report("d1", SECOND, "morning", 3), report("d2", TAKEN_BACK, "evening", 4)]).stories[0]
    assert any("45" in note and "54" in note for line in story.lines for note in line.notes)


def test_another_paper_corrects_nobody_but_itself() -> None:
    assert standing(report("d0", FIRST, "evening", 3), report("d1", TAKEN_BACK, "morning", 4)).status != "withdrawn"


def test_a_copy_of_what_its_outlet_took_back_is_withdrawn_with_it() -> None:
    more = " Boats searched the flooded streets of the old town until dark, and the school at the river was opened for the night."
    pair = (report("d0", FIRST + more, "evening", 3), report("d1", FIRST + more, "morning", 4, credit="Evening Paper"))
    assert standing(*pair, report("d2", TAKEN_BACK, "evening", 5)).status == "withdrawn"


def test_a_number_taken_back_contests_no_other() -> None:
    other = "The flood left 45 people missing in Lund, Sudmark's governor Karl Venn said."
    held = [report("d1", other, "morning", 3), report("d0", FIRST, "evening", 3), report("d2", TAKEN_BACK, "evening", 4)]
    assert development(told(held[:2]), "d1").standing.status == "contested"
    assert development(told(held), "d1").standing.status == "single"


def test_no_digits_without_end_take_long() -> None:
    text = "We earlier reported " + "5" * 100_000 + " missing; " + "9 " * 50_000
    assert development(told([report("d0", text, "evening", 3)]), "d0").standing.status == "single"
