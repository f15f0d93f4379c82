"""The first screen's answer in three columns: what is known, what is claimed, what is not known, the key points first in each.

A corroborated key point stands first under "known", a contested one first under "claimed"; nothing stands there twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.model.story import Status

Column = Literal["known", "claimed", "not_known"]
_PER_COLUMN, _MOST = 3, 4


@dataclass(frozen=True, slots=True)
class Point:
    """An item of the digest: its words and the line or source that bears it; `by` says who, `stamp` when, `status` how surely.

    `backing` is "2 outlets · 2 origins" where more than one outlet tells it.
    """

    text: str
    line: str | None
    source: str
    url: str | None
    language: str | None
    by: str = ""
    stamp: str = ""
    status: str = ""
    kind: str = ""
    backing: str = ""


@dataclass(frozen=True, slots=True)
class DigestView:
    key_points: tuple[Point, ...]
    known: tuple[Point, ...]
    claimed: tuple[Point, ...]
    not_known: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Glance:
    """Three points a column, four where so many are key points."""

    known: tuple[Point, ...] = ()
    claimed: tuple[Point, ...] = ()
    not_known: tuple[Point, ...] = ()

    @property
    def empty(self) -> bool:
        return not (self.known or self.claimed or self.not_known)


def glance(digest: DigestView, statuses: dict[str, Status]) -> Glance:
    """The digest's points in three columns; `statuses` are those of the lines, by id."""
    placed: dict[Column, list[Point]] = {"known": [], "claimed": [], "not_known": []}
    for point in digest.key_points:
        placed[_column(point, digest, statuses)].append(point)
    return Glance(
        _filled(placed["known"], digest.known), _filled(placed["claimed"], digest.claimed), _filled(placed["not_known"], digest.not_known)
    )


def _column(point: Point, digest: DigestView, statuses: dict[str, Status]) -> Column:
    """Where the digest puts the same line; a line it sums up nowhere goes by its status, and one origin is a claim."""
    if _among(point, digest.not_known):
        return "not_known"
    if _among(point, digest.known):
        return "known"
    status = statuses.get(point.line or "", "single")
    return "known" if status == "corroborated" else "not_known" if status == "unconfirmed" else "claimed"


def _among(point: Point, points: Sequence[Point]) -> bool:
    return point.line is not None and any(other.line == point.line for other in points)


def _filled(first: Sequence[Point], rest: Sequence[Point]) -> tuple[Point, ...]:
    more = [point for point in rest if not _among(point, first)]
    return tuple([*first, *more][: max(_PER_COLUMN, min(len(first), _MOST))])
