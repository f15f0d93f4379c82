"""RSS, Atom and RDF feeds, and JSON Feed, to one document per item.

An RSS item with guid "a1" in "news.xml" becomes the document "news.xml#a1" with its title as headline and its content as body.
The XML is read by local names from a recovering tree, because the publisher's own date strings, with their zone, are needed;
what is too broken for that goes through fastfeedparser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape, unescape
from html.entities import name2codepoint
from urllib.parse import urljoin

from lxml import etree

from onrecord.model.errors import UnreadableError
from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.feeds.items import Feed, Item, key, told_apart, versions
from onrecord.sources.markup.fragments import bare, paragraphs
from onrecord.sources.markup.marks import Line, laid_out
from onrecord.sources.metadata.embedded import told_lines
from onrecord.sources.metadata.stamps import stamp
from onrecord.sources.metadata.titles import plain
from onrecord.sources.raw.decode import clean

LARGEST = 32 * 1024 * 1024
_CONTROL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_BARE = re.compile(r"&(?!#\d{1,7};|#x[0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{1,30};)")
_NUMBERED = re.compile(r"&#([xX][0-9A-Fa-f]{1,8}|\d{1,10});")
_CDATA = re.compile(r"(<!\[CDATA\[.*?\]\]>)", re.S)
_XML_OWN = frozenset(("lt", "gt", "amp", "quot", "apos"))
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_CONTENT = ("encoded", "content", "fulltext", "body")
_SUMMARY = ("description", "summary", "subtitle", "abstract")
_PUBLISHED = ("pubdate", "published", "issued", "date", "created", "publicationdate")
_MODIFIED = ("updated", "modified", "lastbuilddate")


def feed_documents(raw: Raw, text: str) -> list[Document | Rejected]:
    """A document per item, in feed order. UnreadableError if `text` is no feed; an item without any text is Rejected."""
    feed = read_feed(text, raw.id)
    if not feed.items:
        raise UnreadableError("cannot read", raw.id, "the feed holds no items; nothing to read until it has some")
    return documents_of(raw, feed)


def documents_of(raw: Raw, feed: Feed) -> list[Document | Rejected]:
    newest, older = versions(list(told_apart(feed.items)))
    return [*(_older(raw, item) for item in older), *(_document(raw, feed, item) for item in newest)]


def _older(raw: Raw, item: Item) -> Rejected:
    reason = "cannot take two versions of one item: the feed lists a newer one, which is read; nothing is to be done"
    return Rejected(f"{raw.id}#{key(item)}", reason, item.link)


def read_feed(text: str, name: str) -> Feed:
    """The feed in `text`. UnreadableError if it is none, or too large."""
    if len(text) > LARGEST:
        raise UnreadableError("cannot read", name, f"a feed of more than {LARGEST // 1024 // 1024} MB; ask its publisher for a shorter one")
    root = _xml(text)
    if root is None or _local(root) not in ("rss", "feed", "rdf", "channel", "entry", "item"):
        return _repaired(text, name)
    return _feed(root)


def _xml(text: str) -> etree._Element | None:
    readable = _ENTITY.sub(_character, _CONTROL.sub(" ", clean(text))).lstrip()
    root = _tree(readable, recover=False)
    return root if root is not None else _tree(_escaped(readable), recover=True)


def _tree(text: str, *, recover: bool) -> etree._Element | None:
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root: etree._Element | None = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root


def _escaped(text: str) -> str:
    """Without what breaks a feed most often: ampersands that begin no entity, as they stand in addresses that nobody escaped, and numbers
    of characters that there are not; what stands in CDATA stays."""
    return "".join(part if at % 2 else _BARE.sub("&amp;", _NUMBERED.sub(_numbered, part)) for at, part in enumerate(_CDATA.split(text)))


def _numbered(found: re.Match[str]) -> str:
    code = int(found[1][1:], 16) if found[1][0] in "xX" else int(found[1])
    known = code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code <= 0x10FFFF
    return f"&#{code};" if known else "\ufffd"


def _character(found: re.Match[str]) -> str:
    """HTML's names for characters, which XML does not know."""
    code = name2codepoint.get(found[1])
    return found[0] if code is None or found[1] in _XML_OWN else chr(code)


def _repaired(text: str, name: str) -> Feed:
    import fastfeedparser  # broken feeds alone need it

    try:
        found = fastfeedparser.parse(clean(text).encode("utf-8"))
    except Exception as error:  # the parser promises no error types
        reason = str(error)[:200] or type(error).__name__
        raise UnreadableError("cannot read", name, f"it is no feed ({reason}); give a feed or a page") from error
    return Feed(_string(found.feed.get("title")), _string(found.feed.get("language")), tuple(map(_mended, found.entries)))


def _mended(entry: dict[str, object]) -> Item:
    content = entry.get("content")
    first = content[0].get("value") if isinstance(content, list) and content and isinstance(content[0], dict) else None
    title, link = _string(entry.get("title")), _string(entry.get("link"))
    return Item(_string(entry.get("id")), link, title, _string(first), _string(entry.get("description")), _string(entry.get("published")))


