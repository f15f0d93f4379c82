"""Work out one neighbourhood of documents by itself: their dates, events, copies, the stories found, and what is of the story asked for.

Forty reports on a flood and two on a football final come out as two events, one copied wire and two stories.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain

from onrecord.model.claims import Reading
from onrecord.model.story import CopyGroup, DatedDocument, Event, Story, StoryFile, Telling
from onrecord.model.text import Outlet, When, order_key
from onrecord.read.dates import Known
from onrecord.read.reading import redate
from onrecord.story.actors import acquaint
from onrecord.story.ask import Ask
from onrecord.story.copies.find import find_copies
from onrecord.story.dating import borrowed_dates
from onrecord.story.decisions import Judgement
from onrecord.story.events.find import find_events
from onrecord.story.grouping import Plots
from onrecord.story.identity import History
from onrecord.story.keydates import reports_of
from onrecord.story.memory import Memory
from onrecord.story.pages import sides_apiece
from onrecord.story.pieces import entry_pieces, piece
from onrecord.story.standing.provenance import provenance
from onrecord.story.standing.sides import offices
from onrecord.story.telling import Ground, tell
from onrecord.story.themes import Theme, asked_theme, asked_units, found_themes
from onrecord.story.units import Unit, units_of

Age = tuple[bool, datetime, datetime, str]
_NO_OUTLETS: Mapping[str, Outlet] = {}


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for every document: what is asked, who publishes, what editors decided, the lines told before, the moment."""

    ask: Ask = field(default_factory=Ask)
    outlets: Mapping[str, Outlet] = field(default_factory=lambda: _NO_OUTLETS)
    judgement: Judgement = field(default_factory=Judgement)
    history: History = field(default_factory=History.empty)
    now: When | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """One neighbourhood worked out. `readings` are dated and in canonical order, `asked` the units of the story asked for."""

    readings: tuple[Reading, ...]
    documents: tuple[tuple[Age, DatedDocument], ...]
    events: tuple[tuple[Age, Event], ...]
    copies: tuple[CopyGroup, ...]
    stories: tuple[tuple[tuple[Age, int], Story], ...]
    asked: tuple[Unit, ...]


def gather(readings: Sequence[Reading], setting: Setting, memory: Memory) -> Gathered:
    """All of it; the order of `readings` changes nothing."""
    ordered = _dated(readings, setting.ask.known, memory)
    events = find_events([memory.of(piece, reading) for reading in ordered], memory)
    copies = find_copies([p for reading in ordered for p in memory.of(entry_pieces, reading)], memory)
    units = [unit for reading in ordered for unit in memory.of(units_of, reading)]
    heads = {reading.document.id: reading.title for reading in ordered if reading.title}
    asked = asked_units(units, setting.ask.name, setting.ask.story_file, everything=setting.ask.everything, headed=heads, events=events)
    mine = {(unit.document, unit.entry) for unit in asked}
    rest = [unit for unit in units if (unit.document, unit.entry) not in mine]
    age = {reading.document.id: order_key(reading.published, reading.document.id) for reading in ordered}
    held = _Held(ordered, [memory.same(group) for group in copies])
    stories = [
        (theme, tell(theme, held.ground(theme, setting, memory), setting.history, memory)) for theme in found_themes(rest, events, memory)
    ]
    return Gathered(
        readings=tuple(ordered),
        documents=tuple((age[r.document.id], DatedDocument(r.document.id, r.published)) for r in ordered),
        events=tuple((age[event.documents[0]], event) for event in events),
        copies=copies,
        stories=tuple(((age[theme.units[0].document], theme.units[0].order), story) for theme, story in stories),
        asked=asked,
    )


def tell_asked(gathered: Iterable[Gathered], setting: Setting, memory: Memory, plots: Plots | None = None) -> Story | None:
    """The story asked for, out of all neighbourhoods; None if none is asked for."""
    title = setting.ask.name
    if title is None:
        return None
    parts = [part for part in gathered if part.asked]
    units = list(chain.from_iterable(part.asked for part in parts))
    wanted = {unit.document for unit in units}
    readings = [reading for part in parts for reading in part.readings if reading.document.id in wanted]
    readings.sort(key=lambda reading: order_key(reading.published, reading.document.id))
    places = {reading.document.id: place for place, reading in enumerate(readings)}
    units.sort(key=lambda unit: places[unit.document])
    copies = [memory.same(group) for part in parts for group in part.copies]
    ground = _ground(tuple(readings), tuple(copies), setting.outlets, setting.judgement, setting.ask.story_file, memory)
    return tell(asked_theme(title, units), ground, setting.history, memory, plots)


class _Held:
    """Readings in canonical order and copied texts, by document."""

    def __init__(self, readings: Sequence[Reading], copies: Iterable[CopyGroup]) -> None:
        self._readings = {reading.document.id: (place, reading) for place, reading in enumerate(readings)}
        self._groups = tuple(copies)
        self._copies: dict[str, dict[int, None]] = defaultdict(dict)
        for n, group in enumerate(self._groups):
            for member in group.members:
                self._copies[member.document][n] = None

    def ground(self, theme: Theme, setting: Setting, memory: Memory) -> Ground:
        """What telling needs of the documents of one story; the very same where they did not change."""
        documents = dict.fromkeys(unit.document for unit in theme.units)
        readings = tuple(reading for _, reading in sorted((self._readings[document] for document in documents), key=lambda pair: pair[0]))
        copies = tuple(self._groups[n] for n in {n: None for document in documents for n in self._copies.get(document, ())})
        return memory.of(_ground, readings, copies, setting.outlets, setting.judgement, setting.ask.story_file, memory)


def _ground(
    readings: tuple[Reading, ...],
    copies: tuple[CopyGroup, ...],
    outlets: Mapping[str, Outlet],
    judgement: Judgement,
    file: StoryFile | None,
    memory: Memory,
) -> Ground:
    people = acquaint(readings, judgement.same, judgement.not_same, memory)
    held = offices(readings, people, file.parties if file else ())
    return Ground(
        texts={reading.document.id: reading.document.text for reading in readings},
        outlets=outlets,
        copies=_by_telling(copies),
        story_file=file,
        judgement=judgement,
        languages=Counter((r.language or "")[:2] for r in readings if r.language),
        people=people,
        offices=held,
        apiece=sides_apiece(readings, people, held, outlets, file, memory),
        topics={reading.document.id: _topics(reading) for reading in readings},
        reports={Telling(r.document.id, entry): report for r in readings for entry, report in memory.of(reports_of, r).items()},
        provenance={reading.document.id: memory.of(provenance, reading, outlets) for reading in readings},
    )


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


def _by_telling(copies: Iterable[CopyGroup]) -> dict[Telling, CopyGroup]:
    return {member: group for group in copies for member in group.members}
