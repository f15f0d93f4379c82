"""The words that decide what may be dropped from a sentence to make a headline, in one language.

`LineWords(pronouns=("he", ...), guards=("not", ...), leading=("on", ...), trailing=("which", ...), appositions=("the", ...))`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineWords:
    """All lower case.

    `pronouns` cannot open a headline; `guards` (negations, hedges, conditions, bounds, limits) are never dropped;
    `leading` words open an introduction that may go; `trailing` words open a clause after a comma that may go;
    `bare_trailing` words open one without a comma; `appositions` open a phrase between two commas that may go.
    """

    pronouns: tuple[str, ...]
    guards: tuple[str, ...]
    leading: tuple[str, ...]
    trailing: tuple[str, ...]
    bare_trailing: tuple[str, ...]
    appositions: tuple[str, ...]
