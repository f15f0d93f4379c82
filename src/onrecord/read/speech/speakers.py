"""Who speaks, as far as one mention tells: a cleaned name, a guessed kind; a pronoun is who spoke before.

raw_speaker("the mayor, Ana Ruiz, who resigned,") has the name "Ana Ruiz".
"""

from __future__ import annotations

import re
import unicodedata

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.claims import ActorKind, Speaker
from onrecord.model.text import Span
from onrecord.read.speech.phrases import has, pattern

_PARTS = re.compile(r"\s*[,(]\s*")
_NAME = re.compile(r"(?:[A-ZÀ-ÖØ-ÞЀ-ЯҐŁŚŠŽČ]\S*\s+){1,3}[A-ZÀ-ÖØ-ÞЀ-ЯҐŁŚŠŽČ]\S*")
_ODD = re.compile(r"[\W_]+")


def raw_speaker(text: str, span: Span | None, before: Speaker | None, words: CueWords) -> Speaker | None:
    """The speaker of a mention at `span`, without other knowledge. No mention: the one before, implied. A pronoun: the one before.

    "Nobody" and a relative pronoun that opens its text are no speakers.
    """
    if span is None:
        return None if before is None else Speaker(before.id, before.name, before.kind, None)
    surface = span.of(text)
    if pattern(words.nobody).fullmatch(surface.strip(" ,.:;")):
        return None
    if before is not None and pattern(words.pronouns).fullmatch(surface.strip()):
        return Speaker(before.id, before.name, before.kind, span)
    name = cleaned(surface, words)
    return Speaker(slug(name), name, _kind(name, words), span)


def cleaned(surface: str, words: CueWords) -> str:
    """The telling part of a mention: a proper name in apposition, else the first part, without article and relative clause."""
    parts = [part for part in _PARTS.split(" ".join(surface.split()).strip(" ,.;:")) if part]
    named = [part for part in parts[1:] if _NAME.fullmatch(part) and not has(words.pronouns, part)]
    name = (named or parts or [surface])[0]
    bare = pattern(words.articles).sub("", name, count=1) if pattern(words.articles).match(name) else name
    return bare.strip(" '’)\"“”„«»") or surface.strip()


def slug(name: str) -> str:
    """Lower case letters and digits joined by hyphens; accents and case make no difference."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return _ODD.sub("-", plain).strip("-") or "unknown"


def _kind(name: str, words: CueWords) -> ActorKind:
    if has(words.outlets, name):
        return "outlet"
    parts = name.split()
    if not any(part[:1].isupper() for part in parts):
        return "unnamed"
    return "person" if len(parts) in (2, 3) and all(part[:1].isupper() for part in parts) else "organisation"
