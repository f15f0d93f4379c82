"""Group units that tell the same new thing, within and across documents and languages.

Two live blogs on one strike in one town give one group; a strike in another town, a denial and a forecast stay alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush, nlargest
from itertools import combinations

from onrecord.model.text import order_key
from onrecord.story.alike import Features, alike, features, rarity
from onrecord.story.units import Unit

SAME = 0.36
_LEAST = 0.12
_MAX_GAP_DAYS = 3
_CROWD = 60
_LEADING = 14
_NEIGHBOURS = 30
Pair = tuple[int, int]


def group(
    units: Sequence[Unit],
    joined: Sequence[tuple[str, str]] = (),
    parted: Sequence[tuple[str, str]] = (),
    speakers: Mapping[str, frozenset[str]] | None = None,
) -> tuple[tuple[Unit, ...], ...]:
    """A partition of `units`, eldest group first; `joined` and `parted` are an editor's pairs of unit ids and win over likeness.

    `speakers` maps a unit to those named in it as speakers, by their ids across documents.
    """
    ordered = sorted(units, key=lambda u: (order_key(u.reported, u.document), u.order))
    traits = [features(unit) for unit in ordered]
    said = [(speakers or {}).get(unit.id, frozenset()) for unit in ordered]
    pairs = _pairs(ordered, traits, said, rarity(traits))
    at = {unit.id: i for i, unit in enumerate(ordered)}
    for one, two in joined:
        if one in at and two in at:
            pairs[_pair(at[one], at[two])] = 2.0
    apart = {_pair(at[one], at[two]) for one, two in parted if one in at and two in at}
    clusters = _average_link(len(ordered), pairs, apart)
    return tuple(tuple(ordered[i] for i in sorted(cluster)) for cluster in sorted(clusters, key=min))


def _pair(one: int, two: int) -> Pair:
    return (one, two) if one < two else (two, one)


def _pairs(
    units: Sequence[Unit], traits: Sequence[Features], said: Sequence[frozenset[str]], weight: Mapping[str, float]
) -> dict[Pair, float]:
    """Likeness of the pairs that share a heavy feature few units have; others cannot reach the threshold."""
    scored = {}
    for one, two in _candidates(units, traits, weight):
        if _may_meet(units[one], units[two], traits[one], traits[two]):
            value = alike(traits[one], traits[two], weight, same_speaker=bool(said[one] & said[two]))
            if value > _LEAST:
                scored[one, two] = value
    return scored


def _candidates(units: Sequence[Unit], traits: Sequence[Features], weight: Mapping[str, float]) -> list[Pair]:
    """Pairs by shared leading features; of a feature many have, each unit meets those reported nearest to it."""
    holders: dict[str, list[int]] = defaultdict(list)
    for i, trait in enumerate(traits):
        leading = nlargest(_LEADING, trait.words, key=lambda key: (weight[key], key))
        for key in sorted({*leading, *trait.names, *trait.numbers}):
            holders[key].append(i)
    found: set[Pair] = set()
    for held in holders.values():
        if len(held) <= _CROWD:
            found.update(combinations(held, 2))
        else:
            found.update((one, two) for n, one in enumerate(held) for two in held[n + 1 : n + 1 + _NEIGHBOURS // 3])
    return sorted(found)


def _may_meet(one: Unit, two: Unit, mine: Features, theirs: Features) -> bool:
    """Told within a few days of each other, as far as dates are known; a denial meets denials only."""
    if mine.denies != theirs.denies:
        return False
    if one.reported is None or two.reported is None:
        return True
    gap = max(one.reported.earliest, two.reported.earliest) - min(one.reported.latest, two.reported.latest)
    return gap.days < _MAX_GAP_DAYS


def _average_link(count: int, pairs: Mapping[Pair, float], apart: set[Pair]) -> list[list[int]]:
    """Average-link agglomeration over the sparse likeness; a pair that was never scored counts as 0."""
    members = {i: [i] for i in range(count)}
    sums: dict[int, dict[int, float]] = defaultdict(dict)
    for (one, two), value in pairs.items():
        sums[one][two] = sums[two][one] = value
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
        for other, total in links.items():
            if other in members:
                sums[fresh][other] = sums[other][fresh] = total
                heappush(heap, (-total / (len(joined) * len(members[other])), other, fresh))
        fresh += 1
    return list(members.values())


def _joined_links(sums: dict[int, dict[int, float]], one: int, two: int) -> dict[int, float]:
    links: dict[int, float] = defaultdict(float)
    for old in (one, two):
        for other, total in sums.pop(old, {}).items():
            if other not in (one, two):
                links[other] += total
                sums[other].pop(old, None)
    return links


def _forbidden(one: Sequence[int], two: Sequence[int], apart: set[Pair]) -> bool:
    return bool(apart) and any(_pair(a, b) in apart for a in one for b in two)
