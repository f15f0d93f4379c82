"""What does not add up in a source stands as a note on its line."""

from __future__ import annotations

from newsroom import report, told

SUM = """Drones over Lund bridge

Norrland launched 40 drones at the Lund bridge, of which 25 were shot down and 20 lost their course, Amos Reed said on Tuesday.
"""
PLAN = """Norrland sends 800 workers to Lund bridge

Norrland is considering dispatching up to 800 workers to the Lund bridge, Amos Reed said on Tuesday.
"""


def notes_of(text: str) -> list[str]:
    assembly = told([report("a", text, "morning")])
    return [note for story in assembly.stories for line in story.lines for note in line.notes]


def test_parts_that_exceed_their_total_are_noted_on_the_line() -> None:
    assert "The parts named (25 + 20) make 45, more than the 40 they are part of" in notes_of(SUM)


def test_a_headline_that_tells_a_plan_as_done_is_noted_on_the_line() -> None:
    assert any(note.startswith('The headline says "sends"') for note in notes_of(PLAN))
