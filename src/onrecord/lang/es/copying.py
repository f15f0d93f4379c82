"""Hedges, credits and rights lines in Spanish: see `onrecord.lang.shapes.copying`."""

from onrecord.lang.shapes.copying import CopyWords

WORDS = CopyWords(
    hedges=(
        "podría",
        "podrían",
        "habría",
        "habrían",
        "presuntamente",
        "presunto",
        "presunta",
        "supuestamente",
        "supuesto",
        "supuesta",
        "al parecer",
        "posiblemente",
        "quizás",
        "quizá",
        "probablemente",
        "sin confirmar",
        "según",
        "si",
    ),
    credits=("Fuente", "Fuentes", "Vía", "Con información de", "Publicado originalmente por"),
    rights=("Todos los derechos reservados", "Copyright", "©", "Lea también", "Leer más"),
)
