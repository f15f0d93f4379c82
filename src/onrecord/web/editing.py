"""Read an editor's posted form: one act, or one sentence on what is wrong with it.

`act({"kind": "hide", "subject": "l1"}, {"l1": line}, ())` gives Act("hide", "l1", None, None); an unknown line gives a Refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.model.story import Decision, DecisionKind, Line
from onrecord.story.decisions import STATUSES
from onrecord.story.redaction import SHORTEST

LONGEST_HEADLINE = 300
LONGEST_NOTE = 1000
_KINDS: Mapping[str, DecisionKind] = {
    "approve": "approve", "hide": "hide", "pin": "pin", "key": "key", "edit": "edit", "correct": "correct", "withdraw": "withdraw",
    "merge": "merge", "split": "split", "relabel": "relabel", "redact": "redact", "undo": "undo",
}  # fmt: skip
DONE: Mapping[str, str] = {
    "approve": "Approved.", "hide": "Hidden.", "pin": "Pinned.", "key": "Marked as key.", "edit": "Headline saved.",
    "correct": "Correction printed.", "withdraw": "Withdrawn.", "merge": "Merged.", "split": "Split off.", "relabel": "Relabelled.",
    "redact": "Redacted everywhere.", "undo": "Taken back.",
}  # fmt: skip
_LINE = re.compile(r"(?:\S{0,300}/line/)?([^/?#\s]{1,64})(?:[/?#]\S*)?")


@dataclass(frozen=True, slots=True)
class Act:
    """One decision, fit to be recorded."""

    kind: DecisionKind
    subject: str
    target: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """What is wrong with the form, in a sentence."""

    message: str


def act(fields: Mapping[str, str], lines: Mapping[str, Line], decisions: Sequence[Decision]) -> Act | Refused:
    """The act that a form asks for; `lines` holds every line by id."""
    kind = _KINDS.get(fields.get("kind", ""))
    if kind is None:
        return Refused("No such act.")
    subject, target = clean(fields.get("subject", ""), LONGEST_HEADLINE), clean(fields.get("object", ""), LONGEST_HEADLINE)
    note = clean(fields.get("note", ""), LONGEST_NOTE) or None
    if kind == "undo":
        known = {str(d.sequence) for d in decisions}
        return Act("undo", "-", target) if target in known else Refused("There is no such decision to take back.")
    if kind == "redact":
        letters = sum(character.isalnum() for character in subject)
        return Act("redact", subject, None, note) if letters >= SHORTEST else Refused("Give the name, at least three letters of it.")
    if subject not in lines:
        return Refused("There is no such line.")
    return _on_line(kind, subject, target, note, lines)


def _on_line(kind: DecisionKind, subject: str, target: str, note: str | None, lines: Mapping[str, Line]) -> Act | Refused:
    if kind in ("correct", "withdraw"):
        return Act(kind, subject, None, note) if note else Refused("Say why: readers see the reason beside the line.")
    if kind == "edit":
        return Act(kind, subject, target, note) if target else Refused("A line needs a headline.")
    if kind == "relabel":
        return Act(kind, subject, target, note) if target in STATUSES else Refused(f"Choose one of {', '.join(STATUSES)}.")
    if kind == "merge":
        found = _LINE.fullmatch(target)
        other = found.group(1) if found else ""
        same = Refused("A line cannot be merged with itself.")
        return same if other == subject else Act(kind, subject, other, note) if other in lines else Refused("There is no such other line.")
    if kind == "split":
        part = target in lines[subject].members and len(lines[subject].members) > 1
        return Act(kind, subject, target, note) if part else Refused("Only one of several tellings can be split off.")
    return Act(kind, subject, None, note)


def clean(text: str, longest: int) -> str:
    """One line of text without control and direction marks, cut at `longest` characters."""
    kept = (" " if character.isspace() else character for character in text[: 4 * longest])
    return " ".join("".join(c for c in kept if c == " " or unicodedata.category(c) not in ("Cc", "Cf", "Cs")).split())[:longest].strip()


def way_back(address: str) -> str:
    """Where to go after the act: an address of this page only."""
    own = re.fullmatch(r"/(?![/\\])[^\s\\]{0,600}", address)
    return address if own and address.isprintable() else "/"
