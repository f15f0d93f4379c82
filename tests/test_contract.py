"""`onrecord read`, `assemble` and `names` keep the machine interface: shapes, ids, offsets, exit statuses, order, bytes."""

from __future__ import annotations

import gzip
import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import onrecord.demo
from onrecord.cli import main

DEMO = Path(onrecord.demo.__file__).parent
KINDS = {
    *("headline dek time paragraph item byline caption quote credit tags recap background furniture".split()),
}
PARTS = {None, *"nav share cookie related most_read newsletter comments other".split()}
STANCES = set("asserted confirmed denied unconfirmed warned promised asked declined".split())
QUALIFIERS = set("exact about nearly up_to less_than at_least more_than between vague".split())
STATUSES = set("withdrawn contested corroborated unconfirmed single".split())
TEXT = "Ferry runs aground off Skelly\n\nA ferry ran aground off Skelly on Tuesday, Mayor Ada Voss said. At least 214 people were on board."
OTHER = "Council puts off vote on quay\n\nThe council will vote on the quay in May, harbour master Ilo Brandt said. Two members were away."


@dataclass(frozen=True)
class Answer:
    """What a call printed, and its exit status."""

    status: int
    out: bytes
    err: str

    @property
    def rows(self) -> list[dict]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def call(monkeypatch, capsysbinary):
    """Calls the command line in this process; rules alone unless the call says otherwise."""

    def run(*arguments: str | Path, stdin: bytes | str = b"", tagger: str | None = "rules") -> Answer:
        body = stdin.encode() if isinstance(stdin, str) else stdin
        chosen = ["--tagger", tagger] if tagger and arguments[0] in ("read", "assemble") else []
        monkeypatch.setattr(sys, "argv", ["onrecord", *map(str, arguments), *chosen])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(body)))
        capsysbinary.readouterr()
        try:
            main()
            status = 0
        except SystemExit as left:
            status = int(left.code or 0)
        told = capsysbinary.readouterr()
        return Answer(status, told.out, told.err.decode())

    return run


def lines(*values: object) -> bytes:
    return b"\n".join(json.dumps(value).encode() for value in values)


def when_holds(when: dict | None) -> bool:
    if when is None:
        return True
    wide = when["precision"] in ("day", "month", "year")
    return (
        set(when) == {"start", "end", "precision", "zone", "basis", "because"}
        and when["precision"] in {"minute", "hour", "day", "month", "year"}
        and when["zone"] in {"stated", "outlet", "unknown"}
        and when["basis"] in {"stated", "inferred", "fetched"}
        and all((len(when[end]) == 10) == wide for end in ("start", "end"))
        and bool(when["because"])
        and when["start"] <= when["end"]
    )


def spans_of(reading: dict) -> list[list[int]]:
    found = [[b["start"], b["end"]] for b in reading["blocks"]] + [[e["start"], e["end"]] for e in reading["entries"]]
    for entry in reading["entries"]:
        found += entry["body"] + ([entry["headline"]] if entry["headline"] else [])
    for s in reading["statements"]:
        found += s["content"] + s["hedges"] + ([s["cue"]] if s["cue"] else [])
        found += [s["speaker"]["span"]] if s["speaker"] and s["speaker"]["span"] else []
    for figure in reading["figures"]:
        found += [figure["span"]] + ([figure["counts_span"]] if figure["counts_span"] else [])
    return found + [one["span"] for one in reading["times"] + reading["mentions"]]


@pytest.fixture(scope="module")
def demo() -> list[dict]:
    """The bundled story as `read` prints it."""
    patch, out = pytest.MonkeyPatch(), io.TextIOWrapper(io.BytesIO())
    arguments = ["onrecord", "read", str(DEMO / "documents"), "--tagger", "rules", "--story-file", str(DEMO / "story.toml")]
    patch.setattr(sys, "argv", arguments)
    patch.setattr(sys, "stdout", out)
    with pytest.raises(SystemExit) as left:
        main()
    patch.undo()
    assert left.value.code in (0, None)
    return [json.loads(line) for line in out.buffer.getvalue().splitlines()]


