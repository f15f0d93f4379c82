"""Bytes to text: what was declared, what the bytes bear, and no guess where neither tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.errors import UnreadableError
from onrecord.sources.raw.decode import markup_text

LONG = "The dam holds, the minister said, and nobody has to leave the valley tonight. " * 5


@pytest.mark.parametrize(
    ("body", "media", "text"),
    [
        ("Дощ у Лерні".encode(), None, "Дощ у Лерні"),
        ("<meta charset=windows-1251>Дощ".encode("windows-1251"), None, "<meta charset=windows-1251>Дощ"),
        ("Дождь".encode("koi8-r"), "text/html; charset=koi8-r", "Дождь"),
        ("“Regen”".encode("cp1252"), "text/html; charset=iso-8859-1", "“Regen”"),
        ("Überschwemmung".encode(), "text/html; charset=iso-8859-1", "Überschwemmung"),
        ("\ufeffRain".encode(), None, "Rain"),
        ("Rain".encode("utf-16"), None, "Rain"),
    ],
    ids=[
        "utf-8",
        "declared in the page",
        "declared in the header",
        "the Windows page of Latin-1",
        "utf-8 whatever is declared",
        "mark",
        "utf-16",
    ],
)
def test_the_charset_is_what_is_declared_unless_the_bytes_are_utf8(body: bytes, media: str | None, text: str) -> None:
    assert markup_text(body, media) == text


def test_a_few_broken_bytes_of_a_long_text_are_marked() -> None:
    assert markup_text(LONG.encode() + b"\xff", None) == LONG + "\ufffd"


def test_wide_characters_in_two_halves_are_joined() -> None:
    halves = "Rain \ud83c\udf27".encode("utf-8", "surrogatepass")
    assert markup_text(halves, None) == "Rain 🌧"


def test_half_a_pair_is_marked() -> None:
    assert markup_text(b"Rain \xed\xa0\xbd.", None) == "Rain \ufffd."


def test_bytes_that_nothing_tells_of_are_refused() -> None:
    with pytest.raises(UnreadableError, match="charset"):
        markup_text(b"<p>\xe4\xef\xf6</p>", None)


@given(
    st.binary(max_size=300), st.sampled_from([None, "text/html; charset=utf-16", "text/html; charset=nonsense", "text/html; charset=\x00"])
)
def test_any_bytes_give_text_that_can_be_written_or_a_reason(body: bytes, media: str | None) -> None:
    try:
        text = markup_text(body, media)
    except UnreadableError:
        return
    assert isinstance(text, str)
