"""Give each development the id it had before: an id goes to the group that shares most of its members, tie: the elder.

A group seen for the first time gets an id minted from its eldest unit; an id whose members went elsewhere becomes a redirect.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from onrecord.model.story import ChangeKind, Line
from onrecord.model.text import When
from onrecord.story.lines.figures import new_figure

Step = tuple[ChangeKind, Line, str]


@dataclass(frozen=True, slots=True)
class History:
    """Last known line of every id that was ever given, and where merged ids went.

    `holders`, where kept, name the ids that hold a unit; `stored` are the documents at hand, where one story does not hold them all.
    """

    lines: Mapping[str, Line]
    redirects: Mapping[str, str]
    holders: Mapping[str, Collection[str]] | None = None
    stored: Container[str] | None = None

    def about(self, units: Collection[str]) -> list[str]:
        """Ids of which a last known member is among `units`."""
        if self.holders is None:
            return [identity for identity, line in self.lines.items() if any(unit in units for unit in line.members)]
        return sorted({identity for unit in units for identity in self.holders.get(unit, ())})

    @classmethod
    def empty(cls) -> History:
        return cls({}, {})


def mint(unit: str) -> str:
    """The id of a development whose eldest unit is `unit`."""
    return "l" + hashlib.sha256(unit.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def assign(groups: Sequence[Sequence[str]], history: History) -> list[str]:
    """One id per group of unit ids, in order; groups come eldest first."""
    owner = {unit: i for i, group in enumerate(groups) for unit in group}
    near, documents = history.about(owner), {_document(unit) for unit in owner}
    claims = _parted(owner, history, near)
    for identity in near:
        shared: dict[int, int] = {}
        for unit in history.lines[identity].members:
            if unit in owner:
                shared[owner[unit]] = shared.get(owner[unit], 0) + 1
        if shared and identity not in history.redirects and _mostly_here(history.lines[identity], owner, documents, history):
            claims += [(-shared[g], g, identity) for g in shared]
    ids: dict[int, str] = {}
    given: set[str] = set()
    for _, claimed, identity in sorted(claims):
        if claimed not in ids and identity not in given:
            ids[claimed] = identity
            given.add(identity)
    taken = set(ids.values())
    for i, group in enumerate(groups):
        if i not in ids:
            ids[i] = _fresh(group, taken, history)
            taken.add(ids[i])
    return [ids[i] for i in range(len(groups))]


def _mostly_here(line: Line, owner: Mapping[str, int], documents: Collection[str], history: History) -> bool:
    """Whether no other story holds more of the line; of two that hold as much, the one with its first member has it."""
    if history.stored is None:
        return True
    here = [unit in owner for unit in line.members]
    elsewhere = sum(_document(unit) in history.stored and _document(unit) not in documents for unit in line.members)
    return sum(here) > elsewhere or (sum(here) == elsewhere and here[0])


def _document(unit: str) -> str:
    return unit.rsplit("#", 1)[0]


def _parted(owner: Mapping[str, int], history: History, near: Collection[str]) -> list[tuple[int, int, str]]:
    """Claims of ids that were merged away and now stand apart again: an undone merge restores both addresses."""
    claims = []
    for identity in (each for each in near if each in history.redirects):
        gone, into = history.lines.get(identity), history.lines.get(_last(identity, history))
        mine = {owner[unit] for unit in (gone.members if gone else ()) if unit in owner}
        theirs = {owner[unit] for unit in (into.members if into else ()) if unit in owner}
        if len(mine) == 1 and theirs - mine:
            claims.append((-len(owner) - 1, min(mine), identity))
    return claims


def _last(identity: str, history: History) -> str:
    seen: set[str] = set()
    while identity in history.redirects and identity not in seen:
        seen.add(identity)
        identity = history.redirects[identity]
    return identity


def _fresh(group: Sequence[str], taken: set[str], history: History) -> str:
    for unit in chain(group, (f"{group[0]}+{k}" for k in range(1, 1000))):
        identity = mint(unit)
        if identity not in taken and identity not in history.lines:
            return identity
    raise ValueError(f"no free id for {group[0]}")


def revise(history: History, told: Sequence[Line]) -> tuple[tuple[Line, ...], list[Step]]:
    """Lines with their revision numbers, and the steps that lead there from `history`; nothing new gives no step."""
    lines: list[Line] = []
    steps: list[Step] = []
    for line in told:
        before = history.lines.get(line.id)
        if before is None:
            lines.append(line)
            steps.append(("added", line, ""))
            continue
        now = replace(line, revision=before.revision)
        note = what_changed(before, now)
        if _reads_alike(before, now):
            lines.append(now)
            continue
        now = replace(now, revision=before.revision + 1)
        lines.append(now)
        kind: ChangeKind = "withdrawn" if now.status == "withdrawn" and before.status != "withdrawn" else "revised"
        steps.append((kind, now, note))
    return tuple(lines), steps + _gone(history, lines)


def _reads_alike(before: Line, after: Line) -> bool:
    """Whether a reader sees no difference: where its words stand may have shifted, and the reason of a date may be told anew."""
    same_places = replace(
        after, citations=before.citations, members=before.members, at=before.at, reported_at=before.reported_at, minor=before.minor
    )
    return same_places == before and _same_moment(before.at, after.at) and _same_moment(before.reported_at, after.reported_at)


def _same_moment(one: When | None, two: When | None) -> bool:
    return (one and (one.start, one.end)) == (two and (two.start, two.end))


def _gone(history: History, lines: Sequence[Line]) -> list[Step]:
    """Ids whose units now stand under another id were merged into it."""
    present = {line.id for line in lines}
    holder = {unit: line.id for line in lines for unit in line.members}
    steps: list[Step] = []
    for identity, line in sorted(history.lines.items()):
        target = next((holder[unit] for unit in line.members if unit in holder), None)
        if identity not in present and identity not in history.redirects and target:
            steps.append(("merged", replace(line, hidden=True, revision=line.revision + 1), target))
    return steps


def what_changed(before: Line, after: Line) -> str:
    """In words a reader understands: the leading figure first, then the standing, then the wording."""
    notes = [figure] if (figure := new_figure(before, after)) else []
    if before.status != after.status:
        notes.append(f"now {after.status} (was {before.status})")
    for name in ("outlets", "origins", "sides"):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            notes.append(f"{name} {new} (was {old})")
    if before.headline != after.headline:
        notes.append("new headline")
    elif before.text != after.text:
        notes.append("new text")
    if not (_same_moment(before.reported_at, after.reported_at) and _same_moment(before.at, after.at)):
        notes.append("new date")
    return "; ".join(notes) or "a detail"
