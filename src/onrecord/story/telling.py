"""Tell one story: group its units, weigh each group, write its lines, weave strands, draw tracks, sum up.

A theme of forty units becomes some thirty lines, newest first, each with its standing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from onrecord.model.story import CopyGroup, Development, Line, Member, Standing, Story, StoryFile, Strand, Telling, Topic
from onrecord.model.text import Outlet, order_key
from onrecord.story.actors import People
from onrecord.story.cards import cards
from onrecord.story.decisions import Judgement, apply
from onrecord.story.digest import digest, minor
from onrecord.story.doubts import doubts
from onrecord.story.features import features
from onrecord.story.grouping import Plots, grouped
from onrecord.story.identity import History, assign
from onrecord.story.keydates import Report, weigh_days
from onrecord.story.lines.write import without_echoes, write_line
from onrecord.story.memory import Found, Given, Memory
from onrecord.story.standing.answers import Answers, find_answers
from onrecord.story.standing.clashes import find_clashes
from onrecord.story.standing.contradictions import contradicted
from onrecord.story.standing.origins import Witnesses, sides_of, sources_of, speakers_around, wordings_of
from onrecord.story.standing.provenance import Provenance
from onrecord.story.standing.sides import Sides
from onrecord.story.standing.updates import Update, find_updates
from onrecord.story.standing.weigh import Evidence, stand
from onrecord.story.strands import found_strands, weave
from onrecord.story.themes import Theme
from onrecord.story.timeline import timeline
from onrecord.story.tracks.find import find_tracks
from onrecord.story.tracks.sums import notes as sum_notes
from onrecord.story.units import Unit

Told = tuple[Unit, ...]
_MOST_NOTES = 6
_LONGEST_WORD_BEFORE = 240


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

    @property
    def sides(self) -> Sides:
        return Sides(self.story_file.parties if self.story_file else (), self.outlets, self.people, self.offices)


def tell(theme: Theme, ground: Ground, history: History, memory: Memory, plots: Plots | None = None) -> Story:
    """The whole story of a theme, recalled if nothing of it changed; `plots` are what is kept of a large one from telling to telling."""
    recalled = memory.of if plots is None else _anew
    witnesses, said = recalled(_heard, theme.units, ground, memory)
    groups = grouped(theme.units, *_editors_pairs(theme, ground, history), said, witnesses.traits, memory, plots)
    ids = tuple(assign([[unit.id for unit in told] for told in groups], history))
    return recalled(_told, (theme.id, theme.title, "asked" if theme.asked else ""), theme.units, ids, groups, witnesses, ground, memory)


def _anew(work: Callable[Given, Found], *given: Given.args, **named: Given.kwargs) -> Found:
    """What is too large to be found unchanged is not looked up."""
    return work(*given, **named)


def _heard(units: Told, ground: Ground, memory: Memory) -> tuple[Witnesses, Mapping[str, frozenset[str]]]:
    """The witnesses of a story, and whom each unit goes back to."""
    traits = {unit.id: memory.of(features, unit) for unit in units}
    wordings = wordings_of(units, ground.copies, traits)
    witnesses = Witnesses(ground.copies, ground.sides, ground.provenance, speakers_around(units, ground.sides), traits, wordings)
    return witnesses, sources_of(units, witnesses)


def _told(
    name: tuple[str, str, str],
    units: Told,
    ids: tuple[str, ...],
    groups: tuple[Told, ...],
    witnesses: Witnesses,
    ground: Ground,
    memory: Memory,
) -> Story:
    theme = Theme(name[0], name[1], bool(name[2]), units)
    traits = witnesses.traits
    told = dict(zip(ids, groups, strict=True))
    tracks = find_tracks(theme.units, ground.texts, ground.sides, ground.copies, memory)
    owners = {document: source.owner for document, source in ground.provenance.items()}
    answers = find_answers(told, owners, traits, sides_of(theme.units, ground.sides))
    disputed = contradicted(tracks, theme.units, ground.sides)
    evidence = Evidence(witnesses, answers, disputed, find_clashes(told, witnesses), ground.judgement.withdrawn)
    updates = find_updates(told, traits, ground.sides)
    developments = tuple(_development(name, units, stand(name, units, evidence), updates.get(name)) for name, units in told.items())
    language = _language(ground)
    lines = _lines(developments, told, ground, language, (answers, updates), memory)
    strands = weave(_strands(theme, ground), {line.id: told[line.id] for line in lines})
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
        digest=digest(lines, {d.id: d for d in developments}, of_line, doubts(told, ground.texts)),
        topics=tuple(Topic(strand.id, strand.title, strand.lines) for strand in strands),
        cards=cards(theme.units, ground.texts),
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


def _development(identity: str, units: Told, standing: Standing, update: Update | None) -> Development:
    members = tuple(Member(u.document, u.entry, tuple(s.id for s in u.statements), u.span) for u in units)
    people = {m.name: None for u in units for m in u.mentions if m.kind not in ("place", "unnamed")}
    places = {m.name: None for u in units for m in u.mentions if m.kind == "place"}
    before = update.development if update else None
    return Development(identity, _kind(units), tuple(people), tuple(places), members, standing, before)


def _kind(units: Told) -> str:
    """What kind of thing is told: by stance and cue, "other" where nothing tells."""
    spoken = [s for u in units for s in u.statements if not s.inside]
    if not spoken:
        return "report"
    stances = [s.stance for s in spoken]
    lead = max(sorted(set(stances)), key=stances.count)
    names = {
        "warned": "warning",
        "promised": "announcement",
        "asked": "demand",
        "denied": "denial",
        "unconfirmed": "doubt",
        "declined": "no comment",
    }
    return names.get(lead, "statement")


def _language(ground: Ground) -> str | None:
    if ground.story_file is not None:
        return ground.story_file.language
    return max(sorted(ground.languages), key=lambda code: ground.languages[code], default=None)


def _strands(theme: Theme, ground: Ground) -> tuple[Strand, ...]:
    """The story file's, else those found."""
    if theme.asked and ground.story_file and ground.story_file.strands:
        return ground.story_file.strands
    documents = {unit.document for unit in theme.units}
    return found_strands(theme.units, {d: topics for d, topics in ground.topics.items() if d in documents})


