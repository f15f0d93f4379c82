"""A store remembers the story it was filled for."""

from __future__ import annotations

import pytest

from onrecord.desk.kept_story import Asked, asked, keep_story, kept_story, story_path
from onrecord.model.errors import UsageError
from onrecord.model.story import Party, StoryFile

FILE = StoryFile("The Lenn ferry", parties=(Party("port", "Port of Skelly", ("Skelly harbour",)),))


@pytest.mark.parametrize("story", [Asked(FILE, FILE.title), Asked(None, "The Lenn ferry"), Asked(FILE, "Another title")])
def test_what_was_asked_for_is_kept_whole(tmp_path, story):
    keep_story(tmp_path / "desk.db", story)
    assert kept_story(tmp_path / "desk.db") == story == asked(None, None, tmp_path / "desk.db")


def test_a_title_given_holds_before_the_one_kept(tmp_path):
    keep_story(tmp_path / "desk.db", Asked(FILE, FILE.title))
    assert asked(None, "Other", tmp_path / "desk.db") == Asked(None, "Other")


def test_nothing_asked_for_keeps_what_is_there(tmp_path):
    keep_story(tmp_path / "desk.db", Asked(FILE, FILE.title))
    keep_story(tmp_path / "desk.db", Asked())
    assert kept_story(tmp_path / "desk.db").file == FILE


def test_nothing_kept_asks_for_nothing(tmp_path):
    assert kept_story(tmp_path / "desk.db") == Asked()


def test_a_damaged_file_is_named(tmp_path):
    story_path(tmp_path / "desk.db").write_text("{")
    with pytest.raises(UsageError, match=r"desk\.story\.json"):
        kept_story(tmp_path / "desk.db")
