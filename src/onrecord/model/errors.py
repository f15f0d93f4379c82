"""One family of errors: what failed, on which thing, what to do.

OnrecordError("cannot read", "news.bin", "it is not text; give a .txt or .html file") prints as one line.
"""

from __future__ import annotations


class OnrecordError(Exception):
    """What failed, on which thing, and what to do about it."""

    def __init__(self, failed: str, thing: str, remedy: str) -> None:
        super().__init__(f"{failed}: {thing}; {remedy}")
        self.failed = failed
        self.thing = thing
        self.remedy = remedy


class UsageError(OnrecordError):
    """The call itself is wrong (exit status 2)."""


class UnreadableError(OnrecordError):
    """One document cannot be read; the rest goes on."""


class WeightsError(OnrecordError):
    """Weights are missing or altered."""


class StoreError(OnrecordError):
    """The store cannot be opened or written."""
