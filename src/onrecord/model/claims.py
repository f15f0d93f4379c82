"""What a document says: actors, mentions, figures, time expressions, statements, and the reading that holds them all.

"At least 12 people were hurt, the ministry said" holds a Figure (low 12, person) inside a Statement of the ministry.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from onrecord.model.text import Block, Document, Entry, Span, When

ActorKind = Literal["person", "state", "organisation", "outlet", "unnamed"]
MentionKind = Literal["person", "state", "organisation", "outlet", "place", "unnamed"]
CueKind = Literal["speech", "document", "thought", "act", "none"]
Style = Literal["direct", "indirect", "mixed"]
Stance = Literal["asserted", "confirmed", "denied", "unconfirmed", "warned", "promised", "asked", "declined"]
Qualifier = Literal["exact", "about", "nearly", "up_to", "less_than", "at_least", "more_than", "between", "vague"]
UnitClass = Literal["person", "money", "percent", "thing", "measure"]
FigureRole = Literal["quantity", "ordinal", "age", "duration"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Speaker:
    """The one who speaks. `span` is the mention in this sentence, None if implied or continued; `name` and `id` the resolved actor."""

    id: str
    name: str
    kind: ActorKind
    span: Span | None


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, title or pronoun at `span` that stands for the actor or place `id`."""

    span: Span
    id: str
    name: str
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its bounds, unit and what it counts.

    `up_to`, `less_than`, `nearly` have no low; `at_least`, `more_than` no high; `vague` neither.
    """

    id: str
    span: Span
    surface: str
    low: Decimal | None
    high: Decimal | None
    qualifier: Qualifier
    role: FigureRole
    unit: str | None
    unit_class: UnitClass
    counts: str | None
    counts_span: Span | None = None
    statement: str | None = None
    as_of: When | None = None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3 expression: `value` in the standard's notation, `when` where it can be put on a calendar."""

    span: Span
    type: TimeType
    value: str
    when: When | None


@dataclass(frozen=True, slots=True)
class Statement:
    """Who said what, through whom, how surely. `stance` is what the speaker does with the content; `address` where a post stands in which
    it was said, if the document embeds one."""

    id: str
    entry: str
    speaker: Speaker | None
    via: tuple[str, ...]
    cue: Span | None
    cue_kind: CueKind
    content: tuple[Span, ...]
    style: Style
    stance: Stance
    conditional: bool
    hedges: tuple[Span, ...]
    inside: str | None
    part_of: str | None
    at: When | None
    figures: tuple[str, ...]
    because: str
    confidence: float = 1.0
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that `read` says of one document. `version` names rules and weights, so that a better reading can replace it.

    `marked` counts what the tagger marked, `abstained` how much of that was too unsure to keep.
    """

    document: Document
    version: str
    language: str | None
    title: str | None
    published: When | None
    modified: When | None
    tags: tuple[str, ...]
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    times: tuple[TimeExpression, ...]
    mentions: tuple[Mention, ...]
    marked: int = 0
    abstained: int = 0
