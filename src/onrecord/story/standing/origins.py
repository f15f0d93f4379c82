"""Which tellings of one thing are independent: an origin is added only where nothing speaks against it.

Three reprints, a translation and the minister's own page are one origin; a second ministry of another country is a second.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from onrecord.lang import words
from onrecord.lang.shapes.standing import StandingWords
from onrecord.model.claims import Speaker
from onrecord.model.story import CopyGroup, Origin, Telling
from onrecord.story.features import Features, features
from onrecord.story.standing.independence import ASKED_AT_MOST, largest
from onrecord.story.standing.provenance import Provenance, outlet_named
from onrecord.story.standing.sides import Sides
from onrecord.story.units import Unit

_NUMBERS_SHARED = 3
_WORDING_SHARED = 0.55
_WORDING_OF_TWO = 0.8
_LEAST_WORDS = 6
_ASKED_AT_MOST = 24
_TOLD = ("speech", "document")
_BODIES = ("organisation", "outlet", "state")
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Voice:
    """One who speaks in a telling. `firm`: named so that it can be told from others."""

    id: str
    name: str
    side: str | None
    firm: bool
    person: bool


@dataclass(frozen=True, slots=True)
class Account:
    """One unit as a witness: who speaks, where it stands, what it says in which words."""

    unit: Unit
    from_: Provenance
    voices: tuple[Voice, ...]
    around: frozenset[str]
    """Everyone who speaks anywhere in the same entry."""
    side: str | None
    copy: str | None
    via: frozenset[str]
    own: bool
    """Whether the outlet can know by itself: an agency, an office, or one that says it was there."""
    traits: Features
    named: frozenset[str] = frozenset()
    """Everyone whose name stands in the unit."""
    wordings: tuple[Features, ...] = ()
    """What the copies of the same text say, wherever they are told: who follows one of them follows the text."""


@dataclass(frozen=True, slots=True)
class Witnesses:
    """What makes accounts of units: copies by telling, sides, provenance by document, speakers of each entry."""

    copies: Mapping[Telling, CopyGroup]
    sides: Sides
    provenance: Mapping[str, Provenance]
    around: Mapping[Telling, frozenset[str]]
    traits: Mapping[str, Features] = field(default_factory=dict)
    wordings: Mapping[str, tuple[Features, ...]] = field(default_factory=dict)
    """By copy group."""

    def account(self, unit: Unit) -> Account:
        """The account of one unit."""
        telling = Telling(unit.document, unit.entry)
        from_ = self.provenance.get(unit.document, Provenance(unit.outlet, self.sides.owner(unit.outlet)))
        copy = self.copies.get(telling)
        voices = voices_of(unit, self.sides)
        via = frozenset(outlet_named(name, self.sides.outlets) for s in unit.statements if not s.inside for name in s.via)
        side = _side(voices, via | from_.credits, from_.outlet, self.sides)
        around = self.around.get(telling, frozenset())
        return Account(
            unit,
            from_,
            voices,
            around,
            side,
            copy.id if copy else None,
            via,
            _knows(unit, from_),
            self.traits.get(unit.id) or features(unit),
            self._named(unit),
            self.wordings.get(copy.id, ()) if copy else (),
        )

    def _named(self, unit: Unit) -> frozenset[str]:
        return frozenset(self.sides.people.id_of(unit.document, m.id) for m in unit.mentions if m.kind in ("person", "organisation"))


def speakers_around(units: Sequence[Unit], sides: Sides) -> dict[Telling, frozenset[str]]:
    """Ids of all who speak in each entry."""
    found: dict[Telling, set[str]] = defaultdict(set)
    for unit in units:
        found[Telling(unit.document, unit.entry)] |= {voice.id for voice in voices_of(unit, sides)}
    return {telling: frozenset(ids) for telling, ids in found.items()}


def wordings_of(
    units: Sequence[Unit], copies: Mapping[Telling, CopyGroup], traits: Mapping[str, Features]
) -> dict[str, tuple[Features, ...]]:
    """The different wordings of each copy group, by its id, in the order of the units."""
    found: dict[str, dict[Features, None]] = defaultdict(dict)
    for unit in units:
        copy = copies.get(Telling(unit.document, unit.entry))
        if copy is not None and len(found[copy.id]) < _ASKED_AT_MOST:
            found[copy.id][traits[unit.id]] = None
    return {identity: tuple(wordings) for identity, wordings in found.items()}


def sources_of(units: Sequence[Unit], witnesses: Witnesses) -> dict[str, frozenset[str]]:
    """Whom each unit goes back to, by unit id: who speaks in it and can be told from others, its agency, the text it is a copy of."""
    return {unit.id: _sources(unit, witnesses) for unit in units}


def _sources(unit: Unit, witnesses: Witnesses) -> frozenset[str]:
    from_ = witnesses.provenance.get(unit.document, Provenance())
    copy = witnesses.copies.get(Telling(unit.document, unit.entry))
    agency = {from_.outlet} if from_.outlet and from_.kind == "wire" else set()
    firm = {voice.id for voice in voices_of(unit, witnesses.sides) if voice.firm}
    return frozenset(firm | agency | from_.credits | ({copy.id} if copy else set()))


def sides_of(units: Sequence[Unit], sides: Sides) -> dict[str, str | None]:
    """The party of each unit's first speaker, by unit id."""
    return {unit.id: next((voice.side for voice in voices_of(unit, sides)), None) for unit in units}


