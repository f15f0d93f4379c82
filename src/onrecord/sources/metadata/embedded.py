"""Posts that a page embeds: who wrote them, when, and where they stand.

`<blockquote class="twitter-tweet"><p>Beds for all.</p>&mdash; Lenn (@lenn) <a href="https://x.example/lenn/1">May 5, 2031</a></blockquote>`
is a post of "Lenn (@lenn)" of 2031-05-05 at that address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from lxml.html import HtmlElement

from onrecord.sources.markup.marks import Line
from onrecord.sources.markup.pieces import Piece
from onrecord.sources.metadata.stamps import stamp

_SIGNED = re.compile(r"(?:^|\s)(?:[—–-]\s?|A post shared by )([^()—–]{1,60}?) \((@[\w.@-]{1,60})\)")
_ADDRESSES = ("cite", "data-instgrm-permalink", "data-url", "data-href", "data-telegram-post", "data-bluesky-uri")
_SIGNATURE = 160


@dataclass(frozen=True, slots=True)
class Embedded:
    """What is known of the post that a piece belongs to; `at` as ISO; `signature` if the piece is but the post's last line."""

    author: str | None = None
    at: str | None = None
    address: str | None = None
    signature: bool = False


def embedded(seen: Sequence[Piece]) -> dict[int, Embedded]:
    """The posts among `seen`, by the index of each piece of theirs."""
    quoted = [at for at, piece in enumerate(seen) if piece.place.kind == "quote"]
    found: dict[int, Embedded] = {}
    for box, members in groupby(quoted, key=lambda at: _box(seen[at])):
        found |= _post(box, {at: seen[at] for at in members})
    return found


def post_line(text: str, post: Embedded) -> Line:
    """A line of a post: what it says is a quotation with its author and address, its signature a time or a byline."""
    if not post.signature:
        return Line(text, "quote", post.author, because="an embedded post", anchor=post.address)
    because = "the signature of an embedded post"
    if post.at:
        return Line(text, "time", post.at, because=because, anchor=post.address)
    return Line(text, "byline", post.author, because=because, anchor=post.address)


def _box(piece: Piece) -> HtmlElement | None:
    """The outermost element that is quoted: its children are quoted because it is."""
    node = piece.place.node
    if node is None:
        return None
    around = [node, *node.iterancestors()]
    return next((one for one in around if one.tag == "blockquote"), node)


def _post(box: HtmlElement | None, members: dict[int, Piece]) -> dict[int, Embedded]:
    signed = {at: found for at, piece in members.items() if (found := _SIGNED.search(piece.text))}
    last = max(signed, default=None)
    author = f"{signed[last][1].strip()} ({signed[last][2]})" if last is not None else None
    stamps = [piece.stamp for piece in members.values() if piece.stamp]
    told = [*stamps, *([members[last].text[signed[last].end() :]] if last is not None else [])]
    when = next((moment for one in told if (moment := stamp(one, "", midnight=True))), None)
    address = None if box is None else _address(box)
    alone = {at for at, found in signed.items() if found.start() <= 1 and len(members[at].text) <= _SIGNATURE}
    return {at: Embedded(author, when.start if when else None, address, at in alone) for at in members}


def _address(box: HtmlElement) -> str | None:
    links = [str(one.get("href")) for one in box.iter("a") if one.get("href")]
    return next((one for one in [*_told(box), *reversed(links)] if one.startswith(("https://", "http://"))), None)


def _told(box: HtmlElement) -> Iterable[str]:
    return (str(box.get(name)) for name in _ADDRESSES if box.get(name))
