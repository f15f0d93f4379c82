"""One quantity through time, by whom: figures that count the same thing in the same way, side by side and never averaged.

"Twelve dead" by the police and "at least fifteen dead" by the ministry on one day are two points of one disputed track.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import islice

from onrecord.model.story import CopyGroup, Telling, Track, TrackPoint
from onrecord.model.text import order_key
from onrecord.story.memory import Memory
from onrecord.story.standing.sides import Sides
from onrecord.story.tracks.across import compared, said_once
from onrecord.story.tracks.agreement import Claim, credited, latest_quarrels
from onrecord.story.tracks.amounts import said
from onrecord.story.tracks.grouping import Groups
from onrecord.story.tracks.naming import Key, name_tracks
from onrecord.story.tracks.qualifiers import named_in, place_names
from onrecord.story.tracks.quantities import AIR, OTHER, PEOPLE
from onrecord.story.tracks.rates import stated_rates
from onrecord.story.tracks.repeats import Kept
from onrecord.story.tracks.sightings import Sighting, by_document, sightings
from onrecord.story.units import Unit

Wholes = Mapping[tuple[str, str], Sighting]
Parted = tuple[tuple[str, str, Sighting], ...]
_LATEST = 10_000
_QUIET = frozenset({"employed", "attended"})


def find_tracks(
    units: Sequence[Unit],
    texts: Mapping[str, str],
    sides: Sides,
    copies: Mapping[Telling, CopyGroup],
    memory: Memory | None = None,
    apiece: Mapping[str, Sides] | None = None,
) -> tuple[Track, ...]:
    """Tracks, the disputed ones first, then by points and speakers.

    A track holds values of one kind about one subject in one unit: money in another currency is a track beside it, compared at a rate
    that the document of one of two amounts states, or not at all. A single point makes a track where it counts people, money or aircraft
    in a kind that has a name. Hollow points have no source that stands behind them. `apiece` are by document the sides with its own actors.
    """
    recall = memory or Memory()
    rates = stated_rates(units, texts, recall)
    found = said_once(sightings(units, texts, sides, copies, recall, apiece), rates)
    buckets: dict[Key, list[Sighting]] = defaultdict(list)
    for sighting in found:
        vague = sighting.claim.qualifier == "vague" and not sighting.speaker
        if sighting.quantity.level and not vague and (key := _key(sighting)) is not None:
            buckets[key].append(sighting)
    groups = [(key, group) for key, held in sorted(buckets.items()) for group in recall.of(_groups, tuple(held))]
    kept = [(key, points) for key, group in groups if _worth(key, points := recall.of(_once, group))]
    names = name_tracks(kept, place_names(recall.of(named_in, held, texts[document]) for document, held in by_document(units).items()))
    wholes = {(s.unit.document, s.quantity.figure.id): s for s in found}
    tracks = [
        recall.of(_track, key, points, name.id, name.counts, _wholes(points, wholes))
        for (key, points), name in zip(kept, names, strict=True)
    ]
    return tuple(sorted(compared(kept, tracks, rates), key=_order))


def _key(sighting: Sighting) -> Key | None:
    quantity, figure = sighting.quantity, sighting.quantity.figure
    if figure.unit_class in ("percent", "measure"):
        return None
    if quantity.kind == OTHER:
        phrase = " ".join(quantity.phrase.casefold().split())
        return (OTHER, phrase, figure.unit or "") if phrase and figure.unit_class != "money" else None
    if figure.unit_class == "money":
        return (quantity.kind, quantity.subject, figure.unit) if figure.unit else None
    return quantity.kind, quantity.subject, ""


def _wholes(points: Sequence[Sighting], at: Wholes) -> Parted:
    """The sightings of which points are parts."""
    keys = dict.fromkeys((s.unit.document, s.quantity.part_of) for s in points if s.quantity.part_of)
    return tuple((document, part_of, at[document, part_of]) for document, part_of in keys if (document, part_of) in at)


def _groups(held: tuple[Sighting, ...]) -> tuple[tuple[Sighting, ...], ...]:
    """What counts one thing."""
    groups = Groups()
    for sighting in held:
        groups.place(sighting)
    return tuple(map(tuple, groups.members()))


def _once(group: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
    """The group without repeats: a document's own, a copy's, a speaker's; a repeat that names the speaker replaces one that does not."""
    kept = Kept()
    for sighting in group:
        twin = kept.twin(sighting)
        if twin is None:
            kept.add(sighting)
        elif _better(sighting, kept.points[twin]):
            kept.replace(twin, sighting)
    return tuple(sorted(kept.points, key=lambda s: (order_key(s.claim.at, s.unit.document), s.quantity.figure.span)))


