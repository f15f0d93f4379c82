"""From a page with embedded posts to statements: the author's words, at the post's stamp and address, never the outlet's own."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.posts import PostWords
from onrecord.model.claims import Reading, Statement
from onrecord.model.text import Document, Mark, Raw, Span, day
from onrecord.outputs.contract import reading_value
from onrecord.read.dates import Known
from onrecord.read.reading import read, redate
from onrecord.sources.parse import documents
from onrecord.taggers.rules import RuleTagger

OPENING = (
    "<p>The bridge over the Sarn in Orle has been closed since the morning, and traffic is led through Velm until further notice.</p>"
    "<p>Mayor Ana Ruiz visited the site at noon and spoke with engineers, who checked the piers for the third time since the flood.</p>"
)
CLOSING = (
    "<p>The company that runs the bridge has not answered questions, and a cordon keeps the square in front of the western ramp shut.</p>"
    "<p>Residents of the old town use the ferry, which runs every twenty minutes until nine in the evening and carries no cars at all.</p>"
)
TWEET = (
    '<blockquote class="twitter-tweet"><p>{words}</p>&mdash; {who} <a href="https://twitter.com/anaruiz/status/1790">May 4, 2031</a>'
    "</blockquote>"
)


def told(post: str, head: str = "") -> Reading:
    page = (
        f'<html lang="en"><head><meta property="article:published_time" content="2031-05-05T18:00:00+00:00">{head}</head><body><article>'
        f"<h1>Bridge in Orle closed after flood</h1>{OPENING}{post}{CLOSING}</article></body></html>"
    )
    found = documents(Raw("bridge.html", page.encode(), "https://orlepost.example/bridge", "text/html", None, "The Orle Post"))[0]
    assert isinstance(found, Document)
    return read(found, RuleTagger())


def said(reading: Reading, words_: str) -> Statement:
    text = reading.document.text
    return next(s for s in reading.statements if any(words_ in span.of(text) for span in s.content) and not s.inside)


def signed(words_: str, who: str = "Ana Ruiz (@anaruiz)") -> Reading:
    return told(TWEET.format(words=words_, who=who))


def test_a_post_is_what_its_author_says_at_its_own_stamp_and_address() -> None:
    reading = signed("The eastern pier has moved by 12 centimetres.")
    found = said(reading, "eastern pier")
    assert found.speaker is not None
    assert (found.speaker.id, found.speaker.name, found.style) == ("person:ana-ruiz", "Ana Ruiz", "direct")
    assert found.speaker.span is not None and found.speaker.span.of(reading.document.text) == "Ana Ruiz"
    assert found.at is not None and found.at.start == "2031-05-04"
    assert found.address == "https://twitter.com/anaruiz/status/1790"
    assert found.via == () and reading.document.outlet == "The Orle Post"


def test_the_machine_interface_shows_it() -> None:
    value = reading_value(signed("The eastern pier has moved by 12 centimetres."))
    row = next(row for row in value["statements"] if row["address"])
    assert row["speaker"]["name"] == "Ana Ruiz" and row["at"]["start"] == "2031-05-04" and row["cue"] is None
    assert (row["style"], row["cue_kind"], row["address"]) == ("direct", "document", "https://twitter.com/anaruiz/status/1790")


def test_each_sentence_has_its_own_stance_and_figures() -> None:
    reading = signed("The eastern pier has moved by 12 centimetres. We will rebuild it before the summer.")
    first, second = said(reading, "eastern"), said(reading, "rebuild")
    assert (first.stance, second.stance) == ("asserted", "promised")
    figure = next(f for f in reading.figures if f.id in first.figures)
    assert figure.statement == first.id and figure.as_of is not None and figure.as_of.start == "2031-05-04"


def test_who_says_we_in_a_post_is_its_author() -> None:
    found = said(signed("We deny that the pier was ever inspected."), "pier was")
    assert found.speaker is not None and found.speaker.id == "person:ana-ruiz"
    assert found.stance == "denied" and found.cue is not None


def test_what_a_post_reports_of_others_stands_inside_and_names_the_author_in_the_chain() -> None:
    reading = signed("Engineer Ida Tolland said that the pier will hold.")
    inner = next(s for s in reading.statements if s.inside)
    outer = next(s for s in reading.statements if s.id == inner.inside)
    assert inner.speaker is not None and inner.speaker.name == "Ida Tolland" and inner.via == ("Ana Ruiz",)
    assert outer.speaker is not None and outer.speaker.name == "Ana Ruiz"
    assert inner.at == outer.at and inner.address == outer.address


def test_an_author_whom_the_text_does_not_name_is_named_by_the_signature() -> None:
    found = said(signed("The ferry stops at nine tonight.", "Orle Ferry Company 🚢 (@orleferry)"), "ferry stops")
    assert found.speaker is not None and (found.speaker.name, found.speaker.kind) == ("Orle Ferry Company", "organisation")


def test_a_post_that_nobody_signed_is_nobodys_known_word_and_not_the_outlets() -> None:
    found = said(told('<blockquote class="twitter-tweet"><p>The ferry stops at nine tonight.</p></blockquote>'), "ferry stops")
    assert found.speaker is not None and (found.speaker.kind, found.speaker.name) == ("unnamed", "an embedded post")
    assert "nobody signed" in found.because


def test_the_address_names_who_wrote_an_unsigned_post() -> None:
    opened = '<blockquote class="mastodon-embed" cite="https://town.example/@orle/112233445566">'
    found = said(told(f"{opened}<p>The ferry stops at nine tonight.</p></blockquote>"), "ferry stops")
    assert found.speaker is not None and (found.speaker.name, found.speaker.kind) == ("@orle@town.example", "outlet")


def test_the_outlets_text_around_a_post_stays_its_own() -> None:
    reading = signed("The eastern pier has moved by 12 centimetres.")
    own = [s for s in reading.statements if s.address is None]
    assert not any("pier has moved" in span.of(reading.document.text) for s in own for span in s.content)
    assert all(s.at is None or s.at.start.startswith("2031-05-05") for s in own)


def test_addresses_and_tags_alone_are_no_words() -> None:
    assert not [s for s in signed("#Orle #Flood https://t.example/x1 pic.t.example/2").statements if s.address]


def test_a_stamp_after_the_page_was_fetched_is_none() -> None:
    text = "Bridge closed\n\nThe pier has moved, all of it."
    marks = (Mark(Span(0, 13), "headline"), Mark(Span(15, len(text)), "quote", "Ana Ruiz (@anaruiz)", at="2031-06-01"))
    fetched = day(date(2031, 5, 5), "when it was fetched", basis="fetched")
    reading = read(Document("a", text, fetched=fetched, marks=marks, published=fetched), RuleTagger())
    assert [s.at.start for s in reading.statements if s.at] == ["2031-05-05"]


def test_another_date_of_the_page_leaves_the_posts_stamp() -> None:
    reading = signed("The eastern pier has moved by 12 centimetres.")
    later = redate(reading, day(date(2031, 5, 9), "an editor says so"), Known())
    assert said(later, "eastern").at == said(reading, "eastern").at


def test_posts_in_an_article_make_no_live_blog() -> None:
    post = TWEET.format(
        words="The eastern pier has moved by 12 centimetres, and it goes on moving all the time.", who="Ana Ruiz (@anaruiz)"
    )
    assert len(told("".join(post.replace("4, 2031", f"{n}, 2031 at 4:0{n} PM") for n in range(1, 5))).entries) == 1


UPDATE = '<div class="post" id="{id}"><time datetime="2031-05-05T{clock}+00:00">{clock}</time><h3>{head}</h3><p>{text}</p>{post}</div>'
SKY = (
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://x/1"><p>It moved again, by four centimetres.</p>&mdash; Ana Ruiz '
    '(<a href="https://bsky.app/profile/anaruiz.example">@anaruiz.example</a>) '
    '<a href="https://bsky.app/profile/anaruiz.example/post/3k">May 5, 2031 at 6:40 PM</a></blockquote>'
)
UPDATES = (
    UPDATE.format(id="a", clock="19:05", head="Pier moves", text="The pier moves on, the town hall said.", post=SKY),
    UPDATE.format(id="b", clock="18:05", head="Ferry full", text="The ferry is full, and people wait on the quay, police said.", post=""),
    UPDATE.format(id="c", clock="17:05", head="Road shut", text="The road is shut, and nobody knows for how long, police said.", post=""),
)
BLOG = f'<html lang="en"><body><h1>Flood in Orle: live</h1>{"".join(UPDATES)}</body></html>'


def test_in_an_entry_of_a_live_blog_the_post_keeps_its_own_stamp() -> None:
    document = documents(Raw("blog.html", BLOG.encode(), "https://orlepost.example/live"))[0]
    assert isinstance(document, Document)
    reading = read(document, RuleTagger())
    found = said(reading, "moved again")
    entry = next(e for e in reading.entries if e.id == found.entry)
    assert found.speaker is not None and found.speaker.name == "Ana Ruiz"
    assert (entry.at and entry.at.start, found.at and found.at.start) == ("2031-05-05T19:05+00:00", "2031-05-05T18:40")
    assert found.address == "https://bsky.app/profile/anaruiz.example/post/3k"


def test_a_post_in_a_feeds_item_keeps_its_author() -> None:
    post = TWEET.format(words="The pier has moved again.", who="Ana Ruiz (@anaruiz)")
    feed = (
        f"<rss><channel><title>The Orle Post</title><item><guid>1</guid><title>Pier</title>"
        f"<description><![CDATA[{OPENING}{post}]]></description></item></channel></rss>"
    )
    document = documents(Raw("feed.xml", feed.encode()))[0]
    assert isinstance(document, Document)
    assert said(read(document, RuleTagger()), "moved again").address == "https://twitter.com/anaruiz/status/1790"


def test_updates_that_only_the_data_of_a_page_holds_keep_their_posts() -> None:
    body = "<p>The pier moves.</p>" + TWEET.format(words="The pier has moved again.", who="Ana Ruiz (@anaruiz)").replace('"', "'")
    update = (
        '{"@type":"LiveBlogPosting","headline":"Flood","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Pier",'
        f'"datePublished":"2031-05-05T19:05:00Z","articleBody":"{body}"}}]}}'
    )
    page = f'<html lang="en"><script type="application/ld+json">{update}</script><body><h1>Flood</h1><p>Live.</p></body></html>'
    document = documents(Raw("p.html", page.encode()))[0]
    assert isinstance(document, Document)
    found = said(read(document, RuleTagger()), "moved again")
    assert found.speaker is not None and found.speaker.name == "Ana Ruiz" and found.at is not None and found.at.start == "2031-05-04"


def test_thousands_of_posts_in_one_text_stay_linear() -> None:
    words_, marks, text = "We deny that 40 piers moved, and Ida Tolland said that 12 did.", [], "Bridge shut.\n\n"
    for n in range(1000):
        marks.append(Mark(Span(len(text), len(text) + len(words_)), "quote", f"Ana Ruiz{n} (@ana{n})", anchor=f"https://x.example/{n}"))
        text += words_ + "\n\n"
    began = time.process_time()
    reading = read(Document("a", text, marks=tuple(marks)), RuleTagger())
    assert len([s for s in reading.statements if s.address and not s.inside]) >= 1000
    assert time.process_time() - began < 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_words(language: str) -> None:
    known = words("posts", language, PostWords)
    assert known.own and known.unsigned


@settings(max_examples=40)
@given(st.lists(st.tuples(st.text(max_size=60), st.none() | st.text(max_size=20), st.none() | st.text(max_size=12)), max_size=6))
def test_no_marks_crash_and_every_link_leads_somewhere(parts: list[tuple[str, str | None, str | None]]) -> None:
    text, marks = "A bridge is shut.\n\n", []
    for part, author, at in parts:
        marks.append(Mark(Span(len(text), len(text) + len(part)), "quote", author, anchor=author, at=at))
        text += part + "\n\n"
    reading = read(Document("a", text, marks=tuple(marks)), RuleTagger())
    known = {s.id for s in reading.statements}
    assert len(known) == len(reading.statements)
    assert all(link is None or link in known for s in reading.statements for link in (s.inside, s.part_of))
