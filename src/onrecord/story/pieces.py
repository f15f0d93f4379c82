"""What events and copies need of a document or of one entry of it, as one small value.

`piece(reading)` is the whole document, `entry_pieces(reading)` one Piece per entry, each with its headline, body text and credit.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.claims import Reading
from onrecord.model.text import Document, Entry, When


@dataclass(frozen=True, slots=True)
class Piece:
    """A text with its origin. `entry` is empty when the piece is a whole document; `text` leaves furniture out.

    `credit` is what the page prints as its source ("Reuters"), `canonical` the address it names as the original's.
    """

    document: str
    title: str
    text: str
    entry: str = ""
    published: When | None = None
    language: str | None = None
    outlet: str | None = None
    url: str | None = None
    credit: str | None = None
    canonical: str | None = None
    translated_from: str | None = None


def piece(reading: Reading) -> Piece:
    """The document as one piece: the bodies of all its entries."""
    bodies = "\n".join(_body(reading.document, entry) for entry in reading.entries)
    return _piece(reading, "", reading.title or "", bodies or reading.document.text, reading.published)


def entry_pieces(reading: Reading) -> tuple[Piece, ...]:
    """One piece per entry that has words of its own; a lone entry bears the document's title."""
    alone = len(reading.entries) == 1
    return tuple(
        _piece(reading, entry.id, _headline(reading, entry, alone), _body(reading.document, entry), entry.at or reading.published)
        for entry in reading.entries
    )


def _headline(reading: Reading, entry: Entry, alone: bool) -> str:
    if entry.headline:
        return entry.headline.of(reading.document.text)
    return (reading.title or "") if alone else ""


def _body(document: Document, entry: Entry) -> str:
    return "\n".join(span.of(document.text) for span in entry.body)


def _piece(reading: Reading, entry: str, title: str, text: str, published: When | None) -> Piece:
    known = reading.document
    return Piece(
        document=known.id,
        title=title,
        text=text,
        entry=entry,
        published=published,
        language=reading.language,
        outlet=known.outlet,
        url=known.url,
        credit=known.credit,
        canonical=known.canonical,
        translated_from=known.translated_from,
    )
