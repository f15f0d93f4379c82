"""French abbreviations: `"mme" in WORDS.abbreviations`."""

from onrecord.lang.shapes.sentences import SentenceWords

WORDS = SentenceWords(
    abbreviations=frozenset(
        ("m mm mme mlle dr pr st ste etc env art cf p.ex av bd gén col cdt cap lt adm janv févr avr juil sept oct nov déc ").split()
    ),
    before_number=frozenset("n art p".split()),
    ordinals=False,
)
