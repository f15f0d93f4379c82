"""Through whom a statement came."""

from __future__ import annotations

import pytest

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.chain import outlets_told, via


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Borm told the Harbour Post that it was over.", ["Harbour Post"]),
        ("Borm told Mira Holt that it was over.", []),
        ("Borm told the Velmish broadcaster Kanal that it was over.", ["Kanal"]),
        ("Borm told her, a former agency Tarn, that it was over.", []),
        ("It was over, Norland Radio reported, citing Borm Agency.", ["Borm Agency"]),
    ],
)
def test_outlets_in_the_sentence_are_named(text, expected):
    assert list(outlets_told(text, Span(0, len(text)), None, words("cues", "en", CueWords))) == expected


def test_the_chain_runs_from_the_outermost_and_names_nobody_twice_nor_the_speaker():
    assert via(["Nor Press", "Tarn Courier"], ["Nor Press"], ["Harbour Post", "Borm"], ["borm", ""]) == (
        "Nor Press",
        "Tarn Courier",
        "Harbour Post",
    )


def test_an_outlet_by_which_the_speaker_is_cited_needs_no_word_that_tells_what_it_is():
    text = "Mira Borm, cited by the Lantern, said it was over."
    assert list(outlets_told(text, Span(0, len(text)), Span(33, 37), words("cues", "en", CueWords), Span(0, 9))) == ["Lantern"]
