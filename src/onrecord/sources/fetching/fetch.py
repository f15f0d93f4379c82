"""The one place that asks the web for anything: guarded, polite, bounded, and with a reason for every failure.

`Fetcher(clock).fetch("https://lerna.example/feed")` gives Fetched(body=..., etag=...), Unchanged, or Failed(kind="robots", reason=...).
"""

from __future__ import annotations

import re
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cached_property

import httpcore2
import httpx2

from onrecord import __version__
from onrecord.sources.fetching.guard import Deadline, FailureKind, GuardedBackend, Policy, Refusal, Resolver, resolve, web_address
from onrecord.sources.fetching.permission import Rules, reservations, stated_against
from onrecord.sources.fetching.unpack import body_of

AGENT = "onrecord"
_ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.9, */*;q=0.5"
_MOVED = (301, 302, 303, 307, 308)
_FOR_GOOD = (301, 308)
_ROBOTS_BYTES = 512 * 1024
_ROBOTS_AGE = timedelta(hours=24)
_MOST_HOSTS = 2000
_SECONDS = re.compile(r"\d{1,7}")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may take: seconds in all, bytes once unpacked, redirects; and the pause between two requests to one host."""

    total_seconds: float = 30.0
    step_seconds: float = 10.0
    largest: int = 8 * 1024 * 1024
    redirects: int = 5
    pause_seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Known:
    """What the last answer said of itself, for asking whether anything changed."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer with a body. `url` is what was asked for, `final` where it came from, `moved` the new address if it moved for good."""

    url: str
    final: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    fetched_at: str
    moved: str | None = None

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name), None)

    @property
    def media_type(self) -> str | None:
        return self.header("content-type")

    @property
    def known(self) -> Known:
        """What to ask with the next time. A Last-Modified of the very second of the answer tells nothing: what changed later within that
        second bears the same one (RFC 9110, 8.8.2.2)."""
        changed = self.header("last-modified")
        return Known(self.header("etag"), changed if _is_settled(changed, self.header("date")) else None)


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The server says that nothing changed since the answer it was asked about."""

    url: str
    fetched_at: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Why there is nothing: kind, one sentence, and after how many seconds the server wants to be asked again, if it says."""

    url: str
    kind: FailureKind
    reason: str
    fetched_at: str
    retry_after: float | None = None


Answer = Fetched | Unchanged | Failed


@dataclass
class Fetcher:
    """Fetches addresses; keeps robots.txt of each host for a day and one pause per host. Safe to call from several threads."""

    clock: Callable[[], datetime]
    policy: Policy = field(default_factory=Policy)
    limits: Limits = field(default_factory=Limits)
    resolver: Resolver = resolve
    _rules: dict[str, tuple[datetime, Rules]] = field(default_factory=dict)
    _gates: dict[str, _Gate] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def fetch(self, url: str, known: Known = Known()) -> Answer:
        """What `url` gives now. Never raises for what a server, a name or an address does."""
        at = self.clock().isoformat(timespec="seconds")
        try:
            return self._followed(url, known, at)
        except Refusal as error:
            return Failed(url, error.kind, error.reason, at, error.retry_after)

    def _followed(self, url: str, known: Known, at: str) -> Answer:
        deadline = Deadline(time.monotonic() + self.limits.total_seconds)
        address, seen, moved = web_address(url, self.policy), set[str](), True
        for _ in range(self.limits.redirects + 1):
            if str(address) in seen:
                raise Refusal("broken", "its redirects lead in a circle")
            seen.add(str(address))
            reply = self._allowed(address, known, deadline)
            if reply.status not in _MOVED or not reply.told("location"):
                return self._answer(url, str(address), reply, known, at, moved and len(seen) > 1)
            moved = moved and reply.status in _FOR_GOOD
            address = web_address(_joined(address, reply.told("location") or ""), self.policy)
        raise Refusal("broken", f"it redirects more than {self.limits.redirects} times")

    def _allowed(self, address: httpx2.URL, known: Known, deadline: Deadline) -> Reply:
        """One request, if robots.txt and tdmrep.json of its host let it be."""
        rules = self._rules_of(address, deadline)
        if not rules.allows(str(address), AGENT):
            reason = "its robots.txt could not be read, which forbids" if rules.robots is None else "its robots.txt forbids"
            raise Refusal("robots", f"{reason} to fetch {address.path}")
        if rules.reserves(str(address)):
            raise Refusal("opt_out", "its publisher reserves text mining (/.well-known/tdmrep.json)")
        with self._gate(address).turn(max(self.limits.pause_seconds, rules.delay(AGENT)), deadline):
            return self._ask(address, _conditions(known), deadline, self.limits.largest)

    def _answer(self, url: str, final: str, reply: Reply, known: Known, at: str, moved: bool) -> Answer:
        if reply.status == 304:
            if known == Known():
                raise Refusal("broken", "the server says that nothing changed, though it was asked for everything")
            return Unchanged(url, at)
        if reply.status != 200:
            raise _by_status(reply, self.clock())
        against = stated_against(reply.headers, reply.body, AGENT)
        if against:
            raise Refusal("opt_out", f"its publisher reserves text mining ({against})")
        return Fetched(url, final, reply.status, reply.headers, reply.body, at, final if moved else None)

    def _rules_of(self, address: httpx2.URL, deadline: Deadline) -> Rules:
        origin = str(address.copy_with(raw_path=b"/"))
        with self._lock:
            kept = self._rules.get(origin)
            if kept and self.clock() - kept[0] < _ROBOTS_AGE:
                return kept[1]
        found = self._read_rules(address, deadline)
        with self._lock:
            if len(self._rules) >= _MOST_HOSTS:
                self._rules.clear()
            if found.robots is not None:
                self._rules[origin] = (self.clock(), found)
        return found

    def _read_rules(self, address: httpx2.URL, deadline: Deadline) -> Rules:
        """As RFC 9309 has it: no robots.txt allows everything, a server that cannot say forbids everything."""
        robots = self._plain(address.copy_with(raw_path=b"/robots.txt"), deadline)
        if robots.status >= 500 or robots.status == 429:
            return Rules(None)
        mining = self._plain(address.copy_with(raw_path=b"/.well-known/tdmrep.json"), deadline)
        text = robots.body.decode("utf-8", "replace") if robots.status == 200 else ""
        return Rules(text, reservations(mining.body) if mining.status == 200 else ())

    def _plain(self, address: httpx2.URL, deadline: Deadline) -> Reply:
        """One of a host's own notices, redirects followed; what breaks off while it is read counts as not said."""
        for _ in range(self.limits.redirects + 1):
            try:
                reply = self._ask(address, {}, deadline, _ROBOTS_BYTES)
            except Refusal as error:
                if error.kind in ("too_large", "broken"):
                    return Reply(404, (), b"")
                raise
            if reply.status not in _MOVED or not reply.told("location"):
                return reply
            address = web_address(_joined(address, reply.told("location") or ""), self.policy)
        return Reply(404, (), b"")

    def _ask(self, address: httpx2.URL, extra: Mapping[str, str], deadline: Deadline, largest: int) -> Reply:
        backend = GuardedBackend(self.policy, deadline, self.resolver)
        secure = self._ssl if address.scheme == "https" else None
        try:
            with httpcore2.ConnectionPool(ssl_context=secure, network_backend=backend, max_connections=1) as pool:
                return self._read(pool, address, extra, largest)
        except httpcore2.TimeoutException as error:
            raise Refusal("timeout", "the server took too long to answer") from error
        except (httpcore2.ProtocolError, httpcore2.UnsupportedProtocol) as error:
            raise Refusal("broken", f"the answer is broken or cut off ({_words(error)})") from error
        except (httpcore2.NetworkError, httpcore2.ProxyError, ssl.SSLError, OSError) as error:
            raise Refusal("network", f"the server cannot be reached ({_words(error)})") from error

    def _read(self, pool: httpcore2.ConnectionPool, address: httpx2.URL, extra: Mapping[str, str], largest: int) -> Reply:
        step = self.limits.step_seconds
        timeouts = {"connect": step, "read": step, "write": step, "pool": step}
        target = httpcore2.URL(scheme=address.raw_scheme, host=address.raw_host, port=address.port, target=address.raw_path)
        headers = {"Host": address.netloc.decode("ascii"), "User-Agent": f"{AGENT}/{__version__}", "Accept": _ACCEPT}
        asked = [*(headers | {"Accept-Encoding": "gzip, deflate"} | dict(extra)).items()]
        with pool.stream("GET", target, headers=asked, extensions={"timeout": timeouts}) as response:
            told = tuple((key.decode("latin-1"), value.decode("latin-1")) for key, value in response.headers)
            if response.status != 200:
                return Reply(response.status, told, b"")
            codings = ",".join(value for key, value in told if key.lower() == "content-encoding").split(",")
            return Reply(response.status, told, body_of(response.iter_stream(), codings, largest))

    @cached_property
    def _ssl(self) -> ssl.SSLContext:
        return httpx2.create_ssl_context(trust_env=False)

    def _gate(self, address: httpx2.URL) -> _Gate:
        with self._lock:
            if len(self._gates) >= _MOST_HOSTS:
                self._gates.clear()
            return self._gates.setdefault(address.host, _Gate())


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer on the wire, unpacked; a body only with status 200."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def told(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name), None)


@dataclass
class _Gate:
    """One request at a time to a host, with a pause between two."""

    _lock: threading.Lock = field(default_factory=threading.Lock)
    _last: float | None = None

    @contextmanager
    def turn(self, pause: float, deadline: Deadline) -> Iterator[None]:
        if not self._lock.acquire(timeout=deadline.left()):
            raise Refusal("timeout", "other requests to this host took all the time")
        try:
            wait = 0.0 if self._last is None else self._last + pause - time.monotonic()
            if wait > 0:
                if wait >= deadline.left():
                    raise Refusal("busy", f"the host asks for {pause:.0f} seconds between requests", wait)
                time.sleep(wait)
            yield
        finally:
            self._last = time.monotonic()
            self._lock.release()


def _is_settled(changed: str | None, answered: str | None) -> bool:
    """Whether a server's last change lies at least a second before its answer; so it does where it gives no time of the answer."""
    before, after = _instant(changed), _instant(answered)
    return before is None or after is None or (after - before).total_seconds() >= 1


def _instant(told: str | None) -> datetime | None:
    try:
        found = parsedate_to_datetime(told) if told else None
    except (ValueError, TypeError):
        return None
    return found if found is None or found.tzinfo else found.replace(tzinfo=UTC)


def _conditions(known: Known) -> dict[str, str]:
    told = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in told.items() if value and value.isprintable() and value.isascii()}


def _joined(address: httpx2.URL, location: str) -> str:
    try:
        return str(address.join(location.strip()))
    except (httpx2.InvalidURL, ValueError) as error:
        raise Refusal("broken", f"it redirects to what is no address ({error})") from error


def _words(error: BaseException) -> str:
    return (str(error) or type(error).__name__)[:160]


def _by_status(reply: Reply, now: datetime) -> Refusal:
    status = reply.status
    if status in (429, 503):
        return Refusal("busy", f"the server asks for patience (status {status})", _retry_after(reply.told("retry-after"), now))
    if status in (404, 410):
        return Refusal("gone", f"there is nothing at this address (any more) (status {status})")
    if status in (401, 402, 403, 451):
        return Refusal("forbidden", f"the server does not give it to us (status {status})")
    return Refusal("status", f"the server answers with status {status}")


def _retry_after(told: str | None, now: datetime) -> float | None:
    """Seconds, or a date; nothing for what is neither."""
    if not told:
        return None
    if _SECONDS.fullmatch(told.strip()):
        return float(told)
    until = _instant(told)
    return None if until is None else max(0.0, (until - now).total_seconds())
