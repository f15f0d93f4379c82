"""Which outlet somebody speaks to."""

from __future__ import annotations

import pytest

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.addressed import addressee, outlet_behind


@pytest.mark.parametrize(
    ("language", "behind", "outlet"),
    [
        ("en", " the Velmish broadcaster Kanal", "Kanal"),
        ("en", " the mayor of Lerna", None),
        ("fr", " l'agence Norpresse", "Norpresse"),
        ("uk", " агентство «Норпрес»", "Норпрес"),
        ("de", " Nachrichtenagentur Nordpress", "Nordpress"),
    ],
)
def test_an_outlet_is_known_by_a_word_for_what_it_is(language, behind, outlet):
    assert outlet_behind(behind, 0, len(behind), words("cues", language, CueWords)) == outlet


@pytest.mark.parametrize(
    ("language", "source", "start", "outlet"),
    [
        ("de", "Ingenieur Malte Koop der Zeitung „Küstenbote“", "der Zeitung", "Küstenbote"),
        ("es", "la alcaldesa Irma Vos en declaraciones a Radio Costa", "en declaraciones", "Radio Costa"),
        ("ru", "инженер Матвей Ковалёв в интервью «Радио Мерва»", "в интервью", "Радио Мерва"),
    ],
)
def test_the_addressee_begins_where_the_speaker_ends(language, source, start, outlet):
    heard = addressee(source, Span(0, len(source)), words("cues", language, CueWords), None)
    assert heard is not None
    assert (heard.start, heard.name) == (source.index(start), outlet)


def test_who_speaks_for_an_outlet_does_not_speak_to_it():
    source = "eine Sprecherin der Zeitung „Küstenbote“"
    assert addressee(source, Span(0, len(source)), words("cues", "de", CueWords), None) is None
