"""Whether two values can both be true, and which points of a track really disagree; no midpoint, ever.

"At least 10" and 12 agree; 44 by a ministry and "at least 51" by a union a day later do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
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
    low_1, high_1 = _range(one)
    low_2, high_2 = _range(two)
    below = high_1 is not None and low_2 is not None and high_1 < low_2
    above = high_2 is not None and low_1 is not None and high_2 < low_1
    return not (below or above)


def quarrels(kind: str, claims: Sequence[Claim]) -> tuple[tuple[int, int], ...]:
    """Index pairs of claims that disagree: independent, standing at the same time, incompatible.

    A toll that only grows is brought up to date by anyone's later and higher figure, unless two parties tell it.
    """
    if kind in _OWN:
        return ()
    order = sorted(range(len(claims)), key=lambda i: (_key(claims[i]), i))
    found = []
    for n, i in enumerate(order):
        for j in order[n + 1 :]:
            if _far_later(claims[i], claims[j]):
                break
            if _independent(claims[i], claims[j]) and not compatible(claims[i], claims[j]) and _meet(kind, claims, i, j):
                found += [] if _brought_up_to_date(kind, claims[i], claims[j]) else [(i, j)]
    return tuple(found)


def credited(claims: Sequence[Claim]) -> list[Claim]:
    """An outlet that names no source but gives a value that a speaker gave before repeats the speaker."""
    out: list[Claim] = []
    for claim in claims:
        said = [c for c in out if c.spoken and (c.low, c.high) == (claim.low, claim.high)] if not claim.spoken else []
        out.append(replace(claim, origin=said[-1].origin) if said else claim)
    return out


def speaks_for_itself(kind: str) -> bool:
    """Whether each source tells its own sum of this kind, so that none denies another's."""
    return kind in _OWN


def _range(claim: Claim) -> tuple[Decimal | None, Decimal | None]:
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


def _meet(kind: str, claims: Sequence[Claim], i: int, j: int) -> bool:
    """Whether both stand at one moment: each until its source gives another value, two days at most. Undated meets undated."""
    one, two = claims[i], claims[j]
    if not _of_one_size(one, two, _SAME_DEED if kind in _DEEDS else _SAME_THING):
        return False
    if one.at is None or two.at is None:
        return one.at is two.at
    if kind in _DEEDS:
        return one.at.first_day <= two.at.last_day and two.at.first_day <= one.at.last_day
    return max(one.at.earliest, two.at.earliest) <= min(_until(claims, i), _until(claims, j))


def _far_later(one: Claim, two: Claim) -> bool:
    return one.at is not None and (two.at is None or two.at.earliest > one.at.latest + WINDOW)


def _of_one_size(one: Claim, two: Claim, limit: int) -> bool:
    a, b = one.high or one.low or Decimal(0), two.high or two.low or Decimal(0)
    return max(a, b) <= limit * min(a, b)


def _until(claims: Sequence[Claim], i: int) -> datetime:
    claim = claims[i]
    assert claim.at is not None
    later = [
        c.at.earliest
        for c in claims
        if c.origin == claim.origin and c.at and c.at.earliest > claim.at.latest and _value(c) != _value(claim)
    ]
    return min([claim.at.latest + WINDOW, *later])


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
