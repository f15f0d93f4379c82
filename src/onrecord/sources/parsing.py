"""Parsing where it can be killed: a process of its own, with a time limit for every document and a cap on its memory.

`with Parser(seconds=20) as parser: parser.documents(raw)` gives what `parse.documents(raw)` gives, or a Rejected that says why not.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO, Literal, TypeVar
from weakref import finalize

import msgspec

from onrecord.model.errors import UnreadableError
from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.archives.jsonl import line_documents
from onrecord.sources.archives.warc import records
from onrecord.sources.discover import Found, look, survey
from onrecord.sources.feeds.sitemaps import Sitemap, sitemap
from onrecord.sources.liveblogs.pagination import joined, next_page
from onrecord.sources.pages.page import page_document
from onrecord.sources.parse import documents
from onrecord.sources.raw.forms import form

_MEMORY = 3 * 1024**3
_SIZE = 8
_HANGING = 100.0
_COUNTS = hasattr(signal, "setitimer")
_FIRST = Raw("first.html", b"<html><body><article><h1>Rain</h1><p>It rained.</p></article></body></html>")
_STARTING = 120.0
Answer = TypeVar("Answer")
Pairs = list[tuple[Document | None, Rejected | None]]


class Question(msgspec.Struct, array_like=True):
    """What the process is asked: a task, and what it is done with."""

    task: Literal["documents", "page", "look", "survey", "next_page", "joined", "sitemap"]
    texts: list[str] = []
    url: str = ""
    raw: Raw | None = None


class Reply(msgspec.Struct, array_like=True):
    """The task's value, or why the text cannot be read."""

    value: bytes = b""
    refused: tuple[str, str, str] | None = None


class Parser:
    """One reading process, started when first needed and again after it had to be stopped. `seconds` of the processor's time are the
    limit for one document, so that a busy machine refuses nothing; what hangs without working is stopped by the clock, much later. Where
    the system counts no such time, the clock alone decides."""

    def __init__(self, seconds: float = 20.0) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping: Callable[[], object] = lambda: None
        self._lock = threading.Lock()

    def __enter__(self) -> Parser:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def documents(self, raw: Raw) -> list[Document | Rejected]:
        """As `parse.documents`. Never raises for what the bytes hold; no page, feed or record of an archive takes much longer than the
        limit. Plain text, which cannot take long, is read here."""
        kind = form(raw, raw.body)
        if kind == "warc":
            return [one for record in records(raw.body, raw.id) for one in self._of_record(record)] or documents(raw)
        return documents(raw, self.page) if kind in ("text", "jsonl") else self._documents(raw)

    def lines(self, given: Iterable[str | bytes]) -> Iterator[Document | Rejected]:
        """As `parse.lines`; the pages that lines hold are read where they can be stopped."""
        return line_documents(given, self.page)

    def page(self, identity: str, html: str, url: str | None = None) -> Document:
        """As `page.page_document`. UnreadableError if it is no page, or took too long."""
        return self._told(Question("page", [html, identity], url or ""), Document)

    def _of_record(self, record: Raw | Rejected) -> list[Document | Rejected]:
        return [record] if isinstance(record, Rejected) else self.documents(record)

    def _documents(self, raw: Raw) -> list[Document | Rejected]:
        try:
            pairs = self._told(Question("documents", raw=raw), Pairs)
        except UnreadableError as error:
            return [Rejected(raw.id, f"{error.failed}: {error.remedy}", raw.url)]
        return [one for pair in pairs for one in pair if one is not None]

    def look(self, text: str, url: str) -> Found:
        """As `discover.look`. UnreadableError if it took too long."""
        return self._told(Question("look", [text], url), Found)

    def survey(self, text: str, url: str) -> Found:
        """As `discover.survey`. UnreadableError if it is a sitemap or list that cannot be read, or took too long."""
        return self._told(Question("survey", [text], url), Found)

    def next_page(self, html: str, url: str) -> str | None:
        """As `pagination.next_page`. UnreadableError if it is no page, or took too long."""
        return self._told(Question("next_page", [html], url), str) or None

    def joined(self, pages: Sequence[str], url: str) -> str:
        """As `pagination.joined`. UnreadableError if one is no page, or it took too long."""
        return self._told(Question("joined", list(pages), url), str)

    def sitemap(self, text: str, name: str) -> Sitemap:
        """As `sitemaps.sitemap`. UnreadableError if it is none, or took too long."""
        return self._told(Question("sitemap", [text], name), Sitemap)

    def _told(self, question: Question, kind: type[Answer]) -> Answer:
        with self._lock:
            answer = self._answer(msgspec.msgpack.encode(question))
        if answer is None:
            thing = question.texts[1] if question.task == "page" else question.url or (question.raw.id if question.raw else "it")
            reason = f"reading it took more than {self._seconds:g} seconds or too much memory and was stopped; give its text"
            raise UnreadableError("cannot read", thing, reason)
        reply = msgspec.msgpack.decode(answer, type=Reply)
        if reply.refused:
            raise UnreadableError(*reply.refused)
        return msgspec.msgpack.decode(reply.value, type=kind)

    def close(self) -> None:
        """Stop the process; the next question starts another. It stops by itself once nobody holds the parser."""
        process, self._process = self._process, None
        if process is not None:
            self._stopping()

    def _answer(self, question: bytes) -> bytes | None:
        process = self._started()
        if process.stdin is None or process.stdout is None:
            return None
        timer = threading.Timer(self._seconds + (_HANGING if _COUNTS else 0.0), process.kill)
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
            command = [sys.executable, "-m", "onrecord.sources.parsing", str(self._seconds)]
            path = os.pathsep.join(one for one in sys.path if one)
            quiet = subprocess.DEVNULL
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=quiet, env={**os.environ, "PYTHONPATH": path}
            )
            self._stopping = finalize(self, _stop, self._process)
            _greet(self._process)
        return self._process


