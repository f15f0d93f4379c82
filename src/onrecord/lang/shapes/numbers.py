"""What a language needs to read figures: number words, separators, bounds, units, and the words that end a noun phrase.

`words("numbers", "en", NumberWords).before["up to"]` gives `"up_to"`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Bound = Literal["exact", "about", "nearly", "up_to", "less_than", "at_least", "more_than"]
HeadRule = Literal["plural", "first", "capital", "not_adjective"]


def word_set(words: str) -> frozenset[str]:
    """Words separated by blanks; `_` stands for a blank inside a phrase."""
    return frozenset(word.replace("_", " ") for word in words.split())


@dataclass(frozen=True, slots=True)
class NumberWords:
    """All keys are lower case. A number word counts by its value; a scale word multiplies what stands before it."""

    # how digits are written
    group: str
    decimal: str
    space_groups: bool
    # number words
    values: Mapping[str, str]
    scales: Mapping[str, int]
    alone: frozenset[str]
    ones: frozenset[str]
    one_is_article: bool
    glued_scales: Mapping[str, int]
    link: str
    halves: tuple[str, ...]
    rounded: Mapping[str, str]
    vague: tuple[str, ...]
    fractions: Mapping[str, str]
    ordinals: Mapping[str, int]
    ordinal_endings: tuple[str, ...]
    # bounds and ranges
    before: Mapping[str, Bound]
    after: Mapping[str, Bound]
    range_links: tuple[str, ...]
    range_pairs: Mapping[str, str]
    changes: frozenset[str]
    minus: tuple[str, ...]
    # units
    percent: Mapping[str, str]
    currencies: Mapping[str, str]
    measures: Mapping[str, str]
    durations: Mapping[str, str]
    per: tuple[str, ...]
    age_after: tuple[str, ...]
    age_before: tuple[str, ...]
    # what is counted
    head: HeadRule
    stops: frozenset[str]
    of: frozenset[str]
    people: Mapping[str, str]
    casualties: frozenset[str]
    plurals: Mapping[str, str]
    endings: tuple[tuple[str, str], ...]
    adjectives: tuple[str, ...]
    counted_by: frozenset[str]
    goes_on: frozenset[str]
    # what looks like a figure and is none
    months: frozenset[str]
    clock: frozenset[str]
    labels: frozenset[str]
    pointing: frozenset[str]
    streets: frozenset[str]
    not_things: frozenset[str] = field(default_factory=frozenset)
    ordinal_after: frozenset[str] = field(default_factory=frozenset)
    """Words that must stand before an ordinal written with a full stop: German "das 18. Paket"."""
    between: frozenset[str] = field(default_factory=frozenset)
    """Openers of a range that stay one range even after a verb of change: "rose to between 10 and 12"."""
    predicates: tuple[str, ...] = ()
    """What follows a bare number that goes on counting: "45 were lost"."""
    not_one_after: frozenset[str] = field(default_factory=frozenset)
    not_one_before: tuple[str, ...] = ()
    not_fraction_after: frozenset[str] = field(default_factory=frozenset)
    share_left: tuple[str, ...] = ("\0",)
    """What stands before a number that is a share and no count: "one in five"."""
    folds: frozenset[str] = field(default_factory=frozenset)
    """Number words that count times: "sixfold"."""
    determiners: frozenset[str] = field(default_factory=frozenset)
    """Words between "of" and the noun: "three of the victims"."""
    populated: frozenset[str] = field(default_factory=frozenset)
    """What has people and no money: "a country of 40 million"."""
    not_per: frozenset[str] = field(default_factory=frozenset)
    year_after: frozenset[str] = field(default_factory=lambda: word_set("the in since of during until before after late early mid"))
    """Words before a round year, where "2000 soldiers" without one is a count."""
    by: frozenset[str] = field(default_factory=frozenset)
    """The word between a verb of change and its size: "fell by 1"."""
    number_of: bool = True
    """Whether "number" and its noun are joined by a word, as in "the number of wounded"; else a genitive follows."""
    person_endings: tuple[str, ...] = ("\0",)
    """Endings that only words for people have, as in "gunmen", "chemists"."""
    not_people: frozenset[str] = field(default_factory=frozenset)
    where: frozenset[str] = field(default_factory=frozenset)
    """Words before a place or a day, after which a number counts: "in Orlo 12 houses", where "sent Leopard 2 tanks" names a make."""
    cyrillic: bool = False
    """Whether names of makes stand out by their Latin letters."""
    aged: frozenset[str] = field(default_factory=frozenset)
    """Words for a person that years follow: "un hombre de 59 años"."""
    articles: frozenset[str] = field(default_factory=frozenset)
    """What opens a clause that leaves its verb and noun out: "12 dead, the ministry 38"."""
    stretches: frozenset[str] = field(default_factory=frozenset)
    """Words after a length: "5m tall" is five metres."""


def forms(table: str) -> dict[str, str]:
    """`"soldier: soldier soldiers"` line by line -> every form to its first word; several words joined by `_`."""
    out: dict[str, str] = {}
    for line in table.strip().splitlines():
        lemma, _, rest = line.partition(":")
        for form in (lemma.strip(), *rest.split()):
            out[form.replace("_", " ")] = lemma.strip().replace("_", " ")
    return out
