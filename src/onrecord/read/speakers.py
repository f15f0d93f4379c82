"""Who a source is: names, surnames, roles, pronouns and bodies resolved to the document's actors.

After "Mayor Ana Ruiz said ...", the source "she" of the next sentence resolves to `person:ana-ruiz`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from onrecord.model.claims import ActorKind, Mention, Speaker
from onrecord.model.text import Span
from onrecord.read.actors import Actor, Cast, Scene, bearer, read_cast, referent_actor, slug, surname
from onrecord.read.bodies import Organisation
from onrecord.read.lexicon import Lexicon, Sex
from onrecord.read.people import Person, fixed_map, people, telling
from onrecord.read.wording import Fixed, Word, word_list

_JOINT = frozenset("and und y e et та і й и as".split())
_SENTENCE_REACH = 4
_NEAR = 100


@dataclass(frozen=True, slots=True)
class SourceOf:
    """One attribution's parts: the source as marked (None if implied), its cue, its content, the passage it stands in."""

    span: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    passage: int


@dataclass(slots=True)
class _Memory:
    """What is known while sources are read in text order. `said` are (place, speaker) of the passage; `roles` unnamed holders of a role."""

    cast: Cast
    actors: dict[str, Actor]
    surnames: dict[str, list[str]]
    passage: int = -1
    said: list[tuple[int, Speaker]] = field(default_factory=list)
    unnamed: dict[str, Speaker] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A source phrase taken apart."""

    span: Span
    words: tuple[Word, ...]
    fixed: dict[int, Fixed]


def find_speakers(text: str, passages: Sequence[Sequence[Span]], sources: Sequence[SourceOf], language: str | None) -> list[Speaker | None]:
    """`resolve_speakers` of a document that has no cast yet."""
    return resolve_speakers(read_cast(text, passages, language), sources)


def resolve_speakers(cast: Cast, sources: Sequence[SourceOf]) -> list[Speaker | None]:
    """The speaker of each source, in the order given; None where an implied source has nobody before it to continue.

    Sources are read in text order whatever their order here. A name goes to its bearer, a surname to the fitting bearer named last,
    a role to whom the document gives it, a pronoun to the fitting subject or speaker just before, a capital to its government.
    What names nobody stays `unnamed` with the words of the text.
    """
    memory = _memory(cast)
    found: list[Speaker | None] = [None] * len(sources)
    for index in sorted(range(len(sources)), key=lambda i: (sources[i].passage, _place(sources[i]), i)):
        source = sources[index]
        if source.passage != memory.passage:
            memory.passage, memory.said, memory.unnamed = source.passage, [], {}
        found[index] = _speaker(memory, source)
        if found[index] is not None:
            memory.said.append((_place(source), found[index]))  # type: ignore[arg-type]
    return _given_later(memory, sources, found)


def _given_later(memory: _Memory, sources: Sequence[SourceOf], found: list[Speaker | None]) -> list[Speaker | None]:
    """A role told first and its holder's name in the next source ("The deputy minister said ... , Ana Ruiz said")."""
    order = sorted(range(len(sources)), key=lambda i: (sources[i].passage, _place(sources[i]), i))
    named = list(found)
    for one, two in pairwise(order):
        first, second = found[one], found[two]
        if first is None or second is None or first.kind != "unnamed" or second.kind != "person" or second.span is None:
            continue
        if sources[one].passage == sources[two].passage and _only_role(memory, first) and not memory.actors[second.id].role:
            named[one] = Speaker(second.id, second.name, second.kind, first.span)
    return named


def _only_role(memory: _Memory, speaker: Speaker) -> bool:
    if speaker.span is None:
        return False
    words = _phrase(memory.cast, speaker.span).words
    return any(memory.cast.lexicon.is_role(w.text) and w.key not in memory.cast.lexicon.crowd for w in words)


def _memory(cast: Cast) -> _Memory:
    surnames: dict[str, list[str]] = {}
    for actor in cast.actors.values():
        if actor.kind == "person":
            surnames.setdefault(surname(actor.name, cast.lexicon), []).append(actor.id)
    return _Memory(cast, dict(cast.actors), surnames)


