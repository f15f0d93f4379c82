"""Question, ledger and genealogy over one hand-made story of a bridge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.claims import Reading, Speaker, Statement, TimeExpression
from onrecord.model.story import Citation, CopyGroup, Development, Line, Member, Party, Standing, Story, Telling
from onrecord.model.text import Document, Entry, Span, When
from onrecord.story.genealogy import genealogy
from onrecord.story.ledger import ledger
from onrecord.story.question import ask

PARTIES = (Party("city", "City of Ostrel", ("Ostrel council",)), Party("builder", "Dolna Works", ("Dolna Works",)))
STANDING = Standing("single", "none", 1, 1, 1, (), (), (), ("a word from the builder",), "one origin")


def day(value: str, until: str | None = None) -> When:
    return When(value, until or value, "day", "the text says so")


def reading(identity: str, published: str | None, *said: tuple[str, str, str], due: tuple[str, str] | None = None) -> Reading:
    """`said` are (speaker, stance, sentence); `due` a word of the text and its date."""
    text = " ".join(sentence for _, _, sentence in said)
    spots = [Span(text.index(sentence), text.index(sentence) + len(sentence)) for _, _, sentence in said]
    statements = tuple(
        Statement(f"s{n}", "e1", Speaker(who.lower(), who, "person", None), (), None, "speech", (spot,), "indirect", stance, False,
                  (), None, None, None, (), "cue")  # type: ignore[arg-type]
        for n, ((who, stance, _), spot) in enumerate(zip(said, spots, strict=True))
    )  # fmt: skip
    at = day(published) if published else None
    times = (TimeExpression(Span(text.index(due[0]), text.index(due[0]) + len(due[0])), "DATE", due[1], day(due[1])),) if due else ()
    whole = Span(0, len(text))
    return Reading(
        Document(identity, text), "1", "en", None, at, None, (), (), (Entry("e1", whole, None, (whole,), at),), statements, (), times, ()
    )


READINGS = (
    reading(
        "a",
        "2031-03-01",
        ("Ada Voss", "promised", "The new bridge over the Dolna will open by 1 May 2031"),
        due=("1 May 2031", "2031-05-01"),
    ),
    reading("b", "2031-03-03", ("Ada Voss", "promised", "The bridge over the Dolna opens in May")),
    reading(
        "c", "2031-03-02", ("Ida Korven", "denied", "There is no money left for the bridge over the Dolna, says nobody at Dolna Works")
    ),
    reading("d", "2031-03-04", ("Karl Rado", "asserted", "The football club of Ostrel won again")),
)
LINE = Line("l1", 1, "l1", "en", day("2031-05-01"), day("2031-05-02"), "New bridge over the Dolna opens",
            "The new bridge will open at noon.",            "Kurier", "single", 1, 1, 1, (Citation("a", Span(0, 20)),))  # fmt: skip
MEMBERS = tuple(Member(each.document.id, "e1", ("s0",)) for each in READINGS)
STORY = Story("s", "The bridge", True, "en", developments=(Development("l1", "report", (), (), MEMBERS, STANDING),), lines=(LINE,))


def test_each_speaker_answers_once_per_stance_with_the_newest_words_and_since_when():
    found = ask("What about the bridge over the Dolna?", STORY, READINGS, PARTIES)
    assert [(voice.speaker, voice.stance, voice.document, voice.times) for voice in found.voices] == [
        ("Ada Voss", "promised", "b", 2), ("Ida Korven", "denied", "c", 1)]  # fmt: skip
    assert found.voices[0].since == day("2031-03-01")


def test_what_is_missing_is_said():
    found = ask("What about the bridge over the Dolna?", STORY, READINGS, PARTIES)
    assert found.silent == ("Dolna Works",)
    assert found.would_change == ("a word from the builder",)


@pytest.mark.parametrize("words", ["", "???", "Are there any whales?", "who what when"])
def test_a_question_that_no_source_speaks_of_gets_no_voice(words):
    assert ask(words, STORY, READINGS).voices == ()


def test_a_word_that_no_source_holds_is_named():
    assert ask("Do whales cross the bridge?", STORY, READINGS).unknown == ("whales", "cross")


def test_a_word_is_known_in_every_form_and_a_concept_in_every_language():
    assert ask("Bridges of the Dolna", STORY, READINGS).terms == ("Bridges", "Dolna")
    assert [v.speaker for v in ask("Gibt es Geld für die Brücke über die Dolna?", STORY, READINGS).voices] == ["Ida Korven"]


TROOPS = (
    reading("t1", "2031-04-01", ("Karl Rado", "asserted", "Soldiers of Norrland are in Sudmark since Monday")),
    reading("t2", "2031-04-02", ("Ada Voss", "unconfirmed", "She could not confirm that troops of Norrland are in Sudmark")),
    reading("t3", "2031-04-03", ("Norrland army", "declined", "The question whether Norrland troops are in Sudmark")),
    reading("t4", "2031-04-04", ("Ida Korven", "asserted", "Norrland and Sudmark signed a trade treaty")),
    reading("t5", "2031-04-05", ("Karl Rado", "denied", "Norrland troops were never seen in Sudmark")),
)
TROOP_STORY = Story("t", "Troops", True, "en", developments=(
    Development("l2", "report", (), (), tuple(Member(r.document.id, "e1", ("s0",)) for r in TROOPS), STANDING),))  # fmt: skip


def test_a_question_tells_who_says_so_who_denies_who_cannot_confirm_and_who_was_asked():
    found = ask("Are Norrland soldiers in Sudmark?", TROOP_STORY, TROOPS, (Party("lerna", "Lerna", ("Lerna",)),))
    assert {(voice.speaker, voice.stance) for voice in found.voices} == {
        ("Karl Rado", "asserted"), ("Ada Voss", "unconfirmed"), ("Karl Rado", "denied")}  # fmt: skip
    assert [voice.speaker for voice in found.asked] == ["Norrland army"]


def test_a_statement_that_holds_only_the_common_words_of_the_question_is_left_out():
    found = ask("Are Norrland soldiers in Sudmark?", TROOP_STORY, TROOPS)
    assert "Ida Korven" not in {voice.speaker for voice in found.voices}


@given(st.text(max_size=300))
def test_any_question_is_answered_alike_in_any_order_of_documents(words):
    assert ask(words, STORY, READINGS, PARTIES) == ask(words, STORY, READINGS[::-1], PARTIES)


def test_a_promise_with_its_date_is_due_then_passed():
    alone = Story("s", "The bridge", True, "en", developments=STORY.developments)
    (due,) = ledger(alone, READINGS, day("2031-04-01"))
    assert (due.speaker, due.state, due.due) == ("Ada Voss", "due", day("2031-05-01"))
    assert ledger(alone, READINGS, day("2031-05-02"))[0].state == "passed"


def test_a_later_line_on_the_due_day_tells_of_it():
    (promise,) = ledger(STORY, READINGS, day("2031-06-01"))
    assert (promise.state, promise.told_by) == ("told", "l1")


def plan(words: str, stance: str = "asserted", on: str = "2031-03-01") -> Reading:
    return reading(f"p-{stance}-{on}", on, ("Ada Voss", stance, words), due=("1 May 2031", "2031-05-01"))


def rows(*readings: Reading, now: str = "2031-04-01"):
    members = tuple(Member(each.document.id, "e1", ("s0",)) for each in readings)
    return ledger(Story("s", "The bridge", True, "en", developments=(Development("l1", "report", (), (), members, STANDING),)),
                  readings, day(now))  # fmt: skip


def test_a_plan_is_called_a_plan_a_warning_a_warning_a_demand_a_demand():
    assert [row.kind for row in rows(plan("The bridge will open on 1 May 2031"))] == ["planned"]
    assert [row.kind for row in rows(plan("The bridge will fall by 1 May 2031", "warned"))] == ["warned"]
    assert [row.kind for row in rows(plan("to report on 1 May 2031", "warned"))] == ["planned"]
    assert [row.kind for row in rows(plan("The builder to pay by 1 May 2031", "asked"))] == ["asked"]


def test_what_is_over_or_has_no_future_is_no_prediction():
    assert rows(plan("The bridge opened on 1 May 2031", on="2031-05-02")) == ()
    assert rows(plan("The bridge is closed, as is everything, on 1 May 2031")) == ()


def test_a_plan_in_the_outlets_own_words_counts_too():
    text = "The new bridge will open on 1 May 2031."
    own = reading("o", "2031-03-01", ("x", "asserted", text), due=("1 May 2031", "2031-05-01"))
    own = Reading(own.document, "1", "en", None, own.published, None, (), (), own.entries, (), (), own.times, ())
    assert [(row.speaker, row.kind, row.due) for row in rows(own)] == [(None, "planned", day("2031-05-01"))]


def test_one_plan_told_twice_stands_once_as_first_told():
    (row,) = rows(
        plan("The bridge will open on 1 May 2031", on="2031-03-04"), plan("On 1 May 2031 the bridge will open", "promised", "2031-03-01")
    )
    assert (row.times, row.kind, row.said) == (2, "promised", day("2031-03-01"))


def test_an_undated_document_makes_no_prediction():
    undated = reading("a", None, ("Ada Voss", "promised", "The bridge will open by 1 May 2031"), due=("1 May 2031", "2031-05-01"))
    assert ledger(STORY, (undated,), day("2031-04-01")) == ()


def test_the_first_telling_leads_and_copies_are_called_copies():
    copies = (CopyGroup("g", Telling("a", "e1"), "reprint", (Telling("a", "e1"), Telling("c", "e1")), (), "same sentences"),)
    steps = genealogy(STORY.developments[0], copies, {each.document.id: each for each in READINGS}.get)
    assert [(step.telling.document, step.how) for step in steps] == [("a", "first"), ("c", "copy"), ("b", "same speaker"), ("d", "own")]
