"""German abbreviations: `"dr" in WORDS.abbreviations`."""

from onrecord.lang.shapes.sentences import SentenceWords

WORDS = SentenceWords(
    abbreviations=frozenset(
        (
            "dr prof hr fr z.b u.a d.h usw bzw ca evtl ggf inkl nr st mio mrd mia tsd o.ä u.ä z.t sog vgl abs art bspw etc "
            "dipl ing jr sen hl gen jan feb mär apr jun jul aug sept okt nov dez str tel i.d.r v.a u.s s.o "
        ).split()
    ),
    before_number=frozenset("nr art abs s".split()),
    ordinals=True,
)
