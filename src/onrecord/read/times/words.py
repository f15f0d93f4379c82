"""Turns text into time tokens: one letter says what each word can be in a time expression.

`scan("on Friday, Aug. 7", "en").letters` is `"Iw,=.d"`: a grammar of expressions can then be a regular expression over letters,
the same for every language, and long texts cost time in proportion to their length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from onrecord.lang import read_as, words
from onrecord.lang.shapes.times import TimeWords

# fmt: off
ROLES = {
    "last": "l", "next": "x", "this": "t", "same": "s", "ago": "a", "ago_before": "~", "in_future": "G", "before": "b", "after": "b",
    "later": "L", "every": "e", "quarter": "q", "half_year": "H", "half": "h", "weekend": "X", "zone": "z", "am": "A", "pm": "A",
    "oclock": "O", "early": "c", "about": "C", "article": "T", "of": "%", "and": "&", "to": "-", "in": "I", "from": "F", "between": "F",
    "for": "J", "vague": "v", "old": "Y", "morning": "Q", "since": "J", "until": "I", "future_sign": ">", "past_sign": "<", "noon": "k",
    "midnight": "k", "past": "l", "earlier": "L", "more": "+", "month": "m", "maybe_month": "M", "nothing": "_", "clock_at": "@",
    "eve": "U", "hence": "^", "times": "#", "near_last": "l", "near_next": "x",
}
# fmt: on
"""What a language file may call a word in `TimeWords.roles`, and its letter."""

Value = int | float | str | tuple[str, int] | tuple[int, str] | None

TOKEN = re.compile(
    r"""(?P<noon>[apAP]\.[ ]?[mM]\b\.?)
    |(?P<word>[ldLD]['’](?=\w)|[aA]ujourd['’]hui|[oO]['’]\w+|[^\W\d_]\w*(?:['’ʼ][а-яіїєґА-ЯІЇЄҐ]\w*)?)
    |(?P<date>(?<![0-9.,/-])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?
        |[0-9]{1,2}\.[ ]?[0-9]{1,2}\.[ ]?[0-9]{4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})(?![0-9/-]))
    |(?P<season>(?<![0-9.,/-])[0-9]{4}/[0-9]{2}(?![0-9/-]))
    |(?P<clock>(?<![0-9:.,])[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2})?|h[0-9]{2})(?![0-9:]))
    |(?P<dotted>(?<![0-9:.,])[0-9]{1,2}\.[0-9]{2}(?![0-9]|[.,][0-9]))
    |(?P<decimal>[0-9]+(?:[.,][0-9]+)+)
    |(?P<number>[0-9]+)(?P<tail>-(?:[йяеаїмх]|го|му|ій|ой|ий|ый|ша|ті|их|ых|тих)(?!\w)|[º°ª]|[^\W\d_]*)
    |(?P<stop>[!?;:…•|]|\n\s*\n)
    |(?P<mark>\^[0-9]+|\S)""",
    re.VERBOSE,
)
"""Every run of characters but white space and lone combining marks, each tried once at each place: linear."""

MARKS = {".": ".", ",": ",", "-": "-", "–": "-", "—": "-", "‑": "-", "/": "-", "(": "(", ")": ")", "$": "$", "€": "$", "£": "$"}


_OTHER_DIGITS = re.compile("[٠-٩۰-۹०-९０-９]")
_AS_ASCII = {ord(first) + n: str(n) for first in "٠۰०０" for n in range(10)}


@dataclass(frozen=True, slots=True)
class Scan:
    """The tokens of a text: a letter, a value, a start and an end for each."""

    letters: str
    values: tuple[Value, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Word and phrase look-up of one language."""

    forms: dict[str, tuple[str, Value]]
    cased: dict[str, tuple[str, Value]]
    phrases: dict[tuple[str, str], tuple[tuple[tuple[str, ...], str, Value], ...]]
    """By their first two words."""
    suffixes: dict[str, str]
    past: tuple[str, ...]
    future: tuple[str, ...]
    dotted: bool