def voices_of(unit: Unit, sides: Sides) -> tuple[Voice, ...]:
    """Who speaks in the unit, each once; those quoted inside another's words do not count."""
    spoken = (s.speaker for s in unit.statements if s.speaker and not s.inside and s.cue_kind in _TOLD)
    found = {voice.id: voice for speaker in spoken if (voice := _voice(speaker, unit, sides))}
    return tuple(found.values())


def _voice(speaker: Speaker, unit: Unit, sides: Sides) -> Voice | None:
    side = sides.of_speaker(speaker, unit.document)
    identity = sides.people.id_of(unit.document, speaker.id)
    name = sides.people.name_of(unit.document, speaker.id, speaker.name)
    parts = [part for part in re.split(r"[\s\-]+", name) if len(part) > 1]
    generic = name.casefold() in words("standing", unit.language, StandingWords).generic
    cased = sum(part[0].isupper() or part[0].isdigit() for part in parts)
    firm = speaker.kind != "unnamed" and not generic and (cased >= 2 or (name.isupper() and len(name) > 1) or side is not None)
    return Voice(identity, name, side, firm, speaker.kind == "person")


def _side(voices: Sequence[Voice], sources: frozenset[str], outlet: str | None, sides: Sides) -> str | None:
    """The first speaker's, else the source's, else the outlet's."""
    if voices:
        return voices[0].side or (None if voices[0].firm else _of_sources(sources, outlet, sides))
    return _of_sources(sources, outlet, sides)


def _of_sources(sources: frozenset[str], outlet: str | None, sides: Sides) -> str | None:
    found = [side for source in sorted(sources) if (side := sides.of_outlet(source))]
    return found[0] if found else sides.of_outlet(outlet)


def _knows(unit: Unit, from_: Provenance) -> bool:
    if from_.credits:
        return False
    cues = words("standing", unit.language, StandingWords).own
    plain = unit.text.casefold()
    return from_.kind in ("wire", "official") or any(cue in plain for cue in cues)


def origins(accounts: Sequence[Account], sides: Sides) -> tuple[tuple[Origin, ...], tuple[str, ...]]:
    """The most accounts of different sources between which nothing speaks against independence; and why the others add none.

    One that may retell another adds nothing, but does not make one of two that it may retell.
    """
    groups = sorted(_by_keys(accounts), key=lambda group: _rank(accounts, _best(accounts, group)))
    doubts = _doubts(accounts, groups, sides)
    ways = [{two for pair in doubts if one in pair for two in pair if two != one} for one in range(len(groups))]
    kept = largest(ways)
    reasons = [f"{len(group) - 1} more of the same source" for group in groups if len(group) > 1]
    reasons += [why for pair, why in doubts.items() if not set(pair) <= set(kept)]
    found = sorted((_origin(accounts, groups[place]) for place in kept), key=lambda pair: pair[0])
    return tuple(origin for _, origin in found), tuple(dict.fromkeys(reasons))


def _by_keys(accounts: Sequence[Account]) -> list[list[int]]:
    """Accounts that share a document, house, text, source or speaker, joined without comparing pairs."""
    home = list(range(len(accounts)))

    def root(index: int) -> int:
        while home[index] != index:
            home[index] = home[home[index]]
            index = home[index]
        return index

    first: dict[Hashable, int] = {}
    for index, account in enumerate(accounts):
        for key in _keys(account):
            other = first.setdefault(key, index)
            low, high = sorted((root(index), root(other)))
            home[high] = low
    groups: dict[int, list[int]] = defaultdict(list)
    for index in range(len(accounts)):
        groups[root(index)].append(index)
    return list(groups.values())


