"""Numerals in a text: digits in each language's format, number words, scales, fractions, ordinals, vague amounts.

`numerals("1.5 million or dozens", "en")` gives a Numeral of 1500000 and one of kind `vague` without a value.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal

from onrecord.lang import words
from onrecord.lang.shapes.numbers import NumberWords

NumeralKind = Literal["digits", "words", "one", "vague", "fraction", "ordinal", "rounded", "slashed", "unreadable"]

LONGEST = 18
"""Digits, or number words, of the longest number taken for a quantity: a longer row is a code or a page of noise."""

_THIN = "\u00a0\u202f\u2009"
_DIGITS = r"\d(?:[.,'’٬٫，．]*\d)*"
_GLYPHS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3}
_SAME = str.maketrans("，．٬٫’", ",.,.'")
_WHOLE = re.compile(r"\d+")
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written at `start` to `end`. `scale` is what its last scale word multiplied by, `plain` a bare row of digits."""

    start: int
    end: int
    value: Decimal | None
    kind: NumeralKind
    scale: int = 1
    plain: bool = False


@dataclass(frozen=True, slots=True)
class _Scanner:
    words: NumberWords
    pattern: re.Pattern[str]
    token: re.Pattern[str]
    scale_after: re.Pattern[str]
    half_after: re.Pattern[str]
    phrases: Mapping[str, tuple[NumeralKind, Decimal | None]]
    values: Mapping[str, Decimal]


def numerals(text: str, language: str | None) -> list[Numeral]:
    """All numerals in order, none overlapping. What has the shape of a number and no single reading ("1,,000") is `unreadable`."""
    scanner = _scanner((language or "en")[:2].lower())
    low = lowered(text)
    found: list[Numeral] = []
    match = scanner.pattern.search(low)
    while match is not None:
        found.extend(_read(scanner, low, match))
        match = scanner.pattern.search(low, max(match.end(), found[-1].end if found else 0))
    return found


