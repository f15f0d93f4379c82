"""A page over the real desk on SQLite, and how an editor would use it: `Page(path).act("hide", line)`."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from starlette.testclient import TestClient

from onrecord.desk.reader import Reader
from onrecord.desk.registry import registry
from onrecord.desk.ticker import Desk
from onrecord.model.text import Outlet, Raw
from onrecord.read.dates import Known
from onrecord.runners.inline import InlineRunner
from onrecord.stores.sql import open_store
from onrecord.story.assemble import Ask
from onrecord.taggers.catalog import tagger
from onrecord.web.app import create_app

OUTLETS = (
    Outlet("kurier", "Ostrel Kurier", homepage="https://kurier.example"),
    Outlet("rado", "Radio Dolna", homepage="https://rado.example"),
)
PAPERS = {
    "a": "Ferry Halda sinks off Ostrel\n\n20 October 2031\n\nThe ferry Halda sank off Ostrel on Monday, harbour master Ada Voss said. "
    "“Two boats are searching,” Voss said.",
    "b": "Minister promises new lifeboats\n\n21 October 2031\n\n"
    "Transport Minister Ida Korven promised three new lifeboats for Ostrel by 1 May 2032. "
    "Korven denied that the budget had been cut.",
}  # fmt: skip


def opened(path: Path, publish: str = "auto") -> Desk:
    reader = Reader(tagger("rules"), Known(), registry(OUTLETS), InlineRunner())
    return Desk(
        open_store(path), reader, Ask(None, "Ferry Halda at Ostrel", True, Known()), lambda: datetime(2031, 10, 22, 9, tzinfo=UTC), publish
    )  # type: ignore[arg-type]


class Page:
    """A page over a desk on disk, and how an editor would use it."""

    def __init__(self, path: Path, publish: str = "auto") -> None:
        self.path, self.publish = path, publish
        self.open()
        for name, text in PAPERS.items():
            self.desk.take(
                [Raw(f"{name}.txt", text.encode(), f"https://{'kurier' if name == 'a' else 'rado'}.example/{name}", "text/plain")]
            )

    def open(self) -> None:
        """Start anew over the same store."""
        self.desk = opened(self.path, self.publish)
        self.client = TestClient(create_app(self.desk), base_url="http://127.0.0.1", follow_redirects=False)

    def text(self, path: str = "/") -> str:
        return self.client.get(path).text

    def line(self, words: str) -> str:
        lines = self.desk.snapshot().assembly.stories[0].lines
        return next(line.id for line in lines if words in f"{line.headline} {line.text}")

    def act(self, kind: str, subject: str, **fields: str):
        token = re.search(r'name="token" value="(\w+)"', self.text())[1]
        return self.client.post("/decide", data={"kind": kind, "subject": subject, "token": token, "back": "/log", **fields})
