"""Embedded posts have their own author, stamp and address."""

from __future__ import annotations

import pytest

from onrecord.model.text import Document, Mark, Raw
from onrecord.sources.pages.page import page

STORY = "<p>The gauge at the mill rose by two metres, and the water board closed the road to the quarry.</p>" * 3
POST = (
    '<blockquote class="twitter-tweet" cite="{cite}"><p>Beds and soup for all who need them.</p>'
    '&mdash; Upper Marrow (@uppermarrow) <a href="https://posts.example/uppermarrow/77">May 5, 2031</a></blockquote>'
)


def marks(html: str) -> list[Mark]:
    found = page(Raw("p.html", f"<h1>Flood</h1>{STORY}{html}{STORY}".encode()))
    assert isinstance(found, Document)
    return [mark for mark in found.marks if mark.kind in ("quote", "byline", "time")]


def test_a_post_has_its_author_stamp_and_address() -> None:
    words, signature = marks(POST.format(cite=""))
    assert (words.kind, words.value, words.anchor) == ("quote", "Upper Marrow (@uppermarrow)", "https://posts.example/uppermarrow/77")
    assert (signature.kind, signature.value, signature.anchor) == ("time", "2031-05-05", "https://posts.example/uppermarrow/77")


def test_a_stated_address_speaks_before_a_link() -> None:
    assert {mark.anchor for mark in marks(POST.format(cite="https://posts.example/77"))} == {"https://posts.example/77"}


def test_two_posts_side_by_side_keep_their_authors() -> None:
    other = POST.replace("Upper Marrow (@uppermarrow)", "Quarry (@quarry)").format(cite="")
    assert [mark.value for mark in marks(POST.format(cite="") + other) if mark.kind == "quote"] == [
        "Upper Marrow (@uppermarrow)",
        "Quarry (@quarry)",
    ]


@pytest.mark.parametrize(
    ("html", "author"),
    [
        ('<blockquote class="instagram-media"><p>Beds.</p><p>A post shared by Upper Marrow (@um)</p></blockquote>', "Upper Marrow (@um)"),
        (
            '<blockquote class="bluesky-embed"><p>Beds.</p>— Marrow (@um.bsky.social) May 5, 2031 at 4:05 PM</blockquote>',
            "Marrow (@um.bsky.social)",
        ),
        ('<blockquote class="twitter-tweet"><p>Beds for all.</p></blockquote>', None),
    ],
)
def test_a_post_is_signed_in_many_ways(html: str, author: str | None) -> None:
    assert marks(html)[0].value == author
