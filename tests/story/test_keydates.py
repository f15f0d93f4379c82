"""Which days carry a story."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Document, day
from onrecord.read.dates import Known
from onrecord.read.reading import read
from onrecord.story.keydates import Report, key_days, reports_of, weigh_days
from onrecord.taggers.rules import RuleTagger

DAYS = st.sampled_from([f"2031-05-{n:02}" for n in range(1, 9)])
REPORTS = st.lists(st.builds(Report, st.none() | DAYS, st.frozensets(DAYS, max_size=4)), max_size=12)


def test_a_day_that_many_reports_name_beats_one_that_a_single_report_names_often():
    reports = [Report(None, frozenset({"2031-05-01"})), Report(None, frozenset({"2031-05-01"})), Report(None, frozenset({"2031-05-03"}))]
    assert key_days(weigh_days(reports), 1) == ("2031-05-01",)


def test_of_days_named_alike_the_one_with_reports_of_its_own_comes_first():
    reports = [Report("2031-05-03", frozenset({"2031-05-01", "2031-05-03"}))]
    assert key_days(weigh_days(reports), 2) == ("2031-05-03", "2031-05-01")


def test_only_days_given_to_the_day_count():
    document = Document("a", "The dam broke on 3 May 2031, the mayor said. It was built in 1990.", published=day(date(2031, 5, 4), "given"))
    (report,) = reports_of(read(document, RuleTagger(), Known())).values()
    assert report == Report("2031-05-04", frozenset({"2031-05-03"}))


@given(REPORTS)
def test_the_order_of_reports_changes_nothing(reports):
    assert weigh_days(reports) == weigh_days(reports[::-1])


@given(REPORTS, st.integers(-1, 20))
def test_never_more_days_than_asked_for(reports, count):
    assert len(key_days(weigh_days(reports), count)) <= max(count, 0)
