"""The words that decide what may be dropped from a sentence to make a headline, and what makes a line at all, in one language.

`LineWords(pronouns="he she", ...)`: words parted by spaces, "_" stands for a space inside one, a "*" for any letters.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineWords:
    """All lower case; negations, hedges, conditions and verbs of saying are those of `CueWords`.

    pronouns: cannot open a headline. persons: first and second person, only inside quotation marks. demonstratives: stand for what was
    said before, unless one of `hours` follows. guards: words beside those of CueWords that are never dropped (limits, falsehood).
    bounds: tie to the number or word behind them and go only with it.
    leading: open an introduction that may go; trailing: open a clause after a comma that may go; bare_trailing: one without a comma,
    never behind one of `hours` or `bounds`; tellings: participles whose clause may go although they are cues; coordinators: join a
    second clause; appositions: open a phrase between two commas that may go; droppable: phrases that may go anywhere.
    finite, endings: verbs that a clause needs, and how regular ones end. open_ends: words no headline ends in.
    events: stems of words that tell something happened; static: verbs that only describe. anaphoric: nouns that, with an article alone,
    lean on an earlier sentence. nobodies: first words of names that are no speakers. signoffs: phrases of page and press furniture.
    objects: pronouns that, behind a verb and before none, stand for something said before.
    nothings: negations beside those of CueWords; nouns: cues that are nouns
    and name no speaker. fakes: words by which a source calls content fake. till: words
    that make a day a limit ("by Monday") and no day of what happened.
    intents: verbs by which something is only planned or weighed ("considers", "plans"). purposes: infinitives and phrases that open a
    stretch of purpose which may go behind a whole clause ("to bolster"). runners: last words of a page's running title before a headline
    ("Flood update: ..."). tolls: beginnings of words for people dead, missing or hurt. troops: beginnings of words for people sent or
    held. minor: words of service news and colour. accepts: words beside CueWords.confirmed by which somebody owns to something.
    causing: verbs that make somebody do something: the infinitive behind them is no purpose.
    helping: verbs that, before another word in lower case, open no statement ("will have").
    links: words that open a sentence, tie it to the one before and say nothing ("But"); comings: openings in front of what is told
    ("it comes as"). relatives: open a clause that tells more of the noun before it and governs nothing else; venues: prepositions of
    the place or time at which something was said; participle: how a participle ends that opens a clause of circumstance;
    unparticiples: words with that ending that open none, or a condition. whether: open what is asked or doubted, and no statement.
    published: open what tells who
    put out a report ("released by"). whereabouts: open what tells where a named place lies ("in the north"). counted_from: stand behind
    a stretch of time ("two years after"). turns: open a clause that says something else.
    lately: days and nights that a report counts from its own day.
    particles: ends of verbs that stand last in a clause ("sagt ... ab"), though they look like open ends.
    limiting: stems beside the negations by which something is banned, allowed or owed: a circumstance behind them is part of it;
    defining: words behind a comma that may open which one is meant; attached: words and endings of participles that hang on the noun
    before them ("broadcast", "*ed"). newer: words that make a second clause the news
    ("and now"). completers: open what a verb waits for
    ("of" behind "accused").
    hanging: words behind which a clause hangs on another one. questions: words that open a question. accusing: stems of blame.
    unknown: phrases that say what is not known.
    """

    pronouns: str
    persons: str
    demonstratives: str
    guards: str
    bounds: str
    leading: str
    trailing: str
    bare_trailing: str
    tellings: str
    coordinators: str
    appositions: str
    droppable: str
    finite: str
    endings: str
    open_ends: str
    events: str
    static: str
    anaphoric: str
    nobodies: str
    signoffs: str
    questions: str
    accusing: str
    unknown: str
    hours: str
    objects: str = ""
    nothings: str = ""
    fakes: str = ""
    till: str = ""
    nouns: str = ""
    intents: str = ""
    purposes: str = ""
    runners: str = ""
    tolls: str = ""
    troops: str = ""
    minor: str = ""
    accepts: str = ""
    causing: str = ""
    hanging: str = ""
    helping: str = ""
    links: str = ""
    comings: str = ""
    relatives: str = ""
    venues: str = ""
    participle: str = ""
    unparticiples: str = ""
    whether: str = ""
    published: str = ""
    whereabouts: str = ""
    counted_from: str = ""
    turns: str = ""
    lately: str = ""
    particles: str = ""
    limiting: str = ""
    defining: str = ""
    attached: str = ""
    newer: str = ""
    completers: str = ""
