"""The words by which a sentence leans on the ones before it, in one language: what a line may not hold if it is to stand alone.

`ContextWords(articles="the", ...)`: words parted by spaces, "_" stands for a space inside one, a "*" for any letters.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContextWords:
    """All lower case.

    articles: open a noun phrase that is known already. familiar: beginnings of nouns that everybody knows without being told.
    one, thing, many: pronouns for a person, a thing, several. links: words that point to an earlier sentence, wherever they stand.
    generic: words of what is always so or only the outlet asked. captions: phrases of picture captions, programme notes and invitations.
    complements: words behind a noun that say which one it is. people: nouns for persons who need no name. passers: first words of
    speakers that are nobody in particular. bare: speakers of whom one must say whose they are. asides: links that may simply go.
    places: "there" and the like, which point back unless a verb follows. reported: verb forms that only speech reported by somebody has.
    unverbs: words that look like a verb and are none. urged: verbs that in a headline stand for a passive ("residents urged to leave").
    whose: those of `complements` that hold for a noun named before, too. asking: phrases of interviews.
    passives: helping verbs in front of a participle whose subject does not speak. relays: words that pass on what others say ("as").
    topics: openings that name what somebody was asked about. reactions: nouns for a text or a choice; follows: verbs behind them that
    only tell when it came ("comes after"). relative_days: openings that count a day from another event. vague: nouns for anything;
    definers: words behind those that say what it was. parts: words for a part of several who must have been told of. past: words that set a
    thing months or years back.
    """

    articles: str
    familiar: str
    one: str
    thing: str
    many: str
    links: str
    generic: str
    captions: str
    complements: str
    people: str
    passers: str
    bare: str
    asides: str = ""
    places: str = ""
    reported: str = ""
    unverbs: str = ""
    urged: str = ""
    whose: str = ""
    asking: str = ""
    passives: str = ""
    relays: str = ""
    topics: str = ""
    reactions: str = ""
    follows: str = ""
    relative_days: str = ""
    vague: str = ""
    definers: str = ""
    parts: str = ""
    past: str = ""
