"""What keeps two counts of one kind apart: the place of the dead, whose drones, an older year.

The dead "in Lerna" and the dead "in Ostrel" share kind and subject, but not their places.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from anyascii import anyascii

from onrecord.lang import words
from onrecord.lang.shapes.names import States
from onrecord.lang.shapes.quantities import Cues, QuantityWords
from onrecord.model.story import Party
from onrecord.model.text import Span
from onrecord.story.tracks.quantities import PEOPLE, Quantity
from onrecord.story.units import Unit

_CAPITALISED = re.compile(r"[^\W\d_][\w’'\-]+")
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?!\w|[.,]\d|%)")
_AFTER = 40
_AROUND = 400
_NEAR = 12
_DATELINE = re.compile(
    r"^[\s\S]{0,60}?[^\W\d_]{3,20}(?:,\s(?:den\s)?\d{1,2}\.?\s[^\W\d_]+|,\s[A-Z][a-z]+\s\d{1,2}\b|\s\([^()]{2,20}\)\s[–—-])"
)


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """`places` as sounds that meet across scripts, `wide` those of the whole document; `actors` states and parties; `era` an older year."""

    places: frozenset[str]
    wide: frozenset[str]
    actors: frozenset[str]
    era: str | None = None

    def elsewhere(self, other: Qualifiers) -> bool:
        """Whether both name places and none is the same."""
        return bool(self.places) and bool(other.places) and not self.places & other.places

    def some_of(self, other: Qualifiers) -> bool:
        """Whether one counts only some of the others: "nine Morvian citizens" among all the missing."""
        return bool(self.actors) != bool(other.actors)

    def others(self, other: Qualifiers) -> bool:
        """Whether it is of another people or another year."""
        return self.era != other.era or (bool(self.actors) and bool(other.actors) and not self.actors & other.actors)


@dataclass(frozen=True, slots=True)
class Around:
    """The document around a unit: the places where it opens (if it is one entry), and all that it names."""

    lead: frozenset[str]
    all: frozenset[str]


def surroundings(units: Sequence[Unit], places: frozenset[str]) -> Around:
    """What the units of one document (at least one, in order) say of places."""
    alone = len({unit.entry for unit in units}) == 1
    named = frozenset(key for unit in units for key in _places(unit.text, places))
    return Around(_places(_undated(units[0].text), places) if alone else frozenset(), named)


@dataclass(frozen=True, slots=True)
class Named:
    """What one document names: the sounds of places and, less, of bodies, with their counts; places as they are written; every sound."""

    counts: tuple[tuple[str, int], ...]
    places: tuple[str, ...]
    sounds: frozenset[str]


def named_in(units: tuple[Unit, ...], text: str) -> Named:
    """Of the units of one document."""
    counts: Counter[str] = Counter()
    for kind, name in ((m.kind, m.span.of(text)) for u in units for m in u.mentions if m.kind in ("place", "organisation")):
        counts.update({sound(word): 1 if kind == "place" else -1 for word in _CAPITALISED.findall(name) if _is_name(word)})
    places = tuple(m.span.of(text) for u in units for m in u.mentions if m.kind == "place")
    spoken = chain([text], (unit.text for unit in units))
    sounds = frozenset(sound(word) for told in spoken for word in _CAPITALISED.findall(told) if _is_name(word))
    return Named(tuple(counts.items()), places, sounds)


def known_places(named: Iterable[Named]) -> frozenset[str]:
    """The sounds of all places that documents name; a word that more often stands in a body's name ("Ministry") is none."""
    counts: dict[str, int] = defaultdict(int)
    for one in named:
        for key, count in one.counts:
            counts[key] += count
    return frozenset(key for key, count in counts.items() if count > 0)


def place_names(named: Iterable[Named]) -> dict[str, str]:
    """How a place's sound is written most often."""
    counts = Counter(chain.from_iterable(one.places for one in named))
    found: dict[str, str] = {}
    for name in sorted(counts, key=lambda n: (-counts[n], n)):
        found.setdefault(sound(_CAPITALISED.findall(name)[0]) if _CAPITALISED.search(name) else "", " ".join(name.split()))
    return found


