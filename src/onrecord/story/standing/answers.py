"""What tellings say to other tellings: a denial, a later confirmation, an outlet's correction of itself.

"The ministry denied that drilling flooded the mine" hangs under the development that tells of the drilling and the mine.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from heapq import nlargest
from itertools import chain

from onrecord.lang import words
from onrecord.lang.shapes.lines import LineWords
from onrecord.model.claims import Statement
from onrecord.model.story import Telling
from onrecord.story.alike import Scale, rarity, told_in
from onrecord.story.concepts import SAYING, concepts
from onrecord.story.corrections import corrects, number_of, numbers, takes_back
from onrecord.story.fakes import Accuser, accusers, accuses_first, things_in
from onrecord.story.features import Features, features, stems
from onrecord.story.memory import Memory
from onrecord.story.phrases import phrases
from onrecord.story.standing.instead import Told as Measured
from onrecord.story.standing.instead import amounts, answered
from onrecord.story.units import Unit, words_of

Told = Sequence[Unit]
DENIES, CONFIRMS, CHARGES, DOUBTS = 0.45, 0.5, 0.3, 0.5
"""Share of what an answer opens with that stands in the telling it answers."""
_LEADING = 16
_POSTED = 80
_COMPARED = 24
_LEAST_SHARED = 2
_NEARLY, _TARGETS_AT_MOST = 0.85, 3
_DAY = timedelta(days=1)
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_RETOLD, _OPENED, _FEWEST = 0.75, 0.3, 3
"""Of what a correction says was told, so much stands in the earlier telling; of what that opens with, so much in the correction."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A statement in `unit` that answers a development; `note` says what a correction changes.

    `aside`: it stands beside the claim and denies something wider ("denies mistreating anybody"), or only points at it ("denies that").
    """

    unit: Unit
    statement: Statement | None = None
    note: str = ""
    aside: bool = False
    accuser: str = ""
    """Who calls the claim, or what shows it, made up."""
    wrong: str = ""
    """The number that a correction takes back."""
    by: Unit | None = None
    """The correction."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers by development id."""

    denials: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    confirmations: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    corrections: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    doubts: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    """Those of others, who cannot confirm what it tells."""
    taken_back: frozenset[str] = frozenset()
    """Keys "document#figure" of figures that their own outlets corrected."""


def find_answers(
    told: Mapping[str, Told],
    owners: Mapping[str, str | None],
    known: Mapping[str, Features],
    sides: Mapping[str, str | None],
    memory: Memory | None = None,
) -> Answers:
    """Denials, confirmations and corrections among the developments of one story.

    `owners` maps a document to who publishes it; `known` holds features and `sides` the speaker's party by unit id.
    """
    units = [(name, unit) for name, held in told.items() for unit in held]
    traits = [known.get(unit.id) or features(unit) for _, unit in units]
    recall = memory or Memory()
    answering = chain.from_iterable(recall.of(_answering, tuple(held)) for held in told.values())
    asked = [place for place, answers in enumerate(answering) if answers]
    index = _index(traits, asked)
    denials: dict[str, list[Answer]] = defaultdict(list)
    confirmations: dict[str, list[Answer]] = defaultdict(list)
    doubts: dict[str, list[Answer]] = defaultdict(list)
    entries = _entries(units, {units[place][1].document for place in asked})
    measured = _measured(units, traits, sides, asked, entries)
    for place in asked:
        name, unit = units[place]
        denied = _all(unit, ("denied", "declined"))
        if denied and unit.kind == "entry" and traits[place].denies:
            aimed = _targets(place, name, units, traits, index, sides)
            aimed = aimed or answered(Measured(name, unit, traits[place], sides.get(unit.id)), _beside(unit, entries), measured)
            pointed = () if aimed else _pointed_at(units[place], entries[_telling(unit)], denied)
            for target in aimed or pointed:
                denials[target] += [Answer(unit, statement, aside=not aimed) for statement in denied]
        elif denied and unit.kind == "entry":
            denials[name] += [Answer(unit, s, aside=not _meets_claim(unit, s)) for s in denied if not _own_words(unit, s)]
        confirmed = [s for s in unit.statements if s.stance == "confirmed" and s.speaker]
        if confirmed and not traits[place].doubts:
            doubted = _doubted(place, units, traits, index)
            if doubted is not None:
                confirmations[doubted].append(Answer(unit, confirmed[0]))
        unsure = [s for s in unit.statements if s.stance == "unconfirmed" and s.speaker and not s.inside]
        if unsure and traits[place].doubts and unit.kind == "entry":
            for target in _targets(place, name, units, traits, index, sides, least=DOUBTS):
                doubts[target].append(Answer(unit, unsure[0]))
        for target, charge in _charges(place, units, traits, index, sides, entries):
            denials[target] = _charged(denials[target], charge)
    corrections = _corrections(units, asked, traits, owners)
    return Answers(_frozen(denials), _frozen(confirmations), _frozen(corrections), _frozen(doubts), _figures_taken_back(corrections))


