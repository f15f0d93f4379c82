"""Editors' words as input of every run."""

from __future__ import annotations

from onrecord.model.story import Decision, DecisionKind
from onrecord.story.decisions import conflicts, judge


def decided(*rows: tuple[DecisionKind, str, str | None]) -> list[Decision]:
    return [Decision(n, "ed", "2026-06-03T10:00", kind, subject, object_) for n, (kind, subject, object_) in enumerate(rows, 1)]


def test_an_undone_word_is_as_if_never_said() -> None:
    assert judge(decided(("pin", "l1", None), ("undo", "l1", "1"))).flags == {}


def test_an_undo_can_be_undone() -> None:
    assert judge(decided(("pin", "l1", None), ("undo", "l1", "1"), ("undo", "l1", "2"))).flags == {"l1": frozenset({"pinned"})}


def test_words_on_actors_are_kept_as_pairs() -> None:
    judged = judge(decided(("same_actor", "A. Brook", "Ana Brook"), ("not_same_actor", "B", "C")))
    assert judged.same == (("A. Brook", "Ana Brook"),) and judged.not_same == (("B", "C"),)


def test_a_word_on_what_is_no_longer_told_is_a_conflict_and_not_dropped() -> None:
    words = decided(("pin", "l1", None), ("merge", "l1", "l9"), ("same_actor", "A. Brook", "Nobody"), ("redact", "Ivo Marsh", None))
    assert [d.kind for d in conflicts(words, {"l1"}, {"A. Brook"})] == ["merge", "same_actor"]


def test_a_split_names_a_telling_and_fits_while_that_is_told() -> None:
    words = decided(("split", "l1", "doc#entry/0"))
    assert conflicts(words, {"l1", "doc#entry/0"}, ()) == () and len(conflicts(words, {"l1"}, ())) == 1


def test_a_move_takes_a_telling_off_its_line_and_joins_it_to_the_other() -> None:
    judged = judge(decided(("move", "l1", "my doc#entry/0 l2")))
    assert judged.parted == (("l1", "my doc#entry/0"),) and judged.joined == (("my doc#entry/0", "l2"),)


def test_a_move_fits_while_both_lines_and_the_telling_are_told() -> None:
    words = decided(("move", "l1", "my doc#entry/0 l2"))
    assert conflicts(words, {"l1", "my doc#entry/0", "l2"}, ()) == () and len(conflicts(words, {"l1", "l2"}, ())) == 1


def test_a_word_on_a_line_that_was_merged_away_holds_for_the_line_it_went_into() -> None:
    judged = judge(decided(("pin", "l1", None), ("edit", "l1", "Ferry sinks")), {"l1": "l2", "l2": "l3"})
    assert judged.flags["l3"] == frozenset({"pinned"}) and judged.headlines["l3"] == "Ferry sinks"


def test_a_line_keeps_its_own_words_against_those_of_one_that_was_merged_into_it() -> None:
    assert judge(decided(("edit", "l2", "Its own"), ("edit", "l1", "Another's")), {"l1": "l2"}).headlines["l2"] == "Its own"


def test_an_approval_of_other_words_is_not_carried_over() -> None:
    assert "l2" not in judge(decided(("approve", "l1", None)), {"l1": "l2"}).flags


def test_redirects_in_a_circle_end() -> None:
    assert judge(decided(("pin", "l1", None)), {"l1": "l2", "l2": "l1"}).flags["l1"] == frozenset({"pinned"})
