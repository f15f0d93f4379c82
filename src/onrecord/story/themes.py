"""Part units into stories: the one asked for first, the others found by what they share; stories partition entries.

Asked for "Dam at Orle", an entry on a football final goes to a story of its own.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.model.story import Event, StoryFile
from onrecord.story.features import features, stems
from onrecord.story.grouping import grouped
from onrecord.story.memory import Memory
from onrecord.story.units import Unit

_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_CASED = re.compile(r"[а-яіїєґё’'\-]{4,40}[аяоеєьйіиї]", re.IGNORECASE)
_MOST_TITLE = 110
_READ_AT_MOST = 4000
_NAMED_BY_ALL = 2
EntryKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Theme:
    """One story's units and how it was come by."""

    id: str
    title: str
    asked: bool
    units: tuple[Unit, ...]


def part(
    units: Sequence[Unit],
    title: str | None,
    story_file: StoryFile | None,
    events: Sequence[Event] = (),
    *,
    everything: bool,
    memory: Memory | None = None,
) -> tuple[Theme, ...]:
    """Stories, the asked one first, then by their eldest unit. All units of an entry go to one story; `events` join whole documents."""
    mine = asked_units(units, title, story_file, everything=everything, events=events)
    chosen = {(unit.document, unit.entry) for unit in mine}
    rest = [unit for unit in units if (unit.document, unit.entry) not in chosen]
    asked = [asked_theme(title, mine)] if title is not None else []
    return (*asked, *found_themes(rest, events, memory or Memory()))


def asked_theme(title: str, units: Sequence[Unit]) -> Theme:
    """The story that was asked for."""
    return Theme(_id(title), title, True, tuple(units))


def asked_units(
    units: Sequence[Unit],
    title: str | None,
    story_file: StoryFile | None,
    *,
    everything: bool,
    headed: Mapping[str, str] | None = None,
    events: Sequence[Event] = (),
) -> tuple[Unit, ...]:
    """The units of the entries that belong to the story of that title; none without a title.

    `headed` are the titles of documents: an article under a title that names the story belongs to it, and so does one of an event of
    which at least half of the documents do. In a live blog each entry must name it itself.
    """
    if title is None or everything:
        return tuple(units) if title is not None else ()
    terms = _terms(title, story_file)
    entries = _entries(units)
    heads = headed or {}
    told = Counter(document for document, _ in entries)
    naming = {key for key, held in entries.items() if _belongs(held, terms) or (told[key[0]] == 1 and terms.search(heads.get(key[0], "")))}
    near = _of_their_events({document for document, _ in naming}, events)
    chosen = {key for key in entries if key in naming or (told[key[0]] == 1 and key[0] in near)}
    return tuple(unit for unit in units if (unit.document, unit.entry) in chosen)


def _of_their_events(naming: Collection[str], events: Sequence[Event]) -> frozenset[str]:
    """Documents of the events of which at least half of the documents are among those."""
    of_it = [event for event in events if sum(document in naming for document in event.documents) * 2 >= len(event.documents)]
    return frozenset(document for event in of_it for document in event.documents)


def _entries(units: Sequence[Unit]) -> Mapping[EntryKey, list[Unit]]:
    entries: dict[EntryKey, list[Unit]] = defaultdict(list)
    for unit in units:
        entries[unit.document, unit.entry].append(unit)
    return entries


def _terms(title: str, story_file: StoryFile | None) -> re.Pattern[str]:
    """The story file's terms, else the title's own telling words."""
    given = story_file.terms if story_file and story_file.terms else ()
    terms = given or [w for w in _WORD.findall(title) if len(w) > 3 and (w[0].isupper() or len(w) > 5)] or [title]
    return re.compile("|".join(rf"(?<!\w){re.escape(_uncased(term))}" for term in sorted(terms, key=len, reverse=True)), re.IGNORECASE)


def _uncased(term: str) -> str:
    """A Cyrillic word without the last vowel, which its cases change: "Бельмора" is met in "Бельморы" and "Бельморою"."""
    return term[:-1] if _CASED.fullmatch(term) else term


