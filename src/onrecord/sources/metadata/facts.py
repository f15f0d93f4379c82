"""What a page says of itself: title, outlet, language, dates with their reasons, authors, tags, address.

`facts(tree, pieces, postings, url)` of a page with `<meta property="og:title" content="Rain">` has the title "Rain".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from onrecord.model.text import When
from onrecord.sources.markup.pieces import Piece
from onrecord.sources.metadata.datelines import dateline, is_dateline
from onrecord.sources.metadata.outlets import outlet
from onrecord.sources.metadata.postings import Posting
from onrecord.sources.metadata.stamps import stamp
from onrecord.sources.metadata.titles import candidates, plain, shown_first, title

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "date_published",
    "publish-date", "publishdate", "publication_date", "pubdate", "parsely-pub-date", "sailthru.date", "article.published",
    "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dc.date.created", "dc.date", "dcterms.date", "dcterms.created",
    "citation_publication_date", "release_date", "originalpublicationdate", "article_date_original", "last-published", "date",
    "dc.terms.date",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "last-modified", "dc.date.modified",
    "dcterms.modified", "article.updated", "revised", "lastmod",
)  # fmt: skip
_DATE_IN_URL = re.compile(r"(?<![\d])((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)")
_PACKED_IN_URL = re.compile(r"(?<![\dA-Za-z])(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?![A-Za-z])")
_HEADER_PIECES = 12
_LONG = 12
_STAMP_LENGTH = 120


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says of itself; `headline` is the title's index among the pieces, where the page shows it."""

    title: str | None = None
    headline: int | None = None
    outlet: str | None = None
    language: str | None = None
    published: When | None = None
    modified: When | None = None
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    description: str | None = None
    canonical: str | None = None


def facts(root: HtmlElement, seen: Sequence[Piece], told: Sequence[Posting], url: str | None) -> Facts:
    """All of it; None or empty where the page says nothing."""
    meta = _meta(root)
    canonical = _canonical(root, meta, url)
    own = _own(told, meta, seen)
    publisher = _outlet(meta, own, canonical or url)
    name, headline = _title(root, meta, own, seen, publisher)
    published = _first(_published(meta, own, seen, headline, canonical or url))
    return Facts(
        name,
        headline,
        publisher,
        _language(root, meta, own),
        published,
        _first(_modified(meta, own, seen, headline)),
        own.authors if own else (),
        _tags(meta, own),
        (own.description if own else None) or meta.get("og:description") or meta.get("description"),
        canonical,
    )


