"""The same actor across documents."""

from __future__ import annotations

from newsroom import report

from onrecord.story.actors import acquaint

READ = (
    report("a", "Transport minister Tessa Brook spoke in Lund. The head of the Lund Ferry Company, Ivo Marsh, agreed."),
    report("b", "„Die Brücke war alt“, sagte Verkehrsministerin Tessa Brook am Montag in Lund.", language="de"),
    report("c", "Mayor Petra Brook of Orby said she had seen nothing of the bridge at Lund."),
)


def ids(name: str, **words: object) -> set[str]:
    people = acquaint(READ, **words)  # type: ignore[arg-type]
    return {actor.id for actor in people.actors.values() if name in (actor.name, *actor.aliases)}


def test_one_name_in_two_languages_is_one_actor() -> None:
    assert len(ids("Tessa Brook")) == 1


def test_two_persons_of_one_surname_stay_two() -> None:
    assert ids("Tessa Brook") != ids("Petra Brook")


def test_an_editor_can_join_two_names() -> None:
    assert ids("Tessa Brook", same=[("Tessa Brook", "Petra Brook")]) == ids("Petra Brook", same=[("Tessa Brook", "Petra Brook")])


def test_an_editor_can_part_what_is_joined() -> None:
    pair = [("Tessa Brook", "Petra Brook")]
    assert ids("Tessa Brook", same=pair, apart=pair) != ids("Petra Brook", same=pair, apart=pair)


def test_a_head_and_the_body_named_beside_it_are_linked() -> None:
    people = acquaint(READ)
    (head,) = ids("Ivo Marsh")
    assert any("ferry" in body for body in people.beside.get(head, ()))


def test_the_order_of_documents_changes_nothing() -> None:
    assert acquaint(READ) == acquaint(READ[::-1])


def test_a_body_that_only_follows_a_person_behind_a_comma_is_not_theirs() -> None:
    read = [report("c", "The list of Dora Kimm has 97 votes more than that of Otto Hahn, the Lund Election Board said on Friday.")]
    people = acquaint(read)
    assert not any("board" in body for bodies in people.beside.values() for body in bodies)
