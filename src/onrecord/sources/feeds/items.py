"""The items of a feed, and what each is called: by its guid, its address, or its own words, so that it keeps its name as the list grows.

Two items of one guid and two addresses are two documents; two of one guid and one title are one item in two versions, of which `versions`
gives the newest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from onrecord.sources.metadata.stamps import stamp


@dataclass(frozen=True, slots=True)
class Item:
    """One item as the feed states it."""

    guid: str | None = None
    link: str | None = None
    title: str | None = None
    content: str | None = None
    summary: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    credit: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed's items and what it says of itself."""

    title: str | None
    language: str | None
    items: tuple[Item, ...]


def key(item: Item) -> str:
    """By guid, link, or the item's own words: its place in the list changes with every new item."""
    return item.guid or item.link or f"item-{_fingerprint(item)}"


def told_apart(items: Sequence[Item]) -> Iterator[Item]:
    """Items whose guid others carry too go by their links; where those are the same, by their titles."""
    links, titles = _by_guid(items, "link"), _by_guid(items, "title")
    for item in items:
        if len(links.get(item.guid or "", ())) > 1 and item.link:
            yield replace(item, guid=None)
        elif len(titles.get(item.guid or "", ())) > 1 and item.title:
            yield replace(item, guid=f"{item.guid}~{_fingerprint(item)}")
        else:
            yield item


def versions(items: Sequence[Item]) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """The newest of every key, in the list's order, and the older versions that the list holds too (the first listed wins a tie)."""
    newest: dict[str, Item] = {}
    older: list[Item] = []
    for item in items:
        kept = newest.get(key(item))
        if kept is None:
            newest[key(item)] = item
        elif kept != item:
            after = _changed(item) > _changed(kept)
            older.append(kept if after else item)
            newest[key(item)] = item if after else kept
    return tuple(newest.values()), tuple(older)


def _by_guid(items: Sequence[Item], name: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for item in items:
        value = getattr(item, name)
        if item.guid and value:
            found.setdefault(item.guid, set()).add(value)
    return found


def _fingerprint(item: Item) -> str:
    return sha256("\n".join((item.title or item.content or item.summary or "", item.published or "")).encode()).hexdigest()[:12]


def _changed(item: Item) -> str:
    when = stamp(item.modified or item.published, "the feed's date")
    return when.latest.isoformat() if when else ""
