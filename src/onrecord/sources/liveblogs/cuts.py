"""Where the entries of a live blog begin and end on the page: by repetition, not by any outlet's class names.

A page of nine `<div class="entry"><time>11:48</time><h3>..</h3><p>..</p></div>` gives nine cuts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from lxml.html import HtmlElement

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.model.text import When
from onrecord.read.layout.stamps import leading
from onrecord.sources.markup.pieces import Piece
from onrecord.sources.metadata.stamps import clock, stamp

LEAST_ENTRIES = 3
LEADING = re.compile(r"\W{0,6}(\d{1,2}:\d{2}|\d{1,2}[.h]\d{2}(?=\s*(?:Uhr|h\b|\+\+\+)))(?:\s*(?:Uhr|h|[ap]\.?m\.?))?(?=\W)", re.I)
CLOCK_ALONE = re.compile(r"\W*\d{1,2}[:.h]\d{2}(?:\s*(?:Uhr|h|Z|[ap]\.?m\.?|[A-Z]{2,4}))?\W*", re.I)
_LEAST_TEXT = 60
_LEAST_LIVE = 30
_TEASER_TEXT = 400
_STAMP_LENGTH = 60
_CLIMB = 12
_WORD = re.compile(r"[\w’'-]+")
_DIGITS = re.compile(r"\d+")
_NO_BLOG = ("comments", "related", "most_read", "nav")


@dataclass(frozen=True, slots=True)
class Cut:
    """One entry of the page: pieces `start` to `end` (exclusive).

    `stamp` is as the page has it, a full date or a mere clock time; `day` is the date that a heading above sets.
    """

    start: int
    end: int
    stamp: str | None
    anchor: str | None = None
    pinned: bool = False
    day: str | None = None


def cuts(seen: Sequence[Piece]) -> list[Cut]:
    """Entries by repetition: siblings of one shape that each hold a stamp and text of their own. Empty if the page is no live blog."""
    stamped = [at for at, piece in enumerate(seen) if is_stamp(piece)]
    if len(stamped) < LEAST_ENTRIES:
        return []
    return _with_days(seen, max((_in_boxes(seen, stamped), _in_a_row(seen, stamped)), key=len))


def _with_days(seen: Sequence[Piece], found: Sequence[Cut]) -> list[Cut]:
    """Each cut with the date in the heading above it, for blogs that stand under "5 May 2031", "4 May 2031" and so on."""
    covered = {at for cut in found for at in range(cut.start, cut.end)}
    days = {at: when.start for at in range(len(seen)) if at not in covered and (when := day_heading(seen[at]))}
    above = sorted(days)
    places = [bisect_left(above, cut.start) for cut in found]
    return [replace(cut, day=days[above[place - 1]] if place else None) for cut, place in zip(found, places, strict=True)]


def day_heading(piece: Piece) -> When | None:
    if not piece.heading or piece.place.tag == "h1" or len(piece.text) > _STAMP_LENGTH:
        return None
    when = stamp(piece.text, "")
    return when if when and when.precision == "day" else None


def is_clock(text: str) -> bool:
    """Whether `text` is a clock time, perhaps with its date, and nothing else."""
    if len(text) > _STAMP_LENGTH:
        return False
    found = leading(text)
    return bool(CLOCK_ALONE.fullmatch(text)) or (found is not None and found.end >= len(text))


def is_stamp(piece: Piece) -> bool:
    if piece.place.part in _NO_BLOG or piece.place.kind == "quote":
        return False
    if len(piece.text) <= _STAMP_LENGTH and (piece.stamp or piece.place.kind == "time"):
        return clock(piece.stamp or "") is not None or clock(piece.text) is not None
    return is_clock(piece.text) or bool(LEADING.match(piece.text))


def _in_boxes(seen: Sequence[Piece], stamped: Sequence[int]) -> list[Cut]:
    """Each entry is an element of its own."""
    boxes: dict[HtmlElement, dict[HtmlElement, int]] = {}
    for at in stamped:
        child = seen[at].place.node
        for _ in range(_CLIMB):
            parent = child.getparent() if child is not None else None
            if child is None or parent is None:
                break
            boxes.setdefault(parent, {}).setdefault(child, at)
            child = parent
    found = [_cut_boxes(seen, parent, children) for parent, children in boxes.items() if len(children) >= LEAST_ENTRIES]
    return max((one for one in found if _is_blog(seen, one)), key=len, default=[])


def _cut_boxes(seen: Sequence[Piece], parent: HtmlElement, stamps: dict[HtmlElement, int]) -> list[Cut]:
    shapes = Counter(map(_shape, stamps))
    shape, count = shapes.most_common(1)[0]
    same = count >= LEAST_ENTRIES and count * 2 > len(stamps)
    members = {child: at for child, at in stamps.items() if (_shape(child) == shape if same else child.tag == shape[0])}
    if len(members) < LEAST_ENTRIES:
        return []
    spans = _spans(seen, parent, members)
    return [
        Cut(start, end, _stamp_text(seen[members[child]]), _anchor(child), any(seen[at].place.pinned for at in range(start, end)))
        for child, (start, end) in spans.items()
    ]


def _shape(element: HtmlElement) -> tuple[str, str]:
    return element.tag, _DIGITS.sub("", next(iter((element.get("class") or "").split()), ""))


def _spans(seen: Sequence[Piece], parent: HtmlElement, members: Iterable[HtmlElement]) -> dict[HtmlElement, tuple[int, int]]:
    """First and last piece inside each of `members`, which are children of `parent`."""
    wanted = set(members)
    spans: dict[HtmlElement, tuple[int, int]] = {}
    top: dict[HtmlElement, HtmlElement | None] = {}
    for at, piece in enumerate(seen):
        child = _below(piece.place.node, parent, top)
        if child in wanted:
            spans[child] = (spans.get(child, (at, at))[0], at + 1)
    return spans


def _below(node: HtmlElement | None, parent: HtmlElement, known: dict[HtmlElement, HtmlElement | None]) -> HtmlElement | None:
    """The child of `parent` that holds `node`, if there is one."""
    path: list[HtmlElement] = []
    found: HtmlElement | None = None
    while node is not None:
        if node in known:
            found = known[node]
            break
        path.append(node)
        above = node.getparent()
        if above is parent:
            found = node
            break
        node = above
    known.update(dict.fromkeys(path, found))
    return found


def _is_blog(seen: Sequence[Piece], found: Sequence[Cut]) -> bool:
    """Entries tell something themselves; a list of teasers only links to it."""
    if len(found) < LEAST_ENTRIES:
        return False
    telling = [_own_text(seen[cut.start : cut.end]) for cut in found]
    shown = sum(len(piece.text) for cut in found for piece in seen[cut.start : cut.end])
    linked = sum(piece.linked for cut in found for piece in seen[cut.start : cut.end])
    middle = sorted(telling)[len(telling) // 2]
    if middle < _TEASER_TEXT and 2 * sum(_leads_away(seen[cut.start : cut.end]) for cut in found) > len(found):
        return False
    return middle >= (_LEAST_LIVE if _says_live(seen) else _LEAST_TEXT) and linked * 2 < shown


def _says_live(seen: Sequence[Piece]) -> bool:
    """Whether the page's first headline calls it a live blog or ticker."""
    head = next((piece.text for piece in seen if piece.place.tag == "h1"), "")
    return any(word in _live() for word in _WORD.findall(head.casefold()))


