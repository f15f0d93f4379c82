"""Everyone a document names, each once, with all places where they are named.

"Mayor Ana Ruiz spoke. Ms Ruiz left." holds one actor, `person:ana-ruiz`, mentioned twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from onrecord.model.claims import Mention, MentionKind
from onrecord.model.text import Span
from onrecord.read.names.alike import alike
from onrecord.read.names.bodies import Organisation, organisations
from onrecord.read.names.cases import nominative_state
from onrecord.read.names.lexicon import Lexicon, Referent, Sex, is_given, lexicon
from onrecord.read.names.located import Place, places
from onrecord.read.names.people import Person, fixed_map, people
from onrecord.read.names.spelling import sound, tokens
from onrecord.read.names.statelike import state_like
from onrecord.read.names.wording import PARTICLES, Fixed, Word, word_list

_MANY = 50
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor of a document. `role` holds telling words of all roles told of them, `public` whether one is a public role."""

    id: str
    name: str
    kind: MentionKind
    role: frozenset[str] = frozenset()
    sex: Sex = ""
    public: bool = False
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """One passage as words, with the fixed names, people and organisations in it."""

    words: tuple[Word, ...]
    fixed: dict[int, Fixed]
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    """All that one document tells of its actors: `mentions` in text order, `actors` by id, `scenes` one per passage.

    `states` are keys of words that no list knows and that act like a state.
    """

    text: str
    lexicon: Lexicon
    scenes: tuple[Scene, ...]
    actors: dict[str, Actor]
    mentions: tuple[Mention, ...]
    states: frozenset[str] = frozenset()
    language: str | None = None


@dataclass(slots=True)
class _Book:
    """Actors while they are being gathered: by id, people by the sound of their surname."""

    actors: dict[str, Actor] = field(default_factory=dict)
    surnames: dict[str, list[str]] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    last: dict[str, int] = field(default_factory=dict)


def read_cast(text: str, passages: Sequence[Sequence[Span]], language: str | None) -> Cast:
    """Read who and what is named in `passages` (each the paragraphs of one entry). Linear in the text."""
    words_of = lexicon(language)
    scenes = tuple(_scene(text, passage, words_of) for passage in passages)
    scenes = _trimmed(text, scenes)
    states = state_like([scene.words for scene in scenes], words_of)
    book = _Book()
    _register_people(book, scenes, words_of)
    for scene in scenes:
        _mention_people(book, scene, words_of)
        _mention_bodies(book, scene, words_of)
        _mention_states(book, scene, states, words_of)
    mentions = sorted({(m.span, m.id): m for m in book.mentions}.values(), key=lambda m: (m.span.start, -m.span.end, m.id))
    return Cast(text, words_of, scenes, book.actors, tuple(_outermost(mentions)), states, language)


def find_mentions(text: str, passages: Sequence[Sequence[Span]], language: str | None) -> tuple[Mention, ...]:
    """The people, states, bodies, outlets and places named in `passages`, in text order; none overlaps another."""
    return read_cast(text, passages, language).mentions


def surname(name: str, words_of: Lexicon | None = None) -> str:
    """The sound of a name's last telling word; "" if it has none."""
    parts = [w for w in name.split() if w.lower() not in PARTICLES and w.lower() not in _SUFFIXES]
    if not parts:
        return ""
    last = words_of.key(parts[-1]) if words_of is not None and words_of.words.stems else parts[-1]
    return "".join(sound(part) for part in tokens(last))


def slug(kind: str, name: str) -> str:
    """A readable id: `slug("person", "Ana Ruiz")` is "person:ana-ruiz"."""
    return f"{kind}:{'-'.join(tokens(name)) or 'unknown'}"


def referent_actor(referent: Referent, words_of: Lexicon) -> Actor:
    """The actor that a fixed name speaks as: a state's name or capital as its government, a body as itself."""
    if referent.kind in ("state", "capital", "demonym"):
        return Actor(f"state:{referent.code.lower()}", words_of.government(referent.code), "state")
    if referent.kind == "voice":
        return Actor(f"state:{referent.state.lower()}-{referent.code}", referent.name, "state", frozenset({referent.state}))
    kind: MentionKind = "outlet" if referent.kind == "outlet" else "organisation"
    return Actor(f"{kind}:{referent.code}", referent.name, kind, frozenset({referent.state} - {""}))


