"""French words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "après avait avant avec avoir cela celle celui cette combien comment contre dans depuis disent déjà elles "
            "encore entre est-ce leur leurs pendant pour pourquoi quand quel quelle quelles quelqu quels sera seront "
            "sont vraiment étaient était "
        ).split()
    ),
    endings=tuple("ations ation ements ement aient ées ée és é es er ent e s".split()),
)
