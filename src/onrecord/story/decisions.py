"""What editors decided, in the form the recomputation needs; the last word on a line holds, an undone one is as if never said.

A `pin` of line l1 followed by its `undo` leaves nothing pinned.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import get_args

from onrecord.model.story import Decision, Line, Status

STATUSES: tuple[Status, ...] = get_args(Status)
_FLAGS = {"pin": "pinned", "key": "key", "hide": "hidden", "approve": "reviewed"}

_FOLLOWING = frozenset({"pin", "key", "hide", "edit", "correct", "withdraw", "relabel"})


@dataclass(frozen=True, slots=True)
class Judgement:
    """Decisions by line id. `joined` and `parted` are pairs of line or unit ids, `same` and `not_same` of actors' names or ids."""

    flags: Mapping[str, frozenset[str]] = field(default_factory=dict)
    headlines: Mapping[str, str] = field(default_factory=dict)
    corrections: Mapping[str, str] = field(default_factory=dict)
    withdrawn: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    redacted: tuple[str, ...] = ()
    joined: tuple[tuple[str, str], ...] = ()
    parted: tuple[tuple[str, str], ...] = ()
    same: tuple[tuple[str, str], ...] = ()
    not_same: tuple[tuple[str, str], ...] = ()


def standing_words(decisions: Sequence[Decision]) -> list[Decision]:
    """Decisions that were not undone, in order; an undo may itself be undone."""
    undone: set[int] = set()
    for decision in reversed(decisions):
        if decision.kind == "undo" and decision.sequence not in undone and (decision.object or "").isdigit():
            undone.add(int(decision.object or "0"))
    return [d for d in decisions if d.sequence not in undone and d.kind != "undo"]


def conflicts(decisions: Sequence[Decision], told: Collection[str], actors: Collection[str]) -> tuple[Decision, ...]:
    """Standing decisions that no longer fit: they name a line, a telling or an actor that nobody tells now. To be shown, never dropped.

    `told` are the ids of lines told now, of those merged into them, and of their units; `actors` the ids and names known now.
    """
    return tuple(d for d in standing_words(decisions) if not _fits(d, told, actors))


def _fits(decision: Decision, told: Collection[str], actors: Collection[str]) -> bool:
    if decision.kind in ("same_actor", "not_same_actor"):
        return decision.subject in actors and decision.object in actors
    if decision.kind == "redact":
        return True
    return all(name in told for name in named_by(decision))


def named_by(decision: Decision) -> tuple[str, ...]:
    """Ids of the lines and tellings that a decision is about. A move's object is a telling and, behind a blank, the line it goes to."""
    if decision.kind == "move":
        telling, _, line = (decision.object or "").rpartition(" ")
        return tuple(name for name in (decision.subject, telling, line) if name)
    return (decision.subject, *([decision.object] if decision.object and decision.kind in ("merge", "split") else ()))


def judge(decisions: Sequence[Decision], redirects: Mapping[str, str] | None = None) -> Judgement:
    """The standing decisions as one value. A word on a line that was merged away holds for the line it went into (`redirects`) too;
    an approval, and a headline where that line has one of its own, do not: they were of other words.
    """
    flags: dict[str, set[str]] = {}
    texts: dict[str, dict[str, str]] = {"edit": {}, "correct": {}, "withdraw": {}, "relabel": {}}
    redacted: list[str] = []
    pairs: dict[str, list[tuple[str, str]]] = {"merge": [], "split": [], "same_actor": [], "not_same_actor": []}
    standing = standing_words(decisions)
    inherited = [moved for d in standing if (moved := _followed(d, redirects or {})) is not None]
    for d in (*inherited, *standing):
        if d.kind in _FLAGS:
            flags.setdefault(d.subject, set()).add(_FLAGS[d.kind])
        elif d.kind in texts:
            texts[d.kind][d.subject] = d.object or d.note or "withdrawn by an editor"
        elif d.kind == "redact":
            redacted.append(d.subject)
        elif d.kind in pairs and d.object:
            pairs[d.kind].append((d.subject, d.object))
        elif d.kind == "move":
            telling, _, other = (d.object or "").rpartition(" ")
            pairs["split"] += [(d.subject, telling)] if telling else []
            pairs["merge"] += [(telling, other)] if telling else []
    return Judgement(
        flags={line: frozenset(names) for line, names in flags.items()},
        headlines=texts["edit"],
        corrections=texts["correct"],
        withdrawn=texts["withdraw"],
        labels=texts["relabel"],
        redacted=tuple(redacted),
        joined=tuple(pairs["merge"]),
        parted=tuple(pairs["split"]),
        same=tuple(pairs["same_actor"]),
        not_same=tuple(pairs["not_same_actor"]),
    )


def _followed(decision: Decision, redirects: Mapping[str, str]) -> Decision | None:
    """The decision as one on the line that its line went into; None if it stays where it is."""
    line, seen = decision.subject, {decision.subject}
    while line in redirects and redirects[line] not in seen:
        line = redirects[line]
        seen.add(line)
    follows = decision.kind in _FOLLOWING and line != decision.subject
    return replace(decision, subject=line) if follows else None


def apply(line: Line, judgement: Judgement) -> Line:
    """The line as editors want it; notes say what they did."""
    flags = judgement.flags.get(line.id, frozenset())
    notes = list(line.notes)
    headline = judgement.headlines.get(line.id, line.headline)
    if headline != line.headline:
        notes.append("headline edited")
    if line.id in judgement.corrections:
        notes.append(f"Correction: {judgement.corrections[line.id]}")
    for name in judgement.redacted:
        headline, notes = headline.replace(name, "[redacted]"), [note.replace(name, "[redacted]") for note in notes]
    text, said = line.text, line.attribution
    for name in judgement.redacted:
        text, said = text.replace(name, "[redacted]"), said.replace(name, "[redacted]")
    status = "withdrawn" if line.id in judgement.withdrawn else _labelled(line, judgement)
    if status not in ("withdrawn", line.status):
        notes.append(f"Relabelled by an editor: {status} (was {line.status})")
    return replace(
        line,
        headline=headline,
        text=text,
        attribution=said,
        status=status,
        pinned=line.pinned or "pinned" in flags,
        key=line.key or "key" in flags,
        hidden=line.hidden or "hidden" in flags,
        reviewed=line.reviewed or "reviewed" in flags or line.id in judgement.headlines,
        notes=tuple(notes) + ((f"Withdrawn: {judgement.withdrawn[line.id]}",) if line.id in judgement.withdrawn else ()),
    )


def _labelled(line: Line, judgement: Judgement) -> Status:
    """The status an editor gave the line; a word that is none changes nothing."""
    wanted = judgement.labels.get(line.id)
    return next((status for status in STATUSES if status == wanted), line.status)
