"""The best sequence of labels is an allowed one."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onrecord.taggers.decode import best_labels, cleaned, log_softmax
from onrecord.taggers.marks import CONTENT, SOURCE, Marked

FLAT = np.zeros((7, 7), np.float32)


@given(st.integers(1, 40), st.integers(0, 2**32 - 1))
def test_an_inside_label_follows_its_own_role_and_words_keep_their_label(length, seed):
    random = np.random.default_rng(seed)
    joined = random.random(length) < 0.3
    joined[0] = False
    labels = best_labels(log_softmax(random.normal(0, 3, (length, 7)).astype(np.float32)), joined, FLAT)
    assert len(labels) == length
    assert labels[0] in (0, 1, 3, 5)
    for before, label, inside in zip(labels, labels[1:], joined[1:], strict=False):
        assert label % 2 or label == 0 or before in (label, label - 1)
        assert not inside or label in (before, before + 1 if before % 2 else before)


def test_clear_scores_are_followed():
    scores = np.full((4, 7), -9.0, np.float32)
    for place, label in enumerate((1, 3, 5, 6)):
        scores[place, label] = 0
    assert best_labels(scores, np.zeros(4, np.bool_), FLAT) == [1, 3, 5, 6]


def test_a_content_loses_commas_at_its_ends_but_keeps_its_quotation_marks():
    text = ', "no," -'
    assert cleaned(Marked(CONTENT, 0, len(text), 0, 1, 1.0), text) == Marked(CONTENT, 2, 7, 0, 1, 1.0)


def test_a_source_is_left_as_it_is():
    assert cleaned(Marked(SOURCE, 0, 6, 0, 1, 1.0), "Seoul,") == Marked(SOURCE, 0, 6, 0, 1, 1.0)
