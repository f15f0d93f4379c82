"""Settings and story files: what is left out has a default, what is wrong is named with its file and key."""

from __future__ import annotations

import pytest

from onrecord.model.errors import UsageError
from onrecord.settings import Settings, bundled_packs, load_settings, load_story_file, pack_titled


@pytest.fixture
def written(tmp_path):
    def write(text: str | bytes):
        path = tmp_path / "house.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_without_a_file_the_defaults_hold():
    assert load_settings(None) == Settings()


def test_an_empty_file_changes_nothing(written):
    assert load_settings(written("")) == Settings()


def test_what_a_file_sets_holds(written):
    found = load_settings(written('publish = "review"\ntimezone = "Europe/Kyiv"\nport = 0\nwatch_seconds = 1.5\n'))
    assert (found.publish, found.timezone, found.port, found.watch_seconds) == ("review", "Europe/Kyiv", 0, 1.5)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("colour = 1", "colour"),
        ('port = "many"', "port"),
        ("port = 70000", "port"),
        ('publish = "maybe"', "publish"),
        ('timezone = "Skelly/Lenn"', "timezone"),
        ("watch_seconds = 0", "watch_seconds"),
        ('tagger = "best"', "tagger"),
        ("port =", "Invalid value"),
        (b"\xff\xfe", "UTF-8"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(written, text, key):
    with pytest.raises(UsageError) as told:
        load_settings(written(text))
    assert "house.toml" in str(told.value) and key in str(told.value)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "title"),
        ('title = "A"\nbegun = "2031-03-04"', "begun"),
        ('title = "A"\nbegan = "March"', "March"),
        ('title = "A"\nbegan = "2031-02-30"', "2031-02-30"),
        ('title = "A"\n[[parties]]\nnom = "B"', "nom"),
        ('title = "A"\n[[events]]\ndate = "2031-03-04"', "events"),
        ('title = "A"\noutlets = "Post"', "outlets"),
    ],
)
def test_a_wrong_story_file_is_named_with_its_key(written, text, key):
    with pytest.raises(UsageError) as told:
        load_story_file(written(text))
    assert "house.toml" in str(told.value) and key in str(told.value)


def test_a_date_may_stand_without_quotation_marks(written):
    assert load_story_file(written('title = "A"\nbegan = 2031-03-04')).began == "2031-03-04"


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UsageError, match=r"gone\.toml"):
        load_settings(tmp_path / "gone.toml")


def test_every_pack_is_found_by_its_title():
    assert bundled_packs() and all(pack_titled(f" {pack.title.upper()} ") == pack for pack in bundled_packs())


def test_an_unknown_title_has_no_pack():
    assert pack_titled("Fog over Skelly") is None