def _string(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _local(element: etree._Element) -> str:
    return element.tag.rsplit("}", 1)[-1].lower() if isinstance(element.tag, str) else ""


def _feed(root: etree._Element) -> Feed:
    channel = next((child for child in root if _local(child) == "channel"), root)
    items = [element for element in root.iter() if _local(element) in ("item", "entry")]
    language = _child_text(channel, ("language",)) or channel.get(_XML_LANG) or root.get(_XML_LANG)
    return Feed(_title(channel), language, tuple(_item(element) for element in items))


def _item(element: etree._Element) -> Item:
    return Item(
        _child_text(element, ("guid", "id", "identifier")) or element.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"),
        _link(element),
        _title(element),
        _markup(element, _CONTENT),
        _markup(element, _SUMMARY),
        _child_text(element, _PUBLISHED),
        _child_text(element, _MODIFIED),
        element.get(_XML_LANG) or _child_text(element, ("language",)),
        _child_text(element, ("source", "credit")),
        _categories(element),
    )


def _children(element: etree._Element, names: Sequence[str]) -> Iterator[etree._Element]:
    """Children by local name, the earlier of `names` first."""
    for name in names:
        yield from (child for child in element if _local(child) == name)


def _child_text(element: etree._Element, names: Sequence[str]) -> str | None:
    texts = (" ".join("".join(child.itertext()).split()) for child in _children(element, names))
    return next((unescape(text) for text in texts if text), None)


def _title(element: etree._Element) -> str | None:
    text = next((text for child in _children(element, ("title",)) if (text := _inner(child))), None)
    return " ".join(paragraphs(text)) or " ".join((text or "").split()) or None


def _markup(element: etree._Element, names: Sequence[str]) -> str | None:
    """The longest of the children called `names`, as HTML or text; video feeds keep them in a group of their own."""
    homes = [element, *_children(element, ("group",))]
    texts = [text for home in homes for child in _children(home, names) if (text := _inner(child))]
    return max(texts, key=len, default=None)


def _inner(element: etree._Element) -> str:
    if len(element) and any(isinstance(child.tag, str) for child in element):
        inside = (etree.tostring(child, encoding="unicode") for child in element if isinstance(child.tag, str))
        return (escape(element.text or "") + "".join(inside)).strip()
    return "".join(element.itertext()).strip()


def _link(element: etree._Element) -> str | None:
    for child in _children(element, ("link", "origlink")):
        address = child.get("href") if child.get("rel", "alternate") == "alternate" else None
        address = address or (None if child.get("href") else "".join(child.itertext()))
        if address and address.strip():
            return _absolute(address.strip(), _base(child))
    guid = _child_text(element, ("guid", "id"))
    return guid if guid and guid.startswith(("http://", "https://")) else None


def _base(element: etree._Element) -> str | None:
    """The address that relative ones around here start from, if the feed states one."""
    bases = [one.get(_XML_BASE) for one in (element, *element.iterancestors())]
    found = None
    for base in reversed(bases):
        found = _absolute(base, found) if base else found
    return found


def _absolute(address: str | None, base: str | None) -> str | None:
    try:
        return urljoin(base, address) if base and address else address
    except ValueError:
        return address


def _categories(element: etree._Element) -> tuple[str, ...]:
    found = (child.get("term") or "".join(child.itertext()) for child in _children(element, ("category", "subject", "keywords")))
    return tuple(dict.fromkeys(" ".join(word.split()) for word in found if word.strip()))[:30]


def _document(raw: Raw, feed: Feed, item: Item) -> Document | Rejected:
    identity = f"{raw.id}#{key(item)}"
    text, marks = laid_out(_lines(item) or _bare_lines(item))
    if not text:
        return Rejected(identity, "cannot read the item: it has neither title nor text; look at the feed", item.link)
    return Document(
        identity,
        text,
        url=_absolute(item.link, raw.url),
        outlet=raw.outlet or feed.title,
        title=item.title,
        language=language_code(item.language or feed.language),
        published=stamp(item.published, "the feed's date") or stamp(item.modified, "the feed's date of change"),
        modified=stamp(item.modified, "the feed's date of change"),
        credit=item.credit,
        tags=item.tags,
        marks=marks,
    )


def language_code(told: str | None) -> str | None:
    """ "de-AT" and "DE" are "de"; what is no language code is None."""
    code = re.split(r"[-_]", told.strip())[0].lower() if told else ""
    return code if code.isalpha() and 2 <= len(code) <= 3 else None


def _lines(item: Item) -> Sequence[Line]:
    title = [Line(item.title, "headline", because="the item's title")] if item.title else []
    content, summary = told_lines(item.content), told_lines(item.summary)
    if not content:
        return [*title, *summary]
    held = plain(" ".join(line.text for line in content))
    dek = [
        Line(line.text, "dek", because="the item's summary")
        for line in summary
        if plain(line.text) not in held and not _cut_off(line.text, held)
    ]
    return [*title, *dek, *content]


def _bare_lines(item: Item) -> list[Line]:
    """The words of an item that holds a formula or a drawing alone, or the beginning of a tag."""
    return [Line(words, "body") for text in (item.content, item.summary) if (words := bare(text))]


def _cut_off(text: str, held: str) -> bool:
    """A summary that is but the beginning of the content, cut with dots."""
    return plain(text.rstrip(" .…[]"))[:60] in held
