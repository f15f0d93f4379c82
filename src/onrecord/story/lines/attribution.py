"""Who says it, through whom, and where it stood, as one short string.

A statement of Ada Voss, taken by North Wire and printed in The Lerna Post, gives "Ada Voss, via North Wire; The Lerna Post".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord.model.claims import Speaker, Statement
from onrecord.model.text import Outlet, Span
from onrecord.read.names.lexicon import is_given, lexicon
from onrecord.story.lines.words import lineguide, tokens
from onrecord.story.units import Unit

NOBODY = "the text's own words, outlet not given"
_LONGEST_NAME = 60
_MOST_SPEAKERS = 2
_LONGEST_HONORIFIC = 3
_LONGEST_SURFACE = 200
_SHORT_NAME = 40
_BACK = 420
_ENTRY = 2000
_NAME_STEM = 4
_LONGEST_PRONOUN = 4
_FOR = frozenset(("for", "of", "von", "de", "du", "del"))
_BREAK = re.compile(r",|\s(?:who|which|said|quien|der|die|який|яка|который|которая|qui)\s")


def attribution(unit: Unit, outlets: Mapping[str, Outlet], cited: Sequence[Span], text: str) -> str:
    """The speakers of the cited spans (two at most, then "and others"), the chain, the outlet."""
    statements = [s for s in told(unit.statements) if _cited(s, cited) and spoken(s, text, unit.language)]
    speakers = _distinct(
        name for s in statements if resolved(s.speaker, unit, text) and (name := _written_name(s.speaker, text, unit.language))
    )
    via = next((s.via for s in statements if s.via), ())
    known = outlets.get(unit.outlet) if unit.outlet else None
    where = known.name if known else unit.outlet
    said = ", ".join(speakers[:_MOST_SPEAKERS]) + (" and others" if len(speakers) > _MOST_SPEAKERS else "")
    chain = f"via {', '.join(via)}" if via else ""
    parts = [", ".join(part for part in (said, chain) if part), where or ""]
    return "; ".join(part for part in parts if part) or NOBODY


def spoken(statement: Statement, text: str, language: str | None) -> bool:
    """Whether the cue is a word of saying: "said", "announced", and not "required by"."""
    guide = lineguide(language)
    if statement.cue is None:
        return True
    return guide.speech.search(statement.cue.of(text)) is not None and not set(tokens(statement.cue.of(text))) <= guide.nouns


def resolved(speaker: Speaker | None, unit: Unit, text: str) -> bool:
    """Whether the words bear out who speaks: the name stands there, or a pronoun that can mean but one person."""
    if speaker is None or speaker.span is None:
        return True
    guide = lineguide(unit.language)
    surface = tokens(speaker.span.of(text)[:_LONGEST_SURFACE])
    if not surface:
        return True
    if len(surface) == 1 and (guide.pronouns.fullmatch(surface[0]) or surface[0] in guide.that | guide.questions):
        return _only_one(speaker, unit, text)
    named = _significant(speaker.name)
    role = speaker.span.of(text)[:_LONGEST_SURFACE].islower() and any(lexicon(unit.language).is_role(word) for word in surface)
    return not (role and speaker.kind in ("state", "organisation") and not named & set(surface))


def _only_one(speaker: Speaker, unit: Unit, text: str) -> bool:
    """Whether the speaker's name stands shortly before the pronoun and no other person does."""
    if speaker.span is None:
        return False
    near = Span(max(0, speaker.span.start - _BACK), speaker.span.start)
    others = {m.id for m in unit.mentions if m.kind == "person" and near.covers(m.span) and m.id != speaker.id}
    there = {word.removesuffix("'s")[:_NAME_STEM] for word in tokens(near.of(text))}
    own = {word[:_NAME_STEM] for word in _significant(speaker.name)}
    return bool(own & there) and (speaker.kind != "person" or not others or _spoke_last(speaker, unit, near))


def _spoke_last(speaker: Speaker, unit: Unit, near: Span) -> bool:
    """Whether the one who spoke last before the pronoun is the same person, by name."""
    before = [s.speaker for s in unit.statements if s.speaker and s.speaker.span and near.covers(s.speaker.span) and not s.inside]
    last = max(before, key=lambda one: one.span.start if one.span else 0, default=None)
    return last is not None and last.id == speaker.id and last.span is not None and len(last.span) > _LONGEST_PRONOUN


def _significant(name: str) -> set[str]:
    """The longer words of a name; all of them if none is long."""
    return {word for word in tokens(name) if len(word) > 3} or set(tokens(name))


