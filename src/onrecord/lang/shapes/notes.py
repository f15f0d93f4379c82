"""The fixed notes on a line in a reader's language; the English ones are what `assemble` prints and the page reads back.

`words("notes", "de", NoteWords).corrected` is "{outlet} hat sich berichtigt: {right} statt {wrong}".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteWords:
    """Sentences with `{}` for names and numbers; the same names stand in every language. `to` joins two days."""

    fabricated: str
    before: str
    before_said: str
    corrected: str
    was_wrong: str
    altered: str
    parts_over: str
    parts_under: str
    edited: str
    to: str
