"""What an id promises: it lives for ever, leads on after a merge, and an editor's words stay with it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from real_desk import PAPERS, Page

from onrecord.model.text import Raw


@pytest.fixture
def house(tmp_path):
    return Page(tmp_path / "desk.db")


def lines(house):
    return {line.id: line for line in house.desk.snapshot().assembly.stories[0].lines}


def test_a_merge_leaves_a_redirect_and_a_split_gives_the_elder_its_id_back(house):
    elder, younger = house.line("sank off Ostrel"), house.line("lifeboats")
    house.act("merge", elder, object=younger)
    kept = next(iter({elder, younger} & set(lines(house))))
    gone = ({elder, younger} - {kept}).pop()
    answer = house.client.get(f"/line/{gone}")
    assert (answer.status_code, answer.headers["location"]) == (308, f"/line/{kept}")
    house.act("undo", "-", object="1")
    assert {elder, younger} <= set(lines(house))
    assert house.client.get(f"/line/{gone}").status_code == 200


def merged(house):
    """The line that two became, with a telling of the second, and a third line."""
    divers = (
        b"Divers raise the anchor of the Halda\n\n22 October 2031\n\nDivers raised the anchor of the Halda, the coast guard of Ostrel said."
    )
    house.desk.take([Raw("c.txt", divers, "https://dolna.example/c", "text/plain")])
    one, two, third = house.line("lifeboats"), house.line("sank off Ostrel"), house.line("anchor")
    before = lines(house)
    house.act("merge", one, object=two)
    kept = next(iter({one, two} & set(lines(house))))
    return kept, next(unit for unit in before[two].members if unit in lines(house)[kept].members), before[third]


def test_a_telling_is_moved_to_another_line_and_back_by_an_undo(house):
    kept, telling, third = merged(house)

    def with_telling():
        return next(set(line.members) for line in lines(house).values() if telling in line.members)

    together = with_telling()
    assert house.act("move", kept, telling=telling, object=third.id).status_code == 303
    assert with_telling() == {telling, *third.members}
    assert house.client.get(f"/line/{third.id}").status_code in (200, 308)
    assert "moved" in house.text("/log")
    house.open()
    assert with_telling() == {telling, *third.members}
    house.act("undo", "-", object="2")
    assert with_telling() == together


@pytest.mark.parametrize("fields", [{"telling": "nothing", "object": "THIRD"}, {"telling": "TELLING", "object": "nowhere"}])
def test_a_move_of_what_is_not_there_is_refused(house, fields):
    kept, telling, third = merged(house)
    told = {name: {"THIRD": third.id, "TELLING": telling}.get(word, word) for name, word in fields.items()}
    assert house.act("move", kept, **told).status_code == 422


def test_a_withdrawn_line_keeps_id_first_date_and_reason(house):
    line = house.line("lifeboats")
    before = lines(house)[line]
    house.act("withdraw", line, note="The ministry took it back")
    after = lines(house)[line]
    assert (after.id, after.reported_at, after.status) == (line, before.reported_at, "withdrawn")
    assert after.revision > before.revision
    house.open()
    assert "The ministry took it back" in house.text(f"/line/{line}")


def test_of_two_edits_the_last_holds_and_an_undo_brings_the_first_back(house):
    line = house.line("lifeboats")
    house.act("edit", line, object="First words")
    house.act("edit", line, object="Second words")
    assert lines(house)[line].headline == "Second words"
    house.act("undo", "-", object="2")
    assert lines(house)[line].headline == "First words"


def test_an_edit_holds_when_the_next_document_changes_the_line(house):
    line = house.line("lifeboats")
    house.act("edit", line, object="Lifeboats for Ostrel")
    house.desk._clock = lambda: datetime(2031, 10, 22, 12, tzinfo=UTC)
    changed = PAPERS["b"].replace("three new lifeboats", "four new lifeboats")
    house.desk.take([Raw("b.txt", changed.encode(), "https://rado.example/b", "text/plain")])
    assert lines(house)[line].headline == "Lifeboats for Ostrel"
    assert "four" in lines(house)[line].text
    house.open()
    assert lines(house)[line].headline == "Lifeboats for Ostrel"


def test_an_address_to_share_has_no_tracker_and_no_detour(house):
    line = house.line("lifeboats")
    answer = house.client.get(f"/line/{line}")
    assert answer.status_code == 200 and "utm_" not in answer.text and "set-cookie" not in answer.headers
