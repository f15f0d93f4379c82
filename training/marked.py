"""Our own marked pieces: running text with `[s:source] [c:cue] [t:content]` inside, pieces parted by a line `===`.

"[s:Mira Holt] [c:said] [t:the bridge is shut]." becomes the plain sentence and one attribution with three spans.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROLES = ("source", "cue", "content")
_ROLE = {"s": "source", "c": "cue", "t": "content"}
_PART = re.compile(r"^===+[ \t]*$", re.MULTILINE)
_MARK = re.compile(r"\[(?P<role>[sct])(?P<index>\d{0,2}|[a-z]):(?P<text>[^\[\]]+)\]")
_BRACKET = re.compile(r"[\[\]]")

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Marked:
    """An article and its attributions: spans by role, in code points. An unmarked one is only for learning from teachers."""

    text: str
    attributions: tuple[dict[str, Spans], ...]
    marked: bool = True


def own(path: Path) -> list[Marked]:
    """All pieces of a file of our own, in its order. Raises ValueError with the piece's number where a mark does not parse."""
    parts = (part.strip("\n") for part in _PART.split(path.read_text(encoding="utf-8")))
    return [_numbered(path, number, part) for number, part in enumerate((part for part in parts if part.strip()), 1)]


def _numbered(path: Path, number: int, part: str) -> Marked:
    try:
        return unmarked(part)
    except ValueError as error:
        raise ValueError(f"{path.name}, piece {number}: {error}") from error


def unmarked(marked: str) -> Marked:
    """The text without marks and what they say. Marks of one index belong together within a paragraph; of one letter, within the piece."""
    out: list[str] = []
    found: dict[tuple[int, str], dict[str, list[tuple[int, int]]]] = {}
    length = 0
    for paragraph, line in enumerate(marked.split("\n")):
        at = 0
        for mark in _MARK.finditer(line):
            out.append(_plain(line[at : mark.start()]))
            start = length + len(out[-1])
            out.append(mark["text"])
            length = start + len(mark["text"])
            at = mark.end()
            key = (-1 if mark["index"].isalpha() else paragraph, mark["index"])
            found.setdefault(key, {role: [] for role in ROLES})[_ROLE[mark["role"]]].append((start, length))
        out.append(_plain(line[at:]) + "\n")
        length += len(out[-1])
    return Marked("".join(out)[:-1], tuple(_tidy(one) for one in found.values()))


def _plain(text: str) -> str:
    bracket = _BRACKET.search(text)
    if bracket:
        raise ValueError(f"a bracket outside a mark near {text[max(0, bracket.start() - 20) : bracket.end() + 20]!r}")
    return text


def _tidy(one: dict[str, list[tuple[int, int]]]) -> dict[str, Spans]:
    return {role: tuple(sorted(one[role])) for role in ROLES}
