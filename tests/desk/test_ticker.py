"""The running desk: what is taken is told once, what editors decide holds, and a restart changes nothing."""

from __future__ import annotations

import json

import pytest
from tests_desk import AGROUND, BUDGET, Counting, Newer, desk_over, line_about, lines_of, shown

from onrecord.model.text import Raw
from onrecord.outputs.snapshot import Added
from onrecord.sources.parse import documents

LATER = AGROUND.replace("Nobody was hurt", "Two people were hurt")


def test_what_is_taken_is_told(store):
    desk = desk_over(store)
    taken = desk.take(lines_of(AGROUND, BUDGET))
    assert (taken.read, taken.unchanged, taken.rejected) == (2, 0, 0)
    assert taken.changes == len(shown(desk)) >= 2


def test_the_same_again_is_neither_read_nor_told(store):
    runner = Counting()
    desk = desk_over(store, runner=runner)
    desk.take(lines_of(AGROUND, BUDGET))
    before, read = desk.snapshot(), runner.count
    taken = desk.take(lines_of(AGROUND, BUDGET))
    assert (taken.unchanged, taken.changes, runner.count - read) == (2, 0, 0)
    assert desk.snapshot().sequence == before.sequence


def test_a_changed_document_is_a_new_revision(store):
    desk = desk_over(store)
    desk.take(lines_of(AGROUND))
    desk.take(lines_of(LATER))
    [kept] = store.archive.documents()
    assert kept.revision == 1 and "Two people were hurt" in desk.reading("a").document.text


def test_two_texts_of_one_document_in_one_batch_are_two_revisions_of_which_the_last_holds(store):
    desk = desk_over(store)
    (first,), (second,) = (list(documents(raw)) for raw in (*lines_of(AGROUND), *lines_of(LATER)))
    desk.take_documents([first, second, first])
    [kept] = store.archive.documents()
    assert kept.revision == 2 and desk.reading("a").document.text == first.text
    assert [len(one.words) for one in desk.revised("a")] == [1, 1]


def test_each_change_is_recorded_once(store):
    desk = desk_over(store)
    desk.take(lines_of(AGROUND))
    before = store.log.changes()
    desk.retell()
    desk.retell()
    assert store.log.changes() == before


def test_listeners_hear_of_changes_that_the_snapshot_holds_already(store):
    desk, heard = desk_over(store), []
    desk.listen(lambda changes: heard.append((changes[-1].sequence, desk.snapshot().sequence)))
    desk.take(lines_of(AGROUND))
    desk.take(lines_of(AGROUND))
    assert len(heard) == 1 and heard[0][0] == heard[0][1]


def test_a_hidden_line_is_not_shown_and_an_undo_brings_it_back(store):
    desk = desk_over(store)
    desk.take(lines_of(AGROUND, BUDGET))
    line = line_about(desk, "quay")
    decision = desk.decide("editor", "hide", line)
    assert line not in shown(desk)
    desk.decide("editor", "undo", "-", str(decision.sequence))
    assert line in shown(desk)


def test_an_edited_headline_holds(store):
    desk = desk_over(store)
    desk.take(lines_of(BUDGET))
    line = line_about(desk, "quay")
    desk.decide("editor", "edit", line, "Quay vote: not before May")
    assert shown(desk)[line] == "Quay vote: not before May"


def test_a_redacted_name_stands_in_no_line(store):
    desk = desk_over(store)
    desk.take(lines_of(AGROUND, BUDGET))
    desk.decide("editor", "redact", "Ada Voss")
    assert not [line for story in desk.snapshot().assembly.stories for line in story.lines if "Ada Voss" in line.text + line.attribution]


def test_under_review_only_approved_lines_are_shown(store):
    desk = desk_over(store, publish="review")
    desk.take(lines_of(BUDGET))
    assert not shown(desk)
    desk.decide("editor", "approve", store.log.changes()[0].line.id)
    assert len(shown(desk)) == 1


