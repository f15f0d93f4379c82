"""Live blogs: JSON-LD updates first, then repeated stamped blocks of the page, as entries.

A page of nine `<div class="entry"><time>11:48</time><h3>..</h3><p>..</p></div>` gives nine cuts; its LiveBlogPosting gives the zone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from onrecord.sources.facts import Facts, plain
from onrecord.sources.fragments import paragraphs
from onrecord.sources.marks import Group, Line
from onrecord.sources.pieces import Piece
from onrecord.sources.postings import Posting
from onrecord.sources.stamps import clock, stamp

LEAST_ENTRIES = 3
_LEAST_TEXT = 60
_TEASER_TEXT = 400
_STAMP_LENGTH = 60
_CLIMB = 12
_TITLE_LENGTH = 200
_ZONES_APART = timedelta(hours=14)
_BEFORE_HEADING = 4
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?:\s[\w.'’-]+){1,3}")
_SAME = 25
_COVERED = 0.8
_CLOCK_ALONE = re.compile(r"\W*\d{1,2}[:.h]\d{2}(?:\s*(?:Uhr|h|Z|[ap]\.?m\.?|[A-Z]{2,4}))?\W*", re.I)
_LEADING = re.compile(r"\W{0,6}(\d{1,2}:\d{2}|\d{1,2}[.h]\d{2}(?=\s*(?:Uhr|h\b|\+\+\+)))(?:\s*(?:Uhr|h|[ap]\.?m\.?))?(?=\W)", re.I)
_WORD = re.compile(r"\w+")
_TOLD = "JSON-LD liveBlogUpdate"
_NO_BLOG = ("comments", "related", "most_read", "nav")


@dataclass(frozen=True, slots=True)
class Cut:
    """One entry of the page: pieces `start` to `end` (exclusive). `stamp` is as the page has it, a full date or a mere clock time."""

    start: int
    end: int
    stamp: str | None
    anchor: str | None = None
    pinned: bool = False


def cuts(seen: Sequence[Piece]) -> list[Cut]:
    """Entries by repetition: siblings of one shape that each hold a stamp and text of their own. Empty if the page is no live blog."""
    stamped = [at for at, piece in enumerate(seen) if _is_stamp(piece)]
    if len(stamped) < LEAST_ENTRIES:
        return []
    return max((_in_boxes(seen, stamped), _in_a_row(seen, stamped)), key=len)


def _is_stamp(piece: Piece) -> bool:
    if piece.place.part in _NO_BLOG:
        return False
    if len(piece.text) <= _STAMP_LENGTH and (piece.stamp or piece.place.kind == "time"):
        return clock(piece.stamp or "") is not None or clock(piece.text) is not None
    return bool(_CLOCK_ALONE.fullmatch(piece.text) or _LEADING.match(piece.text))


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
    shapes = Counter(_shape(child) for child in stamps)
    shape, count = shapes.most_common(1)[0]
    if count < LEAST_ENTRIES:
        return []
    members = {child: at for child, at in stamps.items() if _shape(child) == shape}
    spans = _spans(seen, parent, members)
    return [
        Cut(start, end, _stamp_text(seen[members[child]]), _anchor(child), any(seen[at].place.pinned for at in range(start, end)))
        for child, (start, end) in spans.items()
    ]


def _shape(element: HtmlElement) -> tuple[str, str]:
    return element.tag, next(iter((element.get("class") or "").split()), "")


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
    return middle >= _LEAST_TEXT and linked * 2 < shown


def _leads_away(part: Sequence[Piece]) -> bool:
    """Whether the heading is but a link, as on a teaser."""
    return any(piece.heading and piece.linked * 10 >= len(piece.text) * 9 for piece in part)


def _own_text(part: Sequence[Piece]) -> int:
    return sum(len(piece.text) - piece.linked for piece in part if not piece.heading and not _is_stamp_alone(piece))


def _is_stamp_alone(piece: Piece) -> bool:
    return len(piece.text) <= _STAMP_LENGTH and _is_stamp(piece)


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
    leading = _LEADING.match(piece.text)
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


def groups(
    seen: Sequence[Piece], lines: Sequence[Line], found: Sequence[Cut], updates: Sequence[Posting], known: Facts
) -> list[Line | Group]:
    """The page with its entries as groups: the JSON-LD's where there are any, with what the page alone shows beside them."""
    stamps = resolved([cut.stamp for cut in found], [cut.pinned for cut in found], known)
    shown = [
        Group(_inside(seen[cut.start : cut.end], lines[cut.start : cut.end]), value, cut.anchor, cut.pinned)
        for cut, value in zip(found, stamps, strict=True)
    ]
    if not updates:
        return _placed(lines, found, _pinned_by_order(shown))
    return _merged(lines, found, shown, updates)