def _scene(text: str, passage: Sequence[Span], words_of: Lexicon) -> Scene:
    words = word_list(text, passage, words_of)
    fixed = fixed_map(words, words_of)
    bodies = [
        b for b in organisations(words, fixed, words_of) if not _listed(fixed.get(b.first)) and not _headline_case(words, b.first, words_of)
    ]
    inside = {n for body in bodies for n in range(body.first, body.last)}
    persons = [p for p in people(words, fixed, words_of) if not any(b.span.overlaps(p.span) for b in _near(bodies, p))]
    found = places(words, inside | set(fixed), words_of, frozenset(p.span.start for p in persons if p.sure))
    return Scene(tuple(words), fixed, tuple(persons), tuple(bodies), tuple(found))


def _listed(here: Fixed | None) -> bool:
    return here is not None and here.size > 1 and here.referent.kind in ("body", "voice", "outlet")


def _trimmed(text: str, scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
    """Cut "Ana Ruiz Opens Bridge" to "Ana Ruiz" where the document has that name by itself."""
    short = {p.name for scene in scenes for p in scene.people if p.sure and p.name.count(" ") == 1}
    return tuple(replace(scene, people=tuple(_trim(text, p, short) for p in scene.people)) for scene in scenes)


def _trim(text: str, person: Person, short: set[str]) -> Person:
    name = " ".join(person.name.split()[:2])
    cut = Span(person.span.start, person.span.start + len(name))
    if name == person.name or name not in short or cut.of(text) != name or person.name.split()[2].lower() in _SUFFIXES:
        return person
    return replace(person, name=name, span=cut)


def _headline_case(words: Sequence[Word], at: int, words_of: Lexicon) -> bool:
    """Whether nearly every long word of the paragraph around `at` is capitalised, so that capitals tell nothing there."""
    if words_of.compounds:
        return False
    low = high = at
    while low and words[low].gap != "\n" and at - low < 12:
        low -= 1
    while high + 1 < len(words) and words[high + 1].gap != "\n" and high - at < 12:
        high += 1
    long = [w.capital for w in words[low : high + 1] if len(w.text) > 3]
    return len(long) > 4 and sum(long) >= 0.85 * len(long)


def _near(bodies: Sequence[Organisation], person: Person) -> list[Organisation]:
    at = _bisect(bodies, person.span.start)
    return list(bodies[at : at + 2])


def _bisect(bodies: Sequence[Organisation], at: int) -> int:
    low, high = 0, len(bodies)
    while low < high:
        middle = (low + high) // 2
        if bodies[middle].span.end <= at:
            low = middle + 1
        else:
            high = middle
    return low


def _register_people(book: _Book, scenes: Sequence[Scene], words_of: Lexicon) -> None:
    """Full names first, so that a surname in a headline finds its bearer below; then surnames with a title or role."""
    everyone = [person for scene in scenes for person in scene.people]
    titled = {surname(p.name, words_of) for p in everyone if p.sure and not p.full}
    for person in everyone:
        if person.full and person.sure:
            _register(book, person, words_of)
    for person in everyone:
        key = surname(person.name, words_of)
        if person.full and not person.sure and not person.first and key in titled and key not in book.surnames:
            _register(book, person, words_of)
    for person in everyone:
        if not person.full and person.sure and not book.surnames.get(surname(person.name, words_of)):
            _register(book, person, words_of)


def _register(book: _Book, person: Person, words_of: Lexicon) -> str:
    key = surname(person.name, words_of)
    exact = book.actors.get(slug("person", person.name))
    known_ones = book.surnames.get(key, [])[:_MANY]
    for known in known_ones if exact is None or exact.id in known_ones else [exact.id]:
        if _one_person(book.actors[known], person, words_of):
            book.actors[known] = _better_named(_enriched(book.actors[known], person), person, words_of)
            return known
    actor = Actor(_free(book, slug("person", person.name)), person.name, "person", person.role, person.sex, person.public)
    book.actors[actor.id] = actor
    book.surnames.setdefault(key, []).append(actor.id)
    return actor.id


def _free(book: _Book, wanted: str) -> str:
    number, name = 1, wanted
    while name in book.actors:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _one_person(actor: Actor, person: Person, words_of: Lexicon) -> bool:
    one, two = actor.name.split(), person.name.split()
    if actor.sex and person.sex and actor.sex != person.sex:
        return False
    if len(one) == 1 or len(two) == 1:
        return True
    a, b = (words_of.key(x) if words_of.words.stems else x.lower().rstrip(".") for x in (one[0], two[0]))
    return a == b or (min(len(a), len(b)) == 1 and a[:1] == b[:1]) or alike(a, b)


def _enriched(actor: Actor, person: Person) -> Actor:
    aliases = actor.aliases if person.name in (actor.name, *actor.aliases) else (*actor.aliases, person.name)
    return replace(actor, role=actor.role | person.role, sex=actor.sex or person.sex, public=actor.public or person.public, aliases=aliases)


def _better_named(actor: Actor, person: Person, words_of: Lexicon) -> Actor:
    """Under the name whose given name stands in the nominative, where the language inflects names."""
    if not words_of.words.stems or is_given(actor.name.split()[0]) or not is_given(person.name.split()[0]):
        return actor
    return replace(actor, name=person.name, aliases=tuple(a for a in (actor.name, *actor.aliases) if a != person.name))


def _mention_people(book: _Book, scene: Scene, words_of: Lexicon) -> None:
    for person in scene.people:
        known = bearer(book.actors, book.surnames.get(surname(person.name, words_of), []), person, words_of, book.last)
        if known is None:
            continue
        book.last[known] = person.span.start
        book.actors[known] = _enriched(book.actors[known], person)
        book.mentions.append(Mention(person.span, known, book.actors[known].name, "person"))


def bearer(actors: dict[str, Actor], known: Sequence[str], person: Person, words_of: Lexicon, last: dict[str, int]) -> str | None:
    """Whom a name means among the bearers of its surname: the one who fits and was named last, else the first to be named."""
    fitting = [k for k in known[:_MANY] if _one_person(actors[k], person, words_of)]
    if not fitting or (person.full and not person.sure and len(person.name.split()) != len(actors[fitting[0]].name.split())):
        return None
    return max(fitting, key=lambda k: (bool(person.role & actors[k].role), last.get(k, -1), -fitting.index(k)))


def _mention_bodies(book: _Book, scene: Scene, words_of: Lexicon) -> None:
    for body in scene.organisations:
        kind: MentionKind = "outlet" if body.outlet else "organisation"
        actor = Actor(slug(kind, body.name), body.name, kind, aliases=(body.acronym,) if body.acronym else ())
        known = book.actors.setdefault(actor.id, actor)
        if body.acronym and not known.aliases:
            book.actors[actor.id] = actor
        book.mentions.append(Mention(body.span, actor.id, body.name, kind))
    starts = {body.span.start for body in scene.organisations}
    for at, here in scene.fixed.items():
        if here.referent.kind != "demonym" and scene.words[at].start not in starts:
            book.mentions.append(_fixed_mention(book, scene, at, here, words_of))
    for place in scene.places:
        book.mentions.append(Mention(place.span, slug("place", place.name), place.name, "place"))


def _mention_states(book: _Book, scene: Scene, states: frozenset[str], words_of: Lexicon) -> None:
    """States that no list knows, where nobody of that surname is known and the word stands alone."""
    for at, word in enumerate(scene.words):
        if word.capital and word.key in states and at not in scene.fixed and not book.surnames.get(surname(word.text, words_of)):
            actor = state_actor(word.text, words_of)
            book.actors.setdefault(actor.id, actor)
            book.mentions.append(Mention(Span(word.start, word.end), actor.id, actor.name, "state"))


def state_actor(word: str, words_of: Lexicon) -> Actor:
    """A state that no list knows, under its own name: "Morvia", from the Ukrainian genitive too."""
    name = nominative_state(word) if words_of.words.stems else word
    return Actor(slug("state", name), name, "state")


def _fixed_mention(book: _Book, scene: Scene, at: int, here: Fixed, words_of: Lexicon) -> Mention:
    """A state, body or outlet; a capital, or a city that stands for a body ("in Brussels"), is a place."""
    span = Span(scene.words[at].start, scene.words[at + here.size - 1].end)
    surface = scene.words[at].text
    if here.referent.kind == "capital" or (surface != here.referent.name and _in_place(scene, at, here, words_of)):
        name = here.referent.name if here.referent.kind == "capital" else surface
        return Mention(span, slug("place", name), name, "place")
    actor = referent_actor(here.referent, words_of)
    book.actors.setdefault(actor.id, actor)
    name = words_of.state_names[here.referent.code] if here.referent.kind == "state" else here.referent.name
    return Mention(span, actor.id, name, actor.kind)


def _in_place(scene: Scene, at: int, here: Fixed, words_of: Lexicon) -> bool:
    word = scene.words[at]
    one_city = here.referent.kind == "body" and here.size == 1 and not any(c.isupper() for c in word.text[1:])
    return one_city and at > 0 and word.gap == " " and scene.words[at - 1].lower in words_of.words.place_cues


def _outermost(mentions: Sequence[Mention]) -> list[Mention]:
    """Drop a mention that overlaps one before it; people win over places by being longer or earlier."""
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    return kept
