"""Headlines that name their speaker by a colon or a dash.

"Kyiv: bridge shut until May" and "Bridge shut until May – mayor Ana Ruiz" both give a source and a content.
"""

from __future__ import annotations

import re

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.read.speech.phrases import has, pattern
from onrecord.read.speech.quotes import MARKS

_COLON = re.compile(r":\s+(?=\S)")
_DASH = re.compile(r"\s[–—-]\s(?=[^–—]*$)|:\s+(?=\S+(?:\s\S+){0,2}\s*$)")
_LONGEST = 5
_CONFIDENCE = 0.6
_LINKS = frozenset("of the and for de del la du des d' der die das von und et y e i та и".split())
_DIGIT = re.compile(r"\d")


def headline_attribution(text: str, headline: Span, words: CueWords) -> Attribution | None:
    """The attribution that the headline's punctuation tells, or None."""
    return _leading(text, headline, words) or _trailing(text, headline, words)


def _leading(text: str, headline: Span, words: CueWords) -> Attribution | None:
    colon = _COLON.search(text, headline.start, headline.end)
    if colon is None:
        return None
    source, content = Span(headline.start, colon.start()), Span(colon.end(), headline.end)
    if not _speaks(source.of(text), words) or len(content.of(text).split()) < 3 or asks(content.of(text)):
        return None
    return Attribution((source,), Span(colon.start(), colon.start() + 1), (content,), _CONFIDENCE)


def _trailing(text: str, headline: Span, words: CueWords) -> Attribution | None:
    dash = _DASH.search(text, headline.start, headline.end)
    if dash is None:
        return None
    source, content = Span(dash.end(), headline.end), Span(headline.start, dash.start())
    if not _speaks(source.of(text), words, last=True) or len(content.of(text).split()) < 4:
        return None
    mark = dash.start() + (dash.group()[0].isspace())
    return Attribution((source,), Span(mark, mark + 1), (content,), _CONFIDENCE)


def asks(content: str) -> bool:
    """Whether a question without quotation marks follows: what stands before the colon is then the topic."""
    return content.rstrip().endswith("?") and content[0] not in MARKS


def _speaks(name: str, words: CueWords, *, last: bool = False) -> bool:
    """A few words, all capitalised but for articles and the like, no digits, and no label such as "Live"."""
    parts = pattern(words.articles).sub("", name).split()
    if not 0 < len(parts) <= _LONGEST or _DIGIT.search(name) or has(words.labels, name) or any(mark in name for mark in '?!.,“”"«»'):
        return False
    return last or (parts[-1][:1].isupper() and all(part[:1].isupper() or part in _LINKS for part in parts))
