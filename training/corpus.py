"""Marked articles to labelled windows: JSON Lines {"text", "attributions": [{"source", "cue", "content": [[start, end]]}]}.

"Seoul said ten left" with its marks becomes pieces labelled B-source B-cue B-content I-content, and directions to the cue.
"""

from __future__ import annotations

import gzip
import json
import random
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from marked import ROLES, Marked, own
from onrecord.taggers.pieces import Pieces

IGNORED = -1
NO_CUE = 4
WINDOW = 254
SHORTEST = 24
QUOTES = (("“", "”"), ('"', '"'), ("„", "“"), ("«", "»"), ("‘", "’"))

Labels = NDArray[np.int64]
Encode = Callable[[str], Pieces]


@dataclass(frozen=True)
class Window:
    """One training example: piece ids, labels 0..6, directions 0..4 (IGNORED where nothing is to be learned).

    `wanted` (pieces, 12) holds teachers' log-probabilities of the labels and directions, where there are teachers.
    """

    ids: Labels
    labels: Labels
    directions: Labels
    wanted: NDArray[np.float16] | None = None


def articles(path: Path) -> list[Marked]:
    """All articles of a JSON Lines file, gzipped or not, or of a text file with marks inside (see `marked.py`)."""
    if path.suffix == ".txt":
        return own(path)
    held = path.read_bytes()
    lines = (gzip.decompress(held) if path.suffix == ".gz" else held).decode("utf-8").split("\n")
    return [_marked(json.loads(line)) for line in lines if line.strip()]


def _marked(row: dict[str, object]) -> Marked:
    found = row.get("attributions")
    if found is None:
        return Marked(str(row["text"]), (), marked=False)
    assert isinstance(found, list)
    return Marked(str(row["text"]), tuple({role: tuple((s, e) for s, e in one.get(role) or ()) for role in ROLES} for one in found))


def requoted(article: Marked, rng: random.Random) -> Marked:
    """The same article with one style of quotation marks, drawn at random half of the time; offsets stay."""
    if rng.random() < 0.5:
        return article
    opening, closing = rng.choice(QUOTES)
    out, opened = [], False
    for character in article.text:
        if character in '“”„«»"':
            opened = not opened
            character = opening if opened else closing
        out.append(character)
    return Marked("".join(out), article.attributions)


def windows(article: Marked, encode: Encode, rng: random.Random, wanted: NDArray[np.float16] | None = None) -> Iterator[Window]:
    """Windows that tile the article, the first of a random length so that seams fall elsewhere each epoch."""
    given = encode(article.text)
    labels, directions = labelled(given, article) if article.marked else _unknown(len(given))
    start, total = 0, len(given)
    while start < total:
        length = rng.randint(WINDOW // 4, WINDOW) if start == 0 and total > WINDOW else WINDOW
        end = min(total, start + length)
        if total - end < SHORTEST:
            end = min(total, start + WINDOW)
        ids = given.ids[start:end].astype(np.int64)
        yield Window(ids, labels[start:end], directions[start:end], None if wanted is None else wanted[start:end])
        start = end


def _unknown(count: int) -> tuple[Labels, Labels]:
    return np.full(count, IGNORED, np.int64), np.full(count, IGNORED, np.int64)


def labelled(given: Pieces, article: Marked) -> tuple[Labels, Labels]:
    """Labels O, B/I-source, B/I-cue, B/I-content (0..6) and directions previous, next, previous but one, next but one, none."""
    labels = np.zeros(len(given), np.int64)
    directions = np.full(len(given), IGNORED, np.int64)
    cues = sorted((start, n) for n, one in enumerate(article.attributions) for start, _ in one["cue"])
    starts = [start for start, _ in cues]
    for n, one in enumerate(article.attributions):
        for role, name in enumerate(ROLES):
            for start, end in one[name]:
                inside = np.flatnonzero((given.starts < end) & (given.ends > start))
                if len(inside):
                    labels[inside] = 2 * role + 2
                    labels[inside[0]] = 2 * role + 1
                    if name != "cue":
                        directions[inside] = _direction(bisect_left(starts, start), n, cues)
    return labels, directions


def _direction(at: int, attribution: int, cues: Sequence[tuple[int, int]]) -> int:
    for code, place in enumerate((at - 1, at, at - 2, at + 1)):
        if 0 <= place < len(cues) and cues[place][1] == attribution:
            return code
    return NO_CUE
