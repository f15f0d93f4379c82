"""An HTML page to a Document: everything visible stays in the text, and marks say what each stretch is.

`page(Raw("rain.html", b"<h1>Rain</h1><p>It rained in Marrow all day.</p>"))` gives the text "Rain", blank line, "It rained ...".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from onrecord.model.errors import UnreadableError
from onrecord.model.text import Document, FurniturePart, MarkKind, Raw, Rejected, When, day
from onrecord.sources.liveblogs.cuts import Cut, cuts
from onrecord.sources.liveblogs.groups import groups
from onrecord.sources.markup.marks import Group, Line, laid_out
from onrecord.sources.markup.pieces import Piece, pieces
from onrecord.sources.markup.trees import html_tree
from onrecord.sources.metadata.datelines import is_dateline
from onrecord.sources.metadata.embedded import Embedded, embedded, post_line, told_lines
from onrecord.sources.metadata.facts import Facts, by_headline, facts
from onrecord.sources.metadata.postings import Posting, postings
from onrecord.sources.metadata.stamps import stamp
from onrecord.sources.metadata.titles import plain
from onrecord.sources.pages.body import body
from onrecord.sources.pages.recaps import recapped
from onrecord.sources.raw.decode import markup_text, unpacked
from onrecord.sources.raw.limits import checked

_SHORT = 200
_CAPTION = 700
_DEK = 30
_SMALL = 4
_EMBEDDED_MORE = 1.5
_FEW_WORDS = 60


@dataclass(frozen=True, slots=True)
class View:
    """A page taken apart, before anything of it is named."""

    seen: tuple[Piece, ...]
    told: tuple[Posting, ...]
    facts: Facts
    cuts: tuple[Cut, ...]
    chosen: frozenset[int]
    apart: frozenset[str]
    posts: dict[int, Embedded]

    @property
    def own(self) -> Posting | None:
        return self.told[0] if self.told else None


def page(raw: Raw) -> Document | Rejected:
    """The page as a document; Rejected with the reason if there is no page in the bytes."""
    try:
        text = markup_text(unpacked(raw.body, raw.id), raw.media_type, raw.id)
        return page_document(raw.id, text, raw.url)
    except UnreadableError as error:
        return Rejected(raw.id, f"{error.failed}: {error.remedy}", raw.url)


def page_document(identity: str, html: str, url: str | None = None) -> Document:
    """The document in `html`. UnreadableError if nothing in it can be seen."""
    view = viewed(html_tree(html, identity), url)
    text, marks = laid_out(_items(view))
    if not text:
        raise UnreadableError("cannot read", identity, "nothing on the page can be seen; it may need a browser")
    known = view.facts
    return Document(
        identity,
        checked(text, identity),
        url=url or known.canonical,
        outlet=known.outlet,
        title=known.title,
        language=known.language,
        published=known.published or _by_change(view),
        modified=known.modified,
        canonical=known.canonical,
        tags=known.tags,
        marks=marks,
    )


def _by_change(view: View) -> When | None:
    """An article that states its last change alone was, as a rule, published that day; a live blog runs for days."""
    changed = view.facts.modified
    if changed is None or view.cuts:
        return None
    return day(changed.first_day, f"the page states its last change alone ({changed.because})", basis="inferred", zone=changed.zone)


def viewed(root: HtmlElement, url: str | None) -> View:
    """The page taken apart; uses `root` up."""
    seen = pieces(root)
    told = postings(script.text or "" for script in root.iter("script") if "ld+json" in (script.get("type") or "").lower())
    known = facts(root, seen, told, url)
    found = cuts(seen)
    posts = embedded(seen)
    chosen = body(root, seen, told[0].body if told else None)
    return View(tuple(seen), tuple(told), known, tuple(found), chosen, _apart(seen, chosen), posts)


def _apart(seen: Sequence[Piece], chosen: frozenset[int]) -> frozenset[str]:
    """Kinds of furniture that hold but a small part of what was chosen as body: that part was chosen by mistake."""
    sizes: Counter[str] = Counter()
    for at in chosen:
        sizes[seen[at].place.part or ""] += len(seen[at].text)
    return frozenset(part for part, size in sizes.items() if part and size * _SMALL <= sizes.total())


def _items(view: View) -> list[Line | Group]:
    inside = {at for cut in view.cuts for at in range(cut.start, cut.end)}
    lines = recapped(_headed([named(view, at) for at in range(len(view.seen))], view.seen), view.seen, inside)
    updates = view.own.updates if view.own else ()
    if updates or view.cuts:
        return groups(view.seen, lines, view.cuts, updates, view.facts)
    return [*_with_embedded(lines, view)]


def _headed(lines: Sequence[Line], seen: Sequence[Piece]) -> list[Line]:
    """A heading in the body that stands over a list of links is that list's heading."""
    found = list(lines)
    for at in range(len(lines) - 1):
        below = lines[at + 1]
        if seen[at].heading and lines[at].kind == "body" and below.kind == "furniture" and below.part == "related":
            found[at] = replace(lines[at], kind="furniture", part="related", because="a heading over links")
    return found


