"""What an editor can do to one line, and what editors did: values for the hand beside a line and for the log.

After a `pin` of l1, `toggles("l1", decisions)` says that pin is on and which decision an undo takes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from onrecord.model.story import Decision, Line, Story
from onrecord.outputs.snapshot import Shelf, Snapshot, last_home, outlet_name
from onrecord.outputs.stamps import instant
from onrecord.outputs.wording import desk_words, did, told_by
from onrecord.story.decisions import STATUSES, conflicts, named_by, standing_words

_MOST_OTHERS = 40
_WORDS = 90


@dataclass(frozen=True, slots=True)
class Toggle:
    """One switch: `undo` is the decision to take back where it is on."""

    kind: str
    label: str
    undo: int | None


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling that can be split off: its unit id, its outlet and its first words."""

    unit: str
    outlet: str
    words: str


@dataclass(frozen=True, slots=True)
class HandView:
    """`others` are (id, headline) of lines it may be merged with, the likeliest first."""

    line: Line
    by: str
    toggles: tuple[Toggle, ...]
    statuses: tuple[str, ...]
    tellings: tuple[Telling, ...]
    others: tuple[tuple[str, str], ...]
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """One decision in words. `line` is the id it is about, `undone` says that it was taken back."""

    sequence: int
    at: str
    by: str
    words: str
    line: str | None
    headline: str
    detail: str
    undone: bool
    kind: str


@dataclass(frozen=True, slots=True)
class LogView:
    """The log page: acts newest first, those among them that no longer fit, lines off the page, lines that wait for approval."""

    acts: tuple[Act, ...]
    unfit: tuple[Act, ...]
    hidden: tuple[Line, ...]
    waiting: tuple[Line, ...]


def toggles(line: Line, decisions: Sequence[Decision], language: str | None = "en") -> tuple[Toggle, ...]:
    """The four switches of a line as the decisions stand."""
    known = desk_words(language)
    switches = (
        ("approve", known.approve, known.approved), ("hide", known.hide, known.hidden), ("pin", known.pin, known.pinned),
        ("key", known.mark_key, known.key),
    )  # fmt: skip
    on: dict[str, int] = {d.kind: d.sequence for d in standing_words(decisions) if d.subject == line.id}
    return tuple(Toggle(kind, lit if kind in on else plain, on.get(kind)) for kind, plain, lit in switches)


def hand(line: Line, story: Story | None, decisions: Sequence[Decision], lines: Mapping[str, Line], shelf: Shelf) -> HandView:
    """All an editor needs to act on `line`; `lines` holds every line ever told, by id."""
    return HandView(
        line=line, by=told_by(line.attribution, shelf.language), toggles=toggles(line, decisions, shelf.language),
        statuses=tuple(s for s in STATUSES if s not in ("withdrawn", line.status)),
        tellings=_tellings(line, shelf) if len(line.members) > 1 else (), others=_others(line, story.lines if story else ()),
        acts=acts([d for d in decisions if line.id in named_by(d) or d.object == line.id or d.kind == "undo"], lines, shelf, only=line.id),
    )  # fmt: skip


def acts(decisions: Sequence[Decision], lines: Mapping[str, Line], shelf: Shelf, only: str | None = None) -> tuple[Act, ...]:
    """Decisions as acts, newest first; with `only`, those about one line."""
    standing = {d.sequence for d in standing_words(decisions)}
    by_sequence = {str(d.sequence): d for d in decisions}
    found = [_act(d, lines, by_sequence, undone=d.kind != "undo" and d.sequence not in standing, shelf=shelf) for d in decisions]
    return tuple(act for act in reversed(found) if only is None or act.line == only)


def log(decisions: Sequence[Decision], lines: Mapping[str, Line], shelf: Shelf, snapshot: Snapshot) -> LogView:
    """Every act, those that name what nobody tells any more, and the lines that no reader sees."""
    hidden = tuple(line for line in lines.values() if line.hidden)
    waiting = tuple(line for line in lines.values() if snapshot.publish == "review" and not line.reviewed and not line.hidden)
    done = acts(decisions, lines, shelf)
    unfit = {decision.sequence for decision in unfit_now(decisions, snapshot)}
    return LogView(done, tuple(act for act in done if act.sequence in unfit), hidden, waiting)


def unfit_now(decisions: Sequence[Decision], snapshot: Snapshot) -> tuple[Decision, ...]:
    """Standing decisions on a line, a telling or an actor that the ticker does not hold now."""
    developments = [d for story in snapshot.assembly.stories for d in story.developments]
    told = {d.id for d in developments}
    told |= {gone for gone in snapshot.fates if last_home(snapshot, gone) in told}
    entries = {f"{m.document}#{m.entry}" for d in developments for m in d.members}
    about = {word for d in decisions for word in named_by(d) if word.rpartition("/")[0] in entries}
    actors = {name for d in developments for name in d.actors}
    actors |= {name for story in snapshot.assembly.stories for card in story.cards for name in (card.actor, card.name, *card.aliases)}
    return conflicts(decisions, told | about, actors)


def _act(decision: Decision, lines: Mapping[str, Line], others: Mapping[str, Decision], *, undone: bool, shelf: Shelf) -> Act:
    line = lines.get(decision.subject)
    detail = " · ".join(part for part in (_object(decision, lines, shelf), decision.note or "") if part)
    if decision.kind == "undo":
        taken = others.get(decision.object or "")
        line = lines.get(taken.subject) if taken else None
        detail = desk_words(shelf.language).decision.format(decision.object) + (f": {did(taken.kind, shelf.language)}" if taken else "")
    return Act(
        decision.sequence, _printed(decision.at, shelf), decision.by, did(decision.kind, shelf.language), line.id if line else None,
        line.headline if line else "", detail, undone, decision.kind,
    )  # fmt: skip


def _object(decision: Decision, lines: Mapping[str, Line], shelf: Shelf) -> str:
    if decision.object is None:
        return ""
    merged = lines.get(named_by(decision)[-1]) if decision.kind in ("merge", "move") else None
    return desk_words(shelf.language).merged_with.format(merged.headline) if merged else f"“{decision.object}”"


def _printed(at: str, shelf: Shelf) -> str:
    moment = datetime.fromisoformat(at)
    return instant(moment, shelf.zone, shelf.language) if moment.tzinfo else at


def _tellings(line: Line, shelf: Shelf) -> tuple[Telling, ...]:
    return tuple(_telling(unit, shelf) for unit in line.members)


def _telling(unit: str, shelf: Shelf) -> Telling:
    """A unit's id is `document#entry/number`; the document's own id may hold a "#"."""
    document, _, entry = unit.rpartition("/")[0].rpartition("#")
    reading = shelf.reading(document)
    if reading is None:
        return Telling(unit, outlet_name(None, shelf), "")
    found = next((each for each in reading.entries if each.id == entry), None)
    spot = found.headline or (found.body[0] if found.body else found.span) if found else None
    words = " ".join(spot.of(reading.document.text).split())[:_WORDS] if spot else ""
    return Telling(unit, outlet_name(reading.document, shelf), words)


def _others(line: Line, lines: Iterable[Line]) -> tuple[tuple[str, str], ...]:
    """Other lines, those that share most words first."""
    mine = _stems(line)
    rest = [(-len(mine & _stems(other)), other.id, other.headline) for other in lines if other.id != line.id]
    return tuple((identity, headline) for _, identity, headline in sorted(rest)[:_MOST_OTHERS])


def _stems(line: Line) -> set[str]:
    return {word.casefold()[:6] for word in f"{line.headline} {line.text}".split() if len(word) > 3}
