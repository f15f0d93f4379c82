"""The figures of a text: numbers with bounds, units and what they count.

`find_figures("Up to 116 drones", [Span(0, 16)], "en")` gives one Figure: no low, high 116, qualifier `up_to`, unit "drone".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from onrecord.lang import words
from onrecord.lang.shapes.numbers import NumberWords
from onrecord.model.claims import Figure, Qualifier
from onrecord.model.text import Span
from onrecord.read.figures.amounts import Amount, amounts, rate_after
from onrecord.read.figures.bounds import bound_after, bound_before, ends
from onrecord.read.figures.counted import counted
from onrecord.read.figures.numbers import lowered
from onrecord.read.figures.ranges import change_before, joined

_SENTENCE_END = re.compile(r"[.!?…][\"”»’)\]]*\s|\n")
_LAST_CLAUSE = re.compile(r"[,;]\s([^\W\d_]+['’]?)\s?(?:[^\W\d_]+[ \u00a0]|[—–-][ \u00a0]){1,4}$")
_CLAUSE_END = re.compile(r"[.,;)](?!\d)|\s?$|\s*\n")
_LOOK_BACK, _NEAR = 4, 40
_NUMBER_OF = re.compile(r"(?<!\w)(\w+) (?:of|de|der|von) ")
_NUMBER_BEFORE_GENITIVE = re.compile(r"(?<!\w)(\w+) ")


def find_figures(text: str, passages: Sequence[Span], language: str | None) -> tuple[Figure, ...]:
    """All figures inside the passages in text order, with ids "f1", "f2" ...; `statement` and `as_of` are for others to fill.

    A number without a single reading, a date, a time of day, a name ("Su-35") or one that numbers a thing ("Article 5") is no figure.
    """
    lexicon = words("numbers", language, NumberWords)
    found: list[Figure] = []
    after = 0
    for passage in sorted(passages):
        start = max(passage.start, after)
        if start < passage.end:
            found.extend(_of_passage(text[start : passage.end], start, language, lexicon))
            after = passage.end
    return tuple(replace(figure, id=f"f{n}") for n, figure in enumerate(found, 1))


def _of_passage(text: str, offset: int, language: str | None, lexicon: NumberWords) -> Iterable[Figure]:
    low = lowered(text)
    drafts = joined(text, low, amounts(text, low, language, lexicon), lexicon)
    for amount in _completed(text, low, drafts, lexicon):
        yield _figure(text, low, amount, offset, lexicon)


def _completed(text: str, low: str, drafts: list[Amount], lexicon: NumberWords) -> list[Amount]:
    """Bare numbers take the unit of their neighbour in the sentence ("35 billion euros ... up to 45 billion") or are dropped."""
    out: list[Amount] = []
    for index, amount in enumerate(drafts):
        if amount.unit is None and amount.role == "quantity":
            following = drafts[index + 1] if index + 1 < len(drafts) else None
            amount = _elliptic(text, low, amount, out, following, lexicon)
        if amount.unit is not None or amount.role != "quantity" or _stands_alone(text, low, amount, out[-1] if out else None, lexicon):
            out.append(amount)
    return out


def _elliptic(text: str, low: str, amount: Amount, earlier: list[Amount], after: Amount | None, lexicon: NumberWords) -> Amount:
    near = [a for a in earlier[-_LOOK_BACK:] if _SENTENCE_END.search(text, a.end, amount.start) is None]
    if lexicon.populated & set(low[max(0, amount.start - 24) : amount.start].split()):
        near = [a for a in near if a.unit_class != "money"]
    if near and (stepped := _stepped(text, low, amount, near[-1], lexicon)) is not None:
        return stepped
    alike = next((a for a in reversed(near) if _of_a_size(amount, a)), None)
    if alike is not None and alike.unit_class == "money":
        return _like(amount, alike)
    if near and _fits(text, low, amount, near[-1], lexicon):
        return _like(amount, near[-1])
    if alike is not None:
        return _like(amount, alike)
    if near and near[-1].unit_class in ("person", "thing") and near[-1].role == "quantity" and _gapped(low, near[-1], amount, lexicon):
        return _like(amount, near[-1])
    if after is not None and after.unit and _part_of(low, amount, after, lexicon):
        return _like(amount, after)
    shared = after is not None and after.start - amount.end < 12 and "(" not in text[amount.end : after.start]
    if after is not None and shared and amount.scale > 1 and after.unit_class == "money":
        return replace(amount, unit=after.unit, unit_class=after.unit_class)
    named = _number_of(text, low, amount, lexicon)
    return replace(amount, unit=named[0], unit_class="person" if named[1] else "thing") if named else amount


def _stepped(text: str, low: str, amount: Amount, before: Amount, lexicon: NumberWords) -> Amount | None:
    """ "rose by 2 percent ... fell by 1"; "22 thefts, compared with 20 per week"."""
    if before.unit_class == "percent" and _last_word(low, amount.start) in lexicon.by and change_before(low, amount.start, lexicon):
        return _like(amount, before)
    rate = rate_after(text, low, amount.end, lexicon) if before.unit_class in ("person", "thing") and before.unit else None
    return replace(amount, end=rate[1], unit=f"{(before.unit or '').split(' per ')[0]} per {rate[0]}") if rate else None


def _last_word(low: str, at: int) -> str:
    return (low[max(0, at - 16) : at].split() or [""])[-1]


def _like(amount: Amount, said: Amount) -> Amount:
    return replace(amount, unit=said.unit, unit_class=said.unit_class)


def _part_of(low: str, amount: Amount, after: Amount, lexicon: NumberWords) -> bool:
    """59 of the 116 drones."""
    gap = low[amount.end : after.start].split()
    return len(gap) in (1, 2) and gap[0] in lexicon.of and after.unit_class in ("person", "thing", "money") and after.role == "quantity"


def _of_a_size(amount: Amount, said: Amount) -> bool:
    """Sums and index points of one size share the unit: "2,435,000 yen for the one and 2,380,000 for the other"."""
    if amount.plain or amount.low is None or not said.low or amount.scale != said.scale or abs(amount.low) < 1000:
        return False
    widest = 1000 if said.unit == "point" else 10
    return (said.unit_class == "money" or said.unit == "point") and Decimal("0.1") <= amount.low / said.low <= widest


def _gapped(low: str, before: Amount, amount: Amount, lexicon: NumberWords) -> bool:
    """A clause without verb and noun: "44 people are missing, the police said, the ministry 38"."""
    said = _LAST_CLAUSE.search(low, max(before.end, amount.start - _NEAR), amount.start)
    if said is None or not amount.plain or amount.year or _CLAUSE_END.match(low, amount.end) is None:
        return False
    return said[1] in lexicon.articles


def _goes_on(low: str, at: int, lexicon: NumberWords) -> bool:
    """A verb or "of them" follows, so that the number counts what was named before."""
    skip = at + (low[at : at + 1] in (" ", "\u00a0", "\n"))
    return any(low.startswith(word, skip) and not low[skip + len(word) : skip + len(word) + 1].isalnum() for word in lexicon.predicates)


def _fits(text: str, low: str, amount: Amount, before: Amount, lexicon: NumberWords) -> bool:
    """The same order of magnitude for money; for things a count that goes on ("45 were lost")."""
    if before.unit is None or before.role != "quantity" or amount.start - before.end > 160:
        return False
    if before.unit == "point" and text[before.counts[1] if before.counts else before.end : amount.start].strip() == "to":
        return True
    if before.unit_class in ("money", "measure"):
        return amount.scale > 1 and amount.scale == before.scale and before.unit_class == "money"
    listed = amount.start - before.end < _NEAR and low[max(0, amount.start - 8) : amount.start].split()[-1:] == [lexicon.link.split("|")[0]]
    return before.unit_class in ("person", "thing") and (listed or _goes_on(low, amount.end, lexicon)) and amount.scale <= 1000


def _number_of(text: str, low: str, amount: Amount, lexicon: NumberWords) -> tuple[str, bool] | None:
    """The noun of "the number of troops ... would be 12,000" in the same sentence."""
    left = low[max(0, amount.start - 160) : amount.start]
    base = amount.start - len(left)
    for match in reversed(list((_NUMBER_OF if lexicon.number_of else _NUMBER_BEFORE_GENITIVE).finditer(left))):
        if match[1] in lexicon.counted_by and not _SENTENCE_END.search(text, base + match.end(), amount.start):
            phrase = counted(text, low, base + match.end() - 1, lexicon, one=False)
            return (phrase.unit, phrase.person) if phrase else None
    return None


def _stands_alone(text: str, low: str, amount: Amount, before: Amount | None, lexicon: NumberWords) -> bool:
    """A bare number is a figure where its form or a bound says that it is one."""
    if amount.vague:
        return True
    if amount.high is not None and amount.high != amount.low:
        return True
    if amount.bare_name:
        return False
    if bound_before(low, amount.start, lexicon) or bound_after(low, amount.end, lexicon) or not amount.plain:
        return not amount.one and (not amount.small_word or _goes_on(low, amount.end, lexicon) or _close(text, before, amount))
    if amount.year:
        return False
    return (amount.low or 0) >= 1000 or _goes_on(low, amount.end, lexicon)


def _close(text: str, before: Amount | None, amount: Amount) -> bool:
    return before is not None and amount.start - before.end < 40 and not _SENTENCE_END.search(text, before.end, amount.start)


def _figure(text: str, low: str, amount: Amount, offset: int, lexicon: NumberWords) -> Figure:
    start, end, qualifier = amount.start, amount.end, "exact"
    low_end, high_end = amount.low, amount.high
    bound = bound_before(low, start, lexicon)
    if bound is not None and _reached(low, bound[1], start, lexicon):
        bound = None
    late = bound_after(low, end, lexicon) or (bound_after(low, amount.counts[1], lexicon) if amount.counts else None)
    if bound is not None:
        start = bound[1]
    if late is not None and bound_after(low, end, lexicon) == late:
        end = late[1]
    qualifier = _qualifier(amount, bound[0] if bound else late[0] if late else None)
    if amount.low is not None and amount.low == amount.high:
        low_end, high_end = ends(amount.low, qualifier)
    counts = Span(offset + amount.counts[0], offset + amount.counts[1]) if amount.counts else None
    return Figure(
        id="",
        span=Span(offset + start, offset + end),
        surface=text[start:end],
        low=_plain(low_end),
        high=_plain(high_end),
        qualifier=qualifier,
        role=amount.role,
        unit=amount.unit,
        unit_class=amount.unit_class,
        counts=text[amount.counts[0] : amount.counts[1]] if amount.counts else None,
        counts_span=counts,
    )


def _reached(low: str, at: int, end: int, lexicon: NumberWords) -> bool:
    """A word for both "to" and "up to" means "to" after a verb of change: Ukrainian "зросла до 14"."""
    return low[at:end].strip() in lexicon.range_pairs.values() and change_before(low, at, lexicon)


def _qualifier(amount: Amount, bound: Qualifier | None) -> Qualifier:
    if amount.vague:
        return "vague"
    if amount.low != amount.high:
        return "between"
    return bound or ("about" if amount.rounded else "exact")


def _plain(value: Decimal | None) -> Decimal | None:
    """1500000.0 as 1500000: the same number, written shortest."""
    if value is None or value != value.to_integral_value():
        return value.normalize() if value is not None else None
    return value.quantize(Decimal(1)) if value.adjusted() < 27 else value
