"""Channels and profiles as their platforms show them: an edited post is a revision, a vanished one is reported, neither loses a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email.utils import format_datetime

import pytest
from house import House, entry, house, parser
from loopback import NOON, web

from onrecord.desk.revisions import revised

__all__ = ["house", "parser", "web"]

Post = tuple[int, str]


def mastodon(posts: Sequence[Post]) -> str:
    """A profile's feed: no titles, HTML in the description, the post's address as guid."""
    items = "".join(
        f'<item><guid isPermaLink="true">https://town.example/@orle/{number}</guid><link>https://town.example/@orle/{number}</link>'
        f"<pubDate>{_stamp(number)}</pubDate><description>&lt;p&gt;{text}&lt;/p&gt;</description></item>"
        for number, text in posts
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Orle Town</title>{items}</channel></rss>'


def bluesky(posts: Sequence[Post]) -> str:
    """A profile's feed: plain text, the post's own name as guid."""
    items = "".join(
        f"<item><link>https://bsky.app/profile/orle.example/post/{number}</link><description>{text}</description>"
        f'<pubDate>{_stamp(number)}</pubDate><guid isPermaLink="false">at://did:plc:orle/app.bsky.feed.post/{number}</guid></item>'
        for number, text in posts
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>@orle.example - Orle Town</title>{items}</channel></rss>'


def telegram(posts: Sequence[Post]) -> str:
    """A channel's public page: the oldest post first."""
    shown = "".join(
        f'<div class="tgme_widget_message js-widget_message" data-post="orletown/{number}">'
        f'<div class="tgme_widget_message_text">{text}</div>'
        f'<span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="https://t.me/orletown/{number}">'
        f'<time datetime="{NOON.replace(minute=number).isoformat()}" class="time"></time></a></span></div>'
        for number, text in reversed(posts)
    )
    return (
        '<html><head><meta property="og:title" content="Orle Town"></head><body>'
        f'<section class="tgme_channel_history js-message_history">{shown}</section></body></html>'
    )


def _stamp(number: int) -> str:
    return format_datetime(NOON.replace(minute=number))


PLATFORMS = pytest.mark.parametrize(
    ("platform", "media", "shown"),
    [("mastodon", "application/rss+xml", mastodon), ("bluesky", "application/rss+xml", bluesky), ("telegram", "text/html", telegram)],
)
FIRST: tuple[Post, ...] = ((3, "The ferry runs."), (2, "Nine people wait at the quay."), (1, "The bridge is shut."))
Shown = Callable[[Sequence[Post]], str]


@PLATFORMS
def test_every_post_is_a_document_with_its_time(house: House, platform: str, media: str, shown: Shown) -> None:
    house.web.serve("/posts", shown(FIRST), Content_Type=media)
    house.follow(entry(house.web, "/posts", reads=platform)).round()
    assert sorted(one.text for one in house.documents()) == sorted(text for _, text in FIRST)
    assert sorted(one.published.start for one in house.documents() if one.published) == [f"2031-05-04T12:0{n}+00:00" for n in (1, 2, 3)]


@PLATFORMS
def test_an_edited_post_is_a_revision_that_shows_old_and_new_words(house: House, platform: str, media: str, shown: Shown) -> None:
    house.web.serve("/posts", shown(FIRST), Content_Type=media)
    house.follow(entry(house.web, "/posts", reads=platform)).round()
    house.web.serve("/posts", shown((FIRST[0], (2, "Ten people wait at the quay."), FIRST[2])), Content_Type=media)
    house.later()
    changed = next(one for one in house.documents() if one.revision == 1)
    assert [(word.was, word.now) for one in revised(house.store.archive, changed.id) for word in one.words] == [("Nine", "Ten")]
    assert [(note.kind, note.document) for note in house.watch.notes()] == [("silent_edit", changed.id)]
    assert "1 silent edit" in house.states()["posts"][1]


@PLATFORMS
def test_a_vanished_post_is_reported_and_what_was_read_of_it_stays(house: House, platform: str, media: str, shown: Shown) -> None:
    house.web.serve("/posts", shown(FIRST), Content_Type=media)
    house.follow(entry(house.web, "/posts", reads=platform)).round()
    house.web.serve("/posts", shown((FIRST[0], FIRST[2])), Content_Type=media)
    house.later()
    assert [note.kind for note in house.watch.notes()] == ["vanished"]
    assert "1 vanished" in house.states()["posts"][1]
    assert "Nine people wait at the quay." in {one.text for one in house.documents()}


@PLATFORMS
def test_posts_that_leave_at_the_end_as_new_ones_come_have_not_vanished(house: House, platform: str, media: str, shown: Shown) -> None:
    house.web.serve("/posts", shown(FIRST), Content_Type=media)
    house.follow(entry(house.web, "/posts", reads=platform)).round()
    house.web.serve("/posts", shown(((4, "The water falls."), *FIRST[:2])), Content_Type=media)
    house.later()
    assert house.watch.notes() == [] and len(house.documents()) == 4


def test_an_edit_that_the_platform_itself_marks_is_not_silent(house: House) -> None:
    house.web.serve("/posts", telegram(FIRST), Content_Type="text/html")
    house.follow(entry(house.web, "/posts", reads="telegram")).round()
    marked = telegram(((3, "The ferry stops."), *FIRST[1:])).replace('meta"><a', 'meta">edited <a')
    house.web.serve("/posts", marked, Content_Type="text/html")
    house.later()
    assert [note.kind for note in house.watch.notes()] == ["edit"]
