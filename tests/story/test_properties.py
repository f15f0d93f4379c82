"""What must hold for any documents: copies add nothing, one side never corroborates itself, order and arrival change nothing."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import development, report, shape, told

TOWNS = ("Lund", "Orby", "Tarn")
NORTH = ("Norrland's transport minister Tessa Brook", "Norrland's president Amos Reed", "Norrland's interior ministry")
SOUTH = ("Sudmark's governor Karl Venn",)
VERBS = ("fell", "burned", "was closed")


@st.composite
def claims(draw: st.DrawFn, speakers: tuple[str, ...] = (*NORTH, *SOUTH, "")) -> str:
    town, verb, count, speaker = (
        draw(st.sampled_from(TOWNS)),
        draw(st.sampled_from(VERBS)),
        draw(st.sampled_from((12, 31, 57))),
        draw(st.sampled_from(speakers)),
    )
    said = f", {speaker} said" if speaker else ""
    return f"The bridge at {town} {verb} on Monday and {count} trucks had to turn back before noon{said}."


def papers(texts: list[str]) -> list[object]:
    return [report(f"d{n}", text, f"paper-{n}", on=3 + n % 3) for n, text in enumerate(texts)]


@settings(max_examples=15, deadline=None)
@given(st.lists(claims(), min_size=1, max_size=5), st.data())
def test_a_copy_never_raises_origins(texts: list[str], data: st.DataObject) -> None:
    n = data.draw(st.integers(0, len(texts) - 1))
    before = told(papers(texts))  # type: ignore[arg-type]
    copy = report("copy", texts[n], "another-paper", on=6)
    after = told([*papers(texts), copy])  # type: ignore[list-item]
    assert development(after, f"d{n}").standing.origins <= development(before, f"d{n}").standing.origins


@settings(max_examples=15, deadline=None)
@given(st.lists(claims(), min_size=1, max_size=4), st.data())
def test_many_copies_with_a_number_or_a_credit_changed_raise_nothing(texts: list[str], data: st.DataObject) -> None:
    n = data.draw(st.integers(0, len(texts) - 1))
    forms = (texts[n], f"{texts[n]} (North Wire)", texts[n].replace("31", "81"), f"BREAKING, confirmed by all: {texts[n]}")
    spread = [report(f"copy{k}", text, f"site-{k}", on=6) for k, text in enumerate(forms)]
    before, after = (told(read) for read in (papers(texts), [*papers(texts), *spread]))  # type: ignore[arg-type]
    assert development(after, f"d{n}").standing.origins <= development(before, f"d{n}").standing.origins


@settings(max_examples=15, deadline=None)
@given(st.lists(claims(NORTH), min_size=2, max_size=6))
def test_no_number_of_outlets_of_one_side_corroborates(texts: list[str]) -> None:
    found = told(papers(texts))  # type: ignore[arg-type]
    assert all(d.standing.status != "corroborated" for s in found.stories for d in s.developments)


@settings(max_examples=15, deadline=None)
@given(st.lists(claims(), min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(texts: list[str], random: object) -> None:
    read = papers(texts)
    mixed = list(read)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert told(read) == told(mixed)  # type: ignore[arg-type]


@settings(max_examples=10, deadline=None)
@given(st.lists(claims(), min_size=2, max_size=4))
def test_arriving_one_by_one_agrees_with_all_at_once(texts: list[str]) -> None:
    from newsroom import FILE, OUTLETS

    from onrecord.story.assemble import Ask, assemble
    from onrecord.story.identity import History

    read = papers(texts)
    history = History.empty()
    for n in range(1, len(read) + 1):
        step = assemble(read[:n], Ask(FILE, FILE.title, everything=True), OUTLETS, history=history)  # type: ignore[arg-type]
        history = History({line.id: line for line in step.stories[0].lines}, {})
    assert shape(step) == shape(told(read))  # type: ignore[arg-type]


def test_a_flood_of_one_text_is_one_origin_and_takes_no_time() -> None:
    text = "The bridge at Lund fell on Monday and 31 trucks went into the river, transport minister Tessa Brook said."
    began = time.process_time()
    found = told([report(f"d{n:04}", text, f"site-{n % 200}") for n in range(300)])
    standing = development(found, "d0000").standing
    assert (standing.outlets, standing.origins, standing.status) == (200, 1, "single")
    assert time.process_time() - began < 25


def test_a_copy_with_another_number_stays_visible() -> None:
    text = (
        "The bridge at Lund fell on Monday and 31 trucks went into the river, transport minister Tessa Brook said. "
        "Divers looked for the drivers until dark, and the ferry below the town took the school children home. "
        "The bridge was built in 1961 and was to be painted this summer, she said."
    )
    read = [report("a", text, "north-wire"), report("b", text.replace("31", "81"), "morning", on=4)]
    found = told(read)
    assert development(found, "b").standing.status != "corroborated"
    assert any("81" in note for line in found.stories[0].lines for note in line.notes) or any(
        c.after == "81" for g in found.copies for c in g.changes
    )


def test_documents_without_any_date_are_told() -> None:
    found = told([report("a", "The bridge at Lund fell, minister Tessa Brook said.", "evening", on=0)])
    assert found.stories[0].developments
