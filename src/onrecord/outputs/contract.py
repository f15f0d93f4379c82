"""The machine interface, version 1: readings and assemblies as JSON values.

`encode(reading_value(reading))` gives one line of `onrecord read`; same input, same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

import msgspec

from onrecord.model.claims import Figure, Mention, Reading, Speaker, Statement, TimeExpression
from onrecord.model.story import (
    Assembly,
    Card,
    Citation,
    CopyGroup,
    Development,
    Digest,
    DigestItem,
    Line,
    Standing,
    StatementRef,
    Story,
    Telling,
    Track,
)
from onrecord.model.text import Block, Entry, Outlet, Rejected, Span, When

CONTRACT = 1
Value = object
Values = dict[str, Value]


def encode(value: Value) -> bytes:
    """One line of JSON in UTF-8, without a final newline; lone surrogates become U+FFFD."""
    return msgspec.json.encode(_clean(value))


def reading_value(reading: Reading, outlets: Mapping[str, Outlet] | None = None) -> Values:
    """The shape that `onrecord read` prints for one document."""
    document = reading.document
    return {
        "contract": CONTRACT,
        "id": document.id,
        "url": document.url,
        "language": reading.language,
        "translated_from": document.translated_from,
        "title": reading.title,
        "outlet": _outlet_name(document.outlet, outlets),
        "text": document.text,
        "rejected": None,
        "published": _when(reading.published),
        "modified": _when(reading.modified),
        "tags": list(reading.tags),
        "version": reading.version,
        "blocks": [_block(block) for block in reading.blocks],
        "entries": [_entry(entry) for entry in reading.entries],
        "statements": [_statement(statement) for statement in reading.statements],
        "figures": [_figure(figure) for figure in reading.figures],
        "times": [_time(expression) for expression in reading.times],
        "mentions": [_mention(mention) for mention in reading.mentions],
        "tagger": {"marked": reading.marked, "abstained": reading.abstained},
    }


def rejected_value(rejected: Rejected) -> Values:
    """A document that could not be read, in its place."""
    return {"contract": CONTRACT, "id": rejected.id, "url": rejected.url, "rejected": {"reason": rejected.reason}}


def assembly_value(assembly: Assembly, rejected: Sequence[Rejected]) -> Values:
    """The shape that `onrecord assemble` prints."""
    return {
        "contract": CONTRACT,
        "documents": [{"id": one.id, "published": _when(one.published)} for one in assembly.documents],
        "rejected": [{"id": one.id, "reason": one.reason} for one in rejected],
        "events": [{"id": event.id, "title": event.title, "documents": list(event.documents)} for event in assembly.events],
        "copies": [_copies(group) for group in assembly.copies],
        "stories": [_story(story) for story in assembly.stories],
    }


def _outlet_name(outlet: str | None, outlets: Mapping[str, Outlet] | None) -> str | None:
    known = outlets.get(outlet) if outlets and outlet else None
    return known.name if known else outlet


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _number(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _when(when: When | None) -> Values | None:
    if when is None:
        return None
    return {
        "start": when.start,
        "end": when.end,
        "precision": when.precision,
        "zone": when.zone,
        "basis": when.basis,
        "because": when.because,
    }


def _block(block: Block) -> Values:
    return {
        "start": block.span.start,
        "end": block.span.end,
        "kind": block.kind,
        "part": block.part,
        "language": block.language,
        "because": block.because,
    }


def _entry(entry: Entry) -> Values:
    return {
        "id": entry.id,
        "start": entry.span.start,
        "end": entry.span.end,
        "headline": _span(entry.headline),
        "body": _spans(entry.body),
        "at": _when(entry.at),
        "kind": entry.kind,
        "tags": list(entry.tags),
    }


def _speaker(speaker: Speaker | None) -> Values | None:
    return None if speaker is None else {"id": speaker.id, "name": speaker.name, "kind": speaker.kind, "span": _span(speaker.span)}


def _statement(statement: Statement) -> Values:
    return {
        "id": statement.id,
        "entry": statement.entry,
        "speaker": _speaker(statement.speaker),
        "via": list(statement.via),
        "cue": _span(statement.cue),
        "cue_kind": statement.cue_kind,
        "content": _spans(statement.content),
        "style": statement.style,
        "stance": statement.stance,
        "conditional": statement.conditional,
        "hedges": _spans(statement.hedges),
        "inside": statement.inside,
        "part_of": statement.part_of,
        "at": _when(statement.at),
        "figures": list(statement.figures),
        "address": statement.address,
        "confidence": round(statement.confidence, 3),
        "because": statement.because,
    }


def _figure(figure: Figure) -> Values:
    return {
        "id": figure.id,
        "span": _span(figure.span),
        "low": _number(figure.low),
        "high": _number(figure.high),
        "surface": figure.surface,
        "unit": figure.unit,
        "unit_class": figure.unit_class,
        "counts": figure.counts,
        "counts_span": _span(figure.counts_span),
        "qualifier": figure.qualifier,
        "role": figure.role,
        "statement": figure.statement,
        "as_of": _when(figure.as_of),
    }


def _time(expression: TimeExpression) -> Values:
    return {"span": _span(expression.span), "type": expression.type, "value": expression.value, "when": _when(expression.when)}


def _mention(mention: Mention) -> Values:
    return {"span": _span(mention.span), "id": mention.id, "name": mention.name, "kind": mention.kind}


def _telling(telling: Telling | None) -> Values | None:
    return None if telling is None else {"document": telling.document, "entry": telling.entry}


def _copies(group: CopyGroup) -> Values:
    return {
        "id": group.id,
        "origin": _telling(group.origin),
        "kind": group.kind,
        "members": [{**(_telling(member) or {}), "suspected": member in group.doubted} for member in group.members],
        "changes": [{"document": c.document, "kind": c.kind, "from": c.before, "to": c.after} for c in group.changes],
        "suspected": group.suspected,
        "because": group.because,
    }


def _refs(refs: Sequence[StatementRef]) -> list[Values]:
    return [{"document": ref.document, "statement": ref.statement} for ref in refs]


def _standing(standing: Standing) -> Values:
    return {
        "status": standing.status,
        "denial": standing.denial,
        "outlets": standing.outlets,
        "origins": standing.origins,
        "sides": standing.sides,
        "origin_list": [{"document": o.document, "entry": o.entry, "side": o.side, "because": o.because} for o in standing.origin_list],
        "against": _refs(standing.against),
        "denials": _refs(standing.denials),
        "would_change": list(standing.would_change),
        "because": standing.because,
        "fabricated": list(standing.fabricated),
    }


def _development(development: Development) -> Values:
    members = [
        {"document": m.document, "entry": m.entry, "statements": list(m.statements), "span": _span(m.span)} for m in development.members
    ]
    return {
        "id": development.id,
        "kind": development.kind,
        "actors": list(development.actors),
        "places": list(development.places),
        "members": members,
        "standing": _standing(development.standing),
        "updates": development.updates,
    }


def _citations(citations: Sequence[Citation]) -> list[Values]:
    return [{"document": c.document, "start": c.span.start, "end": c.span.end} for c in citations]


def line_value(line: Line) -> Values:
    """One ticker line, as in the assembly."""
    return {
        "id": line.id,
        "revision": line.revision,
        "development": line.development,
        "language": line.language,
        "at": _when(line.at),
        "reported_at": _when(line.reported_at),
        "headline": line.headline,
        "text": line.text,
        "attribution": line.attribution,
        "status": line.status,
        "outlets": line.outlets,
        "origins": line.origins,
        "sides": line.sides,
        "citations": _citations(line.citations),
        "key": line.key,
        "minor": line.minor,
        "pinned": line.pinned,
        "reviewed": line.reviewed,
        "notes": list(line.notes),
    }


def _track(track: Track) -> Values:
    points = [
        {
            "at": _when(p.at),
            "low": _number(p.low),
            "high": _number(p.high),
            "qualifier": p.qualifier,
            "speaker": p.speaker,
            "document": p.document,
            "statement": p.statement,
            "figure": p.figure,
            "hollow": p.hollow,
            "unit": p.unit,
            "part_of": p.part_of,
        }
        for p in track.points
    ]
    return {
        "id": track.id,
        "kind": track.kind,
        "counts": track.counts,
        "unit": track.unit,
        "disputed": track.disputed,
        "because": track.because,
        "points": points,
    }


def _items(items: Sequence[DigestItem]) -> list[Values]:
    return [{"line": item.line, "text": item.text, "citations": _citations(item.citations)} for item in items]


def _digest(digest: Digest) -> Values:
    return {
        "key_points": _items(digest.key_points),
        "known": _items(digest.known),
        "claimed": _items(digest.claimed),
        "not_known": _items(digest.not_known),
    }


def _card(card: Card) -> Values:
    facts = [{"text": fact.text, "citations": _citations(fact.citations), "kind": fact.kind, "at": _when(fact.at)} for fact in card.facts]
    return {"actor": card.actor, "name": card.name, "kind": card.kind, "aliases": list(card.aliases), "facts": facts}


def _story(story: Story) -> Values:
    return {
        "id": story.id,
        "title": story.title,
        "asked": story.asked,
        "language": story.language,
        "strands": [{"id": strand.id, "title": strand.title, "lines": list(strand.lines)} for strand in story.strands],
        "developments": [_development(development) for development in story.developments],
        "lines": [line_value(line) for line in story.lines if not line.hidden],
        "tracks": [_track(track) for track in story.tracks],
        "digest": _digest(story.digest),
        "topics": [{"id": topic.id, "name": topic.name, "lines": list(topic.lines)} for topic in story.topics],
        "cards": [_card(card) for card in story.cards],
        "timeline": [{"date": p.date, "text": p.text, "citations": _citations(p.citations), "key": p.key} for p in story.timeline],
    }


def _clean(value: Value) -> Value:
    """Lone surrogates cannot be written as UTF-8: they become U+FFFD, one code point for one."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {key: _clean(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_clean(inner) for inner in value]
    return value
