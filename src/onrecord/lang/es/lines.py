"""Spanish words for lines: `"él" in WORDS.pronouns`."""

from onrecord.lang.shapes.lines import LineWords

WORDS = LineWords(
    pronouns=tuple(
        ("él ella ellos ellas esto esta este estos estas eso ese esa su sus lo también además pero y así entonces allí aquí ").split()
    ),
    guards=tuple(
        (
            "no ni nunca jamás nadie nada ningún ninguno ninguna sin presunto presunta presuntos presuntas supuesto "
            "supuesta supuestamente presuntamente posible posiblemente quizá quizás podría podrían sería serían habría "
            "habrían si salvo dijo dice afirmó aseguró según informó advirtió negó niega unos unas cerca casi "
            "aproximadamente menos más mínimo máximo hasta alrededor solo sólo excepto pese aunque previsto espera "
        ).split()
    ),
    leading=tuple(("el en durante tras después antes mientras hoy ayer este esta por con desde ").split()),
    trailing=tuple(("que quien quienes cuyo cuya donde cuando mientras tras según así añadiendo ").split()),
    bare_trailing=tuple(("tras mientras porque ").split()),
    appositions=tuple(("el la los las un una su sus ").split()),
)
