"""Spanish words of a plain question that say nothing of its subject."""

from __future__ import annotations

from onrecord.lang.shapes.question import QuestionWords

WORDS = QuestionWords(
    empty=frozenset(
        (
            "alguien como contra cual cuales cuando cuantas cuanto cuantos cuál cuáles cuándo cuántas cuánto cuántos "
            "cómo desde dice dicen dicho donde durante dónde entre esta estaba estas este estos está están fueron "
            "hasta para pero porque quien quienes quién quiénes sobre tiene tienen "
        ).split()
    ),
    endings=tuple("aciones ación iones ión ando iendo aron ieron ado ada ados adas as os es a o s".split()),
)
