"""Running text is split into sentences; abbreviations and ordinals end none."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Span
from onrecord.read.sentences import split


def sentences(text: str, language: str) -> list[str]:
    return [span.of(text) for span in split(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Gen. Rao left.", "He returned."]),
        ("en", ["Mr. Holt met J. R. Brandt.", "They spoke."]),
        ("en", ["The ship cost 3.5 million.", "It sank."]),
        ("en", ["“Is it safe?” he asked.", "Nobody knew."]),
        ("en", ["“It is safe.”", "Nobody believed it."]),
        ("en", ["Fog …", "Then sun."]),
        ("de", ["Am 4. März lief das Schiff auf.", "Es liegt fest."]),
        ("de", ["Dr. Holt sprach mit ca. 20 Leuten.", "Sie schwiegen."]),
        ("es", ["El Sr. Holt habló.", "¿Quién lo oyó?", "Nadie."]),
        ("fr", ["M. Holt a parlé.", "Personne n’a répondu."]),
        ("uk", ["Судно сіло на мілину.", "Ніхто не постраждав."]),
        ("ru", ["Судно село на мель.", "Никто не пострадал."]),
    ],
)
def test_a_text_has_its_sentences(language, expected):
    assert sentences(" ".join(expected), language) == expected


def test_a_line_end_ends_a_sentence():
    assert sentences("Ferry aground\nNobody hurt", "en") == ["Ferry aground", "Nobody hurt"]


@given(st.text(max_size=200), st.sampled_from(["en", "de", "uk", None]))
def test_sentences_are_slices_in_order_that_lose_no_word(text, language):
    found = split(text, Span(0, len(text)), language)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
