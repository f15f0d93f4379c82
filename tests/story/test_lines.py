"""Lines: the headline's source, what gets no line, who is named, what is cited."""

from __future__ import annotations

import time
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from line_writing import line_of, unit_of, written

from onrecord.model.story import Party
from onrecord.story.lines.bearing import verdict
from onrecord.story.lines.write import without_echoes
from onrecord.story.standing.sides import Sides

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "lines" / "en.toml").read_text(encoding="utf8"))
TARN = Sides((Party("tarn", "Tarn", ("Tarn", "Brenn")),), {})


@pytest.mark.parametrize("case", [pytest.param(case, id=case["why"]) for case in CASES["bearing"]])
def test_a_headline_is_judged_against_its_body(case: dict[str, object]) -> None:
    unit, text = unit_of(str(case["headline"]), str(case["body"]))
    judged = verdict(unit, text)
    assert (judged.borne, judged.note) == (case["borne"], case.get("note"))


def test_the_outlets_own_headline_leads_where_the_body_bears_it() -> None:
    unit, text = unit_of("Ferry strike ends in Lerna", "The ferry strike in Lerna ended on Monday, the union said.")
    line = line_of([unit], {"d": text})
    assert line is not None
    assert line.headline == "Ferry strike ends in Lerna"
    assert line.text == "The ferry strike in Lerna ended on Monday, the union said."


def test_a_headline_that_says_more_is_not_used_and_a_note_says_so() -> None:
    unit, text = unit_of("Fire destroys 40 houses in Lerna", "Up to 40 houses in Lerna were destroyed by fire, the mayor said.")
    line = line_of([unit], {"d": text})
    assert line is not None
    assert line.headline.startswith("Up to 40 houses")
    assert line.notes == ("headline says more than its body",)


def test_a_question_is_no_news_headline() -> None:
    unit, text = unit_of("Did the ferry to Lerna sink?", "The ferry to Lerna sank on Monday, the harbour police said.")
    line = line_of([unit], {"d": text})
    assert line is not None
    assert "?" not in line.headline


def test_a_party_to_the_conflict_stands_in_front_of_what_it_says() -> None:
    unit, text = unit_of("Enemy drones hit the harbour of Lerna", "Enemy drones hit the harbour of Lerna at night, General Udo Brenn said.")
    line = line_of([unit], {"d": text}, sides=TARN)
    assert line is not None
    assert line.headline == "Udo Brenn: Enemy drones hit the harbour of Lerna"


def test_what_is_denied_is_never_printed_as_the_deniers_word() -> None:
    made = written(
        "The energy ministry of Tarn on Tuesday denied in a long and winding statement to the press of all neighbouring "
        "countries that drilling on the far bank of the river had flooded the potash mine of Orlo."
    )
    assert all("ministry: drilling" not in one.line.headline.casefold() for one in made)


def test_a_background_sentence_gets_no_line() -> None:
    text = "Two boats sank off Orlo on Monday, the police said.\n\nThe harbour of Lerna belongs to the state and employs about 900 people."
    assert all("employs" not in one.line.headline for one in written(text))


def test_a_pronoun_is_never_the_attribution() -> None:
    made = written("Ada Voss left Lerna.\n\nShe said the dam of Orlo would be mended by June.")
    assert all(one.line.attribution.casefold().split()[0] not in ("she", "he", "nobody") for one in made)


def test_a_named_private_person_who_is_accused_carries_the_accuser() -> None:
    unit, text = unit_of(
        "Pim Harl switched off the pumps",
        "Pim Harl, a fitter, switched off the pumps of Orlo, the ministry said, and accused Harl of sabotage.",
    )
    line = line_of([unit], {"d": text})
    assert line is None or "inistry" in line.headline


def test_content_called_fake_never_stands_alone() -> None:
    unit, text = unit_of("Ferry explodes in Lerna harbour", "A video of a ferry exploding in Lerna harbour is fake, the coast guard said.")
    line = line_of([unit], {"d": text})
    assert line is not None
    assert "fake" in line.headline
    assert "said" in line.headline


def test_a_telling_in_the_readers_language_leads() -> None:
    own, text = unit_of("Ferry strike ends in Lerna", "The ferry strike in Lerna ended on Monday.")
    other, foreign = unit_of("Fährstreik in Lerna beendet", "Der Fährstreik in Lerna ist am Montag beendet worden.", "de")
    other = replace(other, id="f#e/0", document="f")
    line = line_of([other, own], {"d": text, "f": foreign})
    assert line is not None
    assert line.language == "en"


def test_a_foreign_telling_stands_marked_where_there_is_no_other() -> None:
    other, foreign = unit_of("Fährstreik in Lerna beendet", "Der Fährstreik in Lerna ist am Montag beendet worden.", "de")
    line = line_of([other], {"d": foreign})
    assert line is not None
    assert line.language == "de"


@pytest.mark.parametrize(
    "body",
    [
        "The ferry strike in Lerna ended on Monday, the union said. “We have won. The boats sail again,” its head Ada Voss said.",
        "The ferry strike in Lerna ended on Monday, the union said. “We have won. The boats sail again. Nobody lost.”",
    ],
)
def test_a_line_never_ends_inside_a_quotation(body: str) -> None:
    for length in range(2, 4):
        unit, text = unit_of("Ferry strike ends in Lerna", body)
        line = line_of([replace(unit, sentences=unit.sentences[:length])], {"d": text})
        assert line is not None
        assert line.text.count("“") == line.text.count("”")


def test_a_lead_sentence_is_not_told_twice() -> None:
    unit, text = unit_of("Ferry strike ends in Lerna", "The ferry strike in Lerna ended on Monday, the union said.")
    line = line_of([unit], {"d": text})
    assert line is not None
    again = replace(line, id="again", headline="The ferry strike in Lerna ended on Monday, the union said")
    assert len(without_echoes([line, again])) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A" * 10_000,
        "Headline only",
        "",
        "\u202eTwo boats sank\u202c off \x00Orlo, the police said.",
        "<b>Two boats</b> sank & drifted, said <i>Ada Voss</i>.",
        "“We will never leave Lerna, said Ada Voss, and went on and on.",
        "said said said. " * 200,
    ],
)
def test_bad_input_gives_a_true_line_or_none(text: str) -> None:
    began = time.monotonic()
    for one in written(text):
        assert 0 < len(one.line.headline) <= 110
        assert 1 <= len(one.line.citations) <= 3
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("running", ["LIVE: ", "Lerna Flood Update, ", "Ticker ++ "])
def test_a_pages_running_title_is_no_part_of_the_headline(running: str) -> None:
    unit, text = unit_of(f"{running}Ferry strike ends in Lerna", "The ferry strike in Lerna ended on Monday, the union said.")
    line = line_of([unit], {"d": text})
    assert line is not None
    assert line.headline == "Ferry strike ends in Lerna"


def test_a_firm_whose_name_holds_a_word_of_running_titles_keeps_it() -> None:
    unit, text = unit_of("Live Harbour, ferry firm, ends the strike", "Live Harbour, the ferry firm, ended the strike, the union said.")
    line = line_of([unit], {"d": text})
    assert line is not None
    assert line.headline.startswith("Live Harbour")
