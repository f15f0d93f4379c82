"""Which revision a desk held at a past moment, in every store."""

from __future__ import annotations

from datetime import UTC, datetime

from onrecord.model.text import Document
from onrecord.stores.store import Store

NINE, TEN, ELEVEN = (datetime(2031, 5, 1, hour, tzinfo=UTC) for hour in (9, 10, 11))


def test_a_past_moment_has_the_revision_of_then(store: Store) -> None:
    store.archive.keep(Document("a", "Three hurt.", taken=NINE.isoformat()))
    store.archive.keep(Document("a", "Five hurt.", taken=ELEVEN.isoformat()))
    store.archive.keep(Document("b", "Quiet.", taken=ELEVEN.isoformat()))
    assert [d.text for d in store.archive.documents(until=TEN)] == ["Three hurt."]
    assert [d.text for d in store.archive.documents(["a", "b"], ELEVEN)] == ["Five hurt.", "Quiet."]


def test_a_document_of_no_known_time_was_always_there(store: Store) -> None:
    store.archive.keep(Document("a", "Three hurt."))
    assert [d.text for d in store.archive.documents(["a"], NINE)] == ["Three hurt."]
