"""The desk puts every document and line it keeps into the store's index."""

from __future__ import annotations

import pytest
from tests_desk import AGROUND, BUDGET, desk_over, line_about, lines_of

from onrecord.desk.indexing import holds, subject


def test_lines_and_documents_are_found_by_their_words(store):
    desk = desk_over(store)
    desk.take(lines_of(AGROUND, BUDGET))
    assert ("document", "a") in [subject(key) for key in store.index.search("ferry coastguard", 9)]
    assert ("line", line_about(desk, "Council")) in [subject(key) for key in store.index.search("council quay", 9)]


def test_a_document_with_new_words_is_found_by_those_alone(store):
    desk = desk_over(store)
    desk.take(lines_of(AGROUND))
    desk.take(lines_of(AGROUND.replace("Ilo Brandt", "Una Kesk")))
    assert not store.index.search("Brandt", 9) and store.index.search("Kesk", 9)


@pytest.mark.parametrize(
    ("query", "held"), [("café men", True), ('"two men"', True), ('"men two"', False), ("caf", False), ("", True), ("whales", False)]
)
def test_a_text_holds_whole_words_and_phrases(query, held):
    assert holds(query, "Two men left the Cafe.") is held
