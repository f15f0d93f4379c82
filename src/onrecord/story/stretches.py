"""The words that belong to one figure: its noun phrase and its share of the clause, cut off at commas and at the next figure.

In "killed two people and injured 15 others" the 2 owns "killed … people", the 15 "injured … others".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.lang.shapes.quantities import Cues, QuantityWords
from onrecord.model.claims import Figure
from onrecord.model.text import Span

_BREAK = re.compile(r"[,;:()\n“”„«»](?=\s|$|\W)|(?<=\s)[–—-](?=\s)|[(\[“„«]")
_HARD = re.compile(r"[;\n]")
_LONG = 240
_WIDE = 140
_NEVER = 1 << 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """`left` and `right` of the figure within its clause, `phrase` from the figure's end over its noun phrase.

    `wide` goes on over commas to the next figure, `back` reaches back over commas to the one before; `next_start` is where the next begins
    (far off where there is none).
    """

    figure: Figure
    sentence: Span
    left: Span
    phrase: Span
    right: Span
    wide: Span
    next_start: int
    back: int


def stretches(text: str, sentence: Span, figures: Sequence[Figure], lexicon: QuantityWords) -> list[Stretch]:
    """One stretch per figure, in text order."""
    out = []
    for i, figure in enumerate(figures):
        before = figures[i - 1] if i else None
        after = figures[i + 1] if i + 1 < len(figures) else None
        out.append(_stretch(text, sentence, figure, before, after, lexicon))
    return out


def clause(text: str, at: int, lowest: int) -> int:
    """Where the clause around `at` begins, not before `lowest`."""
    found = [m.end() for m in _BREAK.finditer(text, lowest, at)]
    return found[-1] if found else lowest


def close_before(cues: Cues, text: str, stretch: Stretch, gap: int) -> bool:
    """Whether one of `cues` stands before the figure with at most `gap` words between."""
    start = max(stretch.sentence.start, stretch.figure.span.start - 60)
    return any(len(text[end : stretch.figure.span.start].split()) <= gap for _, _, end in cues.find(text, start, stretch.figure.span.start))


def close_after(cues: Cues, text: str, at: int, gap: int) -> bool:
    """Whether one of `cues` stands after `at` with at most `gap` words between."""
    return any(len(text[at:start].split()) <= gap for _, start, _ in cues.find(text, at, min(len(text), at + 60)))


def _stretch(text: str, sentence: Span, figure: Figure, before: Figure | None, after: Figure | None, lexicon: QuantityWords) -> Stretch:
    start, end = figure.span.start, figure.span.end
    phrase_end = max(end, figure.counts_span.end) if figure.counts_span and figure.counts_span.start >= start else end
    last = after.span.start if after else sentence.end
    lowest = max(sentence.start, start - _LONG, before.span.end if before else 0)
    back = _left(text, lowest, start, lexicon) if before else lowest
    left = clause(text, start, min(back, start))
    phrase_end = min(phrase_end, max(end, last))
    stop = _right(text, phrase_end, min(last, phrase_end + _LONG), after, lexicon)
    wide = _wide(text, stop, min(last, stop + _WIDE))
    right = Span(phrase_end, max(stop, phrase_end))
    return Stretch(
        figure,
        sentence,
        Span(left, start),
        Span(end, phrase_end),
        right,
        Span(left, max(wide, stop)),
        after.span.start if after else _NEVER,
        back,
    )


def _left(text: str, lowest: int, start: int, lexicon: QuantityWords) -> int:
    """After the "and" that parts this figure from the one before."""
    joints = lexicon.signals["also"].find(text, lowest, start)
    return joints[0][2] if joints else lowest


def _right(text: str, start: int, end: int, after: Figure | None, lexicon: QuantityWords) -> int:
    """Up to the first comma, or to the "and" before the next figure."""
    found = _BREAK.search(text, start, end)
    stop = found.start() if found else end
    joints = lexicon.signals["also"].find(text, start, stop) if after is not None else ()
    return joints[-1][1] if joints and not found else stop


def _wide(text: str, start: int, end: int) -> int:
    hard = _HARD.search(text, start, end) if start < end else None
    return hard.start() if hard else max(start, end)
