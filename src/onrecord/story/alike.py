"""How alike two units are: shared names, numbers and rare words, weighed by how rare they are in the story.

Two tellings of "116 drones over Odesa" share a number and a name and score high; two strikes in two towns do not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt

from anyascii import anyascii

from onrecord.story.units import Unit

_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_NUMBER = re.compile(r"\d[\d.,\u00a0\u202f ]*\d|\d")
_SMALL = 4
_STEM = 6
NAME_WEIGHT, NUMBER_WEIGHT = 1.6, 2.0


@dataclass(frozen=True, slots=True)
class Features:
    """Stems of a unit: `words` in its own language, `names` and `numbers` the same in every language."""

    words: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    language: str | None

    def all(self, *, across: bool) -> frozenset[str]:
        return self.names | self.numbers if across else self.words | self.names | self.numbers


def features(unit: Unit) -> Features:
    """The features of one unit."""
    tokens = _WORD.findall(unit.text)
    names = {_name(token) for token in tokens if token[0].isupper() and len(token) > 2}
    lower = {token.casefold() for token in tokens if token[0].islower()}
    names -= {_name(token) for token in lower}
    words = {_stem(token) for token in lower if len(token) >= _SMALL}
    numbers = {f"#{f.low or f.high}" for f in unit.figures if (f.low or f.high) is not None and (f.low or f.high or 0) > 2}
    return Features(frozenset(words), frozenset(names), frozenset(numbers), (unit.language or "")[:2] or None)


def rarity(all_features: Sequence[Features]) -> dict[str, float]:
    """Weight of each feature: rarer in the story, heavier."""
    counts: Counter[str] = Counter()
    for one in all_features:
        counts.update(one.all(across=False))
    total = len(all_features)
    return {key: _kind_weight(key) * log(1 + (total + 1) / (count + 0.5)) for key, count in counts.items()}


def likeness(a: Features, b: Features, weight: Mapping[str, float]) -> float:
    """Cosine of the weighed features, 0 to 1; across languages only names and numbers count."""
    across = a.language is not None and b.language is not None and a.language != b.language
    one, two = a.all(across=across), b.all(across=across)
    shared = sum(weight[key] ** 2 for key in sorted(one & two))
    if not shared:
        return 0.0
    size = sqrt(sum(weight[key] ** 2 for key in sorted(one))) * sqrt(sum(weight[key] ** 2 for key in sorted(two)))
    return shared / size if size else 0.0


def _kind_weight(key: str) -> float:
    return NUMBER_WEIGHT if key[0] == "#" else NAME_WEIGHT if key[0] == "@" else 1.0


@lru_cache(maxsize=65536)
def _name(token: str) -> str:
    """A name's stem in Latin letters, vowels after the first dropped: spellings and scripts meet."""
    plain = re.sub(r"(?:['’]s)$", "", token)
    plain = anyascii(plain).casefold().replace("kh", "h").replace("ck", "k")
    plain = re.sub(r"[^a-z]", "", plain)[:8]
    return "@" + plain[:1] + re.sub(r"[aeiouyjw]", "", plain[1:])[:4]


@lru_cache(maxsize=65536)
def _stem(token: str) -> str:
    return re.sub(r"(?:['’]s)$", "", token)[:_STEM]
