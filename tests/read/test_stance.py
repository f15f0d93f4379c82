"""What the speaker does with the content."""

from __future__ import annotations

import pytest

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.stance import conditional, hedges, stance, turned_at

EN = words("cues", "en", CueWords)


@pytest.mark.parametrize(
    ("language", "cue", "content", "expected"),
    [
        ("en", "said", "that the road is open", "asserted"),
        ("en", "confirmed", "the arrest", "confirmed"),
        ("en", "could not confirm", "the number", "unconfirmed"),
        ("en", "said", "“We can't confirm those reports.”", "unconfirmed"),
        ("en", "denied", "that it had fired", "denied"),
        ("en", "did not deny", "that it had fired", "asserted"),
        ("en", "said", "the video is fake", "denied"),
        ("en", "warned", "that a flood may come", "warned"),
        ("en", "said", "if the dam breaks, it would be a catastrophe", "warned"),
        ("en", "said", "that it would send a team to the island", "promised"),
        ("en", "said", "that prices would rise", "asserted"),
        ("en", "announced", "a new aid package for farmers", "promised"),
        ("en", "announced", "that three men had been arrested", "asserted"),
        ("en", "urged", "both sides to stop", "asked"),
        ("en", "declined to comment", "on the report", "declined"),
        ("en", "did not respond", "to questions", "declined"),
        ("de", "wies zurück", "den Bericht", "denied"),
        ("de", "wies hin", "auf den Bericht", "asserted"),
        ("de", "lehnte ab", "eine Stellungnahme", "declined"),
        ("es", "se negó a comentar", "el informe", "declined"),
        ("es", "dijo", "que enviará ayuda", "promised"),
        ("fr", "a mis en garde", "contre une crue", "warned"),
        ("uk", "заявив", "що доказів немає", "asserted"),
        ("uk", "закликав", "обидві сторони зупинитися", "asked"),
        ("ru", "опроверг", "сообщение", "denied"),
        ("xx", "said", "that it rained", "asserted"),
    ],
)
def test_cue_and_content_bear_the_stance(language, cue, content, expected):
    assert stance(cue, content, words("cues", language, CueWords)) == expected


@pytest.mark.parametrize(
    ("content", "given", "expected"),
    [
        ("If true, that is grave", "asserted", True),
        ("“it would be a breach”", "asserted", True),
        ("it would be a breach", "asserted", False),
        ("it would send aid", "promised", False),
        ("it is over", "asserted", False),
    ],
)
def test_a_condition_is_kept_but_a_promise_is_none(content, given, expected):
    assert conditional(content, given, EN) is expected


def test_hedges_are_spans_of_the_text():
    text = "the alleged, possibly fatal attack"
    assert [span.of(text) for span in hedges(text, (Span(0, len(text)),), EN)] == ["alleged", "possibly"]


@pytest.mark.parametrize(
    ("content", "rest"),
    [
        ("“We have no evidence of that. But we do know he was there.”", "But we do know he was there.”"),
        ("“He was there. But he left early.”", None),
        ("“We have no evidence of that. He may be abroad.”", None),
    ],
)
def test_certainty_turns_at_a_contrast_between_doubt_and_knowledge(content, rest):
    at = turned_at(content, (Span(0, len(content)),), EN)
    assert (None if at is None else content[at:]) == rest
