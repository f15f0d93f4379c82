"""The evidence copy, for editors of the house: every answer kept, with its headers, as a web archive.

`evidence(store, watch, None)` gives the answers of all sources as `Kept`, oldest first; the newest bytes of an address come last.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from onrecord.model.errors import UsageError
from onrecord.ports import Archive
from onrecord.sources.archives.evidence import Kept, archive
from onrecord.stores.sql import open_store
from onrecord.stores.watching import Watch, open_watch, watch_path


def evidence(kept: Archive, watch: Watch, url: str | None) -> Iterator[Kept]:
    """Answers whose bytes the archive holds, of one address or of all."""
    for answer in watch.answers(url):
        body = kept.raw(answer.digest)
        if body is not None:
            yield Kept(answer.url, body, answer.fetched_at, answer.headers, answer.status)


def write_evidence(store: Path, out: Path, url: str | None) -> str:
    """Write the archive and say how much is in it. UsageError where there is nothing to write."""
    if not store.exists() or not watch_path(store).exists():
        raise UsageError("nothing was fetched into this store", str(store), "name the store that serve or follow use with --store")
    with open_store(store) as opened, open_watch(store) as watch:
        found = list(evidence(opened.archive, watch, url))
    if not found:
        raise UsageError("no answer is kept", url or str(store), "give an address that was fetched: onrecord sources lists them")
    try:
        out.write_bytes(archive(found, packed=out.suffix == ".gz"))
    except OSError as error:
        raise UsageError("cannot write the file", str(out), error.strerror or "check the path") from error
    return f"{len(found)} {'answer' if len(found) == 1 else 'answers'} in {out}, each with its headers, time and SHA-256."
