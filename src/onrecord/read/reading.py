"""One document to one Reading: blocks, entries, dates, times, figures, names, statements, in that order; pure.

`read(Document("a", "Two dead in Lerna, mayor says\\n\\nTwo people died, Mayor Ada Voss said."), tagger)` holds one entry and one statement.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.model.claims import Figure, Reading, Speaker, Statement, TimeExpression
from onrecord.model.tagging import Attribution, Tagger
from onrecord.model.text import Block, Document, Entry, Span, When
from onrecord.read.dates import Known, date_document, stamp_entries
from onrecord.read.figures.find import find_figures
from onrecord.read.layout import stamps
from onrecord.read.layout.blocks import name_blocks
from onrecord.read.layout.clock import stamp
from onrecord.read.layout.entries import cut_entries
from onrecord.read.layout.furniture import topics
from onrecord.read.names import Cast, SourceOf, read_cast, resolve_speakers
from onrecord.read.speech.doubt import sure
from onrecord.read.speech.phrases import pattern
from onrecord.read.speech.posts import Moments, posts_of, with_posts
from onrecord.read.speech.statements import find_statements
from onrecord.read.times.find import Heard, find_times
from onrecord.read.times.passages import passages as times_told_in

VERSION = "1"
_BULLETS = "-–—•*· \t"


def read(document: Document, tagger: Tagger, known: Known | None = None) -> Reading:
    """All that one document says; what is not worked out is None or empty."""
    known = known or Known()
    blocks = name_blocks(document)
    entries = cut_entries(document, blocks)
    heard: dict[Span, Heard] = {}
    dated = date_document(document, blocks, entries, _unanchored(document, blocks, known, heard), known)
    entries = stamp_entries(entries, stamp(document, entries, dated.published, dated.modified))
    passages = [_passage(entry) for entry in entries]
    figures = find_figures(document.text, [span for passage in passages for span in passage], document.language)
    cast = read_cast(document.text, passages, document.language)
    held = sure(tagger.tag(document.text, passages, document.language), tagger.least)
    figures = tuple(sorted(figures, key=lambda figure: figure.span))
    statements = _voiced(_stated(document, entries, passages, held.kept, figures), entries, cast)
    statements = _at(with_posts(document, entries, statements, figures, cast), document, entries, dated.published)
    told = times_told_in(document, blocks, entries, dated.published, dated.modified)
    times = find_times(document.text, told, document.language, known.counts, heard)
    return Reading(
        document=replace(document, credit=document.credit or _credit(document, blocks)),
        version=f"{VERSION}+{tagger.name}",
        language=document.language,
        title=_title(document, blocks),
        published=dated.published,
        modified=dated.modified,
        tags=document.tags + _tags(document, blocks),
        blocks=blocks,
        entries=entries,
        statements=statements,
        figures=_linked(figures, statements, entries, dated.published),
        times=times,
        mentions=cast.mentions,
        marked=held.marked,
        abstained=held.abstained,
    )


def redate(reading: Reading, published: When, known: Known) -> Reading:
    """The same reading under another publication date: stamps, times and as-of dates follow."""
    bare = tuple(replace(entry, at=None) for entry in reading.entries)
    entries = stamp_entries(bare, stamp(reading.document, bare, published, reading.modified))
    told = times_told_in(reading.document, reading.blocks, entries, published, reading.modified)
    statements = _at(reading.statements, reading.document, entries, published)
    return replace(
        reading,
        published=published,
        entries=entries,
        statements=statements,
        figures=_linked(reading.figures, statements, entries, published),
        times=find_times(reading.document.text, told, reading.document.language, known.counts),
    )


def _passage(entry: Entry) -> list[Span]:
    """What is read together: the entry's headline and body."""
    head = [entry.headline] if entry.headline is not None else []
    return sorted([*head, *entry.body])


def _stated(
    document: Document,
    entries: Sequence[Entry],
    passages: Sequence[Sequence[Span]],
    marked: Sequence[tuple[Attribution, ...]],
    figures: Sequence[Figure],
) -> list[Statement]:
    """The statements of each entry, shown only the figures that stand in it: a page of thousands of entries stays linear."""
    found: list[Statement] = []
    for entry, passage, attributions in zip(entries, passages, marked, strict=True):
        found += find_statements(document, [entry], [attributions], _standing_in(passage, figures), document.language)
    return found


def _standing_in(passage: Sequence[Span], figures: Sequence[Figure]) -> list[Figure]:
    """The figures inside `passage`; `figures` in text order."""
    found: list[Figure] = []
    for span in passage:
        first = bisect_left(figures, span.start, key=lambda figure: figure.span.start)
        last = bisect_left(figures, span.end, key=lambda figure: figure.span.start)
        found += figures[first:last]
    return found