def _greet(process: subprocess.Popen[bytes]) -> None:
    """Wait until the process is ready: on a busy machine starting it takes longer than reading."""
    timer = threading.Timer(_STARTING, process.kill)
    timer.start()
    try:
        if process.stdout is not None:
            _read(process.stdout)
    finally:
        timer.cancel()


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            _shut(stream)


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


def _cap_time(seconds: float) -> None:
    """From now on, where the system counts a process's time: SIGPROF ends the process, whatever it is in the middle of."""
    if _COUNTS:
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _done(question: Question) -> object:
    """The value of a task; what the text itself is at fault for raises an UnreadableError."""
    if question.raw is not None:
        found = documents(question.raw)
        return [(one, None) if isinstance(one, Document) else (None, one) for one in found]
    first, *_ = question.texts
    match question.task:
        case "page":
            return page_document(question.texts[1], first, question.url or None)
        case "look":
            return look(first, question.url)
        case "survey":
            return survey(first, question.url)
        case "next_page":
            return next_page(first, question.url) or ""
        case "sitemap":
            return sitemap(first, question.url)
    return joined(question.texts, question.url)


def _serve() -> None:
    """Read messages from standard input until it closes; whatever else would print goes to standard error."""
    _cap_memory()
    seconds = float(sys.argv[1])
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    documents(_FIRST)  # loads what the first page needs
    _write(answers, b"ready")
    while (asked := _read(sys.stdin.buffer)) is not None:
        _cap_time(seconds)
        try:
            reply = Reply(msgspec.msgpack.encode(_done(msgspec.msgpack.decode(asked, type=Question))))
        except UnreadableError as error:
            reply = Reply(refused=(error.failed, error.thing, error.remedy))
        _write(answers, msgspec.msgpack.encode(reply))


if __name__ == "__main__":
    _serve()
