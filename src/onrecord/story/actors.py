"""Who is who across documents: one id and one name per actor, and which person speaks for which body.

"Marit Oduya" of one page and "Маріт Одуя" of another get the id "person:marit-oduya"; an editor's word on two names wins for ever.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from anyascii import anyascii

from onrecord.model.claims import Mention, Reading
from onrecord.read.names import group_actors, group_block, same_name
from onrecord.read.names.actors import Actor, slug
from onrecord.read.names.spelling import tokens
from onrecord.story.memory import Memory

Key = tuple[str, str]
"""Document id and the actor's id inside it."""
NamePair = tuple[str, str]
_BETWEEN = re.compile(r"[\s,’'\w\-–—()]{0,60}")
_NEAR = 60
_APPOSED = re.compile(r",\s+(?:[^\W\d_]{1,4}\s+)?")
"""A comma and at most an article: "more than Otto Hahn, the Board said" names no office of his."""
_KINDS = ("person", "organisation", "state", "outlet")


@dataclass(frozen=True, slots=True)
class Known:
    """One actor of all documents."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class People:
    """Actors by id, the id of every document's own actor, and the bodies named right beside a person ("the bank's head, Ada Voss")."""

    actors: Mapping[str, Known] = field(default_factory=dict)
    home: Mapping[Key, str] = field(default_factory=dict)
    beside: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def id_of(self, document: str, actor: str) -> str:
        """The id across documents; an actor nobody knows keeps its own, told apart by its document."""
        return self.home.get((document, actor), f"{actor}@{document}")

    def name_of(self, document: str, actor: str, name: str) -> str:
        known = self.actors.get(self.id_of(document, actor))
        return known.name if known else name

    def linked(self, one: str, two: str) -> bool:
        """Whether one is the other, or speaks for it, or both speak for one body."""
        mine, theirs = self.beside.get(one, frozenset()), self.beside.get(two, frozenset())
        return one == two or two in mine or one in theirs


def acquaint(
    readings: Sequence[Reading], same: Iterable[NamePair] = (), apart: Iterable[NamePair] = (), memory: Memory | None = None
) -> People:
    """Actors of `readings`; their order changes nothing. `same` and `apart` are an editor's pairs of names or ids."""
    recall = memory or Memory()
    named = [recall.of(actors_of, reading) for reading in readings]
    told = {key: actor for actors in named for key, actor in actors.items()}
    distinct = sorted(map(recall.same, set(told.values())), key=lambda a: (a.kind, a.name, a.id))
    found = group_actors(distinct, lambda block: recall.of(group_block, block))
    groups = [[distinct[i] for i in group.members] for group in found]
    reasons = {distinct[i]: why for group in found for i, why in zip(group.members, group.because, strict=True)}
    groups = _apart(_joined(_across(groups, _languages(readings, named)), same), apart)
    counts = Counter(actor for actor in told.values())
    known, of = _named(groups, counts, reasons)
    home = {key: of[actor] for key, actor in told.items()}
    return People(known, home, _beside(readings, home, recall))


def _languages(readings: Iterable[Reading], told: Iterable[Mapping[Key, Actor]]) -> dict[str, frozenset[str]]:
    """The languages in which each person's name is told."""
    found: dict[str, set[str]] = defaultdict(set)
    for reading, actors in zip(readings, told, strict=True):
        for key, actor in actors.items():
            if actor.kind == "person" and key and reading.language:
                found[actor.name].add(reading.language[:2])
    return {name: frozenset(languages) for name, languages in found.items()}


