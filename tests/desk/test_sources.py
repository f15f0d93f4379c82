"""The registry of sources, the starter packs, and what the command line says of them."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "sources"))

from loopback import Web, fetcher, web

from onrecord.desk.doctor import OFFLINE, examine, report
from onrecord.desk.listing import add_addresses, edit, pause, print_sources
from onrecord.desk.sources import Entry, add_source, edit_source, outlets_of, pack, packs, pause_source, read_sources, sources_path, written
from onrecord.model.errors import UsageError
from onrecord.settings import pack_titled
from onrecord.sources.fetching.fetch import Answer, Failed, Fetcher

__all__ = ["fetcher", "web"]
FULL = Entry(
    'https://orle.example/feed?a="b"',
    "The Orle Post – \\ 1",
    "wire",
    "telegram",
    "https://orle.example/",
    "Valley Media",
    "VA",
    "en",
    "upper-valley",
    ("Orle Post", "OP"),
    True,
    7,
    "free to quote\twith a link",
    True,
)


def test_a_source_survives_the_way_into_the_file_and_out(tmp_path: Path) -> None:
    path = tmp_path / "a.sources.toml"
    assert add_source(path, FULL)
    assert read_sources(path) == (FULL,)


def test_comments_of_an_editor_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.sources.toml"
    path.write_text("# mine\n\n[[sources]]\nurl = 'https://a.example/f'\noutlet = 'A'  # the best\n", encoding="utf-8")
    add_source(path, FULL)
    assert path.read_text(encoding="utf-8").startswith("# mine\n\n[[sources]]\nurl = 'https://a.example/f'\noutlet = 'A'  # the best\n")
    assert [one.outlet for one in read_sources(path)] == ["A", FULL.outlet]


def test_a_source_is_added_once(tmp_path: Path) -> None:
    path = tmp_path / "a.sources.toml"
    assert [add_source(path, FULL), add_source(path, FULL)] == [True, False]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[sources]]\nurl = 'a'\noutlet = 'A'\nsite = 1", "site"),
        ("[[sources]]\nurl = 'a'", "outlet"),
        ("[[sources", "TOML"),
        ("sources = 1", "shape"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "a.sources.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=words):
        read_sources(path)


def test_the_list_lies_beside_the_store() -> None:
    assert sources_path(Path("news/desk.db")) == Path("news/desk.sources.toml")


def test_what_is_at_its_default_is_not_written() -> None:
    assert written(Entry("https://a.example/f", "A")) == '[[sources]]\nurl = "https://a.example/f"\noutlet = "A"\n'


@pytest.mark.parametrize("chosen", packs(), ids=lambda one: one.name)
def test_a_pack_has_a_story_and_about_fifteen_sources_with_their_facts(chosen: object) -> None:
    story = pack_titled(chosen.title)
    assert story is not None
    assert 14 <= len(chosen.sources) <= 20
    assert all(one.url.startswith("https://") and one.owner and one.language for one in chosen.sources)
    # A body of many states has no country of its own.
    assert all(one.country or one.outlet_kind == "official" for one in chosen.sources)
    assert sum(one.outlet_kind == "official" for one in chosen.sources) >= 3
    assert len({one.outlet for one in chosen.sources}) == len({one.url for one in chosen.sources}) == len(chosen.sources)
    assert {one.side for one in chosen.sources} - {None} <= {party.id for party in story.parties}
    assert len({one.language for one in chosen.sources}) >= 3


def test_the_pack_of_the_war_hears_the_offices_of_both_sides() -> None:
    official = [one for one in pack("war-in-ukraine").sources if one.outlet_kind == "official"]
    assert {"ukraine", "russia", None} <= {one.side for one in official}


def test_there_are_three_packs_and_an_unknown_one_names_them() -> None:
    assert len(packs()) >= 3
    with pytest.raises(UsageError, match="war-in-ukraine"):
        pack("moon landing")


def test_offices_of_one_outlet_are_one_outlet() -> None:
    found = outlets_of([Entry("https://a.example/f", "A B", owner="C"), Entry("https://a.example/g", "A B")])
    assert [(one.id, one.owner) for one in found] == [("a-b", "C")]


def test_the_doctor_names_the_dead_and_the_moved(web: Web, fetcher: Fetcher) -> None:
    web.serve("/feed", "<rss><channel><title>A</title></channel></rss>")
    web.serve("/page", "<html><body><h1>For sale</h1></body></html>")
    web.serve("/old", "", status=301, Location="/feed")
    said: list[str] = []
    entries = [Entry(web.url(path), path) for path in ("/feed", "/page", "/old", "/none")]
    assert not report(examine(entries, fetcher.fetch), said.append)
    assert [line[:4] for line in said] == ["ok  ", "DEAD", "move", "DEAD", "1 of"]
    assert "a feed was expected" in said[1]


def test_a_machine_without_a_network_is_told_of_the_demo() -> None:
    def offline(url: str) -> Answer:
        return Failed(url, "network", "no network", datetime(2031, 5, 4, tzinfo=UTC).isoformat())

    said: list[str] = []
    assert not report(examine(pack("bird-flu").sources, offline), said.append)
    assert said == [OFFLINE]


def test_add_finds_the_feed_of_a_page_and_sources_lists_it(web: Web, tmp_path: Path) -> None:
    web.serve(
        "/", '<html><head><title>Orle</title><link rel="alternate" type="application/atom+xml" href="/feed"></head><body>Hello</body>'
    )
    web.serve("/feed", '<feed xmlns="http://www.w3.org/2005/Atom"><title>Orle</title></feed>')
    settings, store, said = tmp_path / "s.toml", tmp_path / "desk.db", []
    settings.write_text("allow_private = true\n", encoding="utf-8")
    assert add_addresses([web.url("/")], store, settings, said.append) == 0
    assert read_sources(sources_path(store))[0].url == web.url("/feed")
    print_sources(store, said.append, opml=False)
    assert "not asked yet" in said[-1]
    print_sources(store, said.append, opml=True)
    assert f'xmlUrl="{web.url("/feed")}"' in said[-1]


def test_add_takes_a_list_of_feeds_from_a_file(tmp_path: Path) -> None:
    listed, said = tmp_path / "a.opml", []
    listed.write_text('<opml><body><outline text="A" xmlUrl="https://a.example/f"/></body></opml>', encoding="utf-8")
    assert add_addresses([str(listed)], tmp_path / "desk.db", None, said.append) == 0
    assert read_sources(tmp_path / "desk.sources.toml") == (Entry("https://a.example/f", "A"),)


def test_without_the_setting_this_machine_is_not_fetched(web: Web, tmp_path: Path) -> None:
    said: list[str] = []
    assert add_addresses([web.url("/")], tmp_path / "desk.db", None, said.append) == 1
    assert "is not fetched" in said[0]
    assert web.seen == []


LIST = """# Ours.
[[sources]]
url = "https://post.example/feed"   # the post
outlet = "Orle Post"

