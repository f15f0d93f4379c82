"""French words for lines: `"il" in WORDS.pronouns`."""

from onrecord.lang.shapes.lines import LineWords

WORDS = LineWords(
    pronouns=tuple(
        ("il elle ils elles ce cette ces cela ceci c'est son sa ses leur leurs on nous je aussi mais et ainsi alors là ici ").split()
    ),
    guards=tuple(
        (
            "ne n' pas non jamais rien aucun aucune personne ni sans présumé présumée présumés prétendu prétendument soi- "
            "disant possible possiblement peut-être pourrait pourraient serait seraient aurait auraient si sauf dit affirmé "
            "affirme selon déclaré averti démenti environ près presque moins plus au maximum minimum jusqu'à seulement "
            "uniquement excepté malgré bien prévu attendu "
        ).split()
    ),
    leading=tuple(("le en dans pendant après avant alors aujourd'hui hier ce par avec depuis à au ").split()),
    trailing=tuple(("qui que dont où lorsque tandis alors après ajoutant selon ").split()),
    bare_trailing=tuple(("après tandis ").split()),
    appositions=tuple(("le la les un une son sa ses leur ").split()),
)
