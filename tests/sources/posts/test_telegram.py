"""Public previews of channels, post by post."""

from __future__ import annotations

import pytest

from onrecord.model.errors import UnreadableError
from onrecord.model.text import Document, Raw
from onrecord.sources.parse import documents
from onrecord.sources.posts.telegram import preview


def page(*posts: str) -> str:
    return f'<html><body><div class="tgme_channel_info_header_title">Orle Water</div><section class="tgme_channel_history">{"".join(posts)}'


def post(number: int, text: str, more: str = "") -> str:
    return (
        f'<div class="tgme_widget_message" data-post="orlewater/{number}">{more}<div class="tgme_widget_message_text">{text}</div>'
        f'<a class="tgme_widget_message_date"><time datetime="2031-05-04T0{number}:00:00+00:00"></time></a></div>'
    )


def test_each_post_has_address_time_and_lines() -> None:
    found = preview(page(post(1, "The dam holds.<br>Ferries <b>run</b> again.")), "a")
    assert found.title == "Orle Water"
    assert (found.items[0].guid, found.items[0].published) == ("https://t.me/orlewater/1", "2031-05-04T01:00:00+00:00")
    assert found.items[0].content == "<p>The dam holds.</p><p>Ferries <b>run</b> again.</p>"


def test_the_post_that_is_answered_is_not_taken_for_the_answer() -> None:
    reply = '<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text">Is it dry?</div></a>'
    assert preview(page(post(1, "It is.", reply)), "a").items[0].content == "<p>It is.</p>"


def test_a_notice_without_text_is_no_post() -> None:
    assert preview(page('<div class="tgme_widget_message" data-post="orlewater/1"><i>photo</i></div>'), "a").items == ()


def test_a_page_without_a_channel_is_refused_with_what_may_be_wrong() -> None:
    with pytest.raises(UnreadableError, match="private"):
        preview("<html><body><p>Hello</p>", "a")


def test_a_saved_preview_is_known_without_its_address() -> None:
    found = documents(Raw("orle.html", page(post(1, "The dam holds."), post(2, "The ford is closed.")).encode()))
    assert [one.text for one in found if isinstance(one, Document)] == ["The dam holds.", "The ford is closed."]


def test_a_video_feed_has_the_words_under_the_video() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:m="http://search.yahoo.com/mrss/"><title>Orle TV</title>'
        "<entry><id>yt:1</id>"
        "<title>The dam, live</title>"
        "<m:group><m:title>The dam</m:title><m:description>The minister spoke at the dam.</m:description></m:group>"
        "<published>2031-05-04T10:00:00+00:00</published></entry></feed>"
    )
    found = documents(Raw("feed.xml", feed.encode()))
    assert isinstance(found[0], Document)
    assert "The minister spoke at the dam." in found[0].text
