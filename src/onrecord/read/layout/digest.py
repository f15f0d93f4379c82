"""Whether a text without marked entries is a live blog or digest, or one article with headings inside.

"09:10 Bridge shut" and "08:55 Fog", each with text below, make a live blog; headings in an article do not say again what stands below them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean, median

from onrecord.lang import words
from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.model.text import Block, Document
from onrecord.read.layout import stamps
from onrecord.read.layout.furniture import plain

BODY_KINDS = ("paragraph", "item", "quote")
_TOKEN = re.compile(r"[\w’'\-]+")
_WORD = re.compile(r"\w+")
_LONGEST_LEAD = 250
_LEAST_STAMPS, _LEAST_SECTIONS = 2, 3
_CLAUSE = 7
"""Words of a middling heading that is a clause of its own."""
_LONGEST_SECTION = 1200
"""Characters of a middling section: parts of an article run on, entries are short."""
_RESTATED, _MOSTLY, _SOME, _ON_AVERAGE = 0.5, 0.6, 0.5, 0.5
_STEM = 4


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading below the title and the running text under it."""

    heading: str
    text: tuple[str, ...]

    @property
    def restated(self) -> float:
        """Share of the heading's words that the first paragraph says again; words of up to three letters do not count."""
        first = {word[:_STEM] for word in _WORD.findall(self.text[0].casefold())}
        said = [word[:_STEM] for word in _WORD.findall(self.heading.casefold()) if len(word) >= _STEM or word.isdigit()]
        return sum(word in first for word in said) / len(said) if said else 0.0


def is_digest(document: Document, blocks: Sequence[Block]) -> bool:
    """Clock times that open a telling, sections in capitals, a title that says so, or headings that are each told below."""
    lines = [(block, block.span.of(document.text).strip(" \t\r\n\ufeff")) for block in blocks]
    if _is_timed(document, lines) or _in_capitals(lines):
        return True
    sections = _sections(lines)
    retold = sum(one.restated >= _RESTATED for one in sections)
    if sections and _says_live(document, lines) and retold >= _SOME * len(sections):
        return True
    if retold < _LEAST_SECTIONS or retold < _MOSTLY * len(sections):
        return False
    clauses = median(len(one.heading.split()) for one in sections) >= _CLAUSE
    short = median(sum(map(len, one.text)) for one in sections) <= _LONGEST_SECTION
    return clauses and short and mean(one.restated for one in sections) >= _ON_AVERAGE


Lines = Sequence[tuple[Block, str]]


def _is_timed(document: Document, lines: Lines) -> bool:
    """Two clock times or more that open a telling; on a page whose markup named its times, those beside cards do not count."""
    kinds = ("headline", "paragraph") if document.marks else ("headline", "paragraph", "time")
    timed = [at for at, (block, line) in enumerate(lines) if block.kind in kinds and stamps.leading(line) is not None]
    telling = sum(_tells(lines, at) for at in timed)
    return telling >= _LEAST_STAMPS and telling * 2 >= len(timed)


def _tells(lines: Lines, at: int) -> bool:
    """Whether words follow the clock time at `at`, on its line or on the next."""
    found = stamps.leading(lines[at][1])
    if found and lines[at][1][found.end :].strip():
        return True
    after = next((block.kind for block, line in lines[at + 1 :] if line and block.kind not in ("byline", "furniture")), None)
    return after == "headline" or after in BODY_KINDS


def _in_capitals(lines: Lines) -> bool:
    """Three sections headed in capitals, the first near the top: an article has its lead there."""
    before = 0
    sections = []
    for block, line in lines:
        if block.kind == "headline" and line.isupper():
            sections.append(before)
        elif block.kind in BODY_KINDS:
            before += len(line)
    return len(sections) >= _LEAST_SECTIONS and sections[0] <= _LONGEST_LEAD


def _sections(lines: Lines) -> list[_Section]:
    """Headings after the first that have running text below; a question asks and tells nothing."""
    found: list[tuple[str, list[str]]] = []
    for block, line in lines:
        if block.kind == "headline":
            found.append((line, []))
        elif block.kind in BODY_KINDS and found:
            found[-1][1].append(line)
    told = [_Section(heading, tuple(text)) for heading, text in found[1:] if text]
    asked = sum(one.heading.endswith("?") for one in told)
    return told if asked * 2 < len(told) else []


def _says_live(document: Document, lines: Lines) -> bool:
    lexicon = words("furniture", document.language, FurnitureWords)
    head = next((line for block, line in lines if block.kind == "headline"), document.title or "")
    return any(token in lexicon.live for token in _TOKEN.findall(plain(head)))
