"""The loopback web server, for every test of a source."""

from loopback import fetcher, web

__all__ = ["fetcher", "web"]
