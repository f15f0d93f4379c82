"""Texts that no editor would print, told by the real desk: the page answers, and prints no word that no source holds."""

from __future__ import annotations

import re
import unicodedata

import pytest
from real_desk import opened
from starlette.testclient import TestClient

from onrecord.model.text import Raw
from onrecord.web.app import create_app

SAID = "The harbour of Ostrel was closed on Monday, harbour master Ada Voss said. Two boats sank, Voss said."
BIDI = "\u202e\u2066\u200f"
STORIES = {
    "a headline only": ["Ferry Halda sinks off Ostrel"],
    "a body only": [SAID],
    "nothing": [""],
    "blanks": [" \n\t\n "],
    "a headline of ten thousand characters": ["Ferry " * 1700 + "\n\n20 October 2031\n\n" + SAID],
    "all by one speaker": [f"Ferry {n}\n\n2{n} October 2031\n\nBoat {n} sank off Ostrel, harbour master Ada Voss said." for n in range(5)],
    "all undated": [f"Harbour {n}\n\nPier {n} at Ostrel fell into the sea, harbour master Ada Voss said." for n in range(4)],
    "a quotation that never closes": ["Ferry sinks\n\n20 October 2031\n\nAda Voss said: “Two boats are lost. Nobody was hurt at Ostrel."],
    "markup": ['<b>Ferry</b> "sinks" <script>alert(1)</script>\n\n20 October 2031\n\n' + SAID + ' "><img src=x> Voss said.'],
    "controls and directions": [f"{BIDI}Ferry\x00 Halda\x07 sinks{BIDI}\n\n20 October 2031\n\n{BIDI}{SAID}{BIDI}"],
    "the same text five times": [f"Ferry Halda sinks\n\n20 October 2031\n\n{SAID}"] * 5,
}  # fmt: skip
PATHS = ("/", "/?edit=1", "/sources", "/log", "/diff", "/ledger", "/question?q=harbour", "/?asof=2031-10-21", "/api/assembly.json")


@pytest.fixture(params=STORIES, ids=lambda name: name.replace(" ", "-"))
def told(request, tmp_path):
    desk = opened(tmp_path / "desk.db")
    for n, text in enumerate(STORIES[request.param]):
        desk.take([Raw(f"{n}.txt", text.encode(), f"https://kurier.example/{n}", "text/plain")])
    return desk, TestClient(create_app(desk), base_url="http://127.0.0.1"), " ".join(STORIES[request.param])


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize("path", PATHS)
def test_every_page_answers(told, path):
    _, client, _ = told
    answer = client.get(path)
    assert answer.status_code == 200
    markup = answer.headers["content-type"].startswith("text/html")
    assert not markup or ("<script>alert" not in answer.text and "<img" not in answer.text)


def test_no_line_holds_a_word_that_no_source_holds(told):
    desk, _, text = told
    for story in desk.snapshot().assembly.stories:
        for line in story.lines:
            assert words(line.text) <= words(text), line.text
            assert not line.headline.rstrip().endswith(("“", "‘", "(", ","))


def test_no_headline_carries_a_control_or_a_direction_mark(told):
    desk, _, _ = told
    for story in desk.snapshot().assembly.stories:
        for line in story.lines:
            assert not [c for c in line.headline if unicodedata.category(c) in ("Cc", "Cs")]
