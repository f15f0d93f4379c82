"""Made-up news for measuring growth: many happenings a day in a dozen running stories at a time, each told by several outlets.

`telling(7, 0)` and `telling(7, 1)` tell of one happening in other words; `happening_of("h7-1")` is 7.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

FIRST = date(2021, 1, 4)
HAPPENINGS_A_DAY, STORIES_AT_A_TIME, STORY_DAYS = 60, 12, 20
OUTLETS = 40
_SYLLABLES = "bar del fen gor hal jin kor lum mar nes or pel quin ras sol tir ul ven wes yar zan".split()
_OFFICES = "fire brigade|police|health ministry|mayor's office|coastguard|power company|rail operator|hospital".split("|")
_DEEDS = "killed|injured|evacuated|arrested|rescued|displaced".split("|")
_PEOPLE = "people|workers|residents|passengers|students|farmers".split("|")


def tellings(happenings: Iterator[int]) -> Iterator[Any]:
    """Documents of those happenings, two to five of each, as they come in."""
    for number in happenings:
        yield from (telling(number, nth) for nth in range(2 + Random(number).randrange(4)))


def telling(number: int, nth: int, story: int | None = None) -> Any:
    """One report of a happening; `story` puts it into that one."""
    from onrecord.model.text import Document, day

    on = day(FIRST + timedelta(days=number // HAPPENINGS_A_DAY), "given")
    outlet = f"outlet-{Random(f'{number} {nth}').randrange(OUTLETS)}"
    return Document(f"h{number}-{nth}", _text(number, nth, story), outlet=outlet, language="en", published=on)


def happening_of(document: str) -> str:
    return document.split("-")[0]


def _text(number: int, nth: int, story: int | None) -> str:
    """Two or three sentences on the happening, in an order and wording of this telling."""
    about, own = Random(f"happening {number}"), Random(f"{number} {nth}")
    its = _story(number if story is None else story, fixed=story is not None)
    place, words = _name(about), about.sample(_vocabulary(), 12)
    count, deed, people, office = about.randrange(3, 900), about.choice(_DEEDS), about.choice(_PEOPLE), about.choice(_OFFICES)
    speaker, town, theme = f"{_name(about)} {_name(about)}", its[0], its[1:]
    told = [
        f"{count} {people} were {deed} in {place} after the {words[0]} {words[1]} near the {words[2]}, the {office} said",
        f"The {words[0]} {words[1]} in {place} left {count} {people} {deed}, according to the {office}",
    ]
    more = [
        f"{speaker} of the {office} said the {words[3]} and the {words[4]} had to wait for the {own.choice(theme)}",
        f"The {words[5]} of {place} faces the {words[6]} {words[7]} over the {own.choice(theme)} in {town}",
        f"A {words[8]} {words[9]} followed the {words[2]}, {speaker} said, and the {words[10]} was {words[11]}",
        f"{town} has seen the {own.choice(theme)} and the {own.choice(theme)} before",
    ]
    return ". ".join([own.choice(told), *own.sample(more, own.randrange(1, 4))]) + "."


def _story(number: int, *, fixed: bool) -> list[str]:
    """The name of its town and the words of the running story that a happening belongs to."""
    age = number // HAPPENINGS_A_DAY // STORY_DAYS
    of = Random(f"story {number}" if fixed else f"story {age} {number % STORIES_AT_A_TIME}")
    return [_name(of), *of.sample(_vocabulary(), 8)]


def _name(of: Random) -> str:
    return "".join(of.choice(_SYLLABLES) for _ in range(of.randrange(2, 4))).capitalize()


@cache
def _vocabulary() -> tuple[str, ...]:
    """Words of middling and high rarity, as the tables of the language have them."""
    from onrecord.lang import words
    from onrecord.lang.shapes.background import Background

    levels = words("background", "en", Background).levels
    return tuple(word for level in levels[len(levels) // 2 :] for word in level.split() if len(word) > 4)
