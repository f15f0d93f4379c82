"""May this be fetched and read: robots.txt, and what a publisher states against text mining.

`Rules(robots="User-agent: *\\nDisallow: /a").allows("https://lerna.example/a/1", "onrecord")` is False.
Obeyed: robots.txt (RFC 9309) with its Crawl-delay; TDMRep (header, meta, /.well-known/tdmrep.json); `noai` in X-Robots-Tag or in
`<meta name="robots">`. Not taken for an opt-out: `noindex`, which feeds carry so that search engines list the article instead.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from protego import Protego

_HEAD = 64 * 1024
_LONGEST_DELAY = 60.0
_RULES = 500
_META = re.compile(rb"<meta\s[^<>]{1,600}>", re.I)
_TDM = re.compile(rb"""name\s*=\s*["']?tdm-reservation["'\s]""", re.I)
_ONE = re.compile(rb"""content\s*=\s*["']?\s*1\s*["'/>\s]""", re.I)
_ROBOTS = re.compile(rb"""name\s*=\s*["']?(?:robots|onrecord)["'\s]""", re.I)
_CONTENT = re.compile(rb"""content\s*=\s*["']([^"']{0,400})["']""", re.I)
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host states: its robots.txt (None: it could not be had, which forbids), and its tdmrep.json."""

    robots: str | None = ""
    reservations: tuple[tuple[str, bool], ...] = ()

    def allows(self, url: str, agent: str) -> bool:
        return self.robots is not None and bool(_parsed(self.robots).can_fetch(url, agent))

    def delay(self, agent: str) -> float:
        """Seconds between requests that the host asks for, at most a minute."""
        found = _parsed(self.robots or "").crawl_delay(agent)
        return min(max(float(found or 0), 0.0), _LONGEST_DELAY)

    def sitemaps(self) -> tuple[str, ...]:
        return tuple(_parsed(self.robots or "").sitemaps)

    def reserves(self, url: str) -> bool:
        """Whether tdmrep.json reserves text mining for the path of `url`: its first rule that fits."""
        path = urlsplit(url).path or "/"
        return next((reserved for place, reserved in self.reservations if _fits(place, path)), False)


@lru_cache(maxsize=256)
def _parsed(robots: str) -> Protego:
    return Protego.parse(robots)


def _fits(place: str, path: str) -> bool:
    """A `*` stands for anything; a place ends where the path may go on only with `*` or after a slash."""
    parts = place.split("*")
    if len(parts) == 1:
        return path == place or (place.endswith("/") and path.startswith(place))
    if not path.startswith(parts[0]) or not path.endswith(parts[-1]):
        return False
    at = 0
    for part in parts:
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


def reservations(body: bytes) -> tuple[tuple[str, bool], ...]:
    """The rules of a tdmrep.json in their order; none for anything else."""
    try:
        rows = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    found = [row for row in rows[:_RULES] if isinstance(row, dict)] if isinstance(rows, list) else []
    return tuple((row["location"], row.get("tdm-reservation") in (1, "1")) for row in found if isinstance(row.get("location"), str))


def stated_against(headers: Iterable[tuple[str, str]], body: bytes, agent: str) -> str | None:
    """The publisher's own words against text mining in a response, if there are any."""
    for name, value in headers:
        if name.lower() == "tdm-reservation" and value.strip() == "1":
            return "tdm-reservation: 1"
        if name.lower() == "x-robots-tag" and _refuses(value, agent):
            return f"X-Robots-Tag: {value[:60]}"
    return _in_meta(_META.findall(body[:_HEAD]))


def _refuses(value: str, agent: str) -> bool:
    """ "noai", "onrecord: noai"; not "otherbot: noai"."""
    named, colon, rest = value.lower().partition(":")
    words = rest if colon and named.strip() == agent.lower() else value.lower() if not colon else ""
    return "noai" in _WORD.findall(words)


def _in_meta(tags: Sequence[bytes]) -> str | None:
    for tag in tags:
        if _TDM.search(tag) and _ONE.search(tag):
            return '<meta name="tdm-reservation" content="1">'
        content = _CONTENT.search(tag) if _ROBOTS.search(tag) else None
        if content and "noai" in _WORD.findall(content[1].decode("latin-1").lower()):
            return f'<meta name="robots" content="{content[1].decode("latin-1")[:60]}">'
    return None
