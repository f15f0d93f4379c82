"""A response body as it streams in: content codings undone piece by piece, stopped at a cap.

`body_of([gzip.compress(b"rain")], ["gzip"], 1000)` gives `b"rain"`; ten kilobytes that unpack to ten gigabytes raise a Refusal at the cap.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence

from onrecord.sources.fetching.guard import Refusal

_STEP = 64 * 1024
_MAGIC = b"\x1f\x8b"
_LAYERS = 3
_MEMBERS = 1000
_KNOWN = {"gzip": 31, "x-gzip": 31, "deflate": 15}


def body_of(pieces: Iterable[bytes], codings: Sequence[str], largest: int) -> bytes:
    """The body without its codings (as the Content-Encoding header lists them) and without gzip around a file, at most `largest` bytes.

    Refusal: too large, broken, cut off, or a coding nobody asked for (brotli), which is not even begun.
    """
    names = [name.strip().lower() for name in codings if name.strip().lower() not in ("", "identity")]
    unknown = next((name for name in names if name not in _KNOWN), None)
    if unknown or len(names) > _LAYERS:
        raise Refusal("broken", f'the server sent a packing that was not asked for ("{unknown or ", ".join(names)[:80]}")')
    stream: Iterator[bytes] = _capped(pieces, largest)
    for name in reversed(names):
        stream = _inflated(stream, _KNOWN[name])
    body = _joined(stream, largest)
    for _ in range(_LAYERS):
        if not body.startswith(_MAGIC):
            return body
        body = _joined(_inflated(iter([body]), 31), largest)
    raise Refusal("broken", "the file is packed in packings without end")


def _capped(pieces: Iterable[bytes], largest: int) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > largest:
            raise _too_large(largest)
        yield piece


def _joined(pieces: Iterable[bytes], largest: int) -> bytes:
    found = bytearray()
    for piece in pieces:
        found += piece
        if len(found) > largest:
            raise _too_large(largest)
    return bytes(found)


def _too_large(largest: int) -> Refusal:
    return Refusal("too_large", f"it holds more than {largest:,} bytes; reading stopped there")


def _inflated(pieces: Iterator[bytes], window: int) -> Iterator[bytes]:
    """Never more than a step of unpacked bytes at once; members of a gzip file that follow one another are one file."""
    inflater, began, members = zlib.decompressobj(window), False, 1
    for piece in pieces:
        waiting = piece
        while waiting:
            try:
                found = inflater.decompress(waiting, _STEP)
            except zlib.error as error:
                if began or window != 15:
                    raise Refusal("broken", f"the packed bytes are broken ({error})") from error
                # Some servers send deflate without its wrapper.
                inflater, window = zlib.decompressobj(-15), -15
                continue
            began = True
            yield found
            waiting = inflater.unconsumed_tail
            if inflater.eof:
                waiting, members = inflater.unused_data.lstrip(b"\x00"), members + 1
                if members > _MEMBERS:
                    raise Refusal("broken", "the file is packed in packings without end")
                inflater = zlib.decompressobj(window) if waiting else inflater
                if waiting and not waiting.startswith(_MAGIC):
                    return
    yield from _rest(inflater, began)


def _rest(inflater: zlib._Decompress, began: bool) -> Iterator[bytes]:
    if began and not inflater.eof:
        raise Refusal("broken", "the packed bytes are cut off")
    yield b""
