"""Part units into stories: the one asked for first, the others found by what they share; stories partition entries.

Asked for "Dam at Orle", an entry on a football final goes to a story of its own.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.model.story import StoryFile
from onrecord.story.developments import group
from onrecord.story.units import Unit

_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_MOST_TITLE = 110
EntryKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Theme:
    """One story's units and how it was come by."""

    id: str
    title: str
    asked: bool
    units: tuple[Unit, ...]


def part(units: Sequence[Unit], title: str | None, story_file: StoryFile | None, *, everything: bool) -> tuple[Theme, ...]:
    """Stories, the asked one first, then by their eldest unit. All units of an entry go to one story."""
    mine: list[Unit] = []
    rest = list(units)
    if title is not None:
        terms = _terms(title, story_file)
        by_entry = _entries(units)
        chosen = {key for key, told in by_entry.items() if everything or _belongs(told, terms)}
        mine = [unit for unit in units if (unit.document, unit.entry) in chosen]
        rest = [unit for unit in units if (unit.document, unit.entry) not in chosen]
    asked = [Theme(_id(title), title, True, tuple(mine))] if title is not None else []
    return tuple(asked + _found(rest))


def _entries(units: Sequence[Unit]) -> Mapping[EntryKey, list[Unit]]:
    entries: dict[EntryKey, list[Unit]] = defaultdict(list)
    for unit in units:
        entries[unit.document, unit.entry].append(unit)
    return entries


def _terms(title: str, story_file: StoryFile | None) -> re.Pattern[str]:
    """The story file's terms, else the title's own telling words."""
    given = story_file.terms if story_file and story_file.terms else ()
    terms = given or [w for w in _WORD.findall(title) if len(w) > 3 and (w[0].isupper() or len(w) > 5)] or [title]
    return re.compile("|".join(rf"(?<!\w){re.escape(term)}" for term in sorted(terms, key=len, reverse=True)), re.IGNORECASE)


def _belongs(units: Sequence[Unit], terms: re.Pattern[str]) -> bool:
    return any(terms.search(unit.text) for unit in units)


def _found(units: Sequence[Unit]) -> list[Theme]:
    """Entries that share a development are one story; the title is the eldest unit's headline or first words."""
    parent: dict[EntryKey, EntryKey] = {(u.document, u.entry): (u.document, u.entry) for u in units}

    def root(key: EntryKey) -> EntryKey:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for told in group(units):
        first = root((told[0].document, told[0].entry))
        for unit in told[1:]:
            parent[root((unit.document, unit.entry))] = first
    themes: dict[EntryKey, list[Unit]] = defaultdict(list)
    for unit in units:
        themes[root((unit.document, unit.entry))].append(unit)
    return [Theme(_id(told[0].id), _title(told[0]), False, tuple(told)) for told in themes.values()]


def _title(unit: Unit) -> str:
    if len(unit.text) <= _MOST_TITLE:
        return unit.text
    cut = unit.text.rfind(" ", 0, _MOST_TITLE)
    return unit.text[: cut if cut > 0 else _MOST_TITLE].rstrip(" ,;:–—-") + " …"


def _id(name: str) -> str:
    return "s" + hashlib.sha256(" ".join(name.casefold().split()).encode("utf-8", "surrogatepass")).hexdigest()[:10]
