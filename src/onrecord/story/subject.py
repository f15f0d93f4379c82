"""What a stretch of text is about, as keys: concepts and states the same in every language, names by their sound too, other words by stem.

`subject("Did the flooding reach Ostrel?", "en")` and `subject("Die Flut in Ostrel", "de")` share the keys `~flood` and `ostrel`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord.lang import LANGUAGES
from onrecord.lang import words as words_of
from onrecord.lang.shapes.question import QuestionWords
from onrecord.model.text import Span
from onrecord.read.names.lexicon import lexicon, stem
from onrecord.read.names.people import fixed_map
from onrecord.read.names.spelling import sound
from onrecord.read.names.wording import Fixed, Word, word_list
from onrecord.story.concepts import SAYING, meant

READ_AT_MOST = 4_000
_SHORTEST = 4
_KIN = {"soldier": "army", "navy": "army", "airforce": "army"}
"""Concepts that a question does not tell apart: who asks for troops means soldiers."""
_SLAVIC = ("uk", "ru")
_WORD = re.compile(r"[^\W_]{2,40}")
Keys = frozenset[str]


def subject(text: str, language: str | None) -> Keys:
    """All keys of a text's first `READ_AT_MOST` characters."""
    return frozenset(key for _, keys in terms(text, language) for key in keys)


def terms(text: str, language: str | None) -> list[tuple[str, Keys]]:
    """Each word or fixed name as written, with the keys it may be met by, in text order."""
    code = (language or "en")[:2]
    known = lexicon(code)
    words = word_list(text, [Span(0, min(len(text), READ_AT_MOST))], known)
    fixed = fixed_map(words, known)
    found: list[tuple[str, Keys]] = []
    at = 0
    while at < len(words):
        here = fixed.get(at)
        found.append(_fixed(words, here) if here else (words[at].text, _keys(words[at], code)))
        at += here.size if here else 1
    return [(word, keys) for word, keys in found if keys]


def question_terms(question: str, language: str | None) -> list[tuple[str, Keys]]:
    """The words of a question that say what it is about; "are" and "who" say nothing, a name of three letters does."""
    asked_in = tongue(question, language)
    empty = words_of("question", asked_in, QuestionWords).empty
    told = [(word, keys) for word, keys in terms(question, asked_in) if _tells(word, keys, empty)]
    return list(dict(told).items())


def tongue(question: str, home: str | None) -> str:
    """The language whose words a question holds most of; the story's own where that decides nothing."""
    own = (home or "en")[:2]
    tokens = [word.casefold() for word in _WORD.findall(question[:1000])]
    known = {code: sum(_known(word, code) for word in tokens) for code in LANGUAGES}
    return max(LANGUAGES, key=lambda code: (known[code], code == own, -LANGUAGES.index(code)))


def _known(word: str, code: str) -> bool:
    return word in words_of("question", code, QuestionWords).empty or bool(meant(word, code))


def _tells(word: str, keys: Keys, empty: frozenset[str]) -> bool:
    lower = word.casefold()
    if lower in empty:
        return False
    return len(lower) >= _SHORTEST or word.isupper() or word.isdigit() or any(key[0] in "~§" for key in keys)


def _fixed(words: Sequence[Word], fixed: Fixed) -> tuple[str, Keys]:
    """ "North Korean", "Pyongyang" and "DVRK" are one state."""
    written = " ".join(word.text for word in words[fixed.at : fixed.at + fixed.size])
    return written, frozenset({f"§{fixed.referent.state or fixed.referent.code}"})


def _keys(word: Word, code: str) -> Keys:
    found = {f"~{_KIN.get(key, key)}" for key in meant(word.text, code) if key not in SAYING}
    if word.capital and len(word.text) > 2:
        found.add(f"@{sound(word.text)}")
    return frozenset(found | {lemma(word.lower, code)})


@lru_cache(maxsize=65536)
def lemma(word: str, code: str) -> str:
    """A word without its ending, by the endings that the language's list gives; never shorter than four letters."""
    if code in _SLAVIC:
        return stem(word)
    for ending in words_of("question", code, QuestionWords).endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word
