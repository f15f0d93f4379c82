"""The sockets: what the desk plugs sources, stores, outputs and runners into; each has at most six methods.

`MemoryArchive().keep(document)` and the SQLite archive answer alike: one contract suite tests both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from onrecord.model.claims import Reading
from onrecord.model.story import Assembly, Change, ChangeKind, Decision, DecisionKind, Line
from onrecord.model.text import Document, Raw, Rejected

In = TypeVar("In")
Out = TypeVar("Out")


class Source(Protocol):
    """Where documents come from."""

    @property
    def name(self) -> str:
        """What a reader sees on the sources page: an address or a path."""

    def items(self) -> Iterator[Raw | Rejected]:
        """What is there now, in the source's own order; what cannot be had is a Rejected with its reason."""


class Archive(Protocol):
    """Keeps what cannot be had again: bytes, documents, refusals."""

    def keep_raw(self, raw: Raw) -> str:
        """Store the bytes once and return their SHA-256 in hex."""

    def raw(self, digest: str) -> bytes | None:
        """The bytes of that digest, or None."""

    def keep(self, document: Document) -> Document:
        """Store a document. Same id and other text: a new revision, the older stays. Returns it with its revision number."""

    def documents(self, ids: Iterable[str] | None = None, until: datetime | None = None, revision: int | None = None) -> list[Document]:
        """Newest revisions, by id; all without `ids`. With `until` the newest that a desk had taken by then, with `revision` that one."""

    def reject(self, rejected: Rejected) -> None:
        """Remember a refusal; a later refusal of the same id replaces it."""

    def rejected(self) -> list[Rejected]:
        """All refusals, by id."""


class Index(Protocol):
    """Finds near candidates and answers searches."""

    def add(self, key: str, text: str, at: str | None) -> None:
        """Put `text` under `key` (again: replace). `at` is an ISO day or None."""

    def remove(self, key: str) -> None:
        """Forget `key`, if it is there."""

    def near(self, text: str, limit: int) -> list[str]:
        """Keys whose text shares the most rare words with `text`, best first."""

    def search(self, query: str, limit: int) -> list[str]:
        """Keys that hold all words of `query` (a quoted phrase as such), best first; never an error for odd input."""


class Log(Protocol):
    """Keeps readings, decisions and the append-only changes of lines."""

    def keep_readings(self, readings: Iterable[Reading]) -> None:
        """Store readings; a later version of the same document replaces the earlier."""

    def readings(self, version: str | None = None) -> list[Reading]:
        """All readings, by document id; only those of `version` if given."""

    def decide(self, by: str, at: str, kind: DecisionKind, subject: str, target: str | None, note: str | None) -> Decision:
        """Append an editor's decision and return it with its sequence."""

    def decisions(self) -> list[Decision]:
        """All decisions in order."""

    def record(self, story: str, at: str, steps: Sequence[tuple[ChangeKind, Line, str]]) -> list[Change]:
        """Append changes in one transaction: all or none."""

    def changes(self, after: int = 0, story: str | None = None, limit: int | None = None) -> list[Change]:
        """Changes with a sequence above `after`, in order."""


class Output(Protocol):
    """A way to publish: pure, ticker in, text out."""

    media_type: str
    suffix: str

    def render(self, assembly: Assembly) -> str:
        """The whole output as text."""


class Runner(Protocol):
    """Where `read` runs."""

    def map(self, function: Callable[[In], Out], items: Iterable[In]) -> Iterator[Out]:
        """`function` of each item, in the items' order."""
