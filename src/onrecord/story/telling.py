"""Tell one story: group its units, weigh each group, write its lines, weave strands, draw tracks, sum up.

A theme of forty units becomes some thirty lines, newest first, each with its standing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.model.story import CopyGroup, Line, Story, StoryFile, Strand, Telling, Topic, Track, TrackPoint
from onrecord.model.text import Outlet, order_key
from onrecord.story.actors import People
from onrecord.story.cards import cards
from onrecord.story.decisions import Judgement
from onrecord.story.digest import digest
from onrecord.story.dossier import Dossier, Said, dossier
from onrecord.story.doubts import doubts
from onrecord.story.grouping import Plots, grouped
from onrecord.story.identity import History, assign
from onrecord.story.keydates import Report, weigh_days
from onrecord.story.lines.write import without_echoes
from onrecord.story.memory import Found, Given, Memory
from onrecord.story.pages import Page, merged, pages_of
from onrecord.story.standing.answers import find_answers
from onrecord.story.standing.clashes import find_clashes
from onrecord.story.standing.contradictions import contradicted
from onrecord.story.standing.origins import Witnesses
from onrecord.story.standing.provenance import Provenance
from onrecord.story.standing.sides import Sides
from onrecord.story.standing.updates import find_updates
from onrecord.story.strands import found_strands, weave
from onrecord.story.themes import Theme
from onrecord.story.timeline import timeline
from onrecord.story.tracks.find import find_tracks
from onrecord.story.units import Unit

Told = tuple[Unit, ...]
Figures = tuple[tuple[str, tuple[TrackPoint, ...]], ...]
_NOTHING = Said()


@dataclass(frozen=True, slots=True)
class Ground:
    """All that telling needs beside the units themselves."""

    texts: Mapping[str, str]
    outlets: Mapping[str, Outlet]
    copies: Mapping[Telling, CopyGroup]
    story_file: StoryFile | None
    judgement: Judgement
    languages: Mapping[str, int]
    people: People = field(default_factory=People)
    offices: Mapping[str, str] = field(default_factory=dict)
    provenance: Mapping[str, Provenance] = field(default_factory=dict)
    reports: Mapping[Telling, Report] = field(default_factory=dict)
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    apiece: Mapping[str, Sides] = field(default_factory=dict)
    """By document the sides with its own actors alone."""

    @property
    def sides(self) -> Sides:
        return Sides(self.story_file.parties if self.story_file else (), self.outlets, self.people, self.offices)


def tell(theme: Theme, ground: Ground, history: History, memory: Memory, plots: Plots | None = None) -> Story:
    """The whole story of a theme, recalled if nothing of it changed; `plots` are what is kept of a large one from telling to telling."""
    recalled = memory.of if plots is None else _anew
    pages = recalled(_heard, theme.units, ground, memory)
    said = merged(page.sources for page in pages.values())
    traits = merged(page.witnesses.traits for page in pages.values())
    groups = grouped(theme.units, *_editors_pairs(theme, ground, history), said, traits, memory, plots)
    ids = tuple(assign([[unit.id for unit in told] for told in groups], history))
    return recalled(_told, (theme.id, theme.title, "asked" if theme.asked else ""), theme.units, ids, groups, pages, ground, memory)


def _anew(work: Callable[Given, Found], *given: Given.args, **named: Given.kwargs) -> Found:
    """What is too large to be found unchanged is not looked up."""
    return work(*given, **named)


def _heard(units: Told, ground: Ground, memory: Memory) -> Mapping[str, Page]:
    """What each document is to the story."""
    return pages_of(units, ground.texts, ground.apiece, ground.copies, ground.provenance, memory)


def _told(
    name: tuple[str, str, str],
    units: Told,
    ids: tuple[str, ...],
    groups: tuple[Told, ...],
    pages: Mapping[str, Page],
    ground: Ground,
    memory: Memory,
) -> Story:
    theme = Theme(name[0], name[1], bool(name[2]), units)
    told = dict(zip(ids, groups, strict=True))
    tracks = find_tracks(theme.units, ground.texts, ground.sides, ground.copies, memory, ground.apiece)
    language = _language(ground)
    dossiers = _dossiers(told, pages, _said(theme, told, pages, tracks, ground, memory), ground, language, memory)
    developments = tuple(one.development for one in dossiers)
    lines = _lines(dossiers, memory)
    strands = weave(_strands(theme, ground, memory), {line.id: told[line.id] for line in lines}, memory)
    of_line = {line: strand.id for strand in strands for line in strand.lines}
    return Story(
        id=theme.id,
        title=theme.title,
        asked=theme.asked,
        language=language,
        strands=strands,
        developments=developments,
        lines=lines,
        tracks=tracks,
        digest=digest(lines, {d.id: d for d in developments}, of_line, doubts(told, ground.texts, memory), memory),
        topics=tuple(Topic(strand.id, strand.title, strand.lines) for strand in strands),
        cards=cards(theme.units, ground.texts, memory),
        timeline=timeline(lines, ground.story_file, weigh_days(_reports(theme, ground))),
    )


def _reports(theme: Theme, ground: Ground) -> list[Report]:
    """What each entry of the theme names of days."""
    entries = dict.fromkeys(Telling(unit.document, unit.entry) for unit in theme.units)
    return [ground.reports[entry] for entry in entries if entry in ground.reports]


def _editors_pairs(theme: Theme, ground: Ground, history: History) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Merges and splits name lines; here they become pairs of units, by what the lines held."""
    known = {unit.id for unit in theme.units}

    def units(name: str) -> list[str]:
        line = history.lines.get(name)
        return [unit for unit in (line.members if line else (name,)) if unit in known]

    joined = [(_own(units(a), units(b)), _own(units(b), units(a))) for a, b in ground.judgement.joined if units(a) and units(b)]
    parted = [(one, two) for a, b in ground.judgement.parted for one in units(a) for two in units(b) if one != two]
    return joined, parted


