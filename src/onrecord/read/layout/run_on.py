"""Where, inside one entry of a digest, another item begins that was run together with it.

"Fog shuts the port.Ferry refloated\\nThe ferry was refloated." has the headline "Ferry refloated" of a second item in it.
An item opens like news: with its agency's dateline, after the credit that closed the one before, with a headline of its own, behind a
blank line where only items stand apart so, or by introducing somebody in full who has been introduced already. A change of
topic alone is no sign: long items change theirs all the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.lang.shapes.copying import AGENCIES
from onrecord.model.text import Span
from onrecord.read.layout.openings import Person, first_sentence, introduced, leans, restated, stems, surname_alone, unquoted
from onrecord.read.layout.pieces import Piece

_SIGNED = "|".join(sorted((re.escape(name) for _, names in AGENCIES for name in names), key=len, reverse=True))
_CREDIT = re.compile(rf"[.!?…][\"'”’»“]?\s?\((?:{_SIGNED})(?:\s?[/,]\s?(?:{_SIGNED}))*\)\.?(?=\s|$)", re.I)
_DATELINE = re.compile(rf"[^\W\d_][^()\n.!?]{{1,40}}\s\((?:{_SIGNED})(?:\s?[/,]\s?(?:{_SIGNED}))*\)\s?[-–—.:]{{1,2}}\s", re.I)
_GLUED = re.compile(r"[^\W\d_]{3}[.!?…][\"'”’»“)]?(?=[^\W\d_])")
_SPACED = re.compile(r"[^\W\d_]{3}[.!?…][\"'”’»“)]?\s+(?=[^\W\d_])")
_SHORTEST, _LONGEST_HEADLINE, _LEAST_WORDS, _LEAST_SAID = 40, 170, 4, 3
_RESTATED, _NEW = 0.5, 0.2
_CLOSE, _FEW = 4, 4
_NEAR = 2000
_LONGEST_ENTRY = 20_000
"""Characters: what is longer is no item of a digest, nor a few of them."""
_RARE = 5
"""Sentence ends with a blank for each without one: below it the whole text has lost its blanks, and a lost one is no sign."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Another item begins at `at`, in the span of the body with index `body`; `headline` where it has one of its own."""

    body: int
    at: int
    headline: Span | None = None


@dataclass(frozen=True, slots=True)
class Habits:
    """What a whole digest does.

    signed: its items end with their agency. blanks: a lost blank means something in it. apart: blank lines stand between items alone.
    """

    signed: bool
    blanks: bool
    apart: bool


def habits(text: str, bodies: Sequence[Sequence[Span]]) -> Habits:
    """The habits of a digest whose entries have these bodies."""
    closed = sum(_ends_signed(span.of(text)) for body in bodies for span in body[-1:])
    glued, spaced = (sum(1 for _ in pattern.finditer(text)) for pattern in (_GLUED, _SPACED))
    inner = [_apart(text, one, two) for body in bodies for one, two in pairwise(body)]
    outer = [_apart(text, one[-1], two[0]) for one, two in pairwise(bodies) if one and two]
    close = len(inner) - sum(inner)
    return Habits(closed >= 2, glued * _RARE <= spaced, all(outer) and close >= _CLOSE and sum(inner) * _FEW <= close)


def _apart(text: str, one: Span, two: Span) -> bool:
    return text.count("\n", one.end, two.start) > 1


def opening(text: str, headline: Span | None, body: Sequence[Span], kept: Habits, language: str | None) -> Opening | None:
    """The first place in an entry where another item begins; None if it is one item."""
    if not body or body[-1].end - body[0].start > _LONGEST_ENTRY:
        return None
    found = [
        *_after_credits(text, body, kept),
        *(Opening(at, span.start) for at, span in enumerate(body) if at and _DATELINE.match(text, span.start, span.end)),
        *_headlines(text, body, kept),
        *_set_apart(text, headline, body, kept, language),
        *_glued_items(text, headline, body, kept, language),
        *_introduced(text, body, language),
    ]
    return min(found, key=lambda one: (one.at, one.headline is None), default=None)