def qualifiers(unit: Unit, quantity: Quantity, text: str, around: Around, places: frozenset[str], parties: Sequence[Party]) -> Qualifiers:
    """Of the sentence; a place not named there is looked for before it in the unit, then where the document opens."""
    sentence = next((s for s in [*unit.sentences, unit.headline] if s and s.start <= quantity.figure.span.start < s.end), unit.span)
    sentence = _window(sentence, quantity.figure.span)
    before = " ".join(_window(s, quantity.figure.span).of(text) for s in _up_to(unit, quantity.figure.span))
    near = _places(_undated(before), places) or around.lead
    return Qualifiers(
        _places(_undated(sentence.of(text)), places) or near,
        around.all,
        _actors(unit, quantity, text, sentence, parties),
        _era(unit, text, sentence, quantity),
    )


def _up_to(unit: Unit, figure: Span) -> list[Span]:
    told = [s for s in (unit.headline, *unit.sentences) if s and s.start <= figure.start]
    return [*told[:1], *told[1:][-_NEAR:]]


def _window(sentence: Span, figure: Span) -> Span:
    """A sentence is as long as news sentences are; of a longer one, what stands around the figure."""
    start = max(sentence.start, figure.start - _AROUND) if sentence.end > figure.start else sentence.start
    return Span(start, max(start, min(sentence.end, max(start, figure.end) + _AROUND)))


@lru_cache(maxsize=65536)
def sound(name: str) -> str:
    """A name by its first letter and consonants, in Latin letters: "Brenica" and "Бреніці" sound alike."""
    plain = re.sub(r"[^a-z]", "", anyascii(name).casefold().replace("kh", "h").replace("ck", "k").replace("ts", "c"))[:8]
    return plain[:1] + re.sub(r"[aeiouyjw]", "", plain[1:])[:5]


def _is_name(word: str) -> bool:
    """Capitalised; a word all in capitals is a dateline or an abbreviation."""
    return word[0].isupper() and len(word) > 2 and not word.isupper()


def _undated(told: str) -> str:
    """Without a dateline: "Tarsk, 16 April" says where the reporter sits."""
    return _DATELINE.sub("", told, count=1)


def _places(told: str, places: frozenset[str]) -> frozenset[str]:
    return frozenset(key for word in _CAPITALISED.findall(told) if _is_name(word) and (key := sound(word)) in places)


def _actors(unit: Unit, quantity: Quantity, text: str, sentence: Span, parties: Sequence[Party]) -> frozenset[str]:
    """Of whom the counted are: "Ukrainian drones", "troops from North Korea"."""
    end = quantity.figure.counts_span.end if quantity.figure.counts_span else quantity.figure.span.end
    lexicon = words("quantities", unit.language, QuantityWords)
    tail = text[end : min(end + _AFTER, sentence.end)]
    origin = next((e for _, s, e in lexicon.signals["origin"].find(tail) if not tail[:s].strip()), None)
    phrase = quantity.phrase if origin is None else f"{quantity.phrase} {' '.join(tail[origin:].split()[:3])}"
    found = {code for code, _, _ in _states((unit.language or "en")[:2]).find(phrase)}
    found |= {party.id for party in parties for member in party.members if _stands_in(member, phrase)}
    in_headline = unit.headline is not None and unit.headline.covers(quantity.figure.span)
    if not found and quantity.subject in PEOPLE and not in_headline:
        found = _bodies(phrase, unit.language)
    return frozenset(found)


def _bodies(phrase: str, language: str | None) -> set[str]:
    """Proper names in a phrase for people, as in "14 UN staff"; German writes every noun with a capital."""
    return set() if (language or "")[:2] == "de" else {f"@{sound(w)}" for w in _CAPITALISED.findall(phrase) if w[0].isupper()}


def _stands_in(member: str, phrase: str) -> bool:
    return member in phrase and re.search(rf"(?<!\w){re.escape(member)}(?!\w)", phrase) is not None


def _era(unit: Unit, text: str, sentence: Span, quantity: Quantity) -> str | None:
    """A year named in the sentence that lies before the report, or any where the report has no date."""
    reported = quantity.figure.as_of or unit.reported
    years = [y for y in _YEAR.findall(sentence.of(text)) if reported is None or int(y) < reported.first_day.year]
    return years[0] if years else None


@cache
def _states(language: str) -> Cues:
    """Names of states and words for their people, as cues of their codes."""
    rows = words("states", language, States).rows()
    named = [(row.code, _stem(name)) for row in rows for name in (*row.names, *row.demonyms) if len(name) > 3]
    return Cues("\n".join(f"{code}: {'_'.join(name.split())}*" for code, name in named))


def _stem(name: str) -> str:
    """Cyrillic names lose their ending: "Україна" also stands for "України"."""
    return name[:-1] if name[-1] in "аяьй" and len(name) > 4 else name
