"""Russian abbreviations: `"тыс" in WORDS.abbreviations`."""

from onrecord.lang.shapes.sentences import SentenceWords

WORDS = SentenceWords(
    abbreviations=frozenset(("тыс млн млрд руб г гг ст обл ул им проф ген полк напр т.д т.п т.е др пр см кв коп долл и.о ").split()),
    before_number=frozenset("ст п".split()),
    ordinals=False,
)
