"""Words as data: one folder per language, one module per topic, found by name.

`words("numbers", "de", NumberWords)` loads `onrecord.lang.de.numbers.WORDS`, or English where a language has no such module.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

LANGUAGES = ("en", "de", "es", "fr", "uk", "ru")
Words = TypeVar("Words")


def words(topic: str, language: str | None, kind: type[Words]) -> Words:
    """The words of `topic` in `language` (two letters; an unknown language reads as English)."""
    found = _load(topic, read_as(language))
    if not isinstance(found, kind):
        raise TypeError(f"onrecord.lang.{read_as(language)}.{topic}.WORDS is a {type(found).__name__}, not a {kind.__name__}")
    return found


def read_as(language: str | None) -> str:
    """The language, of those that have words, in which a text is read: English for an unknown one."""
    code = (language or "en")[:2].lower()
    return code if code in LANGUAGES else "en"


@cache
def _load(topic: str, code: str) -> object:
    name = f"onrecord.lang.{code}.{topic}"
    module = import_module(name if find_spec(name) else f"onrecord.lang.en.{topic}")
    found: object = module.WORDS
    return found
