"""What changed between two revisions of a text, and whether the publisher says so.

`edits("Nine were hurt.", "Ten were hurt.", "en")` has one change, "Nine" to "Ten", and is silent; with a line "Correction: ..." it is not.
Relative times ("3 hours ago"), counters ("12 comments"), stamps ("Updated 14:05"), spacing, quotation marks and the order of paragraphs
are no edits. The paragraphs are matched first, then words inside a pair, as wdiff does (Myers, 1986, at word level).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Literal

from rapidfuzz import fuzz, process

from onrecord.lang import words
from onrecord.lang.shapes.edits import EditWords
from onrecord.model.text import Span

_PARAGRAPH = re.compile(r"[^\n]+")
_WORD = re.compile(r"\S+")
_QUOTES = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "\u00a0": " ", "\u00ad": ""}
)
_ALIKE = 55.0
_NEAR = 400
_PAIRS = 400_000
_LONGEST = 3000
_MOST_WORDS = 600
_SHORT = 80


@dataclass(frozen=True, slots=True)
class Edit:
    """One difference. `was` lies in the old text, `now` in the new; for `changed` they are the words that differ, not the paragraphs."""

    kind: Literal["added", "removed", "changed"]
    was: Span | None = None
    now: Span | None = None


@dataclass(frozen=True, slots=True)
class Edits:
    """All differences in the order of the new text (removals last); `note` is the correction note of the new text, if it has a new one."""

    edits: tuple[Edit, ...] = ()
    note: Span | None = None

    @property
    def silent(self) -> bool:
        """Something the outlet had said reads otherwise or is gone, and no note says so. What is only added is no silent edit."""
        return self.note is None and any(edit.kind != "added" for edit in self.edits)


def edits(old: str, new: str, language: str | None) -> Edits:
    """The differences that a reader would call an edit. Linear in the number of paragraphs but for a bounded window of likely pairs."""
    noise = _noise((language or "en")[:2])
    before, after = _paragraphs(old, noise), _paragraphs(new, noise)
    kept = Counter(key for key, _ in before) & Counter(key for key, _ in after)
    gone, come = _without(before, kept), _without(after, kept)
    note = next((span for _, span in come if _is_note(span.of(new), language)), None)
    come = [pair for pair in come if pair[1] != note]
    return Edits(_paired(old, new, gone, come, noise), note)


Paragraph = tuple[str, Span]


def _paragraphs(text: str, noise: _Noise) -> list[Paragraph]:
    found = ((_bare(span.of(text), noise), span) for span in (Span(m.start(), m.end()) for m in _PARAGRAPH.finditer(text)))
    return [(key, span) for key, span in found if key]


def _without(paragraphs: Sequence[Paragraph], kept: Counter[str]) -> list[Paragraph]:
    left = Counter(kept)
    found = []
    for key, span in paragraphs:
        if left[key] > 0:
            left[key] -= 1
        else:
            found.append((key, span))
    return found


def _paired(old: str, new: str, gone: Sequence[Paragraph], come: Sequence[Paragraph], noise: _Noise) -> tuple[Edit, ...]:
    """Each new paragraph with the likest of the next old ones that are still free."""
    near = max(1, min(_NEAR, _PAIRS // max(1, len(come))))
    window, following = dict(enumerate(key[:_LONGEST] for key, _ in gone[:near])), near
    found: list[Edit] = []
    for key, span in come:
        best = process.extractOne(key[:_LONGEST], window, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if best is None:
            found.append(Edit("added", None, span))
            continue
        del window[best[2]]
        found += _changed(old, new, gone[best[2]][1], span, noise)
        if following < len(gone):
            window[following] = gone[following][0][:_LONGEST]
            following += 1
    left = [*sorted(window), *range(following, len(gone))]
    return (*found, *(Edit("removed", gone[at][1]) for at in left))


def _changed(old: str, new: str, was: Span, now: Span, noise: _Noise) -> list[Edit]:
    """The words that differ; the whole paragraphs where they are too long for that."""
    ours, theirs = _words(old, was), _words(new, now)
    if len(ours) > _MOST_WORDS or len(theirs) > _MOST_WORDS:
        return [Edit("changed", was, now)]
    keys = [_key(span.of(old)) for span in ours], [_key(span.of(new)) for span in theirs]
    steps = SequenceMatcher(None, *keys, autojunk=False).get_opcodes()
    found = []
    for tag, a, b, c, d in steps:
        left, right = _around(ours, a, b, was), _around(theirs, c, d, now)
        if tag != "equal" and _bare(left.of(old), noise) != _bare(right.of(new), noise):
            found.append(Edit("changed", left, right))
    return found or [Edit("changed", was, now)]


def _words(text: str, span: Span) -> list[Span]:
    return [Span(m.start(), m.end()) for m in _WORD.finditer(text, span.start, span.end)]


def _around(spans: Sequence[Span], first: int, end: int, whole: Span) -> Span:
    """From the first to the last of some words; an empty place where there are none."""
    if first < end:
        return Span(spans[first].start, spans[end - 1].end)
    at = spans[first].start if first < len(spans) else whole.end
    return Span(at, at)


@dataclass(frozen=True, slots=True)
class _Noise:
    parts: tuple[re.Pattern[str], ...]
    stamp: re.Pattern[str]


@cache
def _noise(language: str) -> _Noise:
    said = words("edits", language, EditWords)
    count = r"\d[\d.,\u00a0\u202f ]{0,12}[kKmM]?"
    amount = rf"(?:{count}|an?|one|einer?|eine[mn]|une?|un[ao]?)"
    units, ago = _any(said.units), _any(said.ago)
    counters = _any(said.counters)
    relative = rf"\b(?:{ago}\s+{amount}\s*(?:{units})\b|{amount}\s*(?:{units})\s+{ago}\b|(?:{_any(said.now)})\b)"
    counted = rf"^\W{{0,5}}(?:{count}\s*(?:{counters})|(?:{counters})\W{{0,4}}{count})\W{{0,5}}$"
    stamped = rf"\W{{0,5}}(?:{_any(said.stamps)})\b(?=[^\n]{{0,70}}\d)"
    return _Noise((re.compile(relative, re.I), re.compile(counted, re.I)), re.compile(stamped, re.I))


def _any(phrases: Sequence[str]) -> str:
    return "(?:" + "|".join(re.escape(one) for one in sorted(phrases, key=len, reverse=True)) + ")"


def _key(word: str) -> str:
    return word.translate(_QUOTES)


def _bare(text: str, noise: _Noise) -> str:
    """The paragraph without what changes by itself; empty if nothing is left."""
    plain = " ".join(text.translate(_QUOTES).split())
    if len(plain) <= _SHORT and (noise.stamp.match(plain) or noise.parts[1].search(plain)):
        return ""
    return " ".join(noise.parts[0].sub(" ", plain).split()).strip(" ·|•")


def _is_note(paragraph: str, language: str | None) -> bool:
    opening = paragraph.translate(_QUOTES).lstrip(" *([_-•·:").lower()
    return any(
        opening.startswith(note) and not opening[len(note) : len(note) + 1].isalpha() for note in words("edits", language, EditWords).notes
    )