def _measured(
    units: Sequence[tuple[str, Unit]],
    traits: Sequence[Features],
    sides: Mapping[str, str | None],
    asked: Sequence[int],
    entries: Mapping[Telling, Sequence[tuple[str, Unit]]],
) -> dict[str, list[Measured]]:
    """By measure, all tellings of an amount of it; none where no denial gives an amount."""
    found: dict[str, list[Measured]] = defaultdict(list)
    if any(traits[place].denies and any(map(amounts, _beside(units[place][1], entries))) for place in asked):
        for (name, unit), trait in zip(units, traits, strict=True):
            for measure in dict.fromkeys(measure for measure, _ in amounts(unit)):
                found[measure].append(Measured(name, unit, trait, sides.get(unit.id)))
    return found


def _beside(unit: Unit, entries: Mapping[Telling, Sequence[tuple[str, Unit]]]) -> list[Unit]:
    return [other for _, other in entries[_telling(unit)]]


def _answering(units: tuple[Unit, ...]) -> tuple[bool, ...]:
    """Which of them may deny, confirm, charge or correct anything."""
    stances = ("denied", "declined", "confirmed", "unconfirmed")
    return tuple(any(s.stance in stances for s in u.statements) or bool(accusers(u)) or corrects(u) for u in units)


def _charges(
    place: int,
    units: Sequence[tuple[str, Unit]],
    traits: Sequence[Features],
    index: _Index,
    sides: Mapping[str, str | None],
    entries: Mapping[Telling, Sequence[tuple[str, Unit]]],
) -> list[tuple[str, Answer]]:
    """Who calls which development made up; a charge of few words means what another said just before of the same video or paper."""
    home, unit = units[place]
    found: list[tuple[str, Answer]] = []
    for charge in accusers(unit) if unit.kind == "entry" else ():
        answer = Answer(unit, charge.statement, accuser=charge.name)
        first = traits[place].denies and accuses_first(unit)
        targets = _targets(place, home, units, traits, index, sides, charge) if first else []
        found += [(target, answer) for target in targets or _just_before(units[place], entries[_telling(unit)], charge)]
    return found


def _pointed_at(denying: tuple[str, Unit], entry: Sequence[tuple[str, Unit]], denied: Sequence[Statement]) -> list[str]:
    """The development that somebody else tells right before in the same entry, where all that is denied is "that"."""
    home, unit = denying
    own = words("lines", unit.language, LineWords)
    pronouns = phrases(f"{own.objects} {own.demonstratives}")
    said = [word for s in denied for span in s.content for word in _WORD.findall(words_of(unit, span))]
    before = [(name, other) for name, other in entry if other.order == unit.order - 1 and name != home and other.speaker]
    return [name for name, other in before if other.speaker != unit.speaker] if all(map(pronouns.fullmatch, said)) else []


def _entries(units: Sequence[tuple[str, Unit]], documents: Collection[str]) -> dict[Telling, list[tuple[str, Unit]]]:
    """The units of each entry of these documents."""
    found: dict[Telling, list[tuple[str, Unit]]] = defaultdict(list)
    for name, unit in units:
        if unit.document in documents:
            found[_telling(unit)].append((name, unit))
    return found


