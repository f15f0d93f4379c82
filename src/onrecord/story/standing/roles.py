"""Who did it to whom, as parties of the conflict: by the order of the words, or by their cases where nouns have them.

"Sudmark's army blew up the dam" and "Греблю підірвала армія Судмарку" both have Sudmark as the agent; what may be read two ways has none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.clashes import ClashWords
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.story import Party
from onrecord.story.concepts import concepts
from onrecord.story.phrases import phrases
from onrecord.story.standing.sides import party_in
from onrecord.story.standing.written import Form, named_forms

Roles = tuple[str | None, str | None]
_NONE: Roles = (None, None)
_BEHIND, _PASSIVE_WITHIN = 60, 24
_WORD = re.compile(r"[^\W_][\w’'ʼ\-]*")
_REACH, _NEXT = 3, 2
_ACCUSATIVE = ("ю", "у")
_TIMES = frozenset("night morning yesterday today evening week day hour tonight".split())
_PLURAL = re.compile(r"(?:ли|ють|ять|уть|ать|ют|ят|ут|ат)$")


def deeds_in(text: str, cue: str, code: str) -> frozenset[str]:
    """Keys of what is said to have been done, by verbs or, of somebody blamed for it, by nouns; `cue` is the verb of saying."""
    told = frozenset(key for key, found in _done(code) if found.search(text))
    if _blamed(code).search(text) or _accuses(code).search(cue):
        told |= frozenset(key for key, found in _charges(code) if found.search(text))
    return told


def roles(text: str, cue: str, code: str, parties: Sequence[Party]) -> Roles:
    """The agent's and the patient's party; None where the words leave a doubt."""
    blamed = _blamed(code).search(text)
    if blamed is not None or _accuses(code).search(cue):
        return _accused(text, blamed.end() if blamed else 0, code, parties)
    verbs = [found for _, pattern in _done(code) for found in pattern.finditer(text)]
    if not verbs or len({found.start() for found in verbs}) != 1:
        return _NONE
    verb = max(verbs, key=lambda one: one.end())
    return _by_case(text, verb, code, parties) if words("clashes", code, ClashWords).doers else _by_order(text, verb, code, parties)


def _accused(text: str, after: int, code: str, parties: Sequence[Party]) -> Roles:
    """Who stands before the deed that is the first behind `after`, else the first of all, and whom or whose it names."""
    patterns = [pattern for _, pattern in (*_charges(code), *_done(code))]
    deeds = [found for pattern in patterns if (found := pattern.search(text, after) or pattern.search(text))]
    if not deeds:
        return _NONE
    deed = min(deeds, key=lambda one: (one.start() < after, one.start()))
    if after and len(_WORD.findall(text[after : deed.start()])) > _REACH:
        return _NONE
    return _only(text[: deed.start()], code, parties), _only(text[deed.end() :], code, parties)


def owner(text: str, start: int, end: int, code: str, parties: Sequence[Party]) -> str | None:
    """Whose the thing is that stands between `start` and `end`: "Sudmark's drones", "drones of Sudmark", "судмаркські дрони"."""
    before = " ".join(text[:start].split()[-_NEXT:])
    behind = text[end:].split()[: _NEXT + 1]
    of = behind[:1] and behind[0].casefold() in words("clashes", code, ClashWords).of.split()
    after = " ".join(behind[1:] if of else behind[:1] if words("clashes", code, ClashWords).noun_other else [])
    return _only(before, code, parties) or (_only(after, code, parties) if after else None)


def _only(text: str, code: str, parties: Sequence[Party]) -> str | None:
    """The party named in the text, in any case, if it is one alone."""
    plain = {party.id for party in parties if party_in((party,), (text,))}
    named = plain | {form.party for form in named_forms(text, code, parties)}
    return next(iter(named)) if len(named) == 1 else None


def _by_order(text: str, verb: re.Match[str], code: str, parties: Sequence[Party]) -> Roles:
    """One party before the verb and one at most behind it."""
    before, behind = text[: verb.start()], text[verb.end() :]
    by = _by(code).search(behind)
    if by is not None:
        return _only(behind[by.end() :][:_BEHIND], code, parties), _only(before, code, parties)
    if _passive(code).search(before[-_PASSIVE_WITHIN:]):
        return _NONE
    return _only(before, code, parties), _only(behind, code, parties)


@dataclass(frozen=True, slots=True)
class _Part:
    """A party in the sentence: `by` in the instrumental, `acts` in the nominative, `surely` where that is no accusative.

    `bare`: named by itself in another case, without a preposition.
    """

    party: str
    start: int
    by: bool = False
    acts: bool = False
    surely: bool = False
    bare: bool = False


def _by_case(text: str, verb: re.Match[str], code: str, parties: Sequence[Party]) -> Roles:
    """The instrumental of a passive, the nominative of an active verb that agrees with it."""
    parts = [_part(form, text, verb, code) for form in named_forms(text, code, parties)]
    passive = _is_passive(verb.group(), code)
    agents = {part.party for part in parts if part.by} if passive else _subjects(parts, text, verb, code)
    if len(agents) != 1:
        return _NONE
    others = {part.party for part in parts} - agents
    return next(iter(agents)), next(iter(others)) if len(others) == 1 else None


def _subjects(parts: Sequence[_Part], text: str, verb: re.Match[str], code: str) -> set[str]:
    sure = {part.party for part in parts if part.surely}
    if sure:
        return sure
    either = [part for part in parts if part.acts]
    if len({part.party for part in either}) != 1:
        return set()
    first = either[0].start < verb.start()
    turned = any(not part.acts and part.bare and part.start < verb.start() for part in parts)
    clear = _goes_on(text[verb.end() :], code) if first else turned or _opens_with_object(text[: verb.start()], code)
    return {either[0].party} if clear else set()


def _goes_on(behind: str, code: str) -> bool:
    """An object follows: "Дрони Судмарку обстріляли порт"; without one the drones may be what was shelled."""
    first = _WORD.search(behind)
    return first is not None and first.group().casefold() not in _prepositions(code)


def _opens_with_object(before: str, code: str) -> bool:
    """A thing stands in front of the verb without a preposition: "Порт обстріляли ..."; "Вночі в Орлі обстріляли ..." has none."""
    said = _WORD.findall(before)
    bare = [word for n, word in enumerate(said) if n == 0 or said[n - 1].casefold() not in _prepositions(code)]
    return any(concepts(word, code) - _TIMES for word in bare if word.casefold() not in _prepositions(code))


def _part(form: Form, text: str, verb: re.Match[str], code: str) -> _Part:
    """The party with the word that acts for it ("армія Судмарку", "судмаркські військові"), which bears the case."""
    doer, governed = _doer(form, text, verb, code), _governed(text[: form.start], code)
    if doer:
        if doer in _doers_by(code):
            return _Part(form.party, form.start, by=not governed)
        kind = _doers(code).get(doer, "")
        agrees = bool(kind) and _agrees(kind[0], verb.group())
        return _Part(form.party, form.start, acts=agrees, surely=agrees and not kind.endswith("="))
    if form.case == "by":
        return _Part(form.party, form.start, by=not governed)
    if form.case == "as given":
        gender = "f" if form.word[-1:].casefold() in "ая" else "m"
        agrees = form.word.isupper() or _agrees(gender, verb.group())
        return _Part(form.party, form.start, acts=agrees, surely=agrees and gender == "f" and not form.word.isupper())
    return _Part(form.party, form.start, bare=form.case == "other" and not governed and form.word.endswith(_ACCUSATIVE))


def _doer(form: Form, text: str, verb: re.Match[str], code: str) -> str:
    """The nearest word of those that act for a party: behind an adjective, before a name in the genitive; never across the verb."""
    known = _doers(code).keys() | _doers_by(code)
    if form.case == "adjective":
        end = verb.start() if verb.start() > form.start else len(text)
        near = _clause(text[form.end : end], first=True)[:_REACH]
    elif form.case == "other":
        start = verb.end() if verb.end() <= form.start else 0
        near = _clause(text[start : form.start], first=False)[::-1][:_REACH]
    else:
        return ""
    near = near[: next((n for n, word in enumerate(near) if word in _prepositions(code)), len(near))]
    return next((word for word in near if word in known), "")


def _governed(before: str, code: str) -> bool:
    """A preposition stands right in front: "над Судмарком" is a place, not a doer."""
    last = _WORD.findall(before)[-1:]
    return bool(last) and last[0].casefold() in _prepositions(code)


def _clause(text: str, *, first: bool) -> list[str]:
    """The words up to the next comma, or from the last."""
    return [word.casefold() for word in _WORD.findall(re.split(r"[,;:()«»]", text)[0 if first else -1])]


def _agrees(gender: str, verb: str) -> bool:
    """Number, and gender where the past tense shows it."""
    plain = verb.casefold()
    if _PLURAL.search(plain) or gender == "p":
        return gender == "p" and _PLURAL.search(plain) is not None
    if plain.endswith(("ла", "ло")):
        return plain.endswith("ла") and gender == "f"
    return gender == "m" or not plain.endswith(("в", "л"))


def _is_passive(verb: str, code: str) -> bool:
    plain = verb.casefold()
    return plain.endswith(("ся", "сь", *words("clashes", code, ClashWords).passives.split()))


@cache
def keyed(lines: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Lines of a key and its words, each as a pattern."""
    return tuple((line.split()[0], phrases(line.partition(" ")[2])) for line in lines.split("\n") if line.strip())


@cache
def _done(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return keyed(words("clashes", code, ClashWords).done)


@cache
def _charges(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return keyed(words("clashes", code, ClashWords).charges)


@cache
def _blamed(code: str) -> re.Pattern[str]:
    return phrases(words("clashes", code, ClashWords).blamed)


@cache
def _accuses(code: str) -> re.Pattern[str]:
    return phrases(words("clashes", code, ClashWords).accuses)


@cache
def _by(code: str) -> re.Pattern[str]:
    return phrases(words("clashes", code, ClashWords).by)


@cache
def _passive(code: str) -> re.Pattern[str]:
    return phrases(words("clashes", code, ClashWords).passive)


@cache
def _doers(code: str) -> dict[str, str]:
    lines = (line.split() for line in words("clashes", code, ClashWords).doers.split("\n") if line.strip())
    return {word: kind for kind, *listed in lines for word in listed}


@cache
def _doers_by(code: str) -> frozenset[str]:
    return frozenset(words("clashes", code, ClashWords).doers_by.split())


@cache
def _prepositions(code: str) -> frozenset[str]:
    return frozenset(words("cues", code, CueWords).prepositions.split())
