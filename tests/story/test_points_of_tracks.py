"""What a point of a track says: the text's bound, its unit as written, the figure that it is a part of."""

from __future__ import annotations

from newsroom import report, told

from onrecord.model.story import Track

HELD = """Sudmark holds 6 mayors captive near Lund bridge, Reed says

Sudmark is holding at least six mayors captive near the Lund bridge, Amos Reed said on Tuesday.
"""
DRONES = """Drones over Lund bridge

Norrland launched 116 drones at the Lund bridge, of which 59 were shot down and 45 lost their course, Amos Reed said on Tuesday.
"""


def tracks(text: str) -> dict[str, Track]:
    return {track.kind: track for story in told([report("a", text, "morning")]).stories for track in story.tracks}


def test_a_point_keeps_the_bound_that_the_headline_drops() -> None:
    (point,) = tracks(HELD)["captured"].points
    assert (point.low, point.high, point.qualifier) == (6, None, "at_least")


def test_parts_name_the_figure_that_holds_them() -> None:
    found = tracks(DRONES)
    whole = found["launched"].points[0].figure
    assert [found[kind].points[0].part_of for kind in ("shot_down", "lost")] == [whole, whole]


def test_a_point_has_its_unit_as_written() -> None:
    assert tracks(HELD)["captured"].points[0].unit == "mayor"
