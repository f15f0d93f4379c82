"""Which pieces of a page are the article's body.

The tree of a page about rain and its pieces give the indexes of the paragraphs about rain, not of the menu around them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence

from lxml.html import HtmlElement

from onrecord.sources.markup.pieces import Piece
from onrecord.sources.metadata.titles import plain

_LONG = 25
_LITTLE = 250
_PARAGRAPH = 80
_FEW = 3


def body(root: HtmlElement, seen: Sequence[Piece], told: str | None) -> frozenset[int]:
    """Indexes of the body's pieces: trafilatura's choice, and what the page's own JSON-LD `articleBody` (`told`) holds.

    Changes `root`: call it last.
    """
    kinds = [_kind(piece) for piece in seen]
    homes = _homes(seen)
    parts, whole = _chosen(root)
    known = plain(told) if told else ""
    keys = [plain(piece.text) for piece in seen]
    found = [at for at, words in enumerate(keys) if _is_in(words, parts, whole, known)]
    if sum(len(keys[at]) for at in found) < _LITTLE:
        found = sorted({*found, *_fullest(homes)})
    found = sorted({*found, *_beside(seen, kinds, found)})
    prose = {keys[at] for at in found if not _is_link(seen[at])}
    return frozenset(at for at in found if not _is_link(seen[at]) or (keys[at] not in prose and seen[at].heading))


def _homes(seen: Sequence[Piece]) -> dict[HtmlElement, list[int]]:
    """Paragraphs by the element they stand in; headings between them count too."""
    homes: dict[HtmlElement, list[int]] = {}
    for at, piece in enumerate(seen):
        if piece.place.node is not None and piece.place.kind is None and (piece.heading or piece.place.tag in ("p", "blockquote")):
            homes.setdefault(piece.place.node.getparent(), []).append(at)
    return {home: found for home, found in homes.items() if sum(len(seen[at].text) - seen[at].linked for at in found) >= _LITTLE}


def _fullest(homes: dict[HtmlElement, list[int]]) -> list[int]:
    """The paragraphs of the element that holds most of them: for pages on which trafilatura finds next to nothing."""
    return max(homes.values(), key=len, default=[])


def _beside(seen: Sequence[Piece], kinds: Sequence[Hashable], found: Sequence[int]) -> list[int]:
    """Paragraphs left out between, or after, chosen ones of the same kind: a choice breaks off at a box within the text."""
    told = [at for at in found if _is_prose(seen[at])]
    kind, count = Counter(kinds[at] for at in told).most_common(1)[0] if told else (None, 0)
    if kind is None or count < _FEW:
        return []
    start = next(at for at in told if kinds[at] == kind)
    return [at for at in range(start, len(seen)) if kinds[at] == kind and _is_prose(seen[at])]


def _kind(piece: Piece) -> Hashable:
    """What a template makes alike: class names of a paragraph and of what it stands in, else the element it stands in itself."""
    node = piece.place.node
    inner = None if node is None else node.getparent()
    if node is None or inner is None:
        return None
    names = (node.get("class"), (inner.get("class") or "").split()[:2])
    return (names[0], *names[1]) if names[0] and names[1] else inner


def _is_prose(piece: Piece) -> bool:
    """A paragraph of some length that is no list of links, nor named a caption, quotation or the like."""
    if piece.place.tag != "p" or piece.place.kind not in (None, "furniture"):
        return False
    return len(piece.text) >= _PARAGRAPH and piece.linked * 2 <= len(piece.text)


def _is_link(piece: Piece) -> bool:
    """A line that is all link leads to another page, or to the paragraph further down that says the same."""
    return piece.linked * 10 >= len(piece.text) * 9


def _is_in(words: str, parts: frozenset[str], whole: str, told: str) -> bool:
    if not words:
        return False
    if len(words) < _LONG:
        return words in parts
    return words in parts or words in whole or words in told


def _chosen(root: HtmlElement) -> tuple[frozenset[str], str]:
    from trafilatura import bare_extraction  # half a second that plain text does not need

    found = bare_extraction(root, fast=True, include_comments=False, with_metadata=False, output_format="txt")
    if found is None or isinstance(found, dict) or found.body is None:
        return frozenset(), ""
    texts = [plain("".join(element.itertext())) for element in found.body.iter("p", "head", "item", "quote", "cell", "code", "hi")]
    return frozenset(texts), plain("".join(found.body.itertext()))
