"""How well a development stands: origins, sides, status, denial, and what would change it; always with its reason.

Six outlets that print one agency text are one origin and so "single", however many they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.model.claims import Statement
from onrecord.model.story import Denial, Origin, Standing, StatementRef, Status, Telling, TrackPoint
from onrecord.story.features import lead_stance
from onrecord.story.standing.answers import Answer, Answers
from onrecord.story.standing.clashes import Clash
from onrecord.story.standing.origins import Account, Voice, Witnesses, origins, voices_of
from onrecord.story.standing.sides import NO_SIDE, Sides, party_name
from onrecord.story.units import Unit

_SPECIFIC_WORDS = 5
_MOST_NAMED = 3
_LEAST_PARTY_NAME = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """What `stand` weighs beside the units: witnesses, answers, disputed figures ("document#figure", and what stands
    against each), other days, places and doers, and editors' words."""

    witnesses: Witnesses
    answers: Answers = field(default_factory=Answers)
    disputed: Mapping[str, tuple[TrackPoint, ...]] = field(default_factory=dict)
    clashes: Mapping[str, tuple[Clash, ...]] = field(default_factory=dict)
    withdrawn: Mapping[str, str] = field(default_factory=dict)

    @property
    def sides(self) -> Sides:
        return self.witnesses.sides


@dataclass(frozen=True, slots=True)
class _Case:
    """Everything known of one development before its status is told."""

    units: tuple[Unit, ...]
    origins: tuple[Origin, ...]
    why_not: tuple[str, ...]
    denials: tuple[Answer, ...]
    rebuttals: tuple[Answer, ...]
    opposed: tuple[TrackPoint, ...]
    clashes: tuple[Clash, ...]
    confirmed: tuple[Answer, ...]
    doubted: tuple[Answer, ...]
    withdrawn: str


def stand(development: str, units: Sequence[Unit], evidence: Evidence) -> Standing:
    """The standing of one development told by `units` (at least one)."""
    case = _case(development, units, evidence)
    status, because = _status(case, evidence.sides)
    rebutted = tuple(_ref(answer) for answer in case.rebuttals)
    return Standing(
        status=status,
        denial=_denial(case),
        outlets=len({unit.outlet or unit.document for unit in units}),
        origins=len(case.origins),
        sides=len({origin.side or NO_SIDE for origin in case.origins}),
        origin_list=case.origins,
        against=tuple(dict.fromkeys((*_against(case), *rebutted))),
        denials=tuple(dict.fromkeys(_ref(answer) for answer in case.denials if answer.statement)),
        fabricated=tuple(dict.fromkeys(answer.accuser for answer in case.denials if answer.accuser)),
        would_change=_would_change(status, case, evidence.sides),
        because=because,
    )


def _against(case: _Case) -> tuple[StatementRef, ...]:
    counted = tuple(StatementRef(point.document, point.statement) for point in case.opposed if point.statement)
    return (*counted, *(StatementRef(clash.unit.document, clash.statement.id) for clash in case.clashes))


def _case(development: str, units: Sequence[Unit], evidence: Evidence) -> _Case:
    witnesses = evidence.witnesses
    accounts = [witnesses.account(unit) for unit in units if unit.kind != "background"]
    found, why_not = origins(accounts, evidence.sides)
    denials = evidence.answers.denials.get(development, ())
    corrected = evidence.answers.corrections.get(development, ())
    return _Case(
        units=tuple(units),
        origins=found,
        why_not=why_not,
        denials=denials,
        rebuttals=tuple(answer for answer in denials if _rebuts(answer, accounts, witnesses)),
        opposed=_opposed(units, evidence),
        clashes=evidence.clashes.get(development, ()),
        confirmed=evidence.answers.confirmations.get(development, ()),
        doubted=_doubted(accounts, evidence.answers.doubts.get(development, ()), witnesses),
        withdrawn=evidence.withdrawn.get(development, "") or _corrected(accounts, corrected, witnesses),
    )


def _ref(answer: Answer) -> StatementRef:
    return StatementRef(answer.unit.document, answer.statement.id if answer.statement else "")


