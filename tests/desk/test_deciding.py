"""An editor's word on the command line is kept if it is about something that is there."""

from __future__ import annotations

import pytest
from tests_desk import BUDGET, desk_over, line_about, lines_of

from onrecord.desk.deciding import listed, record
from onrecord.model.errors import UsageError
from onrecord.stores.sql import open_store


@pytest.fixture
def kept(tmp_path):
    """A store's path and the id of its line about the quay."""
    path = tmp_path / "desk.db"
    store = open_store(path)
    desk = desk_over(store)
    desk.take(lines_of(BUDGET))
    line = line_about(desk, "quay")
    store.close()
    return path, line


def test_the_answer_says_how_to_undo(kept):
    path, line = kept
    assert record(path, "editor", "hide", line, None, "a test") == f"Decision 1: hide {line}. Undo it with: onrecord decide undo - 1"


def test_an_undo_of_what_was_decided_is_kept(kept):
    path, line = kept
    record(path, "editor", "pin", line, None, None)
    assert record(path, "editor", "undo", "-", "1", None).startswith("Decision 2")


@pytest.mark.parametrize(
    ("kind", "subject", "target", "words"),
    [
        ("vanish", "LINE", None, "no such decision: vanish"),
        ("hide", "l0", None, "there is no such line: l0"),
        ("merge", "LINE", "l0", "there is no such line: l0"),
        ("merge", "LINE", None, "needs a second thing"),
        ("edit", "LINE", None, "needs a second thing"),
        ("undo", "-", "7", "no such decision to undo: 7"),
        ("undo", "-", None, "no such decision to undo"),
    ],
)
def test_a_decision_about_nothing_is_refused(kept, kind, subject, target, words):
    path, line = kept
    with pytest.raises(UsageError, match=words):
        record(path, "editor", kind, subject.replace("LINE", line), target, None)


def test_a_store_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(UsageError, match="there is no store"):
        record(tmp_path / "none.db", "editor", "hide", "l1", None, None)
    assert not (tmp_path / "none.db").exists()


def test_the_list_says_what_was_undone_and_what_no_longer_fits(kept):
    path, line = kept
    record(path, "editor", "hide", line, None, "a test")
    record(path, "editor", "undo", "-", "1", None)
    record(path, "editor", "pin", line, None, None)
    record(path, "editor", "same_actor", "person:ada-voss", "person:nobody-known", None)
    hidden, undo, pinned, same = listed(path).split("\n")
    assert hidden.endswith(f"hide {line} (a test)  undone") and "undone" not in undo
    assert pinned.endswith(f"pin {line}") and same.endswith("no longer fits: nobody tells of it now")


def test_a_store_without_decisions_lists_none(kept):
    assert listed(kept[0]) == "None."
