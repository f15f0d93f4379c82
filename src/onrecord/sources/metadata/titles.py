"""The headline of a page: of what it calls itself, the words that stand over the article, without outlet or kicker.

`title(["Harbour: Ferry runs aground", "Ferry runs aground"])` gives "Ferry runs aground".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SUFFIX = re.compile(r"\s*(?:\s[|•·»]|\s[-–—]|：|\|)\s*([^|•·»：]{2,60})$")
_KICKER = re.compile(r":\s+|\s[-–—|•]\s+|\s?[|•]\s?")
_QUOTES = " \t\"'“”„«»‘’›‹-–—"
_PLAIN = re.compile(r"\W+")
_LONG = 12
_MOST_PARTS = 12
_MOST_SUFFIXES = 4
_SHORTEST = 2


def plain(text: str) -> str:
    """Letters and digits alone, in lower case: what two spellings of one sentence share."""
    return _PLAIN.sub("", text).casefold()


def candidates(told: Sequence[str | None], outlet: str | None, shown: frozenset[str] = frozenset()) -> list[str]:
    """What the page calls itself, in the order given, each without the outlet's name at its end; `shown` holds its plain headings."""
    named = [" ".join(one.split()) for one in told if one and one.strip()]
    known = shown | {plain(one) for one in named}
    return [without_site(one, outlet, known) for one in named]


def title(told: Sequence[str]) -> str | None:
    """The first of `told`, without the words before a colon or dash where the page itself gives the rest alone; None if there is none."""
    known = {plain(one) for one in told[1:]}
    return next((rest for rest in _rests(told[0]) if plain(rest) in known), told[0]) if told else None


def without_site(name: str, outlet: str | None, known: frozenset[str] = frozenset()) -> str:
    """`name` without " | Outlet" or " - Outlet" at its end: only the outlet's own name goes, or what another spelling (`known`) lacks."""
    for _ in range(_MOST_SUFFIXES):
        found = _SUFFIX.search(name)
        rest = name[: found.start()] if found else ""
        if found is None or not plain(rest) or not (_is_outlet(plain(found[1]), plain(outlet or "")) or plain(rest) in known):
            break
        name = rest
    return name


def _is_outlet(words: str, outlet: str) -> bool:
    return min(len(words), len(outlet)) >= _SHORTEST and (words in outlet or outlet in words)


def _rests(name: str) -> list[str]:
    """What follows each colon or dash, if it can stand alone: long enough, and no sentence going on in lower case."""
    found = [name[mark.end() :].lstrip("-–— ") for mark, _ in zip(_KICKER.finditer(name), range(_MOST_PARTS), strict=False)]
    return [rest for rest in found if len(plain(rest)) >= _LONG and not rest.lstrip(_QUOTES)[:1].islower()]
