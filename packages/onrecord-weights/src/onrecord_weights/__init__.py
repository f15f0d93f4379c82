"""Where the weights lie, and what they must hash to.

`path("trans.npy")` gives the file's path; `DIGESTS["trans.npy"]` its SHA-256 in hex.
"""

from __future__ import annotations

from pathlib import Path

VERSION = "2.0.0"
DEFAULT = "tagger-12l.int8.onnx"
STUDENT = "tagger-6l.int8.onnx"
EMBEDDINGS = "emb-q4-160k.bin"
TOKENIZER = "tok-160k.json"
TRANSITIONS = "trans.npy"

DIGESTS = {
    DEFAULT: "4b30a9374948a6f755a483c92873c95b3a5c930f65365410869c8344bbba79b2",
    STUDENT: "19a9d0d6d0a991e54d201b26867a08b07845e25517a1ee1db5d160e6519af57d",
    EMBEDDINGS: "1df4d5e849f5cfd8d9aff80d8b8a07e56b2d69cd52ba4a8dfffc8662108daa2f",
    TOKENIZER: "347ec60a1d5fd201ad4453bc7e270055d2d6242c9ac8c7c49dd451f33ea76e36",
    TRANSITIONS: "b16e57ddedbcc8cdb979593909d0d000f5e3c3da28986578cab00ba6d93ef676",
}


def path(name: str) -> Path:
    """Where the file `name` lies; KeyError if this package holds no such file."""
    if name not in DIGESTS:
        raise KeyError(name)
    return Path(__file__).parent / "files" / name
