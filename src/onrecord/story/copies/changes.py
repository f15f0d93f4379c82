"""What a copy changed on the way: a number flipped, a hedge lost, a credit removed, sentences cut or added.

Against "Perhaps 12 boats sank." the copy "13 boats sank." changes the `number` "12" to "13" and the `hedge` "Perhaps" to "".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from rapidfuzz import fuzz

from onrecord.lang import words
from onrecord.lang.shapes.copying import CopyWords
from onrecord.lang.shapes.numbers import NumberWords
from onrecord.model.story import CopyChange
from onrecord.story.copies.credits import credited
from onrecord.story.pieces import Piece

SAME_SENTENCE = 60.0
SENTENCES_AT_MOST = 200
SENTENCE_AT_MOST = 600
READ_AT_MOST = 200_000
LISTED_AT_MOST = 12
_BREAK = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][\"'”’»)])\s+|\n")


def changes(origin: Piece, copy: Piece) -> tuple[CopyChange, ...]:
    """Differences of `copy` from `origin`, numbers and hedges first; at most `LISTED_AT_MOST` cuts and as many additions."""
    mine, theirs = sentences(origin.text), sentences(copy.text)
    pairs, cut, added = align(mine, theirs)
    found = [change for before, after in pairs if before != after for change in _within(before, after, copy)]
    found += _credit(origin, copy)
    found += [CopyChange(copy.document, "cut", sentence, "") for sentence in cut[:LISTED_AT_MOST]]
    found += [CopyChange(copy.document, "added", "", sentence) for sentence in added[:LISTED_AT_MOST]]
    return tuple(dict.fromkeys(found))


def sentences(text: str) -> list[str]:
    """Sentences and lines of `text`, without blank ones; the first `SENTENCES_AT_MOST`."""
    parts = (part.strip()[:SENTENCE_AT_MOST] for part in _BREAK.split(text[:READ_AT_MOST]))
    return [part for part in parts if part][:SENTENCES_AT_MOST]


def align(mine: Sequence[str], theirs: Sequence[str]) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Pairs of one sentence each, best pairs first, then what only `mine` and only `theirs` has, in text order."""
    left: dict[int, int] = {}
    right: set[int] = set()
    for _, _, i, j in sorted(_scored(mine, theirs)):
        if i not in left and j not in right:
            left[i] = j
            right.add(j)
    pairs = [(mine[i], theirs[j]) for i, j in sorted(left.items())]
    return pairs, [s for i, s in enumerate(mine) if i not in left], [s for j, s in enumerate(theirs) if j not in right]


def _scored(mine: Sequence[str], theirs: Sequence[str]) -> list[tuple[float, int, int, int]]:
    """Likeness of each sentence to each, the likest and nearest first; identical ones are not compared further."""
    places = {sentence: j for j, sentence in reversed(list(enumerate(theirs)))}
    scored = [(-100.0, abs(i - places[sentence]), i, places[sentence]) for i, sentence in enumerate(mine) if sentence in places]
    settled = {i for _, _, i, _ in scored}
    taken = {j for _, _, _, j in scored}
    for i in (i for i in range(len(mine)) if i not in settled):
        for j in (j for j in range(len(theirs)) if j not in taken):
            likeness = fuzz.ratio(mine[i], theirs[j], score_cutoff=SAME_SENTENCE)
            if likeness:
                scored.append((-likeness, abs(i - j), i, j))
    return scored


def _within(before: str, after: str, copy: Piece) -> list[CopyChange]:
    return [*_numbers(before, after, copy), *_hedges(before, after, copy)]


def _numbers(before: str, after: str, copy: Piece) -> list[CopyChange]:
    """Numbers, in digits or words, that stand in the place of others; one that only went or came is seen in the text."""
    pattern = _number(copy.language)
    old, new = (pattern.findall(sentence.lower()) for sentence in (before, after))
    paired = zip(_beyond(old, new), _beyond(new, old), strict=False)
    return [CopyChange(copy.document, "number", was, now) for was, now in paired]


@cache
def _number(language: str | None) -> re.Pattern[str]:
    known = words("numbers", language, NumberWords)
    return re.compile(rf"(?<!\w)(?:\d+(?:[.,:]\d+)*|{_any(set(known.values) - known.ones)})(?!\w)", re.IGNORECASE)


def _beyond(these: list[str], those: list[str]) -> list[str]:
    left = list(those)
    out = []
    for each in these:
        if each in left:
            left.remove(each)
        else:
            out.append(each)
    return out


def _hedges(before: str, after: str, copy: Piece) -> list[CopyChange]:
    """Hedges and bounds ("at least") of a sentence whose copy has fewer; one put for another is no loss."""
    pattern = _hedge(copy.language)
    had, has = (pattern.findall(sentence.lower()) for sentence in (before, after))
    lost = _beyond(had, has)[: max(0, len(had) - len(has))]
    return [CopyChange(copy.document, "hedge", hedge, "") for hedge in lost]


@cache
def _hedge(language: str | None) -> re.Pattern[str]:
    known = words("numbers", language, NumberWords)
    hedges = _any(words("copying", language, CopyWords).hedges)
    bounds = rf"(?:{_any(known.before)})(?=\s+(?:\d|{_any(known.values)}))"
    return re.compile(rf"(?<!\w)(?:{hedges}|{bounds})(?!\w)", re.IGNORECASE)


def _any(forms: Iterable[str]) -> str:
    """Longest first, so that "at least" is not read as "at"."""
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))


def _credit(origin: Piece, copy: Piece) -> list[CopyChange]:
    named = credited(origin)
    return [CopyChange(copy.document, "credit", named, "")] if named and not credited(copy) else []
