"""Amounts: each numeral of a passage with its unit, what it counts and its role, before ranges are joined.

"$400 million" gives one Amount of 400000000 with unit `USD`; "a 59-year-old" one of 59 with role `age`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from onrecord.lang.shapes.numbers import NumberWords
from onrecord.model.claims import FigureRole, UnitClass
from onrecord.read.figures.bounds import bound_before
from onrecord.read.figures.counted import counted
from onrecord.read.figures.lookalikes import glued, glued_right, is_address, is_date, is_label, is_model, is_name, is_year
from onrecord.read.figures.numbers import Numeral, numerals
from onrecord.read.figures.units import CURRENCY_NAMES, Unit, money_before, unit_after

_AGE_LEFT = re.compile(r"(?<![.!?] )(?<![.!?\n])[A-Z\u00c0-\u00de\u0400-\u042f][^\W\d_]+[’'\-\w]*(?:, ?| ?\()$")
_AGE_BARE_LEFT = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+ $")
_AGE_RIGHT = re.compile(r"\s?[,)](?!\d)|\.?$|\.\s")
_AGE_VERB = re.compile(r" (?:has|had|is|was)\b")
_NEXT = re.compile(r"(?: |(?=[€$£]))([^\W\d_]+|[€$£])")
_MINUS = re.compile(r"(?:^|[\s(])[-−–]$")
_MINUS_INSIDE = re.compile(r"[$€£][-−]")
_PER = re.compile(r"[ -]([^\W\d_]+)[ -]([^\W\d_]+)(?: ([^\W\d_]+))?")
_OF_STUFF = re.compile(r" ([^\W\d_]+) [^\W\d_]+")
_SCREENS = frozenset(map(Decimal, (480, 576, 720, 1080, 1440, 2160)))
_MANY = Decimal(100_000)
_WORDS_LEFT = re.compile(r"[^\W\d_]+")
_DAY_LIST = re.compile(r"\s?(?:,|and|to|or|-|–|—|und|bis|y|et|au|i|та|і|и|до)\s?(?:the |el |le )?")


@dataclass(frozen=True, slots=True)
class Amount:
    """One number, or a range once joined; `counts` is the noun phrase from and to, in offsets of the passage."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    unit_class: UnitClass
    role: FigureRole
    scale: int
    raw: Decimal | None
    counts: tuple[int, int] | None
    plain: bool
    vague: bool = False
    rounded: bool = False
    one: bool = False
    small_word: bool = False
    bare_name: bool = False
    year: bool = False


def amounts(text: str, low: str, language: str | None, lexicon: NumberWords) -> list[Amount]:
    """The amounts of a passage in order; numerals that are no quantities are left out."""
    found: list[Amount] = []
    date_end = label_end = -1
    for numeral in numerals(text, language):
        if numeral.kind == "unreadable" or glued(text, numeral) or (found and numeral.start < found[-1].end):
            continue
        if found and found[-1].counts is not None and found[-1].counts[0] < numeral.start < found[-1].counts[1]:
            continue
        listed = date_end >= 0 and _DAY_LIST.fullmatch(low, date_end, numeral.start) is not None and numeral.plain
        if is_date(text, low, numeral, lexicon) or (listed and (numeral.value or 0) <= 31 and low[numeral.end : numeral.end + 1] != "%"):
            date_end = numeral.end
            continue
        amount = _amount(text, low, numeral, lexicon)
        numbered = label_end >= 0 and numeral.plain and _DAY_LIST.fullmatch(low, label_end, numeral.start) is not None
        if (numbered and (amount is None or amount.unit is None)) or (amount is None and is_label(text, low, numeral, lexicon)):
            label_end = numeral.end
        elif amount is not None:
            found.append(amount)
    return found


