"""What a publisher changed in a text after it was read first, in the words that differ.

`plain(Revised(1, "2031-05-04T12:00+00:00", True, None, (Rewording("said", "nine", "ten", "were hurt"),)))` gives
"2031-05-04T12:00+00:00, changed silently: … said [-nine-] {+ten+} were hurt …", as wdiff writes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from onrecord.model.claims import Reading
from onrecord.outputs.snapshot import Shelf, outlet_name, safe_link
from onrecord.outputs.stamps import instant
from onrecord.outputs.wording import desk_words


@dataclass(frozen=True, slots=True)
class Rewording:
    """One difference: the words around it, those that stood there (none where words were added), those that stand there now."""

    before: str
    was: str
    now: str
    after: str


@dataclass(frozen=True, slots=True)
class Revised:
    """One revision beside the one before. `at` is when it was read, an ISO instant; `silent` where words changed and no `note` says so;
    `more` differences are left out of `words`."""

    revision: int
    at: str | None
    silent: bool
    note: str | None
    words: tuple[Rewording, ...]
    more: int = 0

    @property
    def how(self) -> str:
        return "changed silently" if self.silent else "changed, and its note says so" if self.note else "changed"


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The page of what was changed in one document; `url` is a web address or None, each revision goes with how it was changed."""

    title: str
    outlet: str
    url: str | None
    revisions: tuple[tuple[Revised, str], ...]


def changes_view(reading: Reading, revisions: Sequence[Revised], shelf: Shelf) -> ChangesView:
    """What the page shows, with its stamps in the page's zone."""
    document = reading.document
    stamped = (replace(one, at=_stamped(one.at, shelf)) for one in revisions)
    title = reading.title or document.title or document.id
    told = tuple((one, _how(one, shelf.language)) for one in stamped)
    return ChangesView(title, outlet_name(document, shelf), safe_link(document.url), told)


def _how(one: Revised, language: str) -> str:
    known = desk_words(language)
    return known.changed_silently if one.silent else known.changed_noted if one.note else known.changed


def _stamped(at: str | None, shelf: Shelf) -> str | None:
    moment = datetime.fromisoformat(at) if at else None
    return instant(moment, shelf.zone, shelf.language) if moment and moment.tzinfo else at


def plain(revised: Revised) -> str:
    """The revision in one paragraph of plain text."""
    told = [_plain(one) for one in revised.words]
    told += [f"and {revised.more} more"] if revised.more else []
    return f"{revised.at or 'at an unknown time'}, {revised.how}: {'; '.join(told)}"


def _plain(one: Rewording) -> str:
    parts = (one.before, f"[-{one.was}-]" if one.was else "", f"{{+{one.now}+}}" if one.now else "", one.after)
    return f"… {' '.join(part for part in parts if part)} …"
