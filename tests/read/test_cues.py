"""Speech, documents, thoughts and acts are told apart."""

from __future__ import annotations

import pytest

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.read.speech.cues import kind


@pytest.mark.parametrize(
    ("language", "cue", "content", "source", "expected"),
    [
        ("en", "said", "that it rained", "Ana Ruiz", "speech"),
        ("en", ":", "bridge shut", "Ana Ruiz", "speech"),
        ("en", "nominates", "Ana Ruiz as judge", "The president", "act"),
        ("en", "signed", "the treaty", "The president", "act"),
        ("en", "plans", "to build a port", "The cabinet", "act"),
        ("en", "promised", "to build a port", "The cabinet", "speech"),
        ("en", "demanding", "an apology", "The cabinet", "speech"),
        ("en", "believes", "that it will rain", "Ana Ruiz", "thought"),
        ("en", "shows", "that prices fell", "The survey", "document"),
        ("en", "mused", "“maybe later”", "Ana Ruiz", "speech"),
        ("en", "grinned", "at the crowd", "Ana Ruiz", "act"),
        ("en", None, "“no”", "", "none"),
        ("de", "forderte", "eine Entschuldigung", "Das Amt", "speech"),
        ("de", "unterzeichnete", "den Vertrag", "Die Ministerin", "act"),
        ("es", "temen", "que llueva", "Los vecinos", "thought"),
        ("fr", "a signé", "le traité", "La ministre", "act"),
        ("uk", "підписав", "угоду", "Міністр", "act"),
        ("ru", "заявил", "что дождь", "Министр", "speech"),
    ],
)
def test_the_kind_of_cue(language, cue, content, source, expected):
    assert kind(cue, content, source, words("cues", language, CueWords)) == expected
