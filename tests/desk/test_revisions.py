"""What a publisher changed: the words that stood there, the words that stand there now, and whether a note says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.desk.listing import print_changes
from onrecord.desk.revisions import revised, revisions
from onrecord.model.errors import UsageError
from onrecord.model.text import Document, Mark, Span
from onrecord.outputs.revised import Revised, Rewording, plain
from onrecord.stores.memory import memory_store
from onrecord.stores.sql import open_store

FIRST = "Ferry aground off Skelly\n\nThe coastguard said that nine people were hurt. The ferry left at dawn.\n\nPublished 3 hours ago."
URL = "https://post.example/ferry"


def kept(store, *texts: str, tags: tuple[str, ...] = ()):
    for number, text in enumerate(texts):
        store.archive.keep(Document("ferry", text, url=URL, title="Ferry", tags=tags, taken=f"2031-05-04T1{number}:00:00+00:00"))
    return store.archive


@pytest.fixture(params=["memory", "sql"])
def store(request, tmp_path):
    made = memory_store() if request.param == "memory" else open_store(tmp_path / "desk.db")
    with made:
        yield made


def test_the_words_that_differ_are_shown_with_those_around_them(store):
    (found,) = revised(kept(store, FIRST, FIRST.replace("nine", "ten")), "ferry")
    assert found.silent and found.at == "2031-05-04T11:00:00+00:00"
    assert found.words == (Rewording("The coastguard said that", "nine", "ten", "people were hurt. The ferry left at"),)


def test_every_revision_is_compared_with_the_one_before_the_newest_first(store):
    archive = kept(store, FIRST, FIRST.replace("nine", "ten"), FIRST.replace("nine", "eleven"))
    assert [(one.words[0].was, one.words[0].now) for one in revised(archive, "ferry")] == [("ten", "eleven"), ("nine", "ten")]
    assert [one.revision for one in revisions(archive, "ferry")] == [2, 1, 0]


def test_revisions_of_one_moment_are_compared_too(store):
    for text in (FIRST, FIRST.replace("nine", "ten"), FIRST.replace("nine", "eleven")):
        store.archive.keep(Document("ferry", text, url=URL, taken="2031-05-04T10:00:00+00:00"))
    assert [(one.words[0].was, one.words[0].now) for one in revised(store.archive, "ferry")] == [("ten", "eleven"), ("nine", "ten")]


def test_with_a_correction_note_it_is_not_silent_and_the_note_is_shown(store):
    note = "Correction: an earlier version gave a wrong number."
    (found,) = revised(kept(store, FIRST, FIRST.replace("nine", "ten") + f"\n\n{note}"), "ferry")
    assert not found.silent and found.note == note


def test_relative_times_are_no_edit(store):
    assert revised(kept(store, FIRST, FIRST.replace("3 hours", "5 hours")), "ferry") == ()


def test_what_is_removed_and_what_is_added_say_so():
    longer = FIRST + "\n\nThe captain is found."
    archives = kept(memory_store(), longer, FIRST), kept(memory_store(), FIRST, longer)
    removed, added = (revised(archive, "ferry")[0].words[0] for archive in archives)
    assert (removed.was, removed.now) == ("The captain is found.", "")
    assert (added.was, added.now) == ("", "The captain is found.")


def test_the_page_around_the_text_is_no_part_of_it(store):
    old = Document("a", "Rain fell.\nMost read: Wind", marks=(Mark(Span(11, 26), "furniture"),), taken="2031-05-04T10:00:00+00:00")
    store.archive.keep(old)
    store.archive.keep(replace(old, text="Rain fell.\nMost read: Snow", taken="2031-05-04T11:00:00+00:00"))
    assert revised(store.archive, "a") == ()


def test_many_changes_are_counted(store):
    old = "\n\n".join(f"Person number {number} is called Ada and lives in Orle." for number in range(40))
    (found,) = revised(kept(store, old, old.replace("Ada", "Ida")), "ferry")
    assert len(found.words) + found.more == 40 and found.more == 28


def test_an_unknown_document_has_no_revisions(store):
    assert revised(store.archive, "nothing") == ()


def test_in_plain_text_it_reads_as_wdiff_writes_it():
    words = (Rewording("said that", "nine", "ten", "people"), Rewording("", "", "New.", ""))
    told = plain(Revised(1, "2031-05-04T12:00+00:00", True, None, words, 3))
    assert told == "2031-05-04T12:00+00:00, changed silently: … said that [-nine-] {+ten+} people …; … {+New.+} …; and 3 more"


@pytest.mark.parametrize("named", ["ferry", URL])
def test_the_command_shows_the_changes_of_a_document_by_id_or_address(tmp_path, named):
    with open_store(tmp_path / "desk.db") as store:
        kept(store, FIRST, FIRST.replace("nine", "ten"))
    said: list[str] = []
    print_changes(tmp_path / "desk.db", named, said.append)
    assert said[0] == f"Ferry\n    {URL}" and "changed silently: … The coastguard said that [-nine-] {+ten+} people" in said[1]


def test_the_command_says_where_nothing_was_changed(tmp_path):
    with open_store(tmp_path / "desk.db") as store:
        kept(store, FIRST)
    said: list[str] = []
    print_changes(tmp_path / "desk.db", "ferry", said.append)
    assert said == ["1 document of ferry: nothing was changed since it was read first."]


def test_a_document_that_is_not_kept_is_a_wrong_call(tmp_path):
    open_store(tmp_path / "desk.db").close()
    with pytest.raises(UsageError, match="no document"):
        print_changes(tmp_path / "desk.db", "ferry", print)
