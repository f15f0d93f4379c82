"""What two units are compared by: stems of their words and names, numbers and what they count, concepts, quotations, mood.

`features` of "120 rescuers reached Orlo" holds the name "@rl", the number "#120" and "#120 rescuer".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import zip_longest

from anyascii import anyascii

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.lang.shapes.question import QuestionWords
from onrecord.lang.shapes.standing import StandingWords
from onrecord.lang.shapes.times import TimeWords
from onrecord.model.claims import Figure
from onrecord.story.acts import COUNTERED
from onrecord.story.concepts import SAYING, concepts, meant
from onrecord.story.corrections import corrects
from onrecord.story.fakes import accuses_first
from onrecord.story.units import Unit

_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_SMALL = 4
_DATED = 320
_STEM = 6
_DATELINE = re.compile(r"(?:(?<=\s)|^)[^\W\d_a-zа-яіїєґßà-ÿ][^()\n.:;!?“”\"]{0,60}\([^()\n]{2,30}\) ?[-–—] ?")
_READ_AT_MOST = 6000
_LOOKED_AT = 160
_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{12,600})[”“»\"]")
_SAID = ("speech", "document")
_SHINGLE, _QUOTES_AT_MOST = 5, 60
NOUNS_ARE_CAPITALISED = "de"


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
    acts: frozenset[str] = frozenset()
    """Keys of the acts it opens with that have a counter-act: asked, refused, closed."""

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
        acts=concepts(without_dateline(unit.lead[:_READ_AT_MOST]), code) & COUNTERED,
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
    tokens = frozenset(_WORD.findall(text))
    lower = {token.casefold() for token in tokens if token[0].islower() and not SAYING.issuperset(meant(token, language or "") or ("",))}
    names = (
        {_name(token) for token in tokens if token[0].isupper() and len(token) > 2}
        - {_name(token) for token in lower}
        - _calendar(language)
    )
    plain = {_stem(token) for token in lower if len(token) >= _SMALL}
    if language == NOUNS_ARE_CAPITALISED:
        plain |= {_stem(token.casefold()) for token in tokens if token[0].isupper() and len(token) >= _SMALL}
    return frozenset(names), frozenset(plain)


@cache
def _where(language: str | None) -> re.Pattern[str]:
    """A capitalised word after "in", "near", "over": a place, said of what happened."""
    before = "|".join(re.escape(word) for word in words("standing", language, StandingWords).where)
    return re.compile(rf"(?<!\w)(?:{before}) ([^\W\d_a-zа-яіїєґßà-ÿ][^\W\d_]{{2,}})")


@cache
def function_stems(language: str | None) -> frozenset[str]:
    """Stems of words that say nothing by themselves ("the", "that", "were"), also where they open a sentence and look like names."""
    empty = words("question", language, QuestionWords).empty
    return frozenset(stem for word in empty for stem in (_stem(word), _name(word.capitalize())))


@cache
def _calendar(language: str | None) -> frozenset[str]:
    """Stems of months and weekdays: they are capitalised, but name nothing that happened."""
    known = words("times", language, TimeWords)
    return frozenset(_name(form.capitalize()) for group in (*known.months, *known.weekdays) for form in group.replace("_", " ").split())


def lead_stance(unit: Unit) -> str:
    """Stance of the first outer statement with a speaker, empty without one."""
    spoken = (s for s in unit.statements if not s.inside and s.speaker and s.cue_kind in _SAID)
    return next((s.stance for s in spoken), "")


def denies(unit: Unit) -> bool:
    """Whether what the unit tells is a denial: its first outer statement with a speaker denies, or calls something made up."""
    return lead_stance(unit) == "denied" or accuses_first(unit)


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
