"""News sitemaps: addresses of articles with title, language and day, and sitemaps of sitemaps.

`sitemap("<urlset><url><loc>https://lerna.example/a</loc></url></urlset>", "map.xml").entries` has one entry.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from onrecord.model.errors import UnreadableError
from onrecord.sources.raw.decode import clean

LARGEST = 32 * 1024 * 1024
_MOST = 50_000


@dataclass(frozen=True, slots=True)
class Listed:
    """One address of a sitemap, with what is said of it."""

    url: str
    title: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """Articles, newest first where dates tell, and further sitemaps."""

    entries: tuple[Listed, ...]
    further: tuple[str, ...]

    @property
    def is_news(self) -> bool:
        """Whether it lists news: with titles and days of publication, as news sitemaps must."""
        return any(entry.title and entry.published for entry in self.entries)


def is_sitemap(text: str) -> bool:
    head = text[:4000]
    return "<urlset" in head or "<sitemapindex" in head


def sitemap(text: str, name: str) -> Sitemap:
    """What the sitemap lists, at most 50,000 addresses. UnreadableError if it is none."""
    if len(text) > LARGEST:
        raise UnreadableError("cannot read", name, f"a sitemap of more than {LARGEST // 1024 // 1024} MB; name a smaller one")
    parser = etree.XMLParser(encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, recover=True, remove_comments=True)
    try:
        root = etree.fromstring(clean(text).lstrip().encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError("cannot read", name, f"it is no sitemap ({error}); look at the address") from error
    if root is None or _local(root) not in ("urlset", "sitemapindex"):
        raise UnreadableError("cannot read", name, "it is no sitemap; look at the address")
    found = [entry for node in _of(root, ("url",)) if (entry := _entry(node))][:_MOST]
    dated = sorted(found, key=lambda entry: entry.published or entry.modified or "", reverse=True)
    return Sitemap(tuple(dated), tuple(url for node in _of(root, ("sitemap",)) if (url := _first(node, "loc"))))


def _entry(node: etree._Element) -> Listed | None:
    url = next((text for child in node if _local(child) == "loc" and (text := _text(child))), None)
    if not url:
        return None
    said = (_first(node, name) for name in ("title", "publication_date", "lastmod", "language", "name"))
    return Listed(url, *said)


def _of(root: etree._Element, names: tuple[str, ...]) -> Iterable[etree._Element]:
    return (child for child in root if _local(child) in names)


def _first(node: etree._Element, name: str) -> str | None:
    return next((text for child in node.iter() if _local(child) == name and (text := _text(child))), None)


def _text(node: etree._Element) -> str:
    return " ".join("".join(node.itertext()).split())


def _local(node: etree._Element) -> str:
    return node.tag.rsplit("}", 1)[-1].lower() if isinstance(node.tag, str) else ""
