"""Who publishes a page: the name that its address bears out, for some pages give their section's name as the site's.

`outlet(["Fact Check", "Lerna Press"], [], "https://factcheck.lernapress.example/1")` gives "Lerna Press".
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from onrecord.sources.metadata.titles import plain

_GENERIC = frozenset("co com org net gov ac gob gouv or ne go edu".split())
_SHORTEST = 3


def outlet(told: Sequence[str | None], authors: Sequence[str], url: str | None) -> str | None:
    """The first name that the address bears out, of `told` and then `authors`; the first of `told` where it bears out none."""
    named = [" ".join(one.split()) for one in told if one and "://" not in one]
    if not named:
        return None
    home = _home(url)
    first = _well_spelt(named[0], named[1:])
    if not home or _fits(first, home) or any(plain(first) in plain(one) for one in named[1:]):
        return first
    return next((one for one in (*named[1:], *authors) if _fits(one, home)), first)


def _home(url: str | None) -> str:
    """The name that was registered: "paper" of sport.paper.co.uk."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    labels = host.split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _GENERIC:
        labels.pop()
    return labels[-1] if labels else ""


def _fits(name: str, label: str) -> bool:
    words, host = plain(name), plain(label)
    initials = "".join(word[0] for word in name.casefold().split())
    if min(len(words), len(host)) < _SHORTEST:
        return words == host
    return words in host or host in words or initials == host


def _well_spelt(name: str, others: Sequence[str]) -> str:
    """The same name with its capitals and blanks, where `name` is as an address has it."""
    if name != name.lower():
        return name
    return next((one for one in others if plain(one) == plain(name)), name)