def _pinned_by_order(entries: Sequence[Group]) -> list[Group]:
    """A first entry that is older than the second, where all others run from new to old, is held on top by the outlet."""
    times = [when.earliest if (when := stamp(group.value, "", midnight=True)) else None for group in entries]
    known = [one for one in times if one is not None]
    rest = known[1:]
    if len(known) == len(times) > LEAST_ENTRIES and known[0] < rest[0] and rest == sorted(rest, reverse=True):
        return [replace(entries[0], pinned=True, because="it is older than what follows"), *entries[1:]]
    return list(entries)


def _placed(lines: Sequence[Line], found: Sequence[Cut], shown: Sequence[Group]) -> list[Line | Group]:
    items: list[Line | Group] = []
    at = 0
    for cut, group in sorted(zip(found, shown, strict=True), key=lambda pair: pair[0].start):
        items.extend(lines[at : cut.start])
        items.append(group)
        at = cut.end
    return [*items, *lines[at:]]


def _merged(lines: Sequence[Line], found: Sequence[Cut], shown: Sequence[Group], updates: Sequence[Posting]) -> list[Line | Group]:
    """The entries that JSON-LD tells, then those that only the page shows; around them the rest of the page."""
    told = [group for group in map(_told, updates) if group.lines]
    pairs = [_match(group, shown) for group in told]
    entries = [group if at is None else _joined(group, shown[at]) for group, at in zip(told, pairs, strict=True)]
    others = [group for at, group in enumerate(shown) if at not in pairs]
    # What the page shows of an entry outside any cut would stand in the text twice.
    again = {plain(line.text) for group in entries if group.because == _TOLD for line in group.lines}
    covered = {at for cut in found for at in range(cut.start, cut.end)}
    first = min((cut.start for cut in found), default=_after_header(lines))
    repeated = _repeated(lines, again)
    if not found and repeated:
        first = min(repeated)
    rest = [(at, line) for at, line in enumerate(lines) if at not in covered and at not in repeated]
    before, after = [line for at, line in rest if at < first], [line for at, line in rest if at >= first]
    return [*before, *entries, *others, *after]


def _repeated(lines: Sequence[Line], told: set[str]) -> set[int]:
    """Lines that stand in `told`; a short one only beside another such, for it may say the same by chance."""
    same = {at for at, line in enumerate(lines) if line.kind != "furniture" and plain(line.text) in told}
    return {at for at in same if len(plain(lines[at].text)) >= _SAME or at - 1 in same or at + 1 in same}


def _after_header(lines: Sequence[Line]) -> int:
    return 1 + max((at for at, line in enumerate(lines) if line.kind in ("headline", "dek")), default=-1)


def _told(update: Posting) -> Group:
    """The entry as JSON-LD tells it."""
    when = stamp(update.published or update.modified, "JSON-LD", midnight=True)
    head = [Line(update.headline, "headline", because="JSON-LD headline")] if update.headline else []
    text = [Line(part, "body", because="JSON-LD articleBody") for part in paragraphs(update.body)]
    anchor = urlsplit(update.url).fragment if update.url else ""
    return Group((*head, *text), when.start if when else None, anchor or None, because=_TOLD)


def _match(told: Group, shown: Sequence[Group]) -> int | None:
    """The entry on the page that `told` is: by the publisher's id, else by its headline and first words."""
    for at, group in enumerate(shown):
        if told.anchor and group.anchor == told.anchor:
            return at
    words = plain(told.lines[0].text)
    return next((at for at, group in enumerate(shown) if words and any(plain(line.text) == words for line in group.lines)), None)


def _joined(told: Group, shown: Group) -> Group:
    """The page's lines if they hold what JSON-LD tells (they may show more: captions, posts), else those told."""
    has = Counter(_words(shown.lines))
    wants = Counter(_words(told.lines))
    covered = (has & wants).total() >= _COVERED * max(1, wants.total())
    because = "JSON-LD liveBlogUpdate, shown on the page" if covered else _TOLD
    return Group(shown.lines if covered else told.lines, told.value or shown.value, told.anchor or shown.anchor, shown.pinned, because)


