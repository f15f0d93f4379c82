"""WARC archives to the pages in them: response and resource records, each with the time it was fetched.

A response record of "https://example.org/a" in "day.warc" becomes Raw("day.warc#https://example.org/a", ...).
"""

from __future__ import annotations

import http.client
import io
import zlib
from collections.abc import Iterator
from email.message import Message

from onrecord.model.errors import UnreadableError
from onrecord.model.text import Raw, Rejected
from onrecord.sources.raw.decode import LARGEST

_KINDS = ("response", "resource")


def records(body: bytes, name: str) -> Iterator[Raw | Rejected]:
    """Pages in archive order; a record that cannot be read is Rejected, an archive that breaks off ends with a Rejected."""
    stream = io.BytesIO(body)
    number = 0
    while (version := stream.readline(100)) != b"":
        if not version.strip():
            continue
        number += 1
        if not version.startswith(b"WARC/"):
            yield Rejected(f"{name}#record-{number}", "cannot read the archive: no WARC record begins here; fetch it again")
            return
        headers = _headers(stream)
        length = headers.get("Content-Length", "")
        block = stream.read(int(length)) if length.isdigit() else b""
        if not length.isdigit() or len(block) < int(length):
            yield Rejected(f"{name}#record-{number}", "cannot read the archive: it breaks off in this record; fetch it again")
            return
        if headers.get("WARC-Type") in _KINDS:
            yield from _page(headers, block, f"{name}#{_address(headers) or f'record-{number}'}")


def _headers(stream: io.BytesIO) -> Message:
    try:
        return http.client.parse_headers(stream)
    except http.client.HTTPException:
        return Message()


def _address(headers: Message) -> str | None:
    return (headers.get("WARC-Target-URI") or "").strip("<> ") or None


def _page(headers: Message, block: bytes, identity: str) -> Iterator[Raw | Rejected]:
    url = _address(headers)
    if url is None or url.startswith(("dns:", "warcinfo:")):
        return
    if headers.get("WARC-Type") == "resource":
        yield Raw(identity, block, url, headers.get("Content-Type"), headers.get("WARC-Date"))
        return
    try:
        status, told, body = _response(block)
    except (ValueError, OSError, EOFError, zlib.error, http.client.HTTPException, UnreadableError) as error:
        yield Rejected(identity, f"cannot read the record: its HTTP response is broken ({error}); fetch it again", url)
        return
    if status == 200 and _is_text(told.get("Content-Type")):
        yield Raw(identity, body, url, told.get("Content-Type"), headers.get("WARC-Date"))


def _is_text(media_type: str | None) -> bool:
    return media_type is None or any(word in media_type.lower() for word in ("html", "xml", "json", "text/plain"))


def _response(block: bytes) -> tuple[int, Message, bytes]:
    stream = io.BytesIO(block)
    words = stream.readline(1000).split()
    if len(words) < 2 or not words[0].startswith(b"HTTP/") or not words[1].isdigit():
        raise ValueError("no status line")
    headers = http.client.parse_headers(stream)
    body = stream.read()
    if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
        body = _joined(body)
    return int(words[1]), headers, _inflated(body, (headers.get("Content-Encoding") or "").lower())


def _joined(body: bytes) -> bytes:
    """The chunks of a chunked body; many archives have joined them already."""
    stream = io.BytesIO(body)
    parts: list[bytes] = []
    while line := stream.readline(100):
        try:
            size = int(line.split(b";")[0], 16)
        except ValueError:
            return body if not parts else b"".join(parts)
        if size == 0:
            break
        parts.append(stream.read(size))
        stream.readline(10)
    return b"".join(parts)


def _inflated(body: bytes, coding: str) -> bytes:
    if coding not in ("gzip", "x-gzip", "deflate") or not (body.startswith(b"\x1f\x8b") or coding == "deflate"):
        return body
    inflater = zlib.decompressobj(31 if body.startswith(b"\x1f\x8b") else 15)
    found = inflater.decompress(body, LARGEST + 1)
    if len(found) > LARGEST:
        raise UnreadableError("cannot unpack", "the record", "it unpacks to too much; leave it out")
    return found
