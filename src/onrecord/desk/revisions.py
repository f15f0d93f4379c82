"""What changed between the revisions of a document that a store keeps, in the words that differ.

`revised(store.archive, "https://lerna.example/a")` gives the newest change first: "nine" became "ten", silently, read at 12:00.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.model.text import Document, Span
from onrecord.outputs.revised import Revised, Rewording
from onrecord.ports import Archive
from onrecord.read.layout.edits import Edit, Edits, edits

_AROUND = ("furniture", "time", "tags")
_TELLING = 25
_MOST_REVISIONS = 50
_MOST_WORDS = 12
_LONGEST = 240
_CONTEXT = 40


def revised(archive: Archive, identity: str) -> tuple[Revised, ...]:
    """What each revision changed, the newest first; revisions in which nothing but counters and relative times differ are left out."""
    return tuple(found for new, old in pairwise(revisions(archive, identity)) if (found := compared(old, new)) is not None)


def revisions(archive: Archive, identity: str) -> list[Document]:
    """The document as it reads now, then as it read before, back to the first; at most 50."""
    newest = archive.documents([identity])
    older = range(newest[0].revision - 1, -1, -1)[: _MOST_REVISIONS - 1] if newest else ()
    return [*newest, *(held for number in older for held in archive.documents([identity], revision=number))]


def compared(old: Document, new: Document) -> Revised | None:
    """What `new` says otherwise; None if a reader would call none of it an edit."""
    was, now, found = differences(old, new)
    if not found.edits:
        return None
    words = tuple(_rewording(edit, was, now) for edit in found.edits[:_MOST_WORDS])
    note = found.note.of(now) if found.note else None
    silent = found.silent and "edited" not in new.tags
    return Revised(new.revision, new.taken, silent, note, words, len(found.edits) - len(words))


def differences(old: Document, new: Document) -> tuple[str, str, Edits]:
    """The old and the new text without the page around them, and the edits between these."""
    was, now = _told_text(old), _told_text(new)
    if any(mark.kind == "entry" for mark in new.marks):
        was = _still_shown(was, now)
    return was, now, edits(was, now, new.language or old.language)


def _told_text(document: Document) -> str:
    """The text without the page around it: links to other articles change with every visit."""
    parts, at = [], 0
    for mark in sorted((mark for mark in document.marks if mark.kind in _AROUND), key=lambda mark: mark.span):
        if mark.span.start >= at:
            parts.append(document.text[at : mark.span.start])
            at = mark.span.end
    return "".join([*parts, document.text[at:]])


def _still_shown(old: str, new: str) -> str:
    """A live blog's text without its oldest entries, if they have moved to a page that is no longer read: that is no edit."""
    held = {line for line in new.split("\n") if len(line) >= _TELLING}
    lines = old.split("\n")
    last = max((at for at, line in enumerate(lines) if line in held), default=len(lines) - 1)
    return "\n".join(lines[: last + 1])


def _rewording(edit: Edit, was: str, now: str) -> Rewording:
    place, text = (edit.now, now) if edit.now else (edit.was or Span(0, 0), was)
    before, after = _beside(place, text)
    return Rewording(before, _short(edit.was, was), _short(edit.now, now), after)


def _beside(place: Span, text: str) -> tuple[str, str]:
    """The words before and after, inside the paragraph."""
    before = text[max(0, place.start - _CONTEXT) : place.start].rpartition("\n")[2]
    after = text[place.end : place.end + _CONTEXT].partition("\n")[0]
    return _whole(before, first=place.start > _CONTEXT), _whole(after, last=place.end + _CONTEXT < len(text))


def _whole(text: str, *, first: bool = False, last: bool = False) -> str:
    """Without the halves of words at the cut."""
    words: Sequence[str] = text.split(" ")
    cut = len(text) == _CONTEXT
    kept = words[1:] if cut and first else words[:-1] if cut and last else words
    return " ".join(" ".join(kept).split())


def _short(span: Span | None, text: str) -> str:
    words = span.of(text) if span else ""
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 2]} …"
