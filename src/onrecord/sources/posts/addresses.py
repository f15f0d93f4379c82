"""The address as people paste it to the address that can be read: channels, profiles and video channels by their public pages and feeds.

`readable("https://t.me/lernawater")` gives `Readable("https://t.me/s/lernawater", "telegram")`; other addresses stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qs, urlsplit

Kind = Literal["feed", "sitemap", "liveblog", "page", "telegram", "mastodon", "bluesky", "youtube"]
FEEDS: tuple[Kind, ...] = ("feed", "mastodon", "bluesky", "youtube")
_TELEGRAM_HOSTS = ("t.me", "telegram.me", "telegram.dog")
_CHANNEL = re.compile(r"/(?:s/)?([A-Za-z]\w{3,60})(?:/\d{1,12})?/?")
_TELEGRAM_OWN = frozenset(("joinchat", "addstickers", "proxy", "share", "login", "iv", "addlist", "boost"))
_BLUESKY = re.compile(r"/profile/([\w.:-]{3,200})(?:/.{0,200})?")
_MASTODON = re.compile(r"/@(\w[\w.-]{0,60})(?:@[\w.-]{1,100})?(?:/\d{1,30})?/?")
_VIDEO_CHANNEL = re.compile(r"/channel/(UC[\w-]{22})(?:/\w{0,20})?/?")
_VIDEO_FEED = "https://www.youtube.com/feeds/videos.xml?"


@dataclass(frozen=True, slots=True)
class Readable:
    """An address to fetch and what stands there, where the address itself tells."""

    url: str
    kind: Kind | None = None


def readable(given: str) -> Readable:
    """What to fetch for `given`; a missing scheme is https. A YouTube handle stays a page: that page names its feed."""
    url = given.strip()
    url = url if "://" in url or not url else f"https://{url}"
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return Readable(url)
    return (
        _telegram(host, parts.path)
        or _bluesky(host, parts.path)
        or _video(host, parts.path, parts.query)
        or _mastodon(url)
        or Readable(url)
    )


def is_telegram(url: str | None) -> bool:
    return bool(url) and _telegram_name(url or "") is not None


def _telegram_name(url: str) -> str | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    found = _CHANNEL.fullmatch(parts.path) if parts.hostname in _TELEGRAM_HOSTS else None
    return found[1] if found and found[1].lower() not in _TELEGRAM_OWN else None


def _telegram(host: str, path: str) -> Readable | None:
    name = _telegram_name(f"https://{host}{path}")
    return Readable(f"https://t.me/s/{name}", "telegram") if name else None


def _bluesky(host: str, path: str) -> Readable | None:
    found = _BLUESKY.fullmatch(path) if host == "bsky.app" else None
    return Readable(f"https://bsky.app/profile/{found[1]}/rss", "bluesky") if found else None


def _video(host: str, path: str, query: str) -> Readable | None:
    if host not in ("youtube.com", "m.youtube.com"):
        return None
    if path == "/feeds/videos.xml":
        return Readable(f"{_VIDEO_FEED}{query}", "youtube")
    found = _VIDEO_CHANNEL.fullmatch(path)
    if found:
        return Readable(f"{_VIDEO_FEED}channel_id={found[1]}", "youtube")
    listed = parse_qs(query).get("list", [""])[0] if path == "/playlist" else ""
    return Readable(f"{_VIDEO_FEED}playlist_id={listed}", "youtube") if re.fullmatch(r"[\w-]{10,60}", listed) else None


def _mastodon(url: str) -> Readable | None:
    """A profile at its own server, by the shape of its path; a name with a second @ lives elsewhere, where its own page is."""
    parts = urlsplit(url)
    path = parts.path.removesuffix(".rss")
    found = _MASTODON.fullmatch(path) if parts.hostname not in ("youtube.com", "www.youtube.com", "m.youtube.com", "medium.com") else None
    if found is None or path.count("@") > 1 or parts.hostname in ("www.threads.net", "threads.net", "www.tiktok.com", "tiktok.com"):
        return None
    return Readable(f"{parts.scheme}://{parts.netloc}/@{found[1]}.rss", "mastodon")
