"""The origin tree of a line: sides, their independent origins, and what each copy changed.

Six outlets, three of which print one agency text, become "6 outlets → 2 origins → 1 side" with the copies under their origin.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.model.story import CopyChange, CopyGroup, Development, Origin, Story, StoryFile, Telling
from onrecord.outputs.chips import summary
from onrecord.outputs.snapshot import Shelf, outlet_name, safe_link
from onrecord.outputs.stamps import stamp
from onrecord.outputs.wording import page_words

KINDS = {
    "wire": "same agency text",
    "reprint": "reprint",
    "translation": "translation",
    "rewrite": "rewrite",
    "partial": "takes over a part",
}
CHANGES = {"number": "number changed", "hedge": "hedge changed", "credit": "credit changed", "cut": "left out", "added": "added"}


@dataclass(frozen=True, slots=True)
class Leaf:
    """A telling that is no origin of its own, how it is one's copy, and what it changed."""

    outlet: str
    url: str | None
    stamp: str
    how: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Root:
    """An independent telling, why it counts as one, and its copies."""

    outlet: str
    url: str | None
    stamp: str
    because: str
    copies: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True)
class Side:
    name: str
    origins: tuple[Root, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """`summary` is "6 outlets → 2 origins → 1 side"; `others` are tellings that add no origin and copy none of these."""

    summary: str
    sides: tuple[Side, ...]
    others: tuple[Leaf, ...]


def tree(development: Development, copies: Iterable[CopyGroup], story_file: StoryFile | None, shelf: Shelf) -> Tree:
    """Sides by name, the one of no party last; origins and copies in the order the standing names them."""
    standing = development.standing
    tellings = [Telling(member.document, member.entry) for member in development.members]
    groups = [group for group in copies if any(telling in group.members for telling in tellings)]
    placed: set[Telling] = {Telling(origin.document, origin.entry) for origin in standing.origin_list}
    roots: dict[str | None, list[Root]] = {}
    for origin in standing.origin_list:
        leaves = _copies_of(origin, groups, tellings, placed)
        placed.update(telling for telling, _ in leaves)
        roots.setdefault(origin.side, []).append(_root(origin, [_leaf(telling, group, shelf) for telling, group in leaves], shelf))
    sides = sorted(((_side_name(key, story_file), key is None, found) for key, found in roots.items()), key=lambda item: (item[1], item[0]))
    others = tuple(_leaf(telling, None, shelf) for telling in tellings if telling not in placed)
    return Tree(
        summary(standing.outlets, standing.origins, standing.sides if set(roots) - {None} else 0, shelf.language, " → "),
        tuple(Side(name, tuple(found)) for name, _, found in sides),
        others,
    )


def _copies_of(origin: Origin, groups: list[CopyGroup], mine: list[Telling], placed: set[Telling]) -> list[tuple[Telling, CopyGroup]]:
    own = Telling(origin.document, origin.entry)
    found = [(telling, group) for group in groups if own in group.members for telling in group.members]
    return [(telling, group) for telling, group in dict(found).items() if telling != own and telling in mine and telling not in placed]


def _root(origin: Origin, leaves: list[Leaf], shelf: Shelf) -> Root:
    outlet, url, when = _where(origin.document, shelf)
    return Root(outlet, url, when, origin.because, tuple(leaves))


def _leaf(telling: Telling, group: CopyGroup | None, shelf: Shelf) -> Leaf:
    outlet, url, when = _where(telling.document, shelf)
    if group is None:
        return Leaf(outlet, url, when, "", ())
    how = KINDS[group.kind] + (", suspected" if telling in group.doubted else "")
    return Leaf(outlet, url, when, how, tuple(_change(change) for change in group.changes if change.document == telling.document))


def _change(change: CopyChange) -> str:
    if change.kind in ("cut", "added"):
        return f"{CHANGES[change.kind]}: “{change.before or change.after}”"
    return f"{CHANGES[change.kind]}: “{change.before or 'nothing'}” became “{change.after or 'nothing'}”"


def _where(document: str, shelf: Shelf) -> tuple[str, str | None, str]:
    reading = shelf.reading(document)
    printed = stamp(reading.published, shelf.zone, shelf.language) if reading else None
    return (
        outlet_name(reading.document if reading else None, shelf),
        safe_link(reading.document.url) if reading else None,
        printed.text if printed else page_words(shelf.language).undated,
    )


def _side_name(side: str | None, story_file: StoryFile | None) -> str:
    if side is None:
        return "Of no side"
    parties = story_file.parties if story_file else ()
    return next((party.name for party in parties if party.id == side), side)


def story_development(story: Story, identity: str) -> Development | None:
    """The development of that id."""
    return next((development for development in story.developments if development.id == identity), None)
