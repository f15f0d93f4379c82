"""The words for embedded posts in one language: `PostWords(own="i we", unsigned="an embedded post")`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PostWords:
    """own: pronouns with which an author speaks of itself, parted by spaces. unsigned: what a reader is told where nobody signed."""

    own: str
    unsigned: str
