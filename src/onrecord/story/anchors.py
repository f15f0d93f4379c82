"""The names and numbers of a text in the order in which they first stand: what a translation or a rewording keeps.

`anchors("On Monday 12 boats left Orlo for Upper Brask. Orlo ...")` gives ("mond", "12", "orlo", "bras"): a name as the first
letters of its last word in Latin script.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from anyascii import anyascii

READ_AT_MOST = 12_000
ANCHORS_AT_MOST = 250
LEAST_ANCHORS = 8
NAME_KEPT = 4
_FOUND = re.compile(r"\d+(?:[., ]\d{3})*(?:[.,]\d+)?|[^\W\d_][\w’'-]{0,40}(?:[ -][^\W\d_a-zа-яёіїєґß-ÿ][\w’'-]{0,40}){0,4}")
_NO_DIGIT = re.compile(r"\D")
_ENDS = frozenset('.!?:…\n"“„«”»')


def anchors(text: str) -> tuple[str, ...]:
    """Numbers and capitalised names inside a sentence, each once; at most `ANCHORS_AT_MOST`."""
    text = text[:READ_AT_MOST]
    found: dict[str, None] = {}
    for match in _FOUND.finditer(text):
        if anchor := _anchor(match.group(), text, match.start()):
            found[anchor] = None
        if len(found) == ANCHORS_AT_MOST:
            break
    return tuple(found)


def _anchor(found: str, text: str, start: int) -> str:
    """The mark of one find at `start`, empty if it is a plain word; a lone word that opens a sentence has its capital from there."""
    if found.islower():
        return ""
    if found[0].isdigit():
        return _NO_DIGIT.sub("", found)
    parts = found.split()
    if not parts[-1][0].isupper() or (len(parts) == 1 and _opens(text, start)):
        return ""
    return anyascii(parts[-1]).lower()[:NAME_KEPT]


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].strip(" ")
    return not before or before[-1] in _ENDS


def in_order(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """Share of the anchors of the text with fewer that stand in the other in the same order; 0 if either has under `LEAST_ANCHORS`."""
    fewer, more = sorted((left, right), key=lambda each: (len(each), each))
    if len(fewer) < LEAST_ANCHORS or len(more) > 3 * len(fewer):
        return 0.0
    matched = sum(block.size for block in SequenceMatcher(None, fewer, more, autojunk=False).get_matching_blocks())
    return matched / len(fewer)


def shared_numbers(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[int, int]:
    """How many numbers both have, and how many the one with fewer has."""
    mine, theirs = ({anchor for anchor in each if anchor.isdigit()} for each in (left, right))
    return len(mine & theirs), min(len(mine), len(theirs))
