"""Ukrainian words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "буде будуть були було вони його каже коли мають після сказав сказала скільки справді того тому хтось цього "
            "через чому щось який "
        ).split()
    ),
)
