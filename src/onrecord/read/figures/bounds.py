"""Bounds around a number: words before or after it that make it a floor, a ceiling or a rough value.

"up to" before 116 gives `up_to`, and the figure has no low end; "or more" after 20 gives `at_least`, and it has no high end.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from onrecord.lang.shapes.numbers import Bound, NumberWords
from onrecord.model.claims import Qualifier

_WINDOW = 36
_BLANKS = " \u00a0\u202f\n"
_FILLERS = ("a", "the", "an", "another", "les", "los", "las", "die", "den", "der")


def bound_before(low: str, at: int, lexicon: NumberWords) -> tuple[Bound, int] | None:
    """The bound whose phrase ends at `at` and where that phrase starts."""
    left = low[max(0, at - _WINDOW) : at]
    base = at - len(left)
    tail = left.rstrip(_BLANKS + "-")
    for _ in range(2):
        found = _ends_with(tail, _by_last_word(_Phrases(lexicon.before)))
        if found is not None:
            phrase, bound = found
            return bound, base + len(tail) - len(phrase)
        head, _, last = tail.rpartition(" ")
        if last not in _FILLERS:
            return None
        tail = head.rstrip(_BLANKS)
    return None


def bound_after(low: str, at: int, lexicon: NumberWords) -> tuple[Bound, int] | None:
    """The bound whose phrase starts at `at`, and where it ends."""
    skip = at + (low[at : at + 1] in (" ", "\u00a0"))
    for phrase, bound in lexicon.after.items():
        start = skip if phrase[0].isalpha() else at
        end = start + len(phrase)
        if low.startswith(phrase, start) and not low[end : end + 1].isalnum() and (start != at or not phrase[0].isalpha()):
            return bound, end
    return None


def ends(value: Decimal, bound: Qualifier) -> tuple[Decimal | None, Decimal | None]:
    """Low and high end of a value under a bound."""
    low = None if bound in ("up_to", "less_than", "nearly") else value
    high = None if bound in ("at_least", "more_than") else value
    return low, high


class _Phrases:
    """A mapping that can be a cache key: it is the same object for a language's whole life."""

    def __init__(self, phrases: Mapping[str, Bound]) -> None:
        self.phrases = phrases

    def __hash__(self) -> int:
        return id(self.phrases)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Phrases) and other.phrases is self.phrases


@cache
def _by_last_word(of: _Phrases) -> dict[str, list[tuple[str, Bound]]]:
    out: dict[str, list[tuple[str, Bound]]] = {}
    for phrase, bound in sorted(of.phrases.items(), key=lambda item: -len(item[0])):
        out.setdefault(phrase.rpartition(" ")[2], []).append((phrase, bound))
    return out


def _ends_with(tail: str, table: dict[str, list[tuple[str, Bound]]]) -> tuple[str, Bound] | None:
    last = tail.rpartition(" ")[2].rpartition("\n")[2].lstrip("(\"“„«'‘")
    for phrase, bound in table.get(last, ()) or (table.get("~", ()) if tail.endswith("~") else ()):
        before = tail[: len(tail) - len(phrase)]
        if tail.endswith(phrase) and not before[-1:].isalnum():
            return phrase, bound
    return None
