"""Whether words stand by themselves as a headline: a clause with its verb, quotations closed, nothing that leans on an earlier sentence.

`whole("The port was shut", guide)` is true; of "The port, such as" and "He left" it is false.
"""

from __future__ import annotations

import re
from itertools import pairwise

from onrecord.story.lines.limits import ends_in_attribute, waits_before_credit
from onrecord.story.lines.words import WORD, LineGuide, tokens

_FEWEST_WORDS = 4
_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|„[^„“”]*[“”]|‘[^‘’]*’(?!\w)")
_ADDRESS = re.compile(r"\((?:Photo|Image|Foto|Bild|Picture|Credit)\b|https?:|www\.|@\w|\S+\.(?:com|org|net)\b", re.IGNORECASE)
_BYLINE = re.compile(r"(?:By|Von|Por|Par) [A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+(?: ?,| and | und | y | et | [A-Z]{2,} )")
_GLUED = re.compile(r"[A-Za-z\"”]:[A-Za-z]")
_TRAILS_OFF = re.compile(r"(?:\.\.\.|…|:|-)$")
_BY = re.compile(r"\b\w+(?:ed|led|ade|eld|run|wn|ught|uilt|it)\s+by\b")
_SHOUTS = re.compile(r"^(?:[A-Z]{3,}\s+){3}|^[A-Z]{3,} [A-Z]{3,} [A-Z]{4,}|^[A-Z]{5,} [A-Z]{5,}\b")
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "gen", "sen", "prof", "dr", "frau", "herr", "sr", "sra"))
_ARTICLES = frozenset("ein eine einen einem einer eines der die das den dem des im am zum zur".split())
_PAIRS = (("«", "»"), ("(", ")"), ("[", "]"))


def whole(shown: str, guide: LineGuide) -> bool:
    """Whether a shortened sentence reads as a whole clause that needs nothing before it."""
    listed = tokens(shown)
    return (
        len(listed) >= _FEWEST_WORDS
        and balanced(shown)
        and not leans(shown, guide)
        and not furniture(shown, guide)
        and "?" not in shown
        and " ` " not in shown
        and not _TRAILS_OFF.search(shown)
        and listed[0] not in guide.whether
        and not ends_open(listed, guide)
        and not (guide.language == "en" and ends_in_attribute(shown))
        and not waits_before_credit(shown, guide)
        and not (guide.language == "de" and _only_adjectives(shown, guide))
        and listed[-1] not in _TITLES
        and guide.has_verb(_BY.sub(" ", _main(shown, guide)))
        and not _headless(shown, guide)
        and not _dangling(shown, guide)
        and not _bare_telling(shown, listed, guide)
        and not fragment(shown, guide)
    )


def _only_adjectives(shown: str, guide: LineGuide) -> bool:
    """ "Eine absolute Premiere": the only words that end like a verb stand between an article and a noun."""
    found = WORD.findall(shown)
    triples = zip(["", *found], found, [*found[1:], ""], strict=False)
    verbs = [(a, b, c) for a, b, c in triples if guide.is_verb(b.casefold()) and (b.islower() or not a)]
    told = [b for a, b, c in verbs if b in guide.finite or not (a.casefold() in _ARTICLES and c[:1].isupper())]
    return bool(verbs) and not told


def ends_open(listed: list[str], guide: LineGuide) -> bool:
    """Whether it ends in a word that waits for another; "sagt ... ab" and "... zu haben" do not."""
    if not listed or listed[-1] not in guide.open_ends or listed[-1] in guide.particles:
        return False
    return not (guide.language == "de" and listed[-2:-1] == ["zu"])


def fragment(shown: str, guide: LineGuide) -> bool:
    """ "The man who claimed the raid" has no verb of its own; "According to the union, but hopes fade" has lost its main clause."""
    outside = _QUOTED.sub(" ", shown.partition(": ")[2] or shown)
    return _only_a_relative(tokens(outside), guide) or _turns_on_nothing(outside, guide)


def _only_a_relative(listed: list[str], guide: LineGuide) -> bool:
    """Whether the only verb stands in a clause about the noun that opens it."""
    at = next((i for i, word in enumerate(listed) if word in guide.relatives), None)
    if at is None or not at or any(map(guide.is_verb, listed[:at])):
        return False
    verbs = [i for i in range(at + 1, len(listed)) if guide.is_verb(listed[i])]
    apart = [j for i, j in pairwise(verbs) if j > i + 1 and listed[j - 1] not in guide.coordinators]
    return bool(verbs) and not apart


def _turns_on_nothing(outside: str, guide: LineGuide) -> bool:
    """Whether ", but ..." follows words without a verb, or nothing but a source."""
    first, comma, rest = outside.partition(",")
    begins = next(iter(tokens(rest)), "")
    turns = bool(comma) and begins in guide.turns and begins not in guide.coordinators
    return turns and guide.has_verb(rest) and not guide.has_verb(first)


