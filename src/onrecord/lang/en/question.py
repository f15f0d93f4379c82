"""English words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "about already anybody anyone because been being could does doing ever from have into know known many much "
            "really said says should somebody someone still tell that their them there these they this those told were what "
            "when where which whom whose will with would "
        ).split()
    ),
)
