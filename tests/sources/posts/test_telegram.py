"""Public previews of channels, post by post."""

from __future__ import annotations

import pytest

from onrecord.model.errors import UnreadableError
from onrecord.model.text import Document, Raw
from onrecord.read.reading import read
from onrecord.sources.parse import documents
from onrecord.sources.posts.telegram import preview
from onrecord.story.ask import Ask
from onrecord.story.assemble import assemble
from onrecord.taggers.rules import RuleTagger


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


FORWARD = (
    '<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from '
    '<a class="tgme_widget_message_forwarded_from_name" href="{address}"><span dir="auto">Lerna Council</span></a></div>'
)


@pytest.mark.parametrize("address", ["https://t.me/lernacouncil/991", ""])
def test_a_forward_is_what_its_origin_says_through_the_channel(address: str) -> None:
    html = page(post(1, "Two people died at the mill."), post(2, "The ford is closed, all day.", FORWARD.format(address=address)))
    own, forwarded = documents(Raw("orle.html", html.encode(), "https://t.me/s/orlewater"))
    assert isinstance(own, Document) and isinstance(forwarded, Document)
    assert own.credit is None and forwarded.credit == "Lerna Council" and forwarded.outlet == "Orle Water"
    assert not [s for s in read(own, RuleTagger()).statements if s.address]
    found = read(forwarded, RuleTagger()).statements[0]
    assert found.speaker is not None and (found.speaker.name, found.speaker.kind) == ("Lerna Council", "organisation")
    assert found.speaker.span is not None and found.speaker.span.of(forwarded.text) == "Lerna Council"
    assert (found.style, found.stance, found.via, found.address) == ("direct", "asserted", (), address or None)
    assert found.at is not None and found.at.start == "2031-05-04T02:00+00:00"


def test_the_ticker_names_the_origin_of_a_forward_before_the_channel() -> None:
    html = page(post(1, "Two people died at the mill of Orle on Sunday.", FORWARD.format(address="https://t.me/lernacouncil/991")))
    document = documents(Raw("orle.html", html.encode()))[0]
    assert isinstance(document, Document)
    lines = assemble([read(document, RuleTagger())], Ask(None, None, True)).stories[0].lines
    assert [line.attribution for line in lines] == ["Lerna Council; Orle Water"]


def test_a_post_that_was_edited_says_so() -> None:
    edited = post(1, "The dam holds.").replace('<a class="tgme_widget_message_date">', '<span class="tgme_widget_message_meta">edited <a>')
    assert [item.tags for item in preview(page(edited, post(2, "It is dry.")), "a").items] == [("edited",), ()]


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
