"""What a desk has told so far, kept up change by change: the last line of every id, by story, and which ids hold a unit.

`Past(changes).history.lines["l4f21"]` is how that line last read; `learn(more)` costs what is new, however much is known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from onrecord.model.story import Change, Line
from onrecord.outputs.snapshot import GONE
from onrecord.story.asof import moments
from onrecord.story.identity import History


class Past:
    """The log of changes, folded."""

    def __init__(self, changes: Iterable[Change] = ()) -> None:
        self._lines: dict[str, Line] = {}
        self._redirects: dict[str, str] = {}
        self._holders: dict[str, tuple[str, ...]] = {}
        self._home: dict[str, str] = {}
        self._by_story: dict[str, dict[str, Line]] = defaultdict(dict)
        self._fates: dict[str, Change] = {}
        self._moments: dict[str, dict[str, bool]] = defaultdict(dict)
        self.sequence = 0
        """Of the last change."""
        self.learn(changes)

    def learn(self, changes: Iterable[Change]) -> None:
        """What was recorded since."""
        for change in changes:
            self._hold(change.line)
            self._settle(change)
            self._end(change)
            self._mark(change)
            self.sequence = change.sequence

    @property
    def history(self) -> History:
        """All lines."""
        return History(self._lines, self._redirects, self._holders)

    @property
    def fates(self) -> Mapping[str, Change]:
        """The last word on every line that is gone and has not come back since; a value that changes no more."""
        return dict(self._fates)

    def moments(self, *, reviewed: bool) -> dict[str, tuple[str, ...]]:
        """Story id -> the minutes at which it changed, eldest first, ISO in UTC; with `reviewed` those of approved lines alone."""
        kept = {story: tuple(sorted(at for at, seen in found.items() if seen or not reviewed)) for story, found in self._moments.items()}
        return {story: found for story, found in kept.items() if found}

    def of_story(self, story: str) -> History:
        """The lines that belong to a story."""
        return History(self._by_story.get(story, {}), self._redirects)

    def _mark(self, change: Change) -> None:
        minutes = self._moments[change.story]
        for at in moments((change,)):
            minutes[at] = minutes.get(at, False) or change.line.reviewed

    def _hold(self, line: Line) -> None:
        before = self._lines.get(line.id)
        for unit in set(before.members if before else ()) - set(line.members):
            left = tuple(identity for identity in self._holders.get(unit, ()) if identity != line.id)
            if left:
                self._holders[unit] = left
            else:
                self._holders.pop(unit, None)
        for unit in set(line.members) - set(before.members if before else ()):
            self._holders[unit] = (*self._holders.get(unit, ()), line.id)
        self._lines[line.id] = line

    def _settle(self, change: Change) -> None:
        line = change.line
        self._by_story[self._home.get(line.id, change.story)].pop(line.id, None)
        self._home[line.id] = change.story
        self._by_story[change.story][line.id] = line
        if change.kind == "merged":
            self._redirects[line.id] = change.note
        else:
            self._redirects.pop(line.id, None)

    def _end(self, change: Change) -> None:
        """As `outputs.snapshot.fates` folds them: what was redacted stays so."""
        known = self._fates.get(change.line.id)
        if change.kind in GONE:
            self._fates[change.line.id] = change
        elif known is not None and known.kind != "redacted":
            del self._fates[change.line.id]
