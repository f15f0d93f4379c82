"""French words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "avait avec avoir cela celle celui cette combien comment dans depuis disent déjà elles encore est-ce leur leurs "
            "pour pourquoi quand quel quelle quelles quelqu quels sera seront sont vraiment étaient était "
        ).split()
    ),
)
