"""The hub: a ring of frames and one bell."""

from __future__ import annotations

import asyncio

from onrecord.web.hub import BEAT, HELLO, Frame, Hub


def frame(number: int, line: str = "l") -> Frame:
    return Frame(number, "s", line, f"id: {number}\n\n".encode())


async def nothing(_: int) -> None:
    return None


def received(hub: Hub, after: int, chunks: int, act=lambda: None) -> list[bytes]:
    """The first chunks of a stream; `act` runs once the stream is open."""

    async def run() -> list[bytes]:
        stream = hub.stream(after, None, nothing)
        found = [await anext(stream)]
        asyncio.get_running_loop().call_soon(act)
        while len(found) < chunks:
            found.append(await anext(stream))
        await stream.aclose()
        return found

    return asyncio.run(run())


def test_a_waiting_page_is_woken():
    hub = Hub()
    assert received(hub, 0, 2, lambda: hub.publish([frame(1), frame(2)])) == [HELLO, b"id: 1\n\nid: 2\n\n"]


def test_a_quiet_stream_beats():
    assert received(Hub(heartbeat=0.001), 0, 2) == [HELLO, BEAT]


def test_a_slow_page_falls_off_the_ring_and_is_told_to_reload():
    hub = Hub(ring=2)
    hub.publish([frame(1), frame(2), frame(3), frame(4)])
    assert b"event: reload" in received(hub, 1, 2)[1]
    assert received(hub, 2, 2)[1] == b"id: 3\n\nid: 4\n\n"


def test_a_frame_is_sent_once_even_if_published_twice():
    hub = Hub()
    hub.publish([frame(1)])
    hub.publish([frame(1)])
    assert received(hub, 0, 2)[1] == b"id: 1\n\n"


def test_what_is_forgotten_is_not_sent():
    hub = Hub()
    hub.publish([frame(1, "a"), frame(2, "b")])
    hub.forget("a")
    assert received(hub, 0, 2)[1] == b"id: 2\n\n"


def test_a_thousand_pages_share_the_same_bytes():
    async def run() -> list[bytes]:
        hub = Hub()
        streams = [hub.stream(0, None, nothing) for _ in range(1000)]
        for stream in streams:
            await anext(stream)
        hub.publish([frame(1)])
        return await asyncio.gather(*(anext(stream) for stream in streams))

    assert set(asyncio.run(run())) == {b"id: 1\n\n"}
