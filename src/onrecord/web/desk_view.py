"""What the page asks of the desk, and nothing more.

The desk has a `DeskView`'s eleven methods; `create_app(desk)` is all that joins the two.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from onrecord.model.claims import Reading
from onrecord.model.story import Change, Decision, DecisionKind
from onrecord.outputs.revised import Revised
from onrecord.outputs.snapshot import Added, Snapshot

Listener = Callable[[Sequence[Change]], None]


class DeskView(Protocol):
    """All methods may be called from several threads at once, and must be quick but for `add` and `contract_json`."""

    def snapshot(self) -> Snapshot:
        """The ticker as it stands: one frozen value whose parts belong together, and the sequence of its last change."""

    def reading(self, document: str) -> Reading | None:
        """The current reading of a document; None if there is none."""

    def reading_at(self, document: str, until: datetime) -> Reading | None:
        """The reading of the revision that was held at `until`; None if there was none."""

    def revised(self, document: str) -> Sequence[Revised]:
        """What each revision of a document changed, the newest first; none if it has but one."""

    def changes(self, after: int, limit: int) -> Sequence[Change]:
        """The first `limit` changes with a sequence above `after`, in order."""

    def contract_json(self) -> bytes:
        """The ticker in the form of the machine interface, UTF-8."""

    def add(self, what: str) -> Added:
        """Take in a pasted address or text. Never raises for bad input: the message says what was wrong and what to do."""

    def decide(self, by: str, kind: DecisionKind, subject: str, target: str | None = None, note: str | None = None) -> Decision:
        """Record an editor's word and tell the ticker anew with it."""

    def decisions(self) -> Sequence[Decision]:
        """Every act of an editor, in order; a redaction does not repeat the name."""

    def now(self) -> datetime:
        """The moment the page is as of, with a zone."""

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every batch of changes, from any thread, after `snapshot` holds them."""