def _words(lines: Sequence[Line]) -> list[str]:
    return [word for line in lines for word in _WORD.findall(line.text.casefold())]


def _inside(seen: Sequence[Piece], lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lines of an entry: its heading, what stands above it, and as its text what the markup does not name otherwise."""
    text = [at for at, (piece, line) in enumerate(zip(seen, lines, strict=True)) if _is_text(piece, line)]
    head = next((at for at in text[:_BEFORE_HEADING] if seen[at].heading), None)
    if head is None and text and text[-1] != text[0] and _titled(seen[text[0]]):
        head = text[0]
    return tuple(_entry_line(line, at, head) if at in text else line for at, line in enumerate(lines))


def _is_text(piece: Piece, line: Line) -> bool:
    if line.kind in ("body", "dek", "headline"):
        return True
    unnamed = piece.place.kind in (None, "headline", "dek") or piece.heading
    return line.kind == "furniture" and unnamed and (piece.heading or piece.linked * 2 <= len(piece.text))


def _titled(piece: Piece) -> bool:
    """A paragraph such as "10.32 Uhr: Brücke gesperrt" is the entry's heading."""
    return bool(_LEADING.match(piece.text)) and len(piece.text) <= _TITLE_LENGTH and not piece.text.endswith((".", "!", "?"))


def _entry_line(line: Line, at: int, head: int | None) -> Line:
    if head is None or at > head:
        return replace(line, kind="body", part=None, because="the text of the entry")
    if at == head:
        return replace(line, kind="headline", part=None, because="the heading of the entry")
    if _NAME.fullmatch(line.text):
        return replace(line, kind="byline", value=line.text, part=None, because="a name above the entry's heading")
    return replace(line, kind="furniture", part="other", because="a label above the entry's heading")


def resolved(stamps: Sequence[str | None], pinned: Sequence[bool], known: Facts) -> list[str | None]:
    """Stamps as ISO where a date is stated or follows from the page's own; a mere clock time stays "HH:MM".

    A pinned entry stands out of order, so that nothing tells the day of its clock time.
    """
    full = [stamp(one, "", midnight=True) for one in stamps]
    if all(when is not None for when, one in zip(full, stamps, strict=True) if one):
        return [when.start if when else None for when in full]
    clocks = [clock(one) if one else None for one in stamps]
    days = _days([None if held else at for at, held in zip(clocks, pinned, strict=True)], known)
    found = zip(full, clocks, days, pinned, strict=True)
    return [when.start if when else _iso(at, None if held else day, known) for when, at, day, held in found]


def _iso(at: tuple[int, int] | None, day: date | None, known: Facts) -> str | None:
    if at is None:
        return None
    text = f"{at[0]:02}:{at[1]:02}"
    if day is None or (known.modified and datetime(day.year, day.month, day.day, *at, tzinfo=UTC) - known.modified.latest > _ZONES_APART):
        return text
    return f"{day.isoformat()}T{text}"


def _days(clocks: Sequence[tuple[int, int] | None], known: Facts) -> list[date | None]:
    """A day for each clock time, rolling over midnight; none where the page's first and last day disagree with the roll."""
    steps = _rolls(clocks)
    oldest, newest = min(steps, default=0), max(steps, default=0)
    first = known.published.first_day if known.published and known.published.days == 1 else None
    last = known.modified.first_day if known.modified and known.modified.days == 1 else None
    if first and last and last - first != timedelta(days=newest - oldest):
        return [None] * len(clocks)
    if first:
        return [first + timedelta(days=step - oldest) for step in steps]
    return [last + timedelta(days=step - newest) if last else None for step in steps]


def _rolls(clocks: Sequence[tuple[int, int] | None]) -> list[int]:
    """Days since the first entry, for entries in page order: most pages put the newest first."""
    times = [at for at in clocks if at is not None]
    falls = sum(later < sooner for sooner, later in pairwise(times))
    sign = -1 if falls * 2 >= len(times) - 1 else 1
    step, before, found = 0, None, []
    for at in clocks:
        if at is not None and before is not None and (at > before if sign < 0 else at < before):
            step += sign
        before = at or before
        found.append(step)
    return found
