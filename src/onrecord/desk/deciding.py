"""Record an editor's decision in a store that no page is serving, or that one is: it is told at the next telling."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from onrecord.model.errors import UsageError
from onrecord.model.story import DecisionKind
from onrecord.stores.sql import open_store
from onrecord.stores.store import Store

_LINE = ("hide", "pin", "key", "approve", "edit", "correct", "withdraw", "relabel")
_LINES = ("merge", "split")
_TWO = ("edit", "correct", "relabel", "merge", "split", "same_actor", "not_same_actor")


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


def _check(kept: Store, kind: str, subject: str, target: str | None) -> None:
    """A decision about what is not there would be kept for ever and do nothing."""
    if kind == "undo":
        if target not in {str(decision.sequence) for decision in kept.log.decisions()}:
            raise UsageError("there is no such decision to undo", str(target), "give the number that decide printed: decide undo - NUMBER")
        return
    if kind in _TWO and not target:
        raise UsageError("the decision needs a second thing", kind, f"write: decide {kind} {subject} OBJECT")
    about = [subject] if kind in _LINE else [subject, target or ""] if kind in _LINES else []
    lines = {change.line.id for change in kept.log.changes()} if about else set()
    for line in about:
        if line not in lines:
            raise UsageError("there is no such line", line, "give a line's id, the last part of its address on the page")
