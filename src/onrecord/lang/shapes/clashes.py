"""The words by which two tellings of one thing exclude each other: what happens to a thing once, who did it, what is called a fake.

`ClashWords(once="sink sank* capsiz*", done="destroy destroy*", by="by", in_="in at", fakes="fabricat*", faked="video*", ...)`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClashWords:
    """All lower case; "_" stands for a space, "*" for any ending.

    once: lines of a key (the same in every language) and words for what happens to one thing once. done: lines of a key and words for
    what one party does to another or its things. passive: words that make such a verb passive, by: words before who did it.
    in_: words before the name of the place where it happened (not "near"). fakes: words that call something made up; faked: what can be
    made up; not_fake: words before one of `fakes` that turn it round ("not"); called: verbs by which somebody gives a thing such a name;
    definite: words before a thing already spoken of, none in a language without articles; nearly: words by which it did not quite happen.
    blamed: words that give the party before them the deed behind them ("was behind"); accuses: verbs of saying that do so with the party
    that follows ("accused Norrland of"); charges: lines of a key and nouns of deeds.
    weapons: lines of a key and words for what is fired or flown at something; hits: verbs of its reaching what it was sent at; downed:
    verbs of its being stopped on the way; whole: words by which that is said of every one; except_: words by which it is not;
    debris: what falls without having been aimed; of: words that lead from a thing to whose it is.

    Only where nouns tell by their endings who did it to whom: doers are lines of m, f or p (gender or number) and words for what a party
    acts through, in the nominative, with "=" where the accusative looks the same; doers_by the same words in the instrumental;
    passives: endings of verbs in the passive; noun_by, noun_other: endings of a party's name in the instrumental and in other cases;
    adjectives: what makes an adjective of a party's name.
    """

    once: str
    done: str
    passive: str
    by: str
    in_: str
    fakes: str
    faked: str
    not_fake: str
    called: str
    definite: str
    nearly: str
    blamed: str = ""
    accuses: str = ""
    charges: str = ""
    doers: str = ""
    doers_by: str = ""
    passives: str = ""
    noun_by: str = ""
    noun_other: str = ""
    adjectives: str = ""
    weapons: str = ""
    hits: str = ""
    downed: str = ""
    whole: str = ""
    except_: str = ""
    debris: str = ""
    of: str = ""
