"""What a source phrase stands for before anyone is looked up: the noun before "who", the nominative behind "за словами".

Of "the engineer, who asked not to be named" the source "who" stands for "the engineer".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model.text import Span
from onrecord.read.names.cases import headed, lone_surname
from onrecord.read.names.lexicon import Lexicon
from onrecord.read.names.people import fixed_map
from onrecord.read.names.voices.memory import Memory, Phrase, people_in
from onrecord.read.names.wording import Word, joined

_FAR = 7
_MANY = frozenset("mehreren einigen vielen ersten verschiedenen örtlichen lokalen übereinstimmenden jüngsten".split())


def antecedent(memory: Memory, phrase: Phrase) -> Span | None:
    """The noun phrase right before a relative pronoun; None for any other phrase and where none is there."""
    words_of = memory.cast.lexicon.words
    if len(phrase.words) != 1 or phrase.words[0].lower not in words_of.relative or not 0 <= memory.passage < len(memory.cast.scenes):
        return None
    words = memory.cast.scenes[memory.passage].words
    at = bisect_left(words, phrase.span.start, key=lambda w: w.start)
    if not 0 < at < len(words) or words[at].first or words[at].gap not in (" ", ", ", "\u00a0"):
        return None
    start = _noun_phrase(words, at, memory.cast.lexicon)
    return None if start is None else Span(words[start].start, words[at - 1].end)


def _noun_phrase(words: Sequence[Word], at: int, lexicon: Lexicon) -> int | None:
    """Where the noun phrase that ends before `at` begins: at its capitals, else at the article or possessive before it."""
    start = at - 1
    if words[start].lower in lexicon.words.stop | lexicon.words.of:
        return None
    while start and words[start].capital and words[start - 1].capital and joined(words[start]):
        start -= 1
    low = max(0, at - _FAR)
    article = next((n for n in range(at - 1, low - 1, -1) if words[n].lower in lexicon.words.articles), None)
    if article is None or article == at - 1 or not all(joined(w) for w in words[article + 1 : at]):
        return start
    while article > low and words[article - 1].lower in lexicon.words.of and article - 2 >= low and _noun(words[article - 2], lexicon):
        earlier = next((n for n in range(article - 2, low - 1, -1) if words[n].lower in lexicon.words.articles), None)
        if earlier is None or not all(joined(w) for w in words[earlier + 1 : article]):
            break
        article = earlier
    return min(article, start)


def _noun(word: Word, lexicon: Lexicon) -> bool:
    return word.lower not in lexicon.words.stop | lexicon.words.of | lexicon.words.articles


def governed(memory: Memory, phrase: Phrase, cue: Span | None) -> Phrase:
    """A phrase in the genitive ("за словами міністерства", "nach Angaben des Ministeriums") with its head in the nominative."""
    lexicon = memory.cast.lexicon
    if lexicon.compounds and not phrase.lead:
        phrase = _several(phrase, lexicon)
    if lexicon.compounds and phrase.lead == "des" and len(phrase.words) > 0:
        return _without_s(phrase, lexicon)
    if not lexicon.words.governs or cue is None:
        return phrase
    if not (_governs(memory.cast.text, cue, phrase, lexicon) or _located(memory.cast.text, phrase, lexicon)):
        return phrase
    if any(one.sure or one.full for one in people_in(memory.cast, memory.passage, phrase.span)):
        return phrase
    surface = [w.text for w in phrase.words]
    if len(surface) == 1 and phrase.words[0].capital and not lexicon.is_organisation(surface[0]):
        return _renamed(phrase, [lone_surname(surface[0], lexicon)], lexicon)
    return _renamed(phrase, headed(surface, lexicon).split(" "), lexicon)


def _governs(text: str, cue: Span, phrase: Phrase, lexicon: Lexicon) -> bool:
    last = cue.of(text).split()[-1:] if cue.start < phrase.span.start else []
    return bool(last) and last[0].lower() in lexicon.words.governs


def _located(text: str, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "У прокуратурі заявили": a body in the locative behind a short preposition, inside the phrase or right before it."""
    if not phrase.words or not lexicon.is_organisation(phrase.words[0].text):
        return False
    start = phrase.words[0].start
    before = text[max(0, start - 4) : start].split()
    return bool(before) and before[-1].lower() in lexicon.words.place_cues | lexicon.words.of and len(before[-1]) < 3


def _several(phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """ "Mehreren Medienberichten zufolge": an adjective without an article and its noun, both in the dative plural."""
    if len(phrase.words) != 2 or phrase.words[0].lower not in _MANY:
        return phrase
    many, told = (w.text for w in phrase.words)
    plural = told.removesuffix("n") if told.endswith("ten") else told
    return _renamed(phrase, [many.removesuffix("n"), plural], lexicon)


def _without_s(phrase: Phrase, lexicon: Lexicon) -> Phrase:
    head = phrase.words[0].text
    bare = head.removesuffix("s")
    return _renamed(phrase, [bare, *(w.text for w in phrase.words[1:])], lexicon) if lexicon.is_organisation(bare) else phrase


def _renamed(phrase: Phrase, names: Sequence[str], lexicon: Lexicon) -> Phrase:
    if len(names) != len(phrase.words):
        return phrase
    words = tuple(w._replace(text=name, lower=name.lower(), key=lexicon.key(name)) for w, name in zip(phrase.words, names, strict=True))
    return replace(phrase, words=words, fixed=fixed_map(words, lexicon))
