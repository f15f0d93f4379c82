"""How alike two units are: shared names, numbers and rare words, weighed by how rare they are in the story.

Two tellings of "116 drones over Odesa" share a number and a name and score high; two strikes in two towns do not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from heapq import nlargest
from itertools import zip_longest
from math import fsum, log, sqrt

from anyascii import anyascii

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.lang.shapes.standing import StandingWords
from onrecord.lang.shapes.times import TimeWords
from onrecord.model.claims import Figure
from onrecord.story.concepts import SAYING, concepts, meant
from onrecord.story.units import Unit

_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_SMALL = 4
_DATED = 320
_OPENING = 260
_LEAST_SHARED, _LEAST_BESIDE_A_MARK, _LEAST_CONCEPTS = 3, 3, 5
_CROWD, _LEADING, _NEIGHBOURS = 40, 14, 12
_STEM = 6
_DATELINE = re.compile(r"(?:(?<=\s)|^)[^\W\d_a-zа-яіїєґßà-ÿ][^()\n.:;!?“”\"]{0,60}\([^()\n]{2,30}\) ?[-–—] ?")
_READ_AT_MOST = 6000
_LOOKED_AT = 160
NAME_WEIGHT, NUMBER_WEIGHT, ROUND_WEIGHT = 1.6, 2.0, 1.0
CONCEPT_SHARE = 0.55
OWN_CONCEPT_SHARE = 0.3
OTHER_NUMBERS, OTHER_PLACES, OTHER_MOOD, SAME_SPEAKER, SAME_COUNT, AGAIN = 0.65, 0.5, 0.7, 1.3, 1.25, 0.75
SAME_COUNTED, OTHER_COUNTED, SAME_QUOTE, SAME_PEOPLE = 1.5, 0.5, 0.5, 1.15
_VERBATIM = 0.75
_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{12,600})[”“»\"]")
_ANYBODY = " person"
_SAID = ("speech", "document")
_SHINGLE, _QUOTES_AT_MOST = 5, 60
_NOUNS_ARE_CAPITALISED = "de"


@dataclass(frozen=True, slots=True)
class Features:
    """Stems of a unit: `words` in its own language; `names`, `numbers` and `concepts` the same in every language.

    `counts` are the numbers that count people, money or things; `places` the stems of named places; `ahead` when it tells a plan
    or forecast; `denies` when its speaker denies.
    """

    words: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    language: str | None
    counts: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    ahead: bool = False
    denies: bool = False
    doubts: bool = False
    corrects: bool = False
    core: frozenset[str] = frozenset()
    """What the headline and the first sentence bear of words, names and numbers."""
    concepts: frozenset[str] = frozenset()
    core_concepts: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    """Numbers it opens with and what they count, the same in every language: "120 rescuers" is "#120 rescuer"."""
    quotes: frozenset[str] = frozenset()
    """Every five words in a row that stand in quotation marks."""
    people: frozenset[str] = frozenset()
    """Stems of the surnames of the persons named, those who speak included."""
    voice: frozenset[str] = frozenset()
    """Stems of the name of the first who speaks."""
    denial: bool = False
    """Whether anybody it names denies anything."""
    nth: frozenset[str] = frozenset()
    """Ordinal numbers it opens with: "a third victim" is news beside two victims."""

    def all(self, *, across: bool) -> frozenset[str]:
        return self.names | self.numbers if across else self.words | self.names | self.numbers


def features(unit: Unit) -> Features:
    """The features of one unit."""
    code = (unit.language or "")[:2] or None
    text = without_dateline(unit.text[:_READ_AT_MOST])
    names, plain = stems(text, code)
    places = {_name(word) for m in unit.mentions if m.kind == "place" for word in _WORD.findall(m.name) if word[:1].isupper()}
    people = {_name(word) for m in unit.mentions if m.kind == "person" for word in _WORD.findall(m.name)}
    names -= _speakers(unit) if len(names - _speakers(unit)) > 1 else frozenset()
    places |= {_name(word) for word in _where(code).findall(text)} - people - _calendar(code)
    return Features(
        words=plain,
        names=names,
        numbers=frozenset(key for f in unit.figures if f.role != "ordinal" and (key := _number(f))),
        language=code,
        counts=frozenset(key for f in unit.figures if f.role == "quantity" and f.unit_class != "measure" and (key := _number(f))),
        places=frozenset(places),
        ahead=_ahead(unit),
        denies=denies(unit),
        doubts=lead_stance(unit) == "unconfirmed",
        corrects=corrects(unit),
        core=_core(unit, code),
        concepts=_about(text, code),
        nth=frozenset(key for f in unit.figures if f.role == "ordinal" and f.surface in unit.lead and (key := _number(f))),
        core_concepts=_about(without_dateline(unit.lead[:_READ_AT_MOST]), code),
        counted=frozenset(key for f in unit.figures if f.role == "quantity" and f.surface in unit.lead and (key := _counted(f, code))),
        quotes=_quotes(text),
        people=frozenset(_name(m.name.split()[-1]) for m in unit.mentions if m.kind == "person" and m.name.split()),
        voice=_voice(unit),
        denial=any(s.stance == "denied" and s.speaker and not s.inside for s in unit.statements),
    )


def _counted(figure: Figure, code: str | None) -> str | None:
    """Number and noun: the concept of its last word, else the word's stem."""
    number, words_ = _number(figure), _WORD.findall(figure.counts or "")
    if number is not None and figure.unit_class == "money" and figure.unit:
        return f"{number} {figure.unit}"
    if number is None or not words_:
        return None
    return f"{number} {'+'.join(meant(words_[-1], code or '')) or _stem(words_[-1].casefold())}"


