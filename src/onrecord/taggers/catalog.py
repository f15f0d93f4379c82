"""The taggers by name: `tagger("student")` loads the eight-layer model, `tagger("rules")` needs no weights.

Nothing is loaded before it is asked for.
"""

from __future__ import annotations

from onrecord.model.errors import UsageError
from onrecord.model.tagging import Tagger

NAMES = ("default", "student", "rules")


def tagger(name: str, *, threads: int = 1) -> Tagger:
    """The tagger `name`. Raises WeightsError (weights missing or altered, extra not installed) or UsageError (no such tagger)."""
    if name == "rules":
        from onrecord.taggers.rules import RuleTagger

        return RuleTagger()
    if name not in NAMES:
        raise UsageError("there is no such tagger", name, f"choose one of {', '.join(NAMES)}")
    from onrecord.taggers.onnx import load

    return load(name, threads=threads)
