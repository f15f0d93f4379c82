"""German words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "auch dass diese dieser dieses durch eine einem einen einer eines gegen gesagt gibt haben hatte hatten "
            "jemand kann können könnte nach nicht noch ohne sagt schon sind soll sollte unter viele wann waren warum "
            "welche welcher welches werden wieso wieviele wird wirklich wohin worden wurde wurden zwischen über "
        ).split()
    ),
    endings=tuple("ungen ung innen erin en er es em e n s".split()),
)
