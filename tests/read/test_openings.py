"""A paragraph opens anew or leans on what stands before it; who is introduced in full is known by name and office."""

from __future__ import annotations

import pytest

from onrecord.read.layout.openings import first_sentence, full_names, introduced, leans, restated, surname_alone, unquoted


@pytest.mark.parametrize(
    ("language", "sentence", "leaning"),
    [
        ("en", "She also spoke of the buoys.", True),
        ("en", "The harbour was shut on Monday.", False),
        ("de", "Sie schrieb an das Hafenamt.", True),
        ("de", "Der Hafen ist seit Montag gesperrt.", False),
        ("es", "También habló la alcaldesa.", True),
        ("fr", "La mairie a également fermé le port.", True),
        ("uk", "Вона писала до порту.", True),
        ("ru", "Порт закрыт с понедельника.", False),
    ],
)
def test_a_sentence_leans_on_the_one_before_or_not(language: str, sentence: str, leaning: bool) -> None:
    assert leans(sentence, language) is leaning


def test_an_office_before_a_full_name_introduces_somebody() -> None:
    assert introduced("said transport minister Ada Brandt on Monday", "en") == {("Ada", "Brandt")}
    assert introduced("sagte Verkehrsminister Adam Brandt", "de") == {("Adam", "Brandt")}
    assert introduced("заявил министр транспорта Адам Брандт", "ru") == {("Адам", "Брандт")}


def test_a_body_behind_an_office_is_nobody() -> None:
    assert not introduced("the president of the Harbour Council spoke", "en")


def test_a_surname_alone_is_known_in_another_case_too() -> None:
    assert surname_alone("По словам Брандта, буи светят дальше.", {("Адам", "Брандт")})
    assert not surname_alone("Адам Брандт сказал это.", {("Адам", "Брандт")})


def test_german_nouns_side_by_side_are_no_full_name() -> None:
    assert not full_names("Sie sah die Reederei Lindqvist an.", "de")
    assert full_names("Da sprach Hafenmeisterin Ada Brandt.", "de") == {("Ada", "Brandt")}


def test_what_others_say_in_quotation_marks_is_left_out() -> None:
    assert unquoted("He said: “Ada Brandt”.").split() == ["He", "said:", "."]
    assert first_sentence("Fog came. The port shut.") == "Fog came."
    assert restated("Fog shuts the harbour", "The harbour was empty") == 0.5
