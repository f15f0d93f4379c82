"""Bytes to readings: parse, place the outlet, name the language, read; one bad document never stops the rest.

`Reader(...).read_all(raws)` yields a Reading or a Rejected for every document, in input order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from onrecord.desk.registry import Registry
from onrecord.model.claims import Reading
from onrecord.model.story import StoryFile
from onrecord.model.tagging import Tagger
from onrecord.model.text import Document, Raw, Rejected
from onrecord.ports import Runner
from onrecord.read.dates import Known
from onrecord.read.reading import VERSION, read
from onrecord.read.times.run import DayCount
from onrecord.sources import parse
from onrecord.sources.language import detect, in_own_language
from onrecord.story.standing.provenance import provenance


class Parsing(Protocol):
    """Bytes to documents: `parse` itself, or a `Parser` that can be stopped."""

    def documents(self, raw: Raw) -> list[Document | Rejected]:
        """All documents in `raw`. Never raises for what the bytes hold."""

    def lines(self, given: Iterable[str | bytes]) -> Iterator[Document | Rejected]:
        """One document of JSON a line, as they come."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What reading needs beside the document."""

    tagger: Tagger
    known: Known
    registry: Registry
    runner: Runner
    parsing: Parsing = parse

    @property
    def version(self) -> str:
        """Names rules and weights: readings of another version are read again."""
        return f"{VERSION}+{self.tagger.name}"

    def documents(self, raws: Iterable[Raw | Rejected]) -> Iterator[Document | Rejected]:
        """Documents in input order; a second document of one id is refused."""
        return parse.all_documents(raws, self.parsing.documents)

    def read_all(self, raws: Iterable[Raw | Rejected]) -> Iterator[Reading | Rejected]:
        """Readings in input order, refusals in their place."""
        return self.read_documents(self.documents(raws))

    def read_documents(self, found: Iterable[Document | Rejected]) -> Iterator[Reading | Rejected]:
        """The same for documents that are parsed already; none is held longer than its turn."""
        return self.runner.map(self.read_one, found)

    def read_one(self, document: Document | Rejected) -> Reading | Rejected:
        """The reading of one document; a refusal passes through, and a fault of ours refuses this document alone."""
        if isinstance(document, Rejected):
            return document
        try:
            return self.signed(_tongued(read(self.placed(document), self.tagger, self.known)))
        except Exception as error:  # a whole night's documents must not be lost to one that we cannot read
            reason = f"cannot read: Onrecord itself failed on it ({type(error).__name__}: {error}); please report it"
            return Rejected(document.id, reason, document.url)

    def placed(self, document: Document) -> Document:
        """The document under its registered outlet, its language named where the source did not."""
        placed = self.registry.place(document)
        return placed if placed.language else replace(placed, language=detect(placed.text))

    def signed(self, reading: Reading) -> Reading:
        """The reading under the outlet whose dateline or credit signs it, where the document names none itself."""
        if reading.document.outlet:
            return reading
        outlet = provenance(reading, self.registry.outlets).outlet
        return replace(reading, document=replace(reading.document, outlet=outlet)) if outlet else reading


def _tongued(reading: Reading) -> Reading:
    """The reading with the language of each block: a long quotation or embedded post may be in another than the text."""
    return replace(reading, blocks=in_own_language(reading.blocks, reading.document.text, reading.language))


def known_from(given: StoryFile | None, packs: Sequence[StoryFile]) -> Known:
    """Day counts and dated events: all of the story asked for; of the packs only counts whose phrase names the place itself."""
    counts = [_count(given, given.count_phrases)] if given else []
    counts += [_count(pack, [p for p in pack.count_phrases if any(word[:1].isupper() for word in p.split())]) for pack in packs]
    stories = [*([given] if given else []), *packs]
    return Known(tuple(count for count in counts if count is not None), tuple(event for story in stories for event in story.events))


def _count(story: StoryFile, phrases: Sequence[str]) -> DayCount | None:
    words = tuple(phrase.lower() for phrase in phrases)
    return DayCount(words, date.fromisoformat(story.began)) if story.began and words else None
