"""Headlines that name their speaker by punctuation."""

from __future__ import annotations

import pytest

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.headlines import headline_attribution


@pytest.mark.parametrize(
    ("headline", "source", "content"),
    [
        ("Sorvia: grain ships may leave port on Friday", "Sorvia", "grain ships may leave port on Friday"),
        ("The Tarn Union: no new taxes before May", "The Tarn Union", "no new taxes before May"),
        ("Bridge will stay shut until May – Ilse Borm", "Ilse Borm", "Bridge will stay shut until May"),
    ],
)
def test_source_and_content_are_read(headline, source, content):
    found = headline_attribution(headline, Span(0, len(headline)), words("cues", "en", CueWords))
    assert found is not None
    assert (found.sources[0].of(headline), found.contents[0].of(headline)) == (source, content)


@pytest.mark.parametrize(
    "headline",
    [
        "Live: grain ships leave the port of Velm",
        "Velm crisis: what we know so far",
        "What we know: the bridge in Velm is shut",
        "Ships leave at 10:30 from the port",
        "Two killed in Velm",
        "Why now? Velm: a town in fear of floods",
        "",
    ],
)
def test_a_label_or_a_clock_is_no_speaker(headline):
    assert headline_attribution(headline, Span(0, len(headline)), words("cues", "en", CueWords)) is None
