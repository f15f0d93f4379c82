"""Who each source of a document is, in text order.

After "Mayor Ana Ruiz said ...", the source "she" of the next sentence resolves to `person:ana-ruiz`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.model.claims import Speaker
from onrecord.model.text import Span
from onrecord.read.names.actors import Cast, read_cast
from onrecord.read.names.voices.bodies import as_written, body, paper, titled
from onrecord.read.names.voices.memory import Memory, Phrase, SourceOf, memory_of, organisations_in, phrase_at, place_of
from onrecord.read.names.voices.persons import (
    apposed,
    dropped,
    introduced,
    lone_name,
    person,
    pronoun,
    remembered,
    role,
    source_again,
    unnamed,
)
from onrecord.read.names.voices.phrases import antecedent, governed

_JOINT = frozenset("and und y e et та й і и as".split())


def find_speakers(text: str, passages: Sequence[Sequence[Span]], sources: Sequence[SourceOf], language: str | None) -> list[Speaker | None]:
    """`resolve_speakers` of a document that has no cast yet."""
    return resolve_speakers(read_cast(text, passages, language), sources)


def resolve_speakers(cast: Cast, sources: Sequence[SourceOf]) -> list[Speaker | None]:
    """The speaker of each source, in the order given; None where an implied source has nobody before it to continue.

    Sources are read in text order whatever their order here. A name goes to its bearer, a surname to the fitting bearer named last,
    a role to whom the document gives it, a pronoun to the fitting subject or speaker just before, a capital to its government.
    What names nobody stays `unnamed` with the words of the text.
    """
    memory = memory_of(cast)
    found: list[Speaker | None] = [None] * len(sources)
    for index in sorted(range(len(sources)), key=lambda i: (sources[i].passage, place_of(sources[i]), i)):
        source = sources[index]
        if source.passage != memory.passage:
            memory.passage, memory.said, memory.unnamed = source.passage, [], {}
        found[index] = _speaker(memory, source)
        if found[index] is not None:
            memory.said.append((place_of(source), found[index]))  # type: ignore[arg-type]
    return _given_later(memory, sources, found)


def _given_later(memory: Memory, sources: Sequence[SourceOf], found: list[Speaker | None]) -> list[Speaker | None]:
    """A role told first and its holder's name in the next source ("The deputy minister said ... , Ana Ruiz said")."""
    order = sorted(range(len(sources)), key=lambda i: (sources[i].passage, place_of(sources[i]), i))
    named = list(found)
    for one, two in pairwise(order):
        first, second = found[one], found[two]
        if first is None or second is None or first.kind != "unnamed" or second.kind != "person" or second.span is None:
            continue
        same = sources[one].passage == sources[two].passage and _only_role(memory, first) and _without_role(memory, second)
        if same and _may_bear(memory, first, second):
            named[one] = Speaker(second.id, second.name, second.kind, first.span)
    return named


def _without_role(memory: Memory, speaker: Speaker) -> bool:
    actor = memory.actors.get(speaker.id)
    return actor is not None and not actor.role


def _may_bear(memory: Memory, role: Speaker, person: Speaker) -> bool:
    """ "Die Ministerin" and "la ministra" are no Karl, "el ministro" no Anna."""
    if role.span is None:
        return False
    phrase, sex = phrase_at(memory.cast, role.span), memory.actors[person.id].sex
    told = "f" if phrase.lead == "la" else "m" if phrase.lead == "el" else ""
    if memory.cast.lexicon.compounds:
        heads = [w.lower for w in phrase.words if memory.cast.lexicon.is_role(w.text)]
        told = "f" if heads and heads[-1].endswith("in") else "m" if phrase.lead in ("der", "dem", "den") else ""
    return not sex or not told or sex == told


def _only_role(memory: Memory, speaker: Speaker) -> bool:
    if speaker.span is None:
        return False
    words = phrase_at(memory.cast, speaker.span).words
    return any(memory.cast.lexicon.is_role(w.text) and w.key not in memory.cast.lexicon.crowd for w in words)


def _speaker(memory: Memory, source: SourceOf) -> Speaker | None:
    if source.span is None:
        return _continued(memory, source)
    phrase = phrase_at(memory.cast, source.span)
    if not phrase.words:
        return _continued(memory, source)
    if _adjective(phrase):
        return remembered(memory, phrase) if phrase.lead else None
    joint = _joint(memory, phrase)
    if joint is not None:
        return joint
    before = antecedent(memory, phrase)
    if before is not None:
        told = _alone(memory, phrase_at(memory.cast, before))
        return Speaker(told.id, told.name, told.kind, source.span)
    return _alone(memory, governed(memory, phrase, source.cue))


def _adjective(phrase: Phrase) -> bool:
    """Whether "Ruritanian" is all that is said: no government, and without an article nobody at all."""
    here = phrase.fixed.get(0)
    return len(phrase.words) == 1 and here is not None and here.referent.kind == "demonym"


def _alone(memory: Memory, phrase: Phrase) -> Speaker:
    for step in (source_again, pronoun, titled, paper, person, introduced, apposed, unnamed, role, body, lone_name):
        speaker = step(memory, phrase)
        if speaker is not None:
            return speaker
    return as_written(memory, phrase)


def _continued(memory: Memory, source: SourceOf) -> Speaker | None:
    """No source in the sentence: the one who spoke last goes on; a verb without a pronoun has the subject before it."""
    subject = dropped(memory, source.cue) if source.cue is not None else None
    if subject is not None:
        return subject
    if not memory.said:
        return None
    last = memory.said[-1][1]
    return Speaker(last.id, last.name, last.kind, None)


def _joint(memory: Memory, phrase: Phrase) -> Speaker | None:
    """Two sources joined by "and" ("the ministry and Ana Ruiz"), if each half names somebody."""
    if any(b.span.covers(phrase.span) for b in organisations_in(memory.cast, memory.passage, phrase.span)):
        return None
    for at, word in enumerate(phrase.words[1:-1], 1):
        such = word.lower == "as" and phrase.words[at - 1].lower == "such"
        if word.lower not in _JOINT or at in phrase.fixed or such:
            continue
        halves = [Span(phrase.words[0].start, phrase.words[at - 1].end), Span(phrase.words[at + 1].start, phrase.words[-1].end)]
        two = [_named_only(memory, phrase_at(memory.cast, half)) for half in halves]
        if two[0] is not None and two[1] is not None and two[0].id != two[1].id:
            names = f"{two[0].name}; {two[1].name}"
            return Speaker(f"{two[0].id}+{two[1].id}", names, two[0].kind, phrase.span)
    return None


def _named_only(memory: Memory, phrase: Phrase) -> Speaker | None:
    if not phrase.words:
        return None
    return person(memory, phrase) or body(memory, phrase)