def _place(source: SourceOf) -> int:
    spans = [s for s in (source.span, source.cue, *source.content) if s is not None]
    return spans[0].start if spans else 0


def _speaker(memory: _Memory, source: SourceOf) -> Speaker | None:
    if source.span is None:
        return _continued(memory, source)
    phrase = _phrase(memory.cast, source.span)
    if not phrase.words:
        return _continued(memory, source)
    joint = _joint(memory, phrase)
    if joint is not None:
        return joint
    return _alone(memory, phrase)


def _alone(memory: _Memory, phrase: _Phrase) -> Speaker:
    for step in (_pronoun, _paper, _person, _unnamed, _role, _body, _lone_name):
        speaker = step(memory, phrase)
        if speaker is not None:
            return speaker
    return _as_written(memory, phrase)


def _continued(memory: _Memory, source: SourceOf) -> Speaker | None:
    """No source in the sentence: the one who spoke last goes on."""
    if not memory.said:
        return None
    last = memory.said[-1][1]
    return Speaker(last.id, last.name, last.kind, None)


def _phrase(cast: Cast, span: Span) -> _Phrase:
    words = word_list(cast.text, (span,), cast.lexicon)
    while words and words[0].lower in cast.lexicon.words.articles and not _is_pronoun(words, cast.lexicon):
        words = words[1:]
    return _Phrase(span, tuple(words), fixed_map(words, cast.lexicon))


def _is_pronoun(words: Sequence[Word], lexicon: Lexicon) -> bool:
    found = lexicon.words
    return len(words) == 1 and words[0].lower in found.he | found.she | found.they | found.it


