"""What keeps the page to its own reader: loopback only, known hosts only, no foreign posts, no foreign scripts.

`check_bind("0.0.0.0")` raises a UsageError; a request for host "evil.example" gets 421.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from hashlib import sha256

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.model.errors import UsageError

LOOPBACK = ("127.0.0.1", "localhost", "::1")
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}


def check_bind(host: str) -> str:
    """`host` if it is this machine alone; without accounts, anyone who reaches the page could use it."""
    if host not in LOOPBACK:
        raise UsageError("cannot serve on", host, "only 127.0.0.1 is served while there are no accounts")
    return host


def host_name(header: str) -> str:
    """The name in a Host header, without its port: "127.0.0.1:8000" gives "127.0.0.1", "[::1]:80" gives "::1"."""
    if header.startswith("["):
        return header[1:].partition("]")[0]
    return header.partition(":")[0]


class Guard:
    """Refuses unknown hosts (DNS rebinding) and puts the security headers on every answer."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...] = LOOPBACK) -> None:
        self._app, self._hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if host_name(_header(scope, b"host")).lower() not in self._hosts:
            await _refuse(send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *((key.encode(), text.encode()) for key, text in HEADERS.items())]
            await send(message)

        await self._app(scope, receive, guarded)


def token_for(secret: bytes) -> str:
    """The token that only pages of this process carry."""
    return hmac.new(secret, b"add", sha256).hexdigest()


def same_origin(headers: Mapping[str, str]) -> bool:
    """True if a post comes from a page of this very address, as far as the browser tells."""
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    return origin is None or origin.partition("://")[2] == headers.get("host", "")


def _header(scope: Scope, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), "")


async def _refuse(send: Send) -> None:
    body = b"This page answers to 127.0.0.1 and localhost only.\n"
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 421, "headers": headers})
    await send({"type": "http.response.body", "body": body})