def _quotes(text: str) -> frozenset[str]:
    """Runs of `_SHINGLE` words inside quotation marks."""
    found: list[str] = []
    for quote in _QUOTED.findall(text):
        said = [_stem(word.casefold()) for word in _WORD.findall(quote)]
        found += [" ".join(said[n : n + _SHINGLE]) for n in range(len(said) - _SHINGLE + 1)]
    return frozenset(found[:_QUOTES_AT_MOST])


def _about(text: str, code: str | None) -> frozenset[str]:
    """Concepts less those of saying, which every report has."""
    return frozenset(f"~{key}" for key in concepts(text, code) - SAYING)


def _speakers(unit: Unit) -> frozenset[str]:
    """Stems of the names of those who speak and of outlets: who says it is weighed apart from what is said."""
    told = [s for s in unit.statements if not s.inside]
    spoken = [s.speaker.name for s in told if s.speaker and s.cue_kind in _SAID]
    cited = [*(name for s in told for name in s.via), *(m.name for m in unit.mentions if m.kind == "outlet")]
    return frozenset(_name(word) for name in (*spoken, *cited) for word in _WORD.findall(name) if word[:1].isupper() and len(word) > 2)


def _voice(unit: Unit) -> frozenset[str]:
    first = next((s.speaker for s in unit.statements if s.speaker and not s.inside and s.cue_kind in _SAID), None)
    return frozenset(_name(word) for word in _WORD.findall(first.name if first else "") if word[:1].isupper() and len(word) > 2)


def _core(unit: Unit, code: str | None) -> frozenset[str]:
    names, plain = stems(without_dateline(unit.lead[:_READ_AT_MOST]), code)
    numbers = {key for f in unit.figures if f.role != "ordinal" and f.surface in unit.lead and (key := _number(f))}
    return (names - _speakers(unit)) | plain | numbers


def without_dateline(text: str) -> str:
    """`text` without "ORLO, May 3 (Agency) - ": it says where a report was written, not what it tells."""
    return _DATELINE.sub("", text[:_DATED], count=1) + text[_DATED:]


def stems(text: str, language: str | None) -> tuple[frozenset[str], frozenset[str]]:
    """Name stems and word stems of `text`. German nouns are capitalised: what is no name in other texts meets nothing and weighs little."""
    tokens = _WORD.findall(text)
    lower = {token.casefold() for token in tokens if token[0].islower() and not SAYING.issuperset(meant(token, language or "") or ("",))}
    names = (
        {_name(token) for token in tokens if token[0].isupper() and len(token) > 2}
        - {_name(token) for token in lower}
        - _calendar(language)
    )
    plain = {_stem(token) for token in lower if len(token) >= _SMALL}
    if language == _NOUNS_ARE_CAPITALISED:
        plain |= {_stem(token.casefold()) for token in tokens if token[0].isupper() and len(token) >= _SMALL}
    return frozenset(names), frozenset(plain)


