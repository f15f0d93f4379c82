"""Weights are checked before use, and an error names the file or the extra."""

from __future__ import annotations

import sys

import pytest

from onrecord.model.errors import UsageError, WeightsError
from onrecord.taggers.catalog import tagger
from onrecord.taggers.weights import checked, required, verified

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_an_unaltered_file_is_given_back(tmp_path):
    path = tmp_path / "table.bin"
    path.write_bytes(b"")
    assert verified(path, EMPTY) == path


def test_an_altered_file_is_named(tmp_path):
    path = tmp_path / "table.bin"
    path.write_bytes(b"x")
    with pytest.raises(WeightsError, match=r"altered: table\.bin"):
        verified(path, EMPTY)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(WeightsError, match=r"missing: table\.bin"):
        verified(tmp_path / "table.bin", EMPTY)


def test_a_package_that_is_not_there_is_answered_with_the_name_of_the_extra():
    with pytest.raises(WeightsError, match=r"onrecord\[tagger\]"):
        required("onrecord_no_such_package")


def test_every_file_of_the_weights_package_is_there_and_unaltered():
    weights = pytest.importorskip("onrecord_weights")
    assert [checked(name).name for name in weights.DIGESTS] == list(weights.DIGESTS)
    with pytest.raises(KeyError):
        weights.path("other.bin")


def test_an_unknown_tagger_is_a_wrong_call():
    with pytest.raises(UsageError, match="default, student, rules"):
        tagger("best")


def test_the_rules_load_no_runtime():
    before = set(sys.modules)
    assert tagger("rules").name == "rules 1"
    assert not {"onnxruntime", "tokenizers"} & (set(sys.modules) - before)