def _keys(account: Account) -> list[Hashable]:
    found: list[Hashable] = [("document", account.unit.document)]
    found += [("copy", account.copy)] if account.copy else []
    found += [("voice", voice.id) for voice in account.voices]
    sources = {outlet for outlet in (account.from_.owner, account.from_.outlet) if outlet} if not account.voices else set()
    found += [("source", source) for source in sorted(sources | account.via | account.from_.credits)]
    return found


def _doubts(accounts: Sequence[Account], groups: Sequence[Sequence[int]], sides: Sides) -> dict[tuple[int, int], str]:
    """What speaks against independence, by pair of places of groups."""
    heard = [_heard(accounts, group) for group in groups[:ASKED_AT_MOST]]
    pairs = combinations(range(len(heard)), 2)
    return {(one, two): why for one, two in pairs if (why := _doubt_between(accounts, heard[one], heard[two], sides))}


def _heard(accounts: Sequence[Account], group: Sequence[int]) -> list[int]:
    """Without those that name no source of their own and follow one of the group that does: whence they have it is known."""
    knows = [i for i in group if accounts[i].voices or accounts[i].own]
    return [i for i in group if not knows or i <= min(knows) or i in knows]


def _doubt_between(accounts: Sequence[Account], one: Sequence[int], two: Sequence[int], sides: Sides) -> str | None:
    pairs = ((i, j) for i in one[:_ASKED_AT_MOST] for j in two[:_ASKED_AT_MOST])
    return next((why for i, j in pairs if (why := doubt(accounts[i], accounts[j], sides))), None)


def independent(one: Account, two: Account, sides: Sides) -> bool:
    """Whether the two share no document, text, source or speaker, and nothing else speaks against independence. Symmetric.

    Who leads them may be of two parties: then like words are no sign of a copy.
    """
    if set(_keys(one)) & set(_keys(two)):
        return False
    parties = {voice.side for account in (one, two) for voice in account.voices}
    two_parties = len(parties) == 2 and None not in parties and len(one.voices) == len(two.voices) == 1
    return two_parties or doubt(one, two, sides) is None


def doubt(one: Account, two: Account, sides: Sides) -> str | None:
    """What speaks against independence of two accounts, in words for a reader; None if nothing does. Symmetric."""
    if one.from_.owner and one.from_.owner == two.from_.owner and not (one.voices and two.voices):
        return "one house"
    if _source(one) & _credits(two) or _source(two) & _credits(one):
        return "one names the other as its source"
    if _tells_of(one, two, sides) or _tells_of(two, one, sides):
        return "one tells what the other's house did or said"
    apart = bool(one.voices and two.voices) and _same_voice(one, two, sides) is None
    if _one_follows(one, two, _WORDING_OF_TWO if apart or one.own or two.own else _WORDING_SHARED):
        return "suspected: one follows the other's words or numbers closely"
    if one.voices and two.voices:
        return None if apart else _same_voice(one, two, sides)
    if one.voices or two.voices:
        spoken, plain = (one, two) if one.voices else (two, one)
        return _retold(spoken, plain)
    return _unattributed(one, two)


def _source(account: Account) -> frozenset[str]:
    return frozenset({account.from_.outlet} - {None}) if account.from_.outlet else frozenset()


def _credits(account: Account) -> frozenset[str]:
    return account.via | account.from_.credits


def _tells_of(one: Account, two: Account, sides: Sides) -> bool:
    """The office that publishes `two` is named in `one`, or speaks there, under its name or a shorter one."""
    office = sides.outlets.get(two.from_.outlet or "")
    if office is None or office.kind != "official" or one.from_.outlet == office.id:
        return False
    spoken = [voice.name for voice in one.voices if not voice.person]
    named = [m.name for m in one.unit.mentions if m.kind in _BODIES and not one.voices]
    return any(_one_body(name, office.name) for name in (*spoken, *named))