def _with_embedded(lines: Sequence[Line], view: View) -> list[Line]:
    """Where the page shows far less of the article than its JSON-LD holds, the rest comes from there."""
    told = told_lines(view.own.body if view.own else None)
    shown = sum(len(line.text) for line in lines if line.kind == "body")
    missing = sum(len(line.text) for line in told)
    if missing < _FEW_WORDS or missing <= shown * _EMBEDDED_MORE:
        return list(lines)
    at = 1 + max((n for n, line in enumerate(lines) if line.kind in ("headline", "dek", "byline", "time", "body")), default=-1)
    known = plain(" ".join(line.text for line in told))
    kept = [line for line in lines[:at] if line.kind not in ("body", "quote") or plain(line.text) not in known]
    held = [replace(line, because="JSON-LD articleBody") if line.kind == "body" else line for line in told]
    return [*kept, *held, *lines[at:]]


def named(view: View, at: int) -> Line:
    """The piece `at` with its kind, value and reason."""
    piece = view.seen[at]
    kind = _kind(view, at, piece)
    if kind == "furniture":
        return Line(piece.text, "furniture", None, _part(view, at, piece), piece.place.why)
    because = "the body of the page" if kind == "body" else piece.place.why
    if kind == "quote":
        return post_line(piece.text, view.posts.get(at, Embedded()))
    return Line(piece.text, kind, _mark_value(kind, piece, view.facts), None, because)


def _kind(view: View, at: int, piece: Piece) -> MarkKind:
    said, size = piece.place.kind, len(piece.text)
    if at == view.facts.headline:
        return "headline"
    if said in ("caption", "credit") and size <= _CAPTION:
        return said
    if said == "quote":
        return "quote"
    if _is_time(view, at, piece):
        return "time"
    if _is_byline(piece, view.facts):
        return "byline"
    if _is_dek(view, at, piece):
        return "dek"
    if _is_tags(view, at, piece):
        return "tags"
    if at in view.chosen and not _aside(view, at, piece) and piece.place.part not in view.apart:
        return said if said in ("recap", "background") else "body"
    return "furniture"


def _is_tags(view: View, at: int, piece: Piece) -> bool:
    after = view.facts.headline is None or at > view.facts.headline
    listed = piece.place.tag in ("li", "ul", "ol") or piece.linked * 2 >= len(piece.text)
    return piece.place.kind == "tags" and after and listed and len(piece.text) <= _SHORT


def _is_time(view: View, at: int, piece: Piece) -> bool:
    if len(piece.text) > _SHORT // 2 or not any(map(str.isdigit, piece.text)):
        return False
    if is_dateline(piece.text) and at in by_headline(view.seen, view.facts.headline):
        return True
    if piece.place.kind == "byline":
        return stamp(piece.text, "") is not None and not any(plain(name) in plain(piece.text) for name in view.facts.authors)
    return (piece.place.kind == "time" or piece.stamp is not None) and at not in view.chosen


def _is_byline(piece: Piece, known: Facts) -> bool:
    if len(piece.text) > _SHORT:
        return False
    return piece.place.kind == "byline" or plain(piece.text) in {plain(name) for name in known.authors}


def _is_dek(view: View, at: int, piece: Piece) -> bool:
    start = view.facts.headline
    if start is None or at < start or len(piece.text) < _DEK or piece.place.kind == "furniture":
        return False
    if at - start > 8:
        return False
    same = plain(piece.text) == plain(view.facts.description or "")
    return same or (piece.place.kind == "dek" and not any(n in view.chosen for n in range(start + 1, at) if not _same_place(view, n, at)))


def _same_place(view: View, one: int, other: int) -> bool:
    return view.seen[one].place.why == view.seen[other].place.why


def _aside(view: View, at: int, piece: Piece) -> bool:
    """A short chosen piece that stands before the headline, or in a menu, is there by chance."""
    before = view.facts.headline is not None and at < view.facts.headline
    return len(piece.text) < _DEK * 2 and (before or piece.place.part in ("nav", "cookie", "share"))


def _part(view: View, at: int, piece: Piece) -> FurniturePart:
    if piece.place.part:
        return piece.place.part
    start = view.facts.headline
    if start is not None and at < start:
        return "nav" if piece.linked * 2 > len(piece.text) else "other"
    return "related" if piece.linked * 2 > len(piece.text) else "other"


def _mark_value(kind: MarkKind, piece: Piece, known: Facts) -> str | None:
    if kind == "time":
        when = stamp(piece.stamp, "", midnight=True) or stamp(piece.text, "", midnight=True)
        return when.start if when else None
    if kind == "byline":
        return next((name for name in known.authors if plain(name) in plain(piece.text)), None)
    return None
