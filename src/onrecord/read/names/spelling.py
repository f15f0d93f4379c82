"""How a name sounds: one key for its spellings in many scripts and romanisations.

`sound("Зеленський")`, `sound("Selenskyj")` and `sound("Zelenskyy")` give `"selenski"`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

_MARKS = re.compile(r"['’ʼ`´‘ʻ\"“”«».]")
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_WORD = re.compile(r"[a-z0-9]+")
_UNVOWELLED = re.compile("[\u0590-\u08ff\ufb1d-\ufefc\u0e00-\u0e7f\u1780-\u17ff\u4e00-\u9fff\u3040-\u30ff\u0900-\u0dff\u1000-\u109f]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SOFT = re.compile("j|g(?=[eiy])")
_DIGIT_FOR_LETTER = str.maketrans("013457", "oieast")
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"shch|schtsch|chtch|stsch", "S"),
        (r"tsch|tch|tsh|sch|sh|ch|zh|cz|sz|dzh|dsch", "S"),
        (r"dj|dzj", "j"),
        (r"ph", "f"),
        (r"^hs|^x", "s"),
        (r"x", "ks"),
        (r"ts|tz", "s"),
        (r"kh|gh", "h"),
        (r"ck|cq|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"z", "s"),
        (r"w", "v"),
        (r"th", "t"),
        (r"ou|oo", "u"),
        (r"ee", "i"),
        (r"ay|ai|ei|ey", "e"),
        (r"yi|yy|iy|ij|yj|ii|ie", "i"),
        (r"[yj](?=[aou])", "i"),
        (r"y|j$", "i"),
        (r"^ye|^je", "e"),
        (r"(?<=[aeiou])h(?![aeiou])", ""),
        (r"(.)\1+", r"\1"),
    )
)
_SKELETON: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"^vl(?=[aou])", "vl"),
        (r"[aeiouyhvjw]", ""),
        (r"[bp]", "p"),
        (r"[dt]", "t"),
        (r"[gkq]", "k"),
        (r"[rl]", "l"),
        (r"[sSz]", "s"),
        (r"[nm](?=$)", "n"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=65536)
def tokens(name: str) -> tuple[str, ...]:
    """Words of a name in small ASCII letters: "Jean-Claude Núñez" gives jean, claude, nunez; joined capitals are parted."""
    plain = anyascii(unicodedata.normalize("NFKC", name[:400]))
    return tuple(_WORD.findall(_JOINED.sub(" ", _MARKS.sub("", plain)).lower()))


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """One key for the romanisations of one word (small letters; "S" stands for every hushing sound)."""
    plain = _MARKS.sub("", anyascii(word)).lower()
    if any(c.isalpha() for c in plain) and any(c.isdigit() for c in plain):
        plain = plain.translate(_DIGIT_FOR_LETTER)
    for pattern, to in _RULES:
        plain = pattern.sub(to, plain)
    return plain


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word by class, for scripts that write no vowels and for tongues that part sounds otherwise."""
    key = sound(word)
    for pattern, to in _SKELETON:
        key = pattern.sub(to, key)
    return key


def heard(word: str) -> str:
    """An English word in small letters with its soft j and g as other tongues write them down: "james" gives "dzhames"."""
    return _SOFT.sub("dzh", word)


def cyrillic(name: str) -> bool:
    """Whether a Cyrillic letter stands in `name`."""
    return bool(_CYRILLIC.search(name))


def unvowelled(name: str) -> bool:
    """Whether the script of `name` gives only its consonants, or syllables of another tongue."""
    return bool(_UNVOWELLED.search(name))
