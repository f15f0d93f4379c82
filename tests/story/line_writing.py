"""Lines from a text, by the rule tagger, for the tests of lines: each unit stands as a development of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from onrecord.model.claims import Reading
from onrecord.model.story import Citation, Development, Line, Member, Standing
from onrecord.model.text import Document, Span, When
from onrecord.read.dates import Known
from onrecord.read.reading import read
from onrecord.story.lines.write import write_line
from onrecord.story.standing.sides import Sides
from onrecord.story.units import Unit, units_of
from onrecord.taggers.rules import RuleTagger

NO_SIDES = Sides((), {})
MONDAY = When("2031-05-05", "2031-05-05", "day", "stated")


@dataclass(frozen=True, slots=True)
class Written:
    """A line with what it was made from."""

    line: Line
    unit: Unit
    reading: Reading


def reading_of(text: str, language: str | None = "en", document: str = "d") -> Reading:
    return read(Document(document, text, language=language), RuleTagger(), Known())


def written(text: str, language: str | None = "en", sides: Sides = NO_SIDES) -> list[Written]:
    """The lines of the units of `text`, in text order."""
    reading = reading_of(text, language)
    made = [(unit, line_of([unit], {"d": text}, language, sides)) for unit in units_of(reading)]
    return [Written(line, unit, reading) for unit, line in made if line is not None]


def line_of(units: list[Unit], texts: dict[str, str], language: str | None = "en", sides: Sides = NO_SIDES) -> Line | None:
    return write_line(development(units), units, texts, {}, language, sides)


def development(units: list[Unit]) -> Development:
    members = tuple(Member(u.document, u.entry, tuple(s.id for s in u.statements)) for u in units)
    return Development("dev", "report", (), (), members, Standing("single", "none", 1, 1, 1, (), (), (), (), ""))


def unit_of(headline: str, body: str, language: str = "en") -> tuple[Unit, str]:
    """The unit of a headline over a body, whatever the reader makes of the page."""
    text = f"{headline}\n\n{body}"
    reading = reading_of(text, language)
    start = len(headline) + 2
    spans = tuple(s for unit in units_of(reading) for s in unit.sentences if s.start >= start)
    statements = tuple(s for s in reading.statements if any(c.start >= start for c in s.content))
    unit = Unit(
        id="d#e/0",
        document="d",
        entry="e",
        kind="entry",
        headline=Span(0, len(headline)),
        sentences=spans or (Span(start, len(text)),),
        statements=statements,
        figures=reading.figures,
        mentions=reading.mentions,
        at=None,
        reported=None,
        outlet=None,
        language=language,
        order=0,
        text=text,
    )
    return unit, text


def line(name: str, headline: str, **fields: object) -> Line:
    made = Line(
        id=name,
        revision=1,
        development=name,
        language="en",
        at=None,
        reported_at=MONDAY,
        headline=headline,
        text=headline,
        attribution="Ada Voss",
        status="single",
        outlets=1,
        origins=1,
        sides=1,
        citations=(Citation("d", Span(0, 1)),),
    )
    return replace(made, **fields)  # type: ignore[arg-type]
