"""Who signs a post: an actor of the text where there is one of that name, else the account."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Span
from onrecord.read.names.actors import read_cast
from onrecord.read.names.authors import Authors, shown

TEXT = "Mayor Ana Ruiz spoke. Ida Tolland of the Orle Water Board left. Viktor Ruiz stayed. The mayor of Velm was there."


@pytest.fixture(scope="module")
def authors() -> Authors:
    return Authors(read_cast(TEXT, [[Span(0, len(TEXT))]], "en"), "en")


@pytest.mark.parametrize(
    ("signed", "name", "kind"),
    [
        ("Ana Ruiz (@mayor_of_orle)", "Ana Ruiz", "person"),
        ("ANA RUIZ 🌊 (@x)", "Ana Ruiz", "person"),
        ("@anaruiz", "Ana Ruiz", "person"),
        ("@ana_ruiz", "Ana Ruiz", "person"),
        ("Orle Water Board (@orlewater)", "Orle Water Board", "organisation"),
        ("Ruiz (@r)", "Ruiz", "organisation"),
        ("Elena Marrow (@em)", "Elena Marrow", "person"),
        ("Quarry Watch (@quarry)", "Quarry Watch", "organisation"),
        ("@quarry", "@quarry", "outlet"),
        ("🌊🌊 (@quarry)", "@quarry", "outlet"),
    ],
)
def test_a_signature_is_one_actor(authors: Authors, signed: str, name: str, kind: str) -> None:
    found = authors.of(signed)
    assert (found.name, found.kind) == (name, kind)


def test_one_of_the_text_keeps_the_id_of_the_text(authors: Authors) -> None:
    assert authors.of("Ana Ruiz (@a)").id == "person:ana-ruiz"


def test_a_name_is_printed_without_account_and_pictograms() -> None:
    assert [shown(one) for one in ("Ana Ruiz (@ana)", "🚢 Orle Ferry ✓ (@f)", "@ana", "Lenn")] == ["Ana Ruiz", "Orle Ferry", "@ana", "Lenn"]


@given(st.text(max_size=300))
def test_no_signature_crashes(signed: str) -> None:
    found = Authors(read_cast("", [], None), None).of(signed)
    assert found.id and len(found.name) <= 240
