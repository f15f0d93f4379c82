"""Group units that tell the same new thing, within and across documents and languages.

Two live blogs on one strike in one town give one group; a strike in another town, a denial and a forecast stay alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from onrecord.model.text import order_key
from onrecord.story.alike import Scale, alike, candidates, rarity, told_in
from onrecord.story.features import Features, features
from onrecord.story.units import Unit

SAME = 0.34
_LEAST = 0.12
NEWS, RETOLD = 0.25, 0.7
FADING, OTHER_DAY, OTHER_ENTRY = 0.1, 0.7, 0.92
_DAY = 86_400.0
_MAX_GAP = 3 * _DAY
_DIGITS = 9
_EDITOR = 9.0
NEAREST = 0.3
"""How far the likest pair of two groups speaks for all of them."""
Pair = tuple[int, int]
Moment = tuple[float, float]
Link = tuple[float, float]
"""Sum of the likenesses between two groups, and the highest of them."""


def group(
    units: Sequence[Unit],
    joined: Sequence[tuple[str, str]] = (),
    parted: Sequence[tuple[str, str]] = (),
    speakers: Mapping[str, frozenset[str]] | None = None,
    known: Mapping[str, Features] | None = None,
) -> tuple[tuple[Unit, ...], ...]:
    """A partition of `units`, eldest group first; `joined` and `parted` are an editor's pairs of unit ids and win over likeness.

    `speakers` maps a unit to those it goes back to: speakers by their ids across documents, agencies, copied texts.
    `known` holds features found before.
    """
    ordered = sorted(units, key=lambda u: (order_key(u.reported, u.document), u.order))
    traits = [(known or {}).get(unit.id) or features(unit) for unit in ordered]
    same = _same_words(ordered, traits)
    first = [members[0] for members in same]
    said = [frozenset[str]().union(*((speakers or {}).get(ordered[i].id, frozenset()) for i in members)) for members in same]
    pairs, apart = _pairs([ordered[i] for i in first], [traits[i] for i in first], said)
    at = {ordered[i].id: place for place, members in enumerate(same) for i in members}
    for one, two in joined:
        if one in at and two in at and at[one] != at[two]:
            apart.discard(_pair(at[one], at[two]))
            pairs[_pair(at[one], at[two])] = _EDITOR
    apart |= {_pair(at[one], at[two]) for one, two in parted if one in at and two in at}
    clusters = [sorted(i for place in cluster for i in same[place]) for cluster in _average_link(len(same), pairs, apart)]
    return tuple(tuple(ordered[i] for i in cluster) for cluster in sorted(clusters))


def _same_words(units: Sequence[Unit], traits: Sequence[Features]) -> list[list[int]]:
    """Units of the same words told within a few days of the first: however many there are, they are compared once."""
    last: dict[Features, list[int]] = {}
    found: list[list[int]] = []
    for place, (unit, trait) in enumerate(zip(units, traits, strict=True)):
        held = last.get(trait)
        if held is not None and _near(_reported(units[held[0]]), _reported(unit)):
            held.append(place)
        else:
            last[trait] = [place]
            found.append(last[trait])
    return found


def _pair(one: int, two: int) -> Pair:
    return (one, two) if one < two else (two, one)


def _pairs(units: Sequence[Unit], traits: Sequence[Features], said: Sequence[frozenset[str]]) -> tuple[dict[Pair, float], set[Pair]]:
    """Likeness of the pairs that share some of their heaviest features (others cannot reach the threshold), and an outlet's own news:
    what it tells anew at another time in other words is no second telling of the same.
    """
    scale = rarity(traits)
    times = [_reported(unit) for unit in units]
    scored: dict[Pair, float] = {}
    news: set[Pair] = set()
    for one, two in candidates(traits, scale):
        same = bool(said[one] & said[two])
        if _may_meet(traits[one], traits[two], same_speaker=same) and _near(times[one], times[two]):
            again = times[one] != times[two] and _reports_anew(units[one], units[two])
            value = alike(traits[one], traits[two], scale, same_speaker=same, again=again)
            value = max(value, RETOLD * _retold(units, traits, scale, one, two))
            value *= OTHER_ENTRY if _two_entries(units[one], units[two]) else 1.0
            value = round(value * _fade(times[one], times[two]) * _same_days(units[one], units[two]), _DIGITS)
            if value > _LEAST:
                scored[one, two] = value
            if again and value < NEWS:
                news.add((one, two))
    return scored, news


def _retold(units: Sequence[Unit], traits: Sequence[Features], scale: Scale, one: int, two: int) -> float:
    """Share of a recap's point that stands in an entry of the same page; 0 for other pairs."""
    if units[one].document != units[two].document or (units[one].kind == "entry") == (units[two].kind == "entry"):
        return 0.0
    point, entry = (two, one) if units[one].kind == "entry" else (one, two)
    return told_in(traits[point], traits[entry], scale)


