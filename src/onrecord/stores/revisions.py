"""Which revision of a document a desk held at a past moment.

Of revisions taken at 09:00 and 11:00, `newest_by(revisions, ten_o_clock)` is the first.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from onrecord.model.text import Document


def newest_by(revisions: Iterable[Document], until: datetime | None, revision: int | None = None) -> Document | None:
    """The last of `revisions` (eldest first) taken at or before `until`; the last of all without it. One of no known time counts. With
    `revision` none but that one."""
    wanted = (document for document in revisions if revision in (None, document.revision))
    held = [document for document in wanted if until is None or taken_by(document, until)]
    return held[-1] if held else None


def taken_by(document: Document, until: datetime) -> bool:
    """Whether a desk held the document in this revision by then."""
    if document.taken is None:
        return True
    moment = datetime.fromisoformat(document.taken)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) <= until
