"""Posts that a page embeds: who wrote them, when, and where they stand.

`<blockquote class="twitter-tweet"><p>Beds for all.</p>&mdash; Lenn (@lenn) <a href="https://x.example/lenn/1">May 5, 2031</a></blockquote>`
is a post of "Lenn (@lenn)" of 2031-05-05 at that address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from onrecord.sources.markup.classes import by_class
from onrecord.sources.markup.fragments import fragment, line_of, lines
from onrecord.sources.markup.marks import Line
from onrecord.sources.markup.pieces import Piece
from onrecord.sources.metadata.stamps import stamp

_SHARED = (
    r"A post shared by |Ein Beitrag geteilt von |Una publicación compartida (?:de|por) |Une publication partagée par |"
    r"Допис, поширений |Публикация от "
)
_SIGNED = re.compile(rf"(?:^|\s)(?:[—–-]\s?|{_SHARED})(?P<who>[^()—–]{{1,60}}? \(@[\w.@-]{{1,60}}\))")
_POSTED = re.compile(r"^Post(?:ed)? by (?P<who>@[\w.-]{1,60}(?:@[\w.-]{1,60})?|[^\n]{2,60}?(?=\s+on\s))")
_HANDLE = re.compile(r"@[\w.-]{1,60}(?:@[\w.-]{1,60})?")
_LABEL = re.compile(r"♬|.{0,50}\b(?:Instagram|Mastodon|Bluesky|Facebook|TikTok|Telegram|Threads|Twitter|YouTube)\b.{0,12}$", re.S)
_ADDRESSES = ("cite", "data-instgrm-permalink", "data-url", "data-href", "data-embed-url")
_AT_TELEGRAM = "data-telegram-post"
_SIGNATURE, _LONGEST_LABEL, _LONGEST_NAME = 160, 60, 100
# Where an address names the account: the host's ending, and the path up to the post.
_ACCOUNTS = (
    (re.compile(r"(?:^|\.)(?:twitter|x)\.com$"), re.compile(r"/(?P<who>\w{1,30})/status(?:es)?/\d"), "@{who}"),
    (re.compile(r"(?:^|\.)t(?:elegram)?\.me$"), re.compile(r"/(?:s/)?(?P<who>[A-Za-z]\w{3,60})/\d"), "@{who}"),
    (re.compile(r"^bsky\.app$"), re.compile(r"/profile/(?P<who>[\w-]+(?:\.[\w-]+)+)/post/"), "@{who}"),
    (re.compile(r"(?:^|\.)facebook\.com$"), re.compile(r"/(?P<who>[A-Za-z][\w.]{3,60})/posts/"), "{who}"),
    (re.compile(r"(?:^|\.)(?:tiktok|threads)\.(?:com|net)$"), re.compile(r"/@(?P<who>[\w.]{2,60})/"), "@{who}"),
    (re.compile(r"."), re.compile(r"/@(?P<who>\w[\w.-]{0,60})/\d{6,30}(?:/|$)"), "@{who}@{host}"),
)


@dataclass(frozen=True, slots=True)
class Embedded:
    """What is known of the post that a piece belongs to; `at` as ISO; `signature` if the piece is but the post's last line, `label` if
    it is but a button."""

    author: str | None = None
    at: str | None = None
    address: str | None = None
    signature: bool = False
    label: bool = False


def embedded(seen: Sequence[Piece]) -> dict[int, Embedded]:
    """The posts among `seen`, by the index of each piece of theirs."""
    quoted = [at for at, piece in enumerate(seen) if piece.place.kind == "quote"]
    found: dict[int, Embedded] = {}
    for box, members in groupby(quoted, key=lambda at: _box(seen[at])):
        found |= _post(box, {at: seen[at] for at in members})
    return found


def post_line(text: str, post: Embedded) -> Line:
    """A line of a post: what it says is a quotation with its author, stamp and address, its signature a time or a byline."""
    if post.label:
        return Line(text, "furniture", None, "other", because="a button of an embedded post", anchor=post.address)
    if not post.signature:
        return Line(text, "quote", post.author, because="an embedded post", anchor=post.address, at=post.at)
    because = "the signature of an embedded post"
    if post.at:
        return Line(text, "time", post.at, because=because, anchor=post.address)
    return Line(text, "byline", post.author, because=because, anchor=post.address)


def told_lines(text: str | None) -> list[Line]:
    """The lines of a text, which may be markup and hold posts."""
    seen = fragment(text)
    posts = embedded(seen)
    return [post_line(piece.text, posts[at]) if at in posts else line_of(piece) for at, piece in enumerate(seen)] or lines(text)


def _box(piece: Piece) -> HtmlElement | None:
    """The outermost element that is quoted: its children are quoted because it is."""
    node = piece.place.node
    if node is None:
        return None
    around = [node, *node.iterancestors()]
    box = next((one for one in around if one.tag == "blockquote"), None)
    return next((one for one in around if _quoted(one)), node) if box is None else box


def _quoted(node: HtmlElement) -> bool:
    return by_class(node.get("class") or "").kind == "quote"


def _post(box: HtmlElement | None, members: dict[int, Piece]) -> dict[int, Embedded]:
    signed = {at: found for at, piece in members.items() if (found := _SIGNED.search(piece.text) or _POSTED.match(piece.text))}
    last = max(signed, default=None)
    bylines = {at: piece.text for at, piece in members.items() if _called(piece, "byline")}
    stamps = [piece.stamp for piece in members.values() if piece.stamp]
    told = [*stamps, *([members[last].text[signed[last].end() :]] if last is not None else [])]
    told += [piece.text for piece in members.values() if _called(piece, "time")]
    when = next((moment for one in told if (moment := stamp(one, "", midnight=True))), None)
    address = None if box is None else _address(box)
    author = signed[last]["who"].strip() if last is not None else next(iter(bylines.values()), None) or _account(address)
    alone = {at for at, found in signed.items() if found.start() <= 1 and len(members[at].text) <= _SIGNATURE}
    alone |= {at for at, piece in members.items() if at in bylines or _called(piece, "time") or _HANDLE.fullmatch(piece.text)}
    labels = {at for at, piece in members.items() if at not in alone and _is_label(piece)}
    return {at: Embedded(author, when.start if when else None, address, at in alone, at in labels) for at in members}


def _called(piece: Piece, kind: str) -> bool:
    """Whether the piece's own element is called a byline or a time: inside a post, all is named a quotation first."""
    node = piece.place.node
    if node is None or len(piece.text) > _LONGEST_NAME:
        return False
    return (kind == "time" and node.tag == "time") or by_class(node.get("class") or "").kind == kind


def _is_label(piece: Piece) -> bool:
    """A link that leads to the post on its platform, such as "View this post on Instagram"."""
    return len(piece.text) <= _LONGEST_LABEL and piece.linked * 10 >= len(piece.text) * 9 and _LABEL.match(piece.text) is not None


def _address(box: HtmlElement) -> str | None:
    links = [str(one.get("href")) for one in box.iter("a") if one.get("href")]
    return next((one for one in [*_told(box), *reversed(links)] if one.startswith(("https://", "http://"))), None)


def _told(box: HtmlElement) -> Iterable[str]:
    yield from (str(box.get(name)) for name in _ADDRESSES if box.get(name))
    if box.get(_AT_TELEGRAM):
        yield f"https://t.me/{box.get(_AT_TELEGRAM)}"


def _account(address: str | None) -> str | None:
    """The account that the address of an unsigned post names."""
    try:
        parts = urlsplit(address or "")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    for home, path, name in _ACCOUNTS:
        found = path.match(parts.path) if host and home.search(host) else None
        if found:
            return name.format(who=found["who"], host=host)
    return None
