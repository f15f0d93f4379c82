"""The words for lines of one language, ready to look up: what may go, what must stay, what makes a clause, what makes news.

`lineguide("en").guards.search("did not move")` finds "not"; `lineguide("en").events.search("Two miners died")` finds "died".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from onrecord.lang import read_as, words
from onrecord.lang.shapes.cues import CueWords
from onrecord.lang.shapes.lines import LineWords

WORD = re.compile(r"\w+(?:[’'\-]+\w+)*")
_CONTRACTED = r"\w*n['’]t"


@dataclass(frozen=True, slots=True)
class LineGuide:
    """Sets hold single words, patterns find words and phrases of any case. `guards` holds all that is never dropped alone."""

    language: str
    pronouns: re.Pattern[str]
    persons: frozenset[str]
    demonstratives: frozenset[str]
    negations: re.Pattern[str]
    hedges: re.Pattern[str]
    denials: re.Pattern[str]
    sayings: re.Pattern[str]
    speech: re.Pattern[str]
    guards: re.Pattern[str]
    bounds: frozenset[str]
    leading: frozenset[str]
    trailing: frozenset[str]
    bare_trailing: re.Pattern[str]
    tellings: frozenset[str]
    coordinators: frozenset[str]
    appositions: frozenset[str]
    droppable: re.Pattern[str]
    finite: frozenset[str]
    endings: tuple[str, ...]
    open_ends: frozenset[str]
    events: re.Pattern[str]
    static: re.Pattern[str]
    anaphoric: frozenset[str]
    nobodies: frozenset[str]
    signoffs: re.Pattern[str]
    questions: frozenset[str]
    accusing: re.Pattern[str]
    unknown: re.Pattern[str]
    openers: re.Pattern[str]
    hours: frozenset[str]
    that: frozenset[str]
    objects: frozenset[str]
    fakes: re.Pattern[str]
    till: re.Pattern[str]
    nouns: frozenset[str]
    intents: re.Pattern[str]
    purposes: re.Pattern[str]
    asking: re.Pattern[str]
    future: re.Pattern[str]
    modals: re.Pattern[str]
    runners: frozenset[str]
    tolls: tuple[str, ...]
    troops: tuple[str, ...]
    minor: re.Pattern[str]
    confirming: re.Pattern[str]
    hanging: frozenset[str]
    helping: frozenset[str]
    links: re.Pattern[str]
    comings: re.Pattern[str]
    relatives: frozenset[str]
    venues: frozenset[str]
    participle: str
    unparticiples: frozenset[str]
    whether: frozenset[str]
    joins: frozenset[str]
    particles: frozenset[str]
    lately: frozenset[str]
    tellers: re.Pattern[str]
    turns: frozenset[str]
    counted_from: frozenset[str]
    whereabouts: frozenset[str]
    published: re.Pattern[str]
    newer: frozenset[str]
    completers: frozenset[str]
    limiting: re.Pattern[str]
    defining: frozenset[str]
    attached: re.Pattern[str]

    def has_verb(self, text: str) -> bool:
        """Whether a word stands in `text` that can be a finite verb."""
        return any(self.is_verb(token) for token in tokens(text))

    def is_verb(self, token: str) -> bool:
        return token in self.finite or (len(token) > 3 and self.endings != () and token.endswith(self.endings))


def tokens(text: str) -> list[str]:
    """The words of `text` in lower case, with one kind of apostrophe."""
    return [token.casefold() for token in WORD.findall(text.replace("’", "'"))]


def lineguide(language: str | None) -> LineGuide:
    """The guide of `language` (an unknown one reads as English)."""
    return _lineguide(read_as(language))


@cache
def _lineguide(language: str) -> LineGuide:
    own = words("lines", language, LineWords)
    cues = words("cues", language, CueWords)
    doubted = f"{cues.denied} {cues.unconfirmed} {cues.doubt} {cues.falsehood}"
    sayings = f"{cues.verbs} {cues.credits} {cues.credits_after} {cues.opinion} {cues.hearsay}"
    return LineGuide(
        language=(language or "en")[:2],
        pronouns=pattern(own.pronouns, opening=True),
        persons=wordset(own.persons),
        demonstratives=wordset(own.demonstratives),
        negations=pattern(f"{cues.negation} {own.nothings}", extra=_CONTRACTED),
        hedges=pattern(cues.hedges),
        denials=pattern(doubted),
        sayings=pattern(sayings),
        speech=pattern(f"{sayings} {doubted} {cues.speech} {cues.warned} {cues.promised} {cues.asked} {cues.declined} {cues.confirmed}"),
        guards=pattern(
            f"{own.guards} {cues.negation} {cues.hedges} {cues.openers} {cues.modals} {sayings} {doubted} {own.fakes} {own.nothings}",
            extra=_CONTRACTED,
        ),
        bounds=wordset(own.bounds),
        leading=wordset(own.leading),
        trailing=wordset(own.trailing),
        bare_trailing=pattern(own.bare_trailing),
        tellings=wordset(own.tellings),
        coordinators=wordset(own.coordinators),
        appositions=wordset(own.appositions),
        droppable=pattern(own.droppable),
        finite=wordset(own.finite) | wordset(cues.verbs),
        endings=tuple(own.endings.split()),
        open_ends=wordset(own.open_ends),
        events=pattern(own.events),
        static=pattern(own.static),
        anaphoric=wordset(own.anaphoric),
        nobodies=wordset(own.nobodies),
        signoffs=pattern(own.signoffs),
        questions=wordset(own.questions),
        accusing=pattern(own.accusing),
        unknown=pattern(own.unknown),
        openers=pattern(cues.openers),
        hours=wordset(own.hours),
        that=wordset(cues.that),
        objects=wordset(own.objects),
        till=pattern(own.till),
        nouns=wordset(own.nouns),
        fakes=pattern(f"{own.fakes} {cues.falsehood}"),
        intents=pattern(own.intents),
        purposes=pattern(own.purposes),
        asking=pattern(f"{cues.asked} {cues.promised} {cues.declined} {cues.warned} {own.causing}"),
        future=pattern(cues.future),
        modals=pattern(cues.modals),
        runners=wordset(own.runners),
        tolls=tuple(own.tolls.split()),
        troops=tuple(own.troops.split()),
        minor=pattern(own.minor),
        hanging=(wordset(own.trailing) - wordset(own.appositions)) | wordset(own.hanging),
        helping=wordset(own.helping),
        links=pattern(own.links, opening=True),
        comings=pattern(own.comings, opening=True),
        relatives=wordset(own.relatives),
        venues=wordset(own.venues),
        participle=own.participle,
        unparticiples=wordset(own.unparticiples),
        whether=wordset(own.whether),
        joins=wordset(cues.joins),
        particles=wordset(own.particles),
        lately=wordset(own.lately),
        tellers=pattern(f"{cues.verbs} {cues.credits} {cues.credits_after}"),
        turns=wordset(own.turns) | wordset(own.coordinators),
        counted_from=wordset(own.counted_from),
        whereabouts=wordset(own.whereabouts),
        published=pattern(own.published),
        limiting=pattern(f"{cues.negation} {own.nothings} {own.limiting}", extra=_CONTRACTED),
        newer=wordset(own.newer),
        completers=wordset(own.completers),
        defining=wordset(own.defining),
        attached=pattern(own.attached, opening=True),
        confirming=pattern(f"{cues.confirmed} {own.accepts}"),
    )


def wordset(listed: str) -> frozenset[str]:
    """The single words of a list, with one kind of apostrophe."""
    return frozenset(word for word in listed.replace("’", "'").split() if "_" not in word and "*" not in word)


def pattern(listed: str, *, opening: bool = False, extra: str = "") -> re.Pattern[str]:
    """Any of the listed words as a whole word; with `opening` only at the start. Nothing listed matches nothing."""
    parts = sorted({_part(word) for word in listed.replace("’", "'").split()}, key=lambda part: (-len(part), part))
    parts += [extra] if extra else []
    if not parts:
        return re.compile(r"(?!)")
    head = r"\A\W*" if opening else r"(?<![\w'’])"
    return re.compile(rf"{head}(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


def _part(word: str) -> str:
    pieces = [re.escape(piece).replace(r"\*", r"\w*") for piece in word.split("_")]
    return r"\s+".join(pieces).replace("'", "['’]")
