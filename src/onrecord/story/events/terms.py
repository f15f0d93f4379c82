"""A text as weighted terms: what it is about, with rare words heavy and common ones light.

`terms("Two dams burst. The dams ...", 8)` counts "dam" twice, "two", "burst" and "the" once.
"""

from __future__ import annotations

import re
from collections import Counter
from math import log, sqrt

from onrecord.lang import words
from onrecord.lang.shapes.background import Background, weights

READ_AT_MOST = 100_000
TERMS_KEPT = 150
TITLE_WEIGHT = 1.5

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ADDRESS = re.compile(r"https?://\S+|^[^\S\n]*https?[^\S\n]+:[^\S\n]*/[^\n]*", re.MULTILINE)
Vector = dict[str, float]


def terms(text: str, keep: int) -> Counter[str]:
    """How often each stem stands in `text`; web addresses say where a text stood, not what it tells."""
    counts: Counter[str] = Counter()
    for word, count in Counter(_WORD.findall(_without_addresses(text[:READ_AT_MOST]))).items():
        counts[stem(word, keep)] += count
    return counts


def _without_addresses(text: str) -> str:
    return _ADDRESS.sub(" ", text) if "http" in text else text


def stem(word: str, keep: int) -> str:
    """Lower case without elided articles, possessives and the plural s, cut after `keep` letters (McNamee and Mayfield 2004)."""
    word = word.lower().replace("’", "'")
    if "'" in word:
        head, tail = word.split("'", 1)
        word = tail if len(head) <= 2 else head
    if len(word) > 3 and word.endswith("s") and word[-2] not in "siu":
        word = word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word[:keep]


def term_vector(title: str, body: str, language: str | None) -> Vector:
    """Unit vector of the heaviest terms, (1 + log count) times background weight; headline words weigh more. Empty if nothing weighs."""
    background = words("background", language, Background)
    known = weights(background)
    counts = terms(f"{title}\n{body}", background.keep)
    headed = terms(title, background.keep)
    weighed = {
        term: known.get(term, background.rarest) * (1 + log(count)) * (TITLE_WEIGHT if term in headed else 1)
        for term, count in counts.items()
    }
    heaviest = sorted(((weight, term) for term, weight in weighed.items() if weight > 0), key=lambda pair: (-pair[0], pair[1]))
    return unit({term: weight for weight, term in heaviest[:TERMS_KEPT]})


def unit(vector: Vector) -> Vector:
    """`vector` at length 1; an empty one stays empty."""
    length = sqrt(sum(weight * weight for weight in vector.values()))
    return {term: weight / length for term, weight in vector.items()} if length else {}


def dot(left: Vector, right: Vector) -> float:
    """Sum of products over shared terms, walking the shorter vector."""
    if len(left) > len(right):
        left, right = right, left
    return sum([weight * right[term] for term, weight in left.items() if term in right], 0.0)