[[sources]]
outlet = "Orle Herald"
paused = false  # until May
url = "https://herald.example/feed"
"""


@pytest.mark.parametrize("url", ["https://post.example/feed", "https://herald.example/feed"])
def test_a_source_is_paused_and_resumed_and_every_comment_stays(tmp_path: Path, url: str) -> None:
    path = tmp_path / "a.sources.toml"
    path.write_text(LIST, encoding="utf-8")
    pause_source(path, url, paused=True)
    assert {one.url for one in read_sources(path) if one.paused} == {url}
    assert all(comment in path.read_text(encoding="utf-8") for comment in ("# Ours.", "# the post", "# until May"))
    pause_source(path, url, paused=False)
    assert [one.paused for one in read_sources(path)] == [False, False]


def test_a_source_that_is_not_listed_cannot_be_paused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such source"):
        pause_source(tmp_path / "a.sources.toml", "https://post.example/feed", paused=True)


def test_the_list_shows_what_is_paused(tmp_path: Path) -> None:
    (tmp_path / "a.sources.toml").write_text(LIST, encoding="utf-8")
    said: list[str] = []
    pause(tmp_path / "a.db", "https://post.example/feed", said.append, paused=True)
    print_sources(tmp_path / "a.db", said.append, opml=False)
    assert "asked no more" in said[0] and said[1].endswith("paused") and said[2].endswith("not asked yet")


_TWO = """# ours
[[sources]]
url = "https://post.example/feed"
outlet = "Orle Post"  # since 1911
credits = [
    "Orle Post",
    "OP",
]
poll_minutes = 10 # as agreed

[[sources]]
url = "https://herald.example/feed"
outlet = "Orle Herald"
side = "north"
"""


def _edited(path: Path, *changes: str) -> dict[str, Entry]:
    said: list[str] = []
    edit(path.with_name("a.db"), "https://post.example/feed", changes, said.append)
    assert said
    return {one.outlet: one for one in read_sources(path)}


def test_what_is_known_of_a_source_is_edited_in_place_and_the_rest_of_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.sources.toml"
    path.write_text(_TWO, encoding="utf-8")
    found = _edited(path, "owner=Valley Media", "credits=Orle Post, The Post", "poll_minutes=5", "articles=true", "outlet=Post of Orle")
    post = found["Post of Orle"]
    assert (post.owner, post.credits, post.poll_minutes, post.articles) == ("Valley Media", ("Orle Post", "The Post"), 5, True)
    assert found["Orle Herald"] == Entry("https://herald.example/feed", "Orle Herald", side="north")
    text = path.read_text("utf-8")
    assert text.startswith("# ours\n") and "# since 1911" in text and "poll_minutes = 5 # as agreed" in text


def test_a_key_without_a_value_goes_back_to_its_default(tmp_path: Path) -> None:
    path = tmp_path / "a.sources.toml"
    path.write_text(_TWO, encoding="utf-8")
    assert _edited(path, "credits=", "poll_minutes=")["Orle Post"] == Entry("https://post.example/feed", "Orle Post")


@pytest.mark.parametrize("change", ["sides=north", "poll_minutes=often", "outlet=", "outlet_kind=rumour", "articles=maybe", "owner"])
def test_an_edit_that_cannot_be_is_refused_and_nothing_is_written(tmp_path: Path, change: str) -> None:
    path = tmp_path / "a.sources.toml"
    path.write_text(_TWO, encoding="utf-8")
    with pytest.raises(UsageError):
        _edited(path, change)
    assert path.read_text("utf-8") == _TWO


def test_a_source_that_is_not_listed_cannot_be_edited(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such source"):
        edit_source(tmp_path / "a.sources.toml", "https://post.example/feed", {"side": "north"})
