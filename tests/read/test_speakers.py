"""A speaker as far as one mention tells."""

from __future__ import annotations

import pytest

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.speakers import cleaned, raw_speaker, slug

EN = words("cues", "en", CueWords)


@pytest.mark.parametrize(
    ("surface", "name"),
    [
        ("the mayor, Ana Ruiz, who resigned,", "Ana Ruiz"),
        ("The Palace", "Palace"),
        ("Ana Ruiz, a nurse", "Ana Ruiz"),
        ("The Tarn Union (TU)", "Tarn Union"),
        ("two officials", "two officials"),
        ("the", "the"),
    ],
)
def test_the_telling_part_of_a_mention(surface, name):
    assert cleaned(surface, EN) == name


def test_a_pronoun_is_who_spoke_before_and_keeps_its_own_span():
    text = "Ana Ruiz said no. She left."
    before = raw_speaker(text, Span(0, 8), None, EN)
    again = raw_speaker(text, Span(18, 21), before, EN)
    assert before is not None
    assert again is not None
    assert (again.name, again.span) == ("Ana Ruiz", Span(18, 21))


def test_without_a_mention_the_speaker_before_is_implied():
    before = raw_speaker("Ana Ruiz", Span(0, 8), None, EN)
    implied = raw_speaker("Ana Ruiz", None, before, EN)
    assert implied is not None
    assert implied.span is None
    assert implied.name == "Ana Ruiz"
    assert raw_speaker("x", None, None, EN) is None


def test_accents_and_case_make_no_other_id():
    assert slug("José  Muñoz") == slug("jose munoz") == "jose-munoz"
    assert slug("«»") == "unknown"
