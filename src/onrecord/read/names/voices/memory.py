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
from onrecord.read.names.wording import Fixed, Word, word_list


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
    `holders` are (place, id) of people by each word of their roles, `bodies` the mentions of organisations, `acronyms` their short names.
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
    return Memory(cast, dict(cast.actors), surnames, holders=_holders(cast), bodies=bodies, acronyms=_acronyms(cast))


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
    while len(words) > 1 and words[0].lower in cast.lexicon.words.articles and not is_pronoun(words, cast.lexicon):
        words = words[1:]
    return Phrase(span, tuple(words), fixed_map(words, cast.lexicon), lead)


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
