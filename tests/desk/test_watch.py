"""Folders that are served: each look takes what is new or changed, and says how each source does."""

from __future__ import annotations

import pytest
from tests_desk import BUDGET, desk_over, line_about, shown

from onrecord.desk.deciding import record
from onrecord.desk.sources import Entry, add_source
from onrecord.stores.memory import memory_store
from onrecord.stores.sql import open_store
from onrecord.web.serving import Watch, _listed

TEXT = "Ferry runs aground off Skelly\n\nA ferry ran aground off Skelly, the coastguard said. Nobody was hurt."


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "news"
    made.mkdir()
    return made


@pytest.fixture
def desk(tmp_path):
    store = open_store(tmp_path / "desk.db")
    yield desk_over(store)
    store.close()


def states(desk):
    return {source.name.rpartition("/")[2]: source.state for source in desk.snapshot().sources}


def test_a_file_that_comes_in_is_read_at_the_next_look(desk, folder):
    watch = Watch(desk, [folder])
    watch.look()
    assert states(desk) == {"news": "failing"} or states(desk) == {"news": "empty"}
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    watch.look()
    assert desk.reading("a.txt") and states(desk) == {"news": "ok"}


def test_a_changed_file_is_a_new_revision(desk, folder):
    watch = Watch(desk, [folder])
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    watch.look()
    (folder / "a.txt").write_text(TEXT.replace("Nobody was", "Two people were"), encoding="utf-8")
    watch.look()
    assert desk.reading("a.txt").document.revision == 1


def test_an_unchanged_folder_gives_no_change(desk, folder):
    watch = Watch(desk, [folder])
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    watch.look()
    before = desk.snapshot().sequence
    watch.look()
    assert desk.snapshot().sequence == before


def test_a_missing_folder_is_told_and_the_rest_goes_on(desk, folder):
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    Watch(desk, [folder.parent / "gone", folder]).look()
    assert desk.reading("a.txt") and states(desk) == {"gone": "failing", "news": "ok"}


def test_two_folders_with_one_name_do_not_take_turns(desk, folder):
    other = folder.parent / "more"
    other.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (other / "a.txt").write_text(TEXT.replace("Skelly", "Port Lenn"), encoding="utf-8")
    watch = Watch(desk, [folder, other])
    for _ in range(3):
        watch.look()
    assert desk.reading("a.txt").document.revision == 0 and "Skelly" in desk.reading("a.txt").document.text
    assert [one.id for one in desk.snapshot().rejected] == ["more/a.txt"]


def test_the_sources_of_a_pack_join_the_list_once_and_an_editors_word_holds(tmp_path):
    path = tmp_path / "desk.sources.toml"
    pack = (Entry("https://post.example/feed", "Orle Post"), Entry("https://herald.example/feed", "Orle Herald"))
    add_source(path, Entry("https://post.example/feed", "Orle Post", paused=True))
    for _ in range(2):
        assert [(one.outlet, one.paused) for one in _listed(path, pack)] == [("Orle Post", True), ("Orle Herald", False)]


def test_a_decision_on_the_command_line_reaches_the_running_desk_at_the_next_look(desk, folder, tmp_path):
    (folder / "day.jsonl").write_text(BUDGET, encoding="utf-8")
    watch = Watch(desk, [folder])
    watch.look()
    line = line_about(desk, "quay")
    record(tmp_path / "desk.db", "editor", "hide", line, None, None)
    watch.look()
    assert line not in shown(desk)


def test_it_looks_until_it_is_done(desk, folder):
    left = iter([False, False, True])
    looks = []
    watch = Watch(desk, [folder])
    watch.follow(lambda: looks.append(1) or next(left))
    assert len(looks) == 3


def test_a_folder_without_files_is_empty_and_a_missing_one_fails(tmp_path):
    desk = desk_over(memory_store())
    (tmp_path / "bare").mkdir()
    Watch(desk, [tmp_path / "bare", tmp_path / "gone"]).look()
    assert [(source.state, bool(source.reason)) for source in desk.snapshot().sources] == [("empty", True), ("failing", True)]
    assert desk.snapshot().rejected == ()
