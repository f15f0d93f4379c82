"""Which actors of many documents are one, and why.

`same_actor(Actor("person:ana-ruiz", "Ana Ruiz", "person"), Actor("person:a-ruiz", "A. Ruiz", "person"))` is `(True, "same words, ...")`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from onrecord.read.names.actors import Actor, surname
from onrecord.read.names.alike import alike, same_name, same_organisation_name
from onrecord.read.names.spelling import skeleton, tokens


@dataclass(frozen=True, slots=True)
class ActorGroup:
    """Actors that are one: `name` is the most told full name, `members` index the sequence given, `because` one reason a member."""

    name: str
    kind: str
    members: tuple[int, ...]
    because: tuple[str, ...]


def same_actor(a: Actor, b: Actor, known: Sequence[Actor] = ()) -> tuple[bool, str]:
    """Whether two actors of different documents are one. Symmetric, and cautious: where it cannot tell, it says no and why.

    A surname alone is merged only if exactly one bearer with a full name stands among `known` (and a, b), or the roles agree.
    Unnamed sources are never one across documents.
    """
    if a.kind != b.kind or a.kind == "unnamed":
        return False, "unnamed sources stay apart" if a.kind == b.kind else f"a {a.kind} is no {b.kind}"
    if a.kind == "person":
        short, long = sorted((a, b), key=lambda x: (len(x.name.split()), x.name))
        return _same_person(short, long, known)
    if a.id == b.id:
        return True, "same body"
    if a.kind == "state":
        return False, "other states or offices"
    return _same_body(a, b)


def group_block(actors: tuple[Actor, ...]) -> tuple[ActorGroup, ...]:
    """Partition the actors of one block; it depends on nothing but them."""
    return tuple(_group(actors, sorted(range(len(actors)), key=lambda i: _rank(actors[i]))))


def group_actors(
    actors: Sequence[Actor], grouped: Callable[[tuple[Actor, ...]], Sequence[ActorGroup]] = group_block
) -> tuple[ActorGroup, ...]:
    """Partition actors; the order of `actors` changes nothing but the indices. Compares only those whose names could agree.

    `grouped` is `group_block`, or what knows its results from before.
    """
    blocks: dict[tuple[str, str], list[int]] = {}
    for index, actor in enumerate(actors):
        blocks.setdefault(_block(actor), []).append(index)
    groups = [
        replace(group, members=tuple(block[i] for i in group.members))
        for block in blocks.values()
        for group in grouped(tuple(actors[i] for i in block))
    ]
    return tuple(sorted(groups, key=lambda g: (g.kind, g.name, g.members)))


def _rank(actor: Actor) -> tuple[int, str, str, tuple[str, ...]]:
    """Fuller names first, so that a surname joins a group that is there."""
    return (-len(actor.name.split()), actor.name, actor.id, tuple(sorted(actor.role)))


def _block(actor: Actor) -> tuple[str, str]:
    if actor.kind == "person":
        return ("person", skeleton(surname(actor.name)) or actor.id)
    words = tokens(actor.name)
    return (actor.kind, actor.id if actor.kind in ("state", "unnamed") or not words else words[0][:1])


def _group(actors: Sequence[Actor], block: Sequence[int]) -> list[ActorGroup]:
    groups: list[list[tuple[int, str]]] = []
    heads: dict[Actor, int] = {}
    full = tuple(dict.fromkeys(actors[i] for i in block if len(actors[i].name.split()) > 1))
    for index in block:
        actor = actors[index]
        at, because = (heads[actor], "same name and role") if actor in heads else _home(actors, groups, actor, full)
        if at is None:
            at, because = len(groups), "first told"
            groups.append([])
        if actor.kind != "unnamed":
            heads.setdefault(actor, at)
        groups[at].append((index, because))
    return [_closed(actors, members) for members in groups]


def _home(
    actors: Sequence[Actor], groups: Sequence[Sequence[tuple[int, str]]], actor: Actor, full: Sequence[Actor]
) -> tuple[int | None, str]:
    """The one group whose first member is the same; none where two would do."""
    fitting: list[tuple[int, str]] = []
    if actor.kind == "unnamed":
        return None, ""
    for at, members in enumerate(groups):
        same, because = same_actor(actors[members[0][0]], actor, full)
        if same:
            fitting.append((at, because))
    return fitting[0] if len(fitting) == 1 else (None, "")


def _closed(actors: Sequence[Actor], members: Sequence[tuple[int, str]]) -> ActorGroup:
    names = [actors[i].name for i, _ in members]
    name = min(set(names), key=lambda n: (-min(len(n.split()), 2), -names.count(n), n))
    ordered = sorted(members)
    return ActorGroup(name, actors[members[0][0]].kind, tuple(i for i, _ in ordered), tuple(b for _, b in ordered))


def _same_person(short: Actor, long: Actor, known: Sequence[Actor]) -> tuple[bool, str]:
    if short.sex and long.sex and short.sex != long.sex:
        return False, "a man is no woman"
    if len(short.name.split()) == 1 and len(long.name.split()) > 1:
        return _lone_surname(short, long, known)
    same, because = same_name(short.name, long.name)
    if not same:
        return False, because
    if not alike(surname(short.name), surname(long.name), 0.13) and sorted(tokens(short.name)) != sorted(tokens(long.name)):
        return False, "surnames spelt too far apart to merge across documents"
    if _given_apart(short.name, long.name):
        return False, "given names spelt too far apart to merge across documents"
    if _other_office(short, long):
        return False, "same name, other state and office"
    return True, because


def _given_apart(one: str, two: str) -> bool:
    a, b = tokens(one), tokens(two)
    if len(a) < 2 or len(b) < 2 or set(a) & set(b) - {a[-1], b[-1]} or min(len(a[0]), len(b[0])) == 1:
        return False
    return not any(alike(x, y, 0.13) for x in a[:-1] for y in b)


def _lone_surname(short: Actor, long: Actor, known: Sequence[Actor]) -> tuple[bool, str]:
    if not alike(surname(short.name), surname(long.name), 0.13):
        return False, "other surnames"
    if short.role and long.role and _states(short) & _states(long) and _offices(short) & _offices(long):
        return True, "same surname and role"
    bearers = {k.name for k in (*known, long) if len(k.name.split()) > 1 and alike(surname(k.name), surname(short.name), 0.13)}
    apart = [n for n in sorted(bearers) if not same_name(n, long.name)[0]]
    if apart:
        return False, f"the surname alone could also mean {apart[0]}"
    if short.role and long.role and not _offices(short) & _offices(long):
        return False, "same surname, other role"
    return True, "the only bearer of that surname known by a full name"


def _states(actor: Actor) -> frozenset[str]:
    return frozenset(word for word in actor.role if word.isupper() or "-" in word or word in {"nato"})


def _offices(actor: Actor) -> frozenset[str]:
    return actor.role - _states(actor)


def _other_office(a: Actor, b: Actor) -> bool:
    return bool(_states(a) and _states(b) and not _states(a) & _states(b) and not _offices(a) & _offices(b))


def _same_body(a: Actor, b: Actor) -> tuple[bool, str]:
    named = {x.name for x in (a, b)}
    if named & {*a.aliases, *b.aliases}:
        return True, "short name given in brackets"
    return same_organisation_name(a.name, b.name)
