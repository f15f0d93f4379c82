"""English abbreviations: `"gen" in WORDS.abbreviations`."""

from onrecord.lang.shapes.sentences import SentenceWords

WORDS = SentenceWords(
    abbreviations=frozenset(
        (
            "mr mrs ms dr prof st sr jr gen lt col maj capt cpl sgt cmdr adm brig gov sen rep rev hon pres supt insp det "
            "messrs mt ft inc ltd co corp vs etc e.g i.e approx dept est a.m p.m u.s u.k u.n d.c jan feb mar apr jun jul "
            "aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd rd phd ph.d m.d esq u.s.s.r bros "
        ).split()
    ),
    before_number=frozenset("no nos art fig vol sec pp p ch para".split()),
    ordinals=False,
)