def _corrected(accounts: Sequence[Account], corrections: Sequence[Answer], witnesses: Witnesses) -> str:
    """Withdrawn only if every telling is one that its outlet corrected, stands beside it, or is taken from it."""
    if not corrections:
        return ""
    units = {answer.unit.id for answer in corrections}
    documents = {answer.unit.document for answer in corrections}
    outlets = {account.from_.outlet for account in accounts if account.unit.id in units} - {None}
    own = all(a.unit.document in documents or _taken_from(a, documents, outlets, witnesses) for a in accounts)
    return f"its outlet corrected it: {corrections[0].note}" if own else ""


def _taken_from(account: Account, documents: set[str], outlets: set[str | None], witnesses: Witnesses) -> bool:
    """A copy of a text that its outlet corrected, or a telling that names nobody but that outlet for it."""
    copy = witnesses.copies.get(Telling(account.unit.document, account.unit.entry))
    copied = copy is not None and copy.origin is not None and copy.origin.document in documents
    return copied or (bool(account.via) and account.via <= outlets and not any(voice.firm for voice in account.voices))


def _opposed(units: Sequence[Unit], evidence: Evidence) -> tuple[TrackPoint, ...]:
    """Figures of independent tellings that stand against one told here, none of the two taken back by its outlet."""
    gone = evidence.answers.taken_back
    keys = [key for u in units for f in u.figures if (key := f"{u.document}#{f.id}") not in gone]
    against = [point for key in keys for point in evidence.disputed.get(key, ())]
    return tuple(dict.fromkeys(point for point in against if f"{point.document}#{point.figure}" not in gone))


def _rebuts(answer: Answer, accounts: Sequence[Account], witnesses: Witnesses) -> bool:
    """A specific denial by someone who can be told from everyone that makes the claim."""
    if answer.statement is None or not _denies(answer) or not _specific(answer):
        return False
    denier = _voice_of(answer, witnesses.sides)
    makers = [voice for account in accounts for voice in account.voices if denier is None or voice.id != denier.id]
    if denier is None:
        return False
    return all(_apart(denier, maker, witnesses.sides) for maker in makers[:12])


def _doubted(accounts: Sequence[Account], doubts: Sequence[Answer], witnesses: Witnesses) -> tuple[Answer, ...]:
    """Doubts by someone who can be told from everyone that makes the claim, if nobody confirms it."""
    if any(s.stance == "confirmed" and s.speaker for account in accounts for s in account.unit.statements):
        return ()
    return tuple(answer for answer in doubts if _another(answer, accounts, witnesses))


def _another(answer: Answer, accounts: Sequence[Account], witnesses: Witnesses) -> bool:
    voice = _voice_of(answer, witnesses.sides)
    makers = [maker for account in accounts for maker in account.voices]
    return voice is not None and all(voice.id != maker.id and _apart(voice, maker, witnesses.sides) for maker in makers[:12])


def _voice_of(answer: Answer, sides: Sides) -> Voice | None:
    speaker = answer.statement.speaker if answer.statement else None
    wanted = sides.people.id_of(answer.unit.document, speaker.id) if speaker else None
    return next((voice for voice in voices_of(answer.unit, sides) if voice.id == wanted), None)


def _apart(denier: Voice, maker: Voice, sides: Sides) -> bool:
    if denier.side and maker.side:
        return denier.side != maker.side
    return not sides.people.linked(denier.id, maker.id)


def _denies(answer: Answer) -> bool:
    return bool(answer.accuser) or (answer.statement is not None and answer.statement.stance == "denied")


def _denial(case: _Case) -> Denial:
    denied = [answer for answer in case.denials if _denies(answer)]
    if any(_specific(answer) for answer in denied):
        return "specific"
    if denied:
        return "general"
    return "no_comment" if case.denials else "none"


def _specific(answer: Answer) -> bool:
    """It says what is not so, or what is so instead: more than "denies the allegation", and of the claim itself."""
    denied = answer.statement
    if answer.accuser:
        return True
    if denied is None or answer.aside:
        return False
    said = sum(len(span) for span in denied.content)
    if denied.figures or said > _SPECIFIC_WORDS * 7:
        return True
    return any(_goes_on(denied, s) for s in answer.unit.statements)


