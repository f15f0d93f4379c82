"""Live blogs: the entries that JSON-LD tells, and those that the page shows, as one list.

A LiveBlogPosting of 400 updates on a page that shows 30 of them gives 400 groups, each with its stamp and zone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from onrecord.sources.liveblogs.cuts import LEAST_ENTRIES, Cut, day_heading
from onrecord.sources.liveblogs.entrylines import entry_lines
from onrecord.sources.liveblogs.rollover import resolved
from onrecord.sources.markup.marks import Group, Line
from onrecord.sources.markup.pieces import Piece
from onrecord.sources.metadata.embedded import told_lines
from onrecord.sources.metadata.facts import Facts
from onrecord.sources.metadata.postings import Posting
from onrecord.sources.metadata.stamps import stamp
from onrecord.sources.metadata.titles import plain

_SAME = 25
_COVERED = 0.8
_WORD = re.compile(r"\w+")
_TOLD = "JSON-LD liveBlogUpdate"


def groups(
    seen: Sequence[Piece], lines: Sequence[Line], found: Sequence[Cut], updates: Sequence[Posting], known: Facts
) -> list[Line | Group]:
    """The page with its entries as groups: the JSON-LD's where there are any, with what the page alone shows beside them."""
    stamps = resolved(found, known)
    shown = [
        Group(entry_lines(seen[cut.start : cut.end], lines[cut.start : cut.end]), value, cut.anchor, cut.pinned)
        for cut, value in zip(found, stamps, strict=True)
    ]
    if found:
        lines = [
            replace(line, kind="time", value=day.start, part=None) if (day := day_heading(seen[at])) else line
            for at, line in enumerate(lines)
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
    known = _beginnings(shown)
    pairs = [_match(group, known) for group in told]
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
    text = [replace(line, because="JSON-LD articleBody") if line.kind == "body" else line for line in told_lines(update.body)]
    anchor = urlsplit(update.url).fragment if update.url else ""
    return Group((*head, *text), when.start if when else None, anchor or None, because=_TOLD)


def _beginnings(shown: Sequence[Group]) -> dict[str, int]:
    """Entries on the page by the publisher's id and by each of their lines."""
    found: dict[str, int] = {}
    for at, group in enumerate(shown):
        for line in group.lines:
            found.setdefault(plain(line.text), at)
    ids = {f"#{group.anchor}": at for at, group in enumerate(shown) if group.anchor}
    return {**found, **ids}


def _match(told: Group, known: dict[str, int]) -> int | None:
    """The entry on the page that `told` is: by the publisher's id, else by its headline or first words."""
    at = known.get(f"#{told.anchor}")
    words = plain(told.lines[0].text)
    return at if at is not None else known.get(words) if words else None


def _joined(told: Group, shown: Group) -> Group:
    """The page's lines if they hold what JSON-LD tells (they may show more: captions, posts), else those told."""
    has = Counter(_words(shown.lines))
    wants = Counter(_words(told.lines))
    covered = (has & wants).total() >= _COVERED * max(1, wants.total())
    because = "JSON-LD liveBlogUpdate, shown on the page" if covered else _TOLD
    return Group(shown.lines if covered else told.lines, told.value or shown.value, told.anchor or shown.anchor, shown.pinned, because)


def _words(lines: Sequence[Line]) -> list[str]:
    return [word for line in lines for word in _WORD.findall(line.text.casefold())]
