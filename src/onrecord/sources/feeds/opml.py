"""Lists of feeds, as feed readers exchange them: in and out.

`outlines('<opml><body><outline text="Lerna" xmlUrl="https://lerna.example/feed"/></body></opml>', "a.opml")` gives one Outline.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from onrecord.model.errors import UnreadableError
from onrecord.sources.raw.decode import clean

LARGEST = 8 * 1024 * 1024
_PARSER_ERRORS = (etree.XMLSyntaxError, ValueError)


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of a list. `folders` are the headings it stands under, outermost first."""

    url: str
    title: str | None = None
    homepage: str | None = None
    language: str | None = None
    folders: tuple[str, ...] = ()


def is_opml(text: str) -> bool:
    return "<opml" in text[:4000].lower()


def outlines(text: str, name: str) -> list[Outline]:
    """Every feed of the list once, in its order. UnreadableError if it is no such list."""
    if len(text) > LARGEST:
        raise UnreadableError("cannot read", name, f"a list of more than {LARGEST // 1024 // 1024} MB; split it")
    parser = etree.XMLParser(encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, recover=True, remove_comments=True)
    try:
        root = etree.fromstring(clean(text).lstrip().encode("utf-8"), parser)
    except _PARSER_ERRORS as error:
        raise UnreadableError("cannot read", name, f"it is no OPML ({error}); export it again") from error
    if root is None or str(root.tag).lower() != "opml":
        raise UnreadableError("cannot read", name, "it is no OPML; export the list of feeds from the feed reader again")
    found: dict[str, Outline] = {}
    for node in root.iter("outline"):
        outline = _outline(node)
        if outline:
            found.setdefault(outline.url, outline)
    return list(found.values())


def _outline(node: etree._Element) -> Outline | None:
    url = _told(node, "xmlUrl") or _told(node, "xmlurl")
    if not url or not url.startswith(("http://", "https://")):
        return None
    above = [_told(one, "title") or _told(one, "text") for one in node.iterancestors("outline")]
    folders = tuple(name for name in reversed(above) if name)
    return Outline(url, _told(node, "title") or _told(node, "text"), _told(node, "htmlUrl"), _told(node, "language"), folders)


def _told(node: etree._Element, name: str) -> str | None:
    return " ".join((node.get(name) or "").split()) or None


def opml(title: str, feeds: Iterable[Outline]) -> str:
    """The list as OPML 2.0, with one level of folders."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = clean(title)
    body = etree.SubElement(root, "body")
    homes: dict[str, etree._Element] = {}
    for feed in feeds:
        home = body
        if feed.folders:
            folder = feed.folders[0]
            home = homes[folder] if folder in homes else homes.setdefault(folder, etree.SubElement(body, "outline", text=clean(folder)))
        told = {"type": "rss", "text": feed.title or feed.url, "title": feed.title, "xmlUrl": feed.url}
        told |= {"htmlUrl": feed.homepage, "language": feed.language}
        etree.SubElement(home, "outline", {name: clean(value) for name, value in told.items() if value})
    written: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return written.decode("utf-8")
