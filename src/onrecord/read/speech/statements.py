"""Who said what, through whom, how surely: the statements of a document's entries.

'Ana Ruiz said: "The bridge is shut."' -> Statement(speaker Ana Ruiz, cue "said", stance asserted, style direct).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.lang import words as word_list
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.claims import Figure, Speaker, Stance, Statement
from onrecord.model.tagging import Attribution
from onrecord.model.text import Document, Entry, Span, enclosing
from onrecord.read.sentences import split
from onrecord.read.speech.chain import outlets_told, via
from onrecord.read.speech.cited import outlet_name
from onrecord.read.speech.cues import kind, quoted
from onrecord.read.speech.draft import Draft
from onrecord.read.speech.drafts import credits, drafts, passage
from onrecord.read.speech.phrases import has, pattern
from onrecord.read.speech.places import touching
from onrecord.read.speech.quotes import style
from onrecord.read.speech.speakers import cleaned, raw_speaker
from onrecord.read.speech.stance import conditional, hedges, stance

_REACH = 800
_NEAR = 40
_NOR = "nor noch ni ні ни и та"
_CLOSING = re.compile(r"[\s.,;:!?”“\"»«]*(?:$|\s(?:und|oder|sowie|aber)\s)")
_CLAUSE_END = re.compile(r"[,.;:!?]\s|[.!?]$|\n")


def find_statements(
    document: Document,
    entries: Sequence[Entry],
    marked: Sequence[tuple[Attribution, ...]],
    figures: Sequence[Figure],
    language: str | None,
) -> tuple[Statement, ...]:
    """Statements of all entries, in the order of the text. `marked` holds a tagger's attributions, one tuple per entry."""
    found: list[Statement] = []
    for entry, attributions in zip(entries, marked, strict=True):
        found.extend(_entry(document, entry, attributions, figures, language))
    return tuple(found)


def _entry(
    document: Document, entry: Entry, marked: Sequence[Attribution], figures: Sequence[Figure], language: str | None
) -> list[Statement]:
    words = word_list("cues", language, CueWords)
    context = _Context(
        document,
        entry,
        tuple(sorted(figures, key=lambda figure: figure.span)),
        words,
        language,
        _credits(document.text, marked, words),
        passage(entry),
    )
    made: dict[Draft, Statement] = {}
    before: Speaker | None = None
    for rank, draft in enumerate(drafts(document.text, entry, marked, language), 1):
        speaker = _speaker(context, draft, before)
        made[draft] = _statement(context, draft, f"{entry.id}.s{rank}", speaker, made)
        before = speaker or before
    return list(made.values())


@dataclass(frozen=True, slots=True)
class _Context:
    """What all statements of one entry share. `credits`: sources without content of their own and their names."""

    document: Document
    entry: Entry
    figures: tuple[Figure, ...]
    words: CueWords
    language: str | None
    credits: tuple[tuple[Span, str], ...]
    paragraphs: tuple[Span, ...]

    @property
    def text(self) -> str:
        return self.document.text


def _credits(text: str, marked: Sequence[Attribution], words: CueWords) -> tuple[tuple[Span, str], ...]:
    named = ((source, cleaned(source.of(text), words)) for source in credits(text, marked))
    return tuple((source, name) for source, name in named if has(words.outlets, name))


def _speaker(context: _Context, draft: Draft, before: Speaker | None) -> Speaker | None:
    """A cue without a source has no known speaker, unless it goes on with a quotation."""
    goes_on = draft.cue is None or quoted(draft.contents[0].of(context.text))
    if draft.source is None and not goes_on:
        return None
    return raw_speaker(context.text, draft.source, before, context.words)


