"""The further pages of a live blog."""

from __future__ import annotations

import pytest

from onrecord.sources.liveblogs.pagination import next_page

HERE = "https://orle.example/live/flood"


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ('<link rel="next" href="?page=2">', f"{HERE}?page=2"),
        ('<a rel="next" href="/live/flood/page/2">x</a>', f"{HERE}/page/2"),
        ('<a href="?page=2">Older updates</a>', f"{HERE}?page=2"),
        ('<a href="?seite=2">Ältere Einträge</a>', f"{HERE}?seite=2"),
        ('<a href="/live/other?page=2">Older</a>', None),
        ('<a href="https://elsewhere.example/live/flood?page=2" rel="next">Older</a>', None),
        ('<a href="/live/flood#top" rel="next">Older</a>', None),
        ('<a href="javascript:more()" rel="next">Older</a>', None),
        ("<p>nothing</p>", None),
    ],
)
def test_only_a_page_of_the_same_blog_is_next(html: str, found: str | None) -> None:
    assert next_page(f"<html><body>{html}</body></html>", HERE) == found
