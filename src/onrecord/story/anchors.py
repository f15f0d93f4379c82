"""The names and numbers of a text in order: what a translation or a rewording keeps.

`anchors("On Monday 12 boats left Orlo for Brask.")` gives ("12", "orlo", "bras"): a name as its first letters in Latin script.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

from anyascii import anyascii

READ_AT_MOST = 12_000
ANCHORS_AT_MOST = 250
LEAST_ANCHORS = 8
NAME_KEPT = 4
_FOUND = re.compile(r"(\d+(?:[.,\s]\d{3})*(?:[.,]\d+)?)|([^\W\d_][\w’'-]{0,40})")
_ENDS = frozenset('.!?:…\n"“„«”»')


def anchors(text: str) -> tuple[str, ...]:
    """Numbers and words with a capital inside a sentence, in text order; at most `ANCHORS_AT_MOST`."""
    out: list[str] = []
    text = text[:READ_AT_MOST]
    for match in _FOUND.finditer(text):
        if match.group(1):
            out.append(re.sub(r"\D", "", match.group(1)))
        elif match.group(2)[0].isupper() and not _opens(text, match.start()):
            out.append(anyascii(match.group(2)).lower()[:NAME_KEPT])
        if len(out) == ANCHORS_AT_MOST:
            break
    return tuple(out)


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].strip(" ")
    return start == 0 or not before or before[-1] in _ENDS


def in_order(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """Share of the anchors of the text with fewer that stand in the other in the same order; 0 if either has under `LEAST_ANCHORS`."""
    fewer, more = sorted((left, right), key=lambda each: (len(each), each))
    if len(fewer) < LEAST_ANCHORS or len(more) > 3 * len(fewer):
        return 0.0
    matched = sum(block.size for block in SequenceMatcher(None, fewer, more, autojunk=False).get_matching_blocks())
    return matched / len(fewer)


def shared_numbers(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[int, int]:
    """How many numbers both have, and how many the one with fewer has."""
    mine, theirs = (Counter(anchor for anchor in each if anchor.isdigit()) for each in (left, right))
    return (mine & theirs).total(), min(mine.total(), theirs.total())
