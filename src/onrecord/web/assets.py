"""Style, script and icon, read once and addressed by their content, so that a browser may keep them for ever.

`assets()["onrecord.css"].address` is "/static/onrecord.css?v=1f3a9c07".
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

TYPES = {"onrecord.css": "text/css; charset=utf-8", "onrecord.js": "text/javascript; charset=utf-8", "onrecord.svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True)
class Asset:
    body: bytes
    media_type: str
    address: str


def assets() -> dict[str, Asset]:
    """All static files by name."""
    return {name: _asset(name, media_type) for name, media_type in TYPES.items()}


def _asset(name: str, media_type: str) -> Asset:
    body = (files("onrecord.web") / "static" / name).read_bytes()
    return Asset(body, media_type, f"/static/{name}?v={sha256(body).hexdigest()[:8]}")
