"""Take names out of everything that is shown or handed on; offsets stay true, because a document's text keeps its length.

With the veil of ("Ada Voss",), "Ada Voss's brother" reads "[redacted]'s brother", and in a document's text "████████'s brother".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TypeVar, cast

from onrecord.model.claims import Mention, Reading, Speaker
from onrecord.model.story import Card, Decision
from onrecord.model.text import Document
from onrecord.story.decisions import standing_words

Shown = TypeVar("Shown")
MASK = "[redacted]"
BAR = "█"
SHORTEST = 3
_BETWEEN = r"(?:[\s_+.\-]|%20){1,3}"
# What a lookup goes by; all that a reader sees is masked.
_KEYS = frozenset({"document", "entry", "statement", "figure", "figures", "development", "members", "line", "digest", "sequence"})
_NAMED: tuple[type, ...] = (Speaker, Mention, Card)


@dataclass(frozen=True, slots=True)
class Veil:
    """The names to take out; without a pattern everything passes."""

    pattern: re.Pattern[str] | None = None

    def words(self, text: str) -> str:
        """`text` with every name replaced."""
        return self.pattern.sub(MASK, text) if self.pattern else text

    def over(self, value: Shown) -> Shown:
        """The same value without the names: any of our nouns, or a tuple of them. What holds none is returned as it is."""
        return value if self.pattern is None else cast(Shown, self._lift(value))

    def _lift(self, value: object) -> object:
        if isinstance(value, str):
            return self.words(value)
        if isinstance(value, Document):
            return self._document(value)
        if isinstance(value, tuple):
            return tuple(self._lift(item) for item in value) if value else value
        if isinstance(value, dict):
            return {key: self._lift(inner) for key, inner in value.items()}
        if is_dataclass(value) and not isinstance(value, type):
            return self._noun(value)
        return value

    def _noun(self, value: object) -> object:
        kept = _KEYS if isinstance(value, _NAMED) else _KEYS | {"id"}
        changed = {}
        for field in fields(value):  # type: ignore[arg-type]
            old = getattr(value, field.name)
            if old is None or (field.name in kept and _is_key(old)):
                continue
            new = self._lift(old)
            if new is not old and new != old:
                changed[field.name] = new
        return replace(value, **changed) if changed else value  # type: ignore[type-var]

    def _document(self, document: Document) -> Document:
        assert self.pattern is not None
        text = self.pattern.sub(lambda found: BAR * len(found.group()), document.text)
        title = self.words(document.title) if document.title else document.title
        links = {name: None for name in ("url", "canonical") if self.pattern.search(getattr(document, name) or "")}
        credit = self.words(document.credit) if document.credit else document.credit
        marks = cast(tuple[object, ...], self._lift(document.marks))
        return replace(document, text=text, title=title, credit=credit, marks=marks, **links)  # type: ignore[arg-type]


def _is_key(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, tuple) and all(isinstance(item, str) for item in value))


def veil(names: Iterable[str]) -> Veil:
    """The veil of `names`: whole words, in any case, however they are spaced or joined; under three letters a name is ignored."""
    known = sorted({" ".join(name.split()) for name in names}, key=lambda name: (-len(name), name))
    forms = [_BETWEEN.join(re.escape(word) for word in re.split(r"[\s\-]+", name) if word) for name in known if len(name) >= SHORTEST]
    return Veil(re.compile(rf"(?<![^\W_])(?:{'|'.join(forms)})(?![^\W_])", re.IGNORECASE) if forms else None)


def redacted_names(decisions: Sequence[Decision]) -> tuple[str, ...]:
    """The names that editors redacted and did not take back."""
    return tuple(decision.subject for decision in standing_words(decisions) if decision.kind == "redact")


def spellings(names: Sequence[str], readings: Iterable[Reading]) -> tuple[str, ...]:
    """`names` and what else stands for the same person in the readings: forms that share a word, and the family name by itself."""
    wanted = {" ".join(name.casefold().split()) for name in names}
    found: dict[str, None] = dict.fromkeys(names)
    if not wanted:
        return ()
    family = {name.split()[-1] for name in wanted if len(name.split()) > 1}
    for reading in readings:
        persons = _persons(reading)
        ids = {identity for identity, name, surface in persons if {_plain(name), _plain(surface)} & wanted}
        found.update(dict.fromkeys(surface for identity, _, surface in persons if identity in ids and _shares(surface, wanted)))
        found.update(dict.fromkeys(surface for _, _, surface in persons if _plain(surface) in family and surface[:1].isupper()))
    return tuple(found)


def _persons(reading: Reading) -> list[tuple[str, str, str]]:
    """Actor id, name and words as they stand, of every person mentioned or quoted."""
    text = reading.document.text
    named = [(m.id, m.name, m.span.of(text)) for m in reading.mentions if m.kind in ("person", "unnamed")]
    speakers = [s.speaker for s in reading.statements if s.speaker and s.speaker.kind in ("person", "unnamed")]
    return named + [(s.id, s.name, s.span.of(text) if s.span else s.name) for s in speakers]


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _shares(surface: str, wanted: set[str]) -> bool:
    words = {word for name in wanted for word in name.split() if len(word) >= SHORTEST}
    return surface[:1].isupper() and any(word in words for word in surface.casefold().split())
