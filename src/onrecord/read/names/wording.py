"""A passage as words: where each stands, whether it is capitalised, what fixed name it begins.

"Maj. Gen. Ana Ruiz" gives four words, the first two with their dots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.model.text import Span
from onrecord.read.names.lexicon import Lexicon, Referent

_WORD = re.compile(r"(?:[^\W\d_]\.(?:-?[^\W\d_]\.)+)|[^\W_][\w'’ʼ\-]*")
_OWN = re.compile(r"['’ʼ]s?$")
_SENTENCE = re.compile(r"[.!?…:;]|\n")
_ELIDED = re.compile(r"[lLdD]['’](?=[^\W_])")
_LONGEST = 60
PARTICLES = frozenset("de del della der den di da do dos van von vom zu la le al el bin ibn ben y".split())


class Word(NamedTuple):
    """One word: `text` without a possessive ending, `key` for look-ups, `gap` the signs before it, `first` in its sentence."""

    start: int
    end: int
    text: str
    lower: str
    key: str
    gap: str
    capital: bool
    own: bool
    first: bool


@dataclass(frozen=True, slots=True)
class Fixed:
    """A fixed name at words[at : at + size]."""

    at: int
    size: int
    referent: Referent


def word_list(text: str, passage: Sequence[Span], lexicon: Lexicon) -> list[Word]:
    """The words of a passage's paragraphs, in text order."""
    return [word for span in passage for word in _words(text, span, lexicon)]


def _words(text: str, span: Span, lexicon: Lexicon) -> Iterator[Word]:
    before = span.start
    dotted = False
    for found in _WORD.finditer(text, span.start, span.end):
        start, end = found.span()
        elided = _ELIDED.match(found.group()) if "l'" in lexicon.words.articles else None
        start += elided.end() if elided else 0
        gap = "\n" if before == span.start and start == before else text[before : min(start, before + 12)]
        raw = text[start:end][:_LONGEST]
        bare = _OWN.sub("", raw) or raw
        first = before == span.start or (_SENTENCE.search(gap) is not None and not (dotted and gap.strip() == "."))
        own = len(bare) < len(raw)
        yield Word(start, min(end, start + len(bare)), bare, bare.lower(), lexicon.key(bare), gap, bare[0].isupper(), own, first)
        dotted = lexicon.is_title(bare) or len(bare) == 1
        before = end


def joined(word: Word) -> bool:
    """Whether a word follows the one before with nothing but a space between (or the dot of an abbreviation)."""
    return word.gap in (" ", "\u00a0", "", "-") or (word.gap == ". " and not word.first)


def fixed_at(words: Sequence[Word], at: int, lexicon: Lexicon) -> Fixed | None:
    """The longest fixed name that begins at word `at`, written as the lists write it (case counts but for demonyms)."""
    for keys, written, referent in lexicon.begins(words[at].key):
        if at + len(keys) >= len(words):
            continue
        rest = words[at + 1 : at + 1 + len(keys)]
        if tuple(w.key for w in rest) == keys and all(joined(w) for w in rest) and _cased(words[at], written[0], referent):
            return Fixed(at, 1 + len(keys), referent)
    return None


def _cased(word: Word, written: str, referent: Referent) -> bool:
    if referent.kind == "demonym" and written[0].islower():
        return True
    if written.isupper() and len(written) < 5:
        return word.text.isupper()
    return word.capital
