"""Names and actors: what other modules and commands use of them.

`same_name("Zelensky", "Зеленський")` gives `(True, "same words, spelt alike")`.
"""

from __future__ import annotations

from onrecord.read.names.actors import Actor, Cast, find_mentions, read_cast
from onrecord.read.names.alike import same_name
from onrecord.read.names.lexicon import is_public_role
from onrecord.read.names.same_actor import ActorGroup, group_actors, group_block, same_actor
from onrecord.read.names.voices.memory import SourceOf
from onrecord.read.names.voices.resolve import find_speakers, resolve_speakers

__all__ = [
    "Actor",
    "ActorGroup",
    "Cast",
    "SourceOf",
    "find_mentions",
    "find_speakers",
    "group_actors",
    "group_block",
    "is_public_role",
    "read_cast",
    "resolve_speakers",
    "same_actor",
    "same_name",
]
