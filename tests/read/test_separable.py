"""German verbs in two parts, with the subject before or behind the first one."""

from __future__ import annotations

import pytest

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.separable import inverted

WORDS = words("cues", "de", CueWords)


def parts(text: str, verb: str) -> tuple[str, list[str]] | None:
    start = text.index(f" {verb} ") + 1
    found = inverted(text, Span(0, len(text)), Span(start, start + len(verb)), WORDS)
    return found and (found.source.of(text), [content.of(text) for content in found.contents])


@pytest.mark.parametrize(
    ("text", "verb", "source", "contents"),
    [
        ("Am Freitag wies der Konzern die Vorwürfe zurück.", "wies", "der Konzern", ["die Vorwürfe"]),
        ("Den Fischern sagte Ministerin Hedda Brosig schnelle Hilfe zu.", "sagte", "Ministerin Hedda Brosig", ["schnelle Hilfe"]),
        ("Den Bericht wies der Hafen am Abend zurück.", "wies", "der Hafen", ["Den Bericht"]),
        ("Gestern wies ein Sprecher der Werft am Abend den Bericht zurück.", "wies", "ein Sprecher der Werft", ["den Bericht"]),
        (
            "Am Abend rief der Krisenstab die Bewohner auf, das Wasser abzukochen.",
            "rief",
            "der Krisenstab",
            ["die Bewohner", "das Wasser abzukochen"],
        ),
    ],
)
def test_a_subject_behind_its_verb_is_parted_from_the_object(text, verb, source, contents):
    assert parts(text, verb) == (source, contents)


@pytest.mark.parametrize("text", ["Der Konzern wies die Vorwürfe zurück.", "Am Freitag wies der Konzern auf Mängel hin, sagte Borm."])
def test_any_other_clause_is_left_alone(text):
    assert parts(text, "wies") is None
