"""Finds organisations by their head words, with the acronym that a bracket gives them.

"the Harbour Safety Board (HSB)" gives the name "Harbour Safety Board" with the acronym "HSB".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model.text import Span
from onrecord.read.lexicon import Lexicon
from onrecord.read.wording import Fixed, Word, joined

_LONGEST = 10
_LINKS = frozenset("of for the and & de del la el los las des du et pour der die des für und y para".split())


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as one place of the text names it; `first` and `last` index its words, last exclusive."""

    span: Span
    name: str
    acronym: str
    first: int
    last: int


def organisations(words: Sequence[Word], fixed: dict[int, Fixed], lexicon: Lexicon) -> list[Organisation]:
    """Runs of capitalised words with an organisation's head word in them ("Ministry of Trade", "Ruritanian Air Force")."""
    found: list[Organisation] = []
    at = 0
    while at < len(words):
        end = _run_end(words, at, lexicon) if _may_start(words, at, lexicon) else at
        body = _organisation(words, at, end, fixed, lexicon) if end > at else None
        if body is not None:
            found.append(body)
        at = max(end, at + 1)
    return found


def _may_start(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    word = words[at]
    return word.capital and word.lower not in lexicon.words.articles and word.lower not in lexicon.words.stop and not word.own


def _run_end(words: Sequence[Word], at: int, lexicon: Lexicon) -> int:
    end = at + 1
    while end < len(words) and end - at < _LONGEST and joined(words[end]) and not words[end].gap.startswith("."):
        if words[end - 1].own:
            break
        if not words[end].capital and not (words[end].lower in _LINKS and _resumes(words, end)):
            break
        end += 1
    while end > at and not words[end - 1].capital:
        end -= 1
    return end


def _resumes(words: Sequence[Word], at: int) -> bool:
    """Whether a capital follows a link within two words ("of the North")."""
    for word in words[at + 1 : at + 3]:
        if not joined(word):
            return False
        if word.capital:
            return True
        if word.lower not in _LINKS:
            return False
    return False


def _organisation(words: Sequence[Word], at: int, end: int, fixed: dict[int, Fixed], lexicon: Lexicon) -> Organisation | None:
    heads = [n for n in range(at, end) if lexicon.is_organisation(words[n].text)]
    if not heads or end - at < (1 if lexicon.compounds else 2):
        return None
    roles = [n for n in range(at, end) if lexicon.is_role(words[n].text) and n not in heads]
    if any(n < heads[0] or n == end - 1 for n in roles):
        return None
    if lexicon.compounds and end - at == 1 and len(words[at].text) < 8:
        return None
    end = _last(words, at, end, heads)
    name = " ".join(w.text for w in words[at:end])
    return Organisation(Span(words[at].start, words[end - 1].end), name, _acronym(words, end), at, end)


def _last(words: Sequence[Word], at: int, end: int, heads: list[int]) -> int:
    """Where the name ends: "and" joins two bodies unless the head comes first ("Ministry of Culture and Sport")."""
    for n in range(at + 1, end):
        if words[n].lower in {"and", "und", "y", "et"} and heads[0] < n and any(h > n for h in heads):
            return n
    return end


def _acronym(words: Sequence[Word], end: int) -> str:
    if end < len(words) and words[end].gap == " (" and words[end].text.isupper() and 1 < len(words[end].text) < 9:
        return words[end].text
    return ""