def _goes_on(denied: Statement, other: Statement) -> bool:
    """The same speaker says what is so instead."""
    same = bool(denied.speaker and other.speaker and denied.speaker.id == other.speaker.id)
    return same and other.id != denied.id and other.stance == "asserted" and other.cue_kind in ("speech", "document")


def _status(case: _Case, sides: Sides) -> tuple[Status, str]:
    if case.withdrawn:
        return "withdrawn", case.withdrawn
    if case.opposed:
        others = ", ".join(dict.fromkeys(point.speaker for point in case.opposed[:_MOST_NAMED] if point.speaker))
        return "contested", "independent tellings give figures that exclude each other" + (f": {others} against it" if others else "")
    if case.clashes:
        return "contested", "; ".join(dict.fromkeys(clash.because for clash in case.clashes[:_MOST_NAMED]))
    if case.rebuttals:
        charged = next((answer.accuser for answer in case.rebuttals if answer.accuser), "")
        said = "denies it and says what is not so"
        return "contested", f"{charged} says that it is fabricated" if charged else f"{_name(case.rebuttals[0])} {said}"
    parties = {origin.side for origin in case.origins}
    if len(case.origins) >= 2 and (len(parties) >= 2 or parties == {None}):
        named = "; ".join(origin.because for origin in case.origins[:3])
        return "corroborated", f"{len(case.origins)} independent origins of different sides or of none tell it: {named}"
    if case.doubted:
        return "unconfirmed", f"{_name(case.doubted[0])} could not confirm it"
    if _unconfirmed(case.units):
        if not case.confirmed:
            return "unconfirmed", "its own sources call it unconfirmed, alleged or still being looked into"
        return "single", f"first called unconfirmed, later confirmed by {_name(case.confirmed[0])}"
    return "single", _single(case, parties, sides)


def _name(answer: Answer) -> str:
    return answer.statement.speaker.name if answer.statement and answer.statement.speaker else "its source"


def _single(case: _Case, parties: set[str | None], sides: Sides) -> str:
    if not case.origins:
        return "unsourced background"
    if len(case.origins) >= 2:
        return f"repeated within one side ({party_name(sides.parties, next(iter(parties)))}): {len(case.origins)} origins, one side"
    others = "; ".join(case.why_not[:3])
    return f"{case.origins[0].because}; {f'no other origin: {others}' if others else 'nobody else does'}"


def _unconfirmed(units: Sequence[Unit]) -> bool:
    """Half of the tellings open with a doubt, and none with a confirmation."""
    stances = [stance for unit in units if (stance := lead_stance(unit))]
    doubts = stances.count("unconfirmed")
    return doubts > 0 and "confirmed" not in stances and doubts * 2 >= len(stances)


def _would_change(status: Status, case: _Case, sides: Sides) -> tuple[str, ...]:
    wishes = []
    heard = {origin.side for origin in case.origins if origin.side}
    if status == "single" and heard:
        wishes.append(f"a second origin that does not belong to {party_name(sides.parties, min(heard))}")
    elif status == "single":
        wishes.append("a second, independent origin")
    if status == "unconfirmed":
        wishes.append("a confirmation by someone who can know")
    if status == "contested" and case.opposed:
        wishes.append("figures of the same moment from an independent count")
    elif status == "contested":
        wishes.append("a finding by someone who belongs to neither")
    answered = {side for answer in case.denials if answer.statement and (side := sides.of_speaker(answer.statement.speaker))}
    missing = sorted(_named_sides(case.units, sides) - heard - answered)
    return (*wishes, *(f"a word from {party_name(sides.parties, side)}: not found in the sources we read" for side in missing))


def _named_sides(units: Sequence[Unit], sides: Sides) -> set[str]:
    """Parties whose own name stands in a telling."""
    names = {party.id: [n for n in (party.name, *party.members[:2]) if len(n) >= _LEAST_PARTY_NAME] for party in sides.parties}
    return {party for party, given in names.items() if any(name in unit.text for unit in units[:50] for name in given)}
