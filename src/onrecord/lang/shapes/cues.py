"""The shape of a language's words about saying: verbs of speech, thought and act, words that tell how surely.

`CueWords(speech="said says", ...)`: words parted by spaces, "_" stands for a space inside one, a "*" for any letters.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CueWords:
    """What a field holds.

    Kinds of cue. verbs: the verbs of saying that the rule path goes by. speech: all that is saying, spoken or written.
    thought: what goes on in a head. act: deeds and plans that are no words. papers: things that say something ("report").

    Stances, read from the cue: confirmed, denied, unconfirmed, warned, promised, asked, declined. announces: asserts, or promises
    where one of commitments is its object. replies: what one declines ("comment"). hearsay: adverbs that report without a reporter.

    Read from the content: doubt ("no evidence"), falsehood ("is a lie"), grave (what a warning warns of), future (after one of own:
    a promise about oneself), negation, openers of a condition, modals, hedges, contrast (opens a part of other certainty).

    How a source stands: credits ("according to"), credits_after (behind the source: "zufolge"), opinion ("in her view"), that
    (opens reported speech), breaks (words that end a source before the verb), relays ("citing"), told (a speaker tells an
    outlet), adverbs (between a subject and its verb), circumstances (end a source behind its verb), particles (part of a verb, at
    the end of its sentence: "wies ... zurück"), finite (verbs that end a leading source: "Laut der Polizei wurden"), articles,
    pronouns (speakers known only from the context), outlets (words in names of outlets), labels (headline labels that are no
    speakers),
    pledges (futures of giving and doing that need no pronoun: "enviará"), nobody (what is no speaker though it stands where one
    does), clause (finite verbs that tell that what follows a verb of saying is a clause though no "that" opens it),
    behind (verbs that stand before their source only: ", so Weber"), inverted (verbs that open a condition: "sollte"), refuses (verbs
    that decline a reply and deny anything else), objects (pronouns that never speak: "le preguntaron"),
    prepositions (never end a source), joins (join a second verb of saying to the first: "and"), bare (forms of verbs that are infinitives
    or nouns too: "report"), stands (nouns that hold what somebody says, with the word that leads to who: "the claim of"),
    addressing (lead to the outlet that a speaker named before speaks to: "in an interview with"), insiders (whoever speaks for an
    outlet: "editor" in "the editor of the Post"), outlet_nouns (what an outlet is, no part of its name: "die Zeitung ..."), charges
    (open what an accused person is said to have done), naming (verbs that say what something is called), likewise (open a
    sentence that tells its source first: "wie ... berichtet"), silences (verb forms of giving no answer), transitive (verb forms of
    saying that take a thing as their object: "denied the report"), accused and agents ("von ... vorgeworfen"), silent (tells in the
    content that the speaker says nothing), things (pronouns for what is said, before their verb: "lo negó"), impersonal (lead to
    who speaks where "es" stands for nobody: "hieß es aus dem Amt").
    timed (adverbs of time that may stand behind a source and are no part of it: "the army on Friday"),
    passed (those of relays by which the thing before them is told, not the speaker: "the strikes, cited by the rebels").
    quoted_by: ways to say that an outlet quotes somebody, "was|is quoted|cited by {outlet} as saying" ("|" parts words of which one
    stands; {who}: who is quoted, where not in front); quoting: verbs by which an outlet quotes whom they govern; wording: what may
    stand behind whom ("mit den Worten").
    summons: verbs that ask where a purpose follows, and name or call where none does ("appelle X à partir"); purposes: what opens one;
    infinitives: endings of the verb behind it. addressees: what leads to whom somebody asks ("pide a X que").
    acts_now: verbs in which a headline or ticker line tells an act, all of them among `act`; acts_stop: words that open no
    object of such a verb, beside the prepositions.
    reported: verb forms that only reported speech has ("sei"); unreported: what such a form may stand in all the same ("es sei denn").
    aims: what opens a purpose: "summoned the envoy to protest".
    inverts: whether a subject may stand behind its verb. locatives: whether "in the ministry said" has the ministry speak.
    fill: whether rules fill in where the learned tagger, trained on English, marks nothing.
    """

    verbs: str
    speech: str
    thought: str
    act: str
    papers: str
    confirmed: str
    denied: str
    unconfirmed: str
    warned: str
    promised: str
    asked: str
    declined: str
    announces: str
    commitments: str
    replies: str
    hearsay: str
    doubt: str
    falsehood: str
    grave: str
    future: str
    own: str
    negation: str
    openers: str
    modals: str
    hedges: str
    contrast: str
    credits: str
    opinion: str
    that: str
    breaks: str
    relays: str
    told: str
    pronouns: str
    outlets: str
    labels: str
    credits_after: str = ""
    articles: str = ""
    adverbs: str = ""
    circumstances: str = ""
    particles: str = ""
    finite: str = ""
    pledges: str = ""
    nobody: str = ""
    clause: str = ""
    behind: str = ""
    inverted: str = ""
    refuses: str = ""
    objects: str = ""
    prepositions: str = ""
    joins: str = ""
    bare: str = ""
    stands: str = ""
    addressing: str = ""
    insiders: str = ""
    outlet_nouns: str = ""
    charges: str = ""
    naming: str = ""
    likewise: str = ""
    silences: str = ""
    transitive: str = ""
    accused: str = ""
    agents: str = ""
    silent: str = ""
    things: str = ""
    impersonal: str = ""
    timed: str = ""
    passed: str = ""
    quoted_by: tuple[str, ...] = ()
    quoting: str = ""
    wording: str = ""
    summons: str = ""
    purposes: str = ""
    infinitives: str = ""
    addressees: str = ""
    acts_now: str = ""
    acts_stop: str = ""
    reported: str = ""
    unreported: str = ""
    aims: str = ""
    inverts: bool = False
    locatives: bool = False
    fill: bool = True
