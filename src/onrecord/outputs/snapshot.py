"""What the desk holds at one moment, as one frozen value that every page is drawn from.

`Snapshot(assembly, sequence=41)` says: this is the ticker as it stood after change 41.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from typing import Literal

from onrecord.model.claims import Reading
from onrecord.model.story import Assembly, Change, Citation, Digest, Line, Story, StoryFile, Track, TrackPoint
from onrecord.model.text import Document, Outlet, Rejected, Span
from onrecord.outputs.wording import page_words

State = Literal["ok", "empty", "failing", "waiting"]
GONE = frozenset({"merged", "withdrawn", "redacted"})


@dataclass(frozen=True, slots=True)
class SourceState:
    """How one source does. `reason` says why it is empty or failing; `checked` is an ISO instant; `notes` what else happened there
    (edits, posts that vanished, failures), the latest first."""

    name: str
    state: State
    reason: str = ""
    documents: int = 0
    checked: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The desk at one moment: all parts belong to change `sequence`; `fates` tells what became of lines that are gone.

    `waiting` is how many lines of each story wait for an editor's approval; no reader sees them. `moments` are the minutes
    at which each story changed, eldest first, as ISO instants in UTC.
    """

    assembly: Assembly
    sequence: int = 0
    outlets: tuple[Outlet, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    sources: tuple[SourceState, ...] = ()
    story_file: StoryFile | None = None
    fates: Mapping[str, Change] = field(default_factory=dict)
    publish: Literal["auto", "review"] = "auto"
    waiting: Mapping[str, int] = field(default_factory=dict)
    moments: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where a page looks things up: readings by document id, outlets by id; the zone of its stamps and the reader's language."""

    reading: Callable[[str], Reading | None]
    outlets: Mapping[str, Outlet]
    zone: tzinfo
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a pasted link or text."""

    ok: bool
    message: str


def fates(changes: Iterable[Change]) -> dict[str, Change]:
    """The last word on every line that was merged, withdrawn or redacted and has not come back since."""
    gone: dict[str, Change] = {}
    for change in changes:
        if change.kind in GONE:
            gone[change.line.id] = change
        elif gone.get(change.line.id) is None or gone[change.line.id].kind != "redacted":
            gone.pop(change.line.id, None)
    return gone


def shown_only(story: Story, lines: tuple[Line, ...], *, approved: bool = False) -> Story:
    """The story with those lines and no digest item, figure, fact of a card or moment of the timeline that only another line bears.

    With `approved` no figure stands that none of those lines cites.
    """
    kept, cited = {line.id for line in lines}, {citation for line in lines for citation in line.citations}
    parts = (story.digest.key_points, story.digest.known, story.digest.claimed, story.digest.not_known)
    told = tuple(point for point in story.timeline if not point.citations or cited.intersection(point.citations))
    homes = {citation.document for citation in cited}
    digest = Digest(
        *(tuple(item for item in part if (item.line in kept if item.line else _within(item.citations, homes))) for part in parts)
    )
    cards = (replace(card, facts=tuple(fact for fact in card.facts if _within(fact.citations, homes))) for card in story.cards)
    shown = replace(story, lines=lines, digest=digest, timeline=told, cards=tuple(card for card in cards if card.facts))
    off = {citation for line in story.lines if line.id not in kept for citation in line.citations} - cited
    return replace(shown, tracks=_tracks(story.tracks, _spans(cited), _spans(off), approved)) if off or approved else shown


_Spans = Mapping[str, Sequence[Span]]


def _spans(citations: Iterable[Citation]) -> _Spans:
    """Cited spans by document."""
    found: dict[str, list[Span]] = {}
    for citation in citations:
        found.setdefault(citation.document, []).append(citation.span)
    return found


def _tracks(tracks: Iterable[Track], cited: _Spans, off: _Spans, approved: bool) -> tuple[Track, ...]:
    """The tracks without the figures of lines that are off the page."""
    kept = ((track, tuple(p for p in track.points if _covers(cited, p) or not (approved or _covers(off, p)))) for track in tracks)
    return tuple(
        replace(track, points=points, disputed=track.disputed and len({(p.low, p.high) for p in points}) > 1)
        for track, points in kept
        if points
    )


def _covers(spans: _Spans, point: TrackPoint) -> bool:
    return any(span.covers(point.span) for span in spans.get(point.document, ()))


def _within(citations: Iterable[Citation], documents: set[str]) -> bool:
    return all(citation.document in documents for citation in citations)


def find_line(assembly: Assembly, identity: str) -> tuple[Story, Line] | None:
    """The story and the line of that id."""
    for story in assembly.stories:
        for line in story.lines:
            if line.id == identity:
                return story, line
    return None


def last_home(snapshot: Snapshot, identity: str) -> str:
    """The id that `identity` was merged into, through any number of merges; itself if it was not merged."""
    seen: set[str] = set()
    while identity not in seen and identity in snapshot.fates and snapshot.fates[identity].kind == "merged":
        seen.add(identity)
        identity = snapshot.fates[identity].note.strip() or identity
    return identity


def outlet_name(document: Document | None, shelf: Shelf) -> str:
    """How a reader knows the outlet of a document: its name, else whom it credits, else its host, else the name of its file."""
    if document is None:
        return page_words(shelf.language).source_gone
    if document.outlet:
        known = shelf.outlets.get(document.outlet)
        return known.name if known else document.outlet
    if document.credit:
        return page_words(shelf.language).via.format(_host(document.credit) or document.credit)
    return _host(document.url) or _file(document.id) or page_words(shelf.language).source_unnamed


def is_named(document: Document) -> bool:
    """Whether it is known who published the document."""
    return bool(document.outlet or _host(document.url))


def _file(identity: str) -> str:
    return identity.split("#", 1)[0].rstrip("/").rpartition("/")[2]


def _host(url: str | None) -> str:
    if not url or "://" not in url:
        return ""
    return url.split("://", 1)[1].split("/", 1)[0].rpartition("@")[2].removeprefix("www.")


def safe_link(url: str | None) -> str | None:
    """The address if it is a web address, so that no source can plant a script behind a link."""
    return url if url and url.lower().startswith(("https://", "http://")) else None
