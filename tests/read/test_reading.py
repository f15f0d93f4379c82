"""One document to one reading, from the bundled story to texts of no sense at all."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.desk.reader import Reader, known_from
from onrecord.desk.registry import registry
from onrecord.desk.replay import bundle, bundled_story_file
from onrecord.model.claims import Reading
from onrecord.model.text import Document, Mark, Span
from onrecord.read.reading import read
from onrecord.runners.inline import InlineRunner
from onrecord.settings import bundled_packs
from onrecord.sources.archives.files import read_paths
from onrecord.taggers.rules import RuleTagger

EXPECTED = tomllib.loads((Path(__file__).parents[1] / "demo" / "expected.toml").read_text(encoding="utf-8"))["documents"]
BLOG = "Live ticker: the tow\n\n18:05 Tow begins\nTwo tugs came, Mayor Ada Voss said.\n\n16:40 No hole\nThe hull is whole, she said."


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    """The bundled story, read with its story file."""
    story = bundled_story_file()
    reader = Reader(RuleTagger(), known_from(story, bundled_packs()), registry(story.outlets), InlineRunner())
    return {one.document.id: one for one in reader.read_all(read_paths([bundle() / "documents"])) if isinstance(one, Reading)}


@pytest.mark.parametrize("row", [row for row in EXPECTED if "published" in row], ids=lambda row: row["id"])
def test_a_bundled_document_is_dated_to_its_days(readings, row):
    first, last = map(date.fromisoformat, row["published"])
    found = readings[row["id"]].published
    assert found and first <= found.first_day and found.last_day <= last and found.because


@pytest.mark.parametrize("row", [row for row in EXPECTED if "covers" in row], ids=lambda row: row["id"])
def test_a_bundled_document_without_a_date_gets_none_that_is_wrong(readings, row):
    found, held = readings[row["id"]].published, date.fromisoformat(row["covers"])
    assert found is None or found.first_day <= held <= found.last_day


@pytest.mark.parametrize("row", EXPECTED, ids=lambda row: row["id"])
def test_a_bundled_document_is_cut_into_its_entries(readings, row):
    kinds = [entry.kind for entry in readings[row["id"]].entries]
    pinned = 1 if "pinned" in row and "recap" in kinds else 0
    assert kinds.count("entry") + pinned == row["entries"]


@pytest.mark.parametrize("row", EXPECTED, ids=lambda row: row["id"])
def test_a_bundled_document_is_in_its_language(readings, row):
    assert readings[row["id"]].language == row["language"]


def test_no_entry_of_the_bundled_story_holds_furniture(readings):
    for reading in readings.values():
        apart = [block.span for block in reading.blocks if block.kind in ("furniture", "byline", "caption", "time", "credit", "tags")]
        assert not [body for entry in reading.entries for body in entry.body if any(body.overlaps(span) for span in apart)]


def test_a_reading_names_its_rules_and_its_tagger():
    assert read(Document("a", BLOG, language="en"), RuleTagger()).version.endswith("+rules 1")


def test_statements_and_figures_take_the_time_of_their_entry():
    marks = (Mark(Span(22, 84), "entry", value="2031-03-04T18:05:00+00:00", anchor="b1"),)
    found = read(Document("a", BLOG, language="en", marks=marks), RuleTagger())
    assert [s.at.start for s in found.statements if s.at] == ["2031-03-04T18:05+00:00"] * len(found.statements) != []


def test_a_topic_line_gives_tags():
    found = read(Document("a", BLOG + "\n\nTopics: Skelly, Ferries; Lenn Lines", language="en"), RuleTagger())
    assert found.tags == ("Skelly", "Ferries", "Lenn Lines")


def test_a_topic_list_gives_tags_without_its_heading():
    found = read(Document("a", BLOG + "\n\nTopics\n- Skelly\n- Ferries\n- Lenn Lines", language="en"), RuleTagger())
    assert found.tags == ("Skelly", "Ferries", "Lenn Lines")


def test_the_title_given_holds_before_the_first_headline():
    assert read(Document("a", BLOG, title="Skelly", language="en"), RuleTagger()).title == "Skelly"


def test_a_first_entry_glued_to_the_title_is_cut_off_it():
    text = BLOG.replace("the tow\n\n18:05", "the tow ++ 18:05")
    assert read(Document("a", text, language="en"), RuleTagger()).title == "Live ticker: the tow"


@given(st.text(max_size=300), st.sampled_from(["en", "de", "es", "fr", "uk", "ru", "pl", None]))
def test_any_text_is_read_twice_alike_with_spans_inside_it(text, language):
    document = Document("a", text, language=language)
    found = read(document, RuleTagger())
    spans = [block.span for block in found.blocks] + [span for entry in found.entries for span in (entry.span, *entry.body)]
    spans += [span for s in found.statements for span in (*s.content, *s.hedges)] + [f.span for f in found.figures]
    assert found == read(document, RuleTagger()) and all(span.end <= len(text) for span in spans)


@pytest.mark.parametrize(
    "line", ["18:05 Tow\n\nTwo came.\n\n", "4 March 2031\n\n", "THE BILL\n\nTwo came.\n\n", "Tags\n\nFog came. It left.\n\n"]
)
def test_a_page_of_thousands_of_lines_is_read_in_one_pass(line, monkeypatch):
    """Four times the page costs about four times the steps, not sixteen: counted on the slices of spans."""
    counted = []
    monkeypatch.setattr(Span, "overlaps", lambda one, two: counted.append(1) or (one.start < two.end and two.start < one.end))
    monkeypatch.setattr(Span, "covers", lambda one, two: counted.append(1) or (one.start <= two.start and two.end <= one.end))
    steps = []
    for times in (50, 200):
        counted.clear()
        read(Document("a", line * times, language="en"), RuleTagger())
        steps.append(len(counted) + 1)
    assert steps[1] <= 6 * steps[0] + 200
