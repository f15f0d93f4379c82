"""What a track is called: a stable id and what it counts, told apart from others of its kind by place, people or year.

Two tracks of people killed are "people (Orlo)" and "people (Lerna)"; a lone one is just "people".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.story.tracks.grouping import of_event
from onrecord.story.tracks.quantities import OTHER
from onrecord.story.tracks.sightings import Sighting

Key = tuple[str, str, str]
_LABELS = {
    "person": "people",
    "soldier": "soldiers",
    "worker": "workers",
    "rescuer": "rescuers",
    "drone": "drones",
    "missile": "missiles",
    "tank": "tanks",
    "aircraft": "aircraft",
    "aid": "loans and aid",
    "asset": "assets",
    "weapons": "military aid",
}


@dataclass(frozen=True, slots=True)
class Name:
    id: str
    counts: str


def name_tracks(kept: Sequence[tuple[Key, Sequence[Sighting]]], places: Mapping[str, str]) -> list[Name]:
    """One name per track, in order; `places` gives the written form of a place's sound. An id does not depend on other tracks of its kind
    unless two share key and mark, which are then numbered."""
    several = Counter(key for key, _ in kept)
    seen: Counter[str] = Counter()
    out = []
    for key, points in kept:
        mark, label = _mark(points, places)
        base = "-".join(word for part in (*key, mark) for word in part.split())
        seen[base] += 1
        number = f"-{seen[base]}" if seen[base] > 1 else ""
        apart = f" ({label})" if several[key] > 1 and label else ""
        out.append(Name(f"t-{base}{number}", _counts(key, points) + apart))
    return out


def _mark(points: Sequence[Sighting], places: Mapping[str, str]) -> tuple[str, str]:
    """What sets the points apart, for the id and for a reader: an older year, the place of an event, whose they are."""
    era = next((s.qualifiers.era for s in points if s.qualifiers.era), None)
    if era:
        return era, era
    owned = [s for s in points if s.qualifiers.actors]
    whose = min(owned[0].qualifiers.actors, key=lambda a: (a.startswith("@"), a)) if len(owned) * 2 > len(points) else ""
    phrase = next((s.quantity.phrase for s in owned if whose and " " in s.quantity.phrase), "")
    if not of_event(points[0]):
        return whose, phrase
    heard = Counter(place for s in points for place in sorted(s.qualifiers.places))
    place = min(heard, key=lambda p: (-heard[p], p), default="")
    return f"{place} {whose}", phrase or places.get(place, "")


def _counts(key: Key, points: Sequence[Sighting]) -> str:
    """The class, or the words of the text."""
    if key[2] and key[0] != OTHER:
        return _LABELS.get(key[1], "money")
    return _LABELS.get(key[1]) or next((s.quantity.phrase for s in points if s.quantity.phrase), key[1])
