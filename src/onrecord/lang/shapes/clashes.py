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