@cache
def _where(language: str | None) -> re.Pattern[str]:
    """A capitalised word after "in", "near", "over": a place, said of what happened."""
    before = "|".join(re.escape(word) for word in words("standing", language, StandingWords).where)
    return re.compile(rf"(?<!\w)(?:{before}) ([^\W\d_a-zа-яіїєґßà-ÿ][^\W\d_]{{2,}})")


@cache
def _calendar(language: str | None) -> frozenset[str]:
    """Stems of months and weekdays: they are capitalised, but name nothing that happened."""
    known = words("times", language, TimeWords)
    return frozenset(_name(form.capitalize()) for group in (*known.months, *known.weekdays) for form in group.replace("_", " ").split())


def corrects(unit: Unit) -> bool:
    """Whether the unit opens as an outlet's correction of its own words."""
    opening = unit.text[:_OPENING].casefold()
    return any(cue in opening for cue in words("standing", unit.language, StandingWords).corrections)


def lead_stance(unit: Unit) -> str:
    """Stance of the first outer statement with a speaker, empty without one."""
    spoken = (s for s in unit.statements if not s.inside and s.speaker and s.cue_kind in _SAID)
    return next((s.stance for s in spoken), "")


def denies(unit: Unit) -> bool:
    """Whether what the unit tells is a denial: its first outer statement with a speaker denies."""
    return lead_stance(unit) == "denied"


def _ahead(unit: Unit) -> bool:
    """A plan or forecast: its first sentence or its leading statement looks ahead."""
    spoken = [s for s in unit.statements if not s.inside and s.speaker]
    if spoken and (spoken[0].stance in ("promised", "asked", "warned") or spoken[0].conditional):
        return True
    opening = _WORD.findall(without_dateline(_QUOTED.sub(" ", unit.lead[:_READ_AT_MOST]))[:_LOOKED_AT])
    cues = frozenset(words("standing", unit.language, StandingWords).ahead)
    nays = frozenset(words("cues", unit.language, CueWords).negation.split())
    return any(word in cues and after not in nays for word, after in zip_longest(opening, opening[1:]))


def _number(figure: Figure) -> str | None:
    value = figure.low if figure.low is not None else figure.high
    return f"#{value.normalize():f}" if value is not None and value > 2 else None


@dataclass(frozen=True, slots=True)
class Scale:
    """Weight of each feature in one story, rarer being heavier; remembers the size of what it has weighed."""

    weight: Mapping[str, float]
    sizes: dict[frozenset[str], float] = field(default_factory=dict)

    def size(self, keys: frozenset[str]) -> float:
        """Length of the vector of `keys`; an exact sum, so that the order of a set changes nothing."""
        known = self.sizes.get(keys)
        if known is None:
            known = self.sizes[keys] = sqrt(self.square(keys))
        return known

    def square(self, keys: Iterable[str]) -> float:
        return fsum(self.weight[key] ** 2 for key in keys)

    def cosine(self, one: frozenset[str], two: frozenset[str]) -> float:
        shared = one & two
        return self.square(shared) / (self.size(one) * self.size(two)) if shared else 0.0


def rarity(all_features: Iterable[Features]) -> Scale:
    """The scale of a story's features."""
    counts: Counter[str] = Counter()
    total = 0
    for one in all_features:
        counts.update(one.all(across=False) | one.core | one.concepts)
        total += 1
    return Scale({key: _kind_weight(key) * log(1 + (total + 1) / (count + 0.5)) for key, count in counts.items()})


def likeness(a: Features, b: Features, scale: Scale) -> float:
    """Cosine of the weighed features, 0 to 1; across languages concepts stand for words."""
    if not _across(a, b):
        plain = scale.cosine(a.all(across=False), b.all(across=False))
        return _with_concepts(plain, a.concepts, b.concepts, scale, OWN_CONCEPT_SHARE)
    marks = scale.cosine(*_comparable(a, b, a.all(across=True), b.all(across=True)))
    return _with_concepts(marks, a.concepts, b.concepts, scale)


