"""Know an outlet by its id, its name or the host of its address.

With an outlet "The Lerna Post" of homepage lernapost.example, a page of https://www.lernapost.example/a belongs to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from onrecord.model.text import Document, Outlet


@dataclass(frozen=True, slots=True)
class Registry:
    """Outlets by id, and by every name they go by."""

    outlets: Mapping[str, Outlet]
    names: Mapping[str, str]

    def place(self, document: Document) -> Document:
        """The document with its outlet's id; an outlet nobody registered keeps the name it gave itself, or its host."""
        named = document.outlet or ""
        known = self.names.get(_key(named)) or self.names.get(host(document.url))
        return replace(document, outlet=known or document.outlet or host(document.url) or None)


def registry(outlets: Iterable[Outlet]) -> Registry:
    """A registry of `outlets`; the first of two with one name wins."""
    by_id: dict[str, Outlet] = {}
    names: dict[str, str] = {}
    for outlet in outlets:
        by_id.setdefault(outlet.id, outlet)
        for name in (outlet.id, outlet.name, host(outlet.homepage)):
            if name:
                names.setdefault(_key(name), outlet.id)
    return Registry(by_id, names)


def host(url: str | None) -> str:
    """The host of an address without "www."; empty without one."""
    if not url:
        return ""
    try:
        found = urlsplit(url if "://" in url else f"https://{url}").hostname or ""
    except ValueError:
        return ""
    return found.removeprefix("www.")


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
