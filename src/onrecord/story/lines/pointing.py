"""Headlines that lean on another sentence's matter: "the comment comes after", "the night before", "the incident", a first name.

"Voss's statement comes after talks in Lerna" needs the statement; "Voss resigned after talks in Lerna" needs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.context import ContextWords
from onrecord.model.text import Span
from onrecord.read.names.lexicon import is_given, lexicon
from onrecord.story.lines.words import WORD, LineGuide, pattern, tokens, wordset
from onrecord.story.units import Unit

_LONGEST_SUBJECT = 4
_SAID_REACH = 6
_DIGIT = re.compile(r"\d")
_ELIDED = re.compile(r"\bl['’](?=\w)", re.IGNORECASE)
"""French "l'annonce" is an article and a noun."""


@dataclass(frozen=True, slots=True)
class Pointers:
    """The words of one language by which a headline tells of another sentence."""

    topics: re.Pattern[str]
    reactions: re.Pattern[str]
    days: re.Pattern[str]
    vague: frozenset[str]
    articles: frozenset[str]
    definers: frozenset[str]


@cache
def pointers(language: str | None) -> Pointers:
    """The pointers of `language` (an unknown one reads as English)."""
    own = words("context", language, ContextWords)
    reactions = " ".join(f"{noun}_{verb}" for noun in own.reactions.split() for verb in own.follows.split())
    return Pointers(
        topics=pattern(own.topics, opening=True),
        reactions=pattern(reactions),
        days=pattern(own.relative_days, opening=True),
        vague=wordset(own.vague),
        articles=wordset(own.articles),
        definers=wordset(own.definers),
    )


def topical(outside: str, known: Pointers, guide: LineGuide) -> bool:
    """ "Of the reason, Voss said": the answer of somebody who was asked; "Of the 20 rescued, two died" is none."""
    found = known.topics.match(outside)
    if found is None:
        return False
    opening, _, rest = outside.partition(",")
    spoken = " ".join(tokens(rest if rest and guide.language != "de" else outside[found.end() :])[:_SAID_REACH])
    return _DIGIT.search(opening) is None and guide.sayings.search(spoken) is not None


def reacts(outside: str, known: Pointers) -> bool:
    """ "Tarn's comment comes after the vote": that something was said or chosen, and not what."""
    return known.reactions.search(_ELIDED.sub("le ", outside)) is not None


def vaguely(outside: str, known: Pointers) -> bool:
    """ "confirmed the incident between Tarn and Orlo": a noun for anything, behind its article, and no word says what happened."""
    outside = _ELIDED.sub("le ", outside)
    found = list(WORD.finditer(outside))
    for i, match in enumerate(found[1:], 1):
        if match.group().casefold() not in known.vague or (known.articles and found[i - 1].group().casefold() not in known.articles):
            continue
        behind = found[i + 1] if i + 1 < len(found) else None
        joined = behind is not None and outside[match.end() : behind.start()] == " "
        if behind is None or not joined or (known.articles and behind.group().casefold() not in known.definers):
            return True
    return False


def twice_told(outside: str, guide: LineGuide) -> bool:
    """ "Tarn troops land at Orlo Tarn troops are to stay": a heading and a sentence with one subject, run together."""
    found = list(WORD.finditer(outside))
    raw = [match.group() for match in found]
    if not raw or not raw[0][:1].isupper():
        return False
    return any(
        raw[at : at + size] == raw[:size]
        and outside[found[at - 1].end() : found[at].start()] == " "
        and _ends_clause(raw[at - 1].casefold(), guide)
        and (size > 1 or guide.has_verb(" ".join(raw[1:at])))
        and any(guide.is_verb(word.casefold()) for word in raw[at + size : at + size + 1])
        for size in range(1, _LONGEST_SUBJECT + 1)
        for at in range(size + 2, len(raw) - size)
    )


def _ends_clause(word: str, guide: LineGuide) -> bool:
    waits = word in guide.open_ends or word in guide.that or word in guide.coordinators or word in guide.turns
    return not waits and not guide.is_verb(word) and guide.sayings.fullmatch(word) is None


def first_name_speaks(outside: str, unit: Unit, sentence: Span, text_top: Sequence[str], guide: LineGuide) -> bool:
    """ "Ada notes that ...": one name before a verb of saying, which is a given name or opens a longer name elsewhere."""
    found = list(WORD.finditer(outside))[:2]
    if len(found) < 2 or found[0].start() or guide.sayings.match(outside[found[1].start() :]) is None:
        return False
    name = found[0].group()
    if lexicon(guide.language).is_title(name) or name.casefold() in text_top:
        return False
    named = [(m.span, tokens(m.name)) for m in unit.mentions if m.kind == "person"]
    named += [
        (s.speaker.span, tokens(s.speaker.name)) for s in unit.statements if s.speaker and s.speaker.span and s.speaker.kind == "person"
    ]
    here = any(sentence.covers(span) and listed == [name.casefold()] for span, listed in named)
    longer = any(len(listed) > 1 and listed[0] == name.casefold() for _, listed in named)
    surname = any(len(listed) > 1 and listed[-1] == name.casefold() for _, listed in named)
    return here and not surname and (longer or is_given(name))
