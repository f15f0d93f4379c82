"""Find words of a word list in running text, whole words only.

`pattern("rule_out den*").findall("It denied that; I rule  out more")` finds "denied" and "rule  out".
"""

from __future__ import annotations

import re
from functools import cache

_NEVER = re.compile(r"(?!)")


@cache
def pattern(listed: str) -> re.Pattern[str]:
    """One regex for words parted by spaces ("_" is any white space, a "*" any letters), longest first, in any case."""
    forms = sorted(set(listed.split()), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![\w’'])(?:{'|'.join(map(_form, forms))})(?!\w)", re.IGNORECASE) if forms else _NEVER


def has(listed: str, text: str) -> bool:
    """Whether a listed word stands in `text`."""
    return pattern(listed).search(text) is not None


def opens(listed: str, text: str) -> bool:
    """Whether `text` begins with a listed word."""
    return pattern(listed).match(text) is not None


def _form(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*").replace("_", r"\s+")
