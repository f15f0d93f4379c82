"""Copies: one text told again is one group, with its origin, its changes and its reasons."""

from __future__ import annotations

import random
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.story import CopyGroup, Telling
from onrecord.model.text import day
from onrecord.story.copies.find import find_copies
from onrecord.story.pieces import Piece

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "copies" / "tellings.toml").read_text(encoding="utf8"))["case"]
WIRE = CASES[0]["first"]["text"]
LONG = " ".join(case["first"]["text"] for case in CASES[6:10])
SENTENCES = list(dict.fromkeys(sentence + "." for case in CASES for sentence in case["first"]["text"].split(". ")))


def piece(name: str, told: dict[str, str], days: int = 1) -> Piece:
    known = {"language": "en", "title": "", **told}
    return Piece(document=name, published=day(date(2031, 5, days), "given"), **known)


def group_of(case: dict[str, object]) -> CopyGroup | None:
    found = find_copies([piece("first", case["first"]), piece("second", case["second"], 2)])
    assert len(found) <= 1
    return found[0] if found else None


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_a_second_telling_is_named_for_what_it_is(case: dict[str, object]) -> None:
    group = group_of(case)
    assert (group.kind if group else "none") == case["kind"]
    if group:
        assert group.suspected == case.get("suspected", False)
        assert group.origin == Telling("first", "")
        assert group.because


@pytest.mark.parametrize("case", [case for case in CASES if "changes" in case], ids=lambda case: case["why"])
def test_what_a_copy_changed_is_listed(case: dict[str, object]) -> None:
    group = group_of(case)
    assert [[change.kind, change.before, change.after] for change in (group.changes if group else ())] == case["changes"]


def test_the_agencys_own_text_is_the_origin_even_if_it_came_later() -> None:
    found = find_copies([piece("early", {"text": WIRE, "outlet": "porvin-times.example"}), piece("ap", {"text": WIRE, "outlet": "AP"}, 3)])
    assert found[0].origin == Telling("ap", "")


def test_a_page_named_as_canonical_is_the_origin() -> None:
    home = "https://ledonia-today.example/ferry"
    copies = [
        piece("copy", {"text": SENTENCES[5] + WIRE[12:], "url": "https://a.example/1", "canonical": home}),
        piece("home", {"text": SENTENCES[5] + WIRE[12:], "url": home}, 4),
    ]
    assert find_copies(copies)[0].origin == Telling("home", "")


def test_an_outlet_that_a_copy_credits_is_the_origin() -> None:
    text = WIRE.replace("(AP) ", "")
    early = piece("early", {"text": f"{text}\nSource: Ledonia Today", "outlet": "spun.example"})
    home = piece("home", {"text": text, "outlet": "ledonia-today.example"}, 4)
    assert find_copies([early, home])[0].origin == Telling("home", "")


def test_a_few_words_alike_are_no_copy() -> None:
    assert find_copies([Piece("a", "", "More to follow here soon."), Piece("b", "", "More to follow here soon.")]) == ()


def test_without_dates_nobody_came_first() -> None:
    assert find_copies([Piece("a", "", WIRE), Piece("b", "", WIRE)])[0].origin is None


def test_days_that_are_equal_do_not_say_who_came_first() -> None:
    found = find_copies([piece("a", {"text": WIRE}), piece("b", {"text": WIRE})])
    assert found[0].origin is None
    assert "do not say" in found[0].because


def test_a_part_taken_into_a_longer_text_is_partial() -> None:
    rest = " ".join(
        f"Reporter {word} walked along the quay number {number} and counted gulls." for number, word in enumerate("abcdefghijkl")
    )
    body = WIRE.replace(" (AP)", "")
    assert find_copies([piece("a", {"text": body}), piece("b", {"text": f"{body}\n{rest}"}, 2)])[0].kind == "partial"


def test_an_outlets_recurring_lines_make_no_copies() -> None:
    line = "Read all about life on the coast of Ledonia every morning in our letter, written by people who live here and know it well. "
    news = [case[side]["text"] for case in CASES if case["kind"] == "none" for side in ("first", "second")]
    assert find_copies([Piece(f"d{n}", "", f"{line}{told}", outlet="porvin-times.example") for n, told in enumerate(news)]) == ()


def test_rights_lines_make_no_copies() -> None:
    rights = "Copyright 2031 The Associated Press. All rights reserved. This material may not be published, broadcast or rewritten."
    notes = [Piece("a", "", f"The ferry to Orlo runs late.\n{rights}"), Piece("b", "", f"A bakery in Brask won.\n{rights}")]
    assert find_copies(notes) == ()


def test_the_same_words_twice_in_one_document_are_no_copy() -> None:
    assert find_copies([Piece("a", "", WIRE, entry="1"), Piece("a", "", WIRE, entry="2")]) == ()


def test_the_same_document_a_thousand_times_is_one_group() -> None:
    found = find_copies([Piece(f"d{n}", "", WIRE, outlet=f"o{n}.example") for n in range(1000)])
    assert [len(group.members) for group in found] == [1000]


def test_a_flood_of_slightly_changed_wires_is_one_group() -> None:
    dice = random.Random(1)
    flood = [
        Piece(f"d{n}", "", " ".join(w if dice.random() > 0.03 else "thing" for w in LONG.split()), outlet=f"o{n}.example")
        for n in range(200)
    ]
    assert [len(group.members) for group in find_copies(flood)] == [200]


@pytest.mark.parametrize("text", ["x" * 100_000, "9" * 100_000, "", "\n" * 1000, '"' * 50_000, "(AP " * 20_000])
def test_odd_texts_are_read(text: str) -> None:
    assert len(find_copies([Piece("a", "", text), Piece("b", "", f"{text} k"), Piece("c", "", text)])) <= 1


texts = st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5).map(" ".join), max_size=12)


@settings(max_examples=40, deadline=None)
@given(texts, st.randoms(use_true_random=False))
def test_order_changes_nothing(told: list[str], dice: random.Random) -> None:
    pieces = [Piece(f"d{n}", "", text, language="en") for n, text in enumerate(told)]
    shuffled = pieces[:]
    dice.shuffle(shuffled)
    assert find_copies(pieces) == find_copies(shuffled)


@settings(max_examples=40, deadline=None)
@given(texts)
def test_no_telling_stands_in_two_groups(told: list[str]) -> None:
    groups = find_copies([Piece(f"d{n}", "", text, language="en") for n, text in enumerate(told)])
    members = [member for group in groups for member in group.members]
    assert len(members) == len(set(members))
    assert all(len(group.members) > 1 for group in groups)


@settings(max_examples=40, deadline=None)
@given(texts.filter(bool), st.data())
def test_a_further_copy_makes_no_second_group(told: list[str], data: st.DataObject) -> None:
    pieces = [Piece(f"d{n}", "", text, language="en") for n, text in enumerate(told)]
    twin = data.draw(st.sampled_from(pieces))
    groups = find_copies([*pieces, Piece("twin", "", twin.text, language="en")])
    assert [group for group in groups if Telling("twin", "") in group.members] == [
        group for group in groups if Telling(twin.document, "") in group.members
    ]


def test_each_copy_is_suspected_or_not_by_itself() -> None:
    spun = next(case for case in CASES if case.get("suspected") and case["kind"] == "rewrite")
    reprint = {**spun["first"], "outlet": "reprint.example"}
    group = find_copies([piece("first", spun["first"]), piece("reprint", reprint, 2), piece("spun", spun["second"], 3)])[0]
    assert group.doubted == (Telling("spun", ""),)
