"""Sources that are people: named, by role, by pronoun, or unnamed.

After "Mayor Ana Ruiz said", the source "she" is `person:ana-ruiz`; "a source in the agency" stays unnamed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.model.claims import Speaker
from onrecord.model.text import Span
from onrecord.read.names.actors import Actor, Scene, bearer, slug, state_actor, surname
from onrecord.read.names.lexicon import Lexicon, Sex
from onrecord.read.names.people import Person, people, telling
from onrecord.read.names.voices.memory import Memory, Phrase, is_pronoun, new_person, organisations_in, people_in, said
from onrecord.read.names.wording import Word

_SENTENCES = 12
_NEAR_SENTENCES = 3
_STEPS = 400
_CLOSE = 80
_NOUNS = 3
_NOUN_ENDINGS = (
    "ung",
    "ungen",
    "heit",
    "heiten",
    "keit",
    "keiten",
    "schaft",
    "schaften",
    "tion",
    "tionen",
    "nisse",
    "ismus",
    "spionage",
    "lern",
)
LIKE = frozenset("such including like wie darunter como comme dont як как".split())
_AND = frozenset("and und y e et та і й и а".split())
_IMPERSONAL = len("on")
_SOURCE = frozenset("source quelle fuente джерело джерела джерелом джерелу источник источника источнику источником".split())
_BACK = frozenset(
    (
        "this that the same said diese dieser dieselbe derselben gleiche gleichen dieselben esta esa misma cette ce même ladite "
        "це цього цим те тим саме самим того самого ж этот этого этому этим тот того же самый"
    ).split()
)
_DEFINITE = frozenset("the that this der die das dem den el la los las le les l'".split())


def person(memory: Memory, phrase: Phrase) -> Speaker | None:
    """A person named inside the phrase, with or without title and role."""
    cast = memory.cast
    inside = [p for p in people_in(cast, memory.passage, phrase.span) if not _owns(cast.text, p.span.end, phrase.span)]
    inside = [_within(phrase, p, cast.lexicon) for p in inside if not _hangs(phrase, p, cast.lexicon)]
    inside = [p for p in inside if not _describes(phrase, p, cast.lexicon)]
    head = _head_end(memory.cast.text, phrase.span)
    inside = sorted(inside, key=lambda p: (p.span.start >= head, not (p.role_span and p.role_span.start < p.span.start), p.span.start))
    for one in inside:
        known = bearer(memory.actors, memory.surnames.get(surname(one.name, cast.lexicon), []), one, cast.lexicon, memory.last)
        if known is not None:
            return said(memory, memory.actors[known], phrase.span)
    sure = next((p for p in inside if p.sure), None)
    return said(memory, new_person(memory, sure), phrase.span) if sure is not None else None


def _within(phrase: Phrase, one: Person, lexicon: Lexicon) -> Person:
    """A name that runs on past a German phrase ("Klaus Berg | Fehler") ends where the phrase ends."""
    if not lexicon.compounds or one.span.end <= phrase.span.end or one.span.start < phrase.span.start:
        return one
    parts = [w for w in phrase.words if one.span.start <= w.start]
    if len(parts) < 2:
        return one
    return replace(one, span=Span(parts[0].start, parts[-1].end), name=" ".join(w.text for w in parts))


def _hangs(phrase: Phrase, one: Person, lexicon: Lexicon) -> bool:
    """Whether the name only says whose kin or spokesman speaks: "a spokesman for Ana Ruiz", "брат Олени Руїз"."""
    before = [w for w in phrase.words if w.start < one.span.start]
    if not before or any("," in w.gap for w in phrase.words if before[0].start < w.start <= one.span.start):
        return False
    own = [n for n, w in enumerate(before) if w.lower in lexicon.words.of or w.lower in ("d'", "d’")]
    if own and all(_introduces(w, lexicon) for w in before[own[-1] + 1 :]) and not _field(before[own[-1] + 1 :], lexicon):
        return any(_relates(w, lexicon) for w in before[: own[-1]])
    inflected = lexicon.words.stems and before[-1].end + 1 == one.span.start and one.name.split()[0] != _surface(phrase, one)
    return inflected and _relates(before[-1], lexicon) and before[-1].lower in _relations(lexicon)


def _describes(phrase: Phrase, one: Person, lexicon: Lexicon) -> bool:
    """Whether the name only says whose people or body speaks: "the Ruiz campaign", "Aid agencies"; "friends, including Ruiz" are many."""
    if any(w.lower in LIKE for w in phrase.words[1:] if w.end < one.span.start):
        return True
    if lexicon.words.stems or lexicon.compounds:
        return False
    last = phrase.words[-1]
    right = len(phrase.words) > 1 and phrase.words[-2].end == one.span.end and last.gap == " "
    if not right or last.capital or last.lower in lexicon.words.stop | lexicon.words.of | lexicon.words.place_cues:
        return False
    return (
        lexicon.is_organisation(last.text)
        or (last.lower.endswith("s") and lexicon.is_organisation(_singular(last.lower)))
        or (lexicon.crowd.get(last.key) == "p")
    )


def _singular(plural: str) -> str:
    return plural[:-3] + "y" if plural.endswith("ies") else plural[:-1]


def _field(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether words only tell what an office is about: "de Exteriores" in "ministro de Exteriores Ana Ruiz"."""
    return any(lexicon.is_modifier(w.text) for w in words) and not any(lexicon.is_role(w.text) or lexicon.is_title(w.text) for w in words)


