"""The whole job, raw HTML to what a page can show: ours beside the chain of peers, on the same 100 pages.

Peer chain: trafilatura with metadata -> spaCy -> textacy's quotations -> rensa's near copies -> SQLite. It splits no live blogs,
finds no events, tracks no numbers and tells no lines; ours does, and writes readings and lines to its store.
"""

from __future__ import annotations

import gzip
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

from measuring import MissingError, Row, compared, fresh, megabytes, needed, spent

PAGES = 100
LEAST = {"default": 0.5, "student": 2.0}


def rows() -> list[Row]:
    """Documents a CPU-second of the whole job; each chain in a process of its own, loading left out."""
    pages = [str(path) for path in sorted(needed("pages").glob("*/*.html.gz"))[:PAGES]]
    peer = fresh(peer_chain, pages)
    found = [Row("whole job: the peer chain", "", f"p50 {peer['p50']:.0f} ms, p99 {peer['p99']:.0f} ms, {peer['memory']:.0f} MB")]
    for name, least in LEAST.items():
        one = fresh(our_job, pages, name)
        found.append(
            Row(
                f"whole job, {name}, documents/s; peer chain ({len(pages)} pages)", **compared(one["speed"], peer["speed"], least, "{:.2f}")
            )
        )
        found.append(
            Row(
                f"  {name}: reading p50, p99; parse, read, tell; memory",
                "{p50:.0f}, {p99:.0f} ms; {parsed:.1f}, {read:.1f}, {rest:.1f} s; {memory:.0f} MB".format(**one),
            )
        )
    return found


def peer_chain(pages: list[str]) -> dict[str, float]:
    """Run the peers; a page is committed before the next is begun. Raises MissingError."""
    from spacy_rules import pipeline

    try:
        import textacy.extract  # noqa: F401
        from rensa import RMinHashLSH
    except ImportError as error:
        raise MissingError("textacy and rensa are not installed; `make bench` installs them") from error
    nlp = pipeline()
    with TemporaryDirectory() as folder:
        kept = sqlite3.connect(Path(folder) / "peer.db")
        kept.execute("PRAGMA journal_mode = WAL")
        kept.execute("CREATE TABLE told (id INTEGER PRIMARY KEY, title, day, body, names, quotes, near)")
        near = RMinHashLSH(0.7, 128, 16)
        for number, page in enumerate(pages[:2]):
            _peer_page(number, page, nlp, RMinHashLSH(0.7, 128, 16), kept)
        kept.execute("DELETE FROM told")
        times = [spent(lambda n=n, page=page: _peer_page(n, page, nlp, near, kept))[1] for n, page in enumerate(pages)]
        kept.close()
    return {"speed": len(pages) / sum(times), **_spread(times), "memory": megabytes()}


def _peer_page(number: int, page: str, nlp: Callable[[str], Any], near: Any, kept: sqlite3.Connection) -> None:
    import trafilatura
    from rensa import RMinHash

    from spacy_rules import from_textacy

    found = trafilatura.bare_extraction(gzip.decompress(Path(page).read_bytes()), with_metadata=True)
    text = (found.text if found else "") or ""
    doc = nlp(text)
    quotes, names = from_textacy(doc), [(name.text, name.label_) for name in doc.ents]
    words = text.lower().split()
    sketch = RMinHash(128, 42)
    sketch.update([" ".join(words[i : i + 5]) for i in range(max(1, len(words) - 4))])
    alike = near.query(sketch)
    near.insert(number, sketch)
    row = (number, found.title if found else None, found.date if found else None, text, *(json.dumps(x) for x in (names, quotes, alike)))
    kept.execute("INSERT INTO told VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    kept.commit()


class TimedRunner:
    """Runs inline and keeps what each document took."""

    def __init__(self) -> None:
        self.times: list[float] = []

    def map(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            made, seconds = spent(lambda item=item: function(item))
            self.times.append(seconds)
            yield made


def our_job(pages: list[str], tagger: str) -> dict[str, float]:
    """Parse, read, keep, tell: one batch into a desk on SQLite, told once at its end."""
    from dataclasses import replace

    from onrecord.desk.batch import job
    from onrecord.desk.ticker import Desk
    from onrecord.sources import parse
    from onrecord.sources.archives.files import read_paths
    from onrecord.stores.sql import open_store

    work, runner = job(tagger, None, None), TimedRunner()
    reader = replace(work.reader, runner=runner, parsing=parse)  # in this process, where its CPU time is counted
    paths = [Path(page) for page in pages]
    list(work.reader.read_all(read_paths(paths[:2])))
    with TemporaryDirectory() as folder, open_store(Path(folder) / "ours.db") as store:
        desk = Desk(store, reader, work.ask, lambda: datetime(2026, 1, 1, tzinfo=UTC))
        documents, parsed = spent(lambda: list(reader.documents(read_paths(paths))))
        taken, rest = spent(lambda: desk.take_documents(documents))
    if taken.read != len(pages):
        print(f"  of {len(pages)} pages {taken.read} were read, {taken.rejected} refused")
    read = sum(runner.times)
    spread = _spread(runner.times)
    return {"speed": len(pages) / (parsed + rest), **spread, "parsed": parsed, "read": read, "rest": rest - read, "memory": megabytes()}


def _spread(times: list[float]) -> dict[str, float]:
    return {"p50": 1000 * median(times), "p99": 1000 * quantiles(times, n=100)[98]}
