"""Tracks of many points: indexes find what going through everything finds, and the work does not grow with the square."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_units import unit

from onrecord.model.story import CopyGroup, Telling
from onrecord.model.text import day, order_key
from onrecord.story.standing.sides import Sides
from onrecord.story.tracks import agreement, find
from onrecord.story.tracks import grouping as tracks_grouping
from onrecord.story.tracks.agreement import WINDOW, Claim, Range, compatible, credited, one_voice, quarrels
from onrecord.story.tracks.find import find_tracks
from onrecord.story.tracks.grouping import Group, of_event
from onrecord.story.tracks.qualifiers import Qualifiers
from onrecord.story.tracks.sightings import Sighting, sightings

NO_SIDES = Sides((), {})
SEEDS = st.integers(0, 1 << 32)
SHAPE = sightings([unit("In Orlo 44 people are missing.", places=["Orlo"])], {"a": "In Orlo 44 people are missing."}, NO_SIDES, {})[0]


def some_claim(of: Random, document: str) -> Claim:
    value, spoken = Decimal(of.choice((4, 5, 12, 44, 51, 60))), of.random() < 0.6
    at = day(date(2031, 5, 1) + timedelta(days=of.randrange(9)), "given") if of.random() < 0.9 else None
    origin = f"speaker:{of.choice('vwxyz')}" if spoken else f"owner:{of.choice('abc')}"
    side = of.choice((None, None, "norrland", "sudmark"))
    return Claim(value, value, of.choice(("exact", "exact", "about", "nearly")), at, origin, side, document, spoken)


def quarrels_one_by_one(kind: str, claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """The definition: every pair, each held against all claims to see until when it stands."""

    def until(claim: Claim) -> datetime:
        assert claim.at is not None
        later = [
            c.at.earliest
            for c in claims
            if c.origin == claim.origin
            and c.at
            and c.at.earliest > claim.at.latest
            and (c.low, c.high, c.qualifier) != (claim.low, claim.high, claim.qualifier)
        ]
        return min([claim.at.latest + WINDOW, *later])

    stands = [until(claim) if claim.at else None for claim in claims]
    order = sorted(range(len(claims)), key=lambda i: (agreement._key(claims[i]), i))
    for n, i in enumerate(order):
        for j in order[n + 1 :]:
            if not compatible(claims[i], claims[j]) and agreement._disagree(kind, claims, stands, i, j):
                yield i, j


@given(SEEDS, st.integers(0, 40), st.sampled_from(["killed", "launched", "missing", "frozen"]))
def test_quarrels_are_those_of_every_pair(seed: int, count: int, kind: str) -> None:
    of = Random(seed)
    claims = [some_claim(of, f"d{n}") for n in range(count)]
    assert list(quarrels(kind, claims)) == list(quarrels_one_by_one(kind, claims))


@given(SEEDS, st.integers(0, 30))
def test_who_names_no_source_is_credited_to_the_last_who_said_it(seed: int, count: int) -> None:
    of = Random(seed)
    claims = [some_claim(of, f"d{n}") for n in range(count)]
    for n, (before, after) in enumerate(zip(claims, credited(claims), strict=True)):
        said = [c.origin for c in claims[:n] if c.spoken and (c.low, c.high) == (before.low, before.high)]
        assert after == (replace(before, origin=said[-1]) if said and not before.spoken else before)


def some_sighting(of: Random, number: int, kind: str) -> Sighting:
    """Of few documents, places, peoples and copies, so that much meets."""
    document = f"d{of.randrange(8)}"
    claim = some_claim(of, document)
    group = CopyGroup(f"c{of.randrange(3)}", None, "wire", (Telling(document, "e"),), (), "one text") if of.random() < 0.3 else None
    places, actors = (
        frozenset(of.sample(names, of.choice((0, 1, 1, 2)))) for names in (("orlo", "brask", "lund"), ("norrland", "sudmark"))
    )
    about = Qualifiers(places, places | frozenset(of.sample(("orlo", "tarn"), 1)), actors, of.choice((None, None, None, "2019")))
    figure = replace(SHAPE.quantity.figure, id=f"f{number}", low=claim.low, high=claim.high, qualifier=claim.qualifier)
    quantity = replace(SHAPE.quantity, kind=kind, figure=figure, part_of=of.choice((None, None, "whole")))
    told = replace(SHAPE.unit, id=f"{document}#e/{number}", document=document)
    speaker = claim.origin if claim.spoken else None
    return Sighting(told, quantity, about, claim, speaker, group, "paper", of.random() < 0.2)


def some_sightings(seed: int, count: int, kind: str) -> list[Sighting]:
    of = Random(seed)
    return sorted((some_sighting(of, n, kind) for n in range(count)), key=lambda s: order_key(s.claim.at, s.unit.document))


def grouped_one_by_one(held: Sequence[Sighting]) -> list[list[Sighting]]:
    """The definition: each sighting is held against every group."""
    groups: list[Group] = []
    for sighting in held:
        fits = [group for group in groups if group.fits(sighting)]
        if of_event(sighting) and not sighting.qualifiers.places:
            near = [group for group in fits if group.places & sighting.qualifiers.wide]
            fits = near or (fits if len(fits) == 1 else [])
        if fits:
            max(fits, key=lambda group: group.shared(sighting)).take(sighting)
        else:
            groups.append(Group(sighting))
    return [group.members for group in groups]


@settings(max_examples=60)
@given(SEEDS, st.integers(0, 40), st.sampled_from(["missing", "casualties", "launched"]))
def test_groups_are_those_of_trying_every_group(seed: int, count: int, kind: str) -> None:
    held = some_sightings(seed, count, kind)
    assert list(map(list, find._groups(tuple(held)))) == grouped_one_by_one(held)


def once_one_by_one(group: Sequence[Sighting]) -> list[Sighting]:
    """The definition: the last point that it repeats is sought among all."""
    kept: list[Sighting] = []
    for sighting in group:
        twin = next((n for n in reversed(range(len(kept))) if repeats(sighting, kept, n)), None)
        if twin is None:
            kept.append(sighting)
        elif find._better(sighting, kept[twin]):
            kept[twin] = sighting
    return sorted(kept, key=lambda s: (order_key(s.claim.at, s.unit.document), s.quantity.figure.span))


def repeats(sighting: Sighting, kept: Sequence[Sighting], n: int) -> bool:
    mine, theirs, other = sighting.claim, kept[n].claim, kept[n]
    if mine.high != theirs.high:
        return False
    if mine.document == theirs.document and sighting.hollow == other.hollow:
        return not (sighting.speaker and other.speaker) or one_voice(mine, theirs)
    if mine.qualifier != theirs.qualifier:
        return False
    if sighting.copy is not None and other.copy is not None and sighting.copy.id == other.copy.id:
        return True
    return mine.origin == theirs.origin and all(later.claim.origin != theirs.origin or later.hollow for later in kept[n + 1 :])


@settings(max_examples=60)
@given(SEEDS, st.integers(0, 40))
def test_repeats_are_those_of_looking_at_every_point(seed: int, count: int) -> None:
    group = some_sightings(seed, count, "missing")
    assert list(find._once(tuple(group))) == once_one_by_one(group)


def test_a_new_count_is_held_against_the_groups_of_its_place_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work counted in groups tried: forty towns, then eighty."""
    tried: list[Sighting] = []
    fits = Group.fits

    def counted(group: Group, sighting: Sighting) -> bool:
        tried.append(sighting)
        return fits(group, sighting)

    monkeypatch.setattr(tracks_grouping.Group, "fits", counted)
    seen = []
    for towns in (40, 80):
        tried.clear()
        held = [replace(SHAPE, qualifiers=replace(SHAPE.qualifiers, places=frozenset({f"town{n % towns}"}))) for n in range(3 * towns)]
        assert len(find._groups(tuple(held))) == towns
        seen.append(len(tried))
    assert seen[1] <= 2 * seen[0]


