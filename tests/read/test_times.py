"""Time expressions: case files per language, day counts, passages, and what must never happen."""

from __future__ import annotations

import tomllib
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.lang import LANGUAGES
from onrecord.model.text import Span, When, day
from onrecord.read.times.find import DayCount, find_times, named_weekday

CASES = Path(__file__).parents[1] / "cases" / "times"
MONDAY = day(date(2024, 10, 21), "given")
WAR = DayCount(("war", "krieg"), date(2022, 2, 24))


def whole(text: str, anchor: When | None = MONDAY, language: str = "en", counts: tuple[DayCount, ...] = ()):
    return find_times(text, [(Span(0, len(text)), anchor)], language, counts)


def anchor_of(text: str | None) -> When | None:
    if text is None:
        return None
    first, _, last = text.partition("/")
    return day(date.fromisoformat(first), "given", until=date.fromisoformat(last or first))


def cases():
    for path in sorted(CASES.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            yield pytest.param(path.stem, case, id=f"{path.stem}: {case['text'][:50]}")


@pytest.mark.parametrize(("language", "case"), list(cases()))
def test_a_sentence_says_the_times_of_its_case(language, case):
    text = case["text"]
    found = whole(text, anchor_of(case.get("anchor")), language)
    assert [[t.span.of(text), t.type, t.value, *((t.when.start, t.when.end) if t.when else ())] for t in found] == case["times"]


def test_every_language_has_a_case_file():
    assert {path.stem for path in CASES.glob("*.toml")} == set(LANGUAGES)


def test_a_counted_day_lies_within_one_of_either_way_of_counting():
    (found,) = whole("The 100th day of the war passed quietly.", None, counts=(WAR,))
    assert found.when is not None
    assert (found.when.start, found.when.end, found.value) == ("2022-06-02", "2022-06-04", "XXXX-XX-XX")


def test_a_counted_day_is_no_later_than_the_text_that_counts_it():
    (found,) = whole("On the 972nd day of the war the bridge fell.", MONDAY, counts=(WAR,))
    assert (found.value, found.when and found.when.end) == ("2024-10-21", "2024-10-21")


def test_days_since_a_known_start_give_the_day_that_counts_them():
    (found,) = whole("It is 100 days since the war began.", None, counts=(WAR,))
    assert found.type == "DURATION"
    assert found.when is not None
    assert found.when.first_day <= date(2022, 6, 4) <= found.when.last_day


def test_a_count_without_a_known_start_gives_no_day():
    (found,) = whole("On the 972nd day of the strike the port opened.", MONDAY, counts=(WAR,))
    assert found.when is None


def test_german_counts_days_too():
    (found,) = whole("Am 972. Tag des Krieges fiel die Brücke.", None, "de", (WAR,))
    assert found.when is not None
    assert found.when.first_day <= date(2024, 10, 22) <= found.when.last_day


def test_the_same_day_is_the_day_last_spoken_of():
    found = whole("He left on Thursday. On the same day the port closed.")
    assert [t.value for t in found] == ["2024-10-17", "2024-10-17"]


def test_the_day_last_spoken_of_is_known_in_the_next_passage_of_the_same_clock():
    text = "He left on Thursday.\nOn the same day the port closed."
    found = find_times(text, [(Span(0, 20), MONDAY), (Span(21, len(text)), MONDAY)], "en")
    assert [t.value for t in found] == ["2024-10-17", "2024-10-17"]


def test_passages_have_their_own_clocks():
    text = "He left yesterday.\nShe left yesterday."
    other = day(date(2024, 11, 2), "given")
    found = find_times(text, [(Span(0, 18), MONDAY), (Span(19, len(text)), other)], "en")
    assert [t.value for t in found] == ["2024-10-20", "2024-11-01"]


def test_a_clock_belongs_to_the_day_of_its_sentence():
    found = whole("The vote is on Sunday at 8 a.m. in Arvela. Doors open at 7 a.m.")
    assert [t.value for t in found][1:] == ["2024-10-20T08:00", "2024-10-21T07:00"]


def test_a_clock_beside_an_unsure_day_is_as_unsure():
    (first, second) = whole("He left yesterday at 20:00.", day(date(2024, 10, 21), "given", until=date(2024, 10, 22)))
    assert (first.value, second.value) == ("XXXX-XX-XX", "XXXX-XX-XXT20:00")
    assert second.when is not None
    assert (second.when.start, second.when.end) == ("2024-10-20", "2024-10-21")


def test_an_owned_weekday_lies_back_unless_something_looks_ahead():
    assert [t.value for t in whole("They will appeal Friday's ruling.")] == ["2024-10-18"]
    assert [t.value for t in whole("Polls narrowed ahead of Friday's vote.")] == ["2024-10-25"]


def test_without_a_day_a_weekday_keeps_its_number():
    assert [t.value for t in whole("He left on Thursday at 8 a.m.", None)] == ["XXXX-WXX-4", "XXXX-WXX-4T08:00"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("at 3 pm ET on July 4, 2024", "2024-07-04T15:00-04:00"),
        ("at 3 pm ET on December 4, 2024", "2024-12-04T15:00-05:00"),
        ("at 3 pm EST on July 4, 2024", "2024-07-04T15:00-05:00"),
        ("at 0735 GMT", "2024-10-21T07:35+00:00"),
        ("at 15:00 (UTC+3)", "2024-10-21T15:00+03:00"),
        ("at 2:35pm Kyiv time", "2024-10-21T14:35+03:00"),
        ("at 14:35 local time", "2024-10-21T14:35"),
        ("at 9 a.m.", "2024-10-21T09:00"),
    ],
)
def test_zones_and_daylight_saving(text, start):
    assert [t.when.start for t in whole(text) if t.type == "TIME" and t.when] == [start]


