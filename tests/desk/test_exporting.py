"""Exports from paths and from a store: hidden lines and redacted names stay out, a wrong call says what to do."""

from __future__ import annotations

import json

import pytest
from real_desk import PAPERS, Page

from onrecord.desk.exporting import KINDS, Given, answer, differences, export, found
from onrecord.desk.kept_story import Asked, keep_story
from onrecord.model.errors import UsageError

TITLE = "Ferry Halda at Ostrel"


@pytest.fixture
def house(tmp_path):
    return Page(tmp_path / "desk.db")


@pytest.fixture
def kept(house):
    """The store of a page on which an editor hid one line and redacted one name."""
    house.act("hide", house.line("lifeboats"))
    house.act("redact", "Ada Voss")
    return Given(store=house.path, title=TITLE)


@pytest.mark.parametrize("kind", KINDS)
def test_no_export_of_a_store_holds_a_hidden_line_or_a_redacted_name(kept, kind, tmp_path):
    out = tmp_path / "out"
    export(kept, kind, out, question="Is the ferry Halda searched for?")
    texts = [path.read_text() for path in (sorted(out.iterdir()) if out.is_dir() else [out])]
    assert all("Voss" not in text and "promises new lifeboats" not in text for text in texts)


def test_an_export_of_paths_reads_them(tmp_path):
    (tmp_path / "a.txt").write_text(PAPERS["a"])
    told = json.loads(export(Given((str(tmp_path),), tagger="rules", title=TITLE), "json", None))
    assert told["stories"][0]["title"] == TITLE
    assert "Halda" in export(Given((str(tmp_path),), tagger="rules", title=TITLE), "markdown", None)


def test_the_same_store_gives_the_same_bytes(kept):
    assert export(kept, "ticker", None) == export(kept, "ticker", None)


def test_question_handover_and_search_speak_from_the_store(kept):
    assert "Deny it:" in answer(kept, "Was the budget cut?")
    assert differences(kept, "2031-10-22T10:00", "2031-10-22T11:00").endswith("Nothing new between these two moments.")
    assert "Halda" in found(kept.store, "ferry Halda", 5)
    assert found(kept.store, "whales", 5) == "Nothing holds all of: whales"


@pytest.mark.parametrize(("kind", "more"), [("pdf", {}), ("question", {}), ("day", {"day": "soon"}), ("day", {"day": "2031-10-22T09:00"})])
def test_a_wrong_call_says_what_to_do(kept, kind, more):
    with pytest.raises(UsageError):
        export(kept, kind, None, **more)


def test_a_store_that_is_not_there_is_named(tmp_path):
    with pytest.raises(UsageError, match=r"none\.db"):
        export(Given(store=tmp_path / "none.db"), "json", None)


def test_a_store_knows_its_story_without_being_told(kept):
    keep_story(kept.store, Asked(None, TITLE))
    assert export(Given(store=kept.store), "markdown", None) == export(kept, "markdown", None)
    assert differences(Given(store=kept.store), None, None) == differences(kept, None, None)


def test_a_search_finds_no_hidden_line_and_no_redacted_name(kept):
    assert not [line for line in found(kept.store, "lifeboats", 9).splitlines() if line.startswith("l") and "b.txt" not in line]
    assert found(kept.store, "Voss", 9) == "Nothing holds all of: Voss"
