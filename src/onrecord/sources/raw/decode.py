"""Bytes to text, by byte order mark, the charset that was declared, and what the bytes themselves bear.

`markup_text(b'<meta charset="windows-1251">...', None)` reads Cyrillic; `plain_text(b"\\xff\\x00\\x01")` raises UnreadableError.
"""

from __future__ import annotations

import codecs
import gzip
import io
import re
import zlib

from onrecord.model.errors import UnreadableError

LARGEST = 64 * 1024 * 1024
_HEAD = 4096
_SAMPLE = 50_000
# Below these the guess turns one alphabet into another as often as not.
_COHERENT, _WIDE = 40.0, 30
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""")
_MEDIA_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_:.-]{2,40})", re.I)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# As the WHATWG encoding standard has it: pages that say Latin-1 mean the Windows code page.
_ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "gb2312": "gb18030"}
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HALF_PAIRS = re.compile("[\ud800-\udfff]")
_SIGNATURES = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x7fELF", b"SQLite format 3\x00", b"\x00\x00\x00")


def unpacked(body: bytes, name: str) -> bytes:
    """The bytes inside gzip, at most LARGEST of them; other bytes as they are. UnreadableError if broken or too large."""
    if not body.startswith(b"\x1f\x8b"):
        return _capped(body, name)
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as stream:
            return _capped(stream.read(LARGEST + 1), name)
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableError("cannot unpack", name, f"the gzip data is broken or cut off ({error}); fetch it again") from error


def _capped(body: bytes, name: str) -> bytes:
    if len(body) > LARGEST:
        remedy = f"it holds more than {LARGEST // 1024 // 1024} MB; split it"
        raise UnreadableError("cannot read", name, remedy)
    return body


def plain_text(body: bytes, name: str) -> str:
    """UTF-8 text exactly as it stands, line ends and byte order mark included. UnreadableError if it is empty, binary or not UTF-8."""
    refuse_binary(body, name)
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise UnreadableError("cannot read", name, "it is UTF-16, not UTF-8; save it as UTF-8")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        remedy = f"byte {error.start} is not UTF-8; save it as UTF-8"
        raise UnreadableError("cannot read", name, remedy) from error


def markup_text(body: bytes, media_type: str | None, name: str = "page") -> str:
    """HTML, XML or JSON as text, without a byte order mark. UnreadableError if nothing tells its charset.

    A few broken bytes in UTF-8 become U+FFFD; other bytes that no declared charset fits are judged by charset-normalizer.
    """
    refuse_binary(body, name)
    for charset in _charsets(body, media_type):
        try:
            return body.decode(charset).removeprefix("\ufeff")
        except (UnicodeDecodeError, LookupError):
            continue
    return _paired(body) or _nearly_utf8(body) or _judged(body, name)


def _paired(body: bytes) -> str | None:
    """UTF-8 whose wide characters were written as two halves each, as some databases do; a half alone becomes U+FFFD."""
    try:
        halves = body.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _nearly_utf8(body: bytes) -> str | None:
    text = body.decode("utf-8", errors="replace")
    broken, wide = text.count("\ufffd"), sum(byte > 127 for byte in body)
    return text if broken * 10 <= wide or broken * 200 <= len(body) else None


def _judged(body: bytes, name: str) -> str:
    import charset_normalizer  # bytes of an unknown charset alone need it

    best = charset_normalizer.from_bytes(body[:_SAMPLE]).best()
    if best is None or best.percent_coherence < _COHERENT or sum(byte > 127 for byte in body[:_SAMPLE]) < _WIDE:
        raise UnreadableError("cannot read", name, "its charset cannot be told; save it as UTF-8")
    return body.decode(best.encoding, errors="replace")


def _charsets(body: bytes, media_type: str | None) -> list[str]:
    marked = [charset for mark, charset in _MARKS if body.startswith(mark)]
    told = _MEDIA_CHARSET.search(media_type or "")
    declared = _DECLARED.search(body[:_HEAD])
    names = [told[1]] if told else []
    names += [declared[1].decode("ascii")] if declared else []
    # A page that decodes as UTF-8 is UTF-8, whatever it declares: chance hits are rare beyond a few bytes.
    return [*marked, "utf-8", *(_ALIASES.get(charset.lower(), charset) for charset in names)]


def refuse_binary(body: bytes, name: str) -> None:
    """UnreadableError for empty bytes and for what is no text at all."""
    if not body.strip():
        raise UnreadableError(
            "cannot read",
            name,
            "it is empty; give a file with text in it" if not body else "it holds only blanks; give a file with text in it",
        )
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    head = body[:_HEAD]
    if body.startswith(_SIGNATURES) or len(_CONTROL.findall(head)) > max(2, len(head) // 20):
        raise UnreadableError("cannot read", name, "it is binary, not text; give text, HTML, a feed or JSON")


def clean(text: str) -> str:
    """`text` without NUL and without halves of surrogate pairs, which no store and no encoder takes."""
    text = text.replace("\x00", "\ufffd") if "\x00" in text else text
    return text if text.isascii() else _HALF_PAIRS.sub("\ufffd", text)
