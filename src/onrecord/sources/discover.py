"""What stands at an address: a feed, a sitemap, a live blog, an article, or a page that names its feeds.

`look(html, "https://lerna.example/")` gives `Found("page", feeds=(Link("https://lerna.example/feed.xml", ...),), ...)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from onrecord.model.errors import UnreadableError
from onrecord.sources.feeds.feed import read_feed
from onrecord.sources.feeds.opml import Outline, is_opml, outlines
from onrecord.sources.feeds.sitemaps import is_sitemap, sitemap
from onrecord.sources.liveblogs.cuts import cuts
from onrecord.sources.markup.pieces import pieces
from onrecord.sources.markup.trees import html_tree
from onrecord.sources.metadata.postings import postings
from onrecord.sources.posts.telegram import is_preview
from onrecord.sources.raw.forms import is_feed

Standing = Literal["feed", "sitemap", "opml", "telegram", "liveblog", "article", "page", "nothing"]
GUESSES = ("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml")
_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
_LOOKS = re.compile(r"(?:^|[/._-])(?:rss|feeds?|atom)(?:2(?:\.0)?)?(?:[/._?-]|$)", re.I)
_COMMENTS = re.compile(r"comment|kommentar|comentario|commentaire|respons", re.I)
_JSON_FEED = re.compile(r'\s*\{[^{}]{0,400}"version"\s*:\s*"https://jsonfeed\.org', re.S)
_MOST_LINKS = 5000
_MOST_FEEDS = 10
_MOST_SITEMAPS = 1000
_NAME = 120


@dataclass(frozen=True, slots=True)
class Link:
    """A feed that a page names."""

    url: str
    title: str | None = None
    because: str = "the page names it as its feed"


@dataclass(frozen=True, slots=True)
class Found:
    """What stands there, the feeds it names, and how it calls itself. `survey` adds a feed's language, whether a sitemap lists news, the
    sitemaps it names, and the feeds of a list."""

    standing: Standing
    feeds: tuple[Link, ...] = ()
    title: str | None = None
    language: str | None = None
    news: bool = False
    further: tuple[str, ...] = ()
    listed: tuple[Outline, ...] = ()


def survey(text: str, url: str) -> Found:
    """As `look`, and what a feed, a sitemap or a list says of itself. UnreadableError if a sitemap or a list cannot be read."""
    found = look(text, url)
    match found.standing:
        case "feed":
            return _named_feed(found, text, url)
        case "sitemap":
            told = sitemap(text, url)
            found = replace(found, news=told.is_news, further=told.further[:_MOST_SITEMAPS])
            first = next(iter(told.entries), None)
            return found if first is None else replace(found, title=_short(first.outlet), language=_code(first.language))
        case "opml":
            return replace(found, listed=tuple(outlines(text, url)))
    return found


def _named_feed(found: Found, text: str, url: str) -> Found:
    if text.lstrip().startswith("{"):
        return found
    try:
        feed = read_feed(text, url)
    except UnreadableError:
        return found
    return replace(found, title=feed.title, language=_code(feed.language))


def _code(told: str | None) -> str | None:
    """ "en-GB" is "en"."""
    language = (told or "")[:2].lower()
    return language if language.isalpha() and len(language) == 2 else None


def look(text: str, url: str) -> Found:
    """What `text` is, and which feeds it names (those for comments left out)."""
    if is_opml(text):
        return Found("opml")
    if is_sitemap(text):
        return Found("sitemap")
    if is_feed(text) or _JSON_FEED.match(text):
        return Found("feed")
    if is_preview(text):
        return Found("telegram")
    try:
        root = html_tree(text, url)
    except UnreadableError:
        return Found("nothing")
    feeds, title = _feeds(root, url), _site(root)
    return Found(_standing(root), feeds, title)


def _standing(root: HtmlElement) -> Standing:
    told = postings(script.text or "" for script in root.iter("script") if "ld+json" in (script.get("type") or "").lower())
    if any(one.type == "LiveBlogPosting" for one in told):
        return "liveblog"
    kind = next((meta.get("content") for meta in root.iter("meta") if meta.get("property") == "og:type"), None)
    article = (told and told[0].headline and told[0].published) or (kind or "").lower() == "article"
    if cuts(pieces(root)):
        return "liveblog"
    return "article" if article else "page"


def _feeds(root: HtmlElement, url: str) -> tuple[Link, ...]:
    base = next((one.get("href") for one in root.iter("base") if one.get("href")), None)
    home = (_join(url, base) if base else None) or url
    links = [*_named(root, home), *_linked(root, home)]
    found: dict[str, Link] = {}
    for link in links:
        if not _COMMENTS.search(link.title or "") and not _COMMENTS.search(link.url):
            found.setdefault(link.url, link)
    return tuple(found.values())[:_MOST_FEEDS]


def _named(root: HtmlElement, home: str) -> Iterator[Link]:
    for node in root.iter("link"):
        rels, kind = (node.get("rel") or "").lower().split(), (node.get("type") or "").lower().partition(";")[0].strip()
        if "alternate" in rels and kind in _TYPES and (url := _join(home, node.get("href"))):
            yield Link(url, _short(node.get("title")))


def _linked(root: HtmlElement, home: str) -> Iterator[Link]:
    for number, node in enumerate(root.iter("a")):
        if number > _MOST_LINKS:
            return
        url = _join(home, node.get("href"))
        if url and _LOOKS.search(urlsplit(url).path) and urlsplit(url).hostname == urlsplit(home).hostname:
            yield Link(url, _short("".join(node.itertext())), "a link on the page looks like a feed")


def _site(root: HtmlElement) -> str | None:
    """The site's own name, else the page's title."""
    told = next((meta.get("content") for meta in root.iter("meta") if meta.get("property") == "og:site_name"), None)
    return _short(told) or _short(next((one.text for one in root.iter("title")), None))


def _short(words: str | None) -> str | None:
    return " ".join((words or "").split())[:_NAME] or None


def _join(home: str, href: str | None) -> str | None:
    try:
        found = urljoin(home, (href or "").strip())
        return found if href and urlsplit(found).scheme in ("http", "https") and urlsplit(found).hostname else None
    except ValueError:
        return None