READING = set(
    "contract id url language translated_from title outlet text rejected published modified tags blocks entries statements figures times "
    "mentions".split()
)
FIELDS = {
    "blocks": "start end kind part language because",
    "entries": "id start end headline body at kind tags",
    "statements": "id entry speaker via cue cue_kind content style stance conditional hedges inside part_of at figures because",
    "figures": "id span low high surface unit unit_class counts counts_span qualifier role statement as_of",
    "times": "span type value when",
    "mentions": "span id name kind",
}


def test_a_reading_has_every_field(demo):
    assert all(set(reading) >= READING and reading["contract"] == 1 for reading in demo)


@pytest.mark.parametrize("part", FIELDS)
def test_the_parts_of_a_reading_have_every_field(demo, part):
    rows = [row for reading in demo for row in reading[part]]
    assert rows and all(set(row) >= set(FIELDS[part].split()) for row in rows)


def test_the_values_are_those_of_the_lists(demo):
    for reading in demo:
        assert {b["kind"] for b in reading["blocks"]} <= KINDS and {b["part"] for b in reading["blocks"]} <= PARTS
        assert {e["kind"] for e in reading["entries"]} <= {"entry", "recap", "background"}
        assert {s["stance"] for s in reading["statements"]} <= STANCES
        assert {s["style"] for s in reading["statements"]} <= {"direct", "indirect", "mixed"}
        assert {s["cue_kind"] for s in reading["statements"]} <= {"speech", "document", "thought", "act", "none"}
        assert {f["qualifier"] for f in reading["figures"]} <= QUALIFIERS
        assert {f["unit_class"] for f in reading["figures"]} <= {"person", "money", "percent", "thing", "measure"}
        assert {f["role"] for f in reading["figures"]} <= {"quantity", "ordinal", "age", "duration"}
        assert {t["type"] for t in reading["times"]} <= {"DATE", "TIME", "DURATION", "SET"}
        assert {m["kind"] for m in reading["mentions"]} <= {"person", "state", "organisation", "outlet", "place", "unnamed"}


def test_part_names_furniture_alone(demo):
    assert all((b["part"] is not None) == (b["kind"] == "furniture") for reading in demo for b in reading["blocks"])


def test_blocks_tile_the_text(demo):
    for reading in demo:
        edges = [0, *(b["end"] for b in reading["blocks"])]
        assert [b["start"] for b in reading["blocks"]] == edges[:-1] and edges[-1] == len(reading["text"])


def test_every_span_lies_in_the_text_and_is_not_empty(demo):
    assert all(0 <= start < end <= len(reading["text"]) for reading in demo for start, end in spans_of(reading))


def test_every_when_is_well_formed(demo):
    for reading in demo:
        whens = [reading["published"], reading["modified"], *(e["at"] for e in reading["entries"])]
        whens += [s["at"] for s in reading["statements"]] + [f["as_of"] for f in reading["figures"]] + [t["when"] for t in reading["times"]]
        assert all(when_holds(when) for when in whens)


def test_ids_are_unique_and_references_lead_somewhere(demo):
    for reading in demo:
        entries, statements = [e["id"] for e in reading["entries"]], [s["id"] for s in reading["statements"]]
        figures = [f["id"] for f in reading["figures"]]
        assert len(set(entries)) == len(entries) and len(set(statements)) == len(statements) and len(set(figures)) == len(figures)
        assert {s["entry"] for s in reading["statements"]} <= set(entries)
        assert {s[key] for s in reading["statements"] for key in ("inside", "part_of") if s[key]} <= set(statements)
        assert {f["statement"] for f in reading["figures"] if f["statement"]} <= set(statements)
        assert {one for s in reading["statements"] for one in s["figures"]} <= set(figures)


