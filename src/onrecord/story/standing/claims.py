"""What one source says happened, in the parts that another source can contradict: what, to what, on which day, where, by whom.

"The bridge at Orlo fell on Monday, the mayor said" is a Claim of the mayor: kind "collapse", things {"bridge"}, names {Orlo}, that Monday.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.clashes import ClashWords
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.claims import Statement
from onrecord.model.text import Span, When
from onrecord.story.concepts import SAYING, concepts, meant
from onrecord.story.features import function_stems, stems
from onrecord.story.limits import limit_or_plan
from onrecord.story.phrases import phrases
from onrecord.story.standing.fates import Fate, fate
from onrecord.story.standing.origins import Voice, voices_of
from onrecord.story.standing.roles import deeds_in, keyed, roles
from onrecord.story.standing.sides import Sides
from onrecord.story.standing.written import without_case
from onrecord.story.units import Unit, words_of

_STRUCTURES = frozenset(
    "bridge building house wall roof crane dam tunnel mine shaft church school hospital stadium museum theatre road factory hotel statue "
    "station depot".split()
)
_VESSELS = frozenset("ship ferry boat submarine".split())
_VEHICLES = frozenset("train tram bus car truck plane helicopter ferry ship boat".split())
_PAPERS = frozenset("agreement agree treaty law".split())
_THINGS: Mapping[str, frozenset[str]] = {
    "collapse": _STRUCTURES,
    "sink": _VESSELS,
    "derail": frozenset({"train", "tram"}),
    "crash": _VEHICLES,
    "burst": frozenset({"dam", "pipeline"}),
    "burn": _STRUCTURES | _VESSELS | {"refinery"},
    "explode": _STRUCTURES | _VESSELS | {"refinery", "pipeline"},
    "land": frozenset({"plane", "helicopter", "satellite"}),
    "sign": _PAPERS,
}
"""What must be named for the words to mean one such thing: prices fall and shares sink every day. Other kinds need a person's name."""
_MOST_SAID, _MOST_READ = 8, 600
_NAME = r"[^\W\d_a-zа-яіїєґßà-ÿ][\w’'\-]*"
_FIRST = re.compile(r"\W{0,3}(?P<word>\w[\w’'\-]*)")
_CUE_GAP, _SMALL = 6, 3
_CASES = ("uk", "ru")
"""Languages in which a noun before a name may own it: "brat Otto Linda" is Otto Lind's brother."""
_TOWNS = frozenset({"city", "village"})
_HOURS = frozenset("morning noon afternoon evening night".split())
_TOLD = ("speech", "document")
_CERTAIN = ("asserted", "confirmed")


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement about one thing that happened; `things` holds concepts, or a person's id; `agent` and `patient` are parties' ids."""

    development: str
    unit: Unit
    statement: Statement
    voice: Voice
    kinds: frozenset[str]
    things: frozenset[str]
    names: frozenset[str]
    plain: frozenset[str]
    numbers: frozenset[str]
    day: When | None = None
    place: str | None = None
    deeds: frozenset[str] = frozenset()
    agent: str | None = None
    patient: str | None = None
    all_names: frozenset[str] = frozenset()
    """Those of the place too."""
    about: frozenset[str] = frozenset()
    """Concepts, the same in every language."""
    fate: Fate | None = None
    hours: frozenset[str] = frozenset()
    """Parts of the day that are named."""


def claims_of(development: str, unit: Unit, sides: Sides) -> Iterator[Claim]:
    """What named sources say for certain of things that happen once, of one party's deeds to another, and of what became of drones."""
    if unit.kind != "entry":
        return
    voices = {voice.id: voice for voice in voices_of(unit, sides) if voice.firm}
    for statement in unit.statements[:_MOST_SAID]:
        voice = voices.get(sides.people.id_of(unit.document, statement.speaker.id)) if statement.speaker else None
        if voice is not None and _certain(statement) and (found := _claim(development, unit, statement, voice, sides)):
            yield found


def _certain(statement: Statement) -> bool:
    plain = statement.stance in _CERTAIN and not (statement.conditional or statement.hedges or statement.inside)
    return plain and statement.cue_kind in _TOLD and len(statement.content) == 1


def _claim(development: str, unit: Unit, statement: Statement, voice: Voice, sides: Sides) -> Claim | None:
    code = (unit.language or "")[:2]
    content = statement.content[0]
    text = _undated(words_of(unit, content), unit, content)[:_MOST_READ]
    kinds = frozenset(key for key, found in _once(code) if found.search(text))
    cue = words_of(unit, statement.cue) if statement.cue else ""
    deeds = deeds_in(text, cue, code) if sides.parties else frozenset()
    became = fate(text, code, sides.parties)
    if _undone(code).search(text):
        kinds, deeds = frozenset(), frozenset()
    if not kinds and not deeds and became is None:
        return None
    place, told = _place(text, code)
    names, plain = stems(without_case(told, code), code)
    small = function_stems(code or None) | _no_name(text, code)
    whole = stems(without_case(text, code), code)[0] - small
    about = concepts(told, code)
    kinds = frozenset(kind for kind in kinds if about & _THINGS[kind]) if kinds <= _THINGS.keys() else kinds
    agent, patient = roles(text, cue, code, sides.parties) if deeds else (None, None)
    person = _person(unit, content, sides)
    kinds = frozenset(kind for kind in kinds if kind in _THINGS or person)
    named = frozenset({person}) if person and kinds - _THINGS.keys() else frozenset[str]()
    numbers = frozenset(f.surface for f in unit.figures if content.covers(f.span) and not any(f.span.overlaps(t.span) for t in unit.times))
    return Claim(
        development,
        unit,
        statement,
        voice,
        kinds,
        named or about & frozenset().union(*(_THINGS[kind] for kind in kinds if kind in _THINGS)),
        names - small,
        plain - small,
        numbers,
        _day(unit, statement, content),
        place,
        deeds,
        agent,
        patient,
        whole,
        about - SAYING,
        became,
        concepts(words_of(unit, content)[:_MOST_READ], code) & _HOURS,
    )


