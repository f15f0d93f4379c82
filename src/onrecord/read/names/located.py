"""Finds places by what stands before them: "in the city of Brenn" gives "Brenn".

A capitalised word is a place only where its surroundings say so, or where the same document said so before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model.text import Span
from onrecord.read.names.lexicon import Lexicon, is_given
from onrecord.read.names.wording import Word, joined

_KINDS = frozenset("region oblast district province city county town village island bay sea gulf strait peninsula".split())
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A populated place or region as one place of the text names it."""

    span: Span
    name: str


def places(words: Sequence[Word], taken: set[int], lexicon: Lexicon, people: frozenset[int]) -> list[Place]:
    """Capitalised words (one or two) after a place cue, or before the word for a kind of place; `people` are starts of people's names."""
    found: list[Place] = []
    at = 0
    while at < len(words):
        size = _size(words, at, taken, lexicon)
        if 0 < size <= _LONGEST and words[at].start not in people and _placed(words, at, size, lexicon):
            last = words[at + size - 1]
            found.append(Place(Span(words[at].start, last.end), " ".join(w.text for w in words[at : at + size])))
        at += size or 1
    return found


def _size(words: Sequence[Word], at: int, taken: set[int], lexicon: Lexicon) -> int:
    size = 0
    while at + size < len(words) and _namely(words, at + size, taken, lexicon) and (not size or joined(words[at + size])):
        size += 1
    return size


def _namely(words: Sequence[Word], at: int, taken: set[int], lexicon: Lexicon) -> bool:
    word = words[at]
    return (
        word.capital
        and len(word.text) > 2
        and at not in taken
        and word.lower not in lexicon.words.stop
        and not word.text.isupper()
        and not lexicon.is_title(word.text)
        and not (lexicon.words.stems and lexicon.is_organisation(word.text))
    )


def _placed(words: Sequence[Word], at: int, size: int, lexicon: Lexicon) -> bool:
    after = at + size
    if after < len(words) and joined(words[after]) and words[after].lower in _KINDS and words[at].gap:
        return True
    if lexicon.compounds or not at or words[at].gap != " " or is_given(words[at].text):
        return False
    before = words[at - 1].lower
    if before in lexicon.words.place_cues:
        return True
    return before in lexicon.words.of and at > 1 and words[at - 2].lower in _KINDS
