"""The title of a page is what readers see over the article, and its headline mark stands there."""

from __future__ import annotations

import pytest

from onrecord.model.text import Document, Raw
from onrecord.sources.pages.page import page

_TOLD = "<p>The Skelly ferry ran aground at dawn, and two pilot boats took off all ninety passengers before the tide turned.</p>"
_HEAD = """<html><head><title>{tab}</title><meta property="og:title" content="{og}">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{script}"}}</script></head><body>{body}</body></html>"""


def _read(body: str, *, og: str, script: str, tab: str = "Skelly ferry aground, what we know | Lenn Herald") -> Document:
    document = page(Raw("page.html", _HEAD.format(tab=tab, og=og, script=script, body=body + 3 * _TOLD).encode(), media_type="text/html"))
    assert isinstance(document, Document)
    return document


def _headline(document: Document) -> str:
    return next(mark.span.of(document.text) for mark in document.marks if mark.kind == "headline")


def test_a_heading_in_a_trail_of_links_is_not_the_one_over_the_article() -> None:
    body = "<nav class=crumbs><a href=/>Home</a> <h1>Skelly ferry: all of it</h1></nav><article><h2>Ninety saved from stranded ferry</h2>"
    document = _read(body, og="Ninety saved from stranded ferry", script="Skelly ferry: all of it")
    assert document.title == _headline(document) == "Ninety saved from stranded ferry"


@pytest.mark.parametrize(
    ("og", "script"),
    [("Ninety saved from ferry", "Ferry strands off Skelly harbour"), ("Ferry strands off Skelly harbour", "Ninety saved from ferry")],
)
def test_the_shown_one_of_two_headlines_is_the_title(og: str, script: str) -> None:
    document = _read("<article><h1>Ninety saved from ferry</h1>", og=og, script=script)
    assert document.title == "Ninety saved from ferry"


def test_a_linked_heading_further_down_does_not_stand_over_the_article() -> None:
    body = "<article><h1>A night on the sandbank</h1><h3><a href=/x>Ferry strands off Skelly harbour</a></h3>"
    document = _read(body, og="Ferry strands off Skelly harbour", script="Ninety saved from ferry")
    assert document.title == "Ninety saved from ferry"