def _just_before(charged: tuple[str, Unit], entry: Sequence[tuple[str, Unit]], charge: Accuser) -> list[str]:
    """The development of the same entry, told before the charge by somebody else, in which the same kind of thing is named."""
    home, unit = charged
    first = next((s for s in unit.statements if s.speaker and not s.inside), None)
    if first is not None and first.speaker is not None and first != charge.statement and first.speaker.name != charge.name:
        return [home]
    same = [(u.order, name) for name, u in entry if u.order < unit.order and name != home and things_in(u) & charge.things]
    before = [(order, name) for order, name in same[-_COMPARED:] if not any(u.order == order and accusers(u) for _, u in entry)]
    return [max(before)[1]] if before else []


def _charged(answers: list[Answer], charge: Answer) -> list[Answer]:
    """With the charge, which takes the place of the plain denial by the same statement."""
    kept = [
        a
        for a in answers
        if charge.statement is None or a.statement is None or a.unit.id != charge.unit.id or a.statement != charge.statement
    ]
    return [*kept, charge]


def _frozen(found: Mapping[str, list[Answer]]) -> dict[str, tuple[Answer, ...]]:
    return {name: tuple(answers) for name, answers in found.items() if answers}


def _all(unit: Unit, stances: Sequence[str]) -> list[Statement]:
    return [s for s in unit.statements if s.stance in stances and not s.inside and s.speaker]


def _own_words(unit: Unit, denied: Statement) -> bool:
    """Who declines or denies is the one whose words lead: nobody else claims anything there."""
    first = next((s.speaker for s in unit.statements if s.speaker and not s.inside), None)
    return bool(first and denied.speaker and first.id == denied.speaker.id)


def _meets_claim(unit: Unit, denied: Statement) -> bool:
    """Whether what is denied shares a name, a number or a telling word with what the unit opens with."""
    said = " ".join(words_of(unit, span) for span in denied.content)
    mine, theirs = (_marks(text, unit.language) for text in (said, unit.lead))
    return denied.stance == "declined" or bool(mine & theirs)


def _marks(text: str, language: str | None) -> frozenset[str]:
    code = (language or "")[:2] or None
    names, plain = stems(text, code)
    return names | plain | (concepts(text, code) - SAYING) | frozenset(_DIGITS.findall(text))


@dataclass(frozen=True, slots=True)
class _Index:
    scale: Scale
    posted: Mapping[str, Sequence[int]]


def _index(traits: Sequence[Features], asked: Sequence[int]) -> _Index:
    """Where the features of the units `asked` about stand, and how rare they are."""
    wanted = frozenset[str]().union(*(traits[place].all(across=False) | traits[place].core for place in asked))
    posted: dict[str, list[int]] = defaultdict(list)
    for place, trait in enumerate(traits if wanted else ()):
        for key in wanted & trait.all(across=False):
            posted[key].append(place)
    return _Index(rarity(traits, wanted), posted)


