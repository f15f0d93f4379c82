"""Who calls what made up, and where that is told."""

from __future__ import annotations

import pytest
from newsroom import development, report, told

from onrecord.story.fakes import accusers
from onrecord.story.units import units_of

CLAIM = (
    "Sudmark mined the bridge\n\n"
    "Soldiers of Sudmark laid mines under the bridge at Lund on Monday, Norrland's transport minister Tessa Brook said. "
    "She showed a video of the soldiers under the bridge."
)
CHARGES = (
    "The video of soldiers who lay mines under the bridge at Lund is fabricated, Sudmark's governor Karl Venn said.",
    "Sudmark's governor Karl Venn said that the video of soldiers laying mines under the bridge at Lund had been staged.",
    "Sudmark's governor Karl Venn called the video of soldiers laying mines under the bridge at Lund a fake.",
)


@pytest.mark.parametrize("charge", CHARGES)
def test_a_claim_called_a_fake_says_by_whom_wherever_it_stands(charge: str) -> None:
    assembly = told([report("a", CLAIM, "evening", on=4), report("b", charge, "morning", on=4)])
    found = development(assembly, "a")
    assert (found.standing.fabricated, found.standing.denial) == (("Karl Venn",), "specific")
    assert all(ref.document == "b" and ref.statement for ref in found.standing.denials)
    lines = [line for story in assembly.stories for line in story.lines if line.development == found.id]
    assert lines and all("Said to be fabricated by Karl Venn" in line.notes for line in lines)


def test_who_calls_it_a_fake_does_not_corroborate_it() -> None:
    assembly = told([report("a", CLAIM, "evening", on=4), report("b", CHARGES[1], "morning", on=4)])
    assert development(assembly, "a").standing.status == "contested"


def test_a_charge_right_behind_the_claim_hangs_under_it() -> None:
    text = f"{CLAIM} Sudmark's governor Karl Venn said the video was forged."
    assert development(told([report("a", text, "evening", on=4)]), "a").standing.fabricated == ("Karl Venn",)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "The video was staged, governor Karl Venn said.", ["Karl Venn"]),
        ("de", "Das Video sei gefälscht, sagte Gouverneur Karl Venn.", ["Karl Venn"]),
        ("es", "El gobernador Karl Venn dijo que el video es un montaje.", ["Karl Venn"]),
        ("fr", "Le gouverneur Karl Venn a déclaré que la vidéo est un faux.", ["Karl Venn"]),
        ("uk", "Губернатор Карл Венн заявив, що це відео є підробкою.", ["Карл Венн"]),
        ("ru", "Губернатор Карл Венн заявил, что это видео является подделкой.", ["Карл Венн"]),
        ("en", "The video is not fake, governor Karl Venn said.", []),
        ("en", "Governor Karl Venn said police had arrested a man with forged documents.", []),
        ("es", "El gobernador Karl Venn dijo que detuvieron a un hombre con documentos falsos.", []),
        ("en", "The play was staged in Lund, governor Karl Venn said.", []),
        ("en", "If the video is fake, we will say so, governor Karl Venn said.", []),
    ],
)
def test_who_calls_something_made_up(language: str, text: str, names: list[str]) -> None:
    found = [accuser.name for unit in units_of(report(f"x-{language}", text, "evening", language=language)) for accuser in accusers(unit)]
    assert found == names
