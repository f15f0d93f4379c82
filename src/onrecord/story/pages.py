"""What each document is to the telling of a story: its text, who is who in it, who publishes it, what it copies, who speaks in it.

A page of a flood whose mayor is quoted holds that mayor's id across documents, and nobody of other pages; while it is the same page, all
that was worked out of it alone stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from onrecord.model.claims import Reading
from onrecord.model.story import CopyGroup, StoryFile, Telling
from onrecord.model.text import Outlet
from onrecord.story.actors import Known, People, actors_of
from onrecord.story.features import Features, features
from onrecord.story.memory import Memory
from onrecord.story.standing.origins import Witnesses, sides_of, sources_of, speakers_around, wordings_of
from onrecord.story.standing.provenance import Provenance
from onrecord.story.standing.sides import Sides
from onrecord.story.units import Unit

Key = TypeVar("Key")
Value = TypeVar("Value")
Told = tuple[Unit, ...]
Wordings = tuple[tuple[str, tuple[Features, ...]], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One document's units as witnesses; `sources` are whom each unit goes back to, `parties` that of its first speaker, by unit id."""

    document: str
    text: str
    witnesses: Witnesses
    sources: Mapping[str, frozenset[str]] = field(default_factory=dict)
    parties: Mapping[str, str | None] = field(default_factory=dict)


def sides_apiece(
    readings: Iterable[Reading],
    people: People,
    offices: Mapping[str, str],
    outlets: Mapping[str, Outlet],
    file: StoryFile | None,
    memory: Memory,
) -> dict[str, Sides]:
    """By document the sides with its own actors alone, the very same as at the telling before where nothing of them changed."""
    found: dict[str, Sides] = {}
    for reading in readings:
        keys = memory.of(actors_of, reading)
        ids = [people.home[key] for key in keys]
        known = tuple([memory.same(people.actors[identity]) for identity in ids])
        beside = tuple([people.beside.get(identity) for identity in ids])
        held = tuple([offices.get(name) for name in (*ids, *(key[1] for key in keys))]) if offices else ()
        found[reading.document.id] = memory.of(_own, reading, known, beside, held, outlets, file)
    return found


def _own(
    reading: Reading,
    known: tuple[Known, ...],
    beside: tuple[frozenset[str] | None, ...],
    held: tuple[str | None, ...],
    outlets: Mapping[str, Outlet],
    file: StoryFile | None,
) -> Sides:
    keys = actors_of(reading)
    ids = [one.id for one in known]
    people = People(
        {one.id: one for one in known},
        dict(zip(keys, ids, strict=True)),
        {one: bodies for one, bodies in zip(ids, beside, strict=True) if bodies is not None},
    )
    names = (*ids, *(key[1] for key in keys))
    offices = {name: side for name, side in zip(names, held, strict=bool(held)) if side is not None}
    return Sides(file.parties if file else (), outlets, people, offices)


def pages_of(
    units: Sequence[Unit],
    texts: Mapping[str, str],
    sides: Mapping[str, Sides],
    copies: Mapping[Telling, CopyGroup],
    provenance: Mapping[str, Provenance],
    memory: Memory,
) -> dict[str, Page]:
    """The pages of all documents, by their ids, in the order of the units."""
    told: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        told[unit.document].append(unit)
    traits = {document: memory.of(_traits, tuple(held)) for document, held in told.items()}
    wordings = wordings_of(units, copies, merged(traits.values())) if copies else {}
    found: dict[str, Page] = {}
    for document, held in told.items():
        groups = _groups(held, copies) if copies else ()
        said = tuple((group.id, wordings.get(group.id, ())) for group in groups if group) if groups else ()
        own, source = sides[document], provenance.get(document)
        found[document] = memory.of(_page, tuple(held), texts[document], own, source, groups, said, traits[document])
    return found


def _traits(units: Told) -> dict[str, Features]:
    return {unit.id: features(unit) for unit in units}


def _groups(units: Sequence[Unit], copies: Mapping[Telling, CopyGroup]) -> tuple[CopyGroup | None, ...]:
    """The copied text of each entry."""
    return tuple(copies.get(Telling(units[0].document, entry)) for entry in dict.fromkeys(unit.entry for unit in units))


def _page(
    units: Told,
    text: str,
    sides: Sides,
    source: Provenance | None,
    groups: tuple[CopyGroup | None, ...],
    wordings: Wordings,
    traits: Mapping[str, Features],
) -> Page:
    document = units[0].document
    entries = dict.fromkeys(unit.entry for unit in units)
    copies = {Telling(document, entry): group for entry, group in zip(entries, groups, strict=False) if group is not None}
    provenance = {document: source} if source is not None else {}
    witnesses = Witnesses(copies, sides, provenance, speakers_around(units, sides), traits, dict(wordings))
    return Page(document, text, witnesses, sources_of(units, witnesses), sides_of(units, sides))


def merged(parts: Iterable[Mapping[Key, Value]]) -> dict[Key, Value]:
    """All of them as one."""
    found: dict[Key, Value] = {}
    for part in parts:
        found.update(part)
    return found


def together(pages: Sequence[Page]) -> Witnesses:
    """The witnesses of several documents (at least one)."""
    if len(pages) == 1:
        return pages[0].witnesses
    held = [page.witnesses for page in pages]
    sides = [one.sides for one in held]
    people = People(
        merged(one.people.actors for one in sides), merged(one.people.home for one in sides), merged(one.people.beside for one in sides)
    )
    return Witnesses(
        merged(one.copies for one in held),
        Sides(sides[0].parties, sides[0].outlets, people, merged(one.offices for one in sides)),
        merged(one.provenance for one in held),
        merged(one.around for one in held),
        merged(one.traits for one in held),
        merged(one.wordings for one in held),
    )