def _with_concepts(marks: float, one: frozenset[str], two: frozenset[str], scale: Scale, share: float = CONCEPT_SHARE) -> float:
    """Likeness of names and numbers, drawn towards that of the concepts where these agree better: they never speak against."""
    return marks + share * max(0.0, scale.cosine(one, two) - marks)


def alike(a: Features, b: Features, scale: Scale, *, same_speaker: bool = False, again: bool = False) -> float:
    """Likeness of whole and core, 0 to 2: less where the core disagrees, more where one speaker or one large number stands in both.

    `again`: one outlet reports at another time, which it does to tell something new.
    """
    if not _enough(a, b):
        return 0.0
    whole = likeness(a, b, scale)
    value = max(whole, (whole + core_likeness(a, b, scale)) / 2) * agreement(a, b)
    if same_speaker and _one_leads(a, b):
        value *= SAME_SPEAKER
    if again and whole < _VERBATIM:
        value *= AGAIN
    value *= _same_count(a, b) * (SAME_PEOPLE if len(a.people & b.people) > 1 else 1.0)
    return max(value, SAME_QUOTE) if _one_quote(a, b) else value


def _one_quote(a: Features, b: Features) -> bool:
    """Six words in a row are quoted in both, and nothing says that other people lead them: a digest may quote many."""
    return len(a.quotes & b.quotes) > 1 and _one_leads(a, b)


def _one_leads(a: Features, b: Features) -> bool:
    """The first who speaks may be the same in both."""
    return not a.voice or not b.voice or bool(a.voice & b.voice) or _across(a, b)


def _enough(a: Features, b: Features) -> bool:
    """One shared name is too little: three marks, two beside a number; across languages one beside concepts, or more concepts alone."""
    across = _across(a, b)
    shared = len(a.names & b.names) + len(a.numbers & b.numbers) + (0 if across else len(a.words & b.words))
    if across and len(a.concepts & b.concepts) >= (_LEAST_BESIDE_A_MARK if shared else _LEAST_CONCEPTS):
        return True
    return shared >= _LEAST_SHARED or (shared == _LEAST_SHARED - 1 and bool(a.counts & b.counts))


def _same_count(a: Features, b: Features) -> float:
    """What a shared number adds: most where it counts the same thing, nothing where it is round and counts nobody knows what."""
    if any(_exact(key.split(" ")[0]) for key in a.counted & b.counted):
        return SAME_COUNTED
    named = any(not key.endswith(_ANYBODY) for key in a.counted & b.counted)
    return SAME_COUNT if named or any(map(_exact, a.counts & b.counts)) else 1.0


def _exact(number: str) -> bool:
    """Two digits that count at least: 23, 120, 1,874, but neither 7 nor 1,000."""
    return len(number.lstrip("#").rstrip("0").replace(".", "")) > 1


def core_likeness(a: Features, b: Features, scale: Scale) -> float:
    """Cosine of what the two tellings open with, 0 to 1; across languages concepts stand for words."""
    if not _across(a, b):
        plain = scale.cosine(a.core, b.core)
        return _with_concepts(plain, a.core_concepts, b.core_concepts, scale, OWN_CONCEPT_SHARE)
    marks = scale.cosine(*_comparable(a, b, a.core & (a.names | a.numbers), b.core & (b.names | b.numbers)))
    return _with_concepts(marks, a.core_concepts, b.core_concepts, scale)


def told_in(core: Features, other: Features, scale: Scale) -> float:
    """Weighed share of what `core` opens with that stands anywhere in `other`, 0 to 1; 0 across languages under three names or numbers."""
    across = core.language != other.language
    mine = core.core & (core.names | core.numbers) if across else core.core
    shared = mine & other.all(across=across)
    if len(shared) < _LEAST_SHARED or not mine:
        return 0.0
    return scale.square(shared) / scale.square(mine)


def _across(a: Features, b: Features) -> bool:
    return a.language is not None and b.language is not None and a.language != b.language


