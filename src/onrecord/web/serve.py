"""Serve an application on this machine until stopped.

`serve(app, "127.0.0.1", 0, ready=print)` picks a free port and prints "http://127.0.0.1:49152/" once the page answers.
"""

from __future__ import annotations

import socket
from collections.abc import Callable

import uvicorn
from starlette.applications import Starlette

from onrecord.model.errors import UsageError
from onrecord.web.guards import check_bind


def serve(app: Starlette, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serve until interrupted; `ready` gets the address as soon as it is open. Port 0 takes a free one. UsageError if the port is taken."""
    with _listening(check_bind(host), port) as opened:
        number = opened.getsockname()[1]
        ready(f"http://{f'[{host}]' if ':' in host else host}:{number}/")
        server(app).run(sockets=[opened])


class _Server(uvicorn.Server):
    """Ends the live streams before it waits for open connections, else it would wait for ever."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.config.app.state.site.hub.close()  # type: ignore[union-attr]
        await super().shutdown(sockets)


def server(app: Starlette) -> uvicorn.Server:
    """A server for an application of `create_app`; it stops within a second, open streams or not."""
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, timeout_graceful_shutdown=1, server_header=False, ws="none", lifespan="off"
    )
    return _Server(config)


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    opened = socket.socket(family, socket.SOCK_STREAM)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((host, port))
        opened.listen(128)
    except (OSError, OverflowError) as error:
        opened.close()
        raise UsageError("cannot serve on", f"{host}:{port}", f"{error}; give another --port, 0 takes a free one") from error
    return opened
