"""What a number counts: the noun phrase after it and its head noun in the singular.

After "116" in "116 Iranian kamikaze drones struck" the phrase is "Iranian kamikaze drones" and the head "drone".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.lang.shapes.numbers import NumberWords

_ELIDED = ("d'", "d’", "l'", "l’")
MOST_WORDS = 7
"""A noun phrase longer than this is cut: its head comes early in news text."""

_WORD = re.compile(
    r"(?:[ \u00a0\u202f\u2009\-]|[ ]?\n)?[\"“„«'‘]?([^\W\d_][^\W_]*(?:[.’'ʼ\-](?=[^\W_])[^\W_]+)*(?:(?<=\b[A-Z]\.[A-Z])\.)?)"
)
_SIZE = re.compile(r" \d[\d.,]{0,6}[ \-]?[a-z]{1,6}(?= [a-z])")
_MODEL = re.compile(r"[ \-]\d{1,4}(?= [a-z])")
_DEMONYM = re.compile(r"[A-Z][a-z]+(?:ians|eans|cans|nese|ners|lims|anis|ians|aels|ews|ans|ish)$")


@dataclass(frozen=True, slots=True)
class Counted:
    """The phrase at `start` to `end`; `unit` its head noun in the singular; `person` whether it counts people."""

    start: int
    end: int
    unit: str
    person: bool
    plural: bool


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    low: str


def counted(text: str, low: str, at: int, lexicon: NumberWords, one: bool) -> Counted | None:
    """The noun phrase that starts at `at`, or None where no noun follows. `one`: the number is one, so that the noun is singular."""
    found = _words(text, low, at, lexicon)
    if len(found) > 1 and found[0].low in lexicon.goes_on and found[1].low in lexicon.casualties:
        found = found[1:]
    casualty = _casualty(found, lexicon)
    if casualty is not None:
        return Counted(found[0].start, found[casualty].end, "person", True, True)
    while found and (found[0].low in lexicon.goes_on and len(found) > 1):
        found = found[1:]
    head = _head(found, lexicon, one)
    if head is None:
        return None
    word = found[head]
    person = _is_person(word, lexicon) and not (head and any(c.isdigit() for c in found[head - 1].text))
    return Counted(found[0].start, word.end, singular(word.text, lexicon), person, _plural(word.low, lexicon) or lexicon.head != "plural")


def _is_person(word: _Word, lexicon: NumberWords) -> bool:
    if word.low in lexicon.people or word.low in lexicon.casualties:
        return True
    if lexicon.head == "plural" and _DEMONYM.match(word.text):
        return True
    return len(word.low) > 5 and word.low.endswith(lexicon.person_endings) and word.low not in lexicon.not_people


def singular(word: str, lexicon: NumberWords) -> str:
    """The singular by the language's lists and endings, lower case unless it is a name; a form unknown stays as written."""
    low = word.lower()
    known = lexicon.people.get(low) or lexicon.plurals.get(low)
    if known is not None:
        return known
    for ending, instead in lexicon.endings:
        if low.endswith(ending) and len(low) > len(ending) + 1:
            return word[: len(word) - len(ending)] + instead
    return word


def _words(text: str, low: str, at: int, lexicon: NumberWords) -> list[_Word]:
    found: list[_Word] = []
    skipped = False
    size = _SIZE.match(text, at)
    at = size.end() if size else at
    while len(found) < MOST_WORDS:
        match = _WORD.match(text, at)
        if match is None or (found and text[match.start()] == "\n"):
            break
        start = match.start(1) + (2 if low[match.start(1) : match.start(1) + 2] in _ELIDED and match.end(1) - match.start(1) > 3 else 0)
        word = _Word(start, match.end(1), text[start : match.end(1)], low[start : match.end(1)])
        if found and word.low in lexicon.values and word.low not in lexicon.ones:
            break
        if word.low in lexicon.of and not found and not skipped:
            skipped = True
        elif not skipped or found or word.low not in lexicon.determiners:
            found.append(word)
        at = match.end()
        model = _MODEL.match(text, at) if word.text[0].isupper() else None
        at = model.end() if model else at
        if text[match.start() : match.start(1)].strip(" \n-\u00a0") and found[:-1]:
            found.pop()
            break
    return found


