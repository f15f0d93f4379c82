"""What is remembered of sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.model.errors import StoreError
from onrecord.stores.watching import KeptAnswer, Note, Watched, open_watch, watch_path

URL = "https://orle.example/feed"
AT = "2031-05-04T12:00:00+00:00"


def test_a_state_survives_a_restart(tmp_path: Path) -> None:
    state = Watched(URL, etag='"1"', failures=2, state="failing", reason="no answer", listed=("a", "b"), interval=600.5)
    with open_watch(tmp_path / "desk.db") as watch:
        assert watch.get(URL) == Watched(URL)
        watch.keep(state)
    with open_watch(tmp_path / "desk.db") as watch:
        assert watch.get(URL) == state


def test_notes_come_latest_first_and_by_source() -> None:
    with open_watch(None) as watch:
        watch.note([Note(URL, AT, "vanished", "a", "gone"), Note("https://b.example/", AT, "edit", "b", "new")])
        assert [note.document for note in watch.notes()] == ["b", "a"]
        assert [note.document for note in watch.notes(URL)] == ["a"]


def test_an_answer_is_kept_once_with_its_headers() -> None:
    answer = KeptAnswer(URL, AT, 200, "ab", (("ETag", '"1"'), ("ETag", '"2"')))
    with open_watch(None) as watch:
        watch.keep_answer(answer)
        watch.keep_answer(answer)
        assert watch.answers(URL) == [answer]
        assert watch.answers("https://b.example/") == []


def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    watch_path(tmp_path / "desk.db").write_bytes(b"no database at all, only words that fill a page" * 100)
    with pytest.raises(StoreError, match="give another path"):
        open_watch(tmp_path / "desk.db")
