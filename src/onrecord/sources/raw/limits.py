"""How much text one document may hold.

`checked("x" * 60_000_000, "big.txt")` raises UnreadableError with what to do.
"""

from __future__ import annotations

from onrecord.model.errors import UnreadableError

LARGEST_TEXT = 5_000_000


def checked(text: str, name: str) -> str:
    """`text`, if one document may be that long."""
    if len(text) > LARGEST_TEXT:
        remedy = f"{len(text):,} characters are more than one document may hold ({LARGEST_TEXT:,}); split it"
        raise UnreadableError("cannot read", name, remedy)
    return text
