"""Terms: stems, weights and unit vectors."""

from __future__ import annotations

from math import isclose

import pytest

from onrecord.lang import LANGUAGES
from onrecord.story.events.terms import dot, stem, term_vector, terms


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Dams", "dam"), ("cities", "city"), ("glass", "glass"), ("Obama's", "obama"), ("l’homme", "homme"), ("seismological", "seismolo")],
)
def test_a_stem_drops_what_inflects(word: str, expected: str) -> None:
    assert stem(word, 8) == expected


def test_web_addresses_are_no_terms() -> None:
    assert terms("https://a.example/dam dam\nhttp : / / b . example / flood\nflood", 8) == {"dam": 1, "flood": 1}


def test_a_vector_has_length_one() -> None:
    vector = term_vector("Dam bursts", "The dam at Orlo burst.", "en")
    assert isclose(dot(vector, vector), 1)


def test_no_words_make_an_empty_vector() -> None:
    assert term_vector("", "?!", "en") == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_function_words_weigh_less_than_names(language: str) -> None:
    common = {"en": "the", "de": "und", "es": "que", "fr": "les", "uk": "що", "ru": "что"}[language]
    vector = term_vector("", f"{common} Qvorblin", language)
    assert vector.get(common, 0) < vector["qvorbl" if language in ("uk", "ru") else "qvorblin"]


def test_headline_words_weigh_more() -> None:
    vector = term_vector("Zarnok", "Zarnok Pelvin Pelvin", "en")
    assert vector["zarnok"] > vector["pelvin"]