def _headless(shown: str, guide: LineGuide) -> bool:
    """ "Will have double thrust": a helping verb that opens a statement has lost its subject."""
    first = WORD.findall(shown)[:2]
    return guide.language == "en" and len(first) > 1 and first[0].casefold() in guide.helping and first[1].islower()


def _main(shown: str, guide: LineGuide) -> str:
    """The words behind an introduction, which has verbs of its own."""
    first = next(iter(tokens(shown)), "")
    subordinate = first in guide.trailing and first not in guide.appositions
    if (subordinate or first in guide.leading) and "," in shown:
        return shown.partition(",")[2]
    return "" if subordinate else shown


def _dangling(shown: str, guide: LineGuide) -> bool:
    """ "“You blamed thousands of” workers": words behind a quotation that opens the sentence, and no verb among them."""
    said = quotations(shown)
    if not said or not shown.startswith(said[0]):
        return False
    rest = _QUOTED.sub(" ", shown)
    return bool(tokens(rest)) and not guide.has_verb(rest) and guide.speech.search(rest) is None


def balanced(shown: str) -> bool:
    """Whether every quotation mark and bracket has its other half."""
    if "-LRB-" in shown or "RRB-" in shown:
        return False
    if shown.count('"') % 2 or shown.count("``") != shown.count("''") or any(shown.count(a) != shown.count(b) for a, b in _PAIRS):
        return False
    low = shown.count("„")
    return shown.count("“") == shown.count("”") if not low else low == shown.count("“") + shown.count("”")


def leans(shown: str, guide: LineGuide) -> bool:
    """Whether a pronoun opens it, speaks in the first person outside quotation marks, or points back."""
    if guide.pronouns.search(shown) or guide.pronouns.search(shown.partition(": ")[2]):
        return True
    if any(guide.openers.match(said[1:]) and guide.pronouns.search(said.partition(",")[2]) for said in quotations(shown)):
        return True
    outside = tokens(_QUOTED.sub(" ", shown))
    if any(
        word.casefold().replace("’", "'").partition("'")[0] in guide.persons and not _state(word)
        for word in WORD.findall(_QUOTED.sub(" ", shown))
    ):
        return True
    if any(token in guide.demonstratives and (outside[i + 1 : i + 2] or [""])[0] not in guide.hours for i, token in enumerate(outside)):
        return True
    return _bare_noun(shown, guide) or _points_back(_QUOTED.sub(" ", shown), guide)


def furniture(shown: str, guide: LineGuide) -> bool:
    """Whether it is an address, a sign-off, a line of the press office, or all capitals."""
    letters = "".join(filter(str.isalpha, shown))
    shouted = len(letters) > 8 and sum(map(str.isupper, letters)) > 0.7 * len(letters)
    return (
        shouted
        or _SHOUTS.match(shown) is not None
        or " | " in shown
        or _BYLINE.match(shown) is not None
        or _GLUED.search(shown) is not None
        or _ADDRESS.search(shown) is not None
        or guide.signoffs.search(shown) is not None
    )


def asks(shown: str, guide: LineGuide) -> bool:
    """Whether it is a question."""
    first = next(iter(tokens(shown)), "")
    behind = next(iter(tokens(shown.partition(": ")[2])), "")
    return shown.endswith("?") or ("?" in shown and first in guide.questions) or (behind in guide.questions and behind not in guide.finite)


def quotations(shown: str) -> list[str]:
    """The closed quotations in it, marks included."""
    return _QUOTED.findall(shown)


def _points_back(outside: str, guide: LineGuide) -> bool:
    """ "has denied it": an object that stands for an earlier sentence; "says it will" is none."""
    found = list(WORD.finditer(outside))
    for i, match in enumerate(found[1:], 1):
        before, token = found[i - 1].group().casefold(), match.group().casefold()
        if token not in guide.objects or not guide.is_verb(before):
            continue
        behind = found[i + 1].group().casefold() if i + 1 < len(found) else ""
        if token in guide.that and guide.is_verb(behind):
            return True
        if not behind or i + 2 == len(found) or outside[match.end()] in ",.;" or (token not in guide.that and not guide.is_verb(behind)):
            return True
    return False


def _state(word: str) -> bool:
    """The US is no pronoun."""
    return len(word) > 1 and word.isupper()


def _bare_noun(shown: str, guide: LineGuide) -> bool:
    """ "The man has ...": an article and a noun that an earlier sentence must explain."""
    words = WORD.findall(shown)
    listed = tokens(shown)
    if len(listed) < 3 or listed[0] not in guide.open_ends or not guide.is_verb(listed[2]):
        return False
    return listed[1] in guide.anaphoric or (listed[0] == "the" and words[1].islower())


def _bare_telling(shown: str, listed: list[str], guide: LineGuide) -> bool:
    """ "The spokesman stated": the verb of saying is there and what was said is gone."""
    opening = guide.sayings.match(shown)
    if opening is not None and not quotations(shown) and not guide.has_verb(shown[opening.end() :]):
        return True
    said = shown.rpartition(",")[0]
    return guide.sayings.fullmatch(listed[-1]) is not None and not guide.has_verb(said) and not quotations(shown)
