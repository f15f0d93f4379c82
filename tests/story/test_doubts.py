"""What the sources say is not known, in their own sentences, as long as it is open."""

from __future__ import annotations

import pytest
from newsroom import report, told

OPEN = "The mayor of Lund said on Monday that the cause of the fire was not known."


def unknown(*readings) -> list[str]:
    return [item.text for item in told(readings).stories[0].digest.not_known]


def test_a_sentence_that_says_what_is_not_known_stands_among_what_is_not_known():
    assert any("was not known" in text for text in unknown(report("a", f"A fire burned in Lund.\n\n{OPEN}")))


@pytest.mark.parametrize(
    "text",
    [
        "It was not known why the bridge at Lund fell, and he could not confirm it.",
        "Is it not known why the bridge at Lund fell?",
        "The bridge at Lund fell on Monday, the mayor of the town said.",
    ],
)
def test_a_pronoun_a_question_and_plain_news_are_no_open_question(text):
    assert not any(text in found for found in unknown(report("b", f"A quiet day in Lund.\n\n{text}")))


def test_every_open_question_is_cited_word_for_word():
    reading = report("c", f"A fire burned in Lund.\n\n{OPEN}")
    for item in told([reading]).stories[0].digest.not_known:
        (citation, *_) = item.citations
        words = " ".join(citation.span.of(reading.document.text).split())
        assert words in item.text or item.text in words


def test_two_tellings_of_one_doubt_stand_once():
    twin = OPEN.replace("on Monday", "on Tuesday")
    found = unknown(report("d", f"A fire burned in Lund.\n\n{OPEN}"), report("e", f"A fire burned in Lund.\n\n{twin}", "evening", 4))
    assert sum("not known" in text for text in found) == 1
