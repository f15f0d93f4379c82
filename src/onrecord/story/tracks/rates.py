"""The rates between currencies that a document states itself; no rate is known from anywhere else.

"$50bn (€46bn)" states that 46 billion euros are 50 billion dollars, "1 EUR = 1.08 USD" that one euro is 1.08 dollars.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from onrecord.lang import words
from onrecord.lang.shapes.quantities import QuantityWords
from onrecord.model.claims import Figure
from onrecord.model.text import Span
from onrecord.story.memory import Memory
from onrecord.story.tracks.agreement import Claim
from onrecord.story.tracks.amounts import plain, upper
from onrecord.story.units import Unit

_OPENS, _CLOSES = re.compile(r"\s?[(\[]\s?"), re.compile(r"\s?[)\]]")
_BESIDE = re.compile(r",\s|\s[–—-]\s")
_NUMBER = re.compile(r"\d[\d.,\s]*")
_GAP = 24
_HALF = Decimal("0.5")
_FOUR = 4
_PEERS = frozenset({"USD", "EUR", "GBP", "CHF"})
_OF_PEERS, _OF_ANY = 3, 1_000_000
_ROUGHEST = Decimal("0.2")


@dataclass(frozen=True, slots=True)
class Rate:
    """`one` of the currency `source` are `two` of the currency `target`; `tolerance` is the share that the rounding of both can make.

    `same` is set where the second amount only says the first again: the ids of the two figures.
    """

    document: str
    source: str
    target: str
    one: Decimal
    two: Decimal
    tolerance: Decimal
    same: tuple[str, str] | None = None

    def converted(self, claim: Claim) -> Claim:
        """A claim in `source` as one in `target`, as wide as the rounding of the rate makes it."""
        low = claim.low * self.two / self.one * (1 - self.tolerance) if claim.low is not None else None
        high = claim.high * self.two / self.one * (1 + self.tolerance) if claim.high is not None else None
        return replace(claim, low=low, high=high)

    def turned(self) -> Rate:
        """The same rate, told from the other currency."""
        return replace(self, source=self.target, target=self.source, one=self.two, two=self.one)

    def said(self) -> str:
        """ "1 EUR = 1.087 USD", from the dearer currency, with four figures that count."""
        dear = self if self.two >= self.one else self.turned()
        value = dear.two / dear.one
        digits = max(_FOUR - 1 - value.adjusted(), 0)
        return f"1 {dear.source} = {plain(round(value, digits))} {dear.target}"


def stated_rates(units: Sequence[Unit], texts: Mapping[str, str], memory: Memory | None = None) -> tuple[Rate, ...]:
    """All rates that the units state, by document and place; those that make no sense or that the document itself gainsays are left out."""
    recall = memory or Memory()
    documents: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        documents[unit.document].append(unit)
    return tuple(rate for document in sorted(documents) for rate in recall.of(_stated, tuple(documents[document]), texts[document]))


def _stated(units: tuple[Unit, ...], text: str) -> tuple[Rate, ...]:
    """Those of one document."""
    found: dict[tuple[str, ...], list[Rate]] = defaultdict(list)
    for unit in sorted(units, key=lambda u: u.order):
        for rate in _of_unit(unit, text):
            found[tuple(sorted((rate.source, rate.target)))].append(rate)
    return tuple(rate for held in found.values() if _agree(held) for rate in held)


def _of_unit(unit: Unit, text: str) -> Iterator[Rate]:
    money = [f for f in unit.figures if f.unit_class == "money" and f.unit and f.role == "quantity"]
    if len({f.unit for f in money}) < 2:
        return
    lexicon = words("quantities", unit.language, QuantityWords)
    for one, two in pairwise(sorted(money, key=lambda f: f.span)):
        if one.unit == two.unit or not 0 < two.span.start - one.span.end <= _GAP or not _in_one_sentence(unit, one, two):
            continue
        again = _says_again(text, one, two)
        rate = _rate(unit.document, one, two, again=again) if again or _says_rate(text, one, two, lexicon) else None
        if rate is not None and _sensible(rate):
            yield rate


def _in_one_sentence(unit: Unit, one: Figure, two: Figure) -> bool:
    spans: list[Span] = [*unit.sentences, *([unit.headline] if unit.headline else [])]
    return any(span.covers(one.span) and span.covers(two.span) for span in spans)


def _says_again(text: str, one: Figure, two: Figure) -> bool:
    """Alone in brackets right after the first, or after a comma or dash with "about" before it."""
    between = text[one.span.end : two.span.start]
    if _OPENS.fullmatch(between):
        return _CLOSES.match(text, two.span.end) is not None
    return two.qualifier == "about" and _BESIDE.fullmatch(between) is not None


def _says_rate(text: str, one: Figure, two: Figure, lexicon: QuantityWords) -> bool:
    """ "One euro is 1.08 dollars": the first is exactly one, and nothing but a word of being stands between."""
    between = text[one.span.end : two.span.start].strip()
    if one.low != 1 or one.high != 1:
        return False
    return between == "=" or any(start == 0 and end == len(between) for _, start, end in lexicon.signals["is"].find(between))


def _rate(document: str, one: Figure, two: Figure, *, again: bool) -> Rate | None:
    """None where an amount is a range or nothing."""
    first, second = _single(one), _single(two)
    if first is None or second is None or one.unit is None or two.unit is None:
        return None
    rough = _rounding(two, second) + (_rounding(one, first) if again else 0)
    return Rate(document, one.unit, two.unit, first, second, rough, (one.id, two.id) if again else None)


def _single(figure: Figure) -> Decimal | None:
    if figure.low is not None and figure.high is not None and figure.low != figure.high:
        return None
    value = upper(figure)
    return value if value is not None and value > 0 else None


def _rounding(figure: Figure, value: Decimal) -> Decimal:
    """Half of the last digit that the text writes, as a share of the value: 0.01 of "50bn", 0.001 of "50.0bn"."""
    found = _NUMBER.search(figure.surface)
    written = "".join(c for c in found[0] if c.isdigit()).lstrip("0") if found else ""
    digits = len(written) or len(value.normalize().as_tuple().digits)
    return _HALF.scaleb(value.adjusted() - digits + 1) / value


def _sensible(rate: Rate) -> bool:
    """Whether the two amounts can be one sum: currencies of like worth lie within a factor of three, any within a million."""
    most = _OF_PEERS if {rate.source, rate.target} <= _PEERS else _OF_ANY
    return max(rate.one, rate.two) <= most * min(rate.one, rate.two)


def _agree(rates: Sequence[Rate]) -> bool:
    """Whether all rates of one document between two currencies can be one rate."""
    source = rates[0].source
    ranges = []
    for rate in (r if r.source == source else r.turned() for r in rates):
        value = rate.two / rate.one
        ranges.append((value * (1 - rate.tolerance), value * (1 + rate.tolerance)))
    return max(low for low, _ in ranges) <= min(high for _, high in ranges)


def finest(rates: Sequence[Rate], source: str, target: str) -> tuple[Rate, ...]:
    """For each document its least rounded rate from one currency to the other; one too rough to compare by is left out."""
    best: dict[str, Rate] = {}
    for rate in rates:
        turned = rate if (rate.source, rate.target) == (source, target) else rate.turned()
        if (turned.source, turned.target) == (source, target) and turned.tolerance <= _ROUGHEST:
            held = best.get(turned.document)
            best[turned.document] = turned if held is None or turned.tolerance < held.tolerance else held
    return tuple(best[document] for document in sorted(best))
