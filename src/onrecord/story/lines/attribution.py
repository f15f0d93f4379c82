"""Who says it, through whom, and where it stood, as one short string.

A statement of Ada Voss, taken by North Wire and printed in The Lerna Post, gives "Ada Voss, via North Wire; The Lerna Post".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from onrecord.model.claims import Speaker, Statement
from onrecord.model.text import Outlet, Span
from onrecord.read.names.lexicon import is_given, lexicon
from onrecord.story.lines.words import lineguide, tokens
from onrecord.story.units import Unit

NOBODY = "the text's own words, outlet not given"
_LONGEST_NAME = 60
_MOST_SPEAKERS = 2
_LONGEST_HONORIFIC = 3
_FOR = frozenset(("for", "of", "von", "de", "du", "del"))
_BREAK = re.compile(r",|\s(?:who|which|said|quien|der|die|який|яка|который|которая|qui)\s")


def attribution(unit: Unit, outlets: Mapping[str, Outlet], cited: Sequence[Span], text: str) -> str:
    """The speakers of the cited spans (two at most, then "and others"), the chain, the outlet."""
    statements = [s for s in told(unit.statements) if _cited(s, cited) and spoken(s, text, unit.language)]
    speakers = _distinct(name for s in statements if (name := _written_name(s.speaker, text, unit.language)))
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
