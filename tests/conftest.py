"""One hypothesis profile for all tests: no deadline, since machines differ; the same examples every time where CI asks."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("onrecord", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("onrecord")
