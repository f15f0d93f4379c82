"""The sources page as a value: every source with its state, every document, every refusal with its reason.

A folder with two texts and one picture gives one source "ok", two documents, and "1 document refused".
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime

from onrecord.model.text import Rejected
from onrecord.outputs.snapshot import Shelf, Snapshot, SourceState, outlet_name, safe_link
from onrecord.outputs.stamps import instant, stamp
from onrecord.outputs.wording import desk_words, page_words

MOST_DOCUMENTS = 500


@dataclass(frozen=True, slots=True)
class DocumentView:
    id: str
    title: str
    outlet: str
    url: str | None
    language: str
    published: str
    because: str
    entries: int
    statements: int
    revisions: int = 0


@dataclass(frozen=True, slots=True)
class SourcesView:
    """`reasons` counts refusals by reason, most frequent first."""

    sources: tuple[SourceState, ...]
    documents: tuple[DocumentView, ...]
    total: int
    rejected: tuple[Rejected, ...]
    reasons: tuple[tuple[str, int], ...]


def sources_page(snapshot: Snapshot, shelf: Shelf) -> SourcesView:
    """Sources, the newest documents and all refusals of the snapshot."""
    documents = snapshot.assembly.documents
    shown = tuple(_document(each.id, shelf) for each in documents[:MOST_DOCUMENTS])
    reasons = Counter(each.reason for each in snapshot.rejected)
    ranked = tuple(sorted(reasons.items(), key=lambda item: (-item[1], item[0])))
    sources = tuple(replace(each, checked=_checked(each.checked, shelf)) for each in snapshot.sources)
    return SourcesView(sources, shown, len(documents), snapshot.rejected, ranked)


def _checked(value: str | None, shelf: Shelf) -> str | None:
    """An ISO instant with offset in words; whatever else as it stands."""
    try:
        moment = datetime.fromisoformat(value) if value else None
    except ValueError:
        return value
    return instant(moment, shelf.zone, shelf.language) if moment and moment.tzinfo else value


def _document(identity: str, shelf: Shelf) -> DocumentView:
    reading = shelf.reading(identity)
    if reading is None:
        return DocumentView(identity, "", outlet_name(None, shelf), None, "", page_words(shelf.language).undated, "", 0, 0)
    known = desk_words(shelf.language)
    printed = stamp(reading.published, shelf.zone, shelf.language)
    return DocumentView(
        identity, reading.title or reading.document.title or "", outlet_name(reading.document, shelf), safe_link(reading.document.url),
        reading.language or "", printed.text if printed else page_words(shelf.language).undated,
        printed.because if printed else known.no_date_found,
        len(reading.entries), len(reading.statements), reading.document.revision,
    )  # fmt: skip
