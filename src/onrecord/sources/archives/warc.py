"""WARC archives to the pages in them: response and resource records, each with the time it was fetched; fastwarc reads them.

A response record of "https://example.org/a" in "day.warc" becomes Raw("day.warc#https://example.org/a", ...).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from fastwarc.stream_io import BrotliReader, ChunkedReader, GzipReader, ZstdReader
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from onrecord.model.errors import UnreadableError
from onrecord.model.text import Raw, Rejected
from onrecord.sources.raw.decode import LARGEST, unpacked

_KINDS = (WarcRecordType.response, WarcRecordType.resource)
_ZSTD = b"\x28\xb5\x2f\xfd"
_CHUNK = re.compile(rb"[0-9A-Fa-f]{1,8}[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
_TEXTS = ("html", "xml", "json", "text/plain")


def records(body: bytes, name: str) -> Iterator[Raw | Rejected]:
    """Pages in archive order, packed archives too; a record that cannot be read is Rejected, an archive that breaks off ends with a
    Rejected."""
    archive = iter(ArchiveIterator(io.BytesIO(body), record_types=WarcRecordType.any_type, parse_http=False, fsspec_args=False))
    number = 0
    while True:
        number += 1
        identity = f"{name}#record-{number}"
        try:
            record = next(archive, None)
            if record is None:
                return
            yield from _page(record, identity, name)
        except EOFError:
            yield Rejected(identity, "cannot read the archive: it breaks off in this record; fetch it again")
            return
        except OSError as error:
            yield Rejected(identity, f"cannot read the archive: no WARC record begins here ({error}); fetch it again")
            return


def _page(record: WarcRecord, identity: str, name: str) -> Iterator[Raw | Rejected]:
    """What one record holds. EOFError if it breaks off."""
    if not (record.headers.get("Content-Length") or "").strip().isdigit():
        raise EOFError
    url = (record.headers.get("WARC-Target-URI") or "").strip("<> ") or None
    identity = f"{name}#{url}" if url else identity
    if record.record_type not in _KINDS or url is None or url.startswith(("dns:", "warcinfo:")):
        if record.consume() < record.content_length:
            raise EOFError
        return
    if record.content_length > LARGEST:
        yield Rejected(identity, f"cannot read the record: it holds more than {LARGEST // 1024 // 1024} MB; leave it out", url)
        return
    date = record.headers.get("WARC-Date")
    if record.record_type == WarcRecordType.resource:
        yield Raw(identity, _block(record), url, record.headers.get("Content-Type"), date)
        return
    yield from _response(record, identity, url, date)


def _response(record: WarcRecord, identity: str, url: str, date: str | None) -> Iterator[Raw | Rejected]:
    record.is_http = True
    try:
        record.parse_http(quirks_mode=True)
    except OSError as error:
        yield Rejected(identity, f"cannot read the record: its HTTP response is broken ({error}); fetch it again", url)
        return
    body, told = _block(record), record.http_headers
    kind = told.get("Content-Type")
    if told.status_code != 200 or not (kind is None or any(word in kind.lower() for word in _TEXTS)):
        return
    try:
        yield Raw(identity, _unpacked(body, told.get("Transfer-Encoding"), told.get("Content-Encoding")), url, kind, date)
    except UnreadableError as error:
        yield Rejected(identity, f"cannot read the record: its packing is broken, or holds too much: {error.remedy}", url)
    except OSError as error:
        yield Rejected(identity, f"cannot read the record: its packing is broken ({error}); fetch it again", url)
    except ValueError as error:
        yield Rejected(identity, f"cannot read the record: {error}; leave it out", url)


def _block(record: WarcRecord) -> bytes:
    """All that is left of the record. EOFError if there is less than it says."""
    length = record.content_length
    body = bytes(record.reader.read(length)) if length else b""
    if len(body) < length:
        raise EOFError
    return body


def _unpacked(body: bytes, transfer: str | None, content: str | None) -> bytes:
    """The body without its codings; many archives have undone them already and left the headers as they were. OSError or
    UnreadableError if broken, ValueError if too large."""
    if "chunked" in (transfer or "").lower() and _CHUNK.match(body):
        body = _read(ChunkedReader(io.BytesIO(body)))
    for coding in reversed((content or "").lower().split(",")):
        body = _decoded(body, coding.strip())
    return body


def _decoded(body: bytes, coding: str) -> bytes:
    if coding in ("gzip", "x-gzip"):
        return unpacked(body, "the record")
    if coding == "zstd" and body.startswith(_ZSTD):
        return _read(ZstdReader(io.BytesIO(body)))
    if coding in ("br", "deflate"):
        try:
            return _read(BrotliReader(io.BytesIO(body)) if coding == "br" else GzipReader(io.BytesIO(body), zlib=True))
        except OSError:
            return body  # neither has a beginning to know it by
    return body


def _read(stream: BrotliReader | ChunkedReader | GzipReader | ZstdReader) -> bytes:
    """At most LARGEST bytes. ValueError if there are more, OSError if they are broken."""
    body = bytearray()
    while part := stream.read(256 * 1024):
        body += part
        if len(body) > LARGEST:
            raise ValueError(f"it unpacks to more than {LARGEST // 1024 // 1024} MB")
    return bytes(body)