def _comparable(a: Features, b: Features, one: frozenset[str], two: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    if a.language != b.language and _NOUNS_ARE_CAPITALISED in (a.language, b.language):
        return _told_in_both(a, b, one, two)
    return one, two


def candidates(traits: Sequence[Features], scale: Scale) -> list[tuple[int, int]]:
    """Index pairs that share two names, numbers or heavy words; of a feature many have, each meets those next to it in `traits`."""
    holders: dict[str, list[int]] = defaultdict(list)
    for i, trait in enumerate(traits):
        heavy = nlargest(_LEADING, trait.words, key=lambda key: (scale.weight[key], key))
        for key in (*heavy, *sorted(trait.names | trait.numbers)):
            holders[key].append(i)
    votes: Counter[tuple[int, int]] = Counter()
    for held in holders.values():
        votes.update(_met(held))
    votes.update(_met_across(traits, scale))
    return sorted(pair for pair, count in votes.items() if count > 1)


def _met(held: Sequence[int]) -> Iterable[tuple[int, int]]:
    reach = len(held) if len(held) <= _CROWD else _NEIGHBOURS
    return ((one, two) for n, one in enumerate(held) for two in held[n + 1 : n + 1 + reach])


def _met_across(traits: Sequence[Features], scale: Scale) -> Iterable[tuple[int, int]]:
    """Pairs of two languages that share a heavy concept, once for each."""
    if len({trait.language for trait in traits}) < 2:
        return
    holders: dict[str, list[int]] = defaultdict(list)
    for i, trait in enumerate(traits):
        for key in nlargest(_LEADING, trait.concepts, key=lambda key: (scale.weight[key], key)):
            holders[key].append(i)
    for held in holders.values():
        yield from (pair for pair in _met(held) if traits[pair[0]].language != traits[pair[1]].language)


def agreement(a: Features, b: Features) -> float:
    """What is left of a likeness where the core disagrees: 1 if numbers, places and mood agree or say nothing."""
    kept = 1.0
    if _counted_otherwise(a, b):
        kept *= OTHER_COUNTED
    elif a.counts and b.counts and not a.counts & b.counts:
        kept *= OTHER_NUMBERS
    if a.places and b.places and not a.places & b.places and not (a.places & b.names or b.places & a.names):
        kept *= OTHER_PLACES
    if a.nth != b.nth:
        kept *= OTHER_NUMBERS
    if a.ahead != b.ahead:
        kept *= OTHER_MOOD
    if a.doubts != b.doubts:
        kept *= OTHER_MOOD
    return kept


def _counted_otherwise(a: Features, b: Features) -> bool:
    """Both open with how many of one thing there are, and the number that one opens with the other does not have at all."""
    mine, theirs = ({key.split(" ", 1)[1] for key in one.counted} for one in (a, b))
    agreed = any(map(_exact, a.counts & b.counts)) or (_borne(a, b) and _borne(b, a))
    return bool(mine & theirs) and not agreed


def _borne(a: Features, b: Features) -> bool:
    return any(key.split(" ")[0] in b.numbers for key in a.counted)


def _told_in_both(a: Features, b: Features, one: frozenset[str], two: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """German's capitalised nouns that the other text lacks are no names that disagree."""
    german_first = a.language == _NOUNS_ARE_CAPITALISED
    german, other = (one, two) if german_first else (two, one)
    kept = frozenset(key for key in german if key in other or key[0] == "#")
    padded = kept | frozenset(sorted(german - kept)[: max(0, len(other) // 2)])
    return (padded, other) if german_first else (other, padded)


def _kind_weight(key: str) -> float:
    """A number tells most, but a hundred or a thousand may count anything."""
    if key[0] == "#":
        return ROUND_WEIGHT if key.endswith("0") and not _exact(key) else NUMBER_WEIGHT
    return NAME_WEIGHT if key[0] == "@" else 1.0


@lru_cache(maxsize=65536)
def _name(token: str) -> str:
    """A name's stem in Latin letters, vowels after the first dropped: spellings and scripts meet."""
    plain = re.sub(r"(?:['’]s)$", "", token)
    plain = anyascii(plain).casefold().replace("kh", "h").replace("ck", "k")
    plain = re.sub(r"[^a-z]", "", plain)[:8]
    return "@" + plain[:1] + re.sub(r"[aeiouyjw]", "", plain[1:])[:4]


@lru_cache(maxsize=65536)
def _stem(token: str) -> str:
    return re.sub(r"(?:['’]s)$", "", token)[:_STEM]
