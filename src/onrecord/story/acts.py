"""Acts that are not one: an answer is not what it answers, and leaving is not coming back.

`opposed({"ask", "court"}, {"reject", "ask", "court"})` is true: the second tells how the request of the first was answered.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

_ANSWERS: Mapping[str, tuple[str, ...]] = {
    "reject": ("ask", "offer", "demand", "plan", "accuse"),
    "accept": ("ask", "offer", "demand"),
    "approve": ("ask", "offer", "plan"),
    "allow": ("ask", "ban"),
    "ban": ("ask",),
}
"""An answer and what it may answer; an answer often names what it answers."""
_COUNTER = tuple(
    tuple(pair.split("-"))
    for pair in """
    leave-return evacuate-return open-close open-block begin-end begin-stop begin-cancel begin-delay continue-stop plan-cancel rise-fall
    arrest-release capture-release attack-shootdown win-lose build-damage leak-seal appoint-resign hire-layoff deploy-withdraw
    advance-withdraw capture-withdraw join-leave approve-reject accept-reject approve-veto
    """.split()
)
"""Acts of which one undoes or excludes the other."""
COUNTERED = frozenset((*_ANSWERS, *(asked for given in _ANSWERS.values() for asked in given), *(act for pair in _COUNTER for act in pair)))
"""Every act that another may answer or undo."""


def opposed(one: Set[str], two: Set[str]) -> bool:
    """Whether one tells an act that the other does not, and the other what that act answers or undoes. Concept keys; symmetric."""
    if not one or not two or one == two:
        return False
    return _answers(one, two) or _answers(two, one) or any(_excludes(one, two, *pair) for pair in _COUNTER)


def _answers(one: Set[str], two: Set[str]) -> bool:
    return any(act in one and act not in two and any(asked in two for asked in given) for act, given in _ANSWERS.items())


def _excludes(one: Set[str], two: Set[str], act: str, counter: str) -> bool:
    mine, theirs = (act in one, counter in one), (act in two, counter in two)
    return mine != theirs and mine[0] != mine[1] and theirs[0] != theirs[1]