def _better(sighting: Sighting, other: Sighting) -> bool:
    """Whether it names its source where the other does not, says in full what a headline cut short, or was copied by the other."""
    if sighting.unit.document == other.unit.document:
        named, known = sighting.speaker is not None, other.speaker is not None
        return named > known or (named == known and _in_headline(other) and not _in_headline(sighting))
    group = sighting.copy
    return group is not None and group.origin is not None and group.origin.document == sighting.unit.document and group == other.copy


def _in_headline(sighting: Sighting) -> bool:
    headline = sighting.unit.headline
    return headline is not None and headline.covers(sighting.quantity.figure.span)


def _value(claim: Claim) -> Decimal | None:
    return claim.high if claim.high is not None else claim.low


def _worth(key: Key, points: Sequence[Sighting]) -> bool:
    firm = [s for s in points if not s.hollow and s.claim.qualifier != "vague"]
    if not firm:
        return False
    if key[0] == OTHER:
        return len({s.unit.document for s in points}) > 1
    if len(points) > 1:
        return True
    return key[0] not in _QUIET and (bool(key[2]) or key[1] in PEOPLE or key[1] in AIR)


def _track(key: Key, points: tuple[Sighting, ...], identity: str, counts: str, parted: Parted) -> Track:
    firm = [s for s in points if not s.hollow]
    pair = _quarrel(key[0], firm) if _comparable(key) else None
    because = _disagreement(*pair) if pair else _reason(key, firm, {(document, part_of): whole for document, part_of, whole in parted})
    unit = key[2] if key[2] else key[1]
    return Track(identity, key[0], counts, unit, tuple(_point(s) for s in points), pair is not None, because)


def _comparable(key: Key) -> bool:
    """Whether values of the key can be of one thing: sums of money for nobody knows what cannot be told to be."""
    return key[0] != OTHER and key[1] != "money"


def _point(sighting: Sighting) -> TrackPoint:
    figure = sighting.quantity.figure
    return TrackPoint(
        sighting.claim.at, figure.low, figure.high, figure.qualifier, sighting.speaker, sighting.unit.document,
        figure.statement, figure.id, figure.span, sighting.hollow, figure.unit, sighting.quantity.part_of,
    )  # fmt: skip


def _quarrel(kind: str, points: Sequence[Sighting]) -> tuple[Sighting, Sighting] | None:
    """The latest pair that cannot both hold, with named speakers if there is one among the latest."""
    latest = islice(latest_quarrels(kind, credited([s.claim for s in points])), _LATEST)
    pairs: list[tuple[Sighting, Sighting]] = []
    for i, j in latest:
        pairs.append((points[i], points[j]))
        if points[i].speaker and points[j].speaker:
            return pairs[-1]
    return pairs[0] if pairs else None


def _disagreement(one: Sighting, two: Sighting) -> str:
    return (
        f"At the same time {_who(one)} says {said(one.quantity.figure)} and {_who(two)} says {said(two.quantity.figure)}: both cannot hold"
    )


def _reason(key: Key, points: Sequence[Sighting], wholes: Wholes) -> str:
    for part in points:
        whole = wholes.get((part.unit.document, part.quantity.part_of or ""))
        if whole is None or _value(whole.claim) == _value(part.claim):
            continue
        kind = "" if whole.quantity.kind == OTHER else f" {whole.quantity.kind.replace('_', ' ')}"
        return f"{said(part.quantity.figure)} are a part of {said(whole.quantity.figure)}{kind}"
    if len({s.claim.origin for s in points}) == 1:
        return f"Only {_who(points[0])} tells it"
    if key[0] == OTHER:
        return "The same words are counted; whether it is the same thing is not said"
    return "The values agree, follow one another or lie too far apart in time to disagree"


def _who(sighting: Sighting) -> str:
    return sighting.speaker or sighting.outlet or "a text that names no source"


def _order(track: Track) -> tuple[bool, bool, int, int, str]:
    speakers = {point.speaker for point in track.points if point.speaker}
    return not track.disputed, track.kind == OTHER, -len(track.points), -len(speakers), track.id