def _belongs(units: Sequence[Unit], terms: re.Pattern[str]) -> bool:
    return any(terms.search(unit.text) for unit in units)


def found_themes(units: Sequence[Unit], events: Sequence[Event], memory: Memory) -> list[Theme]:
    """Stories found: entries that share a development, articles of one event, live-blog entries that name what most of their page names,
    and those of the pages of one event that name what most of these pages name.
    """
    homes = _Homes({(u.document, u.entry) for u in units})
    traits = {unit.id: memory.of(features, unit) for unit in units}
    for told in grouped(units, (), (), {}, traits, memory):
        homes.join([(unit.document, unit.entry) for unit in told])
    entries = _of_documents(units)
    for event in events:
        homes.join([entries[document][0] for document in event.documents if len(entries.get(document, ())) == 1])
    names = _named(units, memory)
    _join_live_blogs(entries, homes, names)
    for event in events:
        _join_pages([entries[document] for document in event.documents if document in entries], homes, names)
    themes: dict[EntryKey, list[Unit]] = defaultdict(list)
    for unit in units:
        themes[homes.root((unit.document, unit.entry))].append(unit)
    return [Theme(_id(told[0].id), _title(told[0]), False, tuple(told)) for told in themes.values()]


def _of_documents(units: Sequence[Unit]) -> dict[str, list[EntryKey]]:
    found: dict[str, dict[EntryKey, None]] = defaultdict(dict)
    for unit in units:
        found[unit.document][unit.document, unit.entry] = None
    return {document: list(keys) for document, keys in found.items()}


def _named(units: Sequence[Unit], memory: Memory) -> dict[EntryKey, set[str]]:
    """Stems of the names that each entry bears."""
    names: dict[EntryKey, set[str]] = defaultdict(set)
    for unit in units:
        names[unit.document, unit.entry] |= memory.of(_names, unit)
    return names


def _join_live_blogs(entries: Mapping[str, Sequence[EntryKey]], homes: _Homes, names: Mapping[EntryKey, set[str]]) -> None:
    """An entry that names at least two of the names that several entries of its page bear belongs to what the page is about."""
    for keys in entries.values():
        borne = Counter(name for key in keys for name in names[key])
        common = {name for name, count in borne.items() if count >= max(2, len(keys) / 4)}
        homes.join([key for key in keys if len(names[key] & common) >= 2])


def _join_pages(pages: Sequence[Sequence[EntryKey]], homes: _Homes, names: Mapping[EntryKey, set[str]]) -> None:
    """Live blogs and digests of one event: an entry that names most of what more than half of the pages name is told in all of them."""
    if len(pages) < 2 or max(map(len, pages)) < 2:
        return
    borne = Counter(name for keys in pages for name in set().union(*(names[key] for key in keys)))
    common = {name for name, count in borne.items() if count > max(1, len(pages) / 2)}
    homes.join([key for keys in pages for key in keys if len(names[key] & common) >= max(_NAMED_BY_ALL, len(common) / 2)])


def _names(unit: Unit) -> frozenset[str]:
    return stems(unit.text[:_READ_AT_MOST], (unit.language or "")[:2])[0]


class _Homes:
    """Which entries belong together, as a union of sets; the smallest key stands for its set."""

    def __init__(self, keys: Iterable[EntryKey]) -> None:
        self._parent = {key: key for key in keys}

    def root(self, key: EntryKey) -> EntryKey:
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def join(self, keys: Sequence[EntryKey]) -> None:
        for key in keys[1:]:
            low, high = sorted((self.root(keys[0]), self.root(key)))
            self._parent[high] = low


def _title(unit: Unit) -> str:
    if len(unit.text) <= _MOST_TITLE:
        return unit.text
    cut = unit.text.rfind(" ", 0, _MOST_TITLE)
    return unit.text[: cut if cut > 0 else _MOST_TITLE].rstrip(" ,;:–—-") + " …"


def _id(name: str) -> str:
    return "s" + hashlib.sha256(" ".join(name.casefold().split()).encode("utf-8", "surrogatepass")).hexdigest()[:10]