def test_a_newer_reader_reads_again_and_keeps_ids_and_decisions(reopened):
    first = desk_over(reopened())
    first.take(lines_of(AGROUND, BUDGET))
    hidden, edited = line_about(first, "quay"), line_about(first, "aground")
    first.decide("editor", "hide", hidden)
    first.decide("editor", "edit", edited, "Ferry aground")
    runner = Counting()
    later = desk_over(reopened(), tagger=Newer(), runner=runner)
    assert runner.count == 2 and later.reading("a").version.endswith("rules 2")
    assert hidden not in shown(later) and shown(later)[edited] == "Ferry aground"


def test_a_restart_reads_nothing_and_gives_the_same_lines(reopened):
    first = desk_over(reopened())
    first.take(lines_of(AGROUND, BUDGET))
    runner = Counting()
    store = reopened()
    later = desk_over(store, runner=runner)
    assert (runner.count, shown(later), later.snapshot().sequence) == (0, shown(first), first.snapshot().sequence)
    assert later.take(lines_of(AGROUND, BUDGET)).unchanged == 2


def test_what_is_refused_is_kept_and_shown(reopened):
    first = desk_over(reopened())
    taken = first.take([Raw("noise.txt", b"\x00\x01\x02" * 50), *lines_of(AGROUND)])
    assert (taken.read, taken.rejected) == (1, 1)
    [refused] = desk_over(reopened()).snapshot().rejected
    assert refused.id == "noise.txt" and "binary" in refused.reason


def test_a_refused_document_that_is_mended_is_refused_no_longer(reopened):
    first = desk_over(reopened())
    first.take([Raw("day.txt", b"")])
    first.take([Raw("day.txt", b"A ferry ran aground off Skelly, the coastguard said.")])
    assert not first.snapshot().rejected and not desk_over(reopened()).snapshot().rejected


def test_a_decision_of_another_process_is_heard(reopened):
    desk = desk_over(reopened())
    desk.take(lines_of(AGROUND, BUDGET))
    line = line_about(desk, "quay")
    reopened().log.decide("editor", "2031-03-05T13:00:00+00:00", "hide", line, None, None)
    assert line in shown(desk)
    assert desk.hear() and line not in shown(desk)
    assert not desk.hear()


def test_a_text_pasted_twice_is_one_document(store):
    desk = desk_over(store)
    text = "A ferry ran aground off Skelly, the coastguard said. Nobody was hurt."
    assert desk.add(text).ok and desk.add(f"  {text}\n").ok
    assert len(store.archive.documents()) == 1


def test_another_pasted_text_is_another_document(store):
    desk = desk_over(store)
    desk.add("A ferry ran aground off Skelly, the coastguard said.")
    desk.add("The council will vote in May, Mayor Ada Voss said.")
    assert len(store.archive.documents()) == 2


def test_a_pasted_nothing_or_address_says_what_to_do(store):
    desk = desk_over(store)
    assert not desk.add(" \n").ok and not desk.add("https://skellypost.example/a").ok
    assert store.archive.documents() == []


def test_the_order_of_arrival_changes_no_line(store, reopened):
    one, two = desk_over(store), desk_over(reopened())
    one.take(lines_of(AGROUND, BUDGET))
    two.take(lines_of(BUDGET))
    two.take(lines_of(AGROUND))
    assert sorted(shown(one).values()) == sorted(shown(two).values())


def test_the_contract_form_is_that_of_assemble(store):
    desk = desk_over(store)
    desk.take(lines_of(AGROUND, BUDGET))
    value = json.loads(desk.contract_json())
    assert value["contract"] == 1 and {one["id"] for one in value["documents"]} == {"a", "b"}


@pytest.mark.parametrize(
    ("pasted", "opened"),
    [
        ("https://lenn.example/a", "https://lenn.example/a"),
        ("www.lenn.example/a", "https://www.lenn.example/a"),
        ("ftp://lenn.example/a", "ftp://lenn.example/a"),
        ("HTTPS://lenn.example", "HTTPS://lenn.example"),
    ],
)
def test_a_pasted_address_is_opened_and_never_read_as_a_text(store, pasted, opened):
    desk, asked = desk_over(store), []
    desk.opens(lambda address: (asked.append(address), Added(False, "not there"))[1])
    assert desk.add(pasted).message == "not there" and asked == [opened]


def test_a_pasted_text_that_tells_nothing_says_so(store):
    assert "no line came of it" in desk_over(store).add("Mist.").message