def _amount(text: str, low: str, numeral: Numeral, lexicon: NumberWords) -> Amount | None:
    if numeral.kind == "ordinal":
        return _ordinal(text, low, numeral, lexicon)
    if low[numeral.start : numeral.end] in lexicon.folds:
        return _of(numeral, numeral.start, numeral.end, numeral.value, "time", "thing", "quantity", None)
    if low[max(0, numeral.start - 20) : numeral.start].endswith(lexicon.share_left):
        return None
    if numeral.kind == "fraction" and _word_before(low, numeral.start) in lexicon.not_fraction_after:
        return None
    money = money_before(text, numeral.start)
    if money is None and is_address(text, numeral, lexicon):
        return None
    if money is None and is_label(text, low, numeral, lexicon) and not _has_measure(text, low, numeral, lexicon):
        return None
    aged = _age(text, low, numeral, lexicon) if money is None else None
    if aged is not None:
        return aged
    numeral = _metres(text, low, numeral, lexicon)
    unit = (
        Unit(money[0], "money", numeral.end) if money else unit_after(text, low, _after_of(low, numeral, lexicon), lexicon, _large(numeral))
    )
    if unit is not None and unit.name == "penny" and numeral.value in _SCREENS:
        return None
    if unit is not None:
        return _measured(text, low, numeral, money[1] if money else numeral.start, unit, lexicon)
    return _count(text, low, numeral, lexicon)


def _has_measure(text: str, low: str, numeral: Numeral, lexicon: NumberWords) -> bool:
    """A weight or length counts whatever stands before it: French "porte 40 tonnes" is no gate."""
    unit = unit_after(text, low, numeral.end, lexicon, millions=False)
    return unit is not None and unit.kind == "measure" and unit.end - numeral.end > 3


def _large(numeral: Numeral) -> bool:
    return numeral.scale >= 10**6 or (numeral.value is not None and numeral.value >= _MANY) or (numeral.kind == "vague")


def _after_of(low: str, numeral: Numeral, lexicon: NumberWords) -> int:
    """Where the unit starts: behind the "of" of "millions of dollars"."""
    following = _NEXT.match(low, numeral.end) if numeral.kind == "vague" else None
    return following.end() if following and following[1] in lexicon.of else numeral.end


def _metres(text: str, low: str, numeral: Numeral, lexicon: NumberWords) -> Numeral:
    """A glued "m" with no word after it, or with "tall" or "wide", is metres and not millions."""
    if low[numeral.end - 1 : numeral.end] != "m" or numeral.kind != "digits" or not low[numeral.end - 2 : numeral.end - 1].isdigit():
        return numeral
    following = _NEXT.match(low, numeral.end)
    if money_before(text, numeral.start) or (following and following[1] not in lexicon.stretches):
        return numeral
    value = numeral.value / numeral.scale if numeral.value is not None else None
    return Numeral(numeral.start, numeral.end - 1, value, "digits", 1, plain=low[numeral.start : numeral.end - 1].isdigit())


def _measured(text: str, low: str, numeral: Numeral, start: int, unit: Unit, lexicon: NumberWords) -> Amount | None:
    if (glued_right(text, unit.end) and unit.end == numeral.end) or (is_year(numeral) and text[numeral.end : unit.end] == "s"):
        return None
    value, start = _signed(text, low, numeral.value, start, unit.kind, lexicon)
    role: FigureRole = "duration" if unit.kind == "duration" else "quantity"
    if unit.name == "year" and role == "duration" and _of_a_person(low, numeral.start, lexicon):
        role = "age"
    kind: UnitClass = "measure" if unit.kind == "duration" else unit.kind
    name, end = unit.name, unit.end
    rate = rate_after(text, low, end, lexicon) if unit.kind in ("duration", "money", "measure") else None
    if rate:
        # a price or a speed is no sum: dollars per barrel never add up with dollars
        name, end, role, kind = f"{CURRENCY_NAMES.get(name, name)} per {rate[0]}", rate[1], "quantity", "measure"
    phrase = counted(text, low, end, lexicon, one=False) if unit.kind != "duration" else None
    span = (phrase.start, phrase.end) if phrase else None
    return _of(numeral, start, end, value, name, kind, role, span)


