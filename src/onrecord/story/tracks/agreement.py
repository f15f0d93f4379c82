"""Whether two values can both be true, and which points of a track really disagree; no midpoint, ever.

"At least 10" and 12 agree; 44 by a ministry and "at least 51" by a union a day later do not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from onrecord.model.claims import Qualifier
from onrecord.model.text import When

WINDOW = timedelta(days=2)
"""How long a figure stands if its own source does not renew it."""
NOBODY = "document:"
"""How the origin of a value begins whose text names neither a speaker nor an outlet: nobody is there to disagree."""
_ROUGH = Decimal("0.1")
_GROWING = frozenset(
    {
        "killed",
        "wounded",
        "casualties",
        "rescued",
        "evacuated",
        "arrived",
        "displaced",
        "detained",
        "released",
        "paid",
        "destroyed",
        "shot_down",
    }
)
_DEEDS = frozenset(
    {"rescued", "evacuated", "released", "detained", "arrived", "launched", "shot_down", "hit", "delivered", "assigned", "standby"}
)
"""Done again and again: two reports disagree only if they are of one moment and of one size."""
_OWN = frozenset({"pledged", "contributed", "paid", "requested", "planned", "considered"})
"""Each speaks for its own purse and plan."""
_SAME_DEED, _SAME_THING = 3, 10
_NEXT_AT_MOST = 200
_UNDATED = datetime.max.replace(tzinfo=UTC)
Range = tuple[Decimal | None, Decimal | None]


@dataclass(frozen=True, slots=True)
class Claim:
    """One value by one origin. `origin` is the same for a speaker's own updates and for copies; `side` a party's id or None;
    `voice` the words of the speaker's name: "the ministry" may be "the Mining Ministry", so the two are not independent."""

    low: Decimal | None
    high: Decimal | None
    qualifier: Qualifier
    at: When | None
    origin: str
    side: str | None
    document: str
    spoken: bool
    voice: frozenset[str] = frozenset()


def compatible(one: Claim, two: Claim) -> bool:
    """Whether the ranges meet. "About" bears a tenth either way, "nearly" a tenth below; a vague number meets any."""
    return not _apart(_range(one), _range(two))


def _apart(one: Range, two: Range) -> bool:
    below = one[1] is not None and two[0] is not None and one[1] < two[0]
    return below or (two[1] is not None and one[0] is not None and two[1] < one[0])


def quarrels(kind: str, claims: Sequence[Claim]) -> tuple[tuple[int, int], ...]:
    """Index pairs of claims that disagree: independent, standing at the same time, incompatible.

    A toll that only grows is brought up to date by anyone's later and higher figure, unless two parties tell it. Of a crowd of claims
    each is held against the `_NEXT_AT_MOST` that come after it in time.
    """
    return tuple(latest_quarrels(kind, claims))[::-1]


