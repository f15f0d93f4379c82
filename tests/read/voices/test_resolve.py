"""Sources resolve to the actors of the document: one case a line of the files in cases/names."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Span
from onrecord.read.names import SourceOf, find_speakers

CASES = Path(__file__).parents[2] / "cases" / "names"
_MARK = re.compile(r"\[([^\]]*)\]")


def _cases():
    for path in sorted(CASES.glob("??.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            yield pytest.param(path.stem, case["text"], case["speakers"], id=f"{path.stem}: {case['about']}")


def _unmark(marked):
    """The text without brackets, and the bracketed ranges in it."""
    text, spans, at = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        spans.append((len(text), len(text) + len(mark.group(1))))
        text += mark.group(1)
        at = mark.end()
    return text + marked[at:], spans


def _passages(text):
    passages, at = [], 0
    for entry in text.split("\n---\n"):
        paragraphs = [Span(at + p.start(), at + p.end()) for p in re.finditer(r"[^\n]+", entry)]
        passages.append(paragraphs)
        at += len(entry) + 5
    return passages


def _source(span, passages):
    number = next(i for i, p in enumerate(passages) if p[0].start <= span[0] <= p[-1].end)
    content = (Span(span[1], span[1] + 1),)
    return SourceOf(Span(*span) if span[0] < span[1] else None, None, content, number)


def _told(speaker):
    if speaker is None:
        return "nobody"
    return f"unnamed: {speaker.name}" if speaker.kind == "unnamed" else speaker.name


@pytest.mark.parametrize(("language", "marked", "speakers"), list(_cases()))
def test_sources_resolve_to_the_actors_of_the_document(language, marked, speakers):
    text, spans = _unmark(marked)
    passages = _passages(text)
    found = find_speakers(text, passages, [_source(span, passages) for span in spans], language)
    assert [_told(speaker) for speaker in found] == speakers


@given(text=st.text(max_size=120), data=st.data())
def test_any_source_in_any_text_gives_a_speaker_with_that_span_or_nobody(text, data):
    sources = []
    for _ in range(data.draw(st.integers(0, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        sources.append(SourceOf(data.draw(st.sampled_from([Span(start, end), None])), None, (), data.draw(st.integers(-1, 2))))
    found = find_speakers(text, [[Span(0, len(text))]], sources, data.draw(st.sampled_from(["en", "de", "uk", None])))
    assert len(found) == len(sources)
    assert all(speaker.span in (source.span, None) for source, speaker in zip(sources, found, strict=True) if speaker is not None)
    assert all(speaker.name and speaker.id for speaker in found if speaker is not None)


def test_the_order_in_which_sources_are_handed_over_changes_nothing():
    text = "Mayor Helen Brandt spoke. She said no. The mayor left, she said."
    spans = [Span(6, 18), Span(26, 29), Span(39, 48), Span(55, 58)]
    sources = [SourceOf(span, None, (), 0) for span in spans]
    passages = [[Span(0, len(text))]]
    assert find_speakers(text, passages, sources[::-1], "en")[::-1] == find_speakers(text, passages, sources, "en")


def test_thousands_of_sources_are_resolved_in_bounded_time():
    text = "Mayor Helen Brandt spoke. She said no. The governor said yes. The report said so. Officials left. " * 1_500
    sources = [SourceOf(Span(m.start(), m.end()), None, (), 0) for m in re.finditer(r"She|The governor|The report|Officials", text)]
    assert len(find_speakers(text, [[Span(0, len(text))]], sources, "en")) == 6_000