def _lines(
    developments: Sequence[Development],
    told: Mapping[str, Told],
    ground: Ground,
    language: str | None,
    said: tuple[Answers, Mapping[str, Update]],
    memory: Memory,
) -> tuple[Line, ...]:
    sides = ground.sides
    written = (write_line(d, told[d.id], ground.texts, ground.outlets, language, sides, memory) for d in developments)
    kept = without_echoes(line for line in written if line is not None)
    noted = (replace(line, notes=(*line.notes, *_notes(line, told, ground, *said))) for line in kept)
    judged = (apply(line, ground.judgement) for line in noted)
    return tuple(sorted((replace(line, minor=minor(line)) for line in judged), key=_newest_first))


def _notes(line: Line, told: Mapping[str, Told], ground: Ground, answers: Answers, updates: Mapping[str, Update]) -> tuple[str, ...]:
    """Who calls it made up, what the speaker said before, what an outlet took back itself, numbers that a copy altered, and sums and
    headlines that do not agree with the text cited.
    """
    charged = dict.fromkeys(answer.accuser for answer in answers.denials.get(line.id, ()) if answer.accuser)
    notes = [f"Said to be fabricated by {name}" for name in charged]
    notes += [_said_before(updates[line.id], ground)] if line.id in updates else []
    notes += [f"{_outlet(answer.unit.document, ground)} corrected itself: {answer.note}" for answer in answers.corrections.get(line.id, ())]
    for unit in told[line.id]:
        if any(cited.document == unit.document and unit.span.overlaps(cited.span) for cited in line.citations):
            notes += sum_notes(unit, ground.texts[unit.document])
        copy = ground.copies.get(Telling(unit.document, unit.entry))
        altered = [c for c in (copy.changes if copy else ()) if c.document == unit.document and c.kind == "number" and c.after in unit.text]
        notes += [f"{_outlet(unit.document, ground)} has {c.after} where the original has {c.before}" for c in altered if c.before]
    return tuple(dict.fromkeys(notes))[:_MOST_NOTES]


def _said_before(update: Update, ground: Ground) -> str:
    """The earlier word whole, or only its day where it is long."""
    statement, unit = update.statement, update.unit
    who = statement.speaker.name if statement.speaker else ""
    day = f"{unit.reported.first_day} to {unit.reported.last_day}" if unit.reported else ""
    day = f"{unit.reported.first_day}" if unit.reported and unit.reported.first_day == unit.reported.last_day else day
    words = " ".join(statement.content[0].of(ground.texts[unit.document]).split()) if len(statement.content) == 1 else ""
    return f"An update: {who} spoke of it before ({day})" + (f": {words}" if words and len(words) <= _LONGEST_WORD_BEFORE else "")


def _outlet(document: str, ground: Ground) -> str:
    source = ground.provenance.get(document)
    known = ground.outlets.get(source.outlet) if source and source.outlet else None
    return known.name if known else (source.outlet if source and source.outlet else document)


def _newest_first(line: Line) -> tuple[object, ...]:
    undated, latest, earliest, identity = order_key(line.reported_at, line.id)
    if undated:
        return (True, 0.0, 0.0, identity)
    return (False, -latest.timestamp(), -earliest.timestamp(), identity)