def lowered(text: str) -> str:
    """Lower case with the same number of code points, so that offsets hold."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def read_digits(written: str, group: str, decimal: str) -> Decimal | None:
    """The value of a row of digits with separators, or None where it has no single reading or is too long."""
    plain = written.translate(_SAME)
    for blank in _THIN + " ":
        plain = plain.replace(blank, " ")
    if sum(c.isdigit() for c in plain) > LONGEST:
        return None
    if _WHOLE.fullmatch(plain):
        return Decimal(int(plain)) if plain[0] != "0" or len(plain) == 1 else None
    return _separated(plain, group, decimal)


def _separated(plain: str, group: str, decimal: str) -> Decimal | None:
    marks = [c for c in plain if not c.isdigit()]
    if len(set(marks)) == 1 and len(marks) > 1:
        return _grouped(plain, marks[0])
    if len(set(marks)) == 1 and marks[0] != decimal:
        return _grouped(plain, marks[0])
    whole, mark, rest = plain.rpartition(marks[-1])
    if mark != decimal and not (len(set(marks)) == 2 and mark in ".,"):
        return None
    return _with_decimals(whole, rest)


def _grouped(plain: str, mark: str) -> Decimal | None:
    first, *rest = plain.split(mark)
    fits = 1 <= len(first) <= 3 and first[0] != "0" and all(len(part) == 3 for part in rest)
    return Decimal(int("".join((first, *rest)))) if fits else None


def _with_decimals(whole: str, rest: str) -> Decimal | None:
    marks = {c for c in whole if not c.isdigit()}
    if len(marks) > 1 or not rest:
        return None
    left = _grouped(whole, marks.pop()) if marks else Decimal(int(whole))
    if left is None or (not marks and len(whole) > 1 and whole[0] == "0"):
        return None
    # "10.000" by English rules is ten, by German rules ten thousand: nobody writes ten like that, so it stays unread
    if rest == "000" and 0 < left < 1000:
        return None
    return Decimal(f"{left}.{''.join(str(int(c)) for c in rest)}")


def _read(scanner: _Scanner, low: str, match: re.Match[str]) -> Iterable[Numeral]:
    kind = match.lastgroup
    if kind == "digits":
        return [_of_digits(scanner, low, match)]
    if kind == "slashed":
        top, _, bottom = match[0].partition("/")
        proper = int(top) < int(bottom)
        return [
            Numeral(match.start(), match.end(), Decimal(int(top)) / int(bottom) if proper else None, "slashed" if proper else "unreadable")
        ]
    if kind == "phrase":
        of_kind, value = scanner.phrases[" ".join(match[0].split())]
        return [Numeral(match.start(), match.end(), value, of_kind)]
    return list(_of_words(scanner, low, match))


def _of_digits(scanner: _Scanner, low: str, match: re.Match[str]) -> Numeral:
    start, end = match.span()
    text = match[0].rstrip()
    ordinal = _ordinal_ending(scanner.words, low, start, end)
    if low[max(0, start - 2) : start].lstrip() == "." and text.isdigit() and len(text) <= LONGEST:
        return _scaled(scanner, low, start - 1, end, Decimal(f"0.{int(text):0{len(text)}d}"))
    value = _glyphs(text) or read_digits(text, scanner.words.group, scanner.words.decimal)
    if value is None:
        return Numeral(start, end, None, "unreadable")
    if ordinal is not None and text.isdigit():
        return Numeral(start, end + len(ordinal), value, "ordinal")
    return _scaled(scanner, low, start, end, value)


def _ordinal_ending(lexicon: NumberWords, low: str, start: int, end: int) -> str | None:
    for ending in lexicon.ordinal_endings:
        stop = end + len(ending)
        if low.startswith(ending, end) and not low[stop : stop + 1].isalnum():
            if ending != ".":
                return ending
            left = low[max(0, start - 12) : start].split()
            return ending if left and left[-1] in lexicon.ordinal_after and low[stop : stop + 1] == " " else None
    return None


def _scaled(scanner: _Scanner, low: str, start: int, end: int, value: Decimal) -> Numeral:
    scale, stop = _scales_after(scanner, low, end)
    return Numeral(start, stop, value * scale, "digits", scale, plain=scale == 1 and low[start:end].isdigit())


def _glyphs(text: str) -> Decimal | None:
    if text[-1] not in _GLYPHS:
        return None
    whole = text[:-1].strip()
    return (Decimal(int(whole)) if whole else Decimal(0)) + _GLYPHS[text[-1]] if not whole or (whole.isdigit() and len(whole) < 5) else None


def _scales_after(scanner: _Scanner, low: str, at: int) -> tuple[int, int]:
    scale, end = 1, at
    for _ in range(2):
        match = scanner.scale_after.match(low, end)
        if match is None:
            break
        known = scanner.words.scales.get(match[1] or "") or scanner.words.glued_scales[match[1] or match[2] or match[3]]
        scale, end = scale * known, match.end()
    return scale, end


def _of_words(scanner: _Scanner, low: str, match: re.Match[str]) -> Iterator[Numeral]:
    tokens = list(scanner.token.finditer(low, match.start(), match.end()))
    while tokens:
        used, value, scale = _longest(scanner, [m[0] for m in tokens])
        start, end = tokens[0].start(), tokens[used - 1].end()
        half = scanner.half_after.match(low, end)
        if half and value is not None:
            end, value = half.end(), value + Decimal("0.5")
            factor, end = _scales_after(scanner, low, end)
            value, scale = value * factor, max(scale, factor)
        first = tokens[0][0]
        tokens = tokens[used:]
        if value is None:
            if first in scanner.words.vague:
                yield Numeral(start, end, None, "vague")
        else:
            yield Numeral(start, end, value, "one" if used == 1 and first in scanner.words.ones else "words", scale)


def _longest(scanner: _Scanner, tokens: list[str]) -> tuple[int, Decimal | None, int]:
    """How many tokens make one number, its value (None: a scale word without a count) and its last scale."""
    total, current, last = Decimal(0), None, 0
    for used, token in enumerate(tokens):
        scale = scanner.words.scales.get(token)
        if scale is None:
            value = scanner.values[token]
            if current is not None and not value < _room(current):
                return used, total + current, last or 1
            if current is None and total and not value < last:
                return used, total, last or 1
            current = value if current is None else current + value
        elif current is None and not total and token not in scanner.words.alone:
            return 1, None, 1
        elif scale == 100:
            if current is not None and not 0 < current < 100:
                return used, total + current, last or 1
            current = (current or 1) * _HUNDRED
        elif last and scale <= last and current is None:
            return used, total, last
        else:
            total = (total + (current or 0)) * scale if total and scale > last else total + (current or 1) * scale
            current, last = None, scale
    return len(tokens), total + (current or 0), last or 1


def _room(current: Decimal) -> int:
    """What may still be added: after two hundred anything below 100, after thirty below 10, after French sixty below 20."""
    rest = int(current) % 100
    return 100 if rest == 0 and current else 20 if rest in (60, 80) else 10 if rest >= 20 and rest % 10 == 0 else 0


@cache
def _scanner(language: str) -> _Scanner:
    lexicon = words("numbers", language, NumberWords)
    phrases = _phrases(lexicon)
    tokens = _either((*lexicon.values, *lexicon.scales))
    links = rf"(?:[ \-{_THIN}]|[ {_THIN}](?:{lexicon.link})[ {_THIN}])" + ("?" if lexicon.head == "capital" else "")
    spaces = rf"\d{{1,3}}(?:[{_THIN}{' ' if lexicon.space_groups else ''}]\d{{3}})+(?!\d)(?:[.,]\d+)?"
    slashed = r"(?P<slashed>(?<![\d/.,])[1-9]/(?:[23458]|10)(?![\d/]))"
    digits = rf"(?=[\d½¼¾⅓⅔])(?:{slashed}|(?P<digits>{spaces}|{_DIGITS}(?: ?[½¼¾⅓⅔])?|[½¼¾⅓⅔]))"
    firsts = "".join(sorted({word[0] for word in (*phrases, *lexicon.values, *lexicon.scales)}))
    phrase = rf"(?P<phrase>{_either(phrases)})(?!\w)"
    run = rf"(?P<words>{tokens}(?:{links}{tokens}){{0,{LONGEST}}})(?!\w)"
    written = rf"(?=[{re.escape(firsts)}])(?<!\w)(?:{phrase}|{run})"
    scale = _either((*lexicon.scales, *(g for g in lexicon.glued_scales if g.endswith("."))))
    glued = _either(lexicon.glued_scales)
    return _Scanner(
        lexicon,
        re.compile(f"{digits}|{written}"),
        re.compile(tokens),
        re.compile(rf"(?:[ \-{_THIN}]?({scale})|({glued})|[ {_THIN}]({glued})(?=[€$£]))(?!\w)"),
        re.compile(rf"[ \-]?(?:{_either(lexicon.halves)})(?!\w)"),
        phrases,
        {word: Decimal(value) for word, value in lexicon.values.items()},
    )


def _phrases(lexicon: NumberWords) -> dict[str, tuple[NumeralKind, Decimal | None]]:
    out: dict[str, tuple[NumeralKind, Decimal | None]] = {}
    for phrase, n in lexicon.ordinals.items():
        out[phrase] = ("ordinal", Decimal(n))
    for phrase, value in lexicon.rounded.items():
        out[phrase] = ("rounded", Decimal(value))
    for phrase, value in lexicon.fractions.items():
        top, _, bottom = value.partition("/")
        out[phrase] = ("fraction", Decimal(top) / Decimal(bottom))
    return out | {phrase: ("vague", None) for phrase in lexicon.vague if phrase not in lexicon.scales}


def _either(phrases: Collection[str]) -> str:
    """A pattern for any of the phrases, longest first, as a tree over their letters: scanning stays fast with hundreds of words."""
    tree: dict[str, object] = {}
    if not phrases:
        return "(?!)"
    for phrase in phrases:
        node = tree
        for c in phrase:
            child = node.setdefault(c, {})
            assert isinstance(child, dict)
            node = child
        node[""] = True
    return _branch(tree)


def _branch(tree: dict[str, object]) -> str:
    branches = [re.escape(c) + _branch(child) for c, child in sorted(tree.items(), reverse=True) if isinstance(child, dict)]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in tree else f"(?:{'|'.join(branches)})"
    return joined + "?" if "" in tree else joined
