"""German words for lines: `"er" in WORDS.pronouns`."""

from onrecord.lang.shapes.lines import LineWords

WORDS = LineWords(
    pronouns=tuple(
        (
            "er sie es dies diese dieser dieses das jene jener ihr ihre sein seine wir ich man dort hier auch jedoch aber "
            "und so dann doch zudem damit dabei "
        ).split()
    ),
    guards=tuple(
        (
            "nicht kein keine keinen keiner keinem nie niemals niemand nichts weder noch ohne angeblich mutmaßlich "
            "mutmaßliche offenbar möglicherweise womöglich vielleicht wohl könnte könnten würde würden soll sollen sollte "
            "dürfte wenn falls sofern ob unbestätigt bestritt dementierte sagte sagt erklärte teilte zufolge laut nach "
            "angaben warnte etwa rund fast knapp ungefähr mindestens höchstens mehr weniger als über unter bis nur außer "
            "trotz obwohl statt geplant erwartet "
        ).split()
    ),
    leading=tuple(("am im in nach vor während unterdessen derweil zuvor später heute gestern außerdem ferner bei seit mit ").split()),
    trailing=tuple(("die der das dem den denen dessen deren wobei wo nachdem während weil da wie was darunter so ").split()),
    bare_trailing=tuple(("nachdem während weil ").split()),
    appositions=tuple(("der die das ein eine dem den sein seine ihr ihre ").split()),
)
