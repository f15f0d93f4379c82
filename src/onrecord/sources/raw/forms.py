"""What bytes are, by name, media type and beginning.

`form(Raw("news.xml.gz", b"..."), b"<rss>")` gives "feed".
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Literal
from urllib.parse import urlsplit

from onrecord.model.text import Raw

Form = Literal["text", "page", "feed", "json", "jsonl", "warc"]
FORMS: dict[str, Form] = {
    ".txt": "text",
    ".html": "page",
    ".htm": "page",
    ".xml": "feed",
    ".rss": "feed",
    ".atom": "feed",
    ".json": "json",
    ".jsonl": "jsonl",
    ".warc": "warc",
}
_MEDIA: tuple[tuple[str, Form], ...] = (
    ("application/xhtml", "page"),
    ("text/html", "page"),
    ("ndjson", "jsonl"),
    ("jsonl", "jsonl"),
    ("json", "json"),
    ("rss", "feed"),
    ("atom", "feed"),
    ("xml", "feed"),
    ("application/warc", "warc"),
)
_HEAD = 4000
_FEED = re.compile(r"<(?:[\w.-]{1,40}:)?(?:rss|feed|RDF)[\s>]", re.I)
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)[\s>]", re.I)


def form(raw: Raw, body: bytes) -> Form:
    """What `raw` is: by the name's ending, else by media type, else by what it begins with."""
    ending = _ending(raw.id) or (_ending(urlsplit(raw.url).path) if raw.url else None)
    media = (raw.media_type or "").lower()
    told = next((kind for word, kind in _MEDIA if word in media), None)
    if told and not (told == "page" and ending == "feed"):
        return told
    return ending or _sniffed(body)


def _ending(name: str) -> Form | None:
    path = PurePosixPath(name.lower())
    suffix = PurePosixPath(path.stem).suffix if path.suffix == ".gz" else path.suffix
    return FORMS.get(suffix)


def _sniffed(body: bytes) -> Form:
    head = body[:_HEAD].decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    if head.startswith(("{", "[")):
        return "json"
    if not head.startswith("<"):
        return "text"
    return "feed" if is_feed(head) else "page" if is_page(head) else "text"


def is_feed(text: str) -> bool:
    return _FEED.search(text[:_HEAD]) is not None


def is_page(text: str) -> bool:
    return _PAGE.search(text[:_HEAD]) is not None
