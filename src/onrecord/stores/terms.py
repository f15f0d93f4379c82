"""Words as an index keeps them, and what a search asks for.

`terms("Café, 12 men")` gives `["cafe", "12", "men"]`; `asked('bridge "two men"')` gives `[("bridge",), ("two", "men")]`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from math import log
from unicodedata import combining, normalize

QUERY_CHARACTERS = 1000
RARE_WORDS = 24
_CJK = "\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_CJK}]|[^\W_{_CJK}]{{1,64}}")
_FOREIGN = re.compile(r"[^\x00-\x7f]{1,64}")
_PHRASE = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]')


def terms(text: str) -> list[str]:
    """Folded words in their order: no case, no accents; Chinese and Japanese by character; a word is cut every 64 characters."""
    if text.isascii():
        return _WORD.findall(text.lower())
    return _WORD.findall(_FOREIGN.sub(lambda run: _folded(run[0]), text.casefold()))


@lru_cache(maxsize=65536)
def _folded(run: str) -> str:
    """Letters beyond ASCII without accents; no mark of theirs reaches over an ASCII letter, so that a run folds by itself."""
    return "".join(char for char in normalize("NFKD", run) if not combining(char))


def asked(query: str) -> list[tuple[str, ...]]:
    """The phrases that a hit must hold; a lone word is a phrase of one. Never fails: what is no word asks for nothing."""
    query = query[:QUERY_CHARACTERS]
    quoted = [tuple(terms(found.group(1))) for found in _PHRASE.finditer(query)]
    single = [(word,) for word in terms(_PHRASE.sub(" ", query))]
    return [phrase for phrase in dict.fromkeys(single + quoted) if phrase]


def rarest(frequency: Mapping[str, int], total: int) -> list[tuple[str, ...]]:
    """The rarest of the words that the index knows, as phrases of one; `frequency` says how many of `total` texts hold each.

    A word that more than half of the texts hold tells nothing and stays out, unless nothing else is left.
    """
    known = sorted((count, word) for word, count in frequency.items() if count > 0)
    rare = [(count, word) for count, word in known if 2 * count <= total] or known
    return [(word,) for _, word in rare[:RARE_WORDS]]


def weight(holding: int, total: int) -> float:
    """Inverse document frequency as SQLite's FTS5 computes it for BM25 (never below 1e-6)."""
    return max(log((total - holding + 0.5) / (holding + 0.5)), 1e-6)


def score(hits: int, words: int, mean_words: float) -> float:
    """Term part of BM25 (Robertson and Zaragoza 2009) with FTS5's constants k1 = 1.2, b = 0.75."""
    return hits * 2.2 / (hits + 1.2 * (0.25 + 0.75 * words / mean_words)) if hits else 0.0
