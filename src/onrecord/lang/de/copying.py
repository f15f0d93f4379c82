"""Hedges, credits and rights lines in German: see `onrecord.lang.shapes.copying`."""

from onrecord.lang.shapes.copying import CopyWords

WORDS = CopyWords(
    hedges=(
        "könnte",
        "könnten",
        "dürfte",
        "dürften",
        "soll",
        "sollen",
        "angeblich",
        "mutmaßlich",
        "offenbar",
        "möglicherweise",
        "vielleicht",
        "wahrscheinlich",
        "vermutlich",
        "unbestätigt",
        "falls",
        "scheint",
        "zufolge",
        "nach Angaben",
    ),
    credits=("Quelle", "Quellen", "Mit Material von", "Zuerst erschienen bei"),
    rights=("Alle Rechte vorbehalten", "Copyright", "©", "Lesen Sie auch", "Mehr zum Thema"),
)
