"""Capitalised words that no list knows but that act like a state in their document.

Of "Morvia denied it. Morvian divers were at sea." it gives `{"morvia"}`, for the people of a state are called after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.read.names.lexicon import Lexicon, is_given
from onrecord.read.names.wording import Word, joined

_LEAST = 5


def state_like(scenes: Sequence[Sequence[Word]], lexicon: Lexicon) -> frozenset[str]:
    """Keys of words that act like states: the document has their demonym, their government or their bare name with a state's ending."""
    people = {word.lower for words in scenes for word in words}
    alone: set[str] = set()
    tied: set[str] = set()
    for words in scenes:
        for at, word in enumerate(words):
            if not _candidate(word, lexicon):
                continue
            if _in_name(words, at, lexicon):
                tied.add(word.key)
            elif _ends(word.lower, lexicon) or _demonym(word.lower, people, lexicon) or _governed(words, at, lexicon):
                alone.add(word.key)
    return frozenset(alone - tied)


def _candidate(word: Word, lexicon: Lexicon) -> bool:
    plain = word.capital and word.text.isalpha() and len(word.text) >= _LEAST and not word.text.isupper()
    return plain and word.lower not in lexicon.words.stop and not is_given(word.text)


def _in_name(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a given name, an initial or a title stands right before."""
    before = words[at - 1] if at and joined(words[at]) else None
    return before is not None and (is_given(before.text) or lexicon.is_title(before.text) or (before.capital and len(before.text) == 1))


def _ends(lower: str, lexicon: Lexicon) -> bool:
    """Whether the word ends like a state's name; a Slavic one in any case."""
    endings = lexicon.words.state_endings
    if lexicon.words.stems:
        return lower.endswith(endings) or any(lower.endswith((e[:-1] + "ї", e[:-1] + "ю", e[:-1] + "и")) for e in endings if e[-1] == "я")
    return lower.endswith(endings) or (lexicon.compounds and lower.endswith(tuple(f"{e}s" for e in endings)))


def _demonym(lower: str, people: set[str], lexicon: Lexicon) -> bool:
    return any(form in people for form in _demonyms(lower, lexicon))


def _demonyms(lower: str, lexicon: Lexicon) -> Iterator[str]:
    for row in lexicon.words.demonyms:
        ending, other = row.split()
        if lower.endswith(ending):
            stem = lower[: -len(ending)] + other
            yield stem
            yield from (stem + more for more in ("e", "en", "er", "es", "ий", "а", "ої", "ого", "і", "ая", "ой", "ие", "их"))


def _governed(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """ "The government of Morvia", with nothing capitalised behind."""
    if at < 2 or words[at - 1].lower not in lexicon.words.of or words[at - 2].lower not in lexicon.words.governments:
        return False
    return at + 1 >= len(words) or not (words[at + 1].capital and joined(words[at + 1]))
