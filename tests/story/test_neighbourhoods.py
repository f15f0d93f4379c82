"""Which neighbourhoods there are is a function of what is there; keeping them up costs what is near, not what is there."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.story.nearby import Nearby
from onrecord.story.nearness import FULL, Trait
from onrecord.story.neighbourhoods import LEVELS, Neighbourhoods, level_of

MOST = 6
TERMS = "abcdefghijklmnopqrstuvwxyz"


def trait(chosen: Random) -> Trait:
    """Some words, and all that follows from them: the same words are never near to different things."""
    wording = chosen.randbytes(2)
    of = Random(wording)
    day = of.randrange(60)
    return Trait(
        wording=wording,
        terms=tuple(sorted((term, of.randrange(60, 150)) for term in of.sample(TERMS, 3))),
        marks=tuple(of.sample(TERMS[:10], 5)),
        rows=tuple(sorted(of.sample(range(12), 3))) if of.random() < 0.3 else (),
        days=None if of.random() < 0.1 else (day, day),
        language=of.choice(("en", "en", "de", "")),
    )


def alike(number: int, day: int, words: str = "dam burst town") -> Trait:
    """One of many near texts: it shares all but its own word."""
    own = (f"own{number}", FULL // 4)
    return Trait(str(number).encode(), tuple(sorted([*((word, FULL // 2) for word in words.split()), own])), days=(day, day), language="en")


@settings(max_examples=40)
@given(st.integers(0, 1 << 32), st.integers(5, 60))
def test_kept_up_they_are_those_made_anew(seed: int, steps: int) -> None:
    """Documents come, come anew in other words, go, and are tied by an editor; in any other order it is the same."""
    of, kept, have, shown = Random(seed), Neighbourhoods(MOST), {}, set()
    ties: list[tuple[str, str]] = []
    for _ in range(steps):
        key = f"k{of.randrange(40)}"
        if key in have and of.random() < 0.4:
            kept.drop(key)
            del have[key]
        else:
            have[key] = trait(of)
            kept.put(key, have[key])
        if of.random() < 0.1:
            ties = [(f"k{of.randrange(40)}", f"k{of.randrange(40)}") for _ in range(2)]
        kept.tie(ties)
        moved = kept.settle()
        shown = (shown - set(moved.gone)) | set(moved.new)
    anew, order = Neighbourhoods(MOST), sorted(have)
    of.shuffle(order)
    for key in order:
        anew.put(key, have[key])
    anew.tie(ties)
    assert shown == set(anew.settle().new)
    assert sorted(key for keys in shown for key in keys) == sorted(have)


@settings(max_examples=40)
@given(st.integers(0, 1 << 32), st.integers(7, 90), st.sampled_from((1, 3, 60)))
def test_they_are_the_small_branches_of_the_single_link_tree(seed: int, many: int, days: int) -> None:
    """By the definition, every pair looked at: in crowds few links are kept and few pairs looked at, with the same outcome."""
    of = Random(seed)
    traits = {}
    for n in range(many):
        one = trait(of)
        traits[n] = replace(one, wording=str(n).encode(), days=(one.days[0] % days,) * 2 if one.days else None)
    near = Neighbourhoods(MOST)
    for n, one in traits.items():
        near.put(f"{n:02}", one)
    for gone in of.sample(range(many), many // 4):
        del traits[gone]
        near.drop(f"{gone:02}")
    assert set(near.settle().new) == branches(traits)


def branches(traits: dict[int, Trait]) -> set[tuple[str, ...]]:
    if len(traits) <= MOST:
        return {tuple(f"{n:02}" for n in sorted(traits))}
    found = Nearby(traits)
    found.across()
    for n in traits:
        found.add(n)
    levels = {n: {m: level_of(weight, one.days, traits[m].days) for m, weight in found.near(one).items()} for n, one in traits.items()}
    return {tuple(f"{m:02}" for m in sorted(_branch(n, levels))) for n in traits}


def _branch(node: int, levels: dict[int, dict[int, int]]) -> set[int]:
    for level in range(len(LEVELS)):
        found, to_do = {node}, [node]
        while to_do:
            fresh = {other for other, at in levels[to_do.pop()].items() if at >= level} - found
            found |= fresh
            to_do += fresh
        if len(found) <= MOST:
            break
    return found


def test_few_documents_are_one_neighbourhood() -> None:
    near = Neighbourhoods(MOST)
    for number, words in enumerate(("dam burst", "football final", "council vote")):
        near.put(str(number), alike(number, 1, words))
    assert near.settle().new == (("0", "1", "2"),)


def test_what_is_told_for_months_is_cut_by_its_days() -> None:
    near = Neighbourhoods(20)
    for number in range(200):
        near.put(f"{number:03}", alike(number, 730_000 + number // 2))
    new = near.settle().new
    assert max(map(len, new)) <= 20
    assert all(int(keys[-1]) - int(keys[0]) == len(keys) - 1 for keys in new)


def test_a_new_document_looks_at_what_is_near_however_much_is_there() -> None:
    """Work counted in members and pairs looked at, among ten times as many days of news."""
    seen = []
    for days in (30, 300):
        near = Neighbourhoods(20)
        for number in range(days * 4):
            near.put(str(number), alike(number, 730_000 + number // 4, f"story{number // 30} town{number % 3} river{number // 50}"))
        near.settle()
        near.put("new", alike(-1, 730_000 + days // 2, f"story{days // 15} town1 river{days // 25}"))
        seen.append(near.settle().seen)
    assert seen[1] <= 1.5 * seen[0]


def test_one_text_a_thousand_times_is_looked_at_once() -> None:
    near = Neighbourhoods(MOST)
    for number in range(1000):
        near.put(str(number), alike(1, 730_000))
    moved = near.settle()
    assert (len(moved.new), moved.seen) == (1, 0)


def test_documents_without_a_date_meet_those_that_tell_nearly_the_same() -> None:
    near = Neighbourhoods(2)
    for number in range(4):
        near.put(f"dated{number}", alike(number, 730_000 + 40 * number, f"word{number} other{number} third{number}"))
    near.put("undated", Trait(b"u", alike(2, 0, "word2 other2 third2").terms, language="en"))
    assert ("dated2", "undated") in near.settle().new
