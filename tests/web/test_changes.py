"""What a publisher changed stands on a page of its own: old words, new words, and whether a note says so."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import quote

import pytest
from real_desk import Page

from onrecord.model.text import Raw

FIRST = "Ferry aground off Skelly\n\nThe coastguard said that nine people were hurt. Captain Odo Brink left the ship first."


@pytest.fixture
def house(tmp_path):
    page = Page(tmp_path / "desk.db")
    for hour, text in ((11, FIRST), (12, FIRST.replace("nine", "ten").replace("first", "last"))):
        page.desk._clock = lambda hour=hour: datetime(2031, 10, 22, hour, tzinfo=UTC)
        page.desk.take([Raw("ferry <1>.txt", text.encode())])
    return page


def test_old_and_new_words_stand_side_by_side_with_the_time(house):
    text = house.text("/changes?document=" + quote("ferry <1>.txt"))
    assert "The coastguard said that <del>nine</del> <ins>ten</ins> people were hurt." in text
    assert "22 Oct 2031" in text and "12:00" in text and "changed silently" in text


def test_the_sources_page_leads_to_it(house):
    text = house.text("/sources")
    assert text.count("read again with other words") == 1
    assert "/changes?document=ferry%20%3C1%3E.txt" in text


def test_a_redacted_name_is_not_in_the_words(house):
    house.desk.decide("editor", "redact", "Odo Brink")
    text = house.text("/changes?document=" + quote("ferry <1>.txt"))
    assert "Brink" not in text and "<del>first.</del> <ins>last.</ins>" in text


def test_a_document_read_once_has_none(house):
    house.desk.take([Raw("calm.txt", b"The sea is calm, the harbour master said.")])
    assert "Nothing was changed" in house.text("/changes?document=calm.txt")


@pytest.mark.parametrize("query", ["", "?document=", "?document=nowhere", "?document=%00"])
def test_an_unknown_document_is_said_to_be_unknown(house, query):
    assert house.client.get("/changes" + query).status_code == 404
