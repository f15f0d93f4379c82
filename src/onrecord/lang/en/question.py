"""English words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "about after against already anybody anyone because been before being between could does doing during ever "
            "from have into know known many much over really said says should somebody someone still tell that their "
            "them there these they this those through told under were what when where which while whom whose will with "
            "would "
        ).split()
    ),
    endings=tuple("ations ation ments ment ings ing ed es s ly".split()),
)