def _one_body(one: str, two: str) -> bool:
    """One name holds all words of the other, two at least or the same: "Election Board" and "Carvian Election Board"."""
    mine, theirs = (frozenset(word for word in _WORDS.findall(name.casefold()) if len(word) > 2) for name in (one, two))
    fewer = min(mine, theirs, key=len)
    return bool(fewer) and (mine == theirs or (len(fewer) > 1 and (mine <= theirs or theirs <= mine)))


def _one_follows(one: Account, two: Account, wording: float) -> bool:
    mine, theirs = ((account.traits, *account.wordings) for account in (one, two))
    return any(_follows(a, b, wording) for a in mine for b in theirs)


def _follows(one: Features, two: Features, wording: float) -> bool:
    """Several numbers or most words in common. Two who speak for themselves share the words of what they speak about."""
    if len(one.counts & two.counts) >= _NUMBERS_SHARED:
        return True
    if one.language != two.language:
        return False
    mine, theirs = one.words | one.names, two.words | two.names
    least = min(len(mine), len(theirs))
    return least >= _LEAST_WORDS and len(mine & theirs) >= wording * least


def _same_voice(one: Account, two: Account, sides: Sides) -> str | None:
    pairs = [(a, b) for a in one.voices for b in two.voices]
    linked = next((pair for pair in pairs if sides.people.linked(pair[0].id, pair[1].id)), None)
    if linked:
        return f"{linked[0].name} and {linked[1].name} speak for one body"
    if _named_by(one, two) or _named_by(two, one):
        return "suspected: one names the other's speaker"
    across = one.traits.language != two.traits.language
    return None if any(_told_apart(a, b, across=across) for a, b in pairs) else "suspected: nothing tells the two speakers apart"


def _named_by(one: Account, two: Account) -> bool:
    return any(voice.person and voice.id in two.named for voice in one.voices)


def _told_apart(a: Voice, b: Voice, *, across: bool) -> bool:
    """Different sides tell apart; two persons by their names; bodies by name only inside one language. Inside a party only two
    persons of one language, for its offices speak for each other.
    """
    if a.side and b.side and a.side != b.side:
        return True
    if not (a.person or b.person) and _one_body(a.name, b.name):
        return False
    if not (a.firm and b.firm) or (a.side and (across or not (a.person and b.person))):
        return False
    return (a.person and b.person) or not across


def _retold(spoken: Account, plain: Account) -> str | None:
    """An outlet that names no source adds nothing to the source, unless it can know by itself and is of no side with it."""
    if {voice.id for voice in spoken.voices} & plain.around:
        return "the outlet retells what its own source says"
    if not plain.own:
        return "suspected: the outlet names no source and may retell this one"
    if plain.side and plain.side == spoken.side:
        return "both are of one side"
    firm = any(voice.firm for voice in spoken.voices)
    return None if firm else "suspected: the source is not named"


def _unattributed(one: Account, two: Account) -> str | None:
    if one.from_.outlet is None or two.from_.outlet is None:
        return "suspected: the text names no outlet"
    if "aggregator" in (one.from_.kind, two.from_.kind):
        return "an aggregator retells others"
    if one.around & two.around:
        return "both quote one source"
    if one.side and one.side == two.side:
        return "both are of one side"
    return None if one.own and two.own else "suspected: the outlet names no source and may retell this one"


def _origin(accounts: Sequence[Account], members: Sequence[int]) -> tuple[int, Origin]:
    """The best account stands for the origin; with it the place of the eldest."""
    account = accounts[_best(accounts, members)]
    side = account.side or next((accounts[i].side for i in members if accounts[i].side and not _firm(account)), None)
    return min(members), Origin(account.unit.document, account.unit.entry, _why(account), side)


def _best(accounts: Sequence[Account], members: Sequence[int]) -> int:
    return min(members, key=lambda i: _rank(accounts, i))


def _rank(accounts: Sequence[Account], i: int) -> tuple[bool, bool, bool, int]:
    """One that names its speaker first, then an official or agency, then the eldest."""
    account = accounts[i]
    return (not _firm(account), bool(account.from_.credits or account.via), not account.own, i)


def _firm(account: Account) -> bool:
    return any(voice.firm for voice in account.voices)


def _why(account: Account) -> str:
    if account.voices:
        return f"{account.voices[0].name} says so"
    if account.via:
        return f"reported by {sorted(account.via)[0]}"
    if account.from_.credits:
        return f"taken from {sorted(account.from_.credits)[0]}"
    if account.from_.outlet:
        return "the outlet tells it in its own words"
    return "the text names no outlet and tells it in its own words"
