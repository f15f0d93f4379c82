"""Events: a partition by happening that keeps look-alikes apart and does not depend on order or ids."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.text import day
from onrecord.story.events.find import find_events
from onrecord.story.pieces import Piece

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "events" / "lookalikes.toml").read_text(encoding="utf8"))["document"]
PIECES = [
    Piece(f"d{number}", case["title"], case["text"], language=case.get("language", "en"), published=day(date(2031, 5, 1 + number), "given"))
    for number, case in enumerate(CASES)
]
VOCABULARY = "dam river mayor vote quake Orlo Brask 12 40 strike port ship fire".split()


def blocks(pieces: list[Piece]) -> set[frozenset[str]]:
    return {frozenset(event.documents) for event in find_events(pieces)}


def test_documents_of_one_happening_stand_together_and_look_alikes_apart() -> None:
    names = {case["event"] for case in CASES}
    told = {frozenset(f"d{number}" for number, case in enumerate(CASES) if case["event"] == name) for name in names}
    assert blocks(PIECES) == told


def test_reports_in_several_languages_are_one_event() -> None:
    told = tomllib.loads((Path(__file__).parent.parent / "cases" / "events" / "languages.toml").read_text(encoding="utf8"))["document"]
    pieces = [Piece(f"d{n}", case["title"], case["text"], language=case["language"]) for n, case in enumerate(told)]
    names = {case["event"] for case in told}
    assert blocks(pieces) == {frozenset(f"d{n}" for n, case in enumerate(told) if case["event"] == name) for name in names}


def test_the_title_is_the_eldest_members_headline() -> None:
    assert find_events(list(reversed(PIECES[:3])))[0].title == PIECES[0].title


def test_without_headline_the_title_is_the_first_line() -> None:
    assert find_events([Piece("a", "", "\n  The dam burst.\nMore.")])[0].title == "The dam burst."


def test_the_id_comes_from_the_eldest_member() -> None:
    assert find_events(PIECES[:1])[0].id == find_events(PIECES[:3])[0].id


def test_no_documents_make_no_events() -> None:
    assert find_events([]) == ()


def test_texts_without_words_stay_alone() -> None:
    assert len(find_events([Piece("a", "", ""), Piece("b", "", "!!! ???")])) == 2


def test_two_short_unrelated_notes_are_two_events() -> None:
    notes = [Piece("a", "", "The ferry to Orlo runs late today."), Piece("b", "", "A bakery in Brask won a prize.")]
    assert len(find_events(notes)) == 2


def test_the_same_text_a_thousand_times_is_one_event() -> None:
    flood = [Piece(f"x{number}", PIECES[0].title, PIECES[0].text, language="en") for number in range(1000)]
    assert [len(event.documents) for event in find_events(flood)] == [1000]


def test_a_text_without_a_blank_or_all_digits_is_read() -> None:
    assert len(find_events([Piece("a", "", "x" * 100_000), Piece("b", "", "9" * 100_000)])) == 2


def test_web_addresses_do_not_make_texts_alike() -> None:
    ours = "https://news.example/ledonia/tarvik/quake/live"
    notes = [Piece("a", "", f"{ours}\nThe ferry to Orlo runs late."), Piece("b", "", f"{ours}\nA bakery in Brask won a prize.")]
    assert len(find_events(notes)) == 2


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(len(PIECES))))
def test_order_and_ids_change_nothing(order: list[int]) -> None:
    renamed = [
        Piece(f"n{place:03d}", PIECES[index].title, PIECES[index].text, language=PIECES[index].language)
        for place, index in enumerate(order)
    ]
    back = {f"n{place:03d}": f"d{index}" for place, index in enumerate(order)}
    assert {frozenset(back[document] for document in block) for block in blocks(renamed)} == blocks(PIECES)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from(VOCABULARY), max_size=12).map(" ".join), max_size=25))
def test_events_part_the_documents(texts: list[str]) -> None:
    events = find_events([Piece(f"d{number}", "", text) for number, text in enumerate(texts)])
    assert sorted(document for event in events for document in event.documents) == sorted(f"d{number}" for number in range(len(texts)))
