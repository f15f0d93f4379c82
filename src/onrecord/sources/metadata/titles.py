"""The headline of a page: of what it calls itself, the words that stand over the article, without outlet or kicker.

`title(["Harbour: Ferry runs aground", "Ferry runs aground"])` gives "Ferry runs aground".
Scripts and search engines are often told another headline than readers; what readers see over the article comes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SUFFIX = re.compile(r"\s*(?:\s[|•·»]|\s[-–—]|：|\|)\s*([^|•·»：]{2,60})$")
_KICKER = re.compile(r":\s+|\s[-–—|•]\s+|\s?[|•]\s?")
_QUOTES = " \t\"'“”„«»‘’›‹-–—"
_PLAIN = re.compile(r"\W+")
_CLOCK = re.compile(r"\W*\d{1,2}\s?(?:[:.h]|Uhr)\s?(?:\d\d)?\b")
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_TO_LATIN = {ord(sign): at for at in range(0x80, 0xA0) if (sign := bytes([at]).decode("cp1252", "ignore"))}
_LIKELY = re.compile("[\0-\u04ff\u2000-\u2122\U0001f000-\U0001faff]*")
_WORD = re.compile(r"\w{3,}")
_LONG = 12
_MOST_PARTS = 12
_MOST_SUFFIXES = 4
_SHORTEST = 2


def plain(text: str) -> str:
    """Letters and digits alone, in lower case: what two spellings of one sentence share."""
    return _PLAIN.sub("", text).casefold()


def candidates(told: Sequence[str | None], outlet: str | None, shown: frozenset[str] = frozenset()) -> list[str]:
    """What the page calls itself, in the order given, each without the outlet's name at its end; `shown` holds its plain headings.

    Characters that nobody sees go (soft hyphens, zero-width blanks), and a text decoded with the wrong charset is put right.
    """
    named = [name for one in told if one and (name := " ".join(_UNSEEN.sub("", mended(one)).split()))]
    known = shown | {plain(one) for one in named}
    return [without_site(one, outlet, known) for one in named]


def title(told: Sequence[str]) -> str | None:
    """The first of `told`, without the words before a colon or dash where the page itself gives the rest alone; None if there is none.

    A rest that the page gives under two kickers with no word in common is the headline too: one of the two is for search engines.
    """
    if not told:
        return None
    alone = {plain(one) for one in told[1:]}
    for rest in _rests(told[0]):
        if plain(rest) in alone or any(_other_kicker(told[0], one, rest) for one in told[1:]):
            return rest
    return told[0]


def shown_first(told: Sequence[str], headings: Sequence[str]) -> tuple[list[str], int | None]:
    """`told` with the one in front that the page shows over the article, and the index of the heading that says it; None if none does.

    `headings` are those that may stand over the article, the likeliest first; a heading may hold a kicker before what was told.
    A heading over a live blog that repeats one of its entries names that entry, not the page, and is passed over.
    """
    known = [plain(one) for one in told]
    entries = [plain(one) for one in headings if _CLOCK.match(one)]
    for at, heading in enumerate(headings):
        said = _said(plain(heading), known)
        if said is not None and not _names_an_entry(heading, entries):
            return [told[said], *told[:said], *told[said + 1 :]], at
    return list(told), None


def _said(heading: str, known: Sequence[str]) -> int | None:
    """Which of `known` the plain `heading` is, or else ends with."""
    whole = (at for at, one in enumerate(known) if one and one == heading)
    last = (at for at, one in enumerate(known) if len(one) >= _LONG and heading.endswith(one))
    return next(whole, next(last, None))


def _names_an_entry(heading: str, entries: Sequence[str]) -> bool:
    rests = [plain(rest) for rest in (heading, *_rests(heading)) if plain(rest)]
    return any(entry.endswith(rest) and entry != rest for entry in entries for rest in rests)


def mended(text: str) -> str:
    """`text`, or what it says in UTF-8 where someone read it as Windows-1252 or Windows-1251: "Ã¼" is "ü", "РџРѕ" is "По".

    Hardly any true text with letters beyond ASCII turns into valid UTF-8 by chance, so only what turns whole is changed, and only into
    the letters and signs that such pages are written in: "Spaß»" alone would turn into a letter of N'Ko.
    """
    for read in () if text.isascii() else (_as_latin, _as_cyrillic):
        try:
            found = read(text).decode("utf-8")
        except UnicodeError:
            continue
        if _LIKELY.fullmatch(found):
            return found
    return text


def _as_latin(text: str) -> bytes:
    return text.translate(_TO_LATIN).encode("latin-1")


def _as_cyrillic(text: str) -> bytes:
    return text.encode("cp1251")


def without_site(name: str, outlet: str | None, known: frozenset[str] = frozenset()) -> str:
    """`name` without " | Outlet" or " - Outlet" at its end: only the outlet's own name goes, or what another spelling (`known`) lacks."""
    for _ in range(_MOST_SUFFIXES):
        found = _SUFFIX.search(name)
        rest = name[: found.start()] if found else ""
        if found is None or not plain(rest) or not (_is_outlet(plain(found[1]), plain(outlet or "")) or plain(rest) in known):
            break
        name = rest
    return name


def _other_kicker(name: str, other: str, rest: str) -> bool:
    """Whether `other` gives `rest` too, under a kicker that shares no word with that of `name`: a speaker named twice stays."""
    if not plain(other).endswith(plain(rest)) or plain(rest) not in map(plain, _rests(other)):
        return False
    mine, theirs = (set(_WORD.findall(one.casefold()[: -len(rest)])) for one in (name, other))
    return bool(mine and theirs) and not mine & theirs


def _is_outlet(words: str, outlet: str) -> bool:
    return min(len(words), len(outlet)) >= _SHORTEST and (words in outlet or outlet in words)


def _rests(name: str) -> list[str]:
    """What follows each colon or dash, if it can stand alone: long enough, and no sentence going on in lower case."""
    found = [name[mark.end() :].lstrip("-–— ") for mark, _ in zip(_KICKER.finditer(name), range(_MOST_PARTS), strict=False)]
    return [rest for rest in found if len(plain(rest)) >= _LONG and not rest.lstrip(_QUOTES)[:1].islower()]
