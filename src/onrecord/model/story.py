"""What many readings and the editors' decisions tell together: copies, events, developments with their standing, lines, tracks, digest.

Three outlets that print one agency text are one CopyGroup and one origin; their entries are one Development, told by one Line.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from onrecord.model.claims import Qualifier
from onrecord.model.text import Outlet, Span, When

Status = Literal["withdrawn", "contested", "corroborated", "unconfirmed", "single"]
Denial = Literal["none", "no_comment", "general", "specific"]
CopyKind = Literal["wire", "reprint", "translation", "rewrite", "partial"]
CopyChangeKind = Literal["number", "hedge", "credit", "cut", "added"]
DecisionKind = Literal[
    "merge",
    "split",
    "move",
    "approve",
    "edit",
    "correct",
    "pin",
    "key",
    "hide",
    "withdraw",
    "relabel",
    "same_actor",
    "not_same_actor",
    "redact",
    "undo",
]
CardKind = Literal["actor", "place"]
FactKind = Literal["role", "said", "figure", "told"]
ChangeKind = Literal["added", "revised", "merged", "split", "withdrawn", "redacted"]


@dataclass(frozen=True, slots=True)
class Party:
    """A party to the conflict and who speaks for it: names and aliases as they stand in texts."""

    id: str
    name: str
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """A dated public event, with its source: evidence for dating a text that names it.

    All `terms` must stand in the text; in one term, "|" parts alternatives.
    """

    date: str
    name: str
    terms: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class StoryFile:
    """What an editor knows of a story, shown as the basis. `counts_from` is the day that outlets count as day 1 (or 0) of it."""

    title: str
    language: str = "en"
    began: str | None = None
    count_phrases: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    parties: tuple[Party, ...] = ()
    events: tuple[KnownEvent, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    strands: tuple[Strand, ...] = ()
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Strand:
    """A thread inside a story; an entry belongs to it when one of `terms` stands in it."""

    id: str
    title: str
    terms: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Telling:
    """One entry of one document."""

    document: str
    entry: str


@dataclass(frozen=True, slots=True, order=True)
class Citation:
    """A span of one document's text, at most a sentence or headline."""

    document: str
    span: Span


@dataclass(frozen=True, slots=True)
class CopyChange:
    """What a copy changed: `before` and `after` are the words in the origin and in the copy."""

    document: str
    kind: CopyChangeKind
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Tellings of one text. No member but the origin is an independent telling.

    `doubted` are the members that share no wording with another and do not say whence they have it; `suspected` when that is all copies.
    """

    id: str
    origin: Telling | None
    kind: CopyKind
    members: tuple[Telling, ...]
    changes: tuple[CopyChange, ...]
    because: str
    suspected: bool = False
    doubted: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Documents that report one happening."""

    id: str
    title: str
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """One entry, or the statements of it, inside a development; `span` is set where only a part of the entry tells of it."""

    document: str
    entry: str
    statements: tuple[str, ...]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class StatementRef:
    document: str
    statement: str


@dataclass(frozen=True, slots=True)
class Origin:
    """An independent telling, and why it counts as one. `side` is a party's id or None."""

    document: str
    entry: str
    because: str
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How well a development stands, and why. `sides` counts the parties that the origins belong to, "none" being one."""

    status: Status
    denial: Denial
    outlets: int
    origins: int
    sides: int
    origin_list: tuple[Origin, ...]
    against: tuple[StatementRef, ...]
    denials: tuple[StatementRef, ...]
    would_change: tuple[str, ...]
    because: str
    fabricated: tuple[str, ...] = ()
    """Who calls it, or what shows it, made up."""


@dataclass(frozen=True, slots=True)
class Development:
    """The entries and statements that tell one new thing.

    `updates` is the development in which the person who leads this one said something of the same matter before.
    """

    id: str
    kind: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    members: tuple[Member, ...]
    standing: Standing
    updates: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the ticker. The id never changes, the revision counts.

    `at` is when it happened, `reported_at` when it was first reported.
    """

    id: str
    revision: int
    development: str
    language: str | None
    at: When | None
    reported_at: When | None
    headline: str
    text: str
    attribution: str
    status: Status
    outlets: int
    origins: int
    sides: int
    citations: tuple[Citation, ...]
    key: bool = False
    pinned: bool = False
    hidden: bool = False
    reviewed: bool = False
    notes: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    """Unit ids of the development: by them a line is known again after the next document."""
    minor: bool = False
    """Service, colour, or a headline in which nothing happens: it stands in the feed, in no digest."""