def _own(mine: Sequence[str], theirs: Sequence[str]) -> str:
    """The first unit that is not the other's too: once merged, one line holds the units of both."""
    return next((unit for unit in mine if unit not in theirs), mine[0])


def _language(ground: Ground) -> str | None:
    if ground.story_file is not None:
        return ground.story_file.language
    return max(sorted(ground.languages), key=lambda code: ground.languages[code], default=None)


def _strands(theme: Theme, ground: Ground, memory: Memory) -> tuple[Strand, ...]:
    """The story file's, else those found."""
    if theme.asked and ground.story_file and ground.story_file.strands:
        return ground.story_file.strands
    documents = {unit.document for unit in theme.units}
    return found_strands(theme.units, {d: topics for d, topics in ground.topics.items() if d in documents}, memory)


def _said(
    theme: Theme, told: Mapping[str, Told], pages: Mapping[str, Page], tracks: Sequence[Track], ground: Ground, memory: Memory
) -> dict[str, Said]:
    """What is said elsewhere of each development of which anything is."""
    witnesses = _witnesses(pages, ground)
    owners = {document: source.owner for document, source in ground.provenance.items()}
    answers = find_answers(told, owners, witnesses.traits, merged(page.parties for page in pages.values()), memory)
    disputed = contradicted(tracks, theme.units, ground.sides, memory)
    clashes = find_clashes(told, witnesses, ground.apiece, memory)
    updates = find_updates(told, witnesses.traits, ground.sides)
    figures = _disputed(told, disputed)
    named = {*answers.denials, *answers.confirmations, *answers.corrections, *answers.doubts, *clashes, *updates, *figures}
    return {
        name: Said(
            answers.denials.get(name, ()),
            answers.confirmations.get(name, ()),
            answers.corrections.get(name, ()),
            answers.doubts.get(name, ()),
            figures.get(name, ()),
            clashes.get(name, ()),
            updates.get(name),
            frozenset(key for key in answers.taken_back if key in _keys(figures.get(name, ()))) if answers.taken_back else frozenset(),
        )
        for name in named
    }


def _keys(figures: Figures) -> set[str]:
    """Figures told and those that stand against them, as "document#figure"."""
    return {key for key, _ in figures} | {f"{point.document}#{point.figure}" for _, points in figures for point in points}


def _disputed(told: Mapping[str, Told], disputed: Mapping[str, tuple[TrackPoint, ...]]) -> dict[str, Figures]:
    """The disputed figures of each development."""
    documents = {key.rpartition("#")[0] for key in disputed}
    found: dict[str, Figures] = {}
    for name, units in told.items() if disputed else ():
        keys = [f"{unit.document}#{figure.id}" for unit in units if unit.document in documents for figure in unit.figures]
        figures = tuple((key, disputed[key]) for key in dict.fromkeys(keys) if key in disputed)
        if figures:
            found[name] = figures
    return found


def _witnesses(pages: Mapping[str, Page], ground: Ground) -> Witnesses:
    """The witnesses of the whole story."""
    held = [page.witnesses for page in pages.values()]
    around, traits = merged(one.around for one in held), merged(one.traits for one in held)
    return Witnesses(ground.copies, ground.sides, ground.provenance, around, traits, merged(one.wordings for one in held))


def _dossiers(
    told: Mapping[str, Told], pages: Mapping[str, Page], said: Mapping[str, Said], ground: Ground, language: str | None, memory: Memory
) -> list[Dossier]:
    """What is told of each development, recalled where nothing that it depends on changed."""
    found = []
    for name, units in told.items():
        known = memory.same(said[name]) if name in said else _NOTHING
        documents = dict.fromkeys([*(unit.document for unit in units), *known.documents()])
        about = tuple([pages[document] for document in documents])
        found.append(memory.of(dossier, name, tuple(units), about, known, language, ground.judgement, memory))
    return found


def _lines(dossiers: Sequence[Dossier], memory: Memory) -> tuple[Line, ...]:
    kept = {line.id for line in without_echoes((one.line for one in dossiers if one.line is not None), memory)}
    judged = (one.judged for one in dossiers if one.judged is not None and one.judged.id in kept)
    return tuple(sorted(judged, key=_newest_first))


def _newest_first(line: Line) -> tuple[object, ...]:
    undated, latest, earliest, identity = order_key(line.reported_at, line.id)
    if undated:
        return (True, 0.0, 0.0, identity)
    return (False, -latest.timestamp(), -earliest.timestamp(), identity)
