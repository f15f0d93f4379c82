"""Read every file of the public feed test sets: how many entries of well-formed feeds are read, whether any file crashes or takes long.

`python bench/feeds.py ../shared/data` prints one line; fastfeedparser reads the same files in the same run. An entry counts as read if the
words of its title, else the first of its content, stand in a document of its file; entries without a word to see are left out.
"""

from __future__ import annotations

import sys
import tarfile
from collections.abc import Iterator
from html import escape, unescape
from html.parser import HTMLParser
from pathlib import Path
from time import process_time

import fastfeedparser
from lxml import etree

from onrecord.model.text import Document, Raw
from onrecord.sources.parse import documents

SETS = ("feedparser_tests.tar.gz", "feedvalidator_testcases.tar.gz")
_TITLE = ("title",)
_CONTENT = ("content", "encoded", "description", "summary", "fulltext", "body", "abstract", "subtitle")
_HIDDEN = ("script", "style", "svg", "math")
_UNSHOWN = ("script", "style", "iframe", "object", "title")
_FIRST = 40


class _Words(HTMLParser):
    """What a reader sees of markup."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden += tag in _UNSHOWN

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _UNSHOWN and self._hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def plain(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def seen(markup: str) -> str:
    reader = _Words()
    reader.feed(markup)
    reader.close()
    return plain("".join(reader.words))


def local(element: etree._Element) -> str:
    return element.tag.rsplit("}", 1)[-1].lower() if isinstance(element.tag, str) else ""


def entries(body: bytes) -> list[list[str]]:
    """What each entry of a well-formed feed says first: its title, or its contents; nothing for other files."""
    try:
        root = etree.fromstring(body, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except (etree.XMLSyntaxError, ValueError):
        return []
    nodes = [one for one in root.iter() if local(one) in ("item", "entry")] if local(root) in ("rss", "feed", "rdf", "channel") else []
    return [words for node in nodes if (words := _said(node, _TITLE)[:1] or _said(node, _CONTENT))]


def _said(node: etree._Element, names: tuple[str, ...]) -> list[str]:
    """The first words of each of the children called `names` that says anything."""
    found = (seen(_markup(child))[:_FIRST] for child in node if local(child) in names and child.prefix != "dc")
    return [words for words in found if words]


def _markup(node: etree._Element) -> str:
    """Escaped markup as it stands; of markup inline the words outside scripts."""
    if not any(isinstance(one.tag, str) for one in node):
        return "".join(part for one in node.iter() for part in (_named(one), (one.tail or "") if one is not node else ""))
    return escape("".join(words for one in node.iter() for words in _around(one, node)))


def _named(one: etree._Element) -> str:
    """The text of an element; of an entity the character that HTML calls so, if it is one."""
    if one.tag is etree.Entity:
        known = unescape(one.text)
        return "" if known == one.text else known
    return one.text or ""


def _around(one: etree._Element, node: etree._Element) -> tuple[str, str]:
    hidden = local(one) in _HIDDEN or any(local(up) in _HIDDEN for up in one.iterancestors())
    return "" if hidden else _named(one), (one.tail or "") if one is not node else ""


def peer(body: bytes) -> int:
    """How many entries fastfeedparser finds."""
    try:
        return len(fastfeedparser.parse(body).entries)
    except Exception:
        return 0


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for name in SETS:
        with tarfile.open(folder / name) as archive:
            for member in archive:
                found = archive.extractfile(member) if member.isfile() else None
                if found is not None:
                    yield member.name, found.read()


def main(folder: Path) -> None:
    total = crashed = told = read = theirs = 0
    slowest = 0.0
    for name, body in files(folder):
        total += 1
        began = process_time()
        try:
            texts = [plain(f"{one.title or ''} {one.text}") for one in documents(Raw(name, body)) if isinstance(one, Document)]
        except Exception as error:
            crashed += 1
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
            continue
        slowest = max(slowest, process_time() - began)
        wanted = entries(body)
        found = sum(any(words in text for text in texts for words in said) for said in wanted)
        told, read = told + len(wanted), read + found
        theirs += min(peer(body), len(wanted)) if wanted else 0
        if found < len(wanted):
            print(f"{name}: {found} of {len(wanted)}", file=sys.stderr)
    print(f"files {total}  crashed {crashed}  slowest {slowest:.2f} s  entries {told}  read {read}  fastfeedparser {theirs}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data"))
