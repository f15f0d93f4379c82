"""Notes on a unit's own figures: parts against their total, headline against text; never a correction.

"Of 40 boats, 25 were sunk and 20 damaged" gives "The parts named (25 + 20) make 45, more than the 40 they are part of".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from onrecord.lang import words
from onrecord.lang.shapes.quantities import QuantityWords
from onrecord.model.claims import Figure
from onrecord.model.text import Span
from onrecord.story.tracks.agreement import Claim, compatible
from onrecord.story.tracks.amounts import plain, said, upper
from onrecord.story.tracks.quantities import OTHER, Quantity, action, quantities
from onrecord.story.units import Unit

_DONE = {"sent": "put off", "arrived": "put off", "assigned": "put off", "paid": "promised"}
_NOT_YET = {"put off": frozenset({"considered", "planned", "prepared"}), "promised": frozenset({"considered", "planned", "pledged"})}


def notes(unit: Unit, text: str) -> tuple[str, ...]:
    """Sentences for a reader about what does not add up in one unit; empty where everything does."""
    found = quantities(unit, text)
    heads = [q for q in found if _in_headline(unit, q.figure.span)]
    body = [q for q in found if not _in_headline(unit, q.figure.span)]
    return tuple(dict.fromkeys([*_sums(found), *_numbers(heads, body), *_currency(unit, body), *_deed(unit, text, body)]))


def _in_headline(unit: Unit, span: Span) -> bool:
    return unit.headline is not None and unit.headline.covers(span)


def _sums(found: Sequence[Quantity]) -> Iterator[str]:
    for whole in found:
        parts = _parts(whole, found)
        values = [
            q.figure.low for q in parts if q.figure.low is not None and q.figure.low == q.figure.high and q.figure.qualifier == "exact"
        ]
        total = whole.figure.high
        if len(values) == len(parts) > 0 and total is not None:
            yield from _sum(values, total, whole.figure)


def _sum(values: Sequence[Decimal], total: Decimal, whole: Figure) -> Iterator[str]:
    named, made = " + ".join(plain(value) for value in values), sum(values, Decimal(0))
    if made > total:
        yield f"The parts named ({named}) make {plain(made)}, more than the {said(whole)} they are part of"
    elif len(values) > 1 and made < total and whole.qualifier == "exact":
        yield f"The parts named ({named}) make {plain(made)} of {said(whole)}"


def _parts(whole: Quantity, found: Sequence[Quantity]) -> list[Quantity]:
    """What is marked as a part, and what goes on counting after it without a noun of its own."""
    out: list[Quantity] = []
    for q in found:
        goes_on = out and q.figure.counts is None and q.subject == whole.subject and q.figure.span.start - out[-1].figure.span.end < 160
        if q.part_of == whole.figure.id or (goes_on and q.part_of is None and q.figure.span > whole.figure.span):
            out.append(q)
    return out


def _numbers(heads: Sequence[Quantity], body: Sequence[Quantity]) -> Iterator[str]:
    for head in heads:
        same = [
            q for q in body if q.level and (q.kind, q.subject, q.figure.unit_class) == (head.kind, head.subject, head.figure.unit_class)
        ]
        if head.kind != OTHER and same and not any(compatible(_claim(head.figure), _claim(q.figure)) for q in same):
            values = ", ".join(dict.fromkeys(said(q.figure) for q in same))
            yield f"The headline says {said(head.figure)} {head.kind.replace('_', ' ')}, the text {values}"


def _claim(figure: Figure) -> Claim:
    return Claim(figure.low, figure.high, figure.qualifier, None, "", None, "", spoken=False)


def _currency(unit: Unit, body: Sequence[Quantity]) -> Iterator[str]:
    """A sum of money in the headline without its currency."""
    bare = [f for f in unit.figures if _in_headline(unit, f.span) and f.unit is None and upper(f) is not None]
    for figure in bare:
        units = dict.fromkeys(q.figure.unit for q in body if q.figure.unit_class == "money" and upper(q.figure) == upper(figure))
        if units:
            yield f"The headline names no currency; the text says {' and '.join(str(one) for one in units)}"


def _deed(unit: Unit, text: str, body: Sequence[Quantity]) -> Iterator[str]:
    """A headline that tells as done what the text only plans: "sends" over "is considering sending"."""
    if unit.headline is None:
        return
    lexicon = words("quantities", unit.language, QuantityWords)
    done = action(text, unit.headline, lexicon)
    family = _DONE.get(done[0]) if done else None
    told = [q for q in body if q.kind in (_NOT_YET[family] | set(_DONE)) and q.cue] if family else []
    if done and family and told and all(q.kind in _NOT_YET[family] for q in told):
        cue = told[0].cue
        yield f'The headline says "{done[1].of(text)}", the text counts what is {told[0].kind} ("{cue.of(text) if cue else ""}")'
