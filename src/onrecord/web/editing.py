"""Read an editor's posted form: one act, or one sentence on what is wrong with it.

`act({"kind": "hide", "subject": "l1"}, {"l1": line}, ())` gives Act("hide", "l1", None, None); an unknown line gives a Refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.lang.shapes.desk import DeskWords
from onrecord.model.story import Decision, DecisionKind, Line
from onrecord.outputs.wording import desk_words
from onrecord.story.decisions import STATUSES
from onrecord.story.redaction import SHORTEST

LONGEST_HEADLINE = 300
LONGEST_NOTE = 1000
_KINDS: Mapping[str, DecisionKind] = {
    "approve": "approve", "hide": "hide", "pin": "pin", "key": "key", "edit": "edit", "correct": "correct", "withdraw": "withdraw",
    "merge": "merge", "split": "split", "move": "move", "relabel": "relabel", "redact": "redact", "undo": "undo",
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


def act(fields: Mapping[str, str], lines: Mapping[str, Line], decisions: Sequence[Decision], language: str | None = "en") -> Act | Refused:
    """The act that a form asks for, or what is wrong with it in the reader's language; `lines` holds every line by id."""
    known = desk_words(language)
    kind = _KINDS.get(fields.get("kind", ""))
    if kind is None:
        return Refused(known.no_act)
    subject, target = clean(fields.get("subject", ""), LONGEST_HEADLINE), clean(fields.get("object", ""), LONGEST_HEADLINE)
    note = clean(fields.get("note", ""), LONGEST_NOTE) or None
    if kind == "undo":
        made = {str(d.sequence) for d in decisions}
        return Act("undo", "-", target) if target in made else Refused(known.no_decision)
    if kind == "redact":
        letters = sum(character.isalnum() for character in subject)
        return Act("redact", subject, None, note) if letters >= SHORTEST else Refused(known.three_letters)
    if subject not in lines:
        return Refused(known.no_line)
    if kind == "move":
        return _move(subject, clean(fields.get("telling", ""), LONGEST_HEADLINE), target, note, lines, known)
    return _on_line(kind, subject, target, note, lines, known)


def _on_line(kind: DecisionKind, subject: str, target: str, note: str | None, lines: Mapping[str, Line], known: DeskWords) -> Act | Refused:
    if kind in ("correct", "withdraw"):
        return Act(kind, subject, None, note) if note else Refused(known.say_why)
    if kind == "edit":
        return Act(kind, subject, target, note) if target else Refused(known.no_headline)
    if kind == "relabel":
        return Act(kind, subject, target, note) if target in STATUSES else Refused(known.choose_one.format(", ".join(STATUSES)))
    if kind == "merge":
        found = _LINE.fullmatch(target)
        other = found.group(1) if found else ""
        same = Refused(known.with_itself)
        return same if other == subject else Act(kind, subject, other, note) if other in lines else Refused(known.no_other_line)
    if kind == "split":
        part = target in lines[subject].members and len(lines[subject].members) > 1
        return Act(kind, subject, target, note) if part else Refused(known.one_telling)
    return Act(kind, subject, None, note)


def _move(subject: str, telling: str, other: str, note: str | None, lines: Mapping[str, Line], known: DeskWords) -> Act | Refused:
    if other not in lines or other == subject:
        return Refused(known.no_other_line if other != subject else known.with_itself)
    part = telling in lines[subject].members and len(lines[subject].members) > 1
    return Act("move", subject, f"{telling} {other}", note) if part else Refused(known.one_telling)


def clean(text: str, longest: int) -> str:
    """One line of text without control and direction marks, cut at `longest` characters."""
    kept = (" " if character.isspace() else character for character in text[: 4 * longest])
    return " ".join("".join(c for c in kept if c == " " or unicodedata.category(c) not in ("Cc", "Cf", "Cs")).split())[:longest].strip()


def way_back(address: str) -> str:
    """Where to go after the act: an address of this page only."""
    own = re.fullmatch(r"/(?![/\\])[^\s\\]{0,600}", address)
    return address if own and address.isprintable() else "/"
