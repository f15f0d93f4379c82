"""The words that say how a telling was come by: corrected, seen with own eyes, still to come.

`StandingWords(corrections=("correction:",), own=("our correspondent",), ahead=("will",), generic=("ministry",))`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StandingWords:
    """All lower case.

    `corrections` open or stand in a note by which an outlet takes back its own words; `own` say that the outlet was there itself;
    `ahead` make a sentence a plan or a forecast; `generic` are bodies too common to tell one from another ("the ministry");
    `not_done` say that something on its way has not come; `where` stand before the name of a place.
    `reported_before` ("..." for some words) tell what the outlet itself told earlier: a correction where another number follows, but none
    of `moved`, by which the number itself changed; `rather` say which number is right;
    `untrue` say in a correction that what was told is not so.
    """

    corrections: tuple[str, ...]
    own: tuple[str, ...]
    ahead: tuple[str, ...]
    generic: tuple[str, ...]
    not_done: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    reported_before: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    rather: tuple[str, ...] = ()
    untrue: tuple[str, ...] = ()
