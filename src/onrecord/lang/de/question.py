"""German words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "auch dass diese dieser dieses eine einem einen einer eines gesagt gibt haben hatte hatten jemand kann können "
            "könnte nach nicht noch sagt schon sind soll sollte unter viele wann waren warum welche welcher welches werden "
            "wieso wieviele wird wirklich wohin worden wurde wurden über "
        ).split()
    ),
)
