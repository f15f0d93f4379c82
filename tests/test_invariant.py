"""The invariant: every word of a printed line stands, in source order, inside one cited span; only a resolved speaker may stand before it.

Over the bundled story by the whole pipeline, over twins of sentences, and over random input.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from line_writing import written

import onrecord.demo
from onrecord.desk.batch import job
from onrecord.model.claims import Reading
from onrecord.model.errors import WeightsError
from onrecord.model.story import Assembly, Line, Story
from onrecord.sources.archives.files import read_paths
from onrecord.story.assemble import assemble
from onrecord.story.lines.traced import faults, stands_in

DEMO = Path(onrecord.demo.__file__).parent


def told(tagger: str) -> tuple[Assembly, dict[str, Reading]]:
    work = job(tagger, DEMO / "story.toml", None)
    readings = {r.document.id: r for r in work.reader.read_all(read_paths([DEMO / "documents"])) if isinstance(r, Reading)}
    return assemble(list(readings.values()), work.ask, work.reader.registry.outlets), readings


@pytest.fixture(scope="module", params=["rules", "student"])
def assembled(request: pytest.FixtureRequest) -> tuple[Assembly, dict[str, Reading]]:
    try:
        return told(request.param)
    except WeightsError:
        pytest.skip("the weights are not installed")


def speakers(line: Line, story: Story, readings: Mapping[str, Reading]) -> list[str]:
    """Names of those whose content the line cites."""
    return [
        statement.speaker.name
        for citation in line.citations
        for statement in readings[citation.document].statements
        if statement.speaker and any(citation.span.overlaps(content) for content in statement.content)
    ]


def test_every_word_of_the_bundled_story_is_cited(assembled: tuple[Assembly, dict[str, Reading]]) -> None:
    found, readings = assembled
    texts = {name: reading.document.text for name, reading in readings.items()}
    lines = [(line, story) for story in found.stories for line in story.lines]
    broken = [fault for line, story in lines for fault in faults(line, texts, speakers(line, story, readings))]
    assert len(lines) > 20
    assert broken == []


def test_every_point_of_digest_and_timeline_is_cited(assembled: tuple[Assembly, dict[str, Reading]]) -> None:
    found, readings = assembled
    for story in found.stories:
        lines = {line.headline for line in story.lines}
        digest = (*story.digest.key_points, *story.digest.known, *story.digest.claimed, *story.digest.not_known)
        for item in digest:
            cited = [c.span.of(readings[c.document].document.text) for c in item.citations]
            behind_name = item.text.partition(": ")[2] or item.text
            assert item.text in lines or any(stands_in(text, source) for text in (item.text, behind_name) for source in cited)
        assert {point.text for point in story.timeline if point.citations} <= lines
        for card in story.cards:
            for fact in card.facts:
                assert any(stands_in(fact.text, c.span.of(readings[c.document].document.text)) for c in fact.citations)


WORDS = st.lists(
    st.sampled_from(
        "On Monday , the port of Lerna ( north ) which opened in 1904 was not shut by Ada Voss said may if about 40 boats “ We stay ” . "
        "He and but denied adding that amid rain after \n\n 12:40 Tarn claims fake video — ; : ? ’s up to he it this".split(" ")
    ),
    max_size=60,
)


@given(WORDS)
@settings(max_examples=120, deadline=None)
def test_random_words_give_only_cited_lines(listed: list[str]) -> None:
    check(" ".join(listed))


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_random_text_gives_only_cited_lines(text: str) -> None:
    check(text)


TWINS = (
    ("The army of Tarn {} the bridge at Orlo on Sunday, the ministry said.", ("did not cross", "may have crossed", "allegedly crossed")),
    ("{} rain falls in the hills, the dam at Orlo will break before Friday, the wardens warned.", ("If", "Unless")),
    ("{} 40 boats were lost off Orlo, which lies on the Tarn coast, the coast guard said.", ("About", "Up to", "At least")),
)


@pytest.mark.parametrize(("pattern", "guard"), [(pattern, guard) for pattern, guards in TWINS for guard in guards])
def test_a_negated_hedged_or_conditional_twin_keeps_its_guard(pattern: str, guard: str) -> None:
    made = written(pattern.format(guard))
    assert all(guard.casefold() in one.line.headline.casefold() for one in made)


def check(text: str) -> None:
    for one in written(text):
        names = [s.speaker.name for s in one.unit.statements if s.speaker]
        assert faults(one.line, {"d": one.reading.document.text}, names) == ()
