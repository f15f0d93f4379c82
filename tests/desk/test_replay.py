"""The bundled story comes in as it was fetched, each document under its own id."""

from __future__ import annotations

import pytest
from tests_desk import reader

from onrecord.desk.replay import arrivals, arrived, bundle, bundled_story_file, gaps, replay
from onrecord.desk.ticker import Desk
from onrecord.model.text import Document
from onrecord.stores.memory import memory_store
from onrecord.story.assemble import Ask

STORY = arrivals(bundle())


@pytest.mark.parametrize("arrival", STORY, ids=lambda arrival: f"{arrival.document} {arrival.at:%d %H:%M}")
def test_each_arrival_is_one_document_of_its_id(arrival):
    [found] = arrived(bundle(), arrival)
    assert isinstance(found, Document) and found.id == arrival.document and found.text


def test_a_faster_replay_waits_in_proportion():
    assert [s for s, _ in gaps(STORY, 10)] == pytest.approx([s / 10 for s, _ in gaps(STORY, 1)])


def test_no_gap_is_longer_than_a_quarter_of_a_day():
    assert min(s for s, _ in gaps(STORY, 1)) >= 0 and max(s for s, _ in gaps(STORY, 1)) <= 6 * 3600


def test_a_replay_fills_the_desk_and_sets_its_clock_and_stops_when_told():
    moments, left = [STORY[0].at], iter([True] * 3 + [False])
    desk = Desk(memory_store(), reader(), Ask(bundled_story_file()), lambda: moments[-1])
    replay(desk, bundle(), 1e9, lambda seconds: next(left), moments.append)
    assert len(desk.snapshot().assembly.documents) == 3 and moments[-1] == STORY[2].at
    assert desk.snapshot().sequence > 0
