"""The slider of past minutes on the live page: there from the second change on, usable without a script."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote

from real_desk import OUTLETS, PAPERS
from starlette.testclient import TestClient

from onrecord.desk.reader import Reader
from onrecord.desk.registry import registry
from onrecord.desk.ticker import Desk
from onrecord.model.text import Raw
from onrecord.read.dates import Known
from onrecord.runners.inline import InlineRunner
from onrecord.stores.sql import open_store
from onrecord.story.assemble import Ask
from onrecord.taggers.catalog import tagger
from onrecord.web.app import create_app


def house(path, publish="auto"):
    """A desk that reads its papers an hour apart, and its client."""
    clock = iter(datetime(2031, 10, 22, 9, tzinfo=UTC) + timedelta(minutes=30 * n) for n in range(1000))
    reader = Reader(tagger("rules"), Known(), registry(OUTLETS), InlineRunner())
    desk = Desk(open_store(path / "desk.db"), reader, Ask(None, "Ferry Halda at Ostrel", True, Known()), lambda: next(clock), publish)
    client = TestClient(create_app(desk), base_url="http://127.0.0.1", follow_redirects=False)
    return desk, client


def take(desk, name):
    desk.take([Raw(f"{name}.txt", PAPERS[name].encode(), f"https://{'kurier' if name == 'a' else 'rado'}.example/{name}", "text/plain")])


def test_a_story_told_at_once_asks_for_a_moment_instead(tmp_path):
    desk, client = house(tmp_path)
    take(desk, "a")
    text = client.get("/").text
    assert 'id="past"' not in text and 'name="asof" id="past-at"' in text


def test_the_slider_has_a_stop_at_every_minute_of_change_and_leads_to_the_page_of_that_minute(tmp_path):
    desk, client = house(tmp_path)
    take(desk, "a")
    take(desk, "b")
    text = client.get("/").text
    last = int(re.search(r'id="past"[^>]* max="(\d+)"', text)[1])
    minutes = re.search(r'data-minutes="([^"]*)"', text)[1].split()
    assert len(minutes) == last + 1 >= 2
    story = desk.snapshot().assembly.stories[0].id
    answer = client.get(f"/story/{story}?moment=0")
    assert answer.status_code == 303 and minutes[0] in unquote(answer.headers["location"])
    then = client.get(answer.headers["location"]).text
    assert "lifeboats" not in then and "lifeboats" in text


def test_under_review_only_minutes_of_approved_lines_are_stops(tmp_path):
    desk, client = house(tmp_path, "review")
    take(desk, "a")
    take(desk, "b")
    assert 'id="past"' not in client.get("/").text
