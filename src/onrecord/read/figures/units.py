"""Units around a numeral: currency signs and codes, percent, measures and lengths of time.

In "$1.5bn" the sign before gives `USD`; in "12 km away" the word after gives `km`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from onrecord.lang.shapes.numbers import NumberWords, forms

UnitKind = Literal["money", "percent", "measure", "duration"]

_AS_WRITTEN = (
    "km m cm mm nm kg g mg t kt Mt L ml km/h mph m/s km2 m2 ha °C °F K Hz kHz MHz GHz W kW MW GW TW kWh "
    "MWh GWh TWh V mAh kB MB GB TB KB Mbps Gbps kbps dB bhp PS rpm ft in lb oz mi yd nmi mpg µm GPa MPa "
    "bar psi ppm min h s ms"
)
_SIGNS = forms(
    """
    USD: $ us$ us_$ usd
    EUR: € eur
    GBP: £ gbp
    JPY: ¥ jpy yen
    UAH: ₴ uah грн
    RUB: ₽ rub
    INR: ₹ inr rs rs.
    KRW: ₩ krw
    ILS: ₪ ils nis
    TRY: ₺ try
    PLN: zł pln
    CHF: chf
    SEK: sek
    DKK: dkk
    NOK: nok
    CZK: czk
    HUF: huf
    RON: ron
    CNY: cny rmb cn¥
    AUD: a$ au$ au_$ aud
    CAD: c$ ca$ cad
    NZD: nz$ nz_$ nzd
    HKD: hk$ hk_$ hkd
    SGD: s$ s_$ sgd
    TWD: nt$ twd
    BRL: r$ brl
    MXN: mx$ mxn
    MYR: rm myr
    NGN: ₦ ngn
    PHP: ₱ php
    THB: ฿ thb
    ZAR: zar
    AED: aed
    SAR: sar
    GEL: gel
    KZT: kzt
    """
)
_SYMBOLS = {symbol: symbol for symbol in _AS_WRITTEN.split()} | forms(
    """
    L: l
    km/h: kph
    km: км
    kg: кг
    km2: km² км²
    m2: m² м²
    m3: m³
    degree: °
    horsepower: hp
    lb: lbs
    µm: μm
    Hz: HZ
    °F: degF
    °C: ℃
    ml: mls
    penny: p
    """
)
_TIMES = {"min": "minute", "h": "hour", "s": "second", "ms": "ms"}
_GLUED_ONLY = frozenset({"s", "h", "in", "K", "V", "bar", "t", "PS", "L", "p"})
CURRENCY_NAMES = {
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound sterling",
    "JPY": "yen",
    "CNY": "yuan",
    "RUB": "rouble",
    "UAH": "hryvnia",
    "INR": "rupee",
    "CAD": "Canadian dollar",
    "AUD": "Australian dollar",
    "NZD": "New Zealand dollar",
    "HKD": "Hong Kong dollar",
    "SGD": "Singapore dollar",
    "CHF": "Swiss franc",
    "MYR": "Malaysian ringgit",
    "ILS": "shekel",
    "KRW": "won",
    "PLN": "zloty",
    "TRY": "lira",
}
_CODES = frozenset({"USD", "EUR", "GBP", "UAH", "RUB", "JPY", "CNY", "CHF", "PLN", "INR", "CAD", "AUD", "SEK", "YEN"})
_ALSO_VERBS = frozenset({"won", "real"})
_BLANK = " \u00a0\u202f\u2009"
_BEFORE = re.compile(rf"(?<![^\W\d_])({'|'.join(sorted(map(re.escape, _SIGNS), key=len, reverse=True))})[{_BLANK}]?[-−–]?$", re.IGNORECASE)
_AFTER_SIGN = re.compile(rf"[{_BLANK}]?([€£¥₴₽₹₩₪₺]|\$(?!\d)(?:[{_BLANK}]?US\b)?)")
_WORD = re.compile(rf"[{_BLANK}\-]?(?:%|[^\W\d_][^\W_]*(?:[./’'\-](?=[^\W\d_])[^\W_]+)*\.?|°[CF]?|℃)")
_PS = re.compile(r"PS$")
_SUM = re.compile(r"\d[\d.,]*(?:[kmb]|m[nl]|bn|tn)\b|\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d\d\b")
_CELSIUS = re.compile(rf"[{_BLANK}]?C(?=[,;:!?)]|\.(?:\s|$)|\s*$|\s(?:and|to|or|in|on|at|by|this|for|during)\b)")
_INCHES = re.compile("″")


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
        # a pound sign spelled "PS" where a text was squeezed into ASCII; PS5 is no sum
        return (
            ("GBP", at - 2)
            if _PS.search(text, max(0, at - 2), at) and _SUM.match(text, at) and not text[max(0, at - 3) : at - 2].isalnum()
            else None
        )
    sign = match[1]
    if any(c.islower() for c in sign) and sign not in ("Rs", "Rs.", "zł", "грн"):
        # "the fund's $50bn": the letter belongs to the word before
        return (_SIGNS[sign[-1]], match.end(1) - 1) if sign[-1] == "$" else None
    return _SIGNS[sign.lower()], match.start()


def unit_after(text: str, low: str, at: int, lexicon: NumberWords, millions: bool) -> Unit | None:
    """The unit whose word or sign follows `at`. `millions`: the number is large enough for "pounds" to be money."""
    sign = _AFTER_SIGN.match(text, at)
    if sign:
        return Unit(_SIGNS[sign[1][0]], "money", sign.end())
    ends = _word_ends(text, at)
    for end in reversed(ends):
        phrase = low[at:end].strip(_BLANK + "-")
        unit = _named(phrase, lexicon, end, millions) or _named(phrase.strip("."), lexicon, end - phrase.endswith("."), millions)
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
    if word.isupper() and word in _CODES:
        return Unit(_SIGNS[word.lower()], "money", end)
    if word == "C" and _CELSIUS.match(text, at):
        return Unit("°C", "measure", end)
    if word not in _SYMBOLS or (word in _GLUED_ONLY and not glued):
        return None
    return Unit(_TIMES[word], "duration", end) if word in _TIMES else Unit(_SYMBOLS[word], "measure", end)
