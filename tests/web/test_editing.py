"""The editor's hand over the real desk on SQLite: every act is printed, logged, undone, and survives a new start."""

from __future__ import annotations

import json
import re

import pytest
from real_desk import Page

from onrecord.model.text import Raw
from onrecord.web.editing import Refused, act, clean, way_back


@pytest.fixture
def house(tmp_path):
    return Page(tmp_path / "desk.db")


def test_the_form_leads_back_to_where_it_stood(house):
    answer = house.act("pin", house.line("lifeboats"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/log")


def test_a_hidden_line_is_nowhere_but_in_the_log_and_comes_back_by_undo(house):
    line = house.line("lifeboats")
    house.act("hide", line)
    assert f"line-{line}" not in house.text()
    told = json.loads(house.text("/api/assembly.json"))["stories"][0]
    assert line not in [each["id"] for each in told["lines"]]
    assert line in house.text("/log")
    house.act("undo", "-", object="1")
    assert f"line-{line}" in house.text()


@pytest.mark.parametrize(
    ("kind", "fields", "shown"),
    [
        ("pin", {}, "<h2>Pinned</h2>"),
        ("key", {}, "key event"),
        ("edit", {"object": "Ostrel to get three lifeboats"}, "Ostrel to get three lifeboats"),
        ("correct", {"note": "The boats are two"}, "Correction: The boats are two"),
        ("withdraw", {"note": "The ministry took it back"}, "The ministry took it back"),
        ("relabel", {"object": "contested"}, "Relabelled by an editor: contested"),
    ],
)
def test_an_act_is_printed_and_survives_a_new_start_and_a_new_document(house, kind, fields, shown):
    house.act(kind, house.line("lifeboats"), **fields)
    assert shown in house.text()
    house.open()
    house.desk.take(
        [Raw("c.txt", b"Harbour reopens\n\n22 October 2031\n\nThe harbour of Ostrel reopened, Radio Dolna said.", None, "text/plain")]
    )
    assert shown in house.text()
    house.act("undo", "-", object="1")
    assert shown not in house.text()


def test_an_approved_line_no_longer_says_unreviewed(house):
    line = house.line("lifeboats")
    house.act("approve", line)
    article = re.search(rf'<article[^>]* id="line-{line}".*?</article>', house.text(), re.DOTALL)[0]
    assert "unreviewed" not in article


def test_merged_lines_are_one_and_the_old_address_leads_there(house):
    one, two = house.line("lifeboats"), house.line("Halda")
    house.act("merge", one, object=two)
    gone = [identity for identity in (one, two) if house.client.get(f"/line/{identity}").status_code == 308]
    assert len(gone) == 1


def test_what_was_merged_can_be_split_off_again(house):
    one, two = house.line("lifeboats"), house.line("Halda")
    house.act("merge", one, object=two)
    house.act("undo", "-", object="1")
    assert all(house.client.get(f"/line/{identity}").status_code == 200 for identity in (one, two))


def test_a_redacted_name_is_gone_from_every_answer(house):
    everywhere = [
        "/",
        "/api/assembly.json",
        "/sources",
        "/log",
        "/stories",
        *(f"/line/{house.line('Halda')}{tail}" for tail in ("", "/source", "/hand")),
    ]
    assert "Voss" in house.text()
    house.act("redact", "Ada Voss", note="a private person")
    for path in everywhere:
        assert "Voss" not in house.text(path), path
    assert "a private person" in house.text("/log")
    assert all("Voss" not in str(change) for change in house.desk.changes(0, 1000))
    house.open()
    assert "Voss" not in house.text()


def test_under_review_nothing_is_shown_before_it_is_approved(tmp_path):
    house = Page(tmp_path / "desk.db", "review")
    assert "lifeboats" not in house.text() and "lifeboats" not in house.text("/api/assembly.json")
    told = json.loads(house.text("/api/assembly.json"))
    assert told["publish"] == "review" and told["waiting"] > 0
    assert f"{told['waiting']} lines not shown: they wait for an editor’s approval." in house.text()
    log = house.text("/log")
    assert "waiting for approval" in log
    line = re.search(r'href="/line/(\w+)/hand"[^>]*>[^<]*lifeboats', log)[1]
    house.act("approve", line)
    assert "lifeboats" in house.text()


@pytest.mark.parametrize(
    ("kind", "subject", "fields"),
    [
        ("hide", "none", {}), ("burn", "x", {}), ("redact", "an", {}), ("undo", "-", {"object": "77"}), ("undo", "-", {"object": "x"}),
        ("edit", "LINE", {"object": "  "}),
        ("withdraw", "LINE", {}), ("relabel", "LINE", {"object": "true"}), ("merge", "LINE", {"object": "LINE"}),
        ("merge", "LINE", {"object": "nowhere"}), ("split", "LINE", {"object": "b.txt#x/0"}),
    ],
)  # fmt: skip
def test_a_form_that_makes_no_sense_is_refused_and_records_nothing(house, kind, subject, fields):
    line = house.line("lifeboats")
    answer = house.act(kind, line if subject == "LINE" else subject, **{k: line if v == "LINE" else v for k, v in fields.items()})
    assert answer.status_code == 422
    assert house.desk.decisions() == ()


def test_a_post_without_the_token_or_from_another_site_records_nothing(house):
    line = house.line("lifeboats")
    assert house.client.post("/decide", data={"kind": "hide", "subject": line}).status_code == 403
    assert (
        house.client.post("/decide", data={"kind": "hide", "subject": line}, headers={"origin": "https://evil.example"}).status_code == 403
    )
    assert house.desk.decisions() == ()


def test_the_edit_page_works_without_a_script(house):
    line = house.line("lifeboats")
    text = house.text(f"/line/{line}/hand")
    kinds = set(re.findall(r'name="kind" value="(\w+)"', text))
    assert kinds >= {"approve", "hide", "pin", "key", "edit", "correct", "withdraw", "relabel", "redact"}
    assert 'class="hand"' not in house.text()
    assert 'class="hand"' in house.text("/?edit=1")


@pytest.mark.parametrize("address", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "", "/a b", "/\n"])
def test_the_way_back_never_leads_away(address):
    assert way_back(address) == "/"


def test_an_act_may_name_the_other_line_by_its_link():
    lines = {"l1": None, "l2": None}
    asked = act({"kind": "merge", "subject": "l1", "object": "http://127.0.0.1:8350/line/l2/source?x=1"}, lines, ())  # type: ignore[arg-type]
    assert not isinstance(asked, Refused)
    assert asked.target == "l2"


def test_control_and_direction_marks_do_not_get_into_a_headline():
    assert clean("a\u202eb\x00c\n d" + "x" * 900, 10) == "abc dxxxxx"


def test_an_act_on_what_nobody_tells_any_more_is_shown_as_one_that_no_longer_fits(house):
    assert "no longer fit" not in house.text("/log")
    house.act("pin", house.line("lifeboats"))
    house.act("hide", house.line("lifeboats"))
    assert "no longer fit" not in house.text("/log")
    house.desk.decide("ed", "pin", "lgone")
    assert "1 act that no longer fits" in house.text("/log")


def test_a_pin_on_a_line_that_is_merged_away_stays_on_the_line_it_went_into(house):
    gone, into = house.line("lifeboats"), house.line("Halda")
    house.act("pin", gone)
    house.act("merge", into, object=gone)
    house.open()
    lines = house.desk.snapshot().assembly.stories[0].lines
    assert [line.pinned for line in lines if line.id in (gone, into)] == [True]