def _nearest(place: int, traits: Sequence[Features], index: _Index) -> list[int]:
    """Places of units that share the heaviest features; a feature that many have counts for those told near it."""
    leading = nlargest(_LEADING, traits[place].all(across=False), key=lambda key: (index.scale.weight[key], key))
    votes: Counter[int] = Counter()
    for key in leading:
        held = index.posted[key]
        votes.update(held if len(held) <= _POSTED else [other for other in held if abs(other - place) <= _POSTED // 2])
    votes.pop(place, None)
    ranked = sorted(votes, key=lambda other: (-votes[other], other))
    return [other for other in ranked[:_COMPARED] if votes[other] >= _LEAST_SHARED]


def _targets(
    place: int,
    home: str,
    units: Sequence[tuple[str, Unit]],
    traits: Sequence[Features],
    index: _Index,
    sides: Mapping[str, str | None],
    charge: Accuser | None = None,
    least: float = DENIES,
) -> list[str]:
    """The developments whose claim this denial repeats most, told by no office of the denier's own side; none if none is near.

    A charge of forgery says less of what the video or paper shows, but names the same kind of thing.
    """
    mine = sides.get(units[place][1].id)
    scored: dict[str, float] = {}
    for other in _nearest(place, traits, index):
        name, unit = units[other]
        own_side = mine is not None and sides.get(unit.id) == mine
        if traits[other].denies or own_side or name == home or unit.kind == "background" or not _answerable(unit, units[place][1]):
            continue
        if charge is not None and not charge.things & things_in(unit):
            continue
        scored[name] = max(scored.get(name, 0.0), round(told_in(traits[place], traits[other], index.scale), 9))
    enough = max(least if charge is None else CHARGES, _NEARLY * max(scored.values(), default=0.0))
    return sorted(name for name, score in scored.items() if score >= enough)[:_TARGETS_AT_MOST]


def _doubted(place: int, units: Sequence[tuple[str, Unit]], traits: Sequence[Features], index: _Index) -> str | None:
    """The eldest near development whose source could not confirm it before."""
    mine = units[place][1]
    for other in sorted(_nearest(place, traits, index)):
        unit = units[other][1]
        if traits[other].doubts and _before(unit, mine) and told_in(traits[place], traits[other], index.scale) >= CONFIRMS:
            return units[other][0]
    return None


def _answerable(claim: Unit, denial: Unit) -> bool:
    """The claim is at most a week older than the denial, and no more than a day younger."""
    if claim.reported is None or denial.reported is None:
        return True
    return (denial.reported.latest - claim.reported.earliest) >= -_DAY and denial.reported.earliest - claim.reported.latest <= 7 * _DAY


def _before(one: Unit, two: Unit) -> bool:
    return one.reported is not None and two.reported is not None and one.reported.latest <= two.reported.latest


def _corrections(
    units: Sequence[tuple[str, Unit]], asked: Sequence[int], traits: Sequence[Features], owners: Mapping[str, str | None]
) -> dict[str, list[Answer]]:
    found: dict[str, list[Answer]] = defaultdict(list)
    homes: dict[str, list[int]] = defaultdict(list)
    correcting = [place for place in asked if corrects(units[place][1])]
    for place, (_, unit) in enumerate(units if correcting else ()):
        if owner := owners.get(unit.document):
            homes[owner].append(place)
    for place in correcting:
        unit = units[place][1]
        untrue = [_marks(said, unit.language) for said in takes_back(unit)]
        if owner := owners.get(unit.document):
            for other in homes[owner]:
                name, earlier = units[other]
                if not _before(earlier, unit) or _telling(earlier) == _telling(unit) or corrects(earlier):
                    continue
                wrong, note = _taken_back(numbers(unit), traits[place], traits[other])
                if note := note or _untold(untrue, earlier):
                    found[name].append(Answer(earlier, None, note, wrong=wrong, by=unit))
    return found


def _telling(unit: Unit) -> Telling:
    return Telling(unit.document, unit.entry)


def _taken_back(named: frozenset[str], correction: Features, earlier: Features) -> tuple[str, str]:
    """The number of the earlier telling that the correction replaces by another, and what is said of it; empty if it replaces none."""
    wrong, missing = sorted(named & earlier.numbers), sorted(named - earlier.numbers)
    shared = (correction.names & earlier.names) | (correction.words & earlier.words)
    if len(wrong) == 1 and missing and len(shared) >= 2:
        return wrong[0], f"{missing[0][1:]} instead of {wrong[0][1:]}" if len(missing) == 1 else f"{wrong[0][1:]} was wrong"
    return "", ""


def _untold(untrue: Sequence[frozenset[str]], earlier: Unit) -> str:
    """What is said of an earlier telling that a correction repeats, marks by marks, and calls untrue; empty if it calls none so."""
    if not untrue:
        return ""
    told, opened = _marks(earlier.text, earlier.language), _marks(earlier.lead, earlier.language)
    for marks in untrue:
        held = marks & told
        if len(held) >= max(_FEWEST, _RETOLD * len(marks)) and len(marks & opened) >= _OPENED * len(opened):
            return "it was not so"
    return ""


def _figures_taken_back(corrections: Mapping[str, Sequence[Answer]]) -> frozenset[str]:
    """Keys "document#figure" of the numbers that their own outlets took back, where they were told and where they are taken back."""
    told = [(unit, a.wrong) for held in corrections.values() for a in held for unit in (a.unit, a.by) if unit is not None]
    return frozenset(f"{unit.document}#{figure.id}" for unit, wrong in told for figure in unit.figures if number_of(figure) == wrong)
