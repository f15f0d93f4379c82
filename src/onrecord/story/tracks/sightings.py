"""Every place where a story's documents state a quantity: which, by whom, as of when, and about whom or where.

"44 people were missing in Lerna, the ministry said" is one sighting: (missing, person), 44, the ministry, {lerna}.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.lang import words
from onrecord.lang.shapes.quantities import QuantityWords
from onrecord.model.claims import Speaker, Statement
from onrecord.model.story import CopyGroup, Telling
from onrecord.model.text import Span, order_key
from onrecord.story.memory import Memory
from onrecord.story.standing.sides import Sides
from onrecord.story.tracks.agreement import NOBODY, Claim
from onrecord.story.tracks.qualifiers import Qualifiers, known_places, named_in, qualifiers, surroundings
from onrecord.story.tracks.quantities import OTHER, Quantity, known_again, quantities
from onrecord.story.units import Unit

_LATEST = 12
_SENTENCE, _CLAUSE = 300, 80
_NAME = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One figure of one document as a point in the making. `copy` is the group of the text it stands in."""

    unit: Unit
    quantity: Quantity
    qualifiers: Qualifiers
    claim: Claim
    speaker: str | None
    copy: CopyGroup | None
    outlet: str | None
    hollow: bool


def sightings(
    units: Sequence[Unit],
    texts: Mapping[str, str],
    sides: Sides,
    copies: Mapping[Telling, CopyGroup],
    memory: Memory | None = None,
    apiece: Mapping[str, Sides] | None = None,
) -> tuple[Sighting, ...]:
    """All sightings in canonical order (reported, document, place in the text). `apiece` are by document the sides with its own actors."""
    recall, own = memory or Memory(), apiece or {}
    documents = by_document(units)
    named = {document: recall.of(named_in, held, texts[document]) for document, held in documents.items()}
    places = known_places(named.values())
    found: list[Sighting] = []
    for document, held in documents.items():
        near = named[document].sounds & places
        groups = tuple([copies.get(Telling(document, unit.entry)) for unit in held]) if copies else ()
        found += recall.of(_of_document, held, texts[document], near, own.get(document, sides), groups)
    return tuple(sorted(_assets(found), key=lambda s: (order_key(s.claim.at, s.unit.document), s.quantity.figure.span)))


def by_document(units: Iterable[Unit]) -> dict[str, tuple[Unit, ...]]:
    """The units of each document, in their order."""
    found: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        found[unit.document].append(unit)
    return {document: tuple(held) for document, held in found.items()}


def _of_document(
    told: tuple[Unit, ...], text: str, places: frozenset[str], sides: Sides, groups: tuple[CopyGroup | None, ...]
) -> tuple[Sighting, ...]:
    """`places` are those of the story that the document names, `groups` the copied text of each unit."""
    units = sorted(told, key=lambda u: (order_key(u.reported, u.document), u.order))
    counted = _counted(units, text)
    if not counted:
        return ()
    around = surroundings(units, places)
    names = _names(units)
    copy = {unit.id: group for unit, group in zip(told, groups, strict=False)}
    return tuple(
        _sighting(
            unit,
            quantity,
            qualifiers(unit, quantity, text, around, places, sides.parties),
            _speaker(unit, quantity, text, names),
            sides,
            copy.get(unit.id),
        )
        for unit, quantity in counted
    )


def _counted(units: Sequence[Unit], text: str) -> tuple[tuple[Unit, Quantity], ...]:
    """The quantities of one document, each with its unit."""
    told: list[tuple[Unit, Quantity]] = []
    for unit in units:
        before = [q for _, q in told[-_LATEST:]]
        told += [(unit, q) for q in quantities(unit, text, before)]
    again = known_again([q for _, q in told])
    return tuple((unit, quantity) for (unit, _), quantity in zip(told, again, strict=True))


def _sighting(unit: Unit, quantity: Quantity, about: Qualifiers, told: Speaker | None, sides: Sides, copy: CopyGroup | None) -> Sighting:
    figure, speaker = quantity.figure, _known(unit, told, sides)
    side = sides.of_speaker(told, unit.document) if told else sides.of_outlet(unit.outlet)
    claim = Claim(figure.low, figure.high, figure.qualifier, figure.as_of or unit.reported, _origin(unit, speaker, sides, copy), side,
                  unit.document, speaker is not None, _voice(speaker))  # fmt: skip
    known = sides.outlets.get(unit.outlet) if unit.outlet else None
    hollow = unit.kind == "background" or _altered(unit, quantity, copy)
    return Sighting(unit, quantity, about, claim, speaker.name if speaker else None, copy, known.name if known else unit.outlet, hollow)


