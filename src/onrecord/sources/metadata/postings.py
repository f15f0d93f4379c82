"""What a page states about itself in JSON-LD: schema.org articles and live blogs.

`postings(['{"@type": "NewsArticle", "headline": "Rain"}'])` gives `[Posting(type="NewsArticle", headline="Rain", ...)]`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

_LARGEST = 8 * 1024 * 1024
_NODES = 20_000
_BEFORE = ("<!--", "//<![CDATA[", "// <![CDATA[", "<![CDATA[", "/*<![CDATA[*/")
_AFTER = ("-->", "//]]>", "// ]]>", "/*]]>*/", "]]>", ";")
_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|Review)$")
_TYPES = ("LiveBlogPosting", "NewsArticle", "ReportageNewsArticle", "Article", "BlogPosting")


@dataclass(frozen=True, slots=True)
class Posting:
    """One article, blog post or live-blog update, as its page describes it; strings as they stand there, entities undone."""

    type: str
    headline: str | None = None
    description: str | None = None
    published: str | None = None
    modified: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    language: str | None = None
    keywords: tuple[str, ...] = ()
    body: str | None = None
    url: str | None = None
    began: str | None = None
    updates: tuple[Posting, ...] = ()


def postings(scripts: Iterable[str]) -> list[Posting]:
    """Articles in `scripts` (contents of `application/ld+json`), the likeliest to be the page's own first. Broken JSON is skipped."""
    nodes = [node for script in scripts for node in _nodes(_value(script))]
    called = {str(node["@id"]): node["name"] for node in nodes if node.get("@id") and isinstance(node.get("name"), str)}
    return sorted((_posting(node, called) for node in nodes if _is_article(node)), key=_likely)


def _likely(posting: Posting) -> tuple[bool, int, bool]:
    rank = _TYPES.index(posting.type) if posting.type in _TYPES else len(_TYPES)
    return (not posting.headline, rank if rank == 0 else 1, not posting.published)


def _value(script: str) -> object:
    if len(script) > _LARGEST:
        return None
    try:
        found: object = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return _unwrapped(script)
    return found


def _unwrapped(script: str) -> object:
    """JSON inside the comment or CDATA that some templates put around it."""
    inner = script.strip()
    for mark in _BEFORE:
        inner = inner.removeprefix(mark)
    for mark in _AFTER:
        inner = inner.strip().removesuffix(mark)
    try:
        found: object = json.loads(inner, strict=False)
    except (ValueError, RecursionError):
        return None
    return found


def _nodes(value: object) -> Iterator[dict[str, object]]:
    """All objects in `value`, outside before inside, without going into a live blog's updates."""
    waiting = [value]
    for _ in range(_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, dict):
            yield node
            waiting.extend(inner for name, inner in node.items() if name in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart"))


def _is_article(node: dict[str, object]) -> bool:
    return any(_ARTICLE.search(name) for name in _types(node))


def _types(node: dict[str, object]) -> list[str]:
    return [name.rsplit("/", 1)[-1] for name in _strings(node.get("@type"))]


def _posting(node: dict[str, object], called: dict[str, object]) -> Posting:
    """`called` holds the names of what the page describes under an id of its own."""
    names = _types(node)
    updates = _list(node.get("liveBlogUpdate"))
    return Posting(
        "LiveBlogPosting" if "LiveBlogPosting" in names else next(iter(names), ""),
        _text(node.get("headline")) or _text(node.get("name")),
        _text(node.get("description")),
        _text(node.get("datePublished")) or _text(node.get("dateCreated")),
        _text(node.get("dateModified")),
        _names(node.get("author"), called),
        next(iter(_names(node.get("publisher"), called)), None),
        _text(node.get("inLanguage")),
        _keywords(node.get("keywords")),
        _body(node.get("articleBody")),
        _text(node.get("url")) or _text(node.get("@id")),
        _text(node.get("coverageStartTime")),
        tuple(_posting(update, called) for update in updates if isinstance(update, dict)),
    )


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _strings(value: object) -> list[str]:
    return [one for one in _list(value) if isinstance(one, str)]


def _text(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or value.get("@id")
    first = next(iter(_strings(value)), None)
    return " ".join(unescape(first).split()) or None if first else None


def _body(value: object) -> str | None:
    return next(iter(_strings(value)), None) or None


def _names(value: object, called: dict[str, object]) -> tuple[str, ...]:
    found = (_text(one.get("name") or called.get(str(one.get("@id"))) if isinstance(one, dict) else one) for one in _list(value))
    return tuple(dict.fromkeys(name for name in found if name))


def _keywords(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else [value]
    words = [word for one in listed for word in (_text(one) or "").split("," if not isinstance(value, list) else "\x00")]
    return tuple(dict.fromkeys(word.strip() for word in words if word.strip()))
