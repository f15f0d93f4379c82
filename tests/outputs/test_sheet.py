"""Exports: one sheet, drawn as HTML and Markdown, and tables; cited sentences and links only."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ticker_sample import BRIDGE, NOW, READINGS, sample, shelf

from onrecord.outputs.html import sheet_html
from onrecord.outputs.markdown import markdown, plain
from onrecord.outputs.page import View, page
from onrecord.outputs.sheet import day_sheet, strands_sheet, ticker_sheet, update_sheet
from onrecord.outputs.tables import lines_csv, safe, tracks_csv


def drawn():
    return page(sample(), BRIDGE, shelf(), NOW, View(length=10_000))


def sheets():
    return {
        "ticker": ticker_sheet(drawn(), BRIDGE, shelf()),
        "update": update_sheet(drawn(), BRIDGE, shelf()),
        "strands": strands_sheet(drawn(), BRIDGE, shelf()),
        "day": day_sheet(drawn(), BRIDGE, shelf(), "2031-10-21"),
    }


def test_the_update_leads_with_the_key_points_and_cites_every_paragraph():
    sheet = sheets()["update"]
    assert sheet.sections[0].paragraphs[0].anchor == "line-l-toll"
    told = [paragraph for section in sheet.sections if section.title != "Not known" for paragraph in section.paragraphs]
    assert all(paragraph.cites for paragraph in told)


def test_the_day_holds_the_lines_of_that_day_only():
    anchors = {p.anchor for section in sheets()["day"].sections for p in section.paragraphs}
    assert anchors == {"line-l-toll", "line-l-ministry"}
    assert day_sheet(drawn(), BRIDGE, shelf(), "1999-01-01").sections == ()


@pytest.mark.parametrize("kind", ["ticker", "update", "day", "strands"])
def test_no_more_than_the_cited_sentences_of_a_text_is_handed_on(kind):
    for text in (sheet_html(sheets()[kind], ""), markdown(sheets()[kind])):
        assert "Trains will not run" not in text


@pytest.mark.parametrize("kind", ["ticker", "update", "day", "strands"])
def test_the_page_needs_nothing_beside_itself(kind):
    text = sheet_html(sheets()[kind], "body { margin: 0 }")
    assert not re.search(r"<script|<link|src=|@import|url\(|127\.0\.0\.1|href=\"/", text)
    assert set(re.findall(r'href="#(source-\d+)"', text)) <= set(re.findall(r'id="(source-\d+)"', text))


def test_the_withdrawn_line_says_so_in_every_form():
    assert "Withdrawn: its source withdrew it" in markdown(sheets()["ticker"])


def test_markdown_prints_sources_with_their_numbers():
    text = markdown(sheets()["update"])
    assert text.startswith("# The fall of the Ostrel bridge\n")
    assert re.search(r"^1\. “.+” Ostrel Kurier, 21 Oct 2031, 14:20 UTC <https://kurier\.example/kurier-1>$", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("[a](javascript:x)", r"\[a\](javascript:x)"),
        ("# no", r"\# no"),
        ("1. no", r"1\. no"),
        ("- no", r"\- no"),
        ("<b>", r"\<b\>"),
        ("a\nb", "a b"),
    ],
)
def test_no_word_of_a_source_becomes_markup(text, printed):
    assert plain(text) == printed


def test_the_tables_hold_every_line_and_every_value():
    lines = list(csv.DictReader(io.StringIO(lines_csv(BRIDGE, shelf()))))
    assert [row["id"] for row in lines] == [line.id for line in BRIDGE.lines]
    assert lines[0]["sources"].startswith("Ostrel Kurier")
    values = list(csv.DictReader(io.StringIO(tracks_csv(BRIDGE, shelf()))))
    assert [(row["low"], row["high"]) for row in values][:3] == [("31", ""), ("24", "24"), ("", "40")]


@given(st.text(max_size=40))
def test_no_cell_is_a_formula(text):
    assert safe(text)[:1] not in ("=", "+", "-", "@", "\t", "\r")


def test_a_document_that_names_no_outlet_goes_by_its_credit_or_its_file():
    from dataclasses import replace

    from onrecord.outputs.snapshot import is_named, outlet_name

    bare = replace(READINGS["kurier-1"].document, id="folder/ferry.txt", outlet=None, url=None)
    assert outlet_name(bare, shelf()) == "ferry.txt"
    assert outlet_name(replace(bare, credit="https://ntv.example/x"), shelf()) == "via ntv.example"
    assert not is_named(bare)


def test_a_blog_of_strands_tells_every_line_once_under_the_first_of_its_strands():
    sheet = sheets()["strands"]
    anchors = [paragraph.anchor for section in sheet.sections for paragraph in section.paragraphs]
    assert sorted(anchors) == sorted({f"line-{line.id}" for line in BRIDGE.lines if not line.hidden})
    first = next(strand for strand in BRIDGE.strands)
    assert sheet.sections[0].title.startswith(first.title)
    assert {paragraph.anchor for paragraph in sheet.sections[0].paragraphs} == {f"line-{identity}" for identity in first.lines}