def prefix_name(speaker: Speaker | None, unit: Unit, text: str) -> str | None:
    """The name that may open a headline: the resolved one where it stands in the entry, else the words of this place if they are a name."""
    name = shown_name(speaker, unit.language)
    if speaker is None or name is None or not resolved(speaker, unit, text):
        return None
    near = (
        text[max(0, unit.span.start - _ENTRY) : unit.span.end]
        if speaker.span is None
        else text[max(0, speaker.span.start - _ENTRY) : speaker.span.end]
    )
    if speaker.kind in ("person", "unnamed", "outlet") or " ".join(name.split()).casefold() in " ".join(near.split()).casefold():
        there = {word.removesuffix("'s")[:_NAME_STEM] for word in tokens(near)}
        return name if {word[:_NAME_STEM] for word in _significant(name)} & there else None
    return _surface_name(speaker, unit, text) or (name if _significant(name) & set(tokens(near)) else None)


def _surface_name(speaker: Speaker, unit: Unit, text: str) -> str | None:
    """ "Seoul" of a government that the text names by its capital."""
    if speaker.span is None:
        return None
    surface = " ".join(speaker.span.of(text).split())
    first = surface.partition(" ")[0]
    bare = surface.partition(" ")[2] if first.casefold() in lineguide(unit.language).appositions else surface
    short = 0 < len(bare) <= _SHORT_NAME and bare[:1].isupper() and "," not in bare
    return bare if short and shown_name(replace(speaker, name=bare), unit.language) == bare else None


def speaks_for(speaker: Speaker | None, text: str) -> bool:
    """Whether the words name somebody of, or for, the one that the name stands for: "a spokeswoman for Dr Voss", "Voss's brother"."""
    if speaker is None or speaker.span is None or speaker.kind != "person":
        return False
    surface = re.findall(r"[^\W\d_][\w’'-]*", speaker.span.of(text)[:200])
    named = set(tokens(speaker.name))
    for i, word in enumerate(surface):
        if i and word.casefold() in named and _other_given(surface[i - 1], named):
            return True
        plain = word.casefold().replace("’", "'")
        if plain.removesuffix("'s") in named and plain.endswith("'s") and i + 1 < len(surface):
            return True
        behind = surface[i + 1 : i + 4]
        at = next((n for n, other in enumerate(behind) if other.casefold() in named), None)
        if plain in _FOR and i and at is not None and all(len(other) <= _LONGEST_HONORIFIC for other in behind[:at]):
            return True
    return False


def _other_given(word: str, named: set[str]) -> bool:
    """A given name that is not the speaker's: "Randy" before "Jackson" is not Michael."""
    return word.casefold() not in named and is_given(word)


def _written_name(speaker: Speaker | None, text: str, language: str | None) -> str | None:
    if speaker is None or not speaks_for(speaker, text) or speaker.span is None:
        return shown_name(speaker, language)
    surface = " ".join(speaker.span.of(text).split())
    return surface if len(surface) <= _LONGEST_NAME else None


def told(statements: Iterable[Statement]) -> list[Statement]:
    """What is said in words, by its outermost speaker."""
    return [s for s in statements if not s.inside and s.cue_kind in ("speech", "document")]


def shown_name(speaker: Speaker | None, language: str | None) -> str | None:
    """The speaker's name as it can be printed; None for a pronoun, a thing that cannot speak, or a phrase too long to be a name."""
    if speaker is None:
        return None
    name = _BREAK.split(" ".join(speaker.name.split()), maxsplit=1)[0].strip(" \"'“”„«».;:–—-")
    listed = tokens(name)
    guide = lineguide(language)
    if (
        not listed
        or len(name) > _LONGEST_NAME
        or listed[0] in guide.nobodies
        or guide.pronouns.fullmatch(name)
        or listed[0] in guide.leading
    ):
        return None
    if speaker.kind == "unnamed" or name[:1].islower():
        return name if _can_speak(name, language) else None
    return name


def _can_speak(name: str, language: str | None) -> bool:
    """A phrase speaks when a word of it is an office, a kind of person, an organisation or a paper."""
    known = lexicon(language)
    words = re.findall(r"[^\W\d_][\w-]*", name)
    return any(
        known.is_role(w)
        or known.is_organisation(w)
        or known.key(w) in known.papers
        or known.key(w) in known.crowd
        or (w[:1].isupper() and "the" not in words[1:])
        for w in words
    )


def _cited(statement: Statement, cited: Sequence[Span]) -> bool:
    anchors = [span for span in (statement.cue, *statement.content) if span is not None]
    return any(span.start <= anchor.start < span.end for span in cited for anchor in anchors)


def _distinct(names: Iterable[str]) -> list[str]:
    """Each name once; "engineer" beside "senior engineer at Tarkali" says nothing more."""
    listed = list(dict.fromkeys(names))
    parts = [set(tokens(name)) for name in listed]
    return [name for i, name in enumerate(listed) if not any(parts[i] < other for other in parts)]