def _of_a_person(low: str, at: int, lexicon: NumberWords) -> bool:
    """ "Un hombre de 59 años", "жінка 34 років"."""
    left = low[max(0, at - 24) : at].split()
    while left and left[-1] in lexicon.of:
        left.pop()
    return bool(left) and left[-1] in lexicon.aged


def _signed(text: str, low: str, value: Decimal | None, start: int, kind: str, lexicon: NumberWords) -> tuple[Decimal | None, int]:
    """A minus sign or word before a percentage, a sum or a temperature."""
    if value is None:
        return value, start
    before = text[max(0, start - 12) : start]
    if _MINUS.search(before) or (kind == "money" and _MINUS_INSIDE.match(text, start)):
        return -value, start - (before[-1:] in "-−–" and before != "")
    tail = low[max(0, start - 24) : start].rstrip(" -")
    word = next((w for w in lexicon.minus if tail.endswith(w)), None)
    if word is not None:
        return -value, max(0, start - 24) + len(tail) - len(word)
    return value, start


def rate_after(text: str, low: str, at: int, lexicon: NumberWords) -> tuple[str, int] | None:
    """What the amount is per: "per barrel", "a month"; after an article only a length of time, a measure or a barrel."""
    match = _PER.match(low, at)
    if match is None or match[1] not in lexicon.per or match[3] in lexicon.not_per:
        return None
    phrase = f"{match[2]} {match[3]}"
    if match[3] and phrase in lexicon.measures:
        return lexicon.measures[phrase], match.end()
    one = match.end(2)
    if match[2] in lexicon.durations:
        return lexicon.durations[match[2]], one
    if match[1] == lexicon.per[0] or match[2] in lexicon.measures or match[2] in ("barrel", "person", "head"):
        return text[match.start(2) : one], one
    return None


def _count(text: str, low: str, numeral: Numeral, lexicon: NumberWords) -> Amount | None:
    if glued_right(text, numeral.end) or numeral.kind == "slashed":
        return None
    one = numeral.kind == "one"
    phrase = counted(text, low, numeral.end + (text[numeral.end : numeral.end + 1] == "+"), lexicon, one or numeral.value == 1)
    if one and (phrase is None or not _one_counts(low, numeral, phrase.person, lexicon)):
        return None
    if is_year(numeral) and not _counted_year(numeral, low, phrase is not None and phrase.plural, lexicon):
        return None
    name = is_name(text, numeral, lexicon)
    if name and (phrase is None or not phrase.plural or not (phrase.person or numeral.kind == "digits")):
        return None
    if (phrase is None or not phrase.person) and is_model(text, low, numeral, lexicon):
        return None
    if phrase is not None and (phrase.unit in lexicon.not_things):
        return None
    span, unit, kind = None, None, "thing"
    if phrase is not None:
        span, unit, kind = (phrase.start, phrase.end), phrase.unit, "person" if phrase.person else "thing"
        rate = rate_after(text, low, _past_stuff(low, phrase.end, lexicon), lexicon) or rate_after(text, low, phrase.end, lexicon)
        unit = f"{unit} per {rate[0]}" if rate else _hyphened_rate(unit, lexicon)
    return _of(numeral, numeral.start, numeral.end, numeral.value, unit, "person" if kind == "person" else "thing", "quantity", span, name)


def _past_stuff(low: str, at: int, lexicon: NumberWords) -> int:
    """Behind the "of oil" of "barrels of oil per day"."""
    match = _OF_STUFF.match(low, at)
    return match.end() if match and match[1] in lexicon.of else at


def _hyphened_rate(unit: str, lexicon: NumberWords) -> str:
    """A "52,000 barrel-a-day" refinery makes barrels per day."""
    head, _, rest = unit.partition("-")
    rate = rate_after("-" + rest, "-" + rest, 0, lexicon) if rest else None
    return f"{head} per {rate[0]}" if rate else unit


