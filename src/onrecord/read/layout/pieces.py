"""Cut a text into its pieces: one per line, or one per paragraph where lines are hard-wrapped.

`cut("A\\n\\n- B")` gives pieces "A" and "- B"; what stands between pieces is white space only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from onrecord.model.text import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c]+")
_BULLET = re.compile(r"[-–—•●▪◦*·‣►→]\s+")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»“)\]]*(?=\s|$)")
_WORD = re.compile(r"[^\W_][\w'’\-]*")
_CREDITED = re.compile(r"[.!?…][\"'”’»“]?\s?\([^()]{2,30}\)$")
_JOINED = re.compile(r"[^\W\d_]{3}[.!?…][\"'”’»“)]?(?=[^\W\d_])")
_WRAP_SHORT, _WRAP_LONG = 45, 100
_CLOSERS = "\"'”’»“)]」』"


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of text without surrounding white space; `start` and `end` index the document."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def is_item(self) -> bool:
        return _BULLET.match(self.text) is not None

    @property
    def words(self) -> list[str]:
        return _WORD.findall(self.text)

    @property
    def bare(self) -> Span:
        """The span without a leading bullet."""
        found = _BULLET.match(self.text)
        return Span(self.start + (found.end() if found else 0), self.end)

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends like running text: with a full stop, with a question or exclamation mark inside quotation marks, or with
        its agency in brackets behind one of these."""
        core = self.text.rstrip(_CLOSERS)
        quoted = len(core) < len(self.text)
        closed = core.endswith((".", "…", ";", ",", "。")) or (quoted and core.endswith(("!", "?")))
        return closed or (self.text.endswith(")") and _CREDITED.search(self.text[-40:]) is not None)

    @property
    def runs_on(self) -> bool:
        """Whether it holds running text, however it ends: two sentences and more, or one joined to the next without a blank."""
        return self.sentences >= 2 or any(self.text[found.end()].isupper() for found in _JOINED.finditer(self.text))

    @property
    def sentences(self) -> int:
        return len(_SENTENCE_END.findall(self.text))


def cut(text: str) -> list[Piece]:
    """All pieces of `text` in order."""
    lines = [piece for found in _LINE.finditer(text) if (piece := _trimmed(text, found.start(), found.end())) is not None]
    joined: list[Piece] = []
    for chunk in _chunks(text, lines):
        joined += [_join(text, chunk)] if _is_wrapped(chunk) else chunk
    return joined


def _trimmed(text: str, start: int, end: int) -> Piece | None:
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Piece(start, end, text[start:end]) if start < end else None


def _chunks(text: str, lines: list[Piece]) -> list[list[Piece]]:
    """Lines with no blank line between them."""
    chunks: list[list[Piece]] = [[lines[0]]] if lines else []
    for before, line in pairwise(lines):
        if text.count("\n", before.end, line.start) > 1:
            chunks.append([])
        chunks[-1].append(line)
    return chunks


def _is_wrapped(chunk: list[Piece]) -> bool:
    """Three or more lines of about one width, most of them broken off inside a sentence: a hard-wrapped paragraph."""
    if len(chunk) < 3:
        return False
    full = chunk[:-1]
    if not all(_WRAP_SHORT <= len(line.text) <= _WRAP_LONG for line in full) or any(line.is_item for line in chunk):
        return False
    open_ended = sum(not line.ends_sentence for line in full)
    return open_ended >= 0.6 * len(full) and max(len(line.text) for line in full) - min(len(line.text) for line in full) <= 25


def _join(text: str, chunk: list[Piece]) -> Piece:
    start, end = chunk[0].start, chunk[-1].end
    return Piece(start, end, text[start:end])
