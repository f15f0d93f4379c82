"""From marked attributions to who said what."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model.claims import Figure, Statement
from onrecord.model.tagging import Attribution
from onrecord.model.text import Document, Entry, Span
from onrecord.read.speech.statements import find_statements


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def attribution(text: str, source: str | None, cue: str | None, *contents: str) -> Attribution:
    sources = () if source is None else (span(text, source),)
    return Attribution(sources, None if cue is None else span(text, cue), tuple(span(text, content) for content in contents), 0.9)


def entry(text: str, *, headline: bool = False) -> Entry:
    spans = [span(text, line) for line in text.split("\n") if line.strip()]
    return Entry("e", Span(0, len(text)), spans[0] if headline else None, tuple(spans[headline:]))


def read(text: str, *marked: Attribution, headline: bool = False, credit: str | None = None) -> tuple[Statement, ...]:
    return find_statements(Document("d", text, credit=credit), [entry(text, headline=headline)], [marked], (), "en")


def contents(text: str, statement: Statement) -> list[str]:
    return [one.of(text) for one in statement.content]


def test_ids_count_the_statements_of_an_entry():
    text = "Borm said no. Kesh said yes."
    assert [s.id for s in read(text, attribution(text, "Borm", "said", "no"), attribution(text, "Kesh", "said yes", "yes"))] == [
        "e.s1",
        "e.s2",
    ]


def test_a_turn_of_certainty_splits_a_quotation_in_two():
    text = "Borm said, “We have no evidence of that. But we know he was there.”"
    first, second = read(text, attribution(text, "Borm", "said", "“We have no evidence of that. But we know he was there.”"))
    assert (first.stance, second.stance) == ("unconfirmed", "asserted")
    assert second.part_of == first.id
    assert second.speaker == first.speaker


def test_a_statement_reported_by_another_stands_inside_it_with_the_reporter_in_its_chain():
    text = "Norland Radio reported that the harbour master denied that any ship had sunk near Velm."
    outer, inner = read(
        text, attribution(text, "Norland Radio", "reported", "that the harbour master denied that any ship had sunk near Velm")
    )
    assert inner.inside == outer.id
    assert inner.stance == "denied"
    assert inner.via == ("Norland Radio",)


def test_a_later_sentence_of_another_speaker_is_not_part_of_the_first_statement():
    text = "According to Borm, the bridge is shut and the road is closed too. Kesh insisted that the ferry runs."
    whole = text.removeprefix("According to Borm, ")
    first, second = read(text, attribution(text, "Borm", "According to", whole))
    assert contents(text, first)[0].strip() == "the bridge is shut and the road is closed too."
    assert (second.inside, second.speaker.name if second.speaker else "") == (None, "Kesh")


def test_a_closing_credit_covers_its_whole_sentence():
    text = "Two ships sank, of which one burned, according to Norland Radio."
    (only,) = read(text, attribution(text, "Norland Radio", "according to", "which one burned"))
    assert contents(text, only) == ["Two ships sank, of which one burned"]


def test_a_credit_without_a_content_of_its_own_joins_the_chain():
    text = "Borm said the bridge is shut, as reported by Norland Radio."
    (only,) = read(text, attribution(text, "Borm", "said", "the bridge is shut"), attribution(text, "Norland Radio", "as reported by"))
    assert only.via == ("Norland Radio",)


def test_the_agency_credit_of_the_document_comes_first_in_the_chain():
    text = "Borm told the Harbour Post that the bridge is shut."
    (only,) = read(text, attribution(text, "Borm", "told", "that the bridge is shut"), credit="Nor Press")
    assert only.via == ("Nor Press", "Harbour Post")


def test_a_headline_without_a_cue_stays_the_outlets_own_word():
    text = "Bridge shut until May\nThe bridge is shut, said Borm."
    (only,) = read(text, attribution(text, "Borm", "said", "Bridge shut until May", "The bridge is shut"), headline=True)
    assert contents(text, only) == ["The bridge is shut"]


def test_a_colon_headline_is_a_statement():
    text = "Sorvia: ships may leave on Friday\nThey are loaded."
    (only,) = read(text, headline=True)
    assert (only.speaker.name if only.speaker else "", contents(text, only)) == ("Sorvia", ["ships may leave on Friday"])


def test_a_place_before_a_headlines_colon_is_no_speaker_when_others_speak_below():
    text = "Velm: two killed in a storm\nTwo people died, Borm said."
    (only,) = read(text, attribution(text, "Borm", "said", "Two people died"), headline=True)
    assert contents(text, only) == ["Two people died"]


def test_hearsay_borrows_no_source():
    text = "Borm said three died; more were reportedly hurt."
    _, hearsay = read(text, attribution(text, "Borm", "said", "three died"), attribution(text, "Borm", "reportedly", "hurt"))
    assert (hearsay.speaker, hearsay.stance) == (None, "unconfirmed")


def test_a_quoted_paragraph_without_a_cue_goes_on_with_the_speaker():
    text = "“It is over,” said Borm.\n“Nobody was hurt and the road is open.”"
    first, second = read(text, attribution(text, "Borm", "said", "“It is over,”"))
    assert second.speaker is not None
    assert (second.speaker.name, second.speaker.span, second.cue_kind) == ("Borm", None, "none")
    assert first.style == second.style == "direct"


def test_a_cue_without_a_source_has_no_speaker():
    text = "Borm left. Fears that the dam may break grew."
    (only,) = read(text, attribution(text, None, "Fears", "that the dam may break"))
    assert only.speaker is None


def test_a_doubled_cue_is_one_statement():
    text = "She stressed that the bridge over the river would stay shut until the end of May, she said."
    (only,) = read(text, attribution(text, "she said"[:3], "said", text[: text.rindex(", she")]))
    assert only.cue is not None
    assert only.cue.of(text) == "stressed"


def test_a_content_does_not_run_over_what_stands_between_paragraphs():
    text = "Borm said it is over.\n[picture]\nNobody was hurt."
    whole = Entry("e", Span(0, len(text)), None, (span(text, "Borm said it is over."), span(text, "Nobody was hurt.")))
    marked = replace(attribution(text, "Borm", "said"), contents=(Span(text.index("it is"), len(text)),))
    (only,) = find_statements(Document("d", text), [whole], [(marked,)], (), "en")
    assert contents(text, only) == ["it is over.", "Nobody was hurt."]


def test_figures_inside_the_content_are_linked():
    text = "Borm said 12 were hurt on day 3."
    figures = [Figure(name, span(text, name), name, None, None, "exact", "quantity", "person", "person", None) for name in ("12", "3")]
    (only,) = find_statements(Document("d", text), [entry(text)], [(attribution(text, "Borm", "said", "12 were hurt"),)], figures, "en")
    assert only.figures == ("12",)


def test_a_document_without_marks_has_no_statements():
    assert read("It rained all day in Velm.") == ()


def test_the_office_after_a_named_source_belongs_to_the_source():
    text = "According to Ana Borm, the regional governor, two people died."
    marked = attribution(text, "Ana Borm", "According to", "the regional governor, two people died")
    [found] = read(text, marked)
    assert contents(text, found) == ["two people died"]
    assert found.speaker is not None and found.speaker.span is not None
    assert found.speaker.span.of(text) == "Ana Borm, the regional governor"
