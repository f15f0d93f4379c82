"""Files and folders: ids are relative, the order is by name, and what cannot be read says why."""

import gzip
import os
from pathlib import Path

import pytest

from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.archives.files import Files, read_paths
from onrecord.sources.parse import all_documents


def names(*paths: Path) -> list[str]:
    return [found.id for found in read_paths(paths)]


def reason(path: Path) -> str:
    (found,) = all_documents(read_paths([path]))
    assert isinstance(found, Rejected), found
    return found.reason


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "news" / "day2").mkdir(parents=True)
    (tmp_path / "news" / "b.txt").write_text("Second.")
    (tmp_path / "news" / "a.html").write_text("<p>First page of the day.</p>")
    (tmp_path / "news" / "day2" / "c.TXT").write_text("Third.")
    (tmp_path / "news" / ".hidden.txt").write_text("Not me.")
    (tmp_path / "news" / "table.xlsx").write_text("Not me.")
    return tmp_path / "news"


def test_ids_are_paths_relative_to_the_folder_in_order(folder: Path) -> None:
    assert [found.id for found in read_paths([folder]) if isinstance(found, Raw)] == ["a.html", "b.txt", "day2/c.TXT"]


def test_a_file_of_no_known_kind_in_a_folder_is_named_with_the_reason(folder: Path) -> None:
    (folder / "LICENCE").write_text("Free.")
    found = {one.id: one.reason for one in read_paths([folder]) if isinstance(one, Rejected)}
    assert list(found) == ["LICENCE", "table.xlsx"]
    assert "without an ending" in found["LICENCE"] and '".xlsx" is not known; give .txt' in found["table.xlsx"]


def test_the_store_of_a_desk_is_no_document(folder: Path) -> None:
    for name in ("onrecord.db", "onrecord.db-wal", "onrecord.watch.db", "onrecord.sources.toml", "onrecord.story.json"):
        (folder / name).write_text("{}")
    assert not [one for one in names(folder) if one.startswith("onrecord")]


def test_a_file_is_named_by_its_name(folder: Path) -> None:
    assert names(folder / "day2" / "c.TXT") == ["c.TXT"]


def test_a_second_document_of_an_id_is_rejected(folder: Path) -> None:
    found = list(all_documents(read_paths([folder / "b.txt", folder / "b.txt"])))
    assert isinstance(found[0], Document) and isinstance(found[1], Rejected) and "second document" in found[1].reason


def test_text_keeps_its_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeffOne.\r\nTwo.\n".encode())
    (found,) = all_documents(read_paths([tmp_path / "a.txt"]))
    assert isinstance(found, Document) and found.text == "\ufeffOne.\r\nTwo.\n"


def test_gzip_is_opened(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"Packed."))
    (found,) = all_documents(read_paths([tmp_path]))
    assert isinstance(found, Document) and (found.id, found.text) == ("a.txt.gz", "Packed.")


def test_files_have_no_time_of_fetching(folder: Path) -> None:
    assert {found.fetched_at for found in read_paths([folder]) if isinstance(found, Raw)} == {None}


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    assert "the folder holds no file; put .txt" in reason(tmp_path)


def test_a_missing_path_says_so(tmp_path: Path) -> None:
    assert "no such file" in reason(tmp_path / "nowhere")


def test_an_unknown_ending_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_text("x")
    assert '".docx" is not known' in reason(tmp_path / "a.docx")


def test_a_list_of_feeds_is_pointed_to_its_command(tmp_path: Path) -> None:
    (tmp_path / "feeds.opml").write_text("<opml/>")
    assert "onrecord add" in reason(tmp_path / "feeds.opml")


def test_a_story_file_is_pointed_to_its_option(tmp_path: Path) -> None:
    (tmp_path / "story.toml").write_text("title = 'x'")
    assert "--story-file" in reason(tmp_path / "story.toml")


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "empty"),
        (bytes(range(256)) * 4, "binary"),
        ("Überschwemmung".encode("latin-1"), "byte 0 is not UTF-8"),
        ("Flut".encode("utf-16"), "UTF-16"),
        (b"x" * 6_000_000, "split it"),
    ],
)
def test_a_file_that_is_no_text_says_why(tmp_path: Path, body: bytes, why: str) -> None:
    (tmp_path / "a.txt").write_bytes(body)
    assert why in reason(tmp_path / "a.txt")


def test_gzip_that_breaks_off_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(b"<p>Long text of a page</p>" * 99)[:50])
    assert "broken or cut off" in reason(tmp_path / "a.html.gz")


def test_gzip_that_unpacks_without_end_is_stopped(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(bytes(70_000_000), 1))
    assert "more than 64 MB" in reason(tmp_path / "a.html.gz")


@pytest.mark.parametrize(
    ("target", "words"), [("link.txt", "back to itself"), ("other.txt", "back to itself"), ("gone.txt", '"gone.txt", which is not there')]
)
def test_a_link_that_leads_nowhere_says_where(tmp_path: Path, target: str, words: str) -> None:
    (tmp_path / "link.txt").symlink_to(target)
    (tmp_path / "other.txt").symlink_to("link.txt")
    assert words in reason(tmp_path / "link.txt")
    assert words in {one.id: one.reason for one in read_paths([tmp_path]) if isinstance(one, Rejected)}["link.txt"]


def test_a_folder_linked_into_itself_is_refused_and_the_rest_goes_on(folder: Path) -> None:
    (folder / "again").symlink_to(folder, target_is_directory=True)
    found = {one.id: one for one in read_paths([folder])}
    assert isinstance(found["again"], Rejected) and "leads back" in found["again"].reason
    assert isinstance(found["b.txt"], Raw)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(folder: Path) -> None:
    (folder / "b.txt").chmod(0)
    assert any(isinstance(found, Rejected) and "permission" in found.reason.lower() for found in read_paths([folder]))


def test_files_are_a_source_with_a_name(folder: Path) -> None:
    source = Files((folder,))
    assert source.name == str(folder) and len(list(source.items())) == 4
