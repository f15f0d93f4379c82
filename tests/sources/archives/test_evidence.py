"""The evidence copy as a web archive."""

from __future__ import annotations

import gzip
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Raw
from onrecord.sources.archives.evidence import Kept, archive
from onrecord.sources.archives.warc import records

AT = "2031-05-04T14:00:00+02:00"


def test_bytes_time_and_headers_come_back() -> None:
    kept = Kept("https://orle.example/a", b"Rain.", AT, (("Content-Type", "text/html"), ("Content-Encoding", "gzip")))
    found = archive([kept], packed=False)
    read = list(records(found, "a.warc"))
    assert read == [Raw("a.warc#https://orle.example/a", b"Rain.", "https://orle.example/a", "text/html", "2031-05-04T12:00:00Z")]
    assert sha256(b"Rain.").hexdigest().encode() in found


def test_the_same_answers_give_the_same_archive() -> None:
    kept = [Kept(f"https://orle.example/{n}", b"Rain.", AT, ()) for n in range(3)]
    assert archive(kept) == archive(kept)
    assert gzip.decompress(archive(kept)) == archive(kept, packed=False)


@given(st.binary(max_size=200), st.text(max_size=30))
def test_any_bytes_and_header_survive(body: bytes, value: str) -> None:
    found = list(records(archive([Kept("https://orle.example/a", body, AT, (("X-A", value),))], packed=False), "a"))
    assert [one.body for one in found if isinstance(one, Raw)] == [body]
