"""Running text as word pieces that know where they stand.

"He said" at offset 100 -> ids of "▁He", "▁said" with starts (100, 103) and ends (102, 107); paragraphs are parted by a piece of width 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from onrecord.model.text import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

START, PADDING, SEPARATOR, UNKNOWN = 0, 1, 2, 3
LONGEST_WORD = 200
LONGEST_CHUNK = 4000
_LINE = re.compile(r"[^\r\n\u2028\u2029\x85\v\f]+")
_CHUNK = re.compile(rf"\S{{{LONGEST_WORD + 1},}}|(?:\S{{1,{LONGEST_WORD}}}(?!\S)\s*){{1,400}}")

Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Ids of N pieces and where each starts and ends in the document (code points)."""

    ids: Ints
    starts: Ints
    ends: Ints

    def __len__(self) -> int:
        return len(self.ids)


def pieces(text: str, paragraphs: Sequence[Span], tokenizer: Tokenizer) -> Pieces:
    """The pieces of one passage. A word of more than 200 letters is one unknown piece, so that no input takes superlinear time."""
    rows: list[tuple[int, int, int]] = []
    for line in _lines(text, paragraphs):
        if rows:
            rows.append((SEPARATOR, line.start, line.start))
        for chunk in _chunks(text, line):
            rows.extend(_encode(text, chunk, tokenizer))
    table = np.array(rows, np.int32).reshape(-1, 3)
    return Pieces(table[:, 0], table[:, 1], table[:, 2])


def glued(text: str, given: Pieces) -> NDArray[np.bool_]:
    """Which pieces go on with the word of the piece before: no label may change there."""
    out = np.zeros(len(given), np.bool_)
    for i in range(1, len(given)):
        seam = int(given.starts[i])
        width = given.ends[i] > given.starts[i] and given.ends[i - 1] > given.starts[i - 1]
        out[i] = width and given.ends[i - 1] == seam and text[seam - 1].isalnum() and text[seam].isalnum()
    return out


def _lines(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    for paragraph in paragraphs:
        for match in _LINE.finditer(text, paragraph.start, paragraph.end):
            if not match.group().isspace():
                yield Span(match.start(), match.end())


def _chunks(text: str, line: Span) -> Iterator[Span]:
    if len(line) <= LONGEST_CHUNK and not _overlong(text, line):
        yield line
        return
    for match in _CHUNK.finditer(text, line.start, line.end):
        yield Span(match.start(), match.end())


def _overlong(text: str, line: Span) -> bool:
    return any(len(word) > LONGEST_WORD for word in line.of(text).split())


def _encode(text: str, chunk: Span, tokenizer: Tokenizer) -> Iterator[tuple[int, int, int]]:
    words = chunk.of(text)
    if len(words) > LONGEST_WORD and not any(c.isspace() for c in words.rstrip()):
        yield (UNKNOWN, chunk.start, chunk.end)
        return
    encoding = tokenizer.encode(words, add_special_tokens=False)
    for identity, (start, end) in zip(encoding.ids, encoding.offsets, strict=True):
        while start < end and words[start].isspace():
            start += 1
        while end > start and words[end - 1].isspace():
            end -= 1
        yield (identity, chunk.start + start, chunk.start + end)
