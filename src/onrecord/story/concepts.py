"""What a text is about in terms that are the same in every language, by word lists: no translator, no learned model.

`concepts("Grubenwasser wird abgepumpt", "de")` and `concepts("mine water is pumped out", "en")` are both {"mine", "pump", "water"}.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import zip_longest
from unicodedata import combining, normalize

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.concepts import ConceptWords

READ_AT_MOST = 12_000
LONGEST_WORD = 40
_ENDINGS = {2: 3, 3: 3, 4: 5}
_LONGEST_ENDING = 7
_ENDING_OF_A_NAME = 3
_SHORTEST_PART, _SHORTEST_TAIL, _SHORTEST_INFLECTED = 3, 5, 4
_WORD = re.compile(r"[^\W\d_][\w’'ʼ\-]*")
_APOSTROPHES = str.maketrans("", "", "'’ʼ")
_ELIDED = 2
SAYING = frozenset("say announce confirm deny report speak spokesperson journalist agency explain".split())
"""Keys of reporting itself: who speaks and how surely is weighed apart from what is told."""
Keys = tuple[str, ...]


def concepts(text: str, language: str | None) -> frozenset[str]:
    """Keys of the concepts that the first `READ_AT_MOST` characters name; empty in a language without a list."""
    return frozenset(sequence(text, language))


def sequence(text: str, language: str | None) -> tuple[str, ...]:
    """The same keys in text order, as often as they are named."""
    code = (language or "")[:2].lower()
    if code not in LANGUAGES:
        return ()
    found: list[str] = []
    tokens = [token for token in _WORD.findall(text[:READ_AT_MOST]) if len(token) <= LONGEST_WORD]
    said_by_two = False
    for token, after in zip_longest(tokens, tokens[1:], fillvalue=""):
        pair = () if said_by_two else _of_two(token, after, code)
        found += pair or (() if said_by_two else meant(token, code))
        said_by_two = bool(pair)
    return tuple(found)


@lru_cache(maxsize=65536)
def _of_two(word: str, after: str, code: str) -> Keys:
    """Keys of two words that mean one thing: "shot down", "heart attack"."""
    known = _stems(code)
    return known.get(f"{_plain(word)}_{_plain(after)}", ()) if after else ()


@lru_cache(maxsize=65536)
def meant(word: str, code: str) -> Keys:
    """Keys of one word, those of its parts if it is compound; empty for a word of no list and for a name that only begins like one."""
    plain = _plain(word)
    if found := _listed(plain, code):
        return found if not _only_begins(word, code) else ()
    parts = plain.split("-") if "-" in plain else [_without_article(word)]
    return tuple(dict.fromkeys(key for part in parts if part != plain for key in _listed(part, code)))


def _only_begins(word: str, code: str) -> bool:
    """A capital and more than an ending behind the stem: "Sandovar" is no sand. Languages that compound capitalise their nouns."""
    if not word[:1].isupper() or words("concepts", code, ConceptWords).joins:
        return False
    plain, known = _plain(word), _stems(code)
    longest = next((length for length in range(len(plain), 1, -1) if plain[:length] in known or plain[:length] + "." in known), len(plain))
    return len(plain) - longest > _ENDING_OF_A_NAME


def _plain(word: str) -> str:
    if word.isascii():
        return word.casefold().translate(_APOSTROPHES)
    letters = normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not combining(letter)).translate(_APOSTROPHES)


def _without_article(word: str) -> str:
    """French "l'eau" is "eau"."""
    head, _, tail = word.replace("’", "'").partition("'")
    return _plain(tail) if tail and len(head) <= _ELIDED else _plain(word)


def _listed(plain: str, code: str) -> Keys:
    known = _stems(code)
    if found := known.get(plain + ".") or known.get(plain):
        return found
    shape = words("concepts", code, ConceptWords)
    if not shape.joins:
        return _inflected(plain, known)
    return _ended(plain, known, shape.endings) or _compound(plain, known, shape.joins) or _inflected(plain, known)


def _ended(plain: str, known: Mapping[str, Keys], endings: Keys) -> Keys:
    """Keys of the longest stem of four letters or more that `plain` only inflects: "Soldaten" are no "Daten"."""
    cuts = sorted((len(plain) - len(ending) for ending in endings if plain.endswith(ending)), reverse=True)
    return next((found for cut in cuts if cut >= _SHORTEST_INFLECTED and (found := known.get(plain[:cut]))), ())


def _inflected(plain: str, known: Mapping[str, Keys]) -> Keys:
    """Keys of the longest stem that `plain` begins with and does not outgrow by more than an ending."""
    for length in range(len(plain), 1, -1):
        ending = len(plain) - length
        if ending > _LONGEST_ENDING:
            break
        found = known.get(plain[:length])
        if found and ending <= _ENDINGS.get(length, _LONGEST_ENDING):
            return found
    return ()


def _compound(plain: str, known: Mapping[str, Keys], joins: Keys) -> Keys:
    """Keys of both parts of a compound, or of its last part alone: that is what the thing is."""
    for cut in range(len(plain) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        tail = _whole(plain[cut:], known)
        head = tail and next((found for join in joins if (found := _whole(_before(plain[:cut], join), known))), ())
        if tail and head:
            return tuple(dict.fromkeys((*head, *tail)))
    tails = (_whole(plain[cut:], known) for cut in range(_SHORTEST_PART, len(plain) - _SHORTEST_TAIL + 1))
    return next((tail for tail in tails if tail), ())


def _before(head: str, join: str) -> str:
    return head[: len(head) - len(join)] if head.endswith(join) else ""


def _whole(part: str, known: Mapping[str, Keys]) -> Keys:
    """Keys of a part of a compound: a stem with two letters of ending at most."""
    lengths = (n for n in range(len(part), max(_SHORTEST_PART, len(part) - 2) - 1, -1))
    return known.get(part + ".") or next((found for n in lengths if (found := known.get(part[:n]))), ())


@cache
def _stems(code: str) -> Mapping[str, Keys]:
    """Each stem with its keys; a whole word keeps its full stop."""
    known: dict[str, Keys] = {}
    for line in words("concepts", code, ConceptWords).stems.split("\n"):
        key, *stems = line.split() or [""]
        for stem in stems:
            known[stem] = tuple(dict.fromkeys((*known.get(stem, ()), key)))
    return known
