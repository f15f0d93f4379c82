"""The pages for editors and of sources speak as the story does; what stays English there is marked as English."""

from __future__ import annotations

import re
from dataclasses import fields, replace

import pytest
from starlette.testclient import TestClient
from ticker_sample import BRIDGE, LINES

from onrecord.lang import LANGUAGES
from onrecord.lang.shapes.desk import DeskWords
from onrecord.outputs.wording import desk_words, page_words
from onrecord.web.app import create_app

PATHS = ("/", "/?edit=1", "/log", "/sources", "/stories", "/line/l-toll/hand", "/line/l-toll", "/line/nothing", "/story/nothing")
ENGLISH = (
    "Back to the ticker",
    "Edit a line",
    "Withdraw<",
    "Approve<",
    "Each of them",
    "Log of edits",
    "No such",
    "Where documents come from",
)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_phrase_for_editors_is_there_with_the_gaps_of_the_english_one(code):
    own, english = desk_words(code), desk_words("en")
    for field in fields(DeskWords):
        said, meant = getattr(own, field.name), getattr(english, field.name)
        assert said, field.name
        if isinstance(said, str):
            assert said.count("{}") == meant.count("{}"), field.name


@pytest.fixture(params=[code for code in LANGUAGES if code != "en"])
def tongue(request, desk):
    desk.tell(LINES[0])
    state = desk.state
    desk.state = replace(state, assembly=replace(state.assembly, stories=(replace(BRIDGE, language=request.param, asked=True),)))
    desk.decide("editor", "pin", "l-toll")
    return request.param, TestClient(create_app(desk), base_url="http://127.0.0.1")


@pytest.mark.parametrize("path", PATHS)
def test_no_page_of_a_story_in_another_language_falls_back_to_english(tongue, path):
    code, client = tongue
    text = client.get(path).text
    assert f'<html lang="{code}">' in text
    assert not [phrase for phrase in ENGLISH if phrase in text]


def test_the_hand_and_the_log_name_their_acts_in_the_language_of_the_story(tongue):
    code, client = tongue
    words = desk_words(code)
    assert words.redact_name in client.get("/line/l-toll/hand").text
    assert words.did_pin in client.get("/log").text
    assert page_words(code).edit_log in client.get("/log").text


def test_reasons_that_stay_english_are_marked_as_english(tongue):
    _, client = tongue
    text = client.get("/sources").text
    reasons = re.findall(r'<td dir="auto"([^>]*)>it is not text', text)
    assert reasons and all(' lang="en"' in each for each in reasons)
    tree = client.get("/line/l-toll/source").text
    assert all(' lang="en"' in tag for tag in re.findall(r'<(?:span|p) class="because"[^>]*>', tree))


def test_a_refused_act_says_why_in_the_language_of_the_story(tongue):
    code, client = tongue
    token = re.search(r'name="token" value="(\w+)"', client.get("/").text)[1]
    answer = client.post("/decide", data={"token": token, "kind": "withdraw", "subject": "l-toll", "quiet": "1"})
    assert (answer.status_code, answer.json()["message"]) == (422, desk_words(code).say_why)
