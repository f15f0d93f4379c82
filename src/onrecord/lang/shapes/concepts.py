"""How a language says the concepts that news is made of: `WORDS.stems` holds a line such as `water wasser` for each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ConceptWords:
    """`stems`: a line per concept, its key (the same in every language) and then stems in lower case without accents or apostrophes;
    a word that begins with a stem has the concept, one that ends in a full stop must be the whole word; "shot_down" are two words
    that mean one thing.

    `joins`: letters between the parts of a compound ("Grube-n-wasser"); empty where words are not compounded. `endings`: there, what an
    inflected word adds to a stem ("Soldat-en"), which no last part of a compound begins in.
    """

    stems: str
    joins: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
