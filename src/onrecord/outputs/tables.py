"""Lines and tracks as CSV (RFC 4180, UTF-8): one row a line, one row a value of a track.

A cell that a spreadsheet would run as a formula ("=1+1") gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from onrecord.model.story import Line, Story
from onrecord.model.text import When
from onrecord.outputs.figures import number
from onrecord.outputs.snapshot import Shelf, outlet_name

media_type = "text/csv; charset=utf-8"
suffix = ".csv"
LINES = ("id", "revision", "reported_from", "reported_to", "happened_from", "happened_to", "headline", "text", "attribution", "status",
         "outlets", "origins", "sides", "language", "key", "reviewed", "sources", "links")  # fmt: skip
TRACKS = ("track", "kind", "counts", "unit", "disputed", "at_from", "at_to", "low", "high", "qualifier", "speaker", "outlet", "link",
          "stated_unit", "hollow", "figure", "part_of")  # fmt: skip


def lines_csv(story: Story, shelf: Shelf) -> str:
    """Every line that is not hidden, in the story's order."""
    return _written(LINES, (_line(line, shelf) for line in story.lines if not line.hidden))


def tracks_csv(story: Story, shelf: Shelf) -> str:
    """Every value of every track."""
    rows = []
    for track in story.tracks:
        for p in track.points:
            outlet, link = _where(p.document, shelf)
            low, high = (number(value).replace(",", "") if value is not None else "" for value in (p.low, p.high))
            told = (track.id, track.kind, track.counts, track.unit or "", str(track.disputed).lower(), *_when(p.at))
            source = (p.unit or "", str(p.hollow).lower(), p.figure, p.part_of or "")
            rows.append((*told, low, high, p.qualifier, p.speaker or "", outlet, link, *source))
    return _written(TRACKS, rows)


def safe(cell: str) -> str:
    """The cell as text for any spreadsheet."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _line(line: Line, shelf: Shelf) -> Sequence[str]:
    places = [_where(citation.document, shelf) for citation in line.citations]
    outlets, links = (dict.fromkeys(place[i] for place in places if place[i]) for i in (0, 1))
    return (
        line.id, str(line.revision), *_when(line.reported_at), *_when(line.at), line.headline, line.text, line.attribution, line.status,
        str(line.outlets), str(line.origins), str(line.sides), line.language or "", str(line.key).lower(), str(line.reviewed).lower(),
        "; ".join(outlets), " ".join(links),
    )  # fmt: skip


def _where(document: str, shelf: Shelf) -> tuple[str, str]:
    reading = shelf.reading(document)
    return outlet_name(reading.document if reading else None, shelf), (reading.document.url or "") if reading else ""


def _when(when: When | None) -> tuple[str, str]:
    return (when.start, when.end) if when else ("", "")


def _written(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(head)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return out.getvalue()