def scan(text: str, language: str | None, start: int = 0, end: int | None = None) -> Scan:
    """The tokens of `text[start:end]`, with offsets into `text`."""
    lexicon = lexicon_of(known(language))
    tokens = _joined(_tokens(text, start, len(text) if end is None else end, lexicon), lexicon)
    if not tokens:
        return Scan("", (), (), ())
    letters, values, starts, ends, _ = zip(*tokens, strict=True)
    return Scan("".join(letters), values, starts, ends)


def plain_digits(text: str) -> str:
    """Arabic-Indic, Persian, Devanagari and full-width digits as 0 to 9, one for one: offsets hold."""
    return text.translate(_AS_ASCII) if _OTHER_DIGITS.search(text) else text


def known(language: str | None) -> str:
    """The two letters of a language we have words for, else English."""
    return read_as(language)


Token = tuple[str, Value, int, int, str]


def _tokens(text: str, start: int, end: int, lexicon: Lexicon) -> list[Token]:
    forms, cased = lexicon.forms, lexicon.cased
    out: list[Token] = []
    add = out.append
    for match in TOKEN.finditer(text, start, end):
        kind = match.lastgroup
        piece = match[0]
        first, last = match.span()
        if kind == "word":
            lower = piece.lower()
            found = cased.get(piece) or forms.get(lower)
            if found is not None and found[0] != "_":
                add((found[0], found[1], first, last, lower))
            elif lower == piece and lower.endswith(lexicon.past):
                add(("<", None, first, last, lower))
            elif lower == piece and lexicon.future and lower.endswith(lexicon.future):
                add((">", None, first, last, lower))
            else:
                add(("_", None, first, last, lower))
        elif kind == "tail":
            out.extend(_number(match, lexicon))
        elif kind == "mark":
            add((MARKS.get(piece, "'"), None, first, last, piece))
        else:
            letter, value = _other(str(kind), piece, lexicon)
            add((letter, value, first, last, piece))
    return out


def _other(kind: str, piece: str, lexicon: Lexicon) -> tuple[str, Value]:
    match kind:
        case "stop":
            return "!", None
        case "noon":
            return "A", "am" if piece[0] in "aA" else "pm"
        case "clock":
            return "k", piece
        case "dotted":
            return ("K", piece) if lexicon.dotted else ("f", float(piece))
        case "decimal":
            return (
                ("f", float(piece.replace(",", "."))) if len(piece) < 12 and re.fullmatch(r"[0-9]+[.,][0-9]{1,2}", piece) else ("_", None)
            )
        case _:
            return {"date": "D", "season": "Z"}.get(kind, "_"), piece


def _number(match: re.Match[str], lexicon: Lexicon) -> Iterator[Token]:
    digits, tail = match["number"], match["tail"].lower()
    start, end = match.start("number"), match.end("number")
    if len(digits) > 6:
        yield "_", None, start, match.end(), digits[:7]
        return
    value = int(digits)
    letter = "d" if len(digits) <= 2 else "y" if len(digits) == 4 and value >= 1000 else "i"
    role = lexicon.suffixes.get(tail, "") if tail else ""
    if not tail:
        yield letter, value, start, end, digits
    elif role in ("o", "E"):
        yield role, value, start, match.end(), digits + tail
    elif tail in ("am", "pm"):
        yield letter, value, start, end, digits
        yield "A", tail, end, match.end(), tail
    elif tail == "h":
        yield letter, value, start, end, digits
        yield "O", None, end, match.end(), tail
    else:
        yield "_", None, start, match.end(), digits + tail


