"""What somebody says, told by a noun: "the claim of the ministry that the dam is safe".

In "It shook the view of the mayor that the pier is sound." the source is "the mayor", the cue "view", the content "that ...".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.read.sentences import split
from onrecord.read.speech.phrases import pattern

_CONFIDENCE = 0.5
_WORDS = 8


def nominal(text: str, paragraphs: Sequence[Span], words: CueWords, language: str | None) -> Iterator[Attribution]:
    """Attributions by a noun, its owner and a that-clause right behind the owner, in the order of the text."""
    if not words.stands:
        return
    for paragraph in paragraphs:
        if pattern(words.stands).search(text, paragraph.start, paragraph.end):
            for sentence in split(text, paragraph, language):
                yield from _sentence(text, sentence, words)


def _sentence(text: str, sentence: Span, words: CueWords) -> Iterator[Attribution]:
    found = pattern(words.stands).search(text, sentence.start, sentence.end)
    that = pattern(words.that).search(text, found.end(), sentence.end) if found else None
    if found is None or that is None:
        return
    owner = Span(found.end() + 1, max(found.end() + 1, that.start() - 1))
    told = owner.of(text)
    content = Span(that.start(), that.start() + len(text[that.start() : sentence.end].rstrip(" .!?")))
    if 0 < len(told.split()) <= _WORDS and not any(mark in told for mark in ',;:"“”\n') and len(content.of(text).split()) > 2:
        yield Attribution((owner,), Span(found.start(), found.start() + len(found.group().split()[0])), (content,), _CONFIDENCE)