@cache
def _live() -> frozenset[str]:
    return frozenset(one for code in LANGUAGES for one in words("furniture", code, FurnitureWords).live)


def _leads_away(part: Sequence[Piece]) -> bool:
    """Whether the heading is but a link, as on a teaser."""
    return any(piece.heading and piece.linked * 10 >= len(piece.text) * 9 for piece in part)


def _own_text(part: Sequence[Piece]) -> int:
    return sum(len(piece.text) - piece.linked for piece in part if not piece.heading and not _is_stamp_alone(piece))


def _is_stamp_alone(piece: Piece) -> bool:
    return len(piece.text) <= _STAMP_LENGTH and is_stamp(piece)


def _in_a_row(seen: Sequence[Piece], stamped: Sequence[int]) -> list[Cut]:
    """Entries follow one another inside one element; each begins at its stamp, or at the heading just above it."""
    homes = Counter(_home(seen[at]) for at in stamped)
    home, count = homes.most_common(1)[0]
    if home is None or count < LEAST_ENTRIES:
        return []
    own = [at for at in stamped if _home(seen[at]) is home]
    headed = sum(at > 0 and seen[at - 1].heading for at in own) * 2 > len(own)
    starts = [at - 1 if headed and at and seen[at - 1].heading else at for at in own]
    inside = [at for at, piece in enumerate(seen) if piece.place.node is not None and _holds(home, piece.place.node)]
    ends = [*starts[1:], (max(inside) + 1 if inside else len(seen))]
    found = [
        Cut(start, end, _stamp_text(seen[at]), _anchor(seen[start].place.node)) for start, end, at in zip(starts, ends, own, strict=True)
    ]
    return found if _is_blog(seen, found) else []


def _home(piece: Piece) -> HtmlElement | None:
    node = piece.place.node
    return None if node is None else node.getparent()


def _holds(outer: HtmlElement, node: HtmlElement) -> bool:
    return outer is node or any(above is outer for above in node.iterancestors())


def _stamp_text(piece: Piece) -> str:
    if piece.stamp:
        return piece.stamp
    leading = LEADING.match(piece.text)
    return piece.text if len(piece.text) <= _STAMP_LENGTH or leading is None else leading[0]


def _anchor(element: HtmlElement | None) -> str | None:
    """The publisher's own id of an entry."""
    if element is None:
        return None
    for name in ("id", "data-id", "data-entry-id", "data-post-id", "data-block-id", "data-key"):
        if element.get(name):
            return str(element.get(name))
    inner = element.find(".//*[@id]")
    return None if inner is None else str(inner.get("id"))