def _meta(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta", "{*}meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = " ".join((element.get("content") or "").split())
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _own(told: Sequence[Posting], meta: dict[str, str], seen: Sequence[Piece]) -> Posting | None:
    """The posting that is this page's: the one whose headline the page shows, else the first."""
    if len(told) < 2 or told[0].type == "LiveBlogPosting":
        return told[0] if told else None
    shown = {plain(piece.text) for piece in seen if piece.heading} | {plain(meta.get("og:title", ""))}
    return next((posting for posting in told if posting.headline and plain(posting.headline) in shown), told[0])


def _outlet(meta: dict[str, str], own: Posting | None, url: str | None) -> str | None:
    told = (meta.get("og:site_name"), own.publisher if own else None, meta.get("application-name"))
    return outlet(told, own.authors if own else (), url)


def _title(
    root: HtmlElement, meta: dict[str, str], own: Posting | None, seen: Sequence[Piece], publisher: str | None
) -> tuple[str | None, int | None]:
    """The title that the page gives itself for others to show, and where on the page its headline stands."""
    said = [own.headline if own else None, meta.get("og:title"), meta.get("twitter:title"), root.findtext(".//title")]
    shown = frozenset(plain(piece.text) for piece in seen if piece.heading)
    over = _over(seen)
    told, found = shown_first(candidates(said, publisher, shown), [seen[at].text for at in over])
    first = [at for at, piece in enumerate(seen) if piece.place.tag == "h1" and plain(piece.text)]
    at = _shown(seen, told, first) if found is None else over[found]
    if at is None and len(first) == 1 and not told:
        at = first[0]
    if at is not None and seen[at].linked == 0:
        told.append(seen[at].text)
    return title(told), at


def _over(seen: Sequence[Piece]) -> list[int]:
    """Headings that may stand over the article: those of the first rank, then others; a trail of links is a menu, whatever its rank."""
    first = [at for at, piece in enumerate(seen) if piece.place.tag == "h1" and piece.place.part != "nav"]
    lower = [at for at, piece in enumerate(seen) if piece.heading and piece.place.tag != "h1" and piece.place.kind != "furniture"]
    return [*first, *(at for at in lower if not seen[at].linked)]


def _shown(seen: Sequence[Piece], told: Sequence[str], first: Sequence[int]) -> int | None:
    known = [plain(one) for one in told]
    headings = [at for at, piece in enumerate(seen) if piece.heading or piece.place.kind == "headline"]
    for one in known:
        for at in (*first, *headings):
            if plain(seen[at].text) == one:
                return at
    for one in known[:2]:
        for at, piece in enumerate(seen):
            if len(one) >= _LONG and plain(piece.text) == one and piece.linked == 0:
                return at
    likely = [(_overlap(seen[at].text, one), -at) for at in first for one in told]
    best = max(likely, default=(0.0, 0))
    return -best[1] if best[0] >= 0.5 or (likely and len(first) == 1) else None


def _overlap(a: str, b: str) -> float:
    left, right = set(a.casefold().split()), set(b.casefold().split())
    return len(left & right) / max(1, min(len(left), len(right)))


def _language(root: HtmlElement, meta: dict[str, str], own: Posting | None) -> str | None:
    told = (root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang"), own.language if own else None)
    for one in (*told, meta.get("og:locale"), meta.get("content-language"), meta.get("language"), meta.get("dc.language")):
        found = _LANGUAGE.match((one or "").strip())
        if found:
            return found[0].lower()
    return None


def _canonical(root: HtmlElement, meta: dict[str, str], url: str | None) -> str | None:
    links = (link.get("href") for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical")
    for one in (*links, meta.get("og:url")):
        address = _address(one, url)
        if address:
            return address
    return None


def _address(link: str | None, base: str | None) -> str | None:
    try:
        address = urljoin(base or "", (link or "").strip())
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.netloc else None


def _tags(meta: dict[str, str], own: Posting | None) -> tuple[str, ...]:
    words = (own.keywords if own else ()) or tuple(meta.get("news_keywords", meta.get("keywords", "")).split(","))
    return tuple(dict.fromkeys(word.strip() for word in words if word.strip()))[:30]


def _first(found: Iterator[When | None]) -> When | None:
    return next((when for when in found if when is not None), None)


def _published(
    meta: dict[str, str], own: Posting | None, seen: Sequence[Piece], headline: int | None, url: str | None
) -> Iterator[When | None]:
    if own:
        yield stamp(own.published, "JSON-LD datePublished")
    yield from (stamp(meta[name], f"meta {name}") for name in _PUBLISHED if name in meta)
    yield from (published for published, _ in _shown_times(seen, headline))
    if own:
        yield stamp(own.began, "JSON-LD coverageStartTime")
    yield _in_url(url)


def _modified(meta: dict[str, str], own: Posting | None, seen: Sequence[Piece], headline: int | None) -> Iterator[When | None]:
    if own:
        yield stamp(own.modified, "JSON-LD dateModified")
    yield from (stamp(meta[name], f"meta {name}") for name in _MODIFIED if name in meta)
    yield from (changed for _, changed in _shown_times(seen, headline))


def by_headline(seen: Sequence[Piece], headline: int | None) -> list[int]:
    """Indexes of the pieces by the headline: those below it first, then those just above."""
    start = headline or 0
    return [*range(start, min(start + _HEADER_PIECES, len(seen))), *range(start - 1, max(0, start - 4) - 1, -1)]


def _shown_times(seen: Sequence[Piece], headline: int | None) -> Iterator[tuple[When | None, When | None]]:
    """Published and changed, as the lines by the headline say."""
    for at in by_headline(seen, headline):
        piece = seen[at]
        marked = piece.place.kind in ("time", "byline") or piece.stamp is not None
        if not (marked or is_dateline(piece.text)):
            continue
        published, changed = dateline(piece.text[:_STAMP_LENGTH], f'the page shows "{piece.text[:_STAMP_LENGTH]}"')
        stated = stamp(piece.stamp, "the page's <time>")
        yield (published, stated or changed) if changed else (stated or published, None)


def _in_url(url: str | None) -> When | None:
    path = urlsplit(url).path if url else ""
    found = _DATE_IN_URL.search(path) or _PACKED_IN_URL.search(path)
    return stamp("-".join(found.groups()), "the date in the address") if found else None
