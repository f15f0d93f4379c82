"""Find the weights and check them before use.

`checked("trans.npy")` gives the path of an unaltered file or raises a WeightsError that names it.
"""

from __future__ import annotations

import hashlib
from importlib import import_module
from pathlib import Path
from types import ModuleType

from onrecord.model.errors import WeightsError

EXTRA = "install it with: pip install 'onrecord[tagger]', or choose --tagger rules"


def package() -> ModuleType:
    """The weights package. Raises WeightsError naming the extra if it is not installed."""
    return required("onrecord_weights")


def required(module: str) -> ModuleType:
    """A module of the `tagger` extra. Raises WeightsError naming the extra if it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        raise WeightsError("the learned tagger needs a package that is not installed", module, EXTRA) from error


def checked(name: str) -> Path:
    """The path of the weights file `name`. Raises WeightsError naming the file if it is missing or altered."""
    weights = package()
    return verified(weights.path(name), weights.DIGESTS[name])


def verified(path: Path, digest: str) -> Path:
    """`path`, if its bytes have this SHA-256. Raises WeightsError naming the file otherwise."""
    remedy = "reinstall onrecord-weights, or choose --tagger rules"
    try:
        found = _digest(path)
    except OSError as error:
        raise WeightsError("a weights file is missing", path.name, remedy) from error
    if found != digest:
        raise WeightsError("a weights file is altered", path.name, remedy)
    return path


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
