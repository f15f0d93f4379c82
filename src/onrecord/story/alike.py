"""How alike two units are: shared names, numbers and rare words, weighed by how rare they are in the story.

Two tellings of "116 drones over Odesa" share a number and a name and score high; two strikes in two towns do not.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from math import fsum, log, sqrt

from onrecord.story.acts import opposed
from onrecord.story.features import NOUNS_ARE_CAPITALISED, Features, function_stems

_LEAST_SHARED, _LEAST_BESIDE_A_MARK, _LEAST_CONCEPTS = 3, 3, 5
_CROWD, _LEADING, _NEIGHBOURS = 40, 14, 12
NAME_WEIGHT, NUMBER_WEIGHT, ROUND_WEIGHT = 1.6, 2.0, 1.0
CONCEPT_SHARE = 0.7
OWN_CONCEPT_SHARE = 0.3
NAMES_ALONE, TOLD_SHARE = 0.25, 0.8
"""What names in common are worth where nothing else is told in both, and what is added for what is."""
KNOWN_TO_ALL = 0.05
"""Names in common that make half a proof, as a share of the weight of a name told once."""
OTHER_NUMBERS, OTHER_PLACES, OTHER_MOOD, SAME_SPEAKER, SAME_COUNT, AGAIN = 0.65, 0.5, 0.7, 1.3, 1.25, 0.75
OTHER_ACT = 0.6
SAME_COUNTED, OTHER_COUNTED, SAME_QUOTE, SAME_PEOPLE = 1.5, 0.5, 0.5, 1.3
_VERBATIM = 0.75
_ANYBODY = " person"
Both = tuple[frozenset[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Scale:
    """Weight of each feature in one story, rarer being heavier; remembers the size of what it has weighed."""

    weight: Mapping[str, float]
    sizes: dict[frozenset[str], float] = field(default_factory=dict)
    once: float = 0.0
    """Squared weight of a name that is told once."""

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


def rarity(all_features: Iterable[Features], wanted: frozenset[str] | None = None) -> Scale:
    """The scale of a story's features, of all or of those `wanted`."""
    counts: Counter[str] = Counter()
    total = 0
    for one in all_features:
        if wanted is None:
            counts.update(one.all(across=False) | one.core | one.concepts)
        elif wanted:
            counts.update(wanted & (one.all(across=False) | one.core | one.concepts))
        total += 1
    weight = {key: _kind_weight(key) * log(1 + (total + 1) / (count + 0.5)) for key, count in counts.items()}
    return Scale(weight, once=(NAME_WEIGHT * log(1 + (total + 1) / 1.5)) ** 2)


def likeness(a: Features, b: Features, scale: Scale) -> float:
    """Cosine of the weighed features, 0 to 1; across languages concepts stand for words."""
    across = _across(a, b)
    return _like(a, b, (a.all(across=across), b.all(across=across)), (a.concepts, b.concepts), scale)


def _like(a: Features, b: Features, marks: Both, meant: Both, scale: Scale) -> float:
    """Likeness of marks, drawn towards that of the concepts where these agree better, and bound by what is told in both."""
    about = scale.cosine(*meant)
    if _across(a, b):
        one, two = _comparable(a, b, *marks)
        like, told, share = scale.cosine(one, two) * _proof(one & two, scale), about, CONCEPT_SHARE
    else:
        like, told, share = scale.cosine(*marks), max(about, scale.cosine(marks[0] & a.words, marks[1] & b.words)), OWN_CONCEPT_SHARE
    like += share * max(0.0, about - like)
    return like if any(map(_exact, a.numbers & b.numbers)) else min(like, NAMES_ALONE + TOLD_SHARE * told)


def _proof(shared: frozenset[str], scale: Scale) -> float:
    """What names and numbers in common prove, 0 to 1: next to nothing where the whole story is about them."""
    weight = scale.square(shared)
    return weight / (weight + KNOWN_TO_ALL * scale.once) if weight else 0.0


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
    marks = (a.core & (a.names | a.numbers), b.core & (b.names | b.numbers)) if _across(a, b) else (a.core, b.core)
    return _like(a, b, marks, (a.core_concepts, b.core_concepts), scale)


def told_in(core: Features, other: Features, scale: Scale) -> float:
    """Weighed share of what `core` opens with that stands anywhere in `other`, 0 to 1; 0 across languages under three names or numbers."""
    across = core.language != other.language
    mine = (core.core & (core.names | core.numbers) if across else core.core) - function_stems(core.language)
    shared = mine & other.all(across=across)
    if len(shared) < _LEAST_SHARED or not mine:
        return 0.0
    return scale.square(shared) / scale.square(mine)


def _across(a: Features, b: Features) -> bool:
    return a.language is not None and b.language is not None and a.language != b.language


def _comparable(a: Features, b: Features, one: frozenset[str], two: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    if a.language != b.language and NOUNS_ARE_CAPITALISED in (a.language, b.language):
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
    if opposed(a.acts, b.acts):
        kept *= OTHER_ACT
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
    german_first = a.language == NOUNS_ARE_CAPITALISED
    german, other = (one, two) if german_first else (two, one)
    kept = frozenset(key for key in german if key in other or key[0] == "#")
    padded = kept | frozenset(sorted(german - kept)[: max(0, len(other) // 2)])
    return (padded, other) if german_first else (other, padded)


def _kind_weight(key: str) -> float:
    """A number tells most, but a hundred or a thousand may count anything."""
    if key[0] == "#":
        return ROUND_WEIGHT if key.endswith("0") and not _exact(key) else NUMBER_WEIGHT
    return NAME_WEIGHT if key[0] == "@" else 1.0
