"""Concepts a text names, the same keys in every language."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.concepts import ConceptWords
from onrecord.story.concepts import concepts, meant, sequence

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "concepts" / "sentences.toml").read_text(encoding="utf8"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", CASES["sentence"], ids=lambda row: row["named"][0])
def test_a_sentence_names_its_concepts_in_each_language(row: dict[str, str], language: str) -> None:
    assert set(row["named"]) <= concepts(row[language], language)


@pytest.mark.parametrize("row", CASES["word"], ids=lambda row: row["word"])
def test_a_word_means_what_the_case_says(row: dict[str, str]) -> None:
    assert sorted(meant(row["word"], row["language"])) == sorted(row["means"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_has_one_line_a_concept_and_the_keys_of_english(language: str) -> None:
    keys, english = (
        [line.split()[0] for line in words("concepts", code, ConceptWords).stems.strip().split("\n")] for code in (language, "en")
    )
    assert len(keys) == len(set(keys)) and not set(keys) - set(english)


def test_a_language_without_a_list_names_nothing() -> None:
    assert concepts("The water is rising", "pl") == concepts("The water is rising", None) == frozenset()


def test_the_sequence_keeps_text_order_and_repeats() -> None:
    assert sequence("Water, fire, water.", "en") == ("water", "fire", "water")


def test_a_very_long_word_names_nothing() -> None:
    assert concepts("water" * 100_000, "de") == frozenset()


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_any_text_gives_known_keys(text: str, language: str) -> None:
    assert concepts(text, language) == frozenset(sequence(text, language))


def test_two_words_that_mean_one_thing_are_read_as_one() -> None:
    assert sequence("The army shot down a drone; he died of a heart attack.", "en") == ("army", "shootdown", "drone", "death", "disease")
