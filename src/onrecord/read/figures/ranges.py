"""Ranges: two amounts joined by "to", "between ... and" or a dash, and a scale or unit said once for both.

"1.5-2 million" becomes 1500000 to 2000000; "rose from 10 to 12" stays two amounts, for it tells of two moments.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from onrecord.lang.shapes.numbers import NumberWords
from onrecord.read.figures.amounts import Amount

_DASH = re.compile(r"[ \u00a0]?[-‐‑–—][ \u00a0]?")
_SCORE_LEFT = re.compile(r"\d[-–‑:]$")
_SCORE_RIGHT = re.compile(r"[-–‑:]\d")
_WORD = re.compile(r"[^\W\d_]+")


def joined(text: str, low: str, found: list[Amount], lexicon: NumberWords) -> list[Amount]:
    """Ranges in place of their two ends; scores such as 3-1 are dropped."""
    out: list[Amount] = []
    for amount in found:
        out[-1:] = _pair(low, out[-1], amount, lexicon) if out else [amount]
    return [amount for amount in out if not _score(text, amount)]


def _score(text: str, amount: Amount) -> bool:
    left, right = _SCORE_LEFT.search(text[max(0, amount.start - 2) : amount.start]), _SCORE_RIGHT.match(text, amount.end)
    return amount.low == amount.high and amount.role == "quantity" and bool(left or right) and not amount.vague


def _pair(low: str, a: Amount, b: Amount, lexicon: NumberWords) -> list[Amount]:
    """One range, or both amounts, the first with the unit and scale that were said once for both."""
    if a.raw is None or b.raw is None or a.low != a.high or "ordinal" in (a.role, b.role) or b.start - a.end > 12:
        return [a, b]
    opener, gap = _opener(low, a.start, lexicon), low[a.end : b.start]
    if not _linked(gap, opener, a, b, lexicon) or not _same_unit(a, b, opener is not None):
        return [a, b]
    start, unit = _spread(a, b), b if b.unit is not None else a
    two_moments = opener is not None and opener not in lexicon.between and change_before(low, a.start, lexicon)
    if b.low is None or start is None or start > b.low or two_moments or gap.startswith("- "):
        return [_in_unit(replace(a, low=start, high=start), unit), _in_unit(b, unit)]
    if opener is None and not _DASH.fullmatch(gap) and change_before(low, a.start, lexicon) and a.scale == b.scale:
        return [a, b]
    first = a.start if opener is None else low.rindex(opener, 0, a.start)
    return [_in_unit(replace(b, start=first, low=start), unit)]


def _in_unit(amount: Amount, said: Amount) -> Amount:
    return replace(amount, unit=said.unit, unit_class=said.unit_class, role=said.role, plain=False)


def _opener(low: str, at: int, lexicon: NumberWords) -> str | None:
    left = low[max(0, at - 16) : at].rstrip()
    return next((word for word in lexicon.range_pairs if re.search(rf"(?<!\w){word}$", left)), None)


def _linked(gap: str, opener: str | None, a: Amount, b: Amount, lexicon: NumberWords) -> bool:
    named = b.unit is not None or b.scale > 1 or a.role == "age" or (a.unit_class == "money" and a.scale == 1)
    if _DASH.fullmatch(gap):
        return named or opener is not None
    link = gap.removeprefix("-").strip()
    if opener is not None and link == lexicon.range_pairs[opener]:
        return True
    return link in lexicon.range_links and named


def _same_unit(a: Amount, b: Amount, opened: bool) -> bool:
    if a.role == "age":
        return b.unit is None or b.role == "age"
    if a.role != b.role and a.unit is not None:
        return False
    return a.unit is None or a.unit == b.unit or ((opened or a.unit_class == "money") and b.unit is None)


def change_before(low: str, at: int, lexicon: NumberWords) -> bool:
    """A verb of change just before: "rose from 10 to 12" tells of two moments."""
    left = _WORD.findall(low, max(0, at - 40), at)[-4:]
    return any(word in lexicon.changes for word in left)


def _spread(a: Amount, b: Amount) -> Decimal | None:
    """The low end; it takes the scale of the high end in "1.5-2 million"."""
    if a.low is None or a.raw is None or b.raw is None:
        return None
    shared = a.scale == 1 and b.scale > 1 and a.raw < 1000 and a.raw <= b.raw
    return a.low * b.scale if shared else a.low
