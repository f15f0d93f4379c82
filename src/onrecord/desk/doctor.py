"""Ask every source once and say which answer, which are dead and why; where none can be reached, say that this machine is offline.

`examine(entries, fetcher)` gives one Check per source, in their order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from onrecord.desk.finding import Fetch, Look, Page, seen
from onrecord.desk.sources import Entry
from onrecord.sources.discover import look
from onrecord.sources.fetching.fetch import Failed

_AT_ONCE = 8
_STANDING = {"feed": "feed", "sitemap": "sitemap", "telegram": "telegram", "mastodon": "feed", "bluesky": "feed", "youtube": "feed"}
OFFLINE = "No source could be reached: this machine seems to be offline. A filled ticker without a network: onrecord demo"


@dataclass(frozen=True, slots=True)
class Check:
    """How one source answered: an empty reason says that it is well."""

    entry: Entry
    reason: str = ""
    offline: bool = False


def examine(entries: Sequence[Entry], fetch: Fetch, looking: Look = look) -> list[Check]:
    """Each source asked once, several at a time."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(lambda entry: _check(entry, fetch, looking), entries))


def _check(entry: Entry, fetch: Fetch, looking: Look) -> Check:
    try:
        page = seen(fetch, entry.url, looking)
    except Exception as error:  # one source must never stop the others
        return Check(entry, f"Onrecord itself failed on it ({type(error).__name__}: {error}); please report it")
    if isinstance(page, Failed):
        return Check(entry, page.reason, page.kind == "network")
    return Check(entry, _other(entry, page))


def _other(entry: Entry, page: Page) -> str:
    expected = _STANDING.get(entry.reads)
    if expected and page.found.standing != expected:
        return f"a {expected} was expected, but there stands: {page.found.standing}"
    return f"it moved for good to {page.answer.moved}" if page.answer.moved else ""


def report(checks: Sequence[Check], say: Callable[[str], object]) -> bool:
    """One line per source and a last one; whether all are well."""
    if checks and all(check.offline for check in checks):
        say(OFFLINE)
        return False
    for check in checks:
        mark = "ok  " if not check.reason else "DEAD" if "moved" not in check.reason else "move"
        say(f"{mark}  {check.entry.outlet}: {check.entry.url}{f' ({check.reason})' if check.reason else ''}")
    well = sum(not check.reason for check in checks)
    say(f"{well} of {len(checks)} sources answer as they should.")
    return well == len(checks)