def test_a_figure_has_the_bounds_of_its_qualifier(demo):
    for f in (f for reading in demo for f in reading["figures"]):
        low, high = f["low"], f["high"]
        if f["qualifier"] in ("exact", "about"):
            assert low == high and low is not None
        if f["qualifier"] in ("up_to", "less_than", "nearly"):
            assert low is None and high is not None
        if f["qualifier"] in ("at_least", "more_than"):
            assert high is None and low is not None


def test_the_surface_of_a_figure_is_its_slice(demo):
    assert all(f["surface"] == reading["text"][slice(*f["span"])] for reading in demo for f in reading["figures"])


@pytest.fixture
def folder(tmp_path):
    for name, text in (("a.txt", TEXT), ("sub/b.txt", OTHER)):
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "news"


def test_a_file_in_a_folder_has_its_path_as_id_and_alone_its_name(call, folder):
    assert [row["id"] for row in call("read", folder).rows] == ["a.txt", "sub/b.txt"]
    assert [row["id"] for row in call("read", folder / "sub" / "b.txt").rows] == ["b.txt"]


def test_an_item_of_a_feed_is_a_document_of_its_guid(call, tmp_path):
    items = "<item><title>One</title><guid>g1</guid></item><item><title>Two</title><link>https://a.example/2</link></item>"
    (tmp_path / "f.xml").write_text(f'<rss version="2.0"><channel><title>Post</title>{items}</channel></rss>', encoding="utf-8")
    assert [row["id"] for row in call("read", tmp_path / "f.xml").rows] == ["f.xml#g1", "f.xml#https://a.example/2"]


@pytest.mark.parametrize("name", ["a.txt", "b.html", "c.json", "d.jsonl", "e.xml"])
def test_a_packed_file_reads_like_the_plain_one(call, tmp_path, name):
    item = f"<item><guid>g</guid><title>Fog</title><description>{OTHER}</description></item>"
    bodies = {
        "a.txt": TEXT,
        "b.html": f"<html lang=en><title>Fog</title><body><article><h1>Fog</h1><p>{OTHER}</p><p>{TEXT}</p></article></html>",
        "c.json": json.dumps({"text": TEXT}),
        "d.jsonl": json.dumps({"text": TEXT}),
        "e.xml": f'<rss version="2.0"><channel><title>Post</title>{item}</channel></rss>',
    }
    (tmp_path / name).write_text(bodies[name], encoding="utf-8")
    (tmp_path / f"{name}.gz").write_bytes(gzip.compress(bodies[name].encode(), mtime=0))
    plain, packed = call("read", tmp_path / name).rows, call("read", tmp_path / f"{name}.gz").rows
    assert [(row["text"], row["entries"]) for row in plain] == [(row["text"], row["entries"]) for row in packed] and plain[0]["text"]


def test_lines_without_id_are_numbered_with_the_blank_ones(call):
    answer = call("read", "-", stdin=lines({"text": TEXT}) + b"\n\n" + lines({"text": OTHER}, {"id": "x", "text": OTHER}))
    assert [row["id"] for row in answer.rows] == ["line-1", "line-3", "x"]


def test_no_path_means_standard_input_when_something_is_piped(call):
    assert call("read", stdin=lines({"text": TEXT})).rows == call("read", "-", stdin=lines({"text": TEXT})).rows


def test_what_a_line_says_of_its_document_holds(call):
    line = {
        "id": "x",
        "text": TEXT,
        "url": "https://a.example/1",
        "outlet": "The Post",
        "title": "T",
        "published": "2031-03-04",
        "language": "en",
    }
    [row] = call("read", "-", stdin=lines(line)).rows
    assert all(row[key] == line[key] for key in ("id", "text", "url", "outlet", "title", "language"))
    assert (row["published"]["start"], row["published"]["precision"]) == ("2031-03-04", "day")


def test_a_second_document_of_an_id_is_rejected_in_its_place(call):
    rows = call("read", "-", stdin=lines({"id": "x", "text": TEXT}, {"id": "x", "text": OTHER}, {"id": "y", "text": OTHER})).rows
    assert [(row["id"], row["rejected"] is None) for row in rows] == [("x", True), ("x", False), ("y", True)]


