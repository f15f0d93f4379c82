"""Spanish abbreviations: `"sr" in WORDS.abbreviations`."""

from onrecord.lang.shapes.sentences import SentenceWords

WORDS = SentenceWords(
    abbreviations=frozenset(
        (
            "sr sra srta dr dra ud uds ee.uu eeuu p.ej etc gral cnel tte cap sgto av avda prof lic ing d dña núm aprox a.m "
            "p.m sto sta ss.mm "
        ).split()
    ),
    before_number=frozenset("núm art pág".split()),
    ordinals=False,
)
