"""Our own marked training pieces: marks parse, offsets hold, every file loads."""

import importlib.util
import sys
from itertools import pairwise
from pathlib import Path

import pytest

TRAINING = Path(__file__).parents[2] / "training"
FILES = sorted((TRAINING / "own").glob("*.txt"))


def _module():
    spec = importlib.util.spec_from_file_location("training_marked", TRAINING / "marked.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


marked = _module()


def _told(piece):
    return [{role: [piece.text[start:end] for start, end in one[role]] for role in marked.ROLES} for one in piece.attributions]


def test_marks_become_spans_of_the_plain_text():
    piece = marked.unmarked("[s:Mira Holt] [c:said] [t:the bridge is shut].")
    assert piece.text == "Mira Holt said the bridge is shut."
    assert _told(piece) == [{"source": ["Mira Holt"], "cue": ["said"], "content": ["the bridge is shut"]}]


def test_a_number_holds_within_its_paragraph_and_a_letter_within_the_piece():
    piece = marked.unmarked("[s1:Holt] [c1:said] [t1:no]. [sa:Ruiz] [ca:said] [ta:yes].\n\n[s1:Moss] [c1:said] [t1:why]. [ta:“Yes.”]")
    assert [one["source"] for one in _told(piece)] == [["Holt"], ["Ruiz"], ["Moss"]]
    assert _told(piece)[1]["content"] == ["yes", "“Yes.”"]


@pytest.mark.parametrize("wrong", ["[s:Holt said no", "Holt] said", "[x:Holt] said", "[s:[c:Holt]] said", "[s:] said"])
def test_a_bracket_that_is_no_mark_is_an_error(wrong):
    with pytest.raises(ValueError, match="a bracket outside a mark"):
        marked.unmarked(wrong)


def test_an_error_names_the_file_and_the_piece(tmp_path):
    path = tmp_path / "xx.txt"
    path.write_text("[s:A] [c:said] [t:b].\n===\n[s:A said", encoding="utf-8")
    with pytest.raises(ValueError, match=r"xx\.txt, piece 2"):
        marked.own(path)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_of_our_own_loads_and_its_marks_are_clean(path):
    pieces = marked.own(path)
    assert len(pieces) >= 25
    for piece in pieces:
        taken = sorted(span for one in piece.attributions for role in marked.ROLES for span in one[role])
        assert all(before[1] <= after[0] for before, after in pairwise(taken))
        assert all(piece.text[start:end].strip() == piece.text[start:end] for start, end in taken)
        assert all(len(one["cue"]) <= 1 and any(one.values()) for one in piece.attributions)