def _two_entries(one: Unit, two: Unit) -> bool:
    """One page seldom tells one thing in two of its entries."""
    return one.document == two.document and one.entry != two.entry and one.kind == two.kind == "entry"


def _reports_anew(one: Unit, two: Unit) -> bool:
    """Both stand in one outlet as news of its own; a recap tells again."""
    return one.outlet is not None and one.outlet == two.outlet and one.kind == two.kind == "entry"


def _fade(one: Moment | None, two: Moment | None) -> float:
    """1 on one day, less with every day between two tellings."""
    if one is None or two is None:
        return 1.0
    return 1.0 - FADING * max(0.0, max(one[0], two[0]) - min(one[1], two[1])) / _DAY


def _same_days(one: Unit, two: Unit) -> float:
    """Less where each names the day of what happened and the days differ."""
    if one.at is None or two.at is None or (one.at.first_day <= two.at.last_day and two.at.first_day <= one.at.last_day):
        return 1.0
    return OTHER_DAY


def _may_meet(one: Features, two: Features, *, same_speaker: bool) -> bool:
    """A denial meets denials only (or what its speaker says beside a denial), a doubt doubts; a correction not what it corrects."""
    denials = one.denies == two.denies or (same_speaker and one.denial and two.denial)
    return denials and one.doubts == two.doubts and one.corrects == two.corrects


def _reported(unit: Unit) -> Moment | None:
    return (unit.reported.earliest.timestamp(), unit.reported.latest.timestamp()) if unit.reported else None


def _near(one: Moment | None, two: Moment | None) -> bool:
    """Told within a few days of each other, as far as dates are known."""
    if one is None or two is None:
        return True
    return max(one[0], two[0]) - min(one[1], two[1]) < _MAX_GAP


def _average_link(count: int, pairs: Mapping[Pair, float], apart: set[Pair]) -> list[list[int]]:
    """Agglomeration over the sparse likeness by the average of all pairs (one never scored counts as 0), drawn towards the likest pair."""
    members = {i: [i] for i in range(count)}
    sums: dict[int, dict[int, Link]] = defaultdict(dict)
    for (one, two), value in pairs.items():
        sums[one][two] = sums[two][one] = (value, value)
    heap = [(-value, one, two) for (one, two), value in pairs.items()]
    heapify(heap)
    fresh = count
    while heap:
        value, one, two = heappop(heap)
        if -value < SAME:
            break
        if one not in members or two not in members or _forbidden(members[one], members[two], apart):
            continue
        joined = members.pop(one) + members.pop(two)
        links = _joined_links(sums, one, two)
        members[fresh] = joined
        for other, (total, best) in links.items():
            if other in members:
                sums[fresh][other] = sums[other][fresh] = (total, best)
                mean = total / (len(joined) * len(members[other]))
                heappush(heap, (-round(mean + NEAREST * (best - mean), _DIGITS), other, fresh))
        fresh += 1
    return list(members.values())


def _joined_links(sums: dict[int, dict[int, Link]], one: int, two: int) -> dict[int, Link]:
    links: dict[int, Link] = {}
    for old in (one, two):
        for other, (total, best) in sums.pop(old, {}).items():
            if other not in (one, two):
                before, likest = links.get(other, (0.0, 0.0))
                links[other] = (before + total, max(likest, best))
                sums[other].pop(old, None)
    return links


def _forbidden(one: Sequence[int], two: Sequence[int], apart: set[Pair]) -> bool:
    return bool(apart) and any(_pair(a, b) in apart for a in one for b in two)