def _surface(phrase: Phrase, one: Person) -> str:
    return next((w.text for w in phrase.words if w.start == one.span.start), one.name.split()[0])


def _introduces(word: Word, lexicon: Lexicon) -> bool:
    known = lexicon.is_role(word.text) or lexicon.is_modifier(word.text) or lexicon.is_title(word.text)
    return known or word.lower in lexicon.words.articles


def _relates(word: Word, lexicon: Lexicon) -> bool:
    return word.key in lexicon.crowd or lexicon.is_role(word.text) or word.lower in _relations(lexicon)


def _relations(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.words.kinship | lexicon.words.private | lexicon.words.roles


def _head_end(text: str, span: Span) -> int:
    """Where a phrase's first part ends: at its first comma."""
    comma = text.find(", ", span.start, span.end)
    return span.end if comma < 0 else comma


def pronoun(memory: Memory, phrase: Phrase) -> Speaker | None:
    found = memory.cast.lexicon.words
    word = phrase.words[0].lower
    if len(phrase.words) > 1 or not is_pronoun(phrase.words, memory.cast.lexicon):
        return None
    if word in found.relative:
        return _as_pronoun(phrase)
    if word in found.they and (word in found.he or word in found.she):
        nearest = _nearest(memory, phrase)
        if nearest is not None:
            return nearest
    if word in found.he or word in found.she:
        sex: Sex = "" if word in found.he and word in found.she else "m" if word in found.he else "f"
        return _human(memory, phrase, sex) or _as_pronoun(phrase)
    last = next((s for _, s in reversed(memory.said[-_STEPS:]) if _may_be(memory, s, many=word in found.they)), None)
    return _as_pronoun(phrase) if last is None else Speaker(last.id, last.name, last.kind, phrase.span)


def _as_pronoun(phrase: Phrase) -> Speaker:
    return Speaker(slug("unnamed", phrase.words[0].lower), phrase.words[0].text, "unnamed", phrase.span)


def _may_be(memory: Memory, speaker: Speaker, *, many: bool) -> bool:
    """Whether "it" or "they" may be that speaker: a body; for "they" also several people."""
    if speaker.kind in ("state", "organisation", "outlet"):
        return True
    return many and (speaker.id not in memory.actors if speaker.kind == "person" else _plural(memory, speaker))


def _nearest(memory: Memory, phrase: Phrase) -> Speaker | None:
    """A word for one and for many ("sie", "sus"): the body that spoke last, unless a person is named between."""
    if not memory.said:
        return None
    place, last = memory.said[-1]
    if last.kind not in ("organisation", "state", "outlet") or phrase.span.start - place > _CLOSE * 5:
        return None
    between = people_in(memory.cast, memory.passage, Span(place, max(place, phrase.span.start)))
    return None if between else Speaker(last.id, last.name, last.kind, phrase.span)


def _human(memory: Memory, phrase: Phrase, sex: Sex, most: int = _SENTENCES) -> Speaker | None:
    """Back sentence by sentence: who spoke in it, else its first-named person; a wrong sex is passed over."""
    if not 0 <= memory.passage < len(memory.cast.scenes):
        return None
    scene = memory.cast.scenes[memory.passage]
    for low, high in _sentences(scene, phrase.span.start)[:most]:
        for speaker in _spoken(memory, low, high):
            if speaker.kind == "person" and speaker.id in memory.actors and _fits(memory.actors[speaker.id], sex):
                return Speaker(speaker.id, speaker.name, speaker.kind, phrase.span)
            if speaker.kind == "unnamed" and not _plural(memory, speaker) and speaker.name.lower() not in memory.cast.lexicon.words.stop:
                return Speaker(speaker.id, speaker.name, speaker.kind, phrase.span)
        subjects = _subjects(memory, scene, low, high, sex)
        if len(subjects) > 1 and subjects[0].id != subjects[1].id and _coordinate(memory, scene, low, high):
            return None
        if subjects:
            return said(memory, subjects[0], phrase.span)
    return None


def dropped(memory: Memory, cue: Span) -> Speaker | None:
    """ "Dijo que ..." behind "La presidenta Ada Lorne inauguró ...": the person of the sentence or two before, as the verb's form tells."""
    rows = [row.split() for row in memory.cast.lexicon.words.dropped]
    verb = cue.of(memory.cast.text).lower().split()[-1:]
    told = next((kind for kind, ending in rows if verb and verb[0].endswith(ending)), "")
    if not rows or told == "p" or not verb:
        return None
    sex: Sex = "m" if told == "m" else "f" if told == "f" else ""
    found = _human(memory, Phrase(cue, (), {}, ""), sex, most=_NEAR_SENTENCES)
    return None if found is None else Speaker(found.id, found.name, found.kind, None)


def _coordinate(memory: Memory, scene: Scene, low: int, high: int) -> bool:
    """Whether the sentence names two people of equal standing: joined by "and", or behind a preposition at its start."""
    first = bisect_left(scene.people, low, key=lambda p: p.span.start)
    inside = [p for p in scene.people[first : first + 8] if p.span.start < high]
    at = bisect_left(scene.words, low, key=lambda w: w.start)
    if at < len(scene.words) and scene.words[at].lower in memory.cast.lexicon.words.of:
        return True
    for one, two in pairwise(inside):
        between = memory.cast.text[one.span.end : two.span.start].lower().split()
        if len(between) < 6 and any(w in _AND for w in between):
            return True
    return False


def _spoken(memory: Memory, low: int, high: int) -> list[Speaker]:
    """Who spoke between two places, last first."""
    first = bisect_left(memory.said, low, key=lambda row: row[0])
    last = bisect_left(memory.said, high, key=lambda row: row[0])
    return [speaker for _, speaker in reversed(memory.said[max(first, last - _STEPS) : last])]


def _fits(actor: Actor, sex: Sex) -> bool:
    return not sex or not actor.sex or actor.sex == sex


def _plural(memory: Memory, speaker: Speaker) -> bool:
    head = speaker.name.split()
    return any(memory.cast.lexicon.crowd.get(memory.cast.lexicon.key(w)) == "p" for w in head)


def _sentences(scene: Scene, stop: int) -> list[tuple[int, int]]:
    """Ranges of the sentences before `stop`, nearest first: the one it stands in, then those before; at most a few."""
    at = bisect_left(scene.words, stop, key=lambda w: w.start)
    low, high = max(0, at - _STEPS), stop
    ranges: list[tuple[int, int]] = []
    while at > low and len(ranges) < _SENTENCES:
        at -= 1
        if scene.words[at].first:
            ranges.append((scene.words[at].start, high))
            high = scene.words[at].start
    return ranges


def _subjects(memory: Memory, scene: Scene, low: int, high: int, sex: Sex) -> list[Actor]:
    """The people named between two places who fit, first named first; owners of something are passed over."""
    found: list[Actor] = []
    first = bisect_left(scene.people, low, key=lambda p: p.span.start)
    for one in scene.people[first : first + _STEPS]:
        if one.span.start >= high or len(found) > 3:
            return found
        if _owner(memory.cast.text, one.span.end):
            continue
        keys = memory.surnames.get(surname(one.name, memory.cast.lexicon), [])
        known = bearer(memory.actors, keys, one, memory.cast.lexicon, memory.last)
        if known is not None and _fits(memory.actors[known], sex):
            found.append(memory.actors[known])
    return found


def _owns(text: str, at: int, span: Span) -> bool:
    """Whether a name owns what follows in the phrase ("Vos's campaign")."""
    return _owner(text, at) and at + 3 < span.end


def _owner(text: str, at: int) -> bool:
    return text[at : at + 1] in "'’" and text[at : at + 1] != ""


def role(memory: Memory, phrase: Phrase) -> Speaker | None:
    """ "the regional governor": the person to whom the document gives that role, named last before or else first after."""
    lexicon = memory.cast.lexicon
    heads = [w for w in phrase.words if lexicon.is_role(w.text)]
    if not heads or any(b.span.start <= phrase.words[0].start for b in organisations_in(memory.cast, memory.passage, phrase.span)):
        return None
    wanted = telling(phrase.words, phrase.fixed, lexicon)
    chosen = _holder(memory, phrase, wanted)
    return remembered(memory, phrase) if chosen is None else said(memory, memory.actors[chosen], phrase.span)


def _holder(memory: Memory, phrase: Phrase, wanted: frozenset[str]) -> str | None:
    """Who holds all of the role `wanted`: named last before the phrase, else the only one named soon after it."""
    rows = min((memory.holders.get(word, []) for word in sorted(wanted)), key=len, default=[])
    at = bisect_left(rows, (phrase.span.start, ""))
    low, high = _reach(memory, wanted)
    for place, identity in reversed(rows[max(0, at - _STEPS) : at]):
        if place >= low and _holds(memory.actors.get(identity), wanted):
            return identity
    after = {i for place, i in rows[at : at + _STEPS] if place < high and _holds(memory.actors.get(i), wanted)}
    return after.pop() if len(after) == 1 else None


def _reach(memory: Memory, wanted: frozenset[str]) -> tuple[int, int]:
    """A role with its state or body is one in the whole document; "the governor" may be another in each entry."""
    codes = memory.cast.lexicon.state_names.keys()
    if wanted & codes or not 0 <= memory.passage < len(memory.cast.scenes):
        return 0, len(memory.cast.text)
    words = memory.cast.scenes[memory.passage].words
    return (words[0].start, words[-1].end) if words else (0, 0)


def _holds(actor: Actor | None, wanted: frozenset[str]) -> bool:
    return actor is not None and actor.kind == "person" and bool(wanted) and wanted <= actor.role


def source_again(memory: Memory, phrase: Phrase) -> Speaker | None:
    """ "This source", "la même source": the speaker heard last in the passage; "the source" too, where no source was told before."""
    words = [w.lower for w in phrase.words]
    before = [*([phrase.lead] if phrase.lead else []), *words[:-1]]
    if not before or words[-1] not in _SOURCE or not all(word in _DEFINITE | _BACK for word in before):
        return None
    heard = (speaker for _, speaker in reversed(memory.said[-_STEPS:]) if len(speaker.name) > _IMPERSONAL)
    last = memory.unnamed.get(phrase.words[-1].key) or next(heard, None)
    return None if last is None else Speaker(last.id, last.name, last.kind, phrase.span)


def unnamed(memory: Memory, phrase: Phrase) -> Speaker | None:
    """ "a source in the agency", "officials": kept unnamed; "the source" later in the passage is the same one."""
    lexicon = memory.cast.lexicon
    heads = [w for w in phrase.words if w.key in lexicon.crowd and (not w.capital or w.first or lexicon.compounds)]
    if not heads:
        return None
    if lexicon.is_role(heads[0].text) and _holder(memory, phrase, telling(phrase.words, phrase.fixed, lexicon)) is not None:
        return None
    return remembered(memory, phrase)


def remembered(memory: Memory, phrase: Phrase) -> Speaker:
    """An unnamed speaker under the phrase's words; a bare "the source" continues the source told before."""
    lexicon = memory.cast.lexicon
    head = next((w.key for w in reversed(phrase.words) if w.key in lexicon.crowd or lexicon.is_role(w.text)), phrase.words[-1].key)
    known = memory.unnamed.get(head)
    if known is not None and len(phrase.words) == 1 and (phrase.lead in _DEFINITE or lexicon.words.stems):
        return Speaker(known.id, known.name, known.kind, phrase.span)
    stop = min(phrase.words[-1].end, max(_head_end(memory.cast.text, phrase.span), phrase.words[0].end))
    name = written(memory.cast.text, phrase, stop)
    speaker = Speaker(slug("unnamed", name), name, "unnamed", phrase.span)
    memory.unnamed[head] = speaker
    for word in phrase.words:
        if word.key in lexicon.crowd:
            memory.unnamed.setdefault(word.key, speaker)
    return speaker


def written(text: str, phrase: Phrase, stop: int) -> str:
    """The phrase up to `stop` as the text has it, but for words brought to the nominative."""
    inside = [w for w in phrase.words if w.start < stop]
    parts = [w.text + text[w.end : (inside[n + 1].start if n + 1 < len(inside) else stop)] for n, w in enumerate(inside)]
    return " ".join("".join(parts).split())


def lone_name(memory: Memory, phrase: Phrase) -> Speaker | None:
    """One to four capitalised words, alone or before a comma, that nothing else explains: a person who says something."""
    stop = _head_end(memory.cast.text, phrase.span)
    head = [w for w in phrase.words if w.start < stop]
    names = people(head, phrase.fixed, memory.cast.lexicon)
    if len(head) > 4 or not names or any(not w.capital for w in head) or (phrase.lead and phrase.lead not in _DEFINITE):
        return None
    if len(head) == 1 and _letters(head[0].text):
        return said(memory, Actor(slug("organisation", head[0].text), head[0].text, "organisation"), phrase.span)
    one = names[0]
    keys = memory.surnames.get(surname(one.name, memory.cast.lexicon), [])
    known = bearer(memory.actors, keys, one, memory.cast.lexicon, memory.last)
    if known is None and len(head) == 1 and head[0].key in memory.cast.states:
        return said(memory, state_actor(head[0].text, memory.cast.lexicon), phrase.span)
    if known is None and phrase.lead:
        name = written(memory.cast.text, phrase, head[-1].end)
        return said(memory, Actor(slug("organisation", name), name, "organisation"), phrase.span)
    if known is None and len(head) == 1 and _common_noun(head[0], memory.cast.lexicon):
        return None
    actor = memory.actors[known] if known is not None else new_person(memory, one)
    return said(memory, actor, phrase.span)


def _common_noun(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word with its capital is plainly no name: papers ("Reports"), in German "Bericht" too, and by its ending "Regierung"."""
    if not lexicon.compounds:
        return word.first and word.lower.endswith("s") and _singular(word.lower) in lexicon.papers
    return word.key in lexicon.papers or word.lower.endswith(_NOUN_ENDINGS)


def introduced(memory: Memory, phrase: Phrase) -> Speaker | None:
    """A full name before a comma that no list knows ("Arwed Klee, a veteran of the Lighthouse Council")."""
    stop = _head_end(memory.cast.text, phrase.span)
    head = [n for n, w in enumerate(phrase.words) if w.start < stop]
    if stop == phrase.span.end or len(head) < 2 or any(n in phrase.fixed for n in head) or phrase.lead:
        return None
    if any(memory.cast.lexicon.is_organisation(phrase.words[n].text) for n in head):
        return None
    return lone_name(memory, phrase)


def apposed(memory: Memory, phrase: Phrase) -> Speaker | None:
    """A full name that closes the phrase behind a noun in small letters, whatever the noun ("harpooner Piet Vander")."""
    lexicon = memory.cast.lexicon
    one = next((p for p in people_in(memory.cast, memory.passage, phrase.span) if p.span.end == phrase.words[-1].end and p.full), None)
    before = [w for w in phrase.words if one is not None and w.start < one.span.start]
    if one is None or not 0 < len(before) <= _NOUNS + 1 or organisations_in(memory.cast, memory.passage, phrase.span):
        return None
    small = all(
        (not w.capital or (w.first and lexicon.words.stems))
        and w.lower not in lexicon.words.of | lexicon.words.stop | lexicon.words.place_cues
        for w in before
    )
    small = small or _office(before, lexicon)
    tight = not any(w.gap.strip().rstrip("lLdD'’") for w in phrase.words[1:])
    return said(memory, new_person(memory, one), phrase.span) if small and tight else None


def _office(before: Sequence[Word], lexicon: Lexicon) -> bool:
    """ "the head of the opposition": a role with one noun in small letters behind "of", and that no kind of place."""
    plain = [w for w in before[1:] if w.lower not in lexicon.words.articles]
    if len(plain) != 2 or not lexicon.is_role(before[0].text) or plain[0].lower not in lexicon.words.of:
        return False
    return not plain[1].capital and plain[1].lower not in lexicon.words.place_cues


def _letters(name: str) -> bool:
    """Whether a word is no surname by its look: an acronym ("HSB", "I.R.S.") or capitals inside ("NordWind")."""
    return "." in name or (name.isupper() and len(name) < 6) or any(a.islower() and b.isupper() for a, b in pairwise(name[3:]))
