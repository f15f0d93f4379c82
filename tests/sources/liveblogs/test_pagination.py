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
        ('<a href="?page=with:block-77#top">Older</a>', f"{HERE}?page=with:block-77"),
        ('<a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a>', f"{HERE}?page=2"),
        ('<a href="/live/flood/seite-2">2</a>', f"{HERE}/seite-2"),
        ('<button data-next-url="/live/flood?cursor=ab9">Load more</button>', f"{HERE}?cursor=ab9"),
        ('<a href="/live/flood?before=1931">Entradas anteriores</a>', f"{HERE}?before=1931"),
        ('<a href="/live/flood?before=1931">Попередні записи</a>', f"{HERE}?before=1931"),
        (
            '<script type="application/ld+json">{"liveBlogUpdate": [], "nextPage": "/live/flood?page=2"}</script>',
            f"{HERE}?page=2",
        ),
        ('<a href="/live/flood-of-1931?page=2">2</a>', None),
        ('<a href="?page=3">3</a>', None),
        ('<a href="?price=2">Older</a>', None),
        ('<a href="/live/other?page=2">Older</a>', None),
        ('<a href="https://elsewhere.example/live/flood?page=2" rel="next">Older</a>', None),
        ('<a href="/live/flood#top" rel="next">Older</a>', None),
        ('<a href="javascript:more()" rel="next">Older</a>', None),
        ("<p>nothing</p>", None),
    ],
)
def test_only_a_page_of_the_same_blog_is_next(html: str, found: str | None) -> None:
    assert next_page(f"<html><body>{html}</body></html>", HERE) == found


@pytest.mark.parametrize(
    ("url", "href", "found"),
    [
        (f"{HERE}?page=2", "?page=3", f"{HERE}?page=3"),
        (f"{HERE}?page=2", "?page=1", None),
        (f"{HERE}?page=2", '?page=1">Previous</a> <a href="?page=3', f"{HERE}?page=3"),
        (f"{HERE}/page/2", "/live/flood/page/3/", f"{HERE}/page/3/"),
        (f"{HERE}-p2.html", "/live/flood-p3.html", f"{HERE}-p3.html"),
        (f"{HERE}.html", "/live/flood-p2.html", f"{HERE}-p2.html"),
    ],
)
def test_the_page_after_this_one_is_next(url: str, href: str, found: str | None) -> None:
    assert next_page(f'<html><body><p>Flood</p><a href="{href}">x</a></body></html>', url) == found
