"""What every Log does."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.model.claims import Figure, Mention, Reading, Speaker, Statement, TimeExpression
from onrecord.model.story import Citation, Line
from onrecord.model.text import Block, Document, Entry, Span, When
from onrecord.stores.store import Store

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
NUMBER = st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=4)
DAY = When("2031-05-01", "2031-05-02", "day", "the text says so")


def line(identity: str, headline: str = "Bridge falls", revision: int = 0) -> Line:
    cited = (Citation("a", Span(0, 12)),)
    return Line(identity, revision, "d1", "en", None, DAY, headline, headline, "the mayor said", "single", 1, 1, 1, cited)


def reading(identity: str, text: str = "Two fell.", version: str = "rules-1", low: Decimal | None = Decimal("2.50")) -> Reading:
    whole = Span(0, len(text))
    figure = Figure("f1", whole, text, low, None, "at_least", "quantity", "person", "person", "people", whole, "s1", DAY)
    speaker = Speaker("mayor", "The mayor", "person", None)
    told = Statement(
        "s1", "e1", speaker, ("Wire",), whole, "speech", (whole,), "mixed", "denied", True, (whole,), None, None, DAY, ("f1",), "cue", 0.25
    )
    return Reading(
        Document(identity, text),
        version,
        "en",
        None,
        DAY,
        None,
        ("tag",),
        (Block(whole, "furniture", "nav", "share"),),
        (Entry("e1", whole, None, (whole,), DAY),),
        (told,),
        (figure,),
        (TimeExpression(whole, "DATE", "2031-05", None),),
        (Mention(whole, "mayor", "The mayor", "person"),),
    )


def test_readings_come_back_by_document_id(store: Store) -> None:
    kept = [reading("b"), reading("a")]
    store.log.keep_readings(kept)
    assert store.log.readings() == [kept[1], kept[0]]


def test_a_later_reading_of_the_same_document_replaces_the_earlier(store: Store) -> None:
    store.log.keep_readings([reading("a"), reading("b")])
    store.log.keep_readings(iter([reading("a", version="rules-2")]))
    assert [(r.document.id, r.version) for r in store.log.readings()] == [("a", "rules-2"), ("b", "rules-1")]
    assert [r.document.id for r in store.log.readings("rules-1")] == ["b"]


def test_many_readings_go_in_at_once(store: Store) -> None:
    store.log.keep_readings(reading(f"{n:05}") for n in range(1201))
    assert len(store.log.readings()) == 1201


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(identity=TEXT, text=TEXT, low=NUMBER)
def test_spans_and_exact_numbers_survive(store: Store, identity: str, text: str, low: Decimal | None) -> None:
    kept = reading(identity, text, low=low)
    store.log.keep_readings([kept])
    assert kept in store.log.readings()
    again = next(r for r in store.log.readings() if r.document.id == identity)
    assert str(again.figures[0].low) == str(low)


def test_decisions_count_up_and_come_in_order(store: Store) -> None:
    first = store.log.decide("ed", "2031-05-01T10:00+00:00", "merge", "l1", "l2", None)
    second = store.log.decide("ed", "2031-05-01T10:01+00:00", "undo", "l1", str(first.sequence), "a slip")
    assert (first.sequence, second.sequence) == (1, 2)
    assert store.log.decisions() == [first, second]


def test_new_readings_leave_decisions_alone(store: Store) -> None:
    made = store.log.decide("ed", "2031-05-01T10:00+00:00", "pin", "l1", None, None)
    store.log.keep_readings([reading("a", version="rules-9")])
    assert store.log.decisions() == [made]


def test_changes_count_up_from_one(store: Store) -> None:
    made = store.log.record(
        "story", "2031-05-01T10:00+00:00", [("added", line("l1"), ""), ("revised", line("l1", revision=1), "toll 3 (was 2)")]
    )
    assert [change.sequence for change in made] == [1, 2]
    assert store.log.changes() == made


def test_nothing_to_record_records_nothing(store: Store) -> None:
    assert store.log.record("story", "2031-05-01T10:00+00:00", []) == []
    assert store.log.changes() == []


def test_changes_after_a_sequence_of_one_story_up_to_a_limit(store: Store) -> None:
    for n in range(6):
        store.log.record("odd" if n % 2 else "even", "2031-05-01T10:00+00:00", [("added", line(f"l{n}"), "")])
    assert [change.sequence for change in store.log.changes(after=2)] == [3, 4, 5, 6]
    assert [change.sequence for change in store.log.changes(after=2, story="odd")] == [4, 6]
    assert [change.sequence for change in store.log.changes(after=2, limit=2)] == [3, 4]
    assert store.log.changes(after=6) == store.log.changes(limit=0) == []
    assert len(store.log.changes(after=-5)) == 6


def test_a_change_that_cannot_be_kept_keeps_none_of_its_batch(store: Store) -> None:
    store.log.record("story", "2031-05-01T10:00+00:00", [("added", line("l1"), "")])
    broken = [("added", line("l2"), ""), ("added", line("l3"))]
    with pytest.raises(ValueError, match="not enough values"):
        store.log.record("story", "2031-05-01T10:01+00:00", broken)
    assert [change.line.id for change in store.log.changes()] == ["l1"]
