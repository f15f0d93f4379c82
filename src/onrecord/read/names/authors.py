"""Who signs a post: the actor of that name in the document, else the one that the account's own name tells.

In a text about Mayor Ana Ruiz, the signature "Ana Ruiz (@anaruiz)" is `person:ana-ruiz`; "Orle Ferry (@orleferry)" is an organisation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from onrecord.model.claims import ActorKind, Speaker
from onrecord.model.text import Span
from onrecord.read.names.actors import Actor, Cast, read_cast, slug, surname
from onrecord.read.names.alike import same_name, same_organisation_name
from onrecord.read.names.lexicon import is_given
from onrecord.read.names.spelling import tokens

_SIGNED = re.compile(r"(?P<name>.*?)\s*\((?P<handle>@[^()\s]{1,120})\)\s*", re.S)
_ENDS = re.compile(r"^[\W_]+|[^\w.)]+$")
_LONGEST = 120
_SHORTEST_HANDLE = 6
_MOST = 50


@dataclass(frozen=True)
class Authors:
    """Looks up who signs, among the actors of one document first."""

    cast: Cast
    language: str | None
    _known_as: dict[str, Speaker] = field(default_factory=dict)

    def of(self, signed: str) -> Speaker:
        """The speaker whom a signature tells, without a span; an account that gives no name of its own is an outlet under its handle."""
        if signed not in self._known_as:
            self._known_as[signed] = self._read(signed)
        return self._known_as[signed]

    def _read(self, signed: str) -> Speaker:
        found = _SIGNED.fullmatch(signed[: 2 * _LONGEST].strip())
        name = shown(signed)
        handle = found["handle"] if found else name if name.startswith("@") else ""
        known = self._known(name) or self._by_handle(handle)
        if known is not None:
            return known
        if name.startswith("@"):
            return Speaker(slug("outlet", name), name, "outlet", None)
        return self._told(name) or Speaker(slug(_kind(name), name), name, _kind(name), None)

    def _known(self, name: str) -> Speaker | None:
        """The one actor of the document that goes by the name."""
        if len(name.split()) < 2:
            return self._only(a for a in self._near(name) if a.kind != "person" and a.name.casefold() == name.casefold())
        return self._only(a for a in self._near(name) if _is(a, name))

    def _near(self, name: str) -> Sequence[Actor]:
        return [*self._by_surname.get(surname(name), [])[:_MOST], *self._bodies.get(_first(name), [])[:_MOST]]

    def _by_handle(self, handle: str) -> Speaker | None:
        """ "@anaruiz" is Ana Ruiz where the text names her in full, and nobody else is written so."""
        bare = "".join(tokens(handle.strip("@").partition("@")[0]))
        return self._only(self._written.get(bare, [])) if len(bare) >= _SHORTEST_HANDLE else None

    def _only(self, found: Iterable[Actor]) -> Speaker | None:
        distinct = {actor.id: actor for actor in found}
        return next((_speaker(actor) for actor in distinct.values()), None) if len(distinct) == 1 else None

    @cached_property
    def _actors(self) -> list[Actor]:
        return [actor for _, actor in sorted(self.cast.actors.items()) if actor.kind not in ("place", "unnamed")]

    @cached_property
    def _by_surname(self) -> dict[str, list[Actor]]:
        return _grouped((surname(actor.name), actor) for actor in self._actors if actor.kind == "person")

    @cached_property
    def _bodies(self) -> dict[str, list[Actor]]:
        return _grouped((_first(actor.name), actor) for actor in self._actors if actor.kind != "person")

    @cached_property
    def _written(self) -> dict[str, list[Actor]]:
        return _grouped(("".join(tokens(actor.name)), actor) for actor in self._actors if len(actor.name.split()) > 1)

    def _told(self, name: str) -> Speaker | None:
        """The person, body or state that the name would be in running text, if it is so from its first to its last word."""
        cast = read_cast(name, [[Span(0, len(name))]], self.language)
        whole = next((m for m in cast.mentions if m.span == Span(0, len(name)) and m.kind != "place"), None)
        return _speaker(cast.actors[whole.id]) if whole and whole.id in cast.actors else None


def shown(signed: str) -> str:
    """How a signature is printed: the name without its account and without pictograms at its ends; the account where there is no name."""
    found = _SIGNED.fullmatch(signed[: 2 * _LONGEST].strip())
    name = " ".join(_ENDS.sub("", found["name"]).split()) if found else ""
    if name:
        return name[:_LONGEST]
    return (found["handle"] if found else " ".join(signed.split()))[:_LONGEST]


def _is(actor: Actor, name: str) -> bool:
    return same_name(actor.name, name)[0] if actor.kind == "person" else same_organisation_name(actor.name, name)[0]


def _speaker(actor: Actor) -> Speaker:
    kind: ActorKind = "unnamed" if actor.kind == "place" else actor.kind
    return Speaker(actor.id, actor.name, kind, None)


def _kind(name: str) -> ActorKind:
    """A person by a common given name before one or two more; whoever else signs is taken for an organisation."""
    parts = name.split()
    raised = all(part[:1].isupper() for part in parts)
    return "person" if 2 <= len(parts) <= 3 and raised and is_given(parts[0]) else "organisation"


def _first(name: str) -> str:
    return next(iter(tokens(name)), "")


def _grouped(pairs: Iterable[tuple[str, Actor]]) -> dict[str, list[Actor]]:
    found: dict[str, list[Actor]] = {}
    for key, actor in pairs:
        if key:
            found.setdefault(key, []).append(actor)
    return found