def _ends_signed(text: str) -> bool:
    return any(not text[found.end() :].strip() for found in _CREDIT.finditer(text, max(0, len(text) - 60)))


def _after_credits(text: str, body: Sequence[Span], kept: Habits) -> Iterator[Opening]:
    """Where items end with their agency in brackets, what follows such an ending is the next one."""
    if not kept.signed:
        return
    for at, span in enumerate(body):
        for found in _CREDIT.finditer(text, span.start, span.end):
            rest = text[found.end() : span.end]
            if len(rest.strip()) >= _SHORTEST:
                yield Opening(at, found.end() + len(rest) - len(rest.lstrip()))
            elif not rest.strip() and at + 1 < len(body):
                yield Opening(at + 1, body[at + 1].start)


def _headlines(text: str, body: Sequence[Span], kept: Habits) -> Iterator[Opening]:
    """A last sentence without an end, which the next paragraph says again: a headline that was joined to the paragraph before it."""
    for at, (span, below) in enumerate(pairwise(body)):
        patterns = (_GLUED, _SPACED) if kept.blanks else (_SPACED,)
        ends = [found.end() for pattern in patterns for found in pattern.finditer(text, span.start, span.end)]
        last = Span(max(ends, default=span.start), span.end)
        words_of = last.of(text)
        if last.start == span.start or not words_of[:1].isupper() or not _is_headline(words_of):
            continue
        if len(stems(words_of) & stems(below.of(text))) >= _LEAST_SAID and restated(words_of, below.of(text)) >= _RESTATED:
            yield Opening(at, last.start, last)


def _is_headline(line: str) -> bool:
    piece = Piece(0, len(line), line)
    return len(line) <= _LONGEST_HEADLINE and len(piece.words) >= _LEAST_WORDS and not piece.ends_sentence and not line.endswith((":", "!"))


def _set_apart(text: str, headline: Span | None, body: Sequence[Span], kept: Habits, language: str | None) -> Iterator[Opening]:
    """Behind a blank line, where paragraphs of one item have none between them: what says nothing of what came before."""
    before = headline.of(text) if headline else ""
    for at, (above, span) in enumerate(pairwise(body), 1):
        before += " " + above.of(text)
        first = first_sentence(span.of(text))
        named = first[:1].isalpha() and len(first) >= _SHORTEST
        if kept.apart and named and _apart(text, above, span) and _is_new(first, before[-_NEAR:], language):
            yield Opening(at, span.start)


def _glued_items(text: str, headline: Span | None, body: Sequence[Span], kept: Habits, language: str | None) -> Iterator[Opening]:
    """A sentence joined to the one before without a blank, which stands alone and says nothing of what came before."""
    before = headline.of(text) if headline else ""
    for at, span in enumerate(body):
        for found in _GLUED.finditer(text, span.start, span.end) if kept.blanks else ():
            rest = text[found.end() : span.end]
            first = first_sentence(rest)
            told = f"{before[-_NEAR:]} {text[max(span.start, found.end() - _NEAR) : found.end()]}"
            if rest[:1].isupper() and rest[1:2].islower() and min(len(first), len(told)) >= _SHORTEST and _is_new(first, told, language):
                yield Opening(at, found.end())
        before += " " + span.of(text)


def _is_new(first: str, told: str, language: str | None) -> bool:
    return not leans(first, language) and restated(first, told) <= _NEW


def _introduced(text: str, body: Sequence[Span], language: str | None) -> Iterator[Opening]:
    """A paragraph that introduces with office and full name whom an earlier one so introduced, and goes on with the surname alone.

    Within one item newsrooms give office and full name once; quoted words do not count, for others speak there.
    """
    known: frozenset[Person] = frozenset()
    for at, span in enumerate(body):
        told = unquoted(span.of(text))
        first = first_sentence(told.lstrip())
        again = introduced(first, language) & known if at and told[:1] == text[span.start] else frozenset()
        if again and not leans(first, language) and any(surname_alone(one.of(text), again) for one in body[at + 1 : at + 3]):
            yield Opening(at, span.start)
        known |= introduced(told, language)
