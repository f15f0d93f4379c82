"""Live blogs: updates and stamps with JSON-LD, and entry boundaries without it.

`PYTHONPATH=src python bench/liveblogs.py ../shared/data/liveblogs` prints, per page, updates found with the right stamp, and the F1 of
entry starts once the JSON-LD is stripped, over the updates whose headline or first words the page itself shows.
"""

from __future__ import annotations

import gzip
import re
import sys
from html import unescape
from pathlib import Path

from onrecord.model.text import Document, Raw
from onrecord.sources.markup.fragments import paragraphs
from onrecord.sources.metadata.postings import Posting, postings
from onrecord.sources.metadata.stamps import stamp
from onrecord.sources.pages.page import page

_SCRIPT = re.compile(r"<script[^>]*ld\+json[^>]*>(.*?)</script>", re.S | re.I)
_PLAIN = re.compile(r"\W+")
_FIRST = 40


def plain(text: str) -> str:
    return _PLAIN.sub("", unescape(text)).casefold()


def read(html: str) -> Document:
    found = page(Raw("blog.html", html.encode("utf-8"), media_type="text/html"))
    if not isinstance(found, Document):
        sys.exit(found.reason)
    return found


def entries(document: Document) -> list[tuple[str, str | None]]:
    return [(plain(mark.span.of(document.text)), mark.value) for mark in document.marks if mark.kind == "entry"]


def key(update: Posting) -> str:
    return plain(update.headline or " ".join(paragraphs(update.body)))[:_FIRST]


def with_stamps(updates: tuple[Posting, ...], document: Document) -> int:
    found = entries(document)
    wanted = [(key(update), stamp(update.published, "", midnight=True)) for update in updates]
    return sum(any(start in text and when and value == when.start for text, value in found) for start, when in wanted)


def boundaries(updates: tuple[Posting, ...], document: Document) -> tuple[int, int, int]:
    """Entries that begin (after stamp and author) as one update does, entries in all, updates that the page shows."""
    shown = plain(document.text)
    keys = {key(update) for update in updates if key(update) and key(update) in shown}
    texts = [text for text, _ in entries(document)]
    begun = {min((text.find(start), start) for start in keys if start in text)[1] for text in texts if any(start in text for start in keys)}
    return len(begun), len(texts), len(keys)


def measure(path: Path) -> None:
    html = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
    told = next((one for one in postings(_SCRIPT.findall(html)) if one.updates), None)
    if told is None:
        return
    right = with_stamps(told.updates, read(html))
    hits, found, shown = boundaries(told.updates, read(_SCRIPT.sub("", html)))
    f1 = 2 * hits / (found + shown) if found + shown else 0.0
    stripped = f"F1 {f1:.3f} ({hits} of {found} found, {shown} shown)"
    print(f"{path.name:24} updates with stamps {right}/{len(told.updates)}  without JSON-LD: {stripped}")


if __name__ == "__main__":
    folder = Path(next((word for word in sys.argv[1:] if not word.startswith("-")), "../shared/data/liveblogs"))
    if not folder.is_dir():
        sys.exit(f"no live blogs at {folder}; give the folder")
    for page_file in sorted(folder.glob("**/*.html.gz")):
        measure(page_file)
