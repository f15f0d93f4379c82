"""Readings, decisions and `now` to the whole ticker: a full recomputation, and the oracle of every step.

Three readings of one strike come out as one event, one development, one line with three citations' worth of reasons.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.model.claims import Reading
from onrecord.model.story import Assembly
from onrecord.model.text import Outlet, When
from onrecord.story.ask import Ask as Ask
from onrecord.story.decisions import Judgement
from onrecord.story.identity import History
from onrecord.story.memory import Memory
from onrecord.story.step import Teller


def assemble(
    readings: Sequence[Reading],
    ask: Ask,
    outlets: Mapping[str, Outlet] | None = None,
    judgement: Judgement | None = None,
    history: History | None = None,
    now: When | None = None,
    memory: Memory | None = None,
) -> Assembly:
    """The ticker of `readings`; their order changes nothing. `now` None: nothing expires.

    With the `memory` of the telling before, only what is new is worked out; the ticker is the same.
    """
    return Teller(ask, memory).step(readings, (), outlets, judgement, history, now)
