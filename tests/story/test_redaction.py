"""A redaction reaches every string, and no span moves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.claims import Mention, Reading
from onrecord.model.story import Citation, Decision, Line
from onrecord.model.text import Document, Span
from onrecord.story.redaction import redacted_names, spellings, veil


def line(headline: str) -> Line:
    return Line("l1", 1, "d1", "en", None, None, headline, headline, "Ada Voss; Kurier", "single", 1, 1, 1, (Citation("a", Span(0, 4)),))


def reading(text: str, *names: str) -> Reading:
    spots = [(name, text.index(name)) for name in names]
    mentions = tuple(Mention(Span(at, at + len(name)), "person:ada-voss", "Ada Voss", "person") for name, at in spots)
    return Reading(
        Document("a", text, "https://kurier.example/ada-voss-held"), "1", "en", None, None, None, (), (), (), (), (), (), mentions
    )


def test_a_name_is_gone_from_headline_text_and_attribution_however_it_is_written():
    found = veil(["Ada Voss"]).over(line("ADA  VOSS's brother met ada-voss"))
    assert found.headline == "[redacted]'s brother met [redacted]"
    assert found.attribution == "[redacted]; Kurier"


def test_another_name_that_only_begins_alike_stays():
    assert veil(["Ada"]).over(line("Adana and Ada")).headline == "Adana and [redacted]"


def test_a_document_keeps_its_length_and_loses_an_address_that_names_the_person():
    veiled = veil(["Ada Voss"]).over(reading("Yesterday Ada Voss left.", "Ada Voss"))
    assert veiled.document.text == "Yesterday ████████ left."
    assert veiled.document.url is None
    assert (veiled.mentions[0].name, veiled.mentions[0].id) == ("[redacted]", "person:[redacted]")


def test_a_second_mention_by_the_family_name_goes_too_but_a_pronoun_stays():
    whole = "Ada Voss left. Voss was tired. She slept."
    assert spellings(["Ada Voss"], [reading(whole, "Ada Voss", "Voss", "She")]) == ("Ada Voss", "Voss")


def test_an_undone_redaction_shows_the_name_again():
    acts = [Decision(1, "e", "2031-01-01", "redact", "Ada Voss"), Decision(2, "e", "2031-01-01", "undo", "-", "1")]
    assert redacted_names(acts) == ()
    assert redacted_names(acts[:1]) == ("Ada Voss",)


def test_a_name_of_two_letters_would_blacken_half_the_page_and_is_ignored():
    assert veil(["an"]).pattern is None


@given(st.text(max_size=200), st.lists(st.text(min_size=3, max_size=12), max_size=3))
def test_any_text_keeps_its_length_under_any_veil(text, names):
    document = Document("a", text)
    assert len(veil(names).over(document).text) == len(text)