def _known(unit: Unit, speaker: Speaker | None, sides: Sides) -> Speaker | None:
    """The speaker under the one id and name of all documents: "Ministry of Mining" and "Mining Ministry" do not contradict each other."""
    known = sides.people.actors.get(sides.people.id_of(unit.document, speaker.id)) if speaker else None
    return replace(speaker, id=known.id, name=known.name) if speaker and known else speaker


def _voice(speaker: Speaker | None) -> frozenset[str]:
    return frozenset(word.casefold() for word in _NAME.findall(speaker.name)) if speaker else frozenset()


def _origin(unit: Unit, speaker: Speaker | None, sides: Sides, copy: CopyGroup | None) -> str:
    """Who stands behind a value: the speaker, else the text it was copied from, else the outlet's owner."""
    if speaker is not None:
        return f"speaker:{speaker.id or speaker.name.casefold()}"
    if copy is not None:
        return f"copy:{copy.id}"
    owner = sides.owner(unit.outlet)
    return f"owner:{owner}" if owner else f"{NOBODY}{unit.document}"


def _altered(unit: Unit, quantity: Quantity, copy: CopyGroup | None) -> bool:
    """Whether a copy changed this number: then nobody stands behind it."""
    changes = copy.changes if copy else ()
    return any(
        c.kind == "number" and c.document == unit.document and quantity.figure.surface.split()[-1:] == c.after.split()[-1:] for c in changes
    )


def _speaker(unit: Unit, quantity: Quantity, text: str, names: Mapping[str, Speaker]) -> Speaker | None:
    """The statement's speaker, else a source that a verb of counting names: "the ministry counts 38 missing, the union at least 45"."""
    statement: Statement | None = next((s for s in unit.statements if s.id == quantity.figure.statement), None)
    if statement is not None:
        return statement.speaker
    sentence = next((s for s in [*unit.sentences, unit.headline] if s and s.start <= quantity.figure.span.start < s.end), None)
    if sentence is None:
        return None
    return _counted_by(unit, Span(sentence.start, quantity.figure.span.start), text, names)


def _counted_by(unit: Unit, ahead: Span, text: str, names: Mapping[str, Speaker]) -> Speaker | None:
    lexicon = words("quantities", unit.language, QuantityWords)
    ahead = Span(max(ahead.start, ahead.end - _SENTENCE), ahead.end)
    if not lexicon.signals["says"].find(text, ahead.start, ahead.end):
        return None
    start = max([ahead.start, *(f.span.end for f in unit.figures if ahead.start <= f.span.start and f.span.end <= ahead.end)])
    if ahead.end - start > _CLAUSE:
        return None
    near = [word.strip("’'s,.:;").casefold() for word in text[start : ahead.end].split()]
    return next((names[word] for word in reversed(near) if word in names), None)


def _names(units: Sequence[Unit]) -> dict[str, Speaker]:
    """Speakers of the document by the last word of their name; a word that two share names none."""
    found: dict[str, dict[str, Speaker]] = defaultdict(dict)
    for speaker in (s.speaker for unit in units for s in unit.statements if s.speaker):
        if speaker.name and speaker.kind != "outlet":
            found[speaker.name.split()[-1].casefold()][speaker.id] = speaker
    return {word: next(iter(held.values())) for word, held in found.items() if len(held) == 1 and len(word) > 3}


def _assets(found: Sequence[Sighting]) -> list[Sighting]:
    """Assets named without a word on their state are the frozen ones where the story calls that owner's assets frozen."""
    frozen = {a for s in found if s.quantity.kind == "frozen" for a in s.qualifiers.actors}
    return [_frozen(s) if s.quantity.subject == "asset" and s.quantity.kind == OTHER and frozen & s.qualifiers.actors else s for s in found]


def _frozen(sighting: Sighting) -> Sighting:
    return replace(sighting, quantity=replace(sighting.quantity, kind="frozen"))
