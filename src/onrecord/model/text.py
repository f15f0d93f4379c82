"""Where words come from: spans, moments, outlets, documents, blocks, entries.

`Span(6, 11).of("Three drones")` gives `"drone"`; every other noun points into a document's text through one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

Precision = Literal["minute", "hour", "day", "month", "year"]
Zone = Literal["stated", "outlet", "unknown"]
Basis = Literal["stated", "inferred", "fetched"]
OutletKind = Literal["outlet", "wire", "aggregator", "official", "social"]
BlockKind = Literal[
    "headline", "dek", "time", "paragraph", "item", "byline", "caption", "quote", "credit", "tags", "recap", "background", "furniture"
]
FurniturePart = Literal["nav", "share", "cookie", "related", "most_read", "newsletter", "comments", "other"]
EntryKind = Literal["entry", "recap", "background"]
MarkKind = Literal[
    "headline", "dek", "time", "byline", "caption", "quote", "credit", "tags", "recap", "background", "furniture", "body", "entry"
]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of Unicode code points in one document's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0, not {self.start} to {self.end}")

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class When:
    """A moment as evidence bears it: an interval with its precision, zone, basis and reason.

    `start` and `end` are `YYYY-MM-DD` at day or coarser and `YYYY-MM-DDTHH:MM[+HH:MM]` at hour and minute; `end` is inclusive.
    """

    start: str
    end: str
    precision: Precision
    because: str
    zone: Zone = "unknown"
    basis: Basis = "stated"

    def __post_init__(self) -> None:
        if _instant(self.start, last=False) > _instant(self.end, last=True):
            raise ValueError(f"a moment cannot end ({self.end}) before it starts ({self.start})")

    @property
    def earliest(self) -> datetime:
        """First instant, in UTC (an unknown zone is read as UTC)."""
        return _instant(self.start, last=False)

    @property
    def latest(self) -> datetime:
        """Last instant, in UTC (an unknown zone is read as UTC)."""
        return _instant(self.end, last=True)

    @property
    def first_day(self) -> date:
        return _day(self.start)

    @property
    def last_day(self) -> date:
        return _day(self.end)

    @property
    def days(self) -> int:
        """Width in calendar days, 1 for a single day."""
        return (self.last_day - self.first_day).days + 1


def day(value: date, because: str, *, until: date | None = None, basis: Basis = "stated", zone: Zone = "unknown") -> When:
    """A When of whole days, `value` to `until` inclusive."""
    return When(value.isoformat(), (until or value).isoformat(), "day", because, zone, basis)


def minute(value: datetime, because: str, *, basis: Basis = "stated", zone: Zone = "stated") -> When:
    """A When at one minute; a naive datetime has no known zone."""
    text = value.replace(second=0, microsecond=0).isoformat(timespec="minutes")
    return When(text, text, "minute", because, "unknown" if value.tzinfo is None else zone, basis)


def order_key(when: When | None, identity: str) -> tuple[bool, datetime, datetime, str]:
    """Sort key of the house: end, start, id; undated last."""
    if when is None:
        far = datetime.max.replace(tzinfo=UTC)
        return (True, far, far, identity)
    return (False, when.latest, when.earliest, identity)


@lru_cache(maxsize=65_536)
def _day(value: str) -> date:
    return date.fromisoformat(value[:10])


@lru_cache(maxsize=65_536)
def _instant(value: str, *, last: bool) -> datetime:
    if "T" not in value:
        moment = datetime.combine(date.fromisoformat(value), time.min)
        if last:
            moment += timedelta(days=1) - timedelta(seconds=1) if moment.date() < date.max else timedelta()
        return moment.replace(tzinfo=UTC)
    moment = datetime.fromisoformat(value)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes. `party` names the party to the conflict that controls it, if one does; `owner` joins offices of one house."""

    id: str
    name: str
    kind: OutletKind = "outlet"
    homepage: str | None = None
    language: str | None = None
    owner: str | None = None
    country: str | None = None
    party: str | None = None
    timezone: str | None = None
    credits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """What a page's own markup says of a stretch of text: evidence for `read`, kept apart from the words.

    `value` is a stamp for `time` and `entry`, an author for `byline` and `quote` (an embedded post); `anchor` the publisher's id of an
    entry, or a post's address; `at` a post's stamp; `pinned` an entry the outlet keeps on top out of time order.
    """

    span: Span
    kind: MarkKind
    value: str | None = None
    part: FurniturePart | None = None
    anchor: str | None = None
    pinned: bool = False
    because: str = "markup"
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One thing an outlet published, as text. Offsets of everything else index `text`, which never changes."""

    id: str
    text: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    language: str | None = None
    translated_from: str | None = None
    published: When | None = None
    modified: When | None = None
    fetched: When | None = None
    canonical: str | None = None
    credit: str | None = None
    tags: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    digest: str | None = None
    revision: int = 0
    taken: str | None = None
    """ISO instant at which a desk first held this revision; None outside of one."""


@dataclass(frozen=True, slots=True)
class Raw:
    """What a source handed over, byte for byte. `fetched_at` is an ISO instant with offset, None for files and standard input."""

    id: str
    body: bytes
    url: str | None = None
    media_type: str | None = None
    fetched_at: str | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A document that could not be read, kept with its reason."""

    id: str
    reason: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One named piece of a document; blocks tile the text."""

    span: Span
    kind: BlockKind
    because: str
    part: FurniturePart | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a live blog or digest; an article is one entry. `body` leaves captions, bylines, times and furniture out."""

    id: str
    span: Span
    headline: Span | None
    body: tuple[Span, ...]
    at: When | None = None
    kind: EntryKind = "entry"
    tags: tuple[str, ...] = ()
    pinned: bool = False


def enclosing(spans: Iterable[Span]) -> Span:
    """The smallest span around all of `spans` (at least one)."""
    all_spans = list(spans)
    return Span(min(s.start for s in all_spans), max(s.end for s in all_spans))
