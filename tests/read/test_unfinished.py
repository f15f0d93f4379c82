"""What a tagger marks only in part is read whole where the words tell it; case files with the marks spelt out, so no weights are needed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from onrecord.model.tagging import Attribution
from onrecord.model.text import Entry, Span
from onrecord.read.speech.drafts import drafts

CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "unfinished.toml").read_text("utf-8"))["case"]


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def marked(text: str, mark: dict) -> Attribution:
    contents = tuple(place(text, content) for content in mark.get("content", []))
    return Attribution((place(text, mark["source"]),), place(text, mark["cue"]), contents, 0.9)


def told(text: str, draft) -> dict:
    return {"source": draft.source.of(text), "cue": draft.cue.of(text), "content": [content.of(text) for content in draft.contents]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_what_is_marked_in_part_is_read_as_the_words_tell_it(case):
    text = case["text"]
    whole = Span(0, len(text))
    entry = Entry("a", whole, None, (whole,))
    found = drafts(text, entry, [marked(text, mark) for mark in case["marked"]], case["language"])
    assert [told(text, draft) for draft in found] == case["read"]


def test_reported_speech_may_go_on_for_a_thousand_sentences():
    clause = " Das Wasser werde bis Mitternacht steigen."
    text = "Die Lage sei ernst, sagte Landrat Holger Tamm." + 1000 * clause
    whole = Span(0, len(text))
    mark = Attribution((place(text, "Landrat Holger Tamm"),), place(text, "sagte"), (place(text, "Die Lage sei ernst"),), 0.9)
    found = drafts(text, Entry("a", whole, None, (whole,)), [mark], "de")
    assert [len(draft.contents) for draft in found] == [1001]
