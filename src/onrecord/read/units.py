"""Units around a numeral: currency signs and codes, percent, measures and lengths of time.

In "$1.5bn" the sign before gives `USD`; in "12 km away" the word after gives `km`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from onrecord.lang.shapes.numbers import NumberWords

UnitKind = Literal["money", "percent", "measure", "duration"]

_SIGNS = {
    "$": "USD", "us$": "USD", "us $": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "¥": "JPY", "jpy": "JPY", "yen": "JPY",
    "₴": "UAH", "uah": "UAH", "грн": "UAH", "₽": "RUB", "rub": "RUB", "₹": "INR", "inr": "INR", "rs": "INR", "rs.": "INR", "₩": "KRW", "krw": "KRW",
    "₪": "ILS", "ils": "ILS", "nis": "ILS", "₺": "TRY", "try": "TRY", "zł": "PLN", "pln": "PLN", "chf": "CHF", "sek": "SEK", "dkk": "DKK",
    "nok": "NOK", "czk": "CZK", "huf": "HUF", "ron": "RON", "cny": "CNY", "rmb": "CNY", "cn¥": "CNY", "a$": "AUD", "au$": "AUD", "au $": "AUD", "aud": "AUD",
    "c$": "CAD", "ca$": "CAD", "cad": "CAD", "nz$": "NZD", "nz $": "NZD", "nzd": "NZD", "hk$": "HKD", "hk $": "HKD", "hkd": "HKD", "s$": "SGD", "s $": "SGD",
    "sgd": "SGD", "nt$": "TWD", "twd": "TWD", "r$": "BRL", "brl": "BRL", "mx$": "MXN", "mxn": "MXN", "rm": "MYR", "myr": "MYR", "₦": "NGN", "ngn": "NGN",
    "₱": "PHP", "php": "PHP", "฿": "THB", "thb": "THB", "zar": "ZAR", "aed": "AED", "sar": "SAR", "gel": "GEL", "kzt": "KZT",
}  # fmt: skip
_SYMBOLS = {
    symbol: symbol
    for symbol in "km m cm mm nm kg g mg t kt Mt l L ml km/h kph mph m/s km² m² m³ km2 m2 ha °C °F ° K Hz kHz MHz GHz W kW MW GW TW kWh MWh GWh TWh"
    " V mAh kB MB GB TB KB Mbps Gbps kbps dB hp bhp PS rpm ft in lb lbs oz mi yd nmi mpg µm μm GPa MPa bar psi ppm min h s ms".split()
} | {"l": "L", "μm": "µm", "lbs": "lb", "km²": "km2", "m²": "m2", "m³": "m3", "HZ": "Hz", "°": "degree", "degF": "°F", "kph": "km/h", "hp": "horsepower", "℃": "°C", "mls": "ml", "p": "penny"}  # fmt: skip
_TIMES = {"min": "minute", "h": "hour", "s": "second", "ms": "ms"}
_GLUED_ONLY = frozenset({"s", "h", "in", "K", "V", "bar", "t", "PS", "L", "p"})
_ALSO_VERBS = frozenset({"won", "real"})
CURRENCY_NAMES = {
    "USD": "dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "yen", "CNY": "yuan", "RUB": "rouble", "UAH": "hryvnia", "INR": "rupee",
    "CAD": "Canadian dollar", "AUD": "Australian dollar", "NZD": "New Zealand dollar", "HKD": "Hong Kong dollar", "SGD": "Singapore dollar",
    "CHF": "Swiss franc", "MYR": "Malaysian ringgit", "ILS": "shekel", "KRW": "won", "PLN": "zloty", "TRY": "lira",
}  # fmt: skip
_BLANK = " \u00a0\u202f\u2009"
_BEFORE = re.compile(rf"(?<![^\W\d_])({'|'.join(sorted(map(re.escape, _SIGNS), key=len, reverse=True))})[{_BLANK}]?[-−–]?$", re.IGNORECASE)
_AFTER_SIGN = re.compile(rf"[{_BLANK}]?([€£¥₴₽₹₩₪₺]|\$(?!\d)(?:[{_BLANK}]?US\b)?)")
_WORD = re.compile(rf"[{_BLANK}\-]?(?:%|[^\W\d_][^\W_]*(?:[./’'\-](?=[^\W\d_])[^\W_]+)*\.?|°[CF]?|℃)")
_INCHES = re.compile(r"[″”\"](?=[ -][a-z])|″")


@dataclass(frozen=True, slots=True)
class Unit:
    """What a numeral measures and where the word for it ends."""

    name: str
    kind: UnitKind
    end: int


def money_before(text: str, at: int) -> tuple[str, int] | None:
    """ISO 4217 code and start of a currency sign or code that ends at `at`."""
    match = _BEFORE.search(text, max(0, at - 8), at)
    if match is None:
        return None
    sign = match[1]
    if any(c.islower() for c in sign) and sign not in ("Rs", "Rs.", "zł", "грн"):
        return None
    return _SIGNS[sign.lower()], match.start()


def unit_after(text: str, low: str, at: int, lexicon: NumberWords, millions: bool) -> Unit | None:
    """The unit whose word or sign follows `at`. `millions`: the number is large enough for "pounds" to be money."""
    sign = _AFTER_SIGN.match(text, at)
    if sign:
        return Unit(_SIGNS[sign[1][0]], "money", sign.end())
    ends = _word_ends(text, at)
    for end in reversed(ends):
        unit = _named(low[at:end].strip(_BLANK + "-"), lexicon, end, millions) or _named(low[at:end].strip(_BLANK + "-."), lexicon, end, millions)
        if unit:
            return unit
    return _symbol(text, at, ends)


def _word_ends(text: str, at: int) -> list[int]:
    ends: list[int] = []
    while len(ends) < 4:
        match = _WORD.match(text, ends[-1] if ends else at)
        if match is None:
            break
        ends.append(match.end())
    return ends


def _named(phrase: str, lexicon: NumberWords, end: int, millions: bool) -> Unit | None:
    if phrase in lexicon.percent:
        return Unit(lexicon.percent[phrase], "percent", end)
    if phrase in lexicon.currencies and (phrase not in _ALSO_VERBS or millions):
        return Unit(lexicon.currencies[phrase], "money", end)
    if phrase in ("pound", "pounds"):
        return Unit("GBP", "money", end) if millions else Unit("lb", "measure", end)
    if phrase in lexicon.durations:
        return Unit(lexicon.durations[phrase], "duration", end)
    return Unit(lexicon.measures[phrase], "measure", end) if len(phrase) > 2 and phrase in lexicon.measures else None


def _symbol(text: str, at: int, ends: list[int]) -> Unit | None:
    if not ends:
        return Unit("in", "measure", at + 1) if _INCHES.match(text, at) else None
    word = text[at : ends[0]].rstrip(".")
    glued, word = word[:1] not in _BLANK and word[:1] != "-", word.strip(_BLANK + "-")
    end = ends[0] - text[at : ends[0]].endswith(".")
    if word.upper() in ("USD", "EUR", "GBP", "UAH", "RUB", "JPY", "CNY", "CHF", "PLN", "INR", "CAD", "AUD", "SEK", "YEN") and word.isupper():
        return Unit(_SIGNS[word.lower()], "money", end)
    if word not in _SYMBOLS or (word in _GLUED_ONLY and not glued):
        return None
    return Unit(_TIMES[word], "duration", end) if word in _TIMES else Unit(_SYMBOLS[word], "measure", end)