def _casualty(found: list[_Word], lexicon: NumberWords) -> int | None:
    """Index of the last word of "killed or wounded", unless a noun follows as in "killed soldiers"."""
    if not found or found[0].low not in lexicon.casualties:
        return None
    rest = found[1:]
    if rest and rest[0].low not in lexicon.stops and (_plural(rest[0].low, lexicon) or rest[0].low in lexicon.people):
        return None
    return 2 if len(rest) > 1 and rest[1].low in lexicon.casualties and rest[0].low in lexicon.stops else 0


def _head(found: list[_Word], lexicon: NumberWords, one: bool) -> int | None:
    if not found:
        return None
    if lexicon.head == "plural":
        return _singular_head(found, lexicon) if one else _plural_head(found, lexicon)
    for index, word in enumerate(found):
        if word.low in lexicon.stops:
            return None
        if _is_noun(word, lexicon):
            return index
    return None


def _is_noun(word: _Word, lexicon: NumberWords) -> bool:
    if word.low in lexicon.people or word.low in lexicon.plurals:
        return True
    if lexicon.head == "capital":
        return word.text[0].isupper() and not word.low.endswith(lexicon.adjectives)
    return not word.low.endswith(lexicon.adjectives) and word.low not in lexicon.goes_on


def _plural_head(found: list[_Word], lexicon: NumberWords) -> int | None:
    first: int | None = None
    if found[0].low in ("times",):
        return 0
    for index, word in enumerate(found):
        stop = word.low in lexicon.stops
        if stop and first is None and _coordinated(found, index, lexicon):
            continue
        if stop and (index > 0 or not (len(found) > 1 and _participle(word, found[1], lexicon))):
            break
        if first is None and _plural(word.low, lexicon) and word.low not in lexicon.goes_on:
            first = index
        elif first is not None and not (first == index - 1 and _plural(word.low, lexicon) and word.text[0].islower()):
            break
        elif first is not None:
            first = index
    if first is not None:
        return first
    attributive = found[0].low not in lexicon.stops and not found[0].low.endswith(("ly", "ing", "ew")) and found[0].text[0].islower()
    return 0 if attributive else None


def _coordinated(found: list[_Word], index: int, lexicon: NumberWords) -> bool:
    """ "red and blue cars", "Kestrel and Marlin vans": the noun of both comes after the second."""
    if found[index].low not in ("and", "or") or not 0 < index < len(found) - 2:
        return False
    one, other, noun = found[index - 1], found[index + 1], found[index + 2]
    if noun.low in lexicon.stops or other.low in lexicon.stops or not _plural(noun.low, lexicon) or _plural(other.low, lexicon):
        return False
    return noun.text[0].islower() and one.text[0].isupper() == other.text[0].isupper()


def _participle(word: _Word, following: _Word, lexicon: NumberWords) -> bool:
    noun = following.low not in lexicon.stops and _plural(following.low, lexicon)
    return noun and (word.low in lexicon.casualties or word.low.endswith(("ed", "st", "en", "us")))


def _singular_head(found: list[_Word], lexicon: NumberWords) -> int | None:
    """The last word before a function word or a verb: after "one particular demand that" it is "demand"."""
    last: int | None = None
    for index, word in enumerate(found):
        verb = index > 0 and (_plural(word.low, lexicon) or word.low.endswith("ed"))
        if word.low in lexicon.stops or verb or word.low.endswith("ly"):
            break
        last = index
    return last


def _plural(low: str, lexicon: NumberWords) -> bool:
    if low in lexicon.plurals:
        return lexicon.plurals[low] != low or low in ("staff", "personnel", "aircraft", "police", "horsepower", "series", "species")
    if low in lexicon.people:
        return lexicon.people[low] != low or low == "personnel"
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s"))
