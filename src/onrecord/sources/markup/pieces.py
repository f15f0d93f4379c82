"""A page's tree to its visible pieces: one per paragraph, heading, list item, caption or button, in page order.

`pieces(html_tree("<h1>Rain</h1><p>It <b>rained</b>."))` gives pieces "Rain" (tag h1) and "It rained." (tag p).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from onrecord.model.text import FurniturePart, MarkKind
from onrecord.sources.markup.classes import NOTHING, Sense, by_class, by_tag

_UNSEEN = frozenset(
    "script style noscript template svg head iframe object canvas video audio map math input option textarea img source".split()
)
_BLOCKS = frozenset(
    "p div section article main header footer nav aside ul ol li table tbody thead tr h1 h2 h3 h4 h5 h6 blockquote figure figcaption form "
    "fieldset pre hr dl dt dd address details summary button label select dialog body hgroup center caption".split()
)
_RUNNING = frozenset("p li h1 h2 h3 h4 h5 h6 td th blockquote figcaption dt dd".split())
_PROSE = _RUNNING - {"li", "td", "th"}
_LITTLE = 500
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_STICKY = re.compile(r"(?<![a-z])(?:pinned|sticky|angepinnt)(?![a-z])", re.I)
_SET_APART: dict[str, tuple[MarkKind, ...]] = {"figcaption": ("credit",)}
_WHOLE = frozenset(("html", "body", "main", "article"))


@dataclass(frozen=True, slots=True)
class Place:
    """What the elements around a piece say of it."""

    kind: MarkKind | None = None
    part: FurniturePart | None = None
    tag: str = "body"
    why: str = "markup"
    node: HtmlElement | None = None
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """One visible stretch of text. `linked` counts its characters inside links; `stamp` is a machine-readable time in it."""

    text: str
    place: Place
    linked: int = 0
    stamp: str | None = None

    @property
    def heading(self) -> bool:
        return len(self.place.tag) == 2 and self.place.tag[0] == "h" and self.place.tag[1] in "123456"


@dataclass(slots=True)
class _Open:
    """The piece that is being read."""

    place: Place
    parts: list[str] = field(default_factory=list)
    linked: int = 0
    stamp: str | None = None

    def take(self, words: str, *, link: bool) -> None:
        self.parts.append(words)
        if link:
            self.linked += len(words.strip())

    def closed(self) -> Piece | None:
        text = _INVISIBLE.sub("", " ".join("".join(self.parts).split()))
        return Piece(text, self.place, min(self.linked, len(text)), self.stamp) if text else None


def pieces(root: HtmlElement) -> list[Piece]:
    """All visible pieces below `root`; scripts, styles and what the page hides are left out.

    Where nearly everything is hidden, a script was to show it: then it counts as visible.
    """
    seen = [piece for piece in _read(root, hidden=False) if piece is not None]
    shown = sum(len(piece.text) for piece in seen)
    if shown >= _LITTLE:
        return seen
    everything = [piece for piece in _read(root, hidden=True) if piece is not None]
    return everything if sum(len(piece.text) for piece in everything) > 3 * shown + _LITTLE else seen


def _read(root: HtmlElement, *, hidden: bool) -> Iterator[Piece | None]:
    """Walks with a stack of its own, so that no nesting can exhaust Python's."""
    now = _Open(Place(node=root))
    stack: list[tuple[HtmlElement, Place, bool, bool]] = [(root, now.place, False, False)]
    while stack:
        element, place, link, leaving = stack.pop()
        if leaving:
            # The tail belongs to the parent: `place` is the parent's here.
            if element.tag in _BLOCKS or now.place is not place:
                yield now.closed()
                now = _Open(place)
            elif _apart(element, place):
                now.parts.append(" ")
            if element.tail:
                now.take(element.tail, link=link)
            continue
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSEEN or (not hidden and _is_hidden(element)):
            stack.append((element, place, link, True))
            continue
        if tag in ("br", "time"):
            now.parts.append(" ")
        inner = _inside(element, tag, place)
        if inner is not place:
            yield now.closed()
            now = _Open(inner)
        if tag == "time" or element.get("data-time") or element.get("data-timestamp"):
            now.stamp = now.stamp or _stamp(element)
        inside_link = link or tag == "a"
        if element.text:
            now.take(element.text, link=inside_link)
        stack.append((element, place, link, True))
        stack.extend((child, inner, inside_link, False) for child in reversed(element))
    yield now.closed()


def _apart(element: HtmlElement, place: Place) -> bool:
    """Whether `element` stands apart from what follows: outside prose, neighbours without a blank are set apart by style alone."""
    if element.tag == "time":
        return True
    return not element.tail and place.tag not in _PROSE and element.getnext() is not None


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style))


def _stamp(element: HtmlElement) -> str | None:
    found = element.get("datetime") or element.get("data-time") or element.get("data-timestamp") or element.get("data-datetime")
    return None if found is None else str(found)


def _inside(element: HtmlElement, tag: str, place: Place) -> Place:
    """The place inside `element`: its own where it breaks the line, else the one around it."""
    breaks = tag in _BLOCKS or "-" in tag or (tag == "time" and place.tag not in _RUNNING)
    if not breaks and (place.tag in _RUNNING - {"figcaption"} or tag not in ("span", "a", "cite", "td", "th")):
        return place
    names = " ".join(filter(None, (element.get("class"), element.get("id"), element.get("itemprop"), element.get("data-testid"))))
    sense = _sense(element, tag, names)
    if not breaks and sense.kind not in _SET_APART.get(place.tag, ("byline", "time", "credit", "caption")):
        return place
    pinned = place.pinned or bool(names and _STICKY.search(names))
    if sense is NOTHING or place.kind == "furniture" or (place.kind in ("caption", "quote", "tags") and sense.kind != "credit"):
        return Place(place.kind, place.part, tag, place.why, element, pinned)
    return Place(sense.kind, sense.part, tag, f"markup <{tag}{' ' + names[:60] if names else ''}>", element, pinned)


def _sense(element: HtmlElement, tag: str, names: str) -> Sense:
    if tag in _WHOLE:
        return NOTHING
    told = by_tag(tag, element.get("role"))
    if told is not NOTHING:
        return told
    return by_class(names) if names else NOTHING
