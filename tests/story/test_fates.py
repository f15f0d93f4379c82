"""What became of drones and missiles: hit, all stopped, or nothing that excludes the other."""

from __future__ import annotations

import pytest

from onrecord.story.standing.fates import Fate, fate

DRONES = frozenset({"drone"})


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Three drones hit the depot", Fate("hit", DRONES)),
        ("en", "The depot was hit by three drones", Fate("hit", DRONES)),
        ("en", "Every drone and missile was intercepted", Fate("downed", DRONES | {"missile"})),
        ("en", "All 15 drones were shot down, with no damage", Fate("downed", DRONES)),
        ("en", "Fifteen drones were shot down", None),
        ("en", "Not all drones were shot down", None),
        ("en", "Three drones were hit near the depot", None),
        ("en", "Three drones did not hit the depot", None),
        ("en", "All drones but one were shot down", None),
        ("en", "All workers left the depot where drones were shot down", None),
        ("de", "Alle Raketen wurden abgefangen", Fate("downed", frozenset({"missile"}))),
        ("es", "Los drones impactaron en el puerto", Fate("hit", DRONES)),
        ("fr", "Tous les missiles ont été interceptés", Fate("downed", frozenset({"missile"}))),
        ("uk", "У порт влучили два безпілотники", Fate("hit", DRONES)),
        ("uk", "Наші зенітники влучили у безпілотник", None),
        ("ru", "Все ракеты сбиты над морем", Fate("downed", frozenset({"missile"}))),
        ("ru", "Сбиты все, кроме двух ракет", None),
    ],
)
def test_the_words_tell_what_became_of_them(language: str, text: str, expected: Fate | None) -> None:
    assert fate(text, language) == expected
