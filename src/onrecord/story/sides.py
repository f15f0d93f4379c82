"""Which party to the conflict a speaker or an outlet belongs to: one published rule for all.

A speaker belongs to the party whose member names stand as whole words in the speaker's name; "Kyiv Post" the outlet does not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from onrecord.model.claims import Speaker
from onrecord.model.story import Party
from onrecord.model.text import Outlet

NO_SIDE = "none"


@dataclass(frozen=True, slots=True)
class Sides:
    """The parties of a story and its outlets by id."""

    parties: tuple[Party, ...]
    outlets: Mapping[str, Outlet]

    def of_speaker(self, speaker: Speaker | None) -> str | None:
        """The party's id, or None. A foreign official who speaks about a party is not of it."""
        if speaker is None or speaker.kind == "outlet":
            return None
        hits = [(len(member), party.id) for party in self.parties for member in party.members if _stands_in(member, speaker.name)]
        return max(hits)[1] if hits else None

    def of_outlet(self, outlet: str | None) -> str | None:
        known = self.outlets.get(outlet) if outlet else None
        return known.party if known else None

    def owner(self, outlet: str | None) -> str | None:
        """What joins two outlets of one house: the owner, else the outlet itself."""
        known = self.outlets.get(outlet) if outlet else None
        return (known.owner or known.id) if known else outlet


def party_name(parties: Sequence[Party], side: str | None) -> str:
    """The party's name for a reader, "no side" without one."""
    return next((party.name for party in parties if party.id == side), "no side")


@lru_cache(maxsize=4096)
def _pattern(member: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(member)}(?!\w)", re.IGNORECASE)


def _stands_in(member: str, name: str) -> bool:
    return _pattern(member).search(name) is not None
