"""Whether a text without marked entries is a live blog or digest, or one article with headings inside.

"09:10 Bridge shut" and "08:55 Fog", each with text below, make a live blog; headings in an article do not say again what stands below them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import mean, median

from onrecord.lang import words
from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.model.text import Block, Document
from onrecord.read.layout import stamps
from onrecord.read.layout.furniture import plain
from onrecord.read.layout.openings import first_sentence, full_names, leans, long_words, restated, surname_alone, unquoted

BODY_KINDS = ("paragraph", "item", "quote")
_TOKEN = re.compile(r"[\w’']+")
_LONGEST_LEAD = 250
_LEAST_STAMPS, _LEAST_SECTIONS = 2, 3
_CLAUSE = 7
"""Words of a middling heading that is a clause of its own."""
_SHORT_CLAUSE = 4
"""Words of one that may be a short clause: then the first stands near the top, for an article has its lead there."""
_MOST_COMPARED = 40
"""Sections that are compared with one another: enough to know a digest by."""
_LEAST_APART, _APART, _A_LITTLE = 5, 0.045, 0.3
_OPENING = 5
_LEANING = 0.34
"""Share of the sections that may open with a pronoun, "also", or a surname alone: items of a digest stand by themselves."""
_LONGEST_SECTION = 1200
"""Characters of a middling section: parts of an article run on, entries are short."""
_RESTATED, _MOSTLY, _SOME, _ON_AVERAGE = 0.5, 0.6, 0.5, 0.5


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading below the title and the running text under it."""

    heading: str
    text: tuple[str, ...]

    @property
    def restated(self) -> float:
        """Share of the heading's words that the first paragraph says again."""
        return restated(self.heading, self.text[0])


def is_digest(document: Document, blocks: Sequence[Block]) -> bool:
    """Clock times that open a telling, sections in capitals, a title that says so, or headings that are each told below."""
    lines = [(block, block.span.of(document.text).strip(" \t\r\n\ufeff")) for block in blocks]
    if _is_timed(document, lines) or _in_capitals(lines):
        return True
    sections = _sections(lines)
    retold = sum(one.restated >= _RESTATED for one in sections)
    if sections and _says_live(document, lines) and retold >= _SOME * len(sections):
        return True
    if len(sections) < _LEAST_SECTIONS or median(sum(map(len, one.text)) for one in sections) > _LONGEST_SECTION:
        return False
    lead, first = _lead(lines), sections[:_MOST_COMPARED]
    pasted = not document.marks
    told = _each_told(sections, brief=pasted and sum(map(len, lead)) <= _LONGEST_LEAD) or (pasted and _of_many_things(sections))
    return told and _leaning(lead, first, document.language) <= _LEANING * len(first)


def _each_told(sections: Sequence[_Section], *, brief: bool) -> bool:
    """Headings that are clauses, and are said again below; `brief` ones will do where no lead stands before them."""
    retold = [one.restated for one in sections]
    often = sum(share >= _RESTATED for share in retold)
    clauses = _heading_size(sections) >= (_SHORT_CLAUSE if brief else _CLAUSE)
    return clauses and often >= max(_LEAST_SECTIONS, _MOSTLY * len(sections)) and mean(retold) >= _ON_AVERAGE


def _of_many_things(sections: Sequence[_Section]) -> bool:
    """Headings that are clauses over sections that share no words, as those of an article do: items of one day from many fields."""
    if len(sections) < _LEAST_APART or _heading_size(sections) < _CLAUSE or mean(one.restated for one in sections) < _A_LITTLE:
        return False
    told = [long_words(one.text[0]) for one in sections[:_MOST_COMPARED]]
    shared = [len(one & two) / max(1, min(len(one), len(two))) for one, two in combinations(told, 2)]
    return mean(shared) <= _APART


def _heading_size(sections: Sequence[_Section]) -> float:
    return median(len(one.heading.split()) for one in sections)


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


def _lead(lines: Lines) -> list[str]:
    """Running text between the title and the first heading below it."""
    heads = [at for at, (block, _) in enumerate(lines) if block.kind == "headline"]
    return [line for block, line in lines[: heads[1] if len(heads) > 1 else 0] if block.kind in BODY_KINDS]


def _leaning(lead: Sequence[str], sections: Sequence[_Section], language: str | None) -> int:
    """Sections that lean on what stands before them: by their first sentence, or by the surname alone of somebody named in full there."""
    known = full_names(unquoted(" ".join(lead)), language)
    found = 0
    for one in sections:
        first, own = unquoted(one.text[0]).strip(), full_names(unquoted(" ".join(one.text)), language)
        strange = frozenset(person for person in known - own if not any(person[1] == other[1] for other in own))
        opening = first_sentence(first)
        found += surname_alone(first, strange) or (bool(opening) and leans(opening, language, within=_OPENING))
        known |= own
    return found


def _says_live(document: Document, lines: Lines) -> bool:
    lexicon = words("furniture", document.language, FurnitureWords)
    head = next((line for block, line in lines if block.kind == "headline"), document.title or "")
    told = f" {' '.join(_TOKEN.findall(plain(head)))} "
    return any(f" {' '.join(_TOKEN.findall(phrase))} " in told for phrase in lexicon.live)
