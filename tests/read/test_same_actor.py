"""Actors of many documents: who is one, and why."""

from itertools import permutations

from onrecord.read.names import Actor, group_actors, same_actor


def person(name, role=(), sex=""):
    return Actor("person:" + name.lower().replace(" ", "-"), name, "person", frozenset(role), sex)


def test_spellings_of_one_full_name_are_one():
    assert same_actor(person("Volodymyr Shevchuk"), person("Wolodymyr Schewtschuk"))[0]


def test_another_given_name_is_another_person():
    assert same_actor(person("Ana Ruiz"), person("Maria Ruiz")) == (False, "ana against maria")


def test_a_surname_alone_joins_the_only_bearer_known():
    assert same_actor(person("Ruiz"), person("Ana Ruiz"))[0]


def test_a_surname_alone_joins_nobody_when_two_bear_it():
    same, because = same_actor(person("Ruiz"), person("Ana Ruiz"), [person("Ana Ruiz"), person("Maria Ruiz")])
    assert (same, because) == (False, "the surname alone could also mean Maria Ruiz")


def test_a_surname_with_the_same_role_and_state_joins_whoever_else_bears_it():
    known = [person("Ana Ruiz"), person("Maria Ruiz")]
    ana = person("Ana Ruiz", ("minister", "ES"))
    assert same_actor(person("Ruiz", ("minister", "ES")), ana, known) == (True, "same surname and role")


def test_one_name_in_offices_of_two_states_stays_apart():
    assert not same_actor(person("Peter Vos", ("minister", "NL")), person("Peter Vos", ("governor", "US")))[0]


def test_a_place_and_its_namesake_person_stay_apart():
    assert same_actor(person("Austin"), Actor("place:austin", "Austin", "place")) == (False, "a person is no place")


def test_a_state_is_one_in_every_language():
    german = Actor("state:kr", "Regierung von Südkorea", "state")
    assert same_actor(Actor("state:kr", "Government of South Korea", "state"), german)[0]


def test_a_short_name_given_in_brackets_is_the_organisation():
    long = Actor("organisation:harbour-safety-board", "Harbour Safety Board", "organisation", aliases=("HSB",))
    assert same_actor(long, Actor("organisation:hsb", "HSB", "organisation"))[0]


def test_unnamed_sources_of_two_documents_are_never_one():
    officials = Actor("unnamed:officials", "officials", "unnamed")
    assert not same_actor(officials, officials)[0]
    assert len(group_actors([officials, officials])) == 2


def test_the_order_of_actors_changes_no_group():
    actors = [person("Ruiz"), person("Ana Ruiz"), person("Anna Ruiz"), person("Peter Vos"), person("Vos", ("minister",))]
    groups = set()
    for order in permutations(range(len(actors))):
        found = group_actors([actors[i] for i in order])
        groups.add(frozenset((g.name, frozenset(actors[order[i]].name for i in g.members)) for g in found))
    assert len(groups) == 1


def test_every_actor_stands_in_one_group():
    actors = [person("Ruiz"), person("Ana Ruiz"), person("Maria Ruiz"), person("Peter Vos")] * 50
    members = [i for group in group_actors(actors) for i in group.members]
    assert sorted(members) == list(range(len(actors)))
