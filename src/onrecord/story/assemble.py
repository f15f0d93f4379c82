"""Readings, decisions and `now` to the whole ticker: a full recomputation, and the oracle of every step.

Three readings of one strike come out as one event, one development, one line with three citations' worth of reasons.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.model.claims import Reading
from onrecord.model.story import Assembly, CopyGroup, DatedDocument, StoryFile, Telling
from onrecord.model.text import Outlet, When, order_key
from onrecord.read.dates import Known
from onrecord.read.reading import redate
from onrecord.story.actors import acquaint
from onrecord.story.copies.find import find_copies
from onrecord.story.dating import borrowed_dates
from onrecord.story.decisions import Judgement
from onrecord.story.events.find import find_events
from onrecord.story.identity import History
from onrecord.story.memory import Memory
from onrecord.story.pieces import entry_pieces, piece
from onrecord.story.standing.provenance import provenance
from onrecord.story.standing.sides import offices
from onrecord.story.telling import Ground, tell
from onrecord.story.themes import part
from onrecord.story.units import Unit, units_of

_NO_OUTLETS: Mapping[str, Outlet] = {}


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked for: one story by its file or title, and whether every entry belongs to it. All None: stories are found."""

    story_file: StoryFile | None = None
    title: str | None = None
    everything: bool = False
    known: Known = field(default_factory=Known)

    @property
    def name(self) -> str | None:
        return self.title or (self.story_file.title if self.story_file else None)


def assemble(
    readings: Sequence[Reading],
    ask: Ask,
    outlets: Mapping[str, Outlet] | None = None,
    judgement: Judgement | None = None,
    history: History | None = None,
    now: When | None = None,
    memory: Memory | None = None,
) -> Assembly:
    """The ticker of `readings`; their order changes nothing. `now` None: nothing expires.

    With the `memory` of the telling before, only what is new is worked out; the ticker is the same.
    """
    recall = memory or Memory()
    ordered = _dated(readings, ask.known, recall)
    events = find_events([recall.of(piece, reading) for reading in ordered], recall)
    copies = find_copies([p for reading in ordered for p in recall.of(entry_pieces, reading)], recall)
    known = judgement or Judgement()
    people = acquaint(ordered, known.same, known.not_same, recall)
    ground = Ground(
        texts={reading.document.id: reading.document.text for reading in ordered},
        outlets=outlets or {},
        copies=_by_telling(copies),
        story_file=ask.story_file,
        judgement=known,
        history=history or History.empty(),
        now=now or _latest(ordered),
        languages=Counter((r.language or "")[:2] for r in ordered if r.language),
        people=people,
        offices=offices(ordered, people, ask.story_file.parties if ask.story_file else ()),
        topics={reading.document.id: _topics(reading) for reading in ordered},
        memory=recall,
        provenance={reading.document.id: recall.of(provenance, reading, outlets or _NO_OUTLETS) for reading in ordered},
    )
    units = [unit for reading in ordered for unit in recall.of(units_of, reading)]
    themes = part(units, ask.name, ask.story_file, events, everything=ask.everything, memory=recall)
    stories = tuple(tell(theme, ground) for theme in themes)
    recall.turn()
    documents = tuple(DatedDocument(reading.document.id, reading.published) for reading in ordered)
    return Assembly(documents, events, copies, stories)


def _dated(readings: Sequence[Reading], known: Known, memory: Memory) -> list[Reading]:
    """Canonical order, after undated documents borrowed a date from the others."""
    ordered = sorted(readings, key=lambda r: r.document.id)
    units: list[Unit] = [unit for reading in ordered for unit in memory.of(units_of, reading)]
    borrowed = borrowed_dates(units, memory)
    dated = [memory.of(_redated, r, borrowed[r.document.id], known) if r.document.id in borrowed else r for r in ordered]
    return sorted(dated, key=lambda r: order_key(r.published, r.document.id))


def _redated(reading: Reading, when: When, known: Known) -> Reading:
    return redate(reading, when, known)


def _topics(reading: Reading) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*reading.tags, *(tag for entry in reading.entries for tag in entry.tags))))


def _by_telling(copies: Sequence[CopyGroup]) -> dict[Telling, CopyGroup]:
    return {member: group for group in copies for member in group.members}


def _latest(readings: Sequence[Reading]) -> When | None:
    """The latest published or modified end in the input; never the clock."""
    whens = [when for reading in readings for when in (reading.published, reading.modified) if when is not None]
    return max(whens, key=lambda when: (when.latest, when.start), default=None)