@pytest.mark.parametrize("line", [b"not json", b"[1]", b"{}", b'{"id":"q"}', b'{"text":7}', b'{"text":""}', b"\xff\xfe", b"[" * 100_000])
def test_a_line_that_cannot_be_read_is_rejected_and_the_rest_goes_on(call, line):
    answer = call("read", "-", stdin=line + b"\n" + lines({"text": TEXT}))
    assert answer.status == 0 and len(answer.rows) == 2
    assert answer.rows[0]["rejected"]["reason"] and answer.rows[1]["id"] == "line-2"


def test_rejected_alone_is_status_one_and_one_good_document_status_nought(call):
    assert call("read", "-", stdin=b"not json").status == 1
    assert call("read", "-", stdin=b"not json\n" + lines({"text": TEXT})).status == 0
    assert call("assemble", "-", stdin=b"not json").status == 1
    assert call("read", "-", stdin=b"").status == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["read", "-", "a.txt"],
        ["read", "-", "--now", "yesterday"],
        ["assemble", "-", "--now", "2031-13-01"],
        ["read", "-", "--story-file", "none.toml"],
        ["assemble", "-", "--story", "A", "--one-story", "B"],
        ["read", "-", "--nonsense"],
        ["names", "file.txt"],
        ["nonsense"],
    ],
)
def test_a_wrong_call_is_status_two_and_prints_nothing_to_read(call, arguments):
    answer = call(*arguments, stdin=lines({"text": TEXT}))
    assert answer.status == 2 and not answer.out and answer.err


def test_an_unknown_tagger_is_a_wrong_call(call):
    answer = call("read", "-", "--tagger", "best", stdin=lines({"text": TEXT}), tagger=None)
    assert answer.status == 2 and "best" in answer.err


@pytest.mark.parametrize("text", ["\ufeffFog.\r\nRain.\r\n", "a\u2028b\x0bc\rd", "Ж" * 50 + "😀 fog\n", "  \n Fog \n\n"])
def test_a_text_file_is_kept_as_it_is(call, tmp_path, text):
    (tmp_path / "a.txt").write_bytes(text.encode())
    [row] = call("read", tmp_path / "a.txt").rows
    assert row["text"] == text


