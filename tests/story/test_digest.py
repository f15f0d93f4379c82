"""The digest: which lines become key points, and what is known, claimed and not known."""

from __future__ import annotations

from line_writing import line

from onrecord.model.story import Development, Line, Member, Standing
from onrecord.story.digest import digest


def told(lines: list[Line], kind: str = "statement") -> dict[str, Development]:
    standing = Standing("single", "none", 1, 1, 1, (), (), (), (), "")
    return {one.id: Development(one.id, kind, (), (), (Member("d", "e", ("s",)),), standing) for one in lines}


def points(lines: list[Line], strands: dict[str, str] | None = None) -> list[str]:
    return [item.line for item in digest(lines, told(lines), strands or {}).key_points]


HEADLINES = (
    "Ferry strike ends in Lerna",
    "Mayor opens new school",
    "Bakers raise bread prices",
    "Council votes on trams",
    "River falls below gauge",
    "Team wins the cup",
    "Museum shows old maps",
)


def test_there_are_at_most_five_key_points() -> None:
    assert len(points([line(str(i), text) for i, text in enumerate(HEADLINES)])) == 5


def test_five_tellings_of_one_thing_are_one_key_point() -> None:
    lines = [line(str(i), f"Ferry strike ends in Lerna harbour {i}") for i in range(5)] + [line("x", "Mayor opens new school")]
    assert len(points(lines)) == 2


def test_deaths_and_many_origins_come_first() -> None:
    lines = [line(str(i), text) for i, text in enumerate(HEADLINES)]
    lines += [line("dead", "Two miners died at Orlo"), line("many", "Dam gates jammed overnight", origins=4, sides=2)]
    assert {"dead", "many"} <= set(points(lines))


def test_a_pinned_line_is_a_key_point() -> None:
    lines = [line(str(i), text, origins=3) for i, text in enumerate(HEADLINES)]
    assert "pin" in points([*lines, line("pin", "Choir sings at dawn", pinned=True)])


def test_hidden_and_withdrawn_lines_are_nowhere() -> None:
    lines = [line("a", HEADLINES[0], hidden=True), line("b", HEADLINES[1], status="withdrawn"), line("c", HEADLINES[2])]
    made = digest(lines, told(lines), {})
    assert {item.line for item in (*made.key_points, *made.known, *made.claimed, *made.not_known)} == {"c"}


def test_corroborated_is_known_and_single_is_claimed_and_unconfirmed_is_not_known() -> None:
    lines = [
        line("a", HEADLINES[0], status="corroborated"),
        line("b", HEADLINES[1]),
        line("c", HEADLINES[2], status="unconfirmed"),
    ]
    made = digest(lines, told(lines), {})
    assert [[item.line for item in part] for part in (made.known, made.claimed, made.not_known)] == [["a"], ["b"], ["c"]]


def test_a_line_that_says_what_is_unknown_is_not_known() -> None:
    lines = [line("a", "Cause of the fire remains unclear"), line("b", HEADLINES[1])]
    assert [item.line for item in digest(lines, told(lines), {}).not_known] == ["a"]


def test_one_strand_does_not_crowd_out_the_others() -> None:
    lines = [line(str(i), text, origins=3) for i, text in enumerate(HEADLINES[:4])] + [line("x", HEADLINES[5])]
    assert "x" in points(lines, {str(i): "strikes" for i in range(4)})


def test_no_lines_make_an_empty_digest() -> None:
    assert points([]) == []
