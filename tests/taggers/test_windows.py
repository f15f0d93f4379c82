"""Windows cover a passage once and give every core some context."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.taggers.windows import CONTEXT, WIDTH, Window, windows


@given(st.integers(0, 2000), st.lists(st.integers(0, 2000), max_size=40))
def test_cores_tile_the_passage_and_windows_fit_the_model(count, seams):
    found = windows(count, sorted({seam for seam in seams if seam < count}))
    assert [w.core_start for w in found] == [0, *(w.core_end for w in found[:-1])] if count else found == []
    assert not count or found[-1].core_end == count
    for window in found:
        assert 0 <= window.start <= window.core_start < window.core_end <= window.end <= count
        assert window.end - window.start <= WIDTH
        assert window.start == 0 or window.core_start - window.start >= CONTEXT
        assert window.end == count or window.end - window.core_end >= CONTEXT


def test_a_short_passage_is_one_window():
    assert windows(40, [12]) == [Window(0, 40, 0, 40)]


def test_a_core_ends_at_a_paragraph_where_one_is_near():
    assert windows(300, [200])[0].core_end == 200


def test_a_short_reach_reads_less_around_a_core():
    wide, narrow = windows(600, [200, 400]), windows(600, [200, 400], reach=CONTEXT)
    assert [(w.core_start, w.core_end) for w in wide] == [(w.core_start, w.core_end) for w in narrow]
    assert narrow[1] == Window(200 - CONTEXT, 400 + CONTEXT, 200, 400)
    assert sum(w.end - w.start for w in narrow) < sum(w.end - w.start for w in wide)