def _joint(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    """Two sources joined by "and" ("the ministry and Ana Ruiz"), if each half names somebody."""
    if any(b.span.covers(phrase.span) for b in organisations_in(memory.cast, memory.passage, phrase.span)):
        return None
    for at, word in enumerate(phrase.words[1:-1], 1):
        if word.lower not in _JOINT or at in phrase.fixed:
            continue
        halves = [Span(phrase.words[0].start, phrase.words[at - 1].end), Span(phrase.words[at + 1].start, phrase.words[-1].end)]
        two = [_named_only(memory, _phrase(memory.cast, half)) for half in halves]
        if two[0] is not None and two[1] is not None and two[0].id != two[1].id:
            names = f"{two[0].name}; {two[1].name}"
            return Speaker(f"{two[0].id}+{two[1].id}", names, two[0].kind, phrase.span)
    return None


def _named_only(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    if not phrase.words:
        return None
    return _person(memory, phrase) or _body(memory, phrase)


def organisations_in(cast: Cast, passage: int, span: Span) -> list[Organisation]:
    """The organisations of a passage that overlap `span`."""
    if not 0 <= passage < len(cast.scenes):
        return []
    bodies = cast.scenes[passage].organisations
    low = bisect_right([b.span.end for b in bodies], span.start)
    return [b for b in bodies[low : low + 6] if b.span.overlaps(span)]


def _said(memory: _Memory, actor: Actor, span: Span) -> Speaker:
    memory.actors.setdefault(actor.id, actor)
    memory.last[actor.id] = span.start
    kind: ActorKind = "unnamed" if actor.kind == "place" else actor.kind
    return Speaker(actor.id, actor.name, kind, span)


def _person(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    """A person named inside the phrase, with or without title and role."""
    cast = memory.cast
    inside = [p for p in _people_in(cast, memory.passage, phrase.span) if p.name]
    for person in inside:
        known = bearer(memory.actors, memory.surnames.get(surname(person.name, cast.lexicon), []), person, cast.lexicon, memory.last)
        if known is not None:
            return _said(memory, memory.actors[known], phrase.span)
    sure = next((p for p in inside if p.sure and (p.full or p.role)), None)
    return _said(memory, _new_person(memory, sure), phrase.span) if sure is not None else None


def _new_person(memory: _Memory, person: Person) -> Actor:
    actor = Actor(slug("person", person.name), person.name, "person", person.role, person.sex, person.public)
    if actor.id not in memory.actors:
        memory.actors[actor.id] = actor
        memory.surnames.setdefault(surname(person.name, memory.cast.lexicon), []).append(actor.id)
    return memory.actors[actor.id]


def _people_in(cast: Cast, passage: int, span: Span) -> list[Person]:
    if not 0 <= passage < len(cast.scenes):
        return []
    everyone = cast.scenes[passage].people
    low = bisect_left([p.span.end for p in everyone], span.start + 1)
    return [p for p in everyone[low : low + 12] if p.span.overlaps(span)]


def _pronoun(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    found = memory.cast.lexicon.words
    word = phrase.words[0].lower
    if len(phrase.words) > 1 or not _is_pronoun(phrase.words, memory.cast.lexicon):
        return None
    if word in found.he or word in found.she:
        sex: Sex = "" if word in found.he and word in found.she else "m" if word in found.he else "f"
        return _human(memory, phrase, sex) or Speaker(slug("unnamed", word), phrase.words[0].text, "unnamed", phrase.span)
    many = word in found.they
    before = [s for _, s in reversed(memory.said) if many or s.kind != "person"]
    last = before[0] if before else None
    if last is None:
        return Speaker(slug("unnamed", word), phrase.words[0].text, "unnamed", phrase.span)
    return Speaker(last.id, last.name, last.kind, phrase.span)


def _human(memory: _Memory, phrase: _Phrase, sex: Sex) -> Speaker | None:
    """Back sentence by sentence: who spoke in it, else its first-named person; a wrong sex is passed over."""
    if not 0 <= memory.passage < len(memory.cast.scenes):
        return None
    scene = memory.cast.scenes[memory.passage]
    for low, high in _sentences(scene, phrase.span.start):
        for _, speaker in reversed([s for s in memory.said if low <= s[0] < high]):
            if speaker.kind == "person" and _fits(memory.actors.get(speaker.id), sex):
                return Speaker(speaker.id, speaker.name, speaker.kind, phrase.span)
            if speaker.kind == "unnamed" and not _plural(memory, speaker):
                return Speaker(speaker.id, speaker.name, speaker.kind, phrase.span)
        subject = _subject(memory, scene, low, high, sex)
        if subject is not None:
            return _said(memory, subject, phrase.span)
    return None


def _fits(actor: Actor | None, sex: Sex) -> bool:
    return actor is None or not sex or not actor.sex or actor.sex == sex


def _plural(memory: _Memory, speaker: Speaker) -> bool:
    head = speaker.name.split()
    return any(memory.cast.lexicon.crowd.get(memory.cast.lexicon.key(w)) == "p" for w in head)


def _sentences(scene: Scene, stop: int) -> list[tuple[int, int]]:
    """Ranges of the sentences before `stop`, nearest first: the one it stands in, then those before; at most a few."""
    starts = [w.start for w in scene.words]
    at = bisect_left(starts, stop)
    high = stop
    ranges: list[tuple[int, int]] = []
    while at > 0 and len(ranges) < 3 * _SENTENCE_REACH:
        at -= 1
        if scene.words[at].first:
            ranges.append((scene.words[at].start, high))
            high = scene.words[at].start
    return ranges


def _subject(memory: _Memory, scene: Scene, low: int, high: int, sex: Sex) -> Actor | None:
    ends = [p.span.end for p in scene.people]
    for person in scene.people[bisect_left(ends, low) :]:
        if person.span.start >= high:
            return None
        if person.span.start < low or _owner(memory.cast.text, person.span.end):
            continue
        keys = memory.surnames.get(surname(person.name, memory.cast.lexicon), [])
        known = bearer(memory.actors, keys, person, memory.cast.lexicon, memory.last)
        if known is not None and _fits(memory.actors[known], sex):
            return memory.actors[known]
    return None


def _owner(text: str, at: int) -> bool:
    return text[at : at + 1] in "'’" and text[at : at + 1] != ""


def _paper(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    """ "the report": whoever the passage says it is by, when it told of the paper before."""
    lexicon = memory.cast.lexicon
    if len(phrase.words) > 1 or phrase.words[0].key not in lexicon.papers or not 0 <= memory.passage < len(memory.cast.scenes):
        return None
    words = memory.cast.scenes[memory.passage].words
    told = [w.end for w in words[: bisect_left(words, phrase.span.start, key=lambda w: w.start)] if w.key == phrase.words[0].key]
    for at in reversed(told[-3:]):
        author = next((m for m in _mentions_in(memory.cast, at, at + _NEAR) if m.kind in ("organisation", "person")), None)
        if author is not None:
            return _said(memory, memory.actors[author.id], phrase.span)
    return None


def _mentions_in(cast: Cast, low: int, high: int) -> tuple[Mention, ...]:
    at = bisect_left(cast.mentions, low, key=lambda m: m.span.start)
    return tuple(m for m in cast.mentions[at : at + 12] if m.span.start < high)


def _role(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    """ "the regional governor": the person to whom the document gives that role, named last before or else first after."""
    lexicon = memory.cast.lexicon
    heads = [w for w in phrase.words if lexicon.is_role(w.text)]
    if not heads or any(b.span.start <= phrase.words[0].start for b in organisations_in(memory.cast, memory.passage, phrase.span)):
        return None
    wanted = telling(phrase.words, phrase.fixed, lexicon)
    place = phrase.span.start
    holders = [(m.span.start, m.id) for m in memory.cast.mentions if m.kind == "person" and _holds(memory.actors.get(m.id), wanted)]
    spoken = [(at, s.id) for at, s in memory.said if _holds(memory.actors.get(s.id), wanted)]
    before = [h for h in holders + spoken if h[0] < place]
    after = [h for h in holders if h[0] >= place]
    chosen = max(before)[1] if before else min(after)[1] if after and len({i for _, i in after}) == 1 else None
    if chosen is None:
        return _remembered(memory, phrase)
    return _said(memory, memory.actors[chosen], phrase.span)


def _holds(actor: Actor | None, wanted: frozenset[str]) -> bool:
    return actor is not None and actor.kind == "person" and bool(wanted) and wanted <= actor.role


def _unnamed(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    """ "a source in the agency", "officials": kept unnamed; "the source" later in the passage is the same one."""
    lexicon = memory.cast.lexicon
    heads = [w for w in phrase.words if lexicon.key(w.text) in lexicon.crowd and not w.capital]
    if not heads:
        return None
    if lexicon.is_role(heads[0].text) and _role_known(memory, phrase):
        return None
    return _remembered(memory, phrase)


def _role_known(memory: _Memory, phrase: _Phrase) -> bool:
    wanted = telling(phrase.words, phrase.fixed, memory.cast.lexicon)
    return any(_holds(actor, wanted) for actor in memory.actors.values())


def _remembered(memory: _Memory, phrase: _Phrase) -> Speaker:
    """An unnamed speaker under the phrase's words; a bare "the source" continues the source told before."""
    lexicon = memory.cast.lexicon
    head = next((w.key for w in reversed(phrase.words) if w.key in lexicon.crowd or lexicon.is_role(w.text)), phrase.words[-1].key)
    known = memory.unnamed.get(head)
    if known is not None and len(phrase.words) == 1:
        return Speaker(known.id, known.name, known.kind, phrase.span)
    name = " ".join(memory.cast.text[phrase.words[0].start : phrase.words[-1].end].split())
    speaker = Speaker(slug("unnamed", name), name, "unnamed", phrase.span)
    memory.unnamed[head] = speaker
    for word in phrase.words:
        if word.key in lexicon.crowd:
            memory.unnamed.setdefault(word.key, speaker)
    return speaker


def _body(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    """A state, its government or capital, a body, outlet or organisation inside the phrase."""
    cast, lexicon = memory.cast, memory.cast.lexicon
    bodies = organisations_in(cast, memory.passage, phrase.span)
    if bodies and not _only_fixed(phrase, bodies[0]):
        body = max(bodies, key=lambda b: (b.span.end - b.span.start, -b.span.start))
        actor = memory.actors.get(slug("organisation", body.name)) or Actor(slug("organisation", body.name), body.name, "organisation")
        return _said(memory, actor, phrase.span)
    acronym = _by_acronym(memory, phrase)
    if acronym is not None:
        return _said(memory, acronym, phrase.span)
    if not phrase.fixed:
        return _short_name(memory, phrase)
    fixed = _fixed_actor(phrase, lexicon)
    return _said(memory, fixed, phrase.span) if fixed is not None else None


def _only_fixed(phrase: _Phrase, body: Organisation) -> bool:
    """Whether the organisation is a listed body already ("the North Atlantic Treaty Organization (NATO)")."""
    return any(
        here.referent.kind in ("body", "voice", "outlet")
        and phrase.words[at].start <= body.span.start
        and here.size >= body.last - body.first
        for at, here in phrase.fixed.items()
    )


def _leading(phrase: _Phrase) -> tuple[int, Fixed]:
    """The fixed name that speaks: a body or outlet before a state, the last of several ("Ruritania's broadcaster NHK")."""
    named = [row for row in phrase.fixed.items() if row[1].referent.kind in ("body", "voice", "outlet")]
    if named:
        at, here = named[-1] if named[-1][0] + named[-1][1].size == len(phrase.words) else named[0]
        return at, here
    return min(phrase.fixed.items(), key=lambda row: (row[1].referent.kind in ("demonym", "capital"), row[0]))


def _bodily(word: Word, lexicon: Lexicon) -> bool:
    """Whether a phrase's last word may head a body: no plural of people ("hackers") unless a listed head."""
    return word.capital or lexicon.is_organisation(word.text) or not word.lower.endswith("s")


def _fixed_actor(phrase: _Phrase, lexicon: Lexicon) -> Actor | None:
    """ "Seoul", "the Ruritanian government", "Kremlin"; words beside a state's name that say more ("Russian air defence") stay as written."""
    at, here = _leading(phrase)
    rest = [w for n, w in enumerate(phrase.words) if not at <= n < at + here.size]
    others = {w.key for w in rest} - {lexicon.key(w) for w in lexicon.words.governments | lexicon.words.of | lexicon.words.articles}
    if here.referent.kind in ("body", "voice", "outlet") or not others:
        return referent_actor(here.referent, lexicon)
    if here.referent.kind == "state" and len(phrase.fixed) == 1 and not phrase.words[at + here.size - 1].own and at == 0:
        return referent_actor(here.referent, lexicon)
    if phrase.words[-1].key in lexicon.crowd or not _bodily(phrase.words[-1], lexicon):
        return None
    name = " ".join(w.text + ("'s" if w.own else "") for w in phrase.words)
    return Actor(slug("organisation", name), name, "organisation")


def _by_acronym(memory: _Memory, phrase: _Phrase) -> Actor | None:
    names = {w.text for w in phrase.words if w.text.isupper() and len(w.text) > 1}
    return next((a for a in memory.actors.values() if names and names & set(a.aliases) and a.kind == "organisation"), None)


def _short_name(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    """ "the Center", "the agency": the organisation named last before whose name holds that word."""
    heads = {w.key for w in phrase.words if memory.cast.lexicon.is_organisation(w.text)}
    if not heads or len(phrase.words) > 2:
        return None
    before = [m for m in memory.cast.mentions if m.kind == "organisation" and m.span.start < phrase.span.start]
    for mention in reversed(before):
        if heads & {memory.cast.lexicon.key(w) for w in mention.name.split()}:
            return _said(memory, memory.actors[mention.id], phrase.span)
    return None


def _lone_name(memory: _Memory, phrase: _Phrase) -> Speaker | None:
    """One to four capitalised words that nothing else explains: a person who says something."""
    names = people(phrase.words, phrase.fixed, memory.cast.lexicon)
    if len(phrase.words) > 4 or not names or any(not w.capital for w in phrase.words):
        return None
    person = names[0]
    known = bearer(
        memory.actors, memory.surnames.get(surname(person.name, memory.cast.lexicon), []), person, memory.cast.lexicon, memory.last
    )
    actor = memory.actors[known] if known is not None else _new_person(memory, person)
    return _said(memory, actor, phrase.span)


def _as_written(memory: _Memory, phrase: _Phrase) -> Speaker:
    lexicon = memory.cast.lexicon
    if any(lexicon.is_organisation(w.text) for w in phrase.words):
        name = " ".join(memory.cast.text[phrase.words[0].start : phrase.words[-1].end].split())
        return _said(memory, Actor(slug("organisation", name), name, "organisation"), phrase.span)
    return _remembered(memory, phrase)
