"""Which party to the conflict a speaker or an outlet belongs to: one published rule for all (docs/sides.md).

A speaker belongs to the party whose member names stand as whole words in the speaker's name or office; "Kyiv Post" the outlet does not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from onrecord.model.claims import Mention, Reading, Speaker
from onrecord.model.story import Party
from onrecord.model.text import Outlet
from onrecord.read.names.lexicon import is_public_role
from onrecord.story.actors import People
from onrecord.story.standing.written import named_forms, names

NO_SIDE = "none"
_OFFICE = 50
_OFFICE_WORDS = 3
_GENITIVE = re.compile(r"^(?:['’]s?|s)?\s+")
_AFTER = re.compile(r"^,?\s+(?P<office>[^.,;:\n]{3,50}?)\s+(?:of|der|des|von|del?|du|d['’])\s+(?:the\s+|la\s+|el\s+)?$")


@dataclass(frozen=True, slots=True)
class Sides:
    """The parties of a story, its outlets by id, who is who, and the parties of people by their offices."""

    parties: tuple[Party, ...]
    outlets: Mapping[str, Outlet]
    people: People = field(default_factory=People)
    offices: Mapping[str, str] = field(default_factory=dict)

    def of_speaker(self, speaker: Speaker | None, document: str | None = None) -> str | None:
        """The party's id, or None. A foreign official who speaks about a party is not of it."""
        if speaker is None or speaker.kind == "outlet":
            return None
        known = self.people.actors.get(self.people.id_of(document, speaker.id)) if document else None
        names = (speaker.name, *((known.name, *known.aliases) if known else ()))
        return party_in(self.parties, names) or (self.offices.get(known.id) if known else None) or self.offices.get(speaker.id)

    def of_outlet(self, outlet: str | None) -> str | None:
        known = self.outlets.get(outlet) if outlet else None
        return known.party if known else None

    def owner(self, outlet: str | None) -> str | None:
        """What joins two outlets of one house: the owner, else the outlet itself."""
        known = self.outlets.get(outlet) if outlet else None
        return (known.owner or known.id) if known else outlet


def party_in(parties: Sequence[Party], names: Iterable[str]) -> str | None:
    """The party whose longest member name stands in one of `names`."""
    hits = [(len(member), party.id) for name in names for party in parties for member in _members(party) if _stands_in(member, name)]
    return max(hits)[1] if hits else None


def party_name(parties: Sequence[Party], side: str | None) -> str:
    """The party's name for a reader, "no side" without one."""
    return next((party.name for party in parties if party.id == side), "no side")


def offices(readings: Iterable[Reading], people: People, parties: Sequence[Party]) -> dict[str, str]:
    """Person to party by an office printed right at the name ("Morvia's interior minister Viktor Saan"); none where offices differ."""
    found: dict[str, set[str]] = defaultdict(set)
    if not parties:
        return {}
    for reading in readings:
        for mention in reading.mentions:
            if mention.kind == "person" and (side := _office(reading, mention, parties)):
                found[people.id_of(reading.document.id, mention.id)].add(side)
    return {person: next(iter(sides)) for person, sides in found.items() if len(sides) == 1}


def _office(reading: Reading, mention: Mention, parties: Sequence[Party]) -> str | None:
    text = reading.document.text
    clause = re.split(r"[.;:\n]", text[max(0, mention.span.start - _OFFICE) : mention.span.start])[-1]
    before = clause.rstrip(" ,").rpartition(",")[2]
    after = re.split(r"[.;:\n]", text[mention.span.end : mention.span.end + 2 * _OFFICE])[0]
    for party in parties:
        for member in _members(party):
            for found in _pattern(member).finditer(before):
                if _is_office(_GENITIVE.sub("", before[found.end() :]), reading.language):
                    return party.id
            for found in _pattern(member).finditer(after):
                office = _AFTER.match(after[: found.start()])
                if office and _is_office(office["office"], reading.language):
                    return party.id
    return _office_in_cases(before, reading.language, parties)


def _office_in_cases(before: str, language: str | None, parties: Sequence[Party]) -> str | None:
    """By "губернатор Судмарку" or "судмаркський губернатор" right before the name."""
    for form in named_forms(before, (language or "")[:2], parties):
        behind = before[form.end :].strip()
        if form.case == "adjective":
            office = behind if len(behind.split()) <= _OFFICE_WORDS else ""
        else:
            office = "" if behind else _last_office(before[: form.start].split()[-_OFFICE_WORDS:], language)
        if office and _is_office(office, language):
            return form.party
    return None


def _last_office(told: Sequence[str], language: str | None) -> str:
    """The longest end of the words that opens with an office: "міністр оборони" of "заявив міністр оборони"."""
    ends = (" ".join(told[n:]) for n in range(len(told)))
    return next((end for end in ends if _is_office(end.split()[0], language)), "")


def _is_office(phrase: str, language: str | None) -> bool:
    words = phrase.split()
    return 1 <= len(words) <= 5 and is_public_role(phrase, language)


def _members(party: Party) -> tuple[str, ...]:
    return party.members or (party.name,)


@lru_cache(maxsize=4096)
def _pattern(member: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(member)}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=65536)
def _stands_in(member: str, name: str) -> bool:
    return _pattern(member).search(name) is not None or names(member, name)
