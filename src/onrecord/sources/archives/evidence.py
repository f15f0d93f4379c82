"""The evidence copy as a web archive: what was fetched, byte for byte, with its headers, time and SHA-256 (WARC 1.1, ISO 28500).

`archive([Kept("https://lerna.example/a", b"Rain.", "2031-05-04T12:00:00+00:00", (), 200)])` gives bytes that any WARC reader opens.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from uuid import NAMESPACE_URL, uuid5

# The bytes are kept unpacked and whole; these headers would say otherwise.
_OF_THE_WIRE = frozenset(("content-encoding", "transfer-encoding", "content-length", "connection"))


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer as it was kept. `fetched_at` is an ISO instant with offset."""

    url: str
    body: bytes
    fetched_at: str
    headers: tuple[tuple[str, str], ...]
    status: int = 200

    @property
    def digest(self) -> str:
        return sha256(self.body).hexdigest()


def archive(kept: Iterable[Kept], *, packed: bool = True) -> bytes:
    """All of `kept`, each record a gzip member of its own if `packed`, as archives of the web are."""
    return b"".join(gzip.compress(one, mtime=0) if packed else one for one in _records(kept))


def _records(kept: Iterable[Kept]) -> Iterator[bytes]:
    for one in kept:
        date = datetime.fromisoformat(one.fetched_at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        block = _response(one)
        told = {
            "WARC-Type": "response",
            "WARC-Record-ID": f"<urn:uuid:{uuid5(NAMESPACE_URL, f'{one.url} {one.fetched_at} {one.digest}')}>",
            "WARC-Date": date,
            "WARC-Target-URI": _line(one.url),
            "WARC-Payload-Digest": f"sha256:{one.digest}",
            "WARC-Block-Digest": f"sha256:{sha256(block).hexdigest()}",
            "Content-Type": "application/http; msgtype=response",
            "Content-Length": str(len(block)),
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        yield f"WARC/1.1\r\n{head}\r\n".encode() + block + b"\r\n\r\n"


def _response(one: Kept) -> bytes:
    told = [(name, value) for name, value in one.headers if name.lower() not in _OF_THE_WIRE]
    lines = [f"HTTP/1.1 {one.status} OK", *(f"{_line(name)}: {_line(value)}" for name, value in told), f"Content-Length: {len(one.body)}"]
    return "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n\r\n" + one.body


def _line(text: str) -> str:
    return " ".join(text.split())
