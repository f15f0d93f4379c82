"""Entries that have left a live blog's page stay in the document; those taken back do not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Document, Mark, Span
from onrecord.sources.liveblogs.carried import MOST, carried
from onrecord.sources.markup.marks import Group, Line, laid_out

WORDS = {1: "The school burned.", 2: "The bridge was shut.", 3: "Two people died.", 4: "The ferry sank.", 5: "The dam broke."}


def blog(*numbers: int, stamped: bool = True, named: bool = True) -> Document:
    text, marks = laid_out(
        [Line("Live", "headline")]
        + [  # type: ignore[arg-type]
            Group(
                (Line(f"Event {n}", "headline"), Line(WORDS[n], "body")),
                f"2031-05-04T{9 + n:02}:00+00:00" if stamped else f"{9 + n:02}:00",
                f"e{n}" if named else None,
            )
            for n in numbers
        ]
    )
    return Document("live", text, marks=marks)


def told(document: Document) -> list[str]:
    """First words of the entries that the marks tell, in the order of the text."""
    return [mark.span.of(document.text).split("\n")[0] for mark in document.marks if mark.kind == "entry"]


def test_what_is_older_than_all_that_is_shown_stays_below_it() -> None:
    found = carried(blog(3, 2, 1), blog(4, 3))
    assert told(found) == ["Event 4", "Event 3", "Event 2", "Event 1"]
    assert [mark.span.of(found.text) for mark in found.marks if mark.kind == "body"] == [WORDS[n] for n in (4, 3, 2, 1)]
    assert "earlier visit" in found.marks[-1].because


def test_without_ids_and_dates_the_heading_and_the_order_tell() -> None:
    assert told(carried(blog(3, 2, 1, stamped=False, named=False), blog(4, 3, stamped=False, named=False)))[2:] == ["Event 2", "Event 1"]


def test_what_is_gone_from_between_others_was_taken_back() -> None:
    assert told(carried(blog(4, 3, 2, 1), blog(4, 2, 1))) == ["Event 4", "Event 2", "Event 1"]


def test_a_page_that_shows_only_new_entries_keeps_all_the_older_ones() -> None:
    assert told(carried(blog(2, 1), blog(5, 4))) == ["Event 5", "Event 4", "Event 2", "Event 1"]


def test_where_nothing_tells_the_order_nothing_is_carried() -> None:
    assert told(carried(blog(2, 1, stamped=False), blog(5, 4, stamped=False))) == ["Event 5", "Event 4"]


def test_a_page_with_the_oldest_first_loses_its_beginning() -> None:
    assert told(carried(blog(1, 2, 3), blog(2, 3, 4))) == ["Event 2", "Event 3", "Event 4", "Event 1"]


def test_visit_after_visit_everything_stays() -> None:
    found = blog(2, 1)
    for shown in ((3, 2), (4, 3), (5, 4)):
        found = carried(found, blog(*shown))
    assert told(found) == [f"Event {n}" for n in (5, 4, 3, 2, 1)]


def test_an_article_carries_nothing() -> None:
    article = Document("live", "All that happened.")
    assert carried(blog(2, 1), article) == article and carried(article, blog(2, 1)) == blog(2, 1)


def test_it_ends_somewhere() -> None:
    long = "x" * (MOST // 2)
    before = Document("live", f"{long}\n\n{long}", marks=(Mark(Span(0, len(long)), "entry", "2031-05-04T10:00", anchor="a"),))
    assert len(carried(before, blog(5, 4)).text) <= MOST


@given(st.lists(st.integers(1, 5), max_size=5, unique=True), st.lists(st.integers(1, 5), max_size=5, unique=True), st.booleans())
def test_every_mark_lies_in_the_text_and_nothing_shown_is_lost(before: list[int], now: list[int], stamped: bool) -> None:
    new = blog(*now, stamped=stamped)
    found = carried(blog(*before, stamped=stamped), new)
    assert found.text.startswith(new.text) and found.marks[: len(new.marks)] == new.marks
    assert all(mark.span.end <= len(found.text) for mark in found.marks)
    assert len(set(told(found))) == len(told(found))