def _no_name(text: str, code: str) -> frozenset[str]:
    """The name that a common word in front would make by its capital: "Drones hit the depot"."""
    first = _FIRST.match(text)
    return stems(first["word"], code)[0] if first and meant(first["word"], code) else frozenset()


def _person(unit: Unit, content: Span, sides: Sides) -> str | None:
    """The id of the one person whom the words open with: "the trader Otto Lind", but not "Otto Lind's brother" or "a son of Otto Lind"."""
    named = [mention for mention in unit.mentions if mention.kind == "person" and content.covers(mention.span)]
    people = {sides.people.id_of(unit.document, mention.id) for mention in named}
    if len(people) != 1:
        return None
    first = min(named, key=lambda mention: mention.span.start)
    before = words_of(unit, Span(content.start, first.span.start)).split()
    owner = words_of(unit, Span(first.span.start, content.end))[len(first.span) :].startswith(("'s", "’s"))
    cases = (unit.language or "")[:2] in _CASES and before
    if owner or cases or len(before) > _SMALL or any(len(word) <= _SMALL for word in before[1:]):
        return None
    return next(iter(people))


def _undated(text: str, unit: Unit, content: Span) -> str:
    """The words without their dates, each replaced by as many blanks: a Monday is no name."""
    for time in unit.times:
        if content.covers(time.span) and len(text) == len(content):
            start, end = time.span.start - content.start, time.span.end - content.start
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _day(unit: Unit, statement: Statement, content: Span) -> When | None:
    """The one day that the words name, not ahead of the report, and not the day on which they were said."""
    named = [t for t in unit.times if content.covers(t.span) and t.type in ("DATE", "TIME") and t.when is not None]
    days = {(t.when.first_day, t.when.last_day) for t in named if t.when}
    if len(days) != 1 or unit.reported is None or unit.reported.days > 2:
        return None
    time, when = named[0], named[0].when
    if when is None or when.basis != "stated" or when.precision not in ("day", "hour", "minute") or when.earliest > unit.reported.latest:
        return None
    if statement.cue is not None and 0 <= time.span.start - statement.cue.end <= _CUE_GAP:
        return None
    before = words_of(unit, Span(content.start, max(content.start, time.span.start)))
    return None if limit_or_plan(before, unit.language) else when


def _place(text: str, code: str) -> tuple[str | None, str]:
    """The one place in which it happened, and the text without it; None where several are named."""
    found = [place for place in _where(code).finditer(text) if _straight(place["between"], code)]
    if len(found) != 1:
        return None, text
    return found[0]["name"], text[: found[0].start()] + " " + text[found[0].end() :]


def _straight(between: str, code: str) -> bool:
    """ "in the town of Orlo" is in Orlo, "in a storm off Orlo" is not."""
    return all(len(word) <= _SMALL or concepts(word, code) & _TOWNS for word in between.split())


@cache
def _once(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return keyed(words("clashes", code, ClashWords).once)


@cache
def _undone(code: str) -> re.Pattern[str]:
    """A negation, or a word by which it did not quite happen."""
    return phrases(f"{words('clashes', code, ClashWords).nearly} {words('cues', code, CueWords).negation}")


@cache
def _where(code: str) -> re.Pattern[str]:
    before = "|".join(re.escape(word) for word in words("clashes", code, ClashWords).in_.split())
    return re.compile(rf"(?<!\w)(?:{before}) (?P<between>(?:[^\W\d_]+ ){{0,3}}?)(?P<name>{_NAME}(?:[ \-]{_NAME}){{0,2}})")


def kinds_of_places(units: Iterable[Unit], names: Sequence[str]) -> dict[str, frozenset[str]]:
    """What each place is called in these tellings: {"Orlo": {"city"}} after "the town of Orlo"; a town and a city are one kind."""
    if not names:
        return {}
    either = "|".join(re.escape(name) for name in sorted(set(names)))
    called = re.compile(rf"([^\W\d_]{{3,20}}) (?:of |de |d['’])?({either})(?!\w)")
    found: dict[str, set[str]] = {}
    for unit in units:
        for word, name in called.findall(unit.text):
            found.setdefault(name, set()).update(concepts(word, unit.language) & _TOWNS)
    return {name: frozenset(kinds) for name, kinds in found.items() if kinds}