@pytest.mark.parametrize(
    "text",
    [
        "31 February", "week 54", "in the year 0", "the 45th of May", "at 25:00", "13:75", "2024-13-45", "0000-00-00", "30.02.2024",
        "29 February 2023", "99999 years ago", "9999999999 weeks", "10^400 years ago", "٢١ أكتوبر", "he may go", "a second man",
        "Su-35", "the 18th package", "G7", "$2000", "20,000 people", "May I?", "the march of sad clowns",
    ],
)  # fmt: skip
def test_what_is_no_time_is_not_made_one(text):
    assert whole(text) == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece", ["x", "1", "1234 ", "one ", "\n", "1.", "1,", "12:", "1-", "the ", "that ", "every last ", "3., 4., ", "l'", "7 days ", "²"]
)
def test_long_runs_of_anything_end(language, piece):
    text = piece * (60_000 // len(piece))
    assert all(t.span.end <= len(text) for t in whole(text, language=language))


@pytest.mark.parametrize(
    ("text", "language", "weekday"),
    [("Friday, October 18", "en", 5), ("Freitag, 18. Oktober", "de", 5), ("October 18", "en", None), ("п'ятницю, 18 жовтня", "uk", 5)],
)
def test_a_date_may_name_its_weekday(text, language, weekday):
    assert named_weekday(text, Span(0, len(text)), language) == weekday


def test_a_very_long_passage_is_read_in_pieces_without_loss():
    line = "The mayor of Arvela left on Friday, 18 October 2024.\n"
    text = line * 9000
    found = whole(text)
    assert len(found) == 9000
    assert {t.span.of(text) for t in found} == {"Friday, 18 October 2024"}


def test_a_round_distance_holds_the_days_around_it():
    (found,) = whole("He left three years ago.", day(date(2024, 1, 10), "given"))
    assert found.value == "2021"
    assert found.when is not None
    assert found.when.first_day <= date(2020, 11, 1)


EDGE_TEXT = "yesterday, last week, next year, three years ago, in 100 years, Monday, May 3, this century, the weekend, 20:00"


@pytest.mark.parametrize("anchor", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_crash(anchor):
    assert all(t.value for t in whole(EDGE_TEXT, day(anchor, "given")))


WORDS = st.sampled_from(
    "on by last next this the of Monday Friday May March 13 2024 0 31 three years days ago later and to - . , : 20:30 p.m. GMT every "
    "week night morning today now early end first half 1990s $ Q3 am Uhr vor drei Jahren März heute lunes mañana тому рік".split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=25), st.sampled_from(LANGUAGES), st.dates() | st.none(), st.integers(0, 40))
def test_spans_lie_in_the_text_in_order_and_days_run_forward(pieces, language, first, width):
    text = " ".join(pieces)
    last = date.fromordinal(min(date.max.toordinal(), first.toordinal() + width)) if first else None
    anchor = day(first, "given", until=last) if first else None
    found = whole(text, anchor, language, (WAR,))
    assert found == whole(text, anchor, language, (WAR,))
    for left, right in pairwise(found):
        assert left.span.end <= right.span.start
    for time in found:
        assert 0 < time.span.end <= len(text)
        assert time.value


@settings(max_examples=100, deadline=None)
@given(st.lists(WORDS, max_size=12), st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(0, 20))
def test_a_wider_clock_never_gives_a_narrower_answer(pieces, first, width):
    """What a text says, published on any day of an interval, lies in what it says for the whole interval."""
    text = " ".join(pieces)
    last = date.fromordinal(first.toordinal() + width)
    wide = {t.span: t for t in whole(text, day(first, "given", until=last))}
    for exact in whole(text, day(last, "given")):
        found = wide.get(exact.span)
        if found is not None and found.when is not None and exact.when is not None:
            assert found.when.first_day <= exact.when.first_day
            assert exact.when.last_day <= found.when.last_day


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    assert all(t.span.of(text) for t in whole(text))