def test_a_crowd_of_claims_on_one_day_is_not_held_each_against_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work counted in pairs: 2,000 outlets tell one value, and one speaker another."""
    pairs: list[Range] = []
    apart = agreement._apart

    def counted(one: Range, two: Range) -> bool:
        pairs.append(one)
        return apart(one, two)

    monkeypatch.setattr(agreement, "_apart", counted)
    on = day(date(2031, 5, 2), "given")
    crowd = [Claim(Decimal(44), Decimal(44), "exact", on, f"owner:{n}", None, f"d{n}", spoken=False) for n in range(2000)]
    assert not quarrels("missing", crowd)
    assert len(pairs) <= 2000 * agreement._NEXT_AT_MOST
    assert quarrels("missing", [*crowd, Claim(Decimal(51), Decimal(51), "exact", on, "speaker:x", None, "x", spoken=True)])


def test_hundreds_of_reports_of_three_values_on_one_day_are_one_disputed_track() -> None:
    units = [
        unit(f"In Orlo {value} people are missing.", document=f"d{n:03}", day="2031-05-02", outlet=f"paper-{n % 100}", places=["Orlo"])
        for n, value in enumerate((44, 51, 60) * 100)
    ]
    (track,) = find_tracks(units, {u.document: u.text for u in units}, NO_SIDES, {})
    assert (len(track.points), track.disputed) == (300, True)
