"""Reading once: standard input line by line, a fault of ours costs one document, `--now` is a day or a minute."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from tests_desk import reader

from onrecord.desk.batch import lines, moment
from onrecord.model.claims import Reading
from onrecord.model.errors import UsageError
from onrecord.model.text import Document, Rejected
from onrecord.sources.archives.files import read_paths
from onrecord.sources.parsing import Parser
from onrecord.taggers.rules import RuleTagger


class Failing(RuleTagger):
    """A tagger that fails on one text."""

    def tag(self, text, passages, language):
        if "fog" in text:
            raise ValueError("no fog, please")
        return super().tag(text, passages, language)


def test_lines_come_one_by_one():
    stream = io.BytesIO(b"one\ntwo\nthree")
    found = lines(stream)
    assert next(found) == b"one\n" and stream.tell() == 4 and list(found) == [b"two\n", b"three"]


def test_an_endless_line_is_cut_and_counts_as_one():
    assert list(lines(io.BytesIO(b"x" * 35 + b"\ntwo\n"), longest=10)) == [b"x" * 10, b"two\n"]


def test_a_line_of_just_the_longest_is_whole():
    assert list(lines(io.BytesIO(b"123456789\ntwo\n"), longest=10)) == [b"123456789\n", b"two\n"]


def test_a_fault_on_one_document_refuses_that_one_alone():
    found = list(reader(Failing()).read_documents([Document("a", "Thick fog."), Document("b", "It rained on Tuesday.")]))
    assert isinstance(found[0], Rejected) and "no fog, please" in found[0].reason and isinstance(found[1], Reading)


@pytest.mark.parametrize(
    ("now", "start", "precision"), [("2031-03-04", "2031-03-04", "day"), ("2031-03-04T10:00+02:00", "2031-03-04T10:00+02:00", "minute")]
)
def test_now_is_a_day_or_a_minute(now, start, precision):
    found = moment(now)
    assert found and (found.start, found.precision) == (start, precision)


@pytest.mark.parametrize("now", ["today", "2031-02-30", "", "2031-03-04T25:00"])
def test_another_now_is_a_wrong_call(now):
    with pytest.raises(UsageError, match="--now"):
        moment(now)


def test_a_page_in_a_folder_that_takes_too_long_is_refused_and_the_rest_is_read(tmp_path):
    (tmp_path / "a-slow.html").write_bytes(b"<html><body>" + b"<div><p>word <b>x</b> 12:30</p></div>" * 200_000)
    (tmp_path / "b.html").write_text("<h1>Rain</h1><p>It rained in Orle all day, the mayor said.</p>", encoding="utf-8")
    with Parser(seconds=0.4) as parser:
        first, second = replace(reader(), parsing=parser).read_all(read_paths([tmp_path]))
    assert first.id == "a-slow.html" and "stopped" in first.reason
    assert second.document.id == "b.html"
