"""What can be searched in a store: every document and every line, each under a key that says which it is.

`index_lines(index, changes)` puts "line:4f21" with its headline, text and attribution; `subject("line:4f21")` gives ("line", "4f21").
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.model.claims import Reading
from onrecord.model.story import Change, Line
from onrecord.model.text import When
from onrecord.ports import Index
from onrecord.stores.terms import asked, terms

_GONE = ("merged", "redacted")


def index_readings(index: Index, readings: Iterable[Reading]) -> None:
    """Put the words of documents; a document read again replaces its words."""
    for reading in readings:
        index.add(f"document:{reading.document.id}", document_words(reading), _day(reading.published))


def index_lines(index: Index, changes: Iterable[Change]) -> None:
    """Put the words of lines as they last read; what is merged or redacted is forgotten."""
    last = {change.line.id: change for change in changes}
    for identity, change in last.items():
        if change.kind in _GONE:
            index.remove(f"line:{identity}")
        else:
            index.add(f"line:{identity}", line_words(change.line), _day(change.line.reported_at))


def line_words(line: Line) -> str:
    """What a search for a line goes through."""
    return f"{line.headline}\n{line.text}\n{line.attribution}"


def document_words(reading: Reading) -> str:
    """What a search for a document goes through."""
    return f"{reading.title or ''}\n{reading.document.text}"


def holds(query: str, text: str) -> bool:
    """Whether `text` holds all words and phrases of `query`, as the index understands them."""
    words = f" {' '.join(terms(text))} "
    return all(f" {' '.join(phrase)} " in words for phrase in asked(query))


def subject(key: str) -> tuple[str, str]:
    """What a key stands for: "line" or "document", and its id."""
    kind, _, identity = key.partition(":")
    return kind, identity


def _day(when: When | None) -> str | None:
    return when.start[:10] if when else None