def _one_counts(low: str, numeral: Numeral, person: bool, lexicon: NumberWords) -> bool:
    """ "one" counts before a noun, not in "one of the largest", "no one", "one day"."""
    following = low[numeral.end : numeral.end + 32]
    if following.startswith(lexicon.not_one_before) or _word_before(low, numeral.start) in lexicon.not_one_after:
        return False
    return not lexicon.one_is_article or (person and following.split()[0].strip(".,") in lexicon.casualties)


def _word_before(low: str, at: int) -> str:
    left = low[max(0, at - 16) : at].split()
    return left[-1] if left else ""


def _counted_year(numeral: Numeral, low: str, plural: bool, lexicon: NumberWords) -> bool:
    """1900 soldiers, but the 1900 elections: a number that looks like a year counts after a bound, or as a round number before a plural."""
    if _word_before(low, numeral.start) in lexicon.year_after:
        return False
    if bound_before(low, numeral.start, lexicon) is not None:
        return True
    return plural and numeral.value is not None and numeral.value % 100 == 0


def _age(text: str, low: str, numeral: Numeral, lexicon: NumberWords) -> Amount | None:
    if numeral.value is None or not 0 < numeral.value <= 10**9 or numeral.kind not in ("digits", "words", "one"):
        return None
    tail = low[numeral.end : numeral.end + 14].lstrip(" -")
    after = next((phrase for phrase in lexicon.age_after if tail.startswith(phrase)), None)
    if after is not None:
        end = numeral.end + (len(low[numeral.end : numeral.end + 14]) - len(tail)) + len(after)
        unit = next((lexicon.durations[w] for w in re.split(r"[ -]", after) if w in lexicon.durations), "year")
        phrase = counted(text, low, end, lexicon, one=True)
        return _of(numeral, numeral.start, end, numeral.value, unit, "measure", "age", (phrase.start, phrase.end) if phrase else None)
    if not numeral.plain or numeral.value > 120:
        return None
    before = low[max(0, numeral.start - 20) : numeral.start].rstrip()
    if before.endswith(tuple(f" {phrase}" for phrase in lexicon.age_before)) or _age_by_comma(text, numeral):
        return _of(numeral, numeral.start, numeral.end, numeral.value, "year", "measure", "age", None)
    return None


def _age_by_comma(text: str, numeral: Numeral) -> bool:
    """Jane Doe, 25, said."""
    before = text[max(0, numeral.start - 32) : numeral.start]
    if numeral.value is not None and numeral.value < 3:
        return False
    if before.endswith("(") and (numeral.value or 0) < 10:
        return False
    if _AGE_LEFT.search(before) and _AGE_RIGHT.match(text, numeral.end):
        return True
    return bool(_AGE_BARE_LEFT.search(before) and _AGE_VERB.match(text, numeral.end) and (numeral.value or 0) > 12)


def _ordinal(text: str, low: str, numeral: Numeral, lexicon: NumberWords) -> Amount | None:
    phrase = counted(text, low, numeral.end, lexicon, one=True)
    unit = phrase.unit if phrase else None
    return _of(numeral, numeral.start, numeral.end, numeral.value, unit, "thing", "ordinal", (phrase.start, phrase.end) if phrase else None)


def _of(
    numeral: Numeral,
    start: int,
    end: int,
    value: Decimal | None,
    unit: str | None,
    unit_class: UnitClass,
    role: FigureRole,
    counts: tuple[int, int] | None,
    bare_name: bool = False,
) -> Amount:
    word = numeral.kind in ("words", "one") and value is not None and value < 100
    raw = value / numeral.scale if value is not None else None
    vague, year, one = numeral.kind == "vague", is_year(numeral), numeral.kind == "one"
    return Amount(
        start,
        end,
        value,
        value,
        unit,
        unit_class,
        role,
        numeral.scale,
        raw,
        counts,
        numeral.plain,
        vague,
        numeral.kind == "rounded",
        one,
        word,
        bare_name,
        year,
    )
