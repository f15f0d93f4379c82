"""The tagger's doubt: what it is too unsure of is left out and counted."""

from dataclasses import replace

from onrecord.model.tagging import Attribution
from onrecord.model.text import Document, Span
from onrecord.read.reading import read
from onrecord.read.speech.doubt import sure
from onrecord.taggers.rules import RuleTagger

TEXT = "Mira Holt said that the bridge is shut. Piet Vander said that the ferry runs."


class Doubting(RuleTagger):
    """Marks by rule, the second attribution with little confidence."""

    least = 0.6

    def tag(self, text, passages, language):
        found = super().tag(text, passages, language)
        return [tuple(replace(one, confidence=0.9 if n == 0 else 0.3) for n, one in enumerate(passage)) for passage in found]


def _attribution(confidence):
    return Attribution((Span(0, 3),), Span(4, 8), (Span(9, 12),), confidence)


def test_what_is_as_sure_as_the_least_is_kept_and_the_rest_counted():
    held = sure([[_attribution(0.6), _attribution(0.59)], []], 0.6)
    assert [len(passage) for passage in held.kept] == [1, 0]
    assert (held.marked, held.abstained) == (2, 1)


def test_a_reading_leaves_out_what_the_tagger_doubts_and_says_how_much():
    reading = read(Document("d", TEXT, language="en"), Doubting())
    assert [s.speaker.name for s in reading.statements if s.speaker] == ["Mira Holt"]
    assert (reading.marked, reading.abstained) == (2, 1)


def test_rules_never_abstain():
    reading = read(Document("d", TEXT, language="en"), RuleTagger())
    assert (reading.marked, reading.abstained) == (2, 0)
