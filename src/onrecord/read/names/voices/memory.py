"""What is known while a document's sources are read in text order.

`phrase_at(cast, span)` takes "the mayor, Ana Ruiz" apart into words without the article.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.model.claims import ActorKind, Mention, Speaker
from onrecord.model.text import Span
from onrecord.read.names.actors import Actor, Cast, slug, surname
from onrecord.read.names.bodies import Organisation
from onrecord.read.names.lexicon import Lexicon
from onrecord.read.names.people import Person, fixed_map
from onrecord.read.names.wording import Fixed, Word, joined, word_list


@dataclass(frozen=True, slots=True)
class SourceOf:
    """One attribution's parts: the source as marked (None if implied), its cue, its content, the passage it stands in."""

    span: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    passage: int


@dataclass(slots=True)
class Memory:
    """What is known while sources are read in text order.

    `said` are (place, speaker) of the passage, `unnamed` its unnamed speakers by head word, `last` where an actor was named last;
    `holders` are (place, id) of people by each word of their roles, `bodies` the mentions of organisations, `acronyms` their short names;
    `small` the bodies written in small letters: place, keys of their words, name.
    """

    cast: Cast
    actors: dict[str, Actor]
    surnames: dict[str, list[str]]
    passage: int = -1
    said: list[tuple[int, Speaker]] = field(default_factory=list)
    unnamed: dict[str, Speaker] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    holders: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    bodies: tuple[Mention, ...] = ()
    acronyms: dict[str, Actor] = field(default_factory=dict)
    small: tuple[tuple[int, frozenset[str], str], ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A source phrase taken apart; `lead` is the first article left off, "" for none."""

    span: Span
    words: tuple[Word, ...]
    fixed: dict[int, Fixed]
    lead: str


def memory_of(cast: Cast) -> Memory:
    surnames: dict[str, list[str]] = {}
    for actor in cast.actors.values():
        if actor.kind == "person":
            surnames.setdefault(surname(actor.name, cast.lexicon), []).append(actor.id)
    bodies = tuple(m for m in cast.mentions if m.kind == "organisation")
    return Memory(
        cast, dict(cast.actors), surnames, holders=_holders(cast), bodies=bodies, acronyms=_acronyms(cast), small=small_bodies(cast)
    )


def small_bodies(cast: Cast) -> tuple[tuple[int, frozenset[str], str], ...]:
    """Bodies written in small letters behind an article, with words before or (Romance) "of" words behind their head."""
    found: list[tuple[int, frozenset[str], str]] = []
    for scene in cast.scenes:
        for at, word in enumerate(scene.words):
            if cast.lexicon.is_organisation(word.text) and (not word.capital or cast.lexicon.compounds):
                low, high = _body_range(scene.words, at, cast.lexicon)
                if high - low > 1 or (cast.lexicon.compounds and low < high):
                    inside = scene.words[low:high]
                    keys = frozenset(w.key for w in inside)
                    found.append((inside[0].start, keys, " ".join(cast.text[inside[0].start : inside[-1].end].split())))
    return tuple(found)


def _body_range(words: Sequence[Word], at: int, lexicon: Lexicon) -> tuple[int, int]:
    """From behind the article to the head, or from the head over "de salvamento"; empty where no article leads."""
    low = at
    while low and at - low < 4 and joined(words[low]) and _describes(words[low - 1], lexicon):
        low -= 1
    if not low or words[low - 1].lower not in lexicon.words.articles or not joined(words[low]):
        return at, at
    after = words[at + 1 : at + 3]
    if low == at and len(after) == 2 and after[0].lower in ("de", "du") and all(joined(w) for w in after) and not after[1].capital:
        return at, at + 3
    return low, at + 1


def _describes(word: Word, lexicon: Lexicon) -> bool:
    found = lexicon.words
    return word.lower not in found.articles | found.of | found.stop and not word.text[0].isdigit()


def _holders(cast: Cast) -> dict[str, list[tuple[int, str]]]:
    found: dict[str, list[tuple[int, str]]] = {}
    for mention in cast.mentions:
        for word in cast.actors[mention.id].role if mention.kind == "person" else ():
            found.setdefault(word, []).append((mention.span.start, mention.id))
    return found


def _acronyms(cast: Cast) -> dict[str, Actor]:
    found: dict[str, Actor] = {}
    for actor in cast.actors.values():
        for alias in actor.aliases if actor.kind == "organisation" else ():
            found.setdefault(alias, actor)
    return found


def place_of(source: SourceOf) -> int:
    spans = [s for s in (source.span, source.cue, *source.content) if s is not None]
    return spans[0].start if spans else 0


def phrase_at(cast: Cast, span: Span) -> Phrase:
    words = word_list(cast.text, (span,), cast.lexicon)
    lead = words[0].lower if words and words[0].lower in cast.lexicon.words.articles else ""
    words = _pronoun_only(words, cast.lexicon)
    while len(words) > 1 and words[0].lower in cast.lexicon.words.articles and not is_pronoun(words, cast.lexicon):
        words = words[1:]
    words = _without_place(words, cast.lexicon)
    return Phrase(span, tuple(words), fixed_map(words, cast.lexicon), lead)


def _pronoun_only(words: list[Word], lexicon: Lexicon) -> list[Word]:
    """ "their data" is they, "she at the shaft" is she, "who lives nearby" is who."""
    found = lexicon.words
    if len(words) < 2:
        return words
    first, rest = words[0].lower, words[1:]
    if first in found.he | found.she | found.they | found.it:
        whose = all(w.key in lexicon.papers for w in rest)
        placed = first not in found.articles and rest[0].lower in found.of | found.place_cues | found.stop
        return words[:1] if whose or placed else words
    return words[:1] if first in found.relative and first not in found.articles else words


def _without_place(words: list[Word], lexicon: Lexicon) -> list[Word]:
    """ "У середу комісія", "У Міністерстві": a Slavic source without the day and the preposition before it."""
    if not lexicon.words.stems or len(words) < 2 or words[0].lower not in lexicon.words.place_cues | lexicon.words.of:
        return words
    days = {lexicon.key(w) for w in lexicon.words.stop}
    dated = len(words) > 2 and words[1].key in days and not words[1].capital
    return words[2:] if dated else words[1:] if len(words[0].text) < 3 else words


def is_pronoun(words: Sequence[Word], lexicon: Lexicon) -> bool:
    found = lexicon.words
    return len(words) == 1 and words[0].lower in found.he | found.she | found.they | found.it | found.relative


def organisations_in(cast: Cast, passage: int, span: Span) -> list[Organisation]:
    """The organisations of a passage that overlap `span`."""
    if not 0 <= passage < len(cast.scenes):
        return []
    bodies = cast.scenes[passage].organisations
    low = bisect_right(bodies, span.start, key=lambda b: b.span.end)
    return [b for b in bodies[low : low + 6] if b.span.overlaps(span)]


def said(memory: Memory, actor: Actor, span: Span) -> Speaker:
    memory.actors.setdefault(actor.id, actor)
    memory.last[actor.id] = span.start
    kind: ActorKind = "unnamed" if actor.kind == "place" else actor.kind
    return Speaker(actor.id, actor.name, kind, span)


def people_in(cast: Cast, passage: int, span: Span) -> list[Person]:
    if not 0 <= passage < len(cast.scenes):
        return []
    everyone = cast.scenes[passage].people
    low = bisect_right(everyone, span.start, key=lambda p: p.span.end)
    return [p for p in everyone[low : low + 12] if p.span.overlaps(span)]


def mentions_in(cast: Cast, low: int, high: int) -> tuple[Mention, ...]:
    at = bisect_left(cast.mentions, low, key=lambda m: m.span.start)
    return tuple(m for m in cast.mentions[at : at + 12] if m.span.start < high)


def new_person(memory: Memory, person: Person) -> Actor:
    actor = Actor(slug("person", person.name), person.name, "person", person.role, person.sex, person.public)
    if actor.id not in memory.actors:
        memory.actors[actor.id] = actor
        memory.surnames.setdefault(surname(person.name, memory.cast.lexicon), []).append(actor.id)
    return memory.actors[actor.id]
