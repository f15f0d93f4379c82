"""One quantity told in two currencies: compared only at a rate that the document of one of the two amounts states itself.

"Frozen: $50bn (€46bn)" by the ministry and 60 billion euros by the bank cannot both hold; each stays in the track of its own currency.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.model.story import Track
from onrecord.story.tracks.agreement import credited, quarrels, speaks_for_itself
from onrecord.story.tracks.amounts import said
from onrecord.story.tracks.naming import Key
from onrecord.story.tracks.quantities import OTHER, Quantity
from onrecord.story.tracks.rates import Rate, finest
from onrecord.story.tracks.sightings import Sighting

_POINTS_AT_MOST = 200


@dataclass(frozen=True, slots=True)
class Finding:
    """What a comparison at `rate` gave: two points that cannot both hold, or none such."""

    rate: Rate
    source: str
    pair: tuple[Sighting, Sighting] | None


def said_once(found: Sequence[Sighting], rates: Sequence[Rate]) -> tuple[Sighting, ...]:
    """Without the amounts in brackets that only say another again; what those are known to count, the other counts."""
    at = {(s.unit.document, s.quantity.figure.id): s for s in found}
    again = [((r.document, r.same[0]), (r.document, r.same[1])) for r in rates if r.same]
    told = {one: at[two] for one, two in again if one in at and two in at}
    dropped = {two for one, two in again if one in at}
    return tuple(_known_by(s, told.get(key)) for key, s in at.items() if key not in dropped)


def _known_by(sighting: Sighting, twin: Sighting | None) -> Sighting:
    return sighting if twin is None else replace(sighting, quantity=_filled(sighting.quantity, twin.quantity))


def _filled(quantity: Quantity, twin: Quantity) -> Quantity:
    if quantity.kind == OTHER:
        quantity = replace(quantity, kind=twin.kind, cue=twin.cue)
    return replace(quantity, subject=twin.subject) if quantity.subject == "money" else quantity


def compared(kept: Sequence[tuple[Key, Sequence[Sighting]]], tracks: Sequence[Track], rates: Sequence[Rate]) -> tuple[Track, ...]:
    """The tracks, in order, with the disputes across currencies; `kept` are the key and points of each."""
    out = list(tracks)
    money = [n for n, (key, _) in enumerate(kept) if rates and _can_differ(key)]
    for place, i in enumerate(money):
        for j in money[place + 1 :]:
            finding = _across(kept[i], kept[j], rates) if _one_thing(kept[i], kept[j]) else None
            if finding is not None:
                out[i], out[j] = (_told(out[n], kept[m][0][2], finding, kept[n][1]) for n, m in ((i, j), (j, i)))
    return tuple(out)


def _can_differ(key: Key) -> bool:
    return key[0] != OTHER and bool(key[2]) and key[1] != "money" and not speaks_for_itself(key[0])


def _one_thing(one: tuple[Key, Sequence[Sighting]], two: tuple[Key, Sequence[Sighting]]) -> bool:
    """One kind and subject in two currencies, and no word that tells the owners, years or peoples apart."""
    if one[0][:2] != two[0][:2] or one[0][2] == two[0][2]:
        return False
    abouts = {s.qualifiers for s in two[1][:_POINTS_AT_MOST]}
    return not any(s.qualifiers.others(about) for s in one[1][:_POINTS_AT_MOST] for about in abouts)


def _across(one: tuple[Key, Sequence[Sighting]], two: tuple[Key, Sequence[Sighting]], rates: Sequence[Rate]) -> Finding | None:
    """The first document's rate by which two points cannot both hold, else the first that compares any."""
    left, right = ([s for s in points if not s.hollow][:_POINTS_AT_MOST] for _, points in (one, two))
    findings = [_at(rate, one[0][0], left, right) for rate in finest(rates, one[0][2], two[0][2])]
    held = [finding for finding in findings if finding is not None]
    return next((finding for finding in held if finding.pair), held[0] if held else None)


def _at(rate: Rate, kind: str, left: Sequence[Sighting], right: Sequence[Sighting]) -> Finding | None:
    own = next((s for s in [*left, *right] if s.unit.document == rate.document), None)
    if own is None or not left or not right:
        return None
    points = [*left, *right]
    claims = [*map(rate.converted, credited([s.claim for s in left])), *credited([s.claim for s in right])]
    pairs = [
        (points[i], points[j])
        for i, j in quarrels(kind, claims)
        if (i < len(left)) != (j < len(left)) and rate.document in (claims[i].document, claims[j].document)
    ]
    named = [pair for pair in pairs if all(s.speaker for s in pair)]
    return Finding(rate, own.outlet or rate.document, (named or pairs)[-1] if pairs else None)


def _told(track: Track, other: str, finding: Finding, mine: Sequence[Sighting]) -> Track:
    rate = f"at the rate stated in {finding.source}: {finding.rate.said()}"
    if finding.pair is None:
        return replace(track, because=f"{track.because}; no dispute with the amounts in {other} {rate}")
    one, two = finding.pair
    quarrel = f"{_says(one)} and {_says(two)}: both cannot hold {rate}"
    because = f"{track.because}; {quarrel}" if track.disputed else f"At the same time {quarrel}"
    here, there = (one, two) if one in mine else (two, one)
    return replace(track, disputed=True, because=because, against=(*track.against, (_key(here), _key(there))))


def _key(sighting: Sighting) -> str:
    return f"{sighting.unit.document}#{sighting.quantity.figure.id}"


def _says(sighting: Sighting) -> str:
    return f"{sighting.speaker or sighting.outlet or 'a text that names no source'} says {said(sighting.quantity.figure)}"