def _statement(context: _Context, draft: Draft, identity: str, speaker: Speaker | None, made: dict[Draft, Statement]) -> Statement:
    text, words = context.text, context.words
    cue = _cue_words(context, draft)
    content = " ".join(span.of(text) for span in draft.contents)
    source = draft.source.of(text) if draft.source else ""
    found = stance(cue, content, words)
    outer = made.get(draft.inside) if draft.inside else None
    whole = made.get(draft.part_of) if draft.part_of else None
    return Statement(
        id=identity,
        entry=context.entry.id,
        speaker=speaker,
        via=_via(context, draft, speaker, outer),
        cue=draft.cue,
        cue_kind=kind(cue or None, content, source, words),
        content=draft.contents,
        style=style(text, draft.contents),
        stance=found,
        conditional=conditional(content, found, words, headline=_in_headline(context.entry, draft)),
        hedges=hedges(text, draft.contents, words),
        inside=outer.id if outer else None,
        part_of=whole.id if whole else None,
        at=None,
        figures=_figures(context, draft),
        because=f"{draft.because}; {_because(cue, found)}",
        confidence=draft.confidence,
    )


def _in_headline(entry: Entry, draft: Draft) -> bool:
    return entry.headline is not None and all(entry.headline.covers(content) for content in draft.contents)


def _figures(context: _Context, draft: Draft) -> tuple[str, ...]:
    """Ids of the figures inside the contents; figures stand in the order of the text."""
    out: list[str] = []
    for content in draft.contents:
        first = bisect_left(context.figures, content.start, key=lambda figure: figure.span.start)
        last = bisect_left(context.figures, content.end, key=lambda figure: figure.span.start)
        out += [figure.id for figure in context.figures[first:last] if figure.span.end <= content.end]
    return tuple(out)


def _cue_words(context: _Context, draft: Draft) -> str:
    """The cue and, in a language with separable verbs, the particle at the end of its sentence or clause."""
    cue = draft.cue.of(context.text) if draft.cue else ""
    if not cue or draft.cue is None:
        return cue
    sentence = _sentence(context, draft)
    cue = _doubled_verb(context, draft.cue, sentence) + cue
    if not context.words.particles:
        return cue
    tail = _CLAUSE_END.search(context.text, draft.cue.end, sentence.end)
    clause = context.text[draft.cue.end : tail.start() if tail else sentence.end]
    at_end = (match.group() for match in pattern(context.words.particles).finditer(clause) if _CLOSING.match(clause, match.end()))
    particle = next(at_end, "")
    return f"{cue} {particle}" if particle else cue


def _doubled_verb(context: _Context, cue: Span, sentence: Span) -> str:
    """ "не підтвердив і не спростував": the verb that the cue is joined to, if it leaves open whether the content holds."""
    before = Span(max(sentence.start, cue.start - _NEAR), cue.start)
    found = list(pattern(context.words.unconfirmed).finditer(context.text, before.start, before.end))
    joint = context.text[found[-1].end() : cue.start].strip(" ,") if found else ""
    return f"{found[-1].group()} " if joint and pattern(f"{context.words.joins} {_NOR}").fullmatch(joint) else ""


def _because(cue: str, found: Stance) -> str:
    return f'"{" ".join(cue.split())}" and its content: {found}' if cue else f"content: {found}"


def _via(context: _Context, draft: Draft, speaker: Speaker | None, outer: Statement | None) -> tuple[str, ...]:
    sentence = _sentence(context, draft)
    credited = [
        name for source, name in context.credits if sentence.overlaps(source) and not (draft.through and draft.through.overlaps(source))
    ]
    through = [outlet_name(context.text, draft.through, context.words)] if draft.through else []
    told = through or list(outlets_told(context.text, sentence, draft.cue, context.words, draft.source))
    reporters = [*outer.via, outer.speaker.name if outer.speaker else ""] if outer else []
    agency = [context.document.credit] if context.document.credit else []
    own = [context.document.outlet or "", speaker.name if speaker else ""]
    return via([*agency, *reporters], credited, told, own)


def _sentence(context: _Context, draft: Draft) -> Span:
    """From the first to the last of the sentences that hold the cue (or the content, without a cue)."""
    anchor = draft.cue or draft.contents[0]
    inside = next(iter(touching(context.paragraphs, anchor)), anchor)
    near = Span(max(inside.start, anchor.start - _REACH), min(inside.end, anchor.end + _REACH))
    sentences = [s for s in split(context.text, near, context.language) if s.overlaps(anchor)]
    return enclosing(sentences) if sentences else anchor
