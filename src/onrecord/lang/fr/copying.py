"""Hedges, credits and rights lines in French: see `onrecord.lang.shapes.copying`."""

from onrecord.lang.shapes.copying import CopyWords

WORDS = CopyWords(
    hedges=(
        "pourrait",
        "pourraient",
        "aurait",
        "auraient",
        "serait",
        "seraient",
        "présumé",
        "présumée",
        "apparemment",
        "peut-être",
        "probablement",
        "sans doute",
        "non confirmé",
        "semble",
        "selon",
        "si",
        "d’après",
    ),
    credits=("Source", "Sources", "Via", "Avec", "Publié initialement par"),
    rights=("Tous droits réservés", "Copyright", "©", "Lire aussi", "À lire aussi"),
)
