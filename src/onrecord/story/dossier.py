"""All that one development's line depends on, and what is told of it: its standing, its line, the notes beside it.

Nothing else of the story is at hand here: while the pages of a bridge's fall and what others say of it stay the same, its line is recalled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.model.story import Development, Line, Member, Standing, Telling, TrackPoint
from onrecord.story.decisions import Judgement, apply
from onrecord.story.digest import minor
from onrecord.story.lines.write import write_line
from onrecord.story.memory import Memory
from onrecord.story.pages import Page, together
from onrecord.story.standing.answers import Answer, Answers
from onrecord.story.standing.clashes import Clash
from onrecord.story.standing.origins import Witnesses
from onrecord.story.standing.updates import Update
from onrecord.story.standing.weigh import Evidence, stand
from onrecord.story.tracks.sums import notes as sum_notes
from onrecord.story.units import Unit

_MOST_NOTES = 6
_LONGEST_WORD_BEFORE = 240


@dataclass(frozen=True, slots=True)
class Said:
    """What is said elsewhere of one development, or was said before; `disputed` by "document#figure"."""

    denials: tuple[Answer, ...] = ()
    confirmations: tuple[Answer, ...] = ()
    corrections: tuple[Answer, ...] = ()
    doubts: tuple[Answer, ...] = ()
    disputed: tuple[tuple[str, tuple[TrackPoint, ...]], ...] = ()
    clashes: tuple[Clash, ...] = ()
    update: Update | None = None
    taken_back: frozenset[str] = frozenset()
    """Those of the disputed figures, and of what stands against them, that their own outlets corrected."""

    def documents(self) -> list[str]:
        """Where it is said."""
        answers = (*self.denials, *self.confirmations, *self.corrections, *self.doubts)
        return [*(answer.unit.document for answer in answers), *([self.update.unit.document] if self.update else ())]


@dataclass(frozen=True, slots=True)
class Dossier:
    """`line` as it is written, None where nothing of it is news, and `judged` as editors want it."""

    development: Development
    line: Line | None
    judged: Line | None


def dossier(
    name: str, units: tuple[Unit, ...], pages: tuple[Page, ...], said: Said, language: str | None, judgement: Judgement, memory: Memory
) -> Dossier:
    """What is told of the development `name` by its units; `pages` are those of all documents in `units` and in `said`."""
    witnesses = together(pages)
    texts = {page.document: page.text for page in pages}
    answers = Answers({name: said.denials}, {name: said.confirmations}, {name: said.corrections}, {name: said.doubts}, said.taken_back)
    evidence = Evidence(witnesses, answers, dict(said.disputed), {name: said.clashes}, judgement.withdrawn)
    development = _development(name, units, stand(name, units, evidence), said.update)
    line = write_line(development, units, texts, witnesses.sides.outlets, language, witnesses.sides, memory)
    if line is None:
        return Dossier(development, None, None)
    judged = apply(replace(line, notes=(*line.notes, *_notes(line, units, texts, witnesses, said))), judgement)
    return Dossier(development, line, replace(judged, minor=minor(judged)))


def _development(identity: str, units: Sequence[Unit], standing: Standing, update: Update | None) -> Development:
    members = tuple(Member(u.document, u.entry, tuple(s.id for s in u.statements), u.span) for u in units)
    people = {m.name: None for u in units for m in u.mentions if m.kind not in ("place", "unnamed")}
    places = {m.name: None for u in units for m in u.mentions if m.kind == "place"}
    before = update.development if update else None
    return Development(identity, _kind(units), tuple(people), tuple(places), members, standing, before)


def _kind(units: Sequence[Unit]) -> str:
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


def _notes(line: Line, units: Sequence[Unit], texts: Mapping[str, str], witnesses: Witnesses, said: Said) -> tuple[str, ...]:
    """Who calls it made up, what the speaker said before, what an outlet took back itself, numbers that a copy altered, and sums and
    headlines that do not agree with the text cited.
    """
    charged = dict.fromkeys(answer.accuser for answer in said.denials if answer.accuser)
    notes = [f"Said to be fabricated by {name}" for name in charged]
    notes += [_said_before(said.update, texts)] if said.update else []
    notes += [f"{_outlet(answer.unit.document, witnesses)} corrected itself: {answer.note}" for answer in said.corrections]
    for unit in units:
        if any(cited.document == unit.document and unit.span.overlaps(cited.span) for cited in line.citations):
            notes += sum_notes(unit, texts[unit.document])
        copy = witnesses.copies.get(Telling(unit.document, unit.entry))
        altered = [c for c in (copy.changes if copy else ()) if c.document == unit.document and c.kind == "number" and c.after in unit.text]
        notes += [f"{_outlet(unit.document, witnesses)} has {c.after} where the original has {c.before}" for c in altered if c.before]
    return tuple(dict.fromkeys(notes))[:_MOST_NOTES]


def _said_before(update: Update, texts: Mapping[str, str]) -> str:
    """The earlier word whole, or only its day where it is long."""
    statement, unit = update.statement, update.unit
    who = statement.speaker.name if statement.speaker else ""
    day = f"{unit.reported.first_day} to {unit.reported.last_day}" if unit.reported else ""
    day = f"{unit.reported.first_day}" if unit.reported and unit.reported.first_day == unit.reported.last_day else day
    words = " ".join(statement.content[0].of(texts[unit.document]).split()) if len(statement.content) == 1 else ""
    return f"An update: {who} spoke of it before ({day})" + (f": {words}" if words and len(words) <= _LONGEST_WORD_BEFORE else "")


def _outlet(document: str, witnesses: Witnesses) -> str:
    source = witnesses.provenance.get(document)
    known = witnesses.sides.outlets.get(source.outlet) if source and source.outlet else None
    return known.name if known else (source.outlet if source and source.outlet else document)
