"""Hand each change to every open page, encoded once; a page that comes back resumes where it was.

`hub.publish([Frame(7, "flood", "l1", b"id: 7 ...")])` from any thread wakes every stream that waits for something after 6.
Memory is bounded by the ring: a slow page has no queue of its own, it falls off the ring and is told to reload.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from threading import Lock

RING = 1024
HEARTBEAT = 15.0
HELLO = b"retry: 2000\n: open\n\n"
BEAT = b": still here\n\n"


@dataclass(frozen=True, slots=True)
class Frame:
    """One event as bytes, ready to send. `sequence` is that of its change; `line` the line it shows."""

    sequence: int
    story: str
    line: str
    body: bytes


Replay = Callable[[int], Awaitable[Sequence[Frame] | None]]


def reload_frame(sequence: int) -> bytes:
    """Tells a page that fell too far behind to fetch itself anew."""
    return f"id: {sequence}\nevent: reload\ndata: {{}}\n\n".encode()


class Hub:
    """A ring of the last frames and one bell for all streams. `start` is the sequence that came before the first frame."""

    def __init__(self, start: int = 0, *, ring: int = RING, heartbeat: float = HEARTBEAT) -> None:
        self._frames: list[Frame] = []
        self._floor = self._last = start
        self._ring, self._heartbeat = ring, heartbeat
        self._lock = Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._bell = asyncio.Event()
        self._closed = False
        self.streams = 0

    def publish(self, frames: Sequence[Frame]) -> None:
        """Append frames, in order of sequence, and wake all streams; callable from any thread."""
        with self._lock:
            fresh = [frame for frame in frames if frame.sequence > self._last]
            self._frames += fresh
            if fresh:
                self._last = fresh[-1].sequence
            if len(self._frames) > self._ring:
                self._floor = self._frames[-self._ring - 1].sequence
                del self._frames[: -self._ring]
            loop = self._loop
        if fresh and loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._ring_bell)

    def forget(self, line: str) -> None:
        """Drop what the ring holds of a line, so that no words of a redacted line are sent again."""
        with self._lock:
            self._frames = [frame for frame in self._frames if frame.line != line]

    def clear(self) -> None:
        """Drop the whole ring: pages that missed something read it from the log, where it is redacted by now."""
        with self._lock:
            self._frames, self._floor = [], self._last

    def close(self) -> None:
        """End all streams; call it on their own event loop."""
        self._closed = True
        self._ring_bell()

    async def stream(self, after: int, story: str | None, replay: Replay) -> AsyncIterator[bytes]:
        """Bytes for one page: what it missed after `after`, then what comes; `replay` reads older frames, None if there are too many."""
        self._loop = asyncio.get_running_loop()
        self.streams += 1
        try:
            yield HELLO
            async for chunk in self._chunks(after, story, replay):
                yield chunk
        finally:
            self.streams -= 1

    async def _chunks(self, after: int, story: str | None, replay: Replay) -> AsyncIterator[bytes]:
        while not self._closed:
            bell = self._bell
            frames = self._since(after)
            if frames is None:
                frames = await replay(after) if after <= self._last else None
            if frames is None:
                after = self._last
                yield reload_frame(after)
            elif frames:
                after = frames[-1].sequence
                body = b"".join(frame.body for frame in frames if story is None or frame.story == story)
                if body:
                    yield body
            elif not await self._rung(bell) and not self._closed:
                yield BEAT

    def _since(self, after: int) -> Sequence[Frame] | None:
        """Frames after that sequence; None if the ring does not reach back, or has not come, so far."""
        with self._lock:
            if after < self._floor or after > self._last:
                return None
            return self._frames[bisect_right(self._frames, after, key=lambda frame: frame.sequence) :]

    async def _rung(self, bell: asyncio.Event) -> bool:
        try:
            await asyncio.wait_for(bell.wait(), self._heartbeat)
        except TimeoutError:
            return False
        return True

    def _ring_bell(self) -> None:
        self._bell.set()
        self._bell = asyncio.Event()
