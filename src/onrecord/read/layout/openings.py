"""How a paragraph opens: anew, as an item of news does, or leaning on what stands before it.

`leans("He also spoke.", "en")` is True; `introduced("said transport minister Ada Brandt", "en")` gives {("Ada", "Brandt")}.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache, lru_cache
from itertools import pairwise, takewhile

from onrecord.lang import words
from onrecord.lang.shapes.context import ContextWords
from onrecord.lang.shapes.names import NameWords

Person = tuple[str, str]
"""Given name and surname."""

_FIRST = re.compile(r".{1,400}?[.!?…](?=[\"'”’»“)]?(?:\s|$))", re.S)
_QUOTED = re.compile(r"[“„«][^”“»„«]{0,1500}[”“»]|\"[^\"]{0,1500}\"")
_TOKEN = re.compile(r"[^\W\d_][\w’'\-]*|[,;:.!?()]")
_WORD = re.compile(r"\w+")
_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞŚŠŻŽĄĆČĐŁŃА-ЯЄІЇҐЁ", "a-zß-öø-ÿěščřžýůąćęłńóśźżа-яёєіїґ’'"
_NAME = rf"([{_UPPER}][{_LOWER}]+) ([{_UPPER}][{_LOWER}{_UPPER}\-]*[{_LOWER}])"
_TWO_CAPITALS = re.compile(rf"(?<=[\w,;] ){_NAME}")
_BEHIND_A_NOUN = re.compile(rf"(?<![\w’'\-])[{_UPPER}][{_LOWER}\-]{{3,}} {_NAME}(?! [{_UPPER}])")
_STEM, _LONG_WORD, _LONG_ROLE = 4, 4, 6
_WINDOW = 6
_BEGINNING = 5
_ENDING = 3


def restated(heading: str, text: str) -> float:
    """Share of the heading's words of four letters or more that the text says again."""
    said = stems(heading)
    return len(said & stems(text)) / len(said) if said else 0.0


def stems(text: str) -> frozenset[str]:
    """The first four letters of each longer word, and numbers."""
    return frozenset(word[:_STEM] for word in _WORD.findall(text.casefold()) if len(word) >= _LONG_WORD or word.isdigit())


def long_words(text: str) -> frozenset[str]:
    """The first five letters of each word of six letters or more: what a text is about."""
    return frozenset(word[:_BEGINNING] for word in _WORD.findall(text.casefold()) if len(word) > _BEGINNING)


def first_sentence(text: str) -> str:
    """The first sentence, without a closing quotation mark; empty if there is no end of one in the first 400 characters."""
    found = _FIRST.match(text)
    return found[0] if found else ""


def unquoted(text: str) -> str:
    """`text` without what stands in quotation marks: others speak there."""
    return _QUOTED.sub(" ", text)


def leans(sentence: str, language: str | None, *, within: int = 400) -> bool:
    """Whether a sentence goes on from one before: a pronoun in front, "also", or a link such as "therefore" in its first words."""
    pronouns, links, asides = _leaning(language)
    spoken = [word.casefold() for word in _WORD.findall(sentence)]
    return not spoken or spoken[0] in pronouns or any(word in links for word in spoken[:within]) or any(word in asides for word in spoken)


def surname_alone(text: str, known: Set[Person]) -> bool:
    """Whether somebody known is called by surname only, in whatever case."""
    spoken = ["", *_WORD.findall(text)] if known else []
    return any(
        _same(two, surname) and not _same(one, given) for one, two in pairwise(spoken) if two[0].isupper() for given, surname in known
    )


def _same(word: str, name: str) -> bool:
    """One name in two cases: "Брандта" is "Брандт"."""
    kept = max(_LONG_WORD, len(name) - 2)
    return word[:kept] == name[:kept] and abs(len(word) - len(name)) <= _ENDING


def introduced(text: str, language: str | None) -> frozenset[Person]:
    """Whoever stands in full behind an office; "the European Council" stands behind one too, but after an article."""
    lexicon = words("names", language, NameWords)
    small = lexicon.articles | lexicon.of
    tokens = _TOKEN.findall(text)
    found = set()
    for at, (given, surname) in enumerate(pairwise(tokens)):
        before = tokens[max(0, at - _WINDOW) : at]
        if not before or not (_capital(given) and _capital(surname)) or before[-1].casefold() in small:
            continue
        near = takewhile(lambda word: word[0].isalpha(), reversed(before[:-1] if before[-1] == "," else before))
        if any(_is_office(word.casefold(), language) for word in near):
            found.add((given, surname))
    return frozenset(found)


def full_names(text: str, language: str | None) -> frozenset[Person]:
    """Two capitalised words inside a sentence, as full names are; in German, where nouns have capitals too, those behind a third."""
    pattern = _BEHIND_A_NOUN if (language or "")[:2] == "de" else _TWO_CAPITALS
    return frozenset((one[1], one[2]) for one in pattern.finditer(text) if not _is_office(one[2].casefold(), language))


def _capital(word: str) -> bool:
    return word[:1].isupper() and word[1:2].islower()


@cache
def _leaning(language: str | None) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    lexicon = words("context", language, ContextWords)
    pronouns = f"{lexicon.one} {lexicon.thing} {lexicon.many}"
    named = words("names", language, NameWords)
    return (
        named.he | named.she | named.they | frozenset(pronouns.split()),
        frozenset(lexicon.links.split()),
        frozenset(lexicon.asides.split()),
    )


@lru_cache(maxsize=20_000)
def _is_office(word: str, language: str | None) -> bool:
    offices, stemmed, tails = _offices(language)
    return word in offices or (len(word) >= _LONG_ROLE and (word.startswith(stemmed) or word.endswith(tails)))


@cache
def _offices(language: str | None) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Words for offices, their stems where a language inflects them, and what German glues to a field of work."""
    lexicon = words("names", language, NameWords)
    long = sorted(role for role in lexicon.roles if len(role) >= _LONG_ROLE)
    stemmed = tuple(role[:-1] for role in long) if lexicon.stems else ()
    return lexicon.roles | lexicon.ranks, stemmed, tuple(long) if (language or "")[:2] == "de" else ()
