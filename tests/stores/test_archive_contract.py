"""What every Archive does."""

from datetime import datetime
from hashlib import sha256

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.model.text import Document, Mark, Raw, Rejected, Span, When
from onrecord.stores.store import Store

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
LENT = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def test_bytes_come_back_by_their_digest(store: Store) -> None:
    digest = store.archive.keep_raw(Raw("a.html", b"<p>The bridge held.</p>"))
    assert digest == sha256(b"<p>The bridge held.</p>").hexdigest()
    assert store.archive.raw(digest) == b"<p>The bridge held.</p>"


def test_the_same_bytes_may_come_twice(store: Store) -> None:
    first = store.archive.keep_raw(Raw("a.html", b"x", fetched_at="2031-05-01T10:00:00+00:00"))
    assert store.archive.keep_raw(Raw("b.html", b"x")) == first == store.archive.keep_raw(Raw("b.html", b"x"))


def test_an_unknown_digest_has_no_bytes(store: Store) -> None:
    assert store.archive.raw("0" * 64) is None


def test_changed_text_is_a_new_revision(store: Store) -> None:
    assert store.archive.keep(Document("a", "Three hurt.")).revision == 0
    assert store.archive.keep(Document("a", "Five hurt.")).revision == 1
    assert [(d.text, d.revision) for d in store.archive.documents()] == [("Five hurt.", 1)]


def test_a_text_that_comes_back_is_a_revision_again(store: Store) -> None:
    revisions = [store.archive.keep(Document("a", text)).revision for text in ("old", "new", "old")]
    assert revisions == [0, 1, 2]


def test_every_revision_can_be_had_again(store: Store) -> None:
    for text in ("one", "two", "three"):
        store.archive.keep(Document("a", text, taken="2031-05-01T10:00:00+00:00"))
    assert [store.archive.documents(["a"], revision=n)[0].text for n in (0, 1, 2)] == ["one", "two", "three"]
    assert store.archive.documents(["a"], revision=3) == [] == store.archive.documents(["nobody"], revision=0)
    early = datetime.fromisoformat("2031-05-01T09:00:00+00:00")
    assert store.archive.documents(["a"], until=early, revision=1) == []


def test_the_same_text_keeps_its_revision_and_takes_what_is_newly_known(store: Store) -> None:
    store.archive.keep(Document("a", "Three hurt."))
    kept = store.archive.keep(Document("a", "Three hurt.", title="Bridge", revision=7))
    assert (kept.revision, kept.title) == (0, "Bridge")
    assert store.archive.documents() == [kept]


def test_documents_come_by_id_and_only_those_asked_for(store: Store) -> None:
    for identity in ("c", "a", "b"):
        store.archive.keep(Document(identity, identity))
    assert [d.id for d in store.archive.documents()] == ["a", "b", "c"]
    assert [d.id for d in store.archive.documents(["c", "a", "nobody", "a"])] == ["a", "c"]
    assert store.archive.documents([]) == []


def test_a_later_refusal_replaces_the_earlier(store: Store) -> None:
    store.archive.reject(Rejected("b.bin", "not text"))
    store.archive.reject(Rejected("a.html", "empty", "https://example.org/a"))
    store.archive.reject(Rejected("b.bin", "still not text"))
    assert store.archive.rejected() == [Rejected("a.html", "empty", "https://example.org/a"), Rejected("b.bin", "still not text")]


@LENT
@given(identity=TEXT, text=TEXT, title=st.none() | TEXT, tags=st.lists(TEXT, max_size=3))
def test_whatever_text_is_kept_comes_back_the_same(store: Store, identity: str, text: str, title: str | None, tags: list[str]) -> None:
    when = When("2031-05-01", "2031-05-03", "day", "its own word", basis="inferred")
    marks = (Mark(Span(0, len(text)), "entry", "2031-05-01T10:00+02:00", anchor="post-1", pinned=True),)
    kept = store.archive.keep(Document(identity, text, title=title, tags=tuple(tags), published=when, marks=marks))
    assert store.archive.documents([identity]) == [kept]
    assert kept.text == text and kept.marks == marks and kept.published == when
