"""What one person said of one matter and later said anew: an update, which links to the earlier word and contradicts nobody.

"We have no evidence of drones" on the 17th and "drones would be an escalation" on the 21st, both by one minister, are two words in a row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from onrecord.model.claims import Statement
from onrecord.model.text import When
from onrecord.story.concepts import concepts
from onrecord.story.features import Features
from onrecord.story.standing.sides import Sides
from onrecord.story.units import Unit, words_of

_STANDS = timedelta(days=30)
_CONCEPTS, _MARKS = 2, 2
"""Concepts and names or numbers that both open with: less is another matter."""
_ASKED_AT_MOST = 60
_TOLD = ("speech", "document")
Told = Sequence[Unit]


@dataclass(frozen=True, slots=True)
class Update:
    """The development that said it before, its unit and the statement meant."""

    development: str
    unit: Unit
    statement: Statement


@dataclass(frozen=True, slots=True)
class _Word:
    development: str
    unit: Unit
    statement: Statement
    reported: When


def find_updates(told: Mapping[str, Told], known: Mapping[str, Features], sides: Sides) -> dict[str, Update]:
    """Development id -> what the person who leads it said of the same before, the last such word; told on different days."""
    by_person: dict[str, list[_Word]] = defaultdict(list)
    for development, units in told.items():
        for unit in units:
            if (word := _leading(development, unit)) and word.statement.speaker:
                by_person[sides.people.id_of(unit.document, word.statement.speaker.id)].append(word)
    found: dict[str, Update] = {}
    for person in sorted(by_person):
        for word in by_person[person]:
            before = _before(word, by_person[person][:_ASKED_AT_MOST], known)
            if before is not None:
                nearest = _nearest(before, known[word.unit.id].core_concepts)
                found.setdefault(word.development, Update(before.development, before.unit, nearest))
    return found


def _nearest(before: _Word, about: frozenset[str]) -> Statement:
    """Of all that the person says there, what names most of the matter; the first of these."""
    unit, speaker = before.unit, before.statement.speaker
    spoken = [s for s in unit.statements if s.speaker and speaker and s.speaker.id == speaker.id and not s.inside and s.content]

    def named(statement: Statement) -> int:
        words = " ".join(words_of(unit, span) for span in statement.content)
        return len({f"~{key}" for key in concepts(words, unit.language)} & about)

    return max(spoken, key=named, default=before.statement)


def _leading(development: str, unit: Unit) -> _Word | None:
    """What a named person says in the unit first; None where somebody else or nobody leads."""
    spoken = (s for s in unit.statements if s.speaker and not s.inside and s.cue_kind in _TOLD)
    first = next(spoken, None)
    if first is None or first.speaker is None or first.speaker.kind != "person" or unit.reported is None or unit.kind != "entry":
        return None
    return _Word(development, unit, first, unit.reported)


def _before(word: _Word, others: Sequence[_Word], known: Mapping[str, Features]) -> _Word | None:
    mine = known.get(word.unit.id)
    fitting = [
        other
        for other in others
        if other.development != word.development and mine and (theirs := known.get(other.unit.id)) and _earlier(other, word)
        if len(mine.core_concepts & theirs.core_concepts) >= _CONCEPTS and len(_marks(mine) & _marks(theirs)) >= _MARKS
    ]
    return max(fitting, key=lambda other: (other.reported.latest, other.unit.id), default=None)


def _earlier(one: _Word, two: _Word) -> bool:
    """Told before, on an earlier day as far as the dates can tell, and within a month."""
    if one.reported.first_day >= two.reported.first_day or one.reported.earliest >= two.reported.earliest:
        return False
    return two.reported.earliest - one.reported.latest <= _STANDS


def _marks(features: Features) -> frozenset[str]:
    return features.core & (features.names | features.numbers)
