"""Ukrainian abbreviations: `"тис" in WORDS.abbreviations`."""

from onrecord.lang.shapes.sentences import SentenceWords

WORDS = SentenceWords(
    abbreviations=frozenset(("тис млн млрд грн р рр ст обл м вул ім проф ген полк о напр т.д т.п та ін див гр буд коп дол кв ").split()),
    before_number=frozenset("ст п".split()),
    ordinals=False,
)
