"""Where a document stands: its outlet, the outlet's owner, and whom it credits for its text.

A page without outlet whose dateline ends in "(TNA)" is the agency's own; a newspaper's page with that dateline credits the agency.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from onrecord.model.claims import Reading
from onrecord.model.text import Outlet
from onrecord.story.copies.credits import credited
from onrecord.story.pieces import piece

_HEAD, _TAIL = 400, 300
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Provenance:
    """`outlet` is an id, or the name the document gives; `owner` joins outlets of one house; `credits` are ids or agency names."""

    outlet: str | None = None
    owner: str | None = None
    credits: frozenset[str] = frozenset()
    kind: str | None = None


def provenance(reading: Reading, outlets: Mapping[str, Outlet]) -> Provenance:
    """The provenance of one document. Where it names no outlet, one that signs its head stands for it."""
    named = {identity for identity, outlet in sorted(outlets.items()) if _credits(reading, outlet)}
    agency = credited(piece(reading))
    own = reading.document.outlet or (min(named) if len(named) == 1 else None)
    known = outlets.get(own) if own else None
    given = frozenset({*named, *([agency] if agency else [])} - {own, known.name if known else None})
    return Provenance(own, (known.owner or known.id) if known else own, frozenset(c for c in given if c), known.kind if known else None)


def outlet_named(name: str, outlets: Mapping[str, Outlet]) -> str:
    """The id of the outlet that goes by `name`, else the name itself in lower case."""
    plain = name.casefold()
    forms = ((o.id, (o.name, o.id, *o.credits)) for _, o in sorted(outlets.items()))
    return next((identity for identity, given in forms if plain in {form.casefold() for form in given}), plain)


def _credits(reading: Reading, outlet: Outlet) -> bool:
    forms = tuple(form for form in (outlet.name, *outlet.credits) if len(form) >= _SHORTEST)
    if not forms:
        return False
    text = reading.document.text
    lines = [reading.document.credit or "", *(b.span.of(text)[:200] for b in reading.blocks if b.kind in ("byline", "credit"))]
    return any(_whole(forms).search(line) for line in lines) or _signed(forms).search(f"{text[:_HEAD]}\n{text[-_TAIL:]}") is not None


@lru_cache(maxsize=4096)
def _whole(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){re.escape(form)}(?!\w)" for form in forms))


@lru_cache(maxsize=4096)
def _signed(forms: tuple[str, ...]) -> re.Pattern[str]:
    """In brackets, or alone on its line: a name inside a sentence is quoted, not credited."""
    bare = "|".join(re.escape(form.strip("()")) for form in forms)
    return re.compile(rf"\((?:{bare})\)|^(?:{bare})(?: FLASH)?\s*$", re.MULTILINE)
