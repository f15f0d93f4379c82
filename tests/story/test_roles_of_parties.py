"""Who did it to whom, by the order of the words or by their cases; how a party is written in a language with cases."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from onrecord.model.story import Party
from onrecord.story.standing.roles import roles
from onrecord.story.standing.sides import party_in
from onrecord.story.standing.written import named_forms

CASES = Path(__file__).parents[1] / "cases" / "roles"
PARTIES = (
    Party("norrland", "Norrland", ("Norrland", "Норрланд")),
    Party("sudmark", "Sudmark", ("Sudmark", "Судмарк")),
    Party("morvia", "Morvia", ("Morvia", "Морвія", "Морвия")),
)


def cases() -> list[tuple[str, dict]]:
    return [(path.stem, case) for path in sorted(CASES.glob("*.toml")) for case in tomllib.loads(path.read_text("utf-8"))["case"]]


@pytest.mark.parametrize(("language", "case"), cases(), ids=[case["text"] for _, case in cases()])
def test_the_words_tell_who_did_it_to_whom_or_leave_it_open(language: str, case: dict) -> None:
    found = roles(case["text"], case.get("cue", ""), language, PARTIES)
    assert found == (case["agent"] or None, case["patient"] or None)


@pytest.mark.parametrize(
    ("text", "case"),
    [("Судмарк", "as given"), ("Судмарку", "other"), ("Судмарком", "by"), ("судмаркські", "adjective"), ("Судмаркеров", "")],
)
def test_a_party_is_found_in_every_case_and_in_no_other_word(text: str, case: str) -> None:
    assert [form.case for form in named_forms(text, "uk", PARTIES)] == ([case] if case else [])


def test_a_ministry_of_a_party_in_the_genitive_is_of_that_party() -> None:
    assert party_in(PARTIES, ("Міністерство оборони Судмарку",)) == "sudmark"


def test_an_adjective_made_of_a_party_makes_nobody_its_speaker() -> None:
    assert party_in(PARTIES, ("судмаркський письменник",)) is None


def test_a_language_without_cases_has_no_forms() -> None:
    assert named_forms("Sudmark's army", "en", PARTIES) == ()


@pytest.mark.parametrize("text", ["", "Судмарк" * 20_000, "обстріляли " * 20_000, "Судмаркськ" + "а" * 100_000])
def test_senseless_text_leaves_it_open_at_once(text: str) -> None:
    assert roles(text, "", "uk", PARTIES) == (None, None)