def test_half_a_surrogate_pair_moves_no_offset(call):
    text = "Fog \ud83d came.\n\n" + TEXT
    [row] = call("read", "-", stdin=lines({"text": text})).rows
    assert len(row["text"]) == len(text) and row["text"] == text.replace("\ud83d", "\ufffd")


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t", "blanks"),
        ("a.txt", b"\x00\x01\x02\x03" * 100, "binary"),
        ("a.txt", "Nebel über Skelly".encode("latin-1"), "UTF-8"),
        ("a.txt", "Fog".encode("utf-16"), "UTF-16"),
        ("a.txt.gz", b"\x1f\x8b\x08broken", "gzip"),
        ("a.json", b"{", "JSON"),
        ("a.html", b"", "empty"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_and_what_to_do(call, tmp_path, name, body, words):
    (tmp_path / name).write_bytes(body)
    answer = call("read", tmp_path / name)
    [row] = answer.rows
    assert answer.status == 1 and row["id"] == name and words in row["rejected"]["reason"] and ";" in row["rejected"]["reason"]


def test_a_missing_path_and_an_empty_folder_are_told_and_the_rest_goes_on(call, tmp_path, folder):
    (tmp_path / "empty").mkdir()
    answer = call("read", tmp_path / "gone", tmp_path / "empty", folder)
    assert answer.status == 0 and [bool(row["rejected"]) for row in answer.rows] == [True, True, False, False]


def test_a_loop_of_links_ends(call, folder):
    (folder / "sub" / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    answer = call("read", folder)
    assert answer.status == 0 and [row["id"] for row in answer.rows if row["rejected"] is None] == ["a.txt", "sub/b.txt"]


def test_a_page_cut_off_in_the_middle_is_read_as_far_as_it_goes(call, tmp_path):
    (tmp_path / "a.html").write_text(f"<html lang=en><body><article><h1>Fog</h1><p>{TEXT}</p><p>{OTHER}</p><p>The of", encoding="utf-8")
    [row] = call("read", tmp_path / "a.html").rows
    assert row["rejected"] is None and "214 people" in row["text"]


def test_a_text_of_fifty_megabytes_is_refused_in_a_line(call, tmp_path):
    (tmp_path / "big.txt").write_bytes(b"The harbour office said so. " * (50 * 1024 * 1024 // 28))
    answer = call("read", tmp_path / "big.txt")
    assert answer.status == 1 and "more than one document may hold" in answer.rows[0]["rejected"]["reason"] and len(answer.out) < 1000


@pytest.mark.parametrize("unit", ["x", "7", "7 ", '"', "a, ", "(", "said ", "18:05 ", "Mr. ", "£", "\u200b"])
def test_one_endless_line_is_read(call, unit):
    [row] = call("read", "-", stdin=lines({"text": unit * (20_000 // len(unit))})).rows
    assert row["rejected"] is None and row["blocks"][-1]["end"] == len(row["text"])


def test_same_input_gives_the_same_bytes(call, folder):
    assert call("read", folder).out == call("read", folder).out
    assert call("assemble", folder).out == call("assemble", folder).out


def test_read_keeps_the_order_of_the_input(call):
    rows = call("read", "-", stdin=lines({"id": "z", "text": TEXT}, {"id": "a", "text": OTHER})).rows
    assert [row["id"] for row in rows] == ["z", "a"]


DOCUMENTS = [
    {"id": "a", "outlet": "Post", "published": "2031-03-04T18:20+00:00", "text": TEXT},
    {"id": "b", "outlet": "Herald", "published": "2031-03-04T19:00+00:00", "text": TEXT.replace("At least 214", "More than 200")},
    {"id": "c", "outlet": "Post", "published": "2031-03-05T09:00+00:00", "text": OTHER},
    {"id": "d", "outlet": "Wire", "text": OTHER.replace("Two members", "Three members")},
]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(DOCUMENTS))
def test_the_order_of_documents_changes_nothing_in_assemble(call, order):
    assert call("assemble", "-", stdin=lines(*order)).out == call("assemble", "-", stdin=lines(*DOCUMENTS)).out


@pytest.fixture
def told(call):
    """The sample assembled, and its readings by id."""
    body = lines(*DOCUMENTS, {"id": "bad"})
    [value] = call("assemble", "-", stdin=body).rows
    return value, {row["id"]: row for row in call("read", "-", stdin=body).rows}


def test_an_assembly_has_every_field(told):
    value, _ = told
    assert set(value) >= {"contract", "documents", "rejected", "events", "copies", "stories"} and value["contract"] == 1
    assert [one["id"] for one in value["rejected"]] == ["bad"]
    wanted = "id title asked language strands developments lines tracks digest topics cards timeline".split()
    assert all(set(story) >= set(wanted) for story in value["stories"])
    line = (
        "id revision development language at reported_at headline text attribution status outlets origins sides citations key notes".split()
    )
    assert all(set(one) >= set(line) for story in value["stories"] for one in story["lines"])
    standing = "status denial outlets origins sides origin_list against denials would_change because".split()
    assert all(set(one["standing"]) >= set(standing) for story in value["stories"] for one in story["developments"])
    assert all(set(story["digest"]) >= {"key_points", "known", "claimed", "not_known"} for story in value["stories"])


def test_events_part_the_documents(told):
    value, _ = told
    members = [document for event in value["events"] for document in event["documents"]]
    assert sorted(members) == ["a", "b", "c", "d"] == sorted(one["id"] for one in value["documents"])


def test_stories_part_the_entries(told):
    value, readings = told
    told_of = [(m["document"], m["entry"]) for story in value["stories"] for one in story["developments"] for m in one["members"]]
    entries = {(row["id"], entry["id"]) for row in readings.values() for entry in row.get("entries", [])}
    homes = {}
    for number, story in enumerate(value["stories"]):
        for one in story["developments"]:
            for m in one["members"]:
                homes.setdefault((m["document"], m["entry"]), set()).add(number)
    assert set(told_of) == entries and all(len(home) == 1 for home in homes.values())


def test_lines_come_newest_first_and_undated_last(told):
    value, _ = told
    for story in value["stories"]:
        ends = [line["reported_at"]["end"] if line["reported_at"] else "" for line in story["lines"]]
        assert ends == sorted(ends, reverse=True)


def test_citations_index_the_printed_text_and_are_few(told):
    value, readings = told
    for line in (line for story in value["stories"] for line in story["lines"]):
        assert 1 <= len(line["citations"]) <= 3 and line["status"] in STATUSES
        assert all(0 <= c["start"] < c["end"] <= len(readings[c["document"]]["text"]) for c in line["citations"])


def test_ids_in_an_assembly_are_those_of_read(told):
    value, readings = told
    for story in value["stories"]:
        for m in (m for one in story["developments"] for m in one["members"]):
            row = readings[m["document"]]
            assert m["entry"] in {e["id"] for e in row["entries"]} and set(m["statements"]) <= {s["id"] for s in row["statements"]}


def test_one_story_holds_every_entry(call):
    [value] = call("assemble", "-", "--one-story", "The week", stdin=lines(*DOCUMENTS)).rows
    assert [(story["title"], story["asked"]) for story in value["stories"]] == [("The week", True)]


def test_the_story_asked_for_comes_first(call):
    [value] = call("assemble", "-", "--story", "Ferry aground off Skelly", stdin=lines(*DOCUMENTS)).rows
    assert [story["asked"] for story in value["stories"]][:1] == [True] and not any(story["asked"] for story in value["stories"][1:])


def test_a_story_file_is_heard(call, tmp_path):
    (tmp_path / "s.toml").write_text('title = "The strike"\nbegan = "2031-03-04"\ncount_phrases = ["of the strike"]\n', encoding="utf-8")
    text = "Ferries stay in port\n\nOn day 10 of the strike no ferry left Port Lenn, the harbour office said."
    [row] = call("read", "-", "--story-file", tmp_path / "s.toml", stdin=lines({"text": text, "language": "en"})).rows
    assert row["published"]["start"] <= "2031-03-13" <= row["published"]["end"]


def test_without_now_nothing_depends_on_the_clock(call):
    early = call("assemble", "-", "--now", "2031-03-06", stdin=lines(*DOCUMENTS))
    assert early.status == 0
    assert call("assemble", "-", "--now", "2031-03-06T10:00+02:00", stdin=lines(*DOCUMENTS)).status == 0


def test_names_are_judged_line_by_line(call):
    body = lines({"name1": "Ada Voss", "name2": "Mayor Ada Voss"}, {"name1": "Ada Voss", "name2": "Ilo Brandt"}) + b"\nbad\n"
    answer = call("names", "-", stdin=body)
    assert [row.get("same") for row in answer.rows] == [True, False, None] and answer.status == 0
    assert all(row.get("because") or row["rejected"]["reason"] for row in answer.rows)


def test_rules_say_at_the_start_that_they_give_less(call):
    assert "--tagger rules finds fewer statements" in call("read", "-", stdin=lines({"text": TEXT})).err


@given(st.text(max_size=300))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_stops_the_reading(call, text):
    answer = call("read", "-", stdin=lines({"text": text}, {"text": TEXT}))
    assert answer.status == 0 and len(answer.rows) == 2 and answer.rows[1]["rejected"] is None
    assert all(0 <= start < end <= len(row["text"]) for row in answer.rows if not row["rejected"] for start, end in spans_of(row))
