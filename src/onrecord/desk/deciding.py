"""Record an editor's decision in a store that no page is serving, or that one is: it is told at the next telling."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from onrecord.model.errors import UsageError
from onrecord.model.story import DecisionKind
from onrecord.stores.sql import open_store


def record(store: Path, by: str, kind: str, subject: str, target: str | None, note: str | None) -> str:
    """Append the decision; returns a sentence that says how to undo it."""
    known: dict[str, DecisionKind] = {name: name for name in get_args(DecisionKind)}
    if kind not in known:
        raise UsageError("no such decision", kind, f"choose one of {', '.join(known)}")
    if not store.exists():
        raise UsageError("there is no store", str(store), "name the one that serve uses with --store")
    with open_store(store) as kept:
        made = kept.log.decide(by, datetime.now(UTC).isoformat(timespec="seconds"), known[kind], subject, target, note)  # noqa: TID251
    return f"Decision {made.sequence}: {kind} {subject}. Undo it with: onrecord decide undo - {made.sequence}"
