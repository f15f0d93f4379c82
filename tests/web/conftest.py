"""A desk made of the hand-made sample, an application over it, and a real browser where there is one."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from ticker_sample import BRIDGE, NOW, READINGS, STORY, sample

from onrecord.model.claims import Reading
from onrecord.model.story import Change, ChangeKind, Decision, Line
from onrecord.outputs.revised import Revised
from onrecord.outputs.snapshot import Added, Snapshot
from onrecord.web.app import create_app
from onrecord.web.desk_view import Listener
from onrecord.web.serve import server

CHROMIUM = Path("/usr/bin/chromium")


class SampleDesk:
    """A DeskView over the sample to which a test adds lines."""

    def __init__(self) -> None:
        self.state, self.log, self.pasted = sample(), list[Change](), list[str]()
        self.acts: list[Decision] = []
        self.listeners: list[Listener] = []

    def snapshot(self) -> Snapshot:
        return self.state

    def reading(self, document: str) -> Reading | None:
        return READINGS.get(document)

    def changes(self, after: int, limit: int) -> Sequence[Change]:
        return [change for change in self.log if change.sequence > after][:limit]

    def revised(self, document: str) -> Sequence[Revised]:
        return ()

    def contract_json(self) -> bytes:
        return b'{"contract": 1}'

    def add(self, what: str) -> Added:
        self.pasted.append(what)
        return Added(True, "It is being read now.")

    def decide(self, by, kind, subject, target=None, note=None) -> Decision:
        self.acts.append(Decision(len(self.acts) + 1, by, NOW.isoformat(), kind, subject, target, note))
        return self.acts[-1]

    def decisions(self) -> Sequence[Decision]:
        return tuple(self.acts)

    def now(self) -> datetime:
        return NOW

    def listen(self, listener: Listener) -> None:
        self.listeners.append(listener)

    def tell(self, line: Line, kind: ChangeKind = "added", note: str = "") -> None:
        """Put `line` into the story and tell the listeners, as a desk does."""
        change = Change(self.state.sequence + 1, NOW.isoformat(), kind, STORY, line, note)
        lines = (line, *(each for each in self.state.assembly.stories[0].lines if each.id != line.id))
        assembly = replace(self.state.assembly, stories=(replace(BRIDGE, lines=lines),))
        self.state = replace(self.state, assembly=assembly, sequence=change.sequence)
        self.log.append(change)
        for listener in self.listeners:
            listener([change])


@pytest.fixture
def desk() -> SampleDesk:
    return SampleDesk()


class Served:
    """The desk's page on one loopback port; stopping and starting cuts every stream."""

    def __init__(self, desk: SampleDesk) -> None:
        self.desk, self.port = desk, 0
        self.start()

    def start(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", self.port))
        self.port = self.socket.getsockname()[1]
        self.running = server(create_app(self.desk))
        self.thread = threading.Thread(target=self.running.run, kwargs={"sockets": [self.socket]}, daemon=True)
        self.thread.start()
        while not self.running.started and self.thread.is_alive():
            time.sleep(0.005)

    def stop(self) -> None:
        self.running.should_exit = True
        self.thread.join(5)
        self.socket.close()


@pytest.fixture
def served(desk: SampleDesk) -> Iterator[Served]:
    found = Served(desk)
    yield found
    found.stop()


@pytest.fixture
def address(served: Served) -> str:
    return f"http://127.0.0.1:{served.port}"


@pytest.fixture(scope="session")
def chromium() -> Iterator[object]:
    """A headless Chromium; without one the test is skipped, but fails in CI."""
    if not CHROMIUM.exists() and not os.environ.get("CI"):
        pytest.skip("no Chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"]
        browser = player.chromium.launch(executable_path=str(CHROMIUM), args=flags)
        yield browser
        browser.close()
