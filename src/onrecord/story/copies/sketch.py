"""The wording of a text as a set of numbers: two texts with the same words in the same order share them.

`sketch("The dam at Orlo burst at dawn on Monday")` holds one 61-bit hash for each five words in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

ROW = 5
WINDOW = 6
PASSAGE = 3
GAP = 12
READ_AT_MOST = 400_000
_PRIME = (1 << 61) - 1
_BASE = 1_000_003
_TOP = pow(_BASE, ROW - 1, _PRIME)
_TOKEN = re.compile(r"[^\W_]+|[\"“”„«»]|''|``")
_OPENS = frozenset("“„«") | {"``"}
_CLOSES = frozenset("”»") | {"''"}
_QUOTE_AT_MOST = 150


@dataclass(frozen=True, slots=True)
class Sketch:
    """`rows` are the hashes of rows of words outside quotations in text order, `own` their set, `leading` the few that find candidates."""

    rows: tuple[int, ...]
    own: frozenset[int]
    leading: frozenset[int]


def sketch(text: str) -> Sketch:
    """Hashes of the rows of `ROW` words of `text`; a row inside a quotation is left out, as two reporters may quote the same words."""
    words, quoted = _unquoted(text)
    told = [word for word, inside in zip(words, quoted, strict=True) if not inside]
    rows = _rows(told)
    return Sketch(tuple(rows), frozenset(rows), frozenset(_winnowed(rows)))


def without(known: Sketch, common: frozenset[int]) -> Sketch:
    """The sketch without the rows in `common`."""
    return Sketch(tuple(row for row in known.rows if row not in common), known.own - common, known.leading - common)


def passages(left: Sketch, right: Sketch) -> int:
    """How many separate stretches of `PASSAGE` rows or more the two share, counted in the text where they are fewer."""
    shared = left.own & right.own
    return min(_stretches(left.rows, shared), _stretches(right.rows, shared))


def _stretches(rows: tuple[int, ...], shared: frozenset[int]) -> int:
    """Shared stretches; a few changed words inside one do not make it two."""
    found, length, last = 0, 0, -GAP - 1
    for place in (place for place, row in enumerate(rows) if row in shared):
        length = length + 1 if place - last <= GAP else 1
        found += length == PASSAGE
        last = place
    return found


def _unquoted(text: str) -> tuple[list[str], list[bool]]:
    """The words and whether each stands in a quotation; one that never closes is not believed."""
    words: list[str] = []
    quoted: list[bool] = []
    opened: int | None = None
    for token in _TOKEN.findall(text[:READ_AT_MOST]):
        if token[0].isalnum():
            words.append(token.lower())
            quoted.append(False)
        elif token in _OPENS or (token == '"' and opened is None):
            opened = len(words)
        elif opened is not None:
            if len(words) - opened <= _QUOTE_AT_MOST:
                quoted[opened:] = [True] * (len(words) - opened)
            opened = None
    return words, quoted


def _rows(words: list[str]) -> list[int]:
    """Rolling hash (Karp and Rabin 1987) of each `ROW` words; of a shorter text, one hash of all."""
    numbers = [_number(word) for word in words]
    value, rows = 0, []
    for place, number in enumerate(numbers):
        if place >= ROW:
            value = (value - numbers[place - ROW] * _TOP) % _PRIME
        value = (value * _BASE + number) % _PRIME
        if place >= ROW - 1:
            rows.append(value)
    return rows


@lru_cache(maxsize=65_536)
def _number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "replace"), digest_size=7).digest(), "big")


def _winnowed(rows: list[int]) -> Iterable[int]:
    """The least hash of each window (Schleimer, Wilkerson and Aiken 2003): a run of 10 shared words is never missed."""
    if len(rows) <= WINDOW:
        return rows
    return (min(rows[start : start + WINDOW]) for start in range(len(rows) - WINDOW + 1))