def latest_quarrels(kind: str, claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """The same from the last, found as they are asked for: one is enough to know that there is one."""
    if kind in _OWN:
        return
    order = sorted(range(len(claims)), key=lambda i: (_key(claims[i]), i))
    starts = [at.earliest if (at := claims[i].at) else _UNDATED for i in order]
    ranges, until = [_range(claim) for claim in claims], _until(claims)
    for n in reversed(range(len(order))):
        i = order[n]
        for j in reversed(order[n + 1 : _end(claims[i], n, starts)]):
            if _apart(ranges[i], ranges[j]) and _disagree(kind, claims, until, i, j):
                yield i, j


def _disagree(kind: str, claims: Sequence[Claim], until: Sequence[datetime | None], i: int, j: int) -> bool:
    """Whether two incompatible values are told by independent origins of one moment, and the later is no news of the earlier."""
    if not _independent(claims[i], claims[j]) or not _meet(kind, claims, until, i, j):
        return False
    return not _brought_up_to_date(kind, claims[i], claims[j])


def _end(claim: Claim, n: int, starts: Sequence[datetime]) -> int:
    """Up to where, in order of time, there are claims that do not come far later than the nth."""
    most = min(len(starts), n + 1 + _NEXT_AT_MOST)
    return most if claim.at is None else bisect_right(starts, claim.at.latest + WINDOW, n + 1, most)


def credited(claims: Sequence[Claim]) -> list[Claim]:
    """An outlet that names no source but gives a value that a speaker gave before repeats the speaker."""
    out: list[Claim] = []
    said: dict[tuple[Decimal | None, Decimal | None], str] = {}
    for claim in claims:
        value = claim.low, claim.high
        if claim.spoken:
            said[value] = claim.origin
        out.append(replace(claim, origin=said[value]) if not claim.spoken and value in said else claim)
    return out


def speaks_for_itself(kind: str) -> bool:
    """Whether each source tells its own sum of this kind, so that none denies another's."""
    return kind in _OWN


def _range(claim: Claim) -> Range:
    low, high = claim.low, claim.high
    if claim.qualifier == "about":
        low = low * (1 - _ROUGH) if low is not None else None
        high = high * (1 + _ROUGH) if high is not None else None
    if claim.qualifier == "nearly" and high is not None:
        low = high * (1 - _ROUGH)
    return low, high


def one_voice(one: Claim, two: Claim) -> bool:
    """One origin, or a name inside the other: "Reed" of the headline is "Amos Reed" of the text."""
    return one.origin == two.origin or bool(one.voice and two.voice and one.voice & two.voice in (one.voice, two.voice))


def _independent(one: Claim, two: Claim) -> bool:
    """Neither a copy nor an update of the other; an outlet that names no source adds nothing to the one it names."""
    if one_voice(one, two):
        return False
    if one.origin.startswith(NOBODY) or two.origin.startswith(NOBODY):
        return False
    return one.document != two.document or (one.spoken and two.spoken)


def _meet(kind: str, claims: Sequence[Claim], until: Sequence[datetime | None], i: int, j: int) -> bool:
    """Whether both stand at one moment: each until its source gives another value, two days at most. Undated meets undated."""
    one, two = claims[i], claims[j]
    if not _of_one_size(one, two, _SAME_DEED if kind in _DEEDS else _SAME_THING):
        return False
    if one.at is None or two.at is None:
        return one.at is two.at
    if kind in _DEEDS:
        return one.at.first_day <= two.at.last_day and two.at.first_day <= one.at.last_day
    ends = [end for end in (until[i], until[j]) if end is not None]
    return max(one.at.earliest, two.at.earliest) <= min(ends)


def _of_one_size(one: Claim, two: Claim, limit: int) -> bool:
    a, b = one.high or one.low or Decimal(0), two.high or two.low or Decimal(0)
    return max(a, b) <= limit * min(a, b)


def _until(claims: Sequence[Claim]) -> list[datetime | None]:
    """Until when each stands: two days, or until its origin first gives another value; None for the undated."""
    own: dict[str, list[tuple[datetime, int]]] = defaultdict(list)
    for n, claim in enumerate(claims):
        if claim.at is not None:
            own[claim.origin].append((claim.at.earliest, n))
    found: list[datetime | None] = [None] * len(claims)
    for given in own.values():
        given.sort()
        starts, other = [start for start, _ in given], _first_other([_value(claims[n]) for _, n in given])
        for _, n in given:
            found[n] = _stands_until(claims[n], claims, given, starts, other)
    return found


def _first_other(values: Sequence[object]) -> list[int]:
    """For each place the next one with another value; the number of places if there is none."""
    found = [len(values)] * len(values)
    for n in reversed(range(len(values) - 1)):
        found[n] = found[n + 1] if values[n] == values[n + 1] else n + 1
    return found


def _stands_until(
    claim: Claim, claims: Sequence[Claim], given: Sequence[tuple[datetime, int]], starts: Sequence[datetime], other: Sequence[int]
) -> datetime | None:
    if claim.at is None:
        return None
    end, place = claim.at.latest + WINDOW, bisect_right(starts, claim.at.latest)
    if place < len(given) and _value(claims[given[place][1]]) == _value(claim):
        place = other[place]
    return min(end, starts[place]) if place < len(given) else end


def _brought_up_to_date(kind: str, earlier: Claim, later: Claim) -> bool:
    if kind not in _GROWING or (earlier.side and later.side and earlier.side != later.side):
        return False
    if earlier.at is None or later.at is None or later.at.earliest <= earlier.at.latest:
        return False
    return (later.high or later.low or 0) > (earlier.high or earlier.low or 0)


def _value(claim: Claim) -> tuple[Decimal | None, Decimal | None, str]:
    return claim.low, claim.high, claim.qualifier


def _key(claim: Claim) -> tuple[bool, str, str]:
    return (claim.at is None, claim.at.earliest.isoformat() if claim.at else "", claim.origin)
