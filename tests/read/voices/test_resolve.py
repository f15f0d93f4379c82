"""Sources resolve to the actors of the document: one case a line of the files in cases/names."""

import re
import tomllib
from pathlib import Path

import pytest

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