def _voiced(statements: Sequence[Statement], entries: Sequence[Entry], cast: Cast) -> tuple[Statement, ...]:
    """Statements with their speakers resolved to the document's actors; the span stays the mention."""
    place = {entry.id: i for i, entry in enumerate(entries)}
    sources = [SourceOf(s.speaker.span if s.speaker else None, s.cue, s.content, place[s.entry]) for s in statements]
    speakers = resolve_speakers(cast, sources)
    known = {s.id: found if s.speaker or _unspoken(s, cast) else None for s, found in zip(statements, speakers, strict=True)}
    outer = {s.id: s for s in statements}
    return tuple(replace(s, speaker=known[s.id], via=_renamed(s, outer.get(s.inside or ""), known)) for s in statements)


def _unspoken(statement: Statement, cast: Cast) -> bool:
    """Whether a verb of saying stands without its subject, in a language that allows it: "Dijo que ..."."""
    words_of = words("cues", cast.language, CueWords)
    cue = statement.cue.of(cast.text) if statement.cue else ""
    return bool(cast.lexicon.words.dropped) and statement.inside is None and pattern(words_of.verbs).fullmatch(cue) is not None


def _renamed(statement: Statement, outer: Statement | None, known: dict[str, Speaker | None]) -> tuple[str, ...]:
    """The chain with the reporter under the name it resolved to."""
    speaker = known.get(outer.id) if outer else None
    if outer is None or outer.speaker is None or speaker is None:
        return statement.via
    return tuple(speaker.name if name == outer.speaker.name else name for name in statement.via)


def _unanchored(document: Document, blocks: Sequence[Block], known: Known, heard: dict[Span, Heard]) -> tuple[TimeExpression, ...]:
    told = [(block.span, None) for block in blocks if block.kind != "furniture"]
    return find_times(document.text, told, document.language, known.counts, heard)


def _title(document: Document, blocks: Sequence[Block]) -> str | None:
    """The title given, else the first headline; a first entry glued to it is cut off."""
    if document.title:
        return document.title
    head = next((block.span.of(document.text).strip() for block in blocks if block.kind == "headline"), None)
    glued = stamps.hidden(head) if head else None
    if head is None or glued is None:
        return head
    return head[: glued.start].strip(" +|:–—-") or head


def _credit(document: Document, blocks: Sequence[Block]) -> str | None:
    """What the page prints as its source: the words after "Source:", or a lone name; never an agency's closing line."""
    lexicon = words("furniture", document.language, FurnitureWords)
    for block in blocks:
        said = block.span.of(document.text).strip() if block.kind == "credit" else ""
        if said and "closing" not in block.because:
            start = next((start for start in lexicon.source_starts if said.casefold().startswith(start)), "")
            return said[len(start) :].strip(" :") or None
    return None


def _tags(document: Document, blocks: Sequence[Block]) -> tuple[str, ...]:
    """The labels of topic lists: a list's own heading is none of them, a line "Topics: fog, harbour" holds two."""
    lexicon = words("furniture", document.language, FurnitureWords)
    lines = [(block, block.span.of(document.text).strip().lstrip(_BULLETS).strip()) for block in blocks if block.kind == "tags"]
    found = [tag for block, line in lines if "headed" not in block.because for tag in topics(line, lexicon) or (line,)]
    under = [line for block, line in lines if "headed" in block.because]
    return tuple(tag for tag in found + under[1:] if tag)


def _at(statements: Sequence[Statement], document: Document, entries: Sequence[Entry], published: When | None) -> tuple[Statement, ...]:
    """A statement was said when the post that holds it was stamped, else when its entry was, else when the document was published."""
    stamped = {entry.id: entry.at or published for entry in entries}
    moments = Moments(posts_of(document))
    return tuple(replace(s, at=moments.of(s) or stamped.get(s.entry)) for s in statements)


def _linked(
    figures: Sequence[Figure], statements: Sequence[Statement], entries: Sequence[Entry], published: When | None
) -> tuple[Figure, ...]:
    """Each figure with the innermost statement that holds it and the moment it was said, else reported."""
    holder: dict[str, Statement] = {}
    for s in sorted(statements, key=lambda s: -sum(len(span) for span in s.content)):
        holder.update(dict.fromkeys(s.figures, s))
    told = {f.id: entry.at or published for entry in entries for f in _standing_in(_passage(entry), figures)}
    linked = (replace(f, statement=holder[f.id].id if f.id in holder else None) for f in figures)
    said = {f: s.at for f, s in holder.items() if s.at is not None}
    return tuple(replace(f, as_of=said.get(f.id) or told.get(f.id, published)) for f in linked)
