"""Where a line comes from: the exact cited words in a little context, who said them, the origin tree, what would change it.

`provenance(snapshot, story, line, shelf)` of a line with two citations gives two sources, each with its lit sentence.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.claims import Reading, Statement
from onrecord.model.story import Citation, Development, Line, Standing, StatementRef, Story
from onrecord.model.text import Entry, Span
from onrecord.outputs.context import Context, context
from onrecord.outputs.lineview import Answer, LineView, answer, line_view
from onrecord.outputs.origins import KINDS, Tree, story_development, tree
from onrecord.outputs.page import strands_of
from onrecord.outputs.snapshot import Shelf, Snapshot, outlet_name, safe_link
from onrecord.outputs.stamps import Stamp, stamp
from onrecord.outputs.wording import page_words, verb
from onrecord.story.genealogy import Step, genealogy

_MOST_SAID = 6
_MOST_STEPS = 30


@dataclass(frozen=True, slots=True)
class Said:
    """One statement that the cited words hold: who, by which word, how, and why it was read so."""

    speaker: str
    kind: str
    cue: str
    via: tuple[str, ...]
    stance: str
    conditional: bool
    because: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """One citation. `context` is None where the text is not at hand; `span` is half-open, in code points of that document's text."""

    outlet: str
    outlet_kind: str
    owner: str | None
    party: str | None
    document: str
    title: str
    url: str | None
    language: str | None
    translated_from: str | None
    published: Stamp | None
    modified: Stamp | None
    entry_at: Stamp | None
    span: Span
    context: Context | None
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class StepView:
    """One telling in the order of time, and what it is to the earlier ones."""

    outlet: str
    url: str | None
    stamp: str
    words: str


@dataclass(frozen=True, slots=True)
class ProvenanceView:
    line: LineView
    sources: tuple[SourceView, ...]
    tree: Tree | None
    because: str
    would_change: tuple[str, ...]
    against: tuple[Answer, ...]
    denials: tuple[Answer, ...]
    steps: tuple[StepView, ...]


def provenance(snapshot: Snapshot, story: Story, line: Line, shelf: Shelf) -> ProvenanceView:
    """All that bears `line`, which belongs to `story`."""
    development = story_development(story, line.development)
    standing = development.standing if development else None
    view = line_view(line, development, strands_of(story).get(line.id, ()), shelf, snapshot.fates.get(line.id), story.language)
    return ProvenanceView(
        line=view, sources=tuple(_source(citation, snapshot, shelf) for citation in line.citations),
        tree=tree(development, snapshot.assembly.copies, snapshot.story_file, shelf) if development else None,
        because=standing.because if standing else "", would_change=standing.would_change if standing else (),
        against=_answers(_only_against(standing), shelf), denials=_answers(standing.denials if standing else (), shelf),
        steps=_steps(development, snapshot, shelf) if development else (),
    )  # fmt: skip


def _steps(development: Development, snapshot: Snapshot, shelf: Shelf) -> tuple[StepView, ...]:
    return tuple(_step(step, shelf) for step in genealogy(development, snapshot.assembly.copies, shelf.reading)[:_MOST_STEPS])


def _step(step: Step, shelf: Shelf) -> StepView:
    reading, when = shelf.reading(step.telling.document), stamp(step.at, shelf.zone, shelf.language)
    document = reading.document if reading else None
    return StepView(
        outlet_name(document, shelf),
        safe_link(document.url) if document else None,
        when.text if when else page_words(shelf.language).undated,
        _relation(step, shelf),
    )


def _relation(step: Step, shelf: Shelf) -> str:
    """ "first known report, Ada Voss says so", "reprint of TAPA", "its own words, via North Wire"."""
    via = f", via {', '.join(step.via)}" if step.via else ""
    if step.how == "copy" and step.copy is not None:
        origin = shelf.reading(step.copy.origin.document) if step.copy.origin else None
        of = f" of {outlet_name(origin.document, shelf)}" if origin else ""
        return f"{KINDS[step.copy.kind]}{of}{', suspected' if step.telling in step.copy.doubted else ''}{via}"
    who = f", {step.speaker} says so" if step.speaker else ""
    return (
        {"first": "first known report", "same speaker": "the same speaker again", "own": "tells it too", "copy": "repeats it"}[step.how]
        + who
        + via
    )


def _only_against(standing: Standing | None) -> tuple[StatementRef, ...]:
    """What speaks against it and is not among the denials anyway."""
    return tuple(ref for ref in standing.against if ref not in standing.denials) if standing else ()


def _answers(refs: tuple[StatementRef, ...], shelf: Shelf) -> tuple[Answer, ...]:
    return tuple(found for found in (answer(ref, shelf) for ref in refs) if found)


def _source(citation: Citation, snapshot: Snapshot, shelf: Shelf) -> SourceView:
    reading = shelf.reading(citation.document)
    if reading is None:
        return _missing(citation, shelf)
    document = reading.document
    outlet = shelf.outlets.get(document.outlet or "")
    entry = _entry_at(reading, citation.span)
    return SourceView(
        outlet=outlet_name(document, shelf), outlet_kind=outlet.kind if outlet else "outlet", owner=outlet.owner if outlet else None,
        party=_party(outlet.party if outlet else None, snapshot), document=document.id, title=reading.title or document.title or "",
        url=safe_link(document.url), language=reading.language, translated_from=document.translated_from,
        published=stamp(reading.published, shelf.zone, shelf.language), modified=stamp(reading.modified, shelf.zone, shelf.language),
        entry_at=stamp(entry.at, shelf.zone, shelf.language) if entry and len(reading.entries) > 1 else None, span=citation.span,
        context=context(reading, citation.span), said=_said(reading, citation.span, shelf.language),
    )  # fmt: skip


def _missing(citation: Citation, shelf: Shelf) -> SourceView:
    name = outlet_name(None, shelf)
    return SourceView(name, "outlet", None, None, citation.document, "", None, None, None, None, None, None, citation.span, None, ())


def _entry_at(reading: Reading, span: Span) -> Entry | None:
    return next((entry for entry in reading.entries if entry.span.covers(span)), None)


def _party(identity: str | None, snapshot: Snapshot) -> str | None:
    parties = snapshot.story_file.parties if snapshot.story_file else ()
    return next((party.name for party in parties if party.id == identity), identity)


def _said(reading: Reading, span: Span, language: str) -> tuple[Said, ...]:
    inside = [each for each in reading.statements if any(part.overlaps(span) for part in each.content)]
    return tuple(_one(each, reading, language) for each in inside[:_MOST_SAID])


def _one(said: Statement, reading: Reading, language: str) -> Said:
    speaker = said.speaker.name if said.speaker else "no speaker found"
    cue = said.cue.of(reading.document.text) if said.cue else ""
    return Said(
        speaker, said.speaker.kind if said.speaker else "", cue, said.via, verb(said.stance, language), said.conditional, said.because
    )
