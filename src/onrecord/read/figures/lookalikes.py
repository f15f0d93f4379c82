"""Numerals that are no quantities: dates, times of day, years, names of models and articles, addresses, scores, powers.

The 35 of "Su-35", the 5 of "Article 5" and the 2019 of "in 2019" are left alone; the 35 of "35 tanks" is not.
"""

from __future__ import annotations

import re

from onrecord.lang.shapes.numbers import NumberWords
from onrecord.read.figures.numbers import Numeral
from onrecord.read.figures.units import money_before

_LEFT_WORD = re.compile(r"([^\W\d_][^\W\d_'’.\-]*\.?|№|#)[ \u00a0\-]*$")
_RIGHT_WORD = re.compile(r"[ \u00a0.,]{0,2}([^\W\d_][^\W_.]*(?:\.[a-z]\.?)?)")
_GLUED_LEFT = re.compile(r"[^\W_]\.?$|[A-Z]{2} -$|[^\W\d_][\-‑–]$|[^\W_][/:_^*]$|[/:^*#№@_\\=]$|\d[.,]$")
_DIALLED = re.compile(r"\+\d[\d ()\-]*$|(?<!\d)0\d{1,4}[ \-/](?:\d{2,4}[ \-])*$")
_LETTER_DASH = re.compile(r"(?<![^\W\d_])(sub|now|then|minus|plus|just|another)-$", re.IGNORECASE)
_GLUED_RIGHT = re.compile(r"[ \u00a0]?\^|[:/*_@=\\]\d|[:/\-‑–]\d+[:/\-‑–]\d|\*\*|[^\W\d_]|_|-?[A-Z]|[.,]\d|['’]?s\b")
_STREET = re.compile(r" (?:[A-Z][\w.’'\-]+ ){0,3}([A-Z][\w.]+)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;…\n\"“”„«»'‘(\[•|—–-])\s*$")
_CAPITAL_LEFT = re.compile(r"(?<![\w.!?])([A-Z\u0400-\u042f\u0490][^\W\d_]*|[A-Z]\w*-[A-Z]?\w*) $")
_BEFORE_NAME = re.compile(r"(?:(?P<word>[^\W\d_]+)|(?P<digit>\d)|(?P<mark>\S)) $")


def glued(text: str, numeral: Numeral) -> bool:
    """The numeral is part of a longer token: a letter, slash, colon or power sign sticks to its left."""
    left = text[max(0, numeral.start - 24) : numeral.start]
    if _DIALLED.search(left):
        return True
    if numeral.kind not in ("digits", "unreadable", "ordinal"):
        return bool(re.search(r"[^\W_]-$", left)) and not _LETTER_DASH.search(left)
    return bool(_GLUED_LEFT.search(left)) and not _LETTER_DASH.search(left) and money_before(text, numeral.start) is None


def glued_right(text: str, at: int) -> bool:
    """A letter, colon, slash or power sign sticks to the right of what was read."""
    return bool(_GLUED_RIGHT.match(text, at))


def is_date(text: str, low: str, numeral: Numeral, lexicon: NumberWords) -> bool:
    """A month's name stands beside it, or a word of the clock after it."""
    right = _RIGHT_WORD.match(low, numeral.end)
    left = _LEFT_WORD.search(low, max(0, numeral.start - 16), numeral.start)
    by_month = numeral.value is not None and (numeral.value <= 31 or is_year(numeral))
    if by_month and left and left[1] in lexicon.months and _named(text[left.start(1)], lexicon):
        return True
    if right is None:
        return False
    after = right
    if after[1] in ("de", "of", "d") and (onward := _RIGHT_WORD.match(low, after.end())):
        after = onward
    if by_month and after[1] in lexicon.months and _named(text[after.start(1)], lexicon):
        return True
    return numeral.kind != "vague" and (right[1] in lexicon.clock or right[1] + "." in lexicon.clock)


def is_year(numeral: Numeral) -> bool:
    """Four digits without a separator between 1500 and 2100."""
    return numeral.plain and numeral.end - numeral.start == 4 and numeral.value is not None and 1500 <= numeral.value <= 2100


def is_label(text: str, low: str, numeral: Numeral, lexicon: NumberWords) -> bool:
    """It numbers a thing: "Article 5", "No. 7", "these two"."""
    left = _LEFT_WORD.search(low, max(0, numeral.start - 24), numeral.start)
    if left is None:
        return False
    if left[1] in lexicon.pointing:
        return True
    small = numeral.kind == "digits" and (numeral.plain or (numeral.scale == 1 and numeral.value is not None and numeral.value < 100))
    number_word = numeral.kind in ("words", "one") and text[left.start(1)].isupper()
    if (small or number_word) and (left[1] in lexicon.labels or left[1] in "№#"):
        return True
    return small and lexicon.head == "capital" and left[1].endswith(("straße", "strasse", "platz", "weg", "gasse", "allee"))


def is_name(text: str, numeral: Numeral, lexicon: NumberWords) -> bool:
    """A bare number right after a capitalised word ("Galaxy 23"), where capitals mark names; a capitalised number word inside a name."""
    if lexicon.head == "capital":
        return False
    before = text[max(0, numeral.start - 32) : numeral.start]
    if numeral.kind in ("words", "one"):
        return text[numeral.start].isupper() and not _SENTENCE_START.search(before)
    capital = _CAPITAL_LEFT.search(before)
    return numeral.kind == "digits" and numeral.plain and capital is not None and not _SENTENCE_START.search(before[: capital.start(1)])


def is_model(text: str, low: str, numeral: Numeral, lexicon: NumberWords) -> bool:
    """A small bare number inside the name of a make: "two Falcon 9 rockets", "zehn Leopard 2".

    What tells it from a count ("in Orlo 12 houses") is what stands before the name: a number always, another word only where
    capitals mark names and the word neither says where nor opens the sentence.
    """
    if numeral.kind != "digits" or not numeral.plain:
        return False
    capital = _CAPITAL_LEFT.search(text, max(0, numeral.start - 32), numeral.start)
    if capital is None or low[capital.start(1) : capital.end(1)] in lexicon.months:
        return False
    before = _BEFORE_NAME.search(text, max(0, capital.start(1) - 24), capital.start(1))
    if before is None or before["mark"]:
        return before is not None and before["mark"] in ",/&"
    if before["digit"]:
        return True
    word = before["word"]
    if word.lower() in lexicon.values and word not in lexicon.where:
        return True
    latin = capital[1][0] < "\u0400"
    marked = lexicon.head != "capital" and (latin or not lexicon.cyrillic)
    return marked and word not in lexicon.where and (word.islower() or word.lower() in lexicon.articles)


def is_address(text: str, numeral: Numeral, lexicon: NumberWords) -> bool:
    """A house number before a street's name."""
    match = _STREET.match(text, numeral.end) if numeral.plain else None
    return match is not None and any(word.lower() in lexicon.streets for word in match[0].split())


def _named(letter: str, lexicon: NumberWords) -> bool:
    return letter.isupper() or lexicon.head != "plural"
