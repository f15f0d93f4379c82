"""Past minutes, handovers, questions and the ledger on the page, over the real desk."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from real_desk import PAPERS, Page

from onrecord.model.text import Raw


@pytest.fixture
def house(tmp_path):
    return Page(tmp_path / "desk.db")


def test_before_the_first_change_the_page_is_empty_and_not_live(house):
    text = house.text("/?asof=2031-01-01T00:00")
    assert "As it could be known on 1 Jan 2031" in text
    assert "No line yet" in text
    assert "data-sequence" not in text


def test_after_the_last_change_the_page_has_every_line(house):
    shown = house.desk.snapshot().assembly.stories[0].lines
    text = house.text("/?asof=2031-10-22T09:00")
    assert all(f"line-{line.id}" in text for line in shown)


def test_the_slider_leads_to_the_moment_without_a_script(house):
    story = house.desk.snapshot().assembly.stories[0].id
    answer = house.client.get(f"/story/{story}?moment=0")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/story/{story}?asof=2031-10-22T09%3A00%2B00%3A00")


@pytest.mark.parametrize("moment", ["soon", "2031-99-01", "x" * 500, "%00"])
def test_what_is_no_moment_is_said_to_be_none(house, moment):
    assert house.client.get(f"/?asof={moment}").status_code == 400


def test_the_handover_names_what_an_editor_withdrew(house):
    house.desk._clock = lambda: datetime(2031, 10, 22, 10, tzinfo=UTC)
    house.act("withdraw", house.line("lifeboats"), note="The ministry took it back")
    text = house.text("/diff?from=2031-10-22T09:00&to=2031-10-22T10:00")
    assert "Withdrawn" in text and "The ministry took it back" in text
    assert "Nothing new" in house.text("/diff?from=2031-10-22T10:00&to=2031-10-22T11:00")


def test_a_question_is_answered_by_cited_words_only(house):
    text = house.text("/question?q=Was+the+budget+cut%3F")
    assert "that the budget had been cut" in text and "Deny it" in text and "Ida Korven</strong>:" in text
    assert "Minister promises new lifeboats" in house.text("/question?q=Who+promised+new+lifeboats%3F")
    assert "Nobody in the sources" in house.text("/question?q=whales")


@pytest.mark.parametrize("path", ["/diff?story=none", "/question?story=none&q=x", "/ledger?story=none"])
def test_an_unknown_story_is_said_to_be_unknown(house, path):
    assert house.client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/?asof=2031-10-22T09:00", "/diff", "/question?q=lifeboats", "/ledger", "/log"])
def test_a_redacted_name_is_in_none_of_them(house, path):
    house.act("redact", "Ida Korven")
    assert "Korven" not in house.text(path)


@pytest.mark.parametrize("path", ["/", "/log", "/diff", "/question?q=lifeboats", "/ledger", "/?asof=2031-10-22T09:00"])
def test_every_page_keeps_the_policy(house, path):
    answer = house.client.get(path)
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert "<style" not in answer.text and " style=" not in answer.text and " onclick" not in answer.text


def test_a_past_page_has_the_words_of_then_and_none_of_a_later_revision(house):
    house.desk._clock = lambda: datetime(2031, 10, 22, 12, tzinfo=UTC)
    later = PAPERS["b"].replace("Korven denied that the budget had been cut.", "Korven denied that lifeboats had been sold to Veldania.")
    house.desk.take([Raw("b.txt", later.encode(), "https://rado.example/b", "text/plain")])
    assert "Veldania" in house.text("/")
    then = house.text("/?asof=2031-10-22T09:30")
    assert "Veldania" not in then and "Minister promises new lifeboats" in then
    assert house.desk.reading_at("b.txt", datetime(2031, 10, 22, 10, tzinfo=UTC)).document.text == PAPERS["b"]
    assert house.desk.reading_at("b.txt", datetime(2031, 10, 22, 8, tzinfo=UTC)) is None


def test_before_the_desk_began_to_read_the_dates_of_the_sources_tell(house):
    text = house.text("/?asof=2031-10-20T23:59")
    assert "This desk began to read later" in text
    assert "Ferry" in text and "lifeboats" not in text


def test_a_comparison_that_reaches_back_before_the_desk_goes_by_the_dates_of_reports(house):
    text = house.text("/diff?from=2031-10-20T23:59&to=2031-10-22T09:00")
    assert "by the dates that the reports bear" in text
    assert "Minister promises new lifeboats" in text and "Ferry Halda sinks" not in text


def test_a_desk_with_one_moment_compares_the_last_days_of_reports(house):
    assert "Minister promises new lifeboats" in house.text("/diff")


def test_a_translation_made_in_the_browser_is_checked_and_never_kept(house):
    line = house.line("lifeboats")
    token = re.search(r'name="token" value="(\w+)"', house.text())[1]
    before = house.desk.contract_json()
    wrong = house.client.post("/gloss", data={"token": token, "line": line, "headline": "Ministra promete 7 botes", "to": "es"})
    assert wrong.json()["ok"] is False
    assert house.client.post("/gloss", data={"token": token, "line": "none", "headline": "x", "to": "es"}).status_code == 404
    assert house.client.post("/gloss", data={"line": line, "headline": "x", "to": "es"}).status_code == 403
    assert house.desk.contract_json() == before
