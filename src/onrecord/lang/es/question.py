"""Spanish words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "alguien como cual cuales cuando cuantas cuanto cuantos cuál cuáles cuándo cuántas cuánto cuántos cómo desde "
            "dice dicen dicho donde dónde esta estaba estas este estos está están fueron hasta para pero porque quien "
            "quienes quién quiénes sobre tiene tienen "
        ).split()
    ),
)
