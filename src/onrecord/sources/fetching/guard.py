"""Which addresses may be fetched, and the network backend that connects to nothing else.

`web_address("http://127.1/", Policy())` gives the address; connecting to it raises Refusal("refused", ...) before any packet is sent.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlsplit

import httpcore2
import httpx2

FailureKind = Literal["refused", "robots", "opt_out", "network", "timeout", "too_large", "broken", "busy", "gone", "forbidden", "status"]
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolver = Callable[[str, int], Sequence[str]]
_PORTS = (80, 443)
_OWN_NAMES = ("localhost", "local", "internal", "intranet", "home.arpa", "lan", "onion")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_TRIES = 3
_OPENS = "; for a server of your own, say allow_private = true in the settings (docs/settings.md)"


class Refusal(Exception):  # noqa: N818 (a word of the newsroom, not an accident)
    """Why a fetch ends: a kind, one sentence, and after how many seconds the server wants to be asked again."""

    def __init__(self, kind: FailureKind, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.kind: FailureKind = kind
        self.reason = reason
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Policy:
    """Where to connect. `allow_private` opens private networks, this machine and any port: for a house's own servers and for tests."""

    allow_private: bool = False


def web_address(url: str, policy: Policy) -> httpx2.URL:
    """`url` as an address that may be asked for. Refusal for other schemes, user names, odd ports and names without a dot."""
    if any(ord(letter) < 33 or letter == "\\" for letter in url.strip()):
        raise Refusal("refused", "the address holds blanks or backslashes; copy it again")
    try:
        found = httpx2.URL(url.strip())
        port = found.port or {"http": 80, "https": 443}.get(found.scheme, 0)
        userinfo = found.userinfo or b"@" * urlsplit(url.strip()).netloc.count("@")
    except (httpx2.InvalidURL, ValueError) as error:
        raise Refusal("refused", f"this is no address ({error})") from error
    if found.scheme not in ("http", "https"):
        raise Refusal("refused", f'only http and https are fetched, not "{found.scheme or "no scheme"}"')
    if userinfo:
        raise Refusal("refused", "an address with a user name or password in it is not fetched")
    if not found.host or "%" in found.raw_host.decode("ascii"):
        raise Refusal("refused", "the address names no host")
    if not policy.allow_private and port not in _PORTS:
        raise Refusal("refused", f"port {port} is not fetched, only {_PORTS[0]} and {_PORTS[1]}{_OPENS}")
    return found.copy_with(fragment=None)


def resolve(host: str, port: int) -> list[str]:
    """Every address the system gives for `host`."""
    return list(dict.fromkeys(str(answer[4][0]) for answer in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


def cleared(host: str, port: int, policy: Policy, resolver: Resolver = resolve) -> list[str]:
    """The addresses of `host`, all of which may be connected to. Refusal if there is none, or if any one leads inward."""
    name = host.strip("[]").rstrip(".").lower()
    written = literal(name)
    if written is None and not policy.allow_private and ("." not in name or name.endswith(tuple(f".{own}" for own in _OWN_NAMES))):
        raise Refusal("refused", f'"{host}" is a name of this network, not of the web{_OPENS}')
    found = [str(written)] if written is not None else _asked(host, port, resolver)
    inward = next((one for one in found if not _may(one, policy)), None)
    if inward is not None:
        opens = "" if policy.allow_private else _OPENS
        raise Refusal("refused", f'"{host}" leads to {inward}, an address inside a network, which is not fetched{opens}')
    return found


def literal(host: str) -> Address | None:
    """The address that `host` spells, in any spelling that systems take ("127.1", "0x7f000001", "2130706433", "::1")."""
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(host)) if host and " " not in host else None
    except (OSError, ValueError):
        return None


def _asked(host: str, port: int, resolver: Resolver) -> list[str]:
    try:
        found = list(resolver(host, port))
    except (OSError, UnicodeError) as error:
        raise Refusal("network", f'the name "{host}" is not known ({getattr(error, "strerror", None) or error})') from error
    if not found:
        raise Refusal("network", f'the name "{host}" has no address')
    return found


def _may(written: str, policy: Policy) -> bool:
    address = literal(written)
    return address is not None and all(_open(one, policy) for one in _carried(address))


def _carried(address: Address) -> Iterable[Address]:
    """The address and those that it wraps: mapped, 6to4, Teredo, NAT64."""
    yield address
    if isinstance(address, ipaddress.IPv6Address):
        inside = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        inside.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None)
        yield from (one for one in inside if one is not None)


def _open(address: Address, policy: Policy) -> bool:
    if address.is_multicast or address.is_unspecified or address.is_link_local:
        return False
    if policy.allow_private:
        return True
    wraps = isinstance(address, ipaddress.IPv6Address) and (address.ipv4_mapped is not None or address in _NAT64)
    return wraps or (address.is_global and not address.is_reserved)


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a whole fetch must be over, on the steady clock."""

    at: float

    def left(self, wanted: float | None = None) -> float:
        """Seconds left, at most `wanted`. Refusal once there are none."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise Refusal("timeout", "the server took too long; what it had sent by then was thrown away")
        return left if wanted is None else min(left, wanted)


class GuardedBackend(httpcore2.NetworkBackend):
    """Resolves once, refuses if any answer leads inward, connects to that very address, and holds every step to the deadline."""

    def __init__(self, policy: Policy, deadline: Deadline, resolver: Resolver = resolve) -> None:
        self._policy, self._deadline, self._resolver = policy, deadline, resolver

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None, socket_options: Any = None
    ) -> httpcore2.NetworkStream:
        found = cleared(host, port, self._policy, lambda name, at: self._in_time(name, at))
        for number, address in enumerate(found[:_TRIES], 1):
            try:
                left = self._deadline.left(timeout)
                stream = httpcore2.SyncBackend().connect_tcp(address, port, left, local_address, socket_options)
                return HeldStream(stream, self._deadline)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if number == len(found[:_TRIES]):
                    raise
        raise Refusal("network", f'the name "{host}" has no address')

    def _in_time(self, host: str, port: int) -> Sequence[str]:
        """The system's resolver knows no time limit, so it is asked in a thread that may be left behind."""
        answers: list[Sequence[str] | OSError] = []

        def ask() -> None:
            try:
                answers.append(self._resolver(host, port))
            except (OSError, UnicodeError) as error:
                answers.append(OSError(str(error)))

        asking = threading.Thread(target=ask, daemon=True)
        asking.start()
        asking.join(self._deadline.left())
        if not answers:
            raise Refusal("timeout", f'the name "{host}" could not be looked up in time')
        if isinstance(answers[0], OSError):
            raise answers[0]
        return answers[0]

    def connect_unix_socket(self, path: str, timeout: float | None = None, socket_options: Any = None) -> httpcore2.NetworkStream:
        raise Refusal("refused", "sockets of this machine are not fetched")

    def sleep(self, seconds: float) -> None:
        time.sleep(self._deadline.left(seconds))


class HeldStream(httpcore2.NetworkStream):
    """A stream on which no single step outlasts the deadline of the whole fetch."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> httpcore2.NetworkStream:
        return HeldStream(self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout)), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
