"""What to follow at an address that somebody pastes: the feed, live blog, channel or article that stands there or that its page names.

`find(fetcher, "https://lerna.example/")` gives the Entry of https://lerna.example/feed.xml, with why; or a Failed with what was tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from onrecord.desk.registry import host
from onrecord.desk.sources import Entry, from_outline
from onrecord.model.errors import UnreadableError
from onrecord.model.text import OutletKind
from onrecord.sources.discover import GUESSES, Found, look, survey
from onrecord.sources.fetching.fetch import Answer, Failed, Fetched
from onrecord.sources.fetching.permission import Rules
from onrecord.sources.posts.addresses import Kind, readable
from onrecord.sources.raw.decode import markup_text

Fetch = Callable[[str], Answer]
Look = Callable[[str, str], Found]
_MOST_TRIED = 4
# Names that registries give to public bodies alone.
_OFFICIAL = re.compile(r"(?:^|\.)(?:(?:gov|gob|gouv|govt|mil)(?:\.[a-z]{2})?|int|admin\.ch|europa\.eu|bund\.de|un\.org)$")


@dataclass(frozen=True, slots=True)
class Finding:
    """The sources found, what was chosen and why, and other feeds that the page names."""

    entries: tuple[Entry, ...]
    because: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """An answer as text, with what it is."""

    answer: Fetched
    text: str
    found: Found


def find(fetch: Fetch, given: str, looking: Look = survey) -> Finding | Failed:
    """The source at `given`; a Failed says what was tried. The address is not read as a story, only looked at, by `looking`, which is all
    that reads what others wrote."""
    there = readable(given)
    page = seen(fetch, there.url, looking)
    if isinstance(page, Failed):
        return page
    if there.kind in ("mastodon", "bluesky", "youtube", "telegram"):
        expected = "telegram" if there.kind == "telegram" else "feed"
        if page.found.standing == expected:
            return _one(page, there.url, there.kind, f"its address is a public {there.kind} page")
    return _by_standing(fetch, page, page.answer.moved or there.url, looking)


def _by_standing(fetch: Fetch, page: Page, url: str, looking: Look) -> Finding | Failed:
    others = tuple(link.url for link in page.found.feeds)
    match page.found.standing:
        case "feed":
            return _one(page, url, "feed", "it is a feed")
        case "sitemap":
            return _news(fetch, [url, *page.found.further], looking) or _nothing(page, "the sitemap lists no news with titles and days")
        case "telegram":
            return _one(page, url, "telegram", "it is the preview of a channel")
        case "opml":
            entries = tuple(from_outline(one) for one in page.found.listed)
            return Finding(entries, f"it is a list of {len(entries)} feeds") if entries else _nothing(page, "the list holds no feeds")
        case "liveblog":
            return replace(_one(page, url, "liveblog", "it is a live blog"), others=others)
        case "article":
            return replace(_one(page, url, "page", "it is one article, which is read again for changes"), others=others)
        case "nothing":
            return _nothing(page, "there is no page, feed or list at this address")
    found = _named(fetch, page, looking) or _guessed(fetch, page, looking) or _in_robots(fetch, page, looking)
    tried = f"the page names no feed, none stands at {', '.join(GUESSES)}, and robots.txt names no news sitemap"
    return found or _nothing(page, tried)


def _named(fetch: Fetch, page: Page, looking: Look) -> Finding | None:
    """The first feed that the page names and that answers as one."""
    links = page.found.feeds
    for link in links[:_MOST_TRIED]:
        tried = seen(fetch, link.url, looking)
        if isinstance(tried, Page) and tried.found.standing == "feed":
            others = tuple(one.url for one in links if one != link)
            return replace(_one(tried, link.url, readable(link.url).kind or "feed", link.because, page), others=others)
    return None


def _guessed(fetch: Fetch, page: Page, looking: Look) -> Finding | None:
    for guess in GUESSES:
        url = urljoin(page.answer.final, guess)
        tried = seen(fetch, url, looking)
        if isinstance(tried, Page) and tried.found.standing == "feed":
            return _one(tried, url, "feed", f"a feed stands at {guess}, though the page does not name it", page)
    return None


def _in_robots(fetch: Fetch, page: Page, looking: Look) -> Finding | None:
    """The news sitemap that the host's robots.txt names."""
    answer = fetch(urljoin(page.answer.final, "/robots.txt"))
    if not isinstance(answer, Fetched):
        return None
    named = Rules(answer.body.decode("utf-8", "replace")).sitemaps()
    found = _news(fetch, sorted(named, key=lambda url: "news" not in url.lower()), looking)
    return replace(found, because="robots.txt names it as a sitemap of news") if found else None


def _news(fetch: Fetch, urls: Sequence[str], looking: Look) -> Finding | None:
    """The first of the sitemaps that lists news; one inside a sitemap of sitemaps too."""
    waiting = list(urls)
    for _ in range(_MOST_TRIED):
        page = seen(fetch, waiting.pop(0), looking) if waiting else None
        if not isinstance(page, Page) or page.found.standing != "sitemap":
            continue
        if page.found.news:
            return _one(page, page.answer.url, "sitemap", "it is a sitemap of news")
        waiting = [*sorted(page.found.further, key=lambda url: "news" not in url.lower()), *waiting]
    return None


def seen(fetch: Fetch, url: str, looking: Look = look) -> Page | Failed:
    """What stands at `url`, as text."""
    answer = fetch(url)
    if not isinstance(answer, Fetched):
        return answer if isinstance(answer, Failed) else Failed(url, "broken", "the server says that nothing changed", answer.fetched_at)
    try:
        text = markup_text(answer.body, answer.media_type, url)
        return Page(answer, text, looking(text, answer.final))
    except UnreadableError as error:
        return Failed(url, "broken", error.remedy, answer.fetched_at)


def _one(page: Page, url: str, kind: Kind, because: str, home: Page | None = None) -> Finding:
    name = (home.found.title if home else None) or page.found.title or host(url)
    social = kind in ("telegram", "mastodon", "bluesky", "youtube")
    outlet_kind: OutletKind = "social" if social else "official" if is_official(url) else "outlet"
    homepage = home.answer.final if home else None
    return Finding((Entry(url, name, outlet_kind=outlet_kind, reads=kind, homepage=homepage, language=page.found.language),), because)


def is_official(url: str) -> bool:
    """Whether the host's name says that a state or a union of states publishes there."""
    return _OFFICIAL.search(host(url)) is not None


def _nothing(page: Page, reason: str) -> Failed:
    return Failed(page.answer.url, "broken", reason, page.answer.fetched_at)


def told(finding: Finding) -> Sequence[str]:
    """The finding in words, a line each."""
    lines = [f"{entry.outlet} ({entry.reads}): {entry.url}" for entry in finding.entries]
    also = [f"The page also names: {', '.join(finding.others[:5])}"] if finding.others else []
    return [*lines, f"Because {finding.because}.", *also]
