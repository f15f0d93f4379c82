"""Around a desk that is served: a machine without a network is told so, and the list of sources is followed as it is edited."""

from __future__ import annotations

import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from house import House, entry, house, parser, rss
from loopback import web
from tests_desk import desk_over

from onrecord.desk.feeding import Listing, followed, offline
from onrecord.desk.noting import Visit
from onrecord.desk.sources import Entry, add_source
from onrecord.outputs.snapshot import SourceState
from onrecord.settings import Settings
from onrecord.stores.memory import memory_store

__all__ = ["house", "parser", "web"]

POST = Entry("https://post.example/feed", "Orle Post")
HERALD = Entry("https://herald.example/feed", "Orle Herald")


def visit(outcome: str, kind: str = "") -> Visit:
    return Visit(POST, outcome, "", kind)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("visits", "expected"),
    [
        ([visit("failing", "network")] * 2, True),
        ([visit("failing", "network"), visit("ok")], False),
        ([visit("failing", "network"), visit("failing", "gone")], False),
        ([], False),
    ],
)
def test_a_machine_is_offline_where_no_source_at_all_can_be_reached(visits: list[Visit], expected: bool) -> None:
    assert offline(visits) is expected


def test_following_without_a_network_says_so_and_offers_the_demo(tmp_path: Path) -> None:
    store, said, heard = memory_store(), [], threading.Event()

    def say(words: object) -> None:
        said.append(str(words))
        heard.set()

    unreachable = Entry("http://127.0.0.1:1/feed", "Orle Post")
    with followed(desk_over(store), store, tmp_path / "desk.db", [unreachable], (), Settings(allow_private=True), say):
        assert heard.wait(30)
    assert "offline" in said[0] and "onrecord demo" in said[0]


class Told:
    """What a list of sources tells those who follow it."""

    def __init__(self, path: Path, entries: list[Entry]) -> None:
        self.followed: list[list[str]] = []
        self.states: list[SourceState] = []
        self.listing = Listing(path, entries, lambda found: self.followed.append([one.outlet for one in found]), self.states.append)

    def look(self) -> list[str]:
        self.listing.look()
        return self.followed[-1] if self.followed else []


@pytest.fixture
def path(tmp_path: Path) -> Path:
    add_source(tmp_path / "desk.sources.toml", POST)
    return tmp_path / "desk.sources.toml"


def later(path: Path) -> None:
    """The file as if it had been edited a moment later."""
    os.utime(path, (datetime(2031, 5, 4, tzinfo=UTC).timestamp(),) * 2)


def test_a_source_written_into_the_file_is_followed_without_a_restart(path: Path) -> None:
    told = Told(path, [POST])
    assert told.look() == []
    add_source(path, HERALD)
    later(path)
    assert told.look() == ["Orle Post", "Orle Herald"] and told.states[-1].state == "ok"


def test_a_source_that_is_not_from_the_file_stays(path: Path) -> None:
    told = Told(path, [POST, HERALD])
    path.write_text("", encoding="utf-8")
    assert told.look() == ["Orle Herald"]


def test_a_list_that_cannot_be_read_is_said_and_the_one_before_holds(path: Path) -> None:
    told = Told(path, [POST])
    path.write_text("[[sources]]\nurl = 7", encoding="utf-8")
    assert told.look() == []
    assert told.states[-1].state == "failing" and "as it was before" in told.states[-1].reason


def test_a_source_that_is_paused_is_asked_no_more_and_what_was_read_stays(house: House) -> None:
    house.web.serve("/feed", rss(("1", "Rain", "It rained, the mayor said.")))
    source = entry(house.web)
    house.follow(source).round()
    house.following.follows([Entry(source.url, source.outlet, paused=True)])
    assert house.following.round() == [] and len(house.documents()) == 1


def test_a_source_that_joins_is_asked_at_the_next_round_under_its_own_name(house: House) -> None:
    house.web.serve("/feed", rss(("1", "Rain", "It rained, the mayor said.")))
    house.web.serve("/other", rss(("2", "Wind", "It blew, the mayor said.")))
    first, second = entry(house.web), Entry(house.web.url("/other"), "Orle Herald", language="en")
    house.follow(first).round()
    house.following.follows([first, second])
    (only,) = house.following.round()
    assert only.entry == second and {one.outlet for one in house.documents()} == {"the-orle-post", "orle-herald"}
