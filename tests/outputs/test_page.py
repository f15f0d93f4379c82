"""The page as a value, and as markup."""

from __future__ import annotations

import gzip
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ticker_sample import BRIDGE, LINES, NOW, many, sample, shelf

from onrecord.outputs.html import Surroundings, line_page_html, page_html, sources_html, stories_html
from onrecord.outputs.page import View, page
from onrecord.outputs.provenance import provenance
from onrecord.outputs.snapshot import Snapshot, last_home
from onrecord.outputs.sources import sources_page


def drawn(view: View | None = None, snapshot: Snapshot | None = None):
    snapshot = snapshot or sample()
    return page(snapshot, snapshot.assembly.stories[0], shelf(), NOW, view or View())


def ids(view) -> list[str]:
    return [line.id for day in view.days for line in day.lines]


def with_lines(*lines) -> Snapshot:
    snapshot = sample()
    return replace(snapshot, assembly=replace(snapshot.assembly, stories=(replace(BRIDGE, lines=lines),)))


def test_lines_stand_under_their_days_newest_first():
    assert [day.day.title for day in drawn().days][:3] == ["Tuesday, 21 October 2031", "Monday, 20 October 2031", "17–19 October 2031"]


def test_weeks_of_silence_are_folded_with_a_note():
    assert [day.gap for day in drawn().days if day.gap] == ["2 months without a line: 5 Aug – 17 Oct 2031"]


def test_a_line_without_a_date_goes_into_its_own_drawer():
    assert [line.id for line in drawn().undated] == ["l-rail"]


def test_a_strand_and_the_key_filter_and_the_search_narrow_the_page():
    assert ids(drawn(View(strand="toll"))) == ["l-toll", "l-ministry", "l-first"]
    assert ids(drawn(View(key=True))) == ["l-toll", "l-fall"]
    assert ids(drawn(View(query="CRACKS letter"))) == ["l-warning"]
    assert ids(drawn(View(strand="cause", key=True, query="nothing"))) == []


def test_a_hidden_line_is_nowhere():
    text = page_html(drawn(snapshot=with_lines(replace(LINES[0], hidden=True), *LINES[1:])), Surroundings())
    assert "l-toll" not in text


def test_a_pinned_line_stands_on_top_and_only_there():
    view = drawn(snapshot=with_lines(LINES[0], replace(LINES[1], pinned=True)))
    assert [line.id for line in view.pinned] == ["l-ministry"]
    assert ids(view) == ["l-toll"]


def test_long_stories_are_cut_into_pages_that_join_without_a_gap():
    whole = many(700)
    first = drawn(snapshot=whole)
    second = drawn(View(before=first.older), whole)
    assert first.older == "l00299"
    assert second.days[0].lines[0].id == "l00300"


def test_chips_are_quiet_unless_something_differs():
    loud = {line.id: [chip.label for chip in line.chips if not chip.quiet] for day in drawn().days for line in day.lines}
    assert loud["l-search"] == []
    assert loud["l-toll"] == ["contested", "2 outlets · 2 origins · 2 sides", "denied", "key event"]
    assert loud["l-fall"] == ["corroborated", "2 outlets · 2 origins", "key event"]


def test_a_denial_stands_beside_its_line():
    (said,) = drawn().days[0].lines[0].answers
    assert (said.speaker, said.verb, said.text) == ("Minister Ida Korven", "denies", "Reports of more than 30 dead are false")


def test_refused_documents_and_failing_sources_are_on_the_first_page():
    text = page_html(drawn(), Surroundings())
    assert "2 documents refused" in text
    assert "the server answered 503" in text


def test_the_sources_page_gives_every_refusal_its_reason():
    text = sources_html(sources_page(sample(), shelf()), Surroundings())
    assert "photo.bin" in text
    assert "it is not text" in text


def test_an_empty_ticker_says_so():
    assert "No line yet" in page_html(drawn(snapshot=with_lines()), Surroundings())
    assert "No story yet" in stories_html((), 0, Surroundings())


def test_merges_in_a_ring_end():
    snapshot = sample()
    change = snapshot.fates["l-fall-old"]
    ring = {"a": replace(change, note="b"), "b": replace(change, note="a")}
    assert last_home(replace(snapshot, fates=ring), "a") in ("a", "b")


def test_the_same_input_gives_the_same_bytes():
    assert page_html(drawn(), Surroundings()) == page_html(drawn(), Surroundings())


@pytest.mark.parametrize("evil", ["<script>alert(1)</script>", '"><img onerror=x>', "\u202eabc", "x" * 10_000])
def test_markup_in_any_field_stays_text(evil):
    line = replace(LINES[0], headline=evil, text=evil, attribution=evil, notes=(evil,))
    text = page_html(drawn(snapshot=with_lines(line)), Surroundings())
    assert "<script>alert" not in text
    assert "<img" not in text


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_words_can_be_drawn(headline, query):
    snapshot = with_lines(replace(LINES[0], headline=headline))
    assert page_html(drawn(View(query=query), snapshot), Surroundings()).startswith("<!doctype html>")


def test_five_hundred_lines_are_light():
    snapshot = many(500)
    first, second = drawn(snapshot=snapshot), drawn(View(before="l00299"), snapshot)
    sizes = [len(gzip.compress(page_html(view, Surroundings()).encode(), 5)) for view in (first, second)]
    assert sum(sizes) < 150_000


def test_a_page_is_drawn_in_well_under_a_second():
    snapshot = many(500)
    page_html(drawn(snapshot=snapshot), Surroundings())
    start = time.perf_counter()
    page_html(drawn(snapshot=snapshot), Surroundings())
    assert time.perf_counter() - start < 1


def source(identity: str):
    story = sample().assembly.stories[0]
    return provenance(sample(), story, next(line for line in story.lines if line.id == identity), shelf())


def test_the_cited_sentence_is_lit_with_its_speaker_and_cue_between_its_neighbours():
    lit = source("l-toll").sources[0].context
    assert (lit.before, lit.after) == ("The river was still high on Tuesday morning.", "Its doctors had counted the bodies twice.")
    assert [(piece.text, piece.role) for piece in lit.cited if piece.role] == [("the district hospital", "speaker"), ("said", "cue")]


def test_no_more_of_a_document_is_shown_than_a_neighbouring_sentence():
    story = sample().assembly.stories[0]
    assert "Trains will not run" not in line_page_html(source("l-toll"), story, Surroundings())


def test_the_origin_tree_puts_copies_under_their_origin_with_what_they_changed():
    tree = source("l-warning").tree
    (origin,) = tree.sides[0].origins
    assert tree.summary == "3 outlets → 1 origin"
    assert [copy.outlet for copy in origin.copies] == ["Radio Dolna", "Der Morgenbote"]
    assert origin.copies[0].changes == ("left out: “according to a letter seen by TAPA”",)


def test_a_citation_beyond_the_text_is_said_to_be_gone():
    line = replace(LINES[0], citations=(replace(LINES[0].citations[0], span=replace(LINES[0].citations[0].span, end=99_999)),))
    view = provenance(sample(), BRIDGE, line, shelf())
    assert view.sources[0].context is None
    assert "no longer at hand" in line_page_html(view, BRIDGE, Surroundings())
