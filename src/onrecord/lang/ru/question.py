"""Russian words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "будет будут были было говорит имеет имеют какая какие какое какой когда кто-то него после почему правда сказал "
            "сказала сколько того тому через этого этот "
        ).split()
    ),
)
