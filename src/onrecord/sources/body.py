"""Which pieces of a page are the article's body.

The tree of a page about rain and its pieces give the indexes of the paragraphs about rain, not of the menu around them.
"""

from __future__ import annotations

from collections.abc import Sequence

import trafilatura
from lxml.html import HtmlElement

from onrecord.sources.facts import plain
from onrecord.sources.pieces import Piece

_LONG = 25


def body(root: HtmlElement, seen: Sequence[Piece], told: str | None) -> frozenset[int]:
    """Indexes of the body's pieces: trafilatura's choice, and what the page's own JSON-LD `articleBody` (`told`) holds.

    Changes `root`: call it last.
    """
    parts, whole = _chosen(root)
    known = plain(told) if told else ""
    return frozenset(at for at, piece in enumerate(seen) if _is_in(plain(piece.text), parts, whole, known))


def _is_in(words: str, parts: frozenset[str], whole: str, told: str) -> bool:
    if not words:
        return False
    if len(words) < _LONG:
        return words in parts
    return words in parts or words in whole or words in told


def _chosen(root: HtmlElement) -> tuple[frozenset[str], str]:
    found = trafilatura.bare_extraction(root, fast=True, include_comments=False, with_metadata=False)
    if found is None or isinstance(found, dict) or found.body is None:
        return frozenset(), ""
    texts = [plain("".join(element.itertext())) for element in found.body.iter("p", "head", "item", "quote", "cell", "code", "hi")]
    return frozenset(texts), plain("".join(found.body.itertext()))
