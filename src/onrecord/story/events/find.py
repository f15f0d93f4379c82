"""Which documents report the same happening.

Three reports of a quake in Varna and one of last year's in Burgas make two Events; the title is the eldest member's headline.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from hashlib import blake2b

from onrecord.model.story import Event
from onrecord.model.text import order_key
from onrecord.story.events.linkage import Days, link
from onrecord.story.events.terms import term_vector
from onrecord.story.events.tongues import join_languages
from onrecord.story.memory import Memory
from onrecord.story.pieces import Piece

TITLE_AT_MOST = 200


def find_events(pieces: Sequence[Piece], memory: Memory | None = None) -> tuple[Event, ...]:
    """Partition of the documents; every document stands in exactly one Event. Order of `pieces` changes nothing.

    Identical texts count once, so that a flood of one text does not pull others in. Events come eldest first.
    """
    recall = memory or Memory()
    texts = _texts(pieces, recall)
    vectors = [recall.of(term_vector, same[0].title, same[0].text, same[0].language) for same in texts]
    linked = link(vectors, [_days(same) for same in texts], recall)
    groups = [tuple(piece for index in group for piece in texts[index]) for group in linked]
    events = [_event(group) for group in join_languages(groups, recall)]
    return tuple(event for _, event in sorted(events, key=lambda pair: pair[0]))


def _texts(pieces: Sequence[Piece], memory: Memory) -> list[list[Piece]]:
    """Pieces of one text together, in an order that comes from the texts alone and not from ids or arrival."""
    same: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        same[memory.of(_wording, piece)].append(piece)
    return [same[digest] for digest in sorted(same)]


def _wording(piece: Piece) -> str:
    return _digest(f"{piece.language}\n{piece.title}\n{piece.text}")


def _days(same: Sequence[Piece]) -> Days | None:
    """First and last day of the eldest dated piece; later copies of a text move nothing."""
    dated = sorted((when.last_day.toordinal(), when.first_day.toordinal()) for piece in same if (when := piece.published))
    return (dated[0][1], dated[0][0]) if dated else None


def _event(pieces: Sequence[Piece]) -> tuple[tuple[object, ...], Event]:
    ordered = sorted(pieces, key=_age)
    eldest = ordered[0]
    documents = tuple(dict.fromkeys(piece.document for piece in ordered))
    return _age(eldest), Event("event-" + _digest(eldest.document), _title(eldest), documents)


def _age(piece: Piece) -> tuple[object, ...]:
    return order_key(piece.published, piece.document)


def _title(piece: Piece) -> str:
    lines = (line.strip() for line in f"{piece.title}\n{piece.text[:10_000]}".split("\n"))
    return next((line for line in lines if line), "")[:TITLE_AT_MOST]


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()
