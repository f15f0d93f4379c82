"""What every tagger keeps to, whatever it is given to read."""

from __future__ import annotations

import random
from functools import cache
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.tagging import Tagger
from onrecord.model.text import Document, Entry, Span
from onrecord.read.speech.statements import find_statements
from onrecord.taggers.catalog import tagger

NAMES = ("rules", "student", "default")
ODD = {
    "nothing": "",
    "only blanks": " \n \t\n",
    "no letters": "... --- ,,, 12:30 !!!",
    "only quotation marks": "\"\"“”„“«»''" * 200,
    "unbalanced marks": '"He said “no and left. «Why" she asked, „because” it rained.',
    "all capitals": "THE MINISTER SAID THAT THE BRIDGE WAS SHUT, ACCORDING TO POLICE.",
    "right to left": "قال الوزير إن الجسر مغلق. אמר השר כי הגשר סגור.",
    "emoji": "🚢🔥 Mayor Borm 🇳🇴 said: “The bridge 🌉 is shut 😢”, 👩‍🚒 added.",
    "mixed scripts": "Borm сказала, dass el puente 다리가 στη γέφυρα, заявил he.",
    "unsupported": "市長は橋が閉鎖されると述べた。",
    "separators": "Borm said\u2028that it\u0085was \x00over\r\nBorm said no.",
}
LONG = {
    "an endless sentence": "said the mayor and " * 5300,
    "an endless word": "a" * 100_000,
    "a page of digits": "1234567890" * 5000,
    "endless quotation marks": '"' * 20_000,
    "endless openings": "“a " * 8000,
}


@cache
def loaded(name: str) -> Tagger:
    if name != "rules":
        pytest.importorskip("onnxruntime")
        pytest.importorskip("onrecord_weights")
    return tagger(name)


def lines(text: str) -> list[Span]:
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans


def check(name: str, text: str) -> None:
    """Offsets of attributions and statements lie inside the text and are not empty."""
    passage = lines(text)
    (marked,) = loaded(name).tag(text, [passage], "en")
    for attribution in marked:
        for span in (*attribution.sources, *attribution.contents, *([attribution.cue] if attribution.cue else [])):
            assert 0 <= span.start < span.end <= len(text)
        assert 0 <= attribution.confidence <= 1
    entry = Entry("e", Span(0, len(text)), None, tuple(passage))
    for statement in find_statements(Document("d", text), [entry], [marked], (), "en"):
        assert statement.content
        assert all(0 <= span.start < span.end <= len(text) for span in statement.content)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ODD)
def test_odd_input_gives_valid_offsets(name, kind):
    check(name, ODD[kind])


@pytest.mark.parametrize("kind", LONG)
def test_long_input_is_read_by_rule_in_bounded_time(kind):
    began = process_time()
    check("rules", LONG[kind])
    assert process_time() - began < 15


@pytest.mark.parametrize("kind", ["an endless word", "a page of digits"])
def test_an_endless_word_costs_the_model_next_to_nothing(kind):
    check("student", LONG[kind])


def test_an_endless_sentence_is_read_by_the_model_window_by_window():
    check("student", LONG["an endless sentence"][:40_000])


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="aB .,:\n\"“”«»'—said that he", max_size=300))
def test_any_text_gives_valid_offsets(text):
    check("rules", text)


STORIES = [
    "Mayor Ilse Borm said the bridge would stay shut until May.\nShe added that a ferry would run.",
    "“No ship left the port,” harbour master Piet Okoro said on Friday, denying a report by the Tarn Courier.",
    "Short note.",
]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_marked_does_not_depend_on_what_else_is_read(name):
    alone = [loaded(name).tag(story, [lines(story)], "en")[0] for story in STORIES]
    order = list(range(len(STORIES)))
    random.Random(3).shuffle(order)
    again = {place: loaded(name).tag(STORIES[place], [lines(STORIES[place])], "en")[0] for place in order}
    assert [again[place] for place in range(len(STORIES))] == alone


@pytest.mark.parametrize("name", NAMES)
def test_passages_of_one_text_are_read_apart(name):
    text = "\n".join((STORIES[0], STORIES[1]))
    first, second = lines(text)[:2], lines(text)[2:]
    whole = loaded(name).tag(text, [first, second], "en")
    assert whole[0] == loaded(name).tag(text, [first], "en")[0]
    assert all(second[0].start <= span.start for attribution in whole[1] for span in attribution.contents)


@pytest.mark.parametrize("name", NAMES)
def test_a_plain_statement_is_marked_by_every_tagger(name):
    text = "Mayor Ilse Borm said that the bridge would stay shut."
    ((found,),) = loaded(name).tag(text, [lines(text)], "en")
    assert found.sources[0].of(text) == "Mayor Ilse Borm"
    assert found.cue is not None
    assert found.cue.of(text) == "said"
    assert found.contents[0].of(text).startswith("that the bridge would stay shut")


@pytest.mark.parametrize("name", NAMES)
def test_a_tagger_tells_its_name_and_version(name):
    assert loaded(name).name.split()[0] == name