def _across(groups: list[list[Actor]], languages: Mapping[str, frozenset[str]]) -> list[list[Actor]]:
    """Persons whose full names are spelt by the rules of two languages, where one pair fits; languages transliterate each in its way."""
    if len(frozenset[str]().union(*languages.values())) < 2:
        return groups
    blocks: dict[str, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        if group[0].kind == "person" and (ending := _ending(group)):
            blocks[ending].append(place)
    spoken = [frozenset[str]().union(*(languages.get(actor.name, frozenset()) for actor in group)) for group in groups]
    fits: dict[int, list[int]] = defaultdict(list)
    for places in blocks.values():
        for one, two in combinations(places, 2):
            if not spoken[one] & spoken[two] and _same_spelling(groups[one], groups[two]):
                fits[one].append(two)
                fits[two].append(one)
    pairs = [(one, two) for one, (two, *more) in sorted(fits.items()) if one < two and not more and len(fits[two]) == 1]
    gone = {place for pair in pairs for place in pair}
    return [group for place, group in enumerate(groups) if place not in gone] + [[*groups[a], *groups[b]] for a, b in pairs]


def _ending(group: Sequence[Actor]) -> str:
    """Last letter of a full name in Latin script; empty for a lone surname."""
    full = next((actor.name for actor in group if len(actor.name.split()) > 1), "")
    return anyascii(full).casefold()[-1:]


def _same_spelling(one: Sequence[Actor], two: Sequence[Actor]) -> bool:
    full = [[a.name for a in group if len(a.name.split()) > 1][:3] for group in (one, two)]
    return any(same_name(a, b)[0] for a in full[0] for b in full[1])


def actors_of(reading: Reading) -> dict[Key, Actor]:
    """Actors of one reading by key; unnamed sources stay of their document."""
    found: dict[Key, Actor] = {}
    named = [(m.id, m.name, m.kind) for m in reading.mentions]
    named += [(s.speaker.id, s.speaker.name, s.speaker.kind) for s in reading.statements if s.speaker]
    for identity, name, kind in named:
        if kind in _KINDS and tokens(name):
            found.setdefault((reading.document.id, identity), Actor(identity, name, kind))
    return found


def _joined(groups: list[list[Actor]], same: Iterable[NamePair]) -> list[list[Actor]]:
    for one, two in same:
        mine = next((g for g in groups if _holds(g, one)), None)
        theirs = next((g for g in groups if _holds(g, two)), None)
        if mine is not None and theirs is not None and mine is not theirs:
            groups = [g for g in groups if g is not mine and g is not theirs] + [[*mine, *theirs]]
    return groups


def _apart(groups: list[list[Actor]], apart: Iterable[NamePair]) -> list[list[Actor]]:
    for one, two in apart:
        shared = next((g for g in groups if _holds(g, one) and _holds(g, two)), None)
        if shared is not None:
            other = [actor for actor in shared if _goes_by(actor, two)]
            rest = [actor for actor in shared if actor not in other]
            groups = [g for g in groups if g is not shared] + [g for g in (rest, other) if g]
    return groups


def _holds(group: Sequence[Actor], name: str) -> bool:
    return any(_goes_by(actor, name) for actor in group)


def _goes_by(actor: Actor, name: str) -> bool:
    return name in (actor.id, actor.name, *actor.aliases)


def _named(
    groups: Sequence[Sequence[Actor]], counts: Mapping[Actor, int], reasons: Mapping[Actor, str]
) -> tuple[dict[str, Known], dict[Actor, str]]:
    known: dict[str, Known] = {}
    of: dict[Actor, str] = {}
    for group in sorted(groups, key=lambda g: min((a.kind, a.name, a.id) for a in g)):
        name = min({a.name for a in group}, key=lambda n: (-_latin(n), -min(len(n.split()), 2), -_times(group, counts, n), n))
        kind = min(group, key=lambda a: (a.kind, a.name)).kind
        identity = _free(min(a.id for a in group) if kind == "state" else slug(kind, name), known)
        names = tuple(sorted({a.name for a in group} - {name}))
        known[identity] = Known(identity, name, kind, names, tuple(sorted({reasons.get(a, "an editor says so") for a in group})))
        of.update(dict.fromkeys(group, identity))
    return known, of


def _latin(name: str) -> bool:
    return name.isascii() or any("a" <= letter <= "z" for letter in name.casefold())


def _times(group: Sequence[Actor], counts: Mapping[Actor, int], name: str) -> int:
    return sum(counts.get(actor, 0) for actor in group if actor.name == name)


def _free(wanted: str, taken: Mapping[str, Known]) -> str:
    name, n = wanted, 2
    while name in taken:
        name, n = f"{wanted}-{n}", n + 1
    return name


def _beside(readings: Iterable[Reading], home: Mapping[Key, str], memory: Memory) -> dict[str, frozenset[str]]:
    """Person to bodies named within a few words of each other, no sentence end between: an office and its holder."""
    found: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        document = reading.document.id
        for person, body in memory.of(_neighbours, reading):
            found[home[document, person]].add(home[document, body])
    return {person: frozenset(bodies) for person, bodies in found.items()}


def _neighbours(reading: Reading) -> tuple[tuple[str, str], ...]:
    """Ids of each person and the body named beside."""
    text, known = reading.document.text, actors_of(reading)
    ordered = sorted((m for m in reading.mentions if (reading.document.id, m.id) in known), key=lambda m: m.span)
    beside = (
        (one, two) if one.kind == "person" else (two, one)
        for one, two in pairwise(ordered)
        if {one.kind, two.kind} in ({"person", "organisation"}, {"person", "state"}) and _adjacent(text, one, two)
    )
    return tuple((person.id, body.id) for person, body in beside)


def _adjacent(text: str, one: Mention, two: Mention) -> bool:
    gap = text[one.span.end : two.span.start]
    if one.kind == "person" and _APPOSED.fullmatch(gap):
        return False
    return two.span.start - one.span.end <= _NEAR and _BETWEEN.fullmatch(gap) is not None and "\n" not in gap
