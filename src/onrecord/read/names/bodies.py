"""Finds organisations by their head words, with the acronym that a bracket gives them.

"the Harbour Safety Board (HSB)" gives the name "Harbour Safety Board" with the acronym "HSB".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model.text import Span
from onrecord.read.names.cases import head_word
from onrecord.read.names.lexicon import Lexicon, is_given
from onrecord.read.names.wording import Fixed, Word, joined

_LONGEST = 10
_GENITIVE = re.compile("[^лв](?:ого|ої|их|ых|ой|и|ы|ії|ии)$")
_LINKS = frozenset("of for the and & de del la el los las des du et pour der die des für und y para".split())
_AND = frozenset("and und y et та і и &".split())
_LONG_GENITIVE = ("dienste", "rate", "amte", "bunde", "gerichte", "blatte", "stabe", "verbande", "landtage")
_OF_IT = frozenset("des eines".split())
_GENITIVES = frozenset(("der",))
_ARTICLES = frozenset("the der die das den dem el la los las le les".split())


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as one place of the text names it; `first` and `last` index its words, last exclusive."""

    span: Span
    name: str
    acronym: str
    first: int
    last: int
    outlet: bool = False


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
        if not words[end].capital and not (_links(words, end) and _resumes(words, end)) and not _hangs(words, at, end, lexicon):
            break
        end += 1
    while end > at and not words[end - 1].capital:
        end -= 1
    return end


def _hangs(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> bool:
    """ "Комісія річки Ільдра": up to two words in the genitive between a Slavic head and a capital."""
    if not lexicon.words.stems or not lexicon.is_organisation(words[at].text):
        return False
    rest = [w for w in words[end : end + 3] if joined(w)]
    size = next((n for n, w in enumerate(rest) if w.capital), 0)
    return 0 < size < 3 and all(_GENITIVE.search(w.lower) and w.lower not in lexicon.words.stop for w in rest[:size])


def _links(words: Sequence[Word], at: int) -> bool:
    """Whether a small word links two parts of a name; an article only behind another link ("Amt für die Küste")."""
    word = words[at].lower
    return word in _LINKS and (word not in _ARTICLES or word in _GENITIVES or words[at - 1].lower in _LINKS)


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
    if not heads:
        return None
    at, end = _first(words, at, heads), _last(words, at, end, heads)
    if not _plausible(words, at, end, heads[0], lexicon):
        return None
    outlet = lexicon.is_outlet(words[at].text)
    if outlet and lexicon.compounds and end - at > 1 and words[at + 1].capital:
        at += 1
    name = " ".join(_nominative(words, n, n == heads[0] == at, lexicon) for n in range(at, end))
    return Organisation(Span(words[at].start, words[end - 1].end), name, _acronym(words, end), at, end, outlet)


def _nominative(words: Sequence[Word], at: int, head: bool, lexicon: Lexicon) -> str:
    """A name's head word without its case: a Slavic one by the lists, "des Ministeriums" without its s."""
    text = words[at].text
    if head and lexicon.words.stems:
        return head_word(text, lexicon)
    before = [w.lower for w in words[max(0, at - 2) : at]]
    if not lexicon.compounds or not lexicon.is_organisation(text) or not set(before) & _OF_IT:
        return text
    bare = text.removesuffix("s")
    return bare.removesuffix("e") if bare.endswith(_LONG_GENITIVE) else bare


def _plausible(words: Sequence[Word], at: int, end: int, head: int, lexicon: Lexicon) -> bool:
    """Not a lone word, a shout, or a person with an office ("Senate Leader Peter Vos")."""
    if end - at < 2 and not (lexicon.compounds and len(words[at].text) > 7):
        return False
    if end - at > 2 and all(w.text.isupper() for w in words[at:end]):
        return False
    for n in range(at, end):
        tied = n > at and not words[n - 1].capital
        if n > at and not tied and is_given(words[n].text) and n > head:
            return False
        if lexicon.is_role(words[n].text) and not lexicon.is_organisation(words[n].text) and not tied:
            return False
    return True


def _first(words: Sequence[Word], at: int, heads: list[int]) -> int:
    """Where the name begins: after a link that has no head before it ("Vos of the Lighthouse Council")."""
    links = [n for n in range(at, heads[0]) if not words[n].capital]
    if len(links) == 1 and words[links[0]].lower in _AND and not words[links[0] - 1].text.isupper():
        return at
    return links[-1] + 1 if links else at


def _last(words: Sequence[Word], at: int, end: int, heads: list[int]) -> int:
    """Where the name ends: "and" parts two names unless a head with "of" leads both ("Ministry of Culture and Sport")."""
    for n in range(heads[0] + 1, end):
        led = any(not words[k].capital for k in range(heads[0], n))
        apart = n + 1 < end and words[n + 1].lower in _ARTICLES
        if words[n].lower in _AND and (apart or not led or any(h > n for h in heads)):
            return n
    return end


def _acronym(words: Sequence[Word], end: int) -> str:
    if end < len(words) and words[end].gap == " (" and words[end].text.isupper() and 1 < len(words[end].text) < 9:
        return words[end].text
    return ""