@dataclass(frozen=True, slots=True)
class TrackPoint:
    """One value of a track, by whom and where it was said. `unit` is the noun or currency as the text has it ("troop" in a track of
    soldiers), `part_of` the id of the figure in the same document that holds this one ("of which 59")."""

    at: When | None
    low: Decimal | None
    high: Decimal | None
    qualifier: Qualifier
    speaker: str | None
    document: str
    statement: str | None
    figure: str
    span: Span
    hollow: bool = False
    unit: str | None = None
    part_of: str | None = None


@dataclass(frozen=True, slots=True)
class Track:
    """One quantity through time. `kind` says what the number says of its subject: killed, arrived, pledged ...

    `against` are pairs "document#figure" of a value here and of one in another currency that cannot both hold.
    """

    id: str
    kind: str
    counts: str
    unit: str | None
    points: tuple[TrackPoint, ...]
    disputed: bool = False
    because: str = ""
    against: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DigestItem:
    line: str
    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    key_points: tuple[DigestItem, ...] = ()
    known: tuple[DigestItem, ...] = ()
    claimed: tuple[DigestItem, ...] = ()
    not_known: tuple[DigestItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    id: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One cited piece of background: a role as a source states it, words said, a figure given, what is told of a place."""

    text: str
    citations: tuple[Citation, ...]
    kind: FactKind = "said"
    at: When | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """Background of one public actor or place, each fact cited."""

    actor: str
    name: str
    aliases: tuple[str, ...]
    facts: tuple[Fact, ...]
    kind: CardKind = "actor"


@dataclass(frozen=True, slots=True)
class TimelinePoint:
    """What happened on an ISO day; `key` says that the day is one of those that carry the story."""

    date: str
    text: str
    citations: tuple[Citation, ...]
    key: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """One running story, told."""

    id: str
    title: str
    asked: bool
    language: str | None
    strands: tuple[Strand, ...] = ()
    developments: tuple[Development, ...] = ()
    lines: tuple[Line, ...] = ()
    tracks: tuple[Track, ...] = ()
    digest: Digest = field(default_factory=Digest)
    topics: tuple[Topic, ...] = ()
    cards: tuple[Card, ...] = ()
    timeline: tuple[TimelinePoint, ...] = ()


@dataclass(frozen=True, slots=True)
class DatedDocument:
    id: str
    published: When | None


@dataclass(frozen=True, slots=True)
class Assembly:
    """Everything `assemble` tells of a set of readings."""

    documents: tuple[DatedDocument, ...]
    events: tuple[Event, ...]
    copies: tuple[CopyGroup, ...]
    stories: tuple[Story, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """An editor's word: input of every recomputation.

    `subject` is the line (or actor) it is about; `object` the other line of a merge, the new words of an edit or relabel,
    or the sequence of the decision that an `undo` takes back.
    """

    sequence: int
    by: str
    at: str
    kind: DecisionKind
    subject: str
    object: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One append-only step in the life of a line, with the line as it then was; the sequence is the id of the live stream.

    `note` says what changed ("toll 31 (was 29)"); for `merged` it names the id that the line went into.
    """

    sequence: int
    at: str
    kind: ChangeKind
    story: str
    line: Line
    note: str = ""
