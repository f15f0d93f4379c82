"""When to ask again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.fetching.pace import Pace, after_failure, after_news, after_nothing, spread

SECONDS = st.floats(min_value=0, max_value=1e9)


def test_news_shortens_and_silence_lengthens_the_wait() -> None:
    assert after_news(600, Pace()) < 600 < after_nothing(600, Pace())


def test_failures_double_the_wait() -> None:
    assert [after_failure(n, None, Pace()) for n in (1, 2, 3)] == [600, 1200, 2400]


def test_what_the_server_asks_is_kept_up_to_a_day() -> None:
    assert after_failure(1, 7200, Pace()) == 7200
    assert after_failure(1, 1e9, Pace()) == 24 * 3600


@given(SECONDS)
def test_an_interval_stays_within_its_bounds(interval: float) -> None:
    pace = Pace()
    for found in (after_news(interval, pace), after_nothing(interval, pace)):
        assert pace.least <= found <= pace.most


@given(SECONDS, st.floats(min_value=0, max_value=1))
def test_the_spread_is_a_fifth_at_most(interval: float, chance: float) -> None:
    assert interval * 0.799 <= spread(interval, chance) <= interval * 1.201


@given(st.integers(min_value=-5, max_value=10**9))
def test_any_number_of_failures_has_a_wait(failures: int) -> None:
    assert 0 < after_failure(failures, None, Pace()) <= Pace().most
