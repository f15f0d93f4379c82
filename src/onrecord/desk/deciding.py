"""Record an editor's decision in a store that no page is serving, or that one is: it is told at the next telling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from onrecord.model.claims import Reading
from onrecord.model.errors import UsageError
from onrecord.model.story import Change, Decision, DecisionKind
from onrecord.stores.sql import open_store
from onrecord.stores.store import Store
from onrecord.story.actors import acquaint
from onrecord.story.asof import fold, lines_at
from onrecord.story.decisions import conflicts, named_by, standing_words

_LINE = ("hide", "pin", "key", "approve", "edit", "correct", "withdraw", "relabel")
_LINES = ("merge", "split")
_TWO = ("edit", "correct", "relabel", "merge", "split", "move", "same_actor", "not_same_actor")


def record(store: Path, by: str, kind: str, subject: str, target: str | None, note: str | None) -> str:
    """Append the decision; returns a sentence that says how to undo it."""
    known: dict[str, DecisionKind] = {name: name for name in get_args(DecisionKind)}
    if kind not in known:
        raise UsageError("no such decision", kind, f"choose one of {', '.join(known)}")
    if not store.exists():
        raise UsageError("there is no store", str(store), "name the one that serve uses with --store")
    with open_store(store) as kept:
        _check(kept, kind, subject, target)
        made = kept.log.decide(by, datetime.now(UTC).isoformat(timespec="seconds"), known[kind], subject, target, note)  # noqa: TID251
    return f"Decision {made.sequence}: {kind} {subject}. Undo it with: onrecord decide undo - {made.sequence}"


def listed(store: Path) -> str:
    """Every decision in the store, a line each, newest last; what was undone, and what names a thing that nobody tells now, says so."""
    if not store.exists():
        raise UsageError("there is no store", str(store), "name the one that serve uses with --store")
    with open_store(store) as kept:
        decisions, changes, readings = kept.log.decisions(), kept.log.changes(), kept.log.readings()
    standing = {decision.sequence for decision in standing_words(decisions)}
    unfit = {decision.sequence for decision in conflicts(decisions, _told(decisions, changes, readings), _actors(decisions, readings))}
    return (
        "\n".join(_row(d, undone=d.kind != "undo" and d.sequence not in standing, unfit=d.sequence in unfit) for d in decisions) or "None."
    )


def _row(decision: Decision, *, undone: bool, unfit: bool) -> str:
    said = " ".join(
        word for word in (decision.kind, decision.subject, decision.object or "", f"({decision.note})" if decision.note else "") if word
    )
    state = "  undone" if undone else "  no longer fits: nobody tells of it now" if unfit else ""
    return f"{decision.sequence}  {decision.at}  {decision.by}: {said}{state}"


def _told(decisions: Sequence[Decision], changes: Sequence[Change], readings: Sequence[Reading]) -> frozenset[str]:
    """Ids of lines that some entry still tells, of those merged into them, and of the units of these entries that decisions name."""
    entries = {f"{reading.document.id}#{entry.id}" for reading in readings for entry in reading.entries}
    standing = {line.id for line in lines_at(changes).values() if any(member.rpartition("/")[0] in entries for member in line.members)}
    into = {identity: change.note.strip() for identity, change in fold(changes).items() if change.kind == "merged"}
    named = {word for decision in decisions for word in named_by(decision)}
    units = {word for word in named if word.rpartition("/")[0] in entries}
    return frozenset(standing | units | {identity for identity in into if _home(identity, into) in standing})


def _home(identity: str, into: Mapping[str, str]) -> str:
    seen: set[str] = set()
    while identity in into and identity not in seen:
        seen.add(identity)
        identity = into[identity]
    return identity


def _actors(decisions: Sequence[Decision], readings: Sequence[Reading]) -> frozenset[str]:
    """Ids and names of all actors, where a decision asks for them."""
    if not any(decision.kind in ("same_actor", "not_same_actor") for decision in decisions):
        return frozenset()
    known = acquaint(readings).actors.values()
    return frozenset(name for actor in known for name in (actor.id, actor.name, *actor.aliases))


def _check(kept: Store, kind: str, subject: str, target: str | None) -> None:
    """A decision about what is not there would be kept for ever and do nothing."""
    if kind == "undo":
        if target not in {str(decision.sequence) for decision in kept.log.decisions()}:
            raise UsageError("there is no such decision to undo", str(target), "give the number that decide printed: decide undo - NUMBER")
        return
    if kind in _TWO and not target:
        raise UsageError("the decision needs a second thing", kind, f"write: decide {kind} {subject} OBJECT")
    if kind == "move":
        _check_move(kept, subject, target or "")
        return
    about = [subject] if kind in _LINE else [subject, target or ""] if kind in _LINES else []
    lines = {change.line.id for change in kept.log.changes()} if about else set()
    for line in about:
        if line not in lines:
            raise UsageError("there is no such line", line, "give a line's id, the last part of its address on the page")


def _check_move(kept: Store, line: str, target: str) -> None:
    telling, _, other = target.rpartition(" ")
    lines = lines_at(kept.log.changes())
    missing = next((name for name in (line, other) if name not in lines), None)
    if missing is not None:
        raise UsageError("there is no such line", missing or target, 'write: decide move LINE "TELLING OTHER_LINE"')
    if telling not in lines[line].members or line == other:
        raise UsageError("the line holds no such telling", telling, f"it holds {', '.join(lines[line].members)}")
