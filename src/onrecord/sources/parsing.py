"""Parsing where it can be killed: a process of its own, with a time limit for every document and a cap on its memory.

`with Parser(seconds=20) as parser: parser.documents(raw)` gives what `parse.documents(raw)` gives, or a Rejected that says why not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import IO

import msgspec

from onrecord.model.text import Document, Raw, Rejected

_MEMORY = 3 * 1024**3
_SIZE = 8
Found = list[tuple[Document | None, Rejected | None]]
_found = msgspec.msgpack.Decoder(Found)
_raw = msgspec.msgpack.Decoder(Raw)


class Parser:
    """One reading process, started when first needed and again after it had to be stopped."""

    def __init__(self, seconds: float = 20.0) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> Parser:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def documents(self, raw: Raw) -> list[Document | Rejected]:
        """As `parse.documents`. Never raises for what the bytes hold, never takes much longer than the limit."""
        with self._lock:
            answer = self._answer(msgspec.msgpack.encode(raw))
        if answer is None:
            reason = f"cannot read: reading it took more than {self._seconds:g} seconds or too much memory and was stopped; give its text"
            return [Rejected(raw.id, reason, raw.url)]
        return [one for pair in _found.decode(answer) for one in pair if one is not None]

    def close(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                _shut(stream)

    def _answer(self, question: bytes) -> bytes | None:
        process = self._started()
        if process.stdin is None or process.stdout is None:
            return None
        timer = threading.Timer(self._seconds, process.kill)
        timer.start()
        try:
            _write(process.stdin, question)
            answer = _read(process.stdout)
        except OSError:
            answer = None
        finally:
            timer.cancel()
        if answer is None:
            self.close()
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            command = [sys.executable, "-m", "onrecord.sources.parsing"]
            path = os.pathsep.join(one for one in sys.path if one)
            quiet = subprocess.DEVNULL
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=quiet, env={**os.environ, "PYTHONPATH": path}
            )
        return self._process


def _shut(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except OSError:
        return


def _write(stream: IO[bytes], value: bytes) -> None:
    stream.write(len(value).to_bytes(_SIZE, "big") + value)
    stream.flush()


def _read(stream: IO[bytes]) -> bytes | None:
    """One message; None where the other end is gone."""
    head = stream.read(_SIZE)
    if len(head) < _SIZE:
        return None
    size = int.from_bytes(head, "big")
    body: bytes = stream.read(size)
    return body if len(body) == size else None


def _cap_memory() -> None:
    """Where the system knows such limits."""
    try:
        import resource
    except ImportError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _serve() -> None:
    """Read messages from standard input until it closes; whatever else would print goes to standard error."""
    from onrecord.sources.parse import documents

    _cap_memory()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while (question := _read(sys.stdin.buffer)) is not None:
        found = documents(_raw.decode(question))
        pairs: Found = [(one, None) if isinstance(one, Document) else (None, one) for one in found]
        _write(answers, msgspec.msgpack.encode(pairs))


if __name__ == "__main__":
    _serve()