def _joined(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """Tokens with known phrases made one: "day before yesterday"."""
    joined: list[Token] = []
    done = 0
    for at in [i for i, (one, other) in enumerate(pairwise(tokens)) if (one[4], other[4]) in lexicon.phrases]:
        phrase = next((p for p in lexicon.phrases[tokens[at][4], tokens[at + 1][4]] if _follows(tokens, at, p[0])), None)
        if phrase is None or at < done:
            continue
        last = at + len(phrase[0]) - 1
        joined.extend(tokens[done:at])
        joined.append((phrase[1], phrase[2], tokens[at][2], tokens[last][3], tokens[at][4]))
        done = last + 1
    joined.extend(tokens[done:])
    return joined


def _follows(tokens: list[Token], at: int, phrase: tuple[str, ...]) -> bool:
    return len(tokens) >= at + len(phrase) and all(tokens[at + i][4] == word for i, word in enumerate(phrase))


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon built from `lang/<language>/times.py`; later groups win where a form stands in two."""
    source = words("times", language, TimeWords)
    forms: dict[str, tuple[str, Value]] = {}
    phrases: dict[tuple[str, str], list[tuple[tuple[str, ...], str, Value]]] = {}
    for text, letter, value in _entries(source):
        parts = tuple(text.split("_"))
        if len(parts) == 1:
            forms[text] = (letter, value)
        else:
            phrases.setdefault((parts[0], parts[1]), []).append((parts, letter, value))
    ordered = {first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in phrases.items()}
    cased = {form: (ROLES.get(role, role), _cased_value(form, role, forms)) for form, role in source.cased.items()}
    suffixes = dict.fromkeys(source.ordinal_suffixes.split(), "o") | dict.fromkeys(source.decade_suffixes.split(), "E")
    return Lexicon(forms, cased, ordered, suffixes, source.past_endings, source.future_endings, source.dotted_clock)


def _cased_value(form: str, role: str, forms: dict[str, tuple[str, Value]]) -> Value:
    if role.startswith("p:"):
        return role[2:]
    if role == "Q":
        return "MO"
    known = forms.get(form.lower())
    return known[1] if known else None


def _entries(source: TimeWords) -> Iterator[tuple[str, str, Value]]:
    for role, text in source.roles.items():
        for form in text.split():
            yield form, ROLES[role], _role_value(role)
    yield from _numbered(source)
    yield from _named(source)


def _role_value(role: str) -> Value:
    return {"noon": "12:00", "midnight": "00:00", "morning": "MO"}.get(role, role)


def _numbered(source: TimeWords) -> Iterator[tuple[str, str, Value]]:
    yield from _group("n", source.numbers.items())
    yield from _group("o", source.ordinals.items())
    yield from _group("m", ((i, t) for i, t in enumerate(source.months, 1)))
    yield from _group("=", ((i, t) for i, t in enumerate(source.short_months, 1)))
    yield from _group("w", ((i, t) for i, t in enumerate(source.weekdays, 1)))
    yield from _group("W", ((i, t) for i, t in enumerate(source.short_weekdays, 1)))
    yield from _group("r", source.days.items())
    for unit, text in source.units.items():
        yield from _group("u", [((unit, 1), text)])
    for unit, text in source.plurals.items():
        yield from _group("u", [((unit, 2), text)])


def _named(source: TimeWords) -> Iterator[tuple[str, str, Value]]:
    yield from _group("p", source.parts.items())
    yield from _group("S", source.seasons.items())
    yield from _group("P", source.day_parts.items())
    yield from _group("R", source.references.items())
    yield from _group("q", ((i, f"q{i}") for i in range(1, 5)))
    yield from _group("j", source.sets.items())
    yield from _group("g", source.shifts.items())
    yield from _group("B", source.holidays.items())
    yield from _group("z", ((name, name) for name in (*source.zones, *source.summer_zones)))
    for value, text in source.spans.items():
        yield from _group("V", [(value, text)])
    for form in ("mo", "mi", "af", "ev", "ni"):
        for day, part in _compounds(source, form.upper()):
            yield part, "N", (day, form.upper())


def _compounds(source: TimeWords, code: str) -> Iterator[tuple[int, str]]:
    """Weekday and part in one word ("Mittwochabend"), as German writes them."""
    if not source.dotted_days:
        return
    for number, days in enumerate(source.weekdays, 1):
        for part in source.parts.get(code, "").split():
            for name in days.split():
                yield number, name + part


def _group(letter: str, items: Iterable[tuple[Value, str]]) -> Iterator[tuple[str, str, Value]]:
    for value, text in items:
        for form in text.split():
            yield form, letter, value
