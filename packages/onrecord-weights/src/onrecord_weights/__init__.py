"""Where the weights lie, and what they must hash to.

`path("trans.npy")` gives the file's path; `DIGESTS["trans.npy"]` its SHA-256 in hex.
"""

from __future__ import annotations

from pathlib import Path

VERSION = "3.0.0"
DEFAULT = "tagger-12l.int8.onnx"
STUDENT = "tagger-8l.int8.onnx"
EMBEDDINGS = "emb-q4-160k.bin"
TOKENIZER = "tok-160k.json"
TRANSITIONS = "trans.npy"

DIGESTS = {
    DEFAULT: "464db4101ff71123fb7a89f5ad3e32caf527feffded0af1b2b65a627fddd0f53",
    STUDENT: "ccceb07074a3b60ee516808fb197b58251c61d8df54c6953772141fac1c176a7",
    EMBEDDINGS: "1df4d5e849f5cfd8d9aff80d8b8a07e56b2d69cd52ba4a8dfffc8662108daa2f",
    TOKENIZER: "347ec60a1d5fd201ad4453bc7e270055d2d6242c9ac8c7c49dd451f33ea76e36",
    TRANSITIONS: "b16e57ddedbcc8cdb979593909d0d000f5e3c3da28986578cab00ba6d93ef676",
}


def path(name: str) -> Path:
    """Where the file `name` lies; KeyError if this package holds no such file."""
    if name not in DIGESTS:
        raise KeyError(name)
    return Path(__file__).parent / "files" / name
