# ruff: noqa: E501  a table of texts reads better unbroken
"""A hand-made ticker about an invented bridge, to draw pages from without a pipeline.

`sample()` gives the snapshot and the readings by document id; `many(500)` one with that many lines.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal

from onrecord.model import claims, story, text
from onrecord.model.text import Span, When
from onrecord.outputs.snapshot import Shelf, Snapshot, SourceState, fates

NOW = datetime(2031, 10, 21, 15, 5, tzinfo=UTC)
STORY = "s-bridge"

OUTLETS = (
    text.Outlet("kurier", "Ostrel Kurier", homepage="https://kurier.example", country="Veldania"),
    text.Outlet("tapa", "TAPA", kind="wire"),
    text.Outlet("rado", "Radio Dolna"),
    text.Outlet("morgen", "Der Morgenbote", language="de"),
    text.Outlet("visnyk", "Річковий вісник", language="uk"),
    text.Outlet("ministry", "Ministry of Transport", kind="official", party="gov"),
    text.Outlet("nahr", "صحيفة النهر", language="ar"),
)


def at(value: str, because: str = "the article's own stamp") -> When:
    return When(value, value, "minute", because, "stated")


def on(first: str, last: str | None = None, because: str = "the headline names the day", basis: text.Basis = "stated") -> When:
    return When(first, last or first, "day", because, "unknown", basis)


@dataclass(frozen=True)
class Paper:
    """A document before it is read: title and paragraphs, each a list of sentences."""

    id: str
    outlet: str
    language: str
    published: When | None
    title: str
    paragraphs: tuple[tuple[str, ...], ...]
    said: tuple[tuple[str, str, str, claims.Stance], ...] = ()
    """speaker, cue, content, stance: all found by their words."""


PAPERS = (
    Paper("kurier-1", "kurier", "en", at("2031-10-21T14:20+00:00"), "Hospital counts at least 31 dead after bridge fall", (
        ("The river was still high on Tuesday morning.", "At least 31 people died when the Ostrel bridge fell, the district hospital said.",
         "Its doctors had counted the bodies twice."), ("Trains will not run before Friday.",)),
        (("the district hospital", "said", "At least 31 people died when the Ostrel bridge fell", "asserted"),)),
    Paper("ministry-1", "ministry", "en", at("2031-10-21T12:05+00:00"), "Statement on the Ostrel bridge", (
        ("The Ministry of Transport puts the number of dead at 24.", "Reports of more than 30 dead are false, Minister Ida Korven said.",
         "The inspection of 2029 found no fault."),),
        (("Minister Ida Korven", "said", "Reports of more than 30 dead are false", "denied"),)),
    Paper("tapa-1", "tapa", "en", at("2031-10-20T09:40+00:00"), "Engineers may have warned of cracks in 2029", (
        ("Two engineers warned the road authority of cracks in 2029, according to a letter seen by TAPA.",
         "The authority could not confirm that it had received the letter."),),
        (("a letter seen by TAPA", "according to", "Two engineers warned the road authority of cracks in 2029", "asserted"),)),
    Paper("rado-1", "rado", "en", at("2031-10-20T11:15+00:00"), "Engineers warned of cracks", (
        ("Two engineers warned the road authority of cracks in 2029.",),)),
    Paper("morgen-1", "morgen", "de", at("2031-10-20T13:30+02:00"), "Ingenieure sollen vor Rissen gewarnt haben", (
        ("Zwei Ingenieure sollen die Straßenbehörde 2029 vor Rissen gewarnt haben, meldet TAPA.", "Die Behörde äußerte sich nicht."),)),
    Paper("visnyk-1", "visnyk", "uk", on("2031-10-19"), "Рятувальники шукають зниклих під мостом", (
        ("Рятувальники шукають щонайменше дев’ятьох людей, повідомила служба порятунку.", "Вода піднялася на два метри."),),
        (("служба порятунку", "повідомила", "Рятувальники шукають щонайменше дев’ятьох людей", "asserted"),)),
    Paper("nahr-1", "nahr", "ar", on("2031-10-17", "2031-10-19", "between the fall of the bridge and the next dated entry", "inferred"),
          "وعدت الشركة بتعويض العائلات", (("وعدت شركة البناء بتعويض عائلات الضحايا قبل نهاية العام.", "لم تذكر الشركة أي مبلغ."),),
          (("شركة البناء", "وعدت", "بتعويض عائلات الضحايا قبل نهاية العام", "promised"),)),
    Paper("kurier-2", "kurier", "en", at("2031-10-18T06:50+00:00"), "Ostrel bridge falls into the Dolna", (
        ("The bridge at Ostrel fell into the Dolna shortly after six on Saturday morning, police said.", "A freight train had just crossed it.", "Dozens are missing."),),
        (("police", "said", "The bridge at Ostrel fell into the Dolna shortly after six on Saturday morning", "confirmed"),)),
    Paper("rado-2", "rado", "en", at("2031-10-18T07:05+00:00"), "Bridge down at Ostrel", (
        ("The bridge at Ostrel has collapsed, the rail operator said.",),), (("the rail operator", "said", "The bridge at Ostrel has collapsed", "asserted"),)),
    Paper("kurier-3", "kurier", "en", on("2031-08-04"), "Council puts off repair of the Ostrel bridge", (
        ("The council put off the repair of the Ostrel bridge until next year.", "It named the cost as the reason."),)),
    Paper("note", "rado", "en", None, "Letter from a reader", (("A driver said the railing had been loose for months.",),),
          (("A driver", "said", "the railing had been loose for months", "asserted"),)),
    Paper("ministry-2", "ministry", "en", at("2031-10-18T10:00+00:00"), "First statement", (("Between 12 and 15 people have died, the Ministry of Transport said.",),)),
)  # fmt: skip


def read(paper: Paper) -> claims.Reading:
    """The reading of a paper: a headline block, paragraph blocks, one entry, its statements."""
    pieces, spans = [paper.title], [Span(0, len(paper.title))]
    for sentences in paper.paragraphs:
        start = sum(map(len, pieces)) + 2 * len(pieces)
        pieces.append(" ".join(sentences))
        spans.append(Span(start, start + len(pieces[-1])))
    whole = "\n\n".join(pieces)
    blocks = tuple(text.Block(span, "paragraph" if index else "headline", "sample") for index, span in enumerate(spans))
    entry = text.Entry("e1", Span(spans[1].start, len(whole)), spans[0], tuple(spans[1:]), paper.published)
    document = text.Document(paper.id, whole, f"https://{paper.outlet}.example/{paper.id}", paper.outlet, paper.title, paper.language)
    statements = tuple(_statement(index, whole, *each) for index, each in enumerate(paper.said))
    return claims.Reading(
        document, "sample", paper.language, paper.title, paper.published, None, (), blocks, (entry,), statements, (), (), ()
    )  # fmt: skip


def _statement(index: int, whole: str, speaker: str, cue: str, content: str, stance: claims.Stance) -> claims.Statement:
    body = whole.index(content, whole.index("\n\n"))
    spot = whole.index(speaker, whole.index("\n\n"))
    word = whole.index(cue, whole.index("\n\n"))
    who = claims.Speaker(f"a-{index}", speaker, "person", Span(spot, spot + len(speaker)))
    return claims.Statement(
        f"st{index}", "e1", who, (), Span(word, word + len(cue)), "speech", (Span(body, body + len(content)),), "indirect", stance,
        False, (), None, None, None, (), f"the cue “{cue}” links the speaker to the clause beside it",
    )  # fmt: skip


READINGS = {paper.id: read(paper) for paper in PAPERS}


def cite(document: str, words: str) -> story.Citation:
    """The sentence that starts with those words, in the body if it is there."""
    whole = READINGS[document].document.text
    start = whole.rindex(words)
    ends = [whole.find(mark, start) + 1 for mark in (".", "\n") if whole.find(mark, start) >= 0]
    return story.Citation(document, Span(start, min(ends)))


def _standing(status: story.Status, outlets: int, origins: tuple[tuple[str, str | None], ...], **more: object) -> story.Standing:
    listed = tuple(story.Origin(document, "e1", "its own speaker and its own words", side) for document, side in origins)
    sides = len({side for _, side in origins})
    base = story.Standing(status, "none", outlets, len(listed), sides, listed, (), (), (), "told in its own words by each origin")
    return replace(base, **more)  # type: ignore[arg-type]


def _development(identity: str, documents: tuple[str, ...], standing: story.Standing) -> story.Development:
    return story.Development(identity, "report", (), (), tuple(story.Member(document, "e1", ()) for document in documents), standing)


DEVELOPMENTS = (
    _development("d-toll", ("kurier-1", "ministry-1"), _standing(
        "contested", 2, (("kurier-1", None), ("ministry-1", "gov")), denial="specific", denials=(story.StatementRef("ministry-1", "st0"),),
        against=(story.StatementRef("ministry-1", "st0"),), because="the hospital says at least 31, the ministry 24",
        would_change=("A count by someone who is neither the hospital nor the ministry.", "A list of names from the ministry."))),
    _development("d-warning", ("tapa-1", "rado-1", "morgen-1"), _standing(
        "unconfirmed", 3, (("tapa-1", None),), because="all three go back to one agency text",
        would_change=("The letter itself, or one of the engineers speaking.",))),
    _development("d-count", ("ministry-1",), _standing("single", 1, (("ministry-1", "gov"),))),
    _development("d-search", ("visnyk-1",), _standing("single", 1, (("visnyk-1", None),))),
    _development("d-pledge", ("nahr-1",), _standing("single", 1, (("nahr-1", None),))),
    _development("d-fall", ("kurier-2", "rado-2"), _standing("corroborated", 2, (("kurier-2", None), ("rado-2", None)))),
    _development("d-delay", ("kurier-3",), _standing("single", 1, (("kurier-3", None),))),
    _development("d-rail", ("note",), _standing("single", 1, (("note", None),))),
    _development("d-first", ("ministry-2",), _standing("withdrawn", 1, (("ministry-2", "gov"),))),
)  # fmt: skip


def _line(
    identity: str, development: str, when: When | None, headline: str, body: str, who: str, *cited: story.Citation, **more: object
) -> story.Line:
    standing = next(each.standing for each in DEVELOPMENTS if each.id == development)
    base = story.Line(
        identity,
        1,
        development,
        "en",
        when,
        when,
        headline,
        body,
        who,
        standing.status,
        standing.outlets,
        standing.origins,
        standing.sides,
        cited,
    )
    return replace(base, **more)  # type: ignore[arg-type]


LINES = (
    _line("l-toll", "d-toll", at("2031-10-21T14:20+00:00"), "Hospital: at least 31 people died when the Ostrel bridge fell",
          "At least 31 people died when the Ostrel bridge fell, the district hospital said. Its doctors had counted the bodies twice.",
          "District hospital", cite("kurier-1", "At least 31 people died when the Ostrel"), cite("ministry-1", "The Ministry of Transport puts"),
          key=True, revision=3, notes=("updated 14:20 UTC: at least 31 (was 29), says the hospital",)),
    _line("l-ministry", "d-count", at("2031-10-21T12:05+00:00"), "Ministry puts the number of dead at 24", "The inspection of 2029 found no fault.",
          "Ministry of Transport", cite("ministry-1", "The Ministry of Transport puts"), reviewed=True,
          at=on("2031-10-20")),
    _line("l-warning", "d-warning", at("2031-10-20T09:40+00:00"), "Two engineers warned of cracks in 2029, according to a letter",
          "Two engineers warned the road authority of cracks in 2029, according to a letter seen by TAPA.", "A letter seen by TAPA",
          cite("tapa-1", "Two engineers"), cite("rado-1", "Two engineers"), cite("morgen-1", "Zwei Ingenieure"), at=When("2029-01-01", "2029-12-31", "year", "the letter is of 2029")),
    _line("l-pledge", "d-pledge", on("2031-10-17", "2031-10-19", "between the fall of the bridge and the next dated entry", "inferred"),
          "وعدت شركة البناء بتعويض عائلات الضحايا قبل نهاية العام", "لم تذكر الشركة أي مبلغ.", "شركة البناء", cite("nahr-1", "وعدت شركة البناء"), language="ar"),
    _line("l-search", "d-search", on("2031-10-19"), "Рятувальники шукають щонайменше дев’ятьох людей", "Вода піднялася на два метри.",
          "Служба порятунку", cite("visnyk-1", "Рятувальники шукають щонайменше"), language="uk"),
    _line("l-first", "d-first", at("2031-10-18T10:00+00:00"), "Ministry: between 12 and 15 people have died", "", "Ministry of Transport",
          cite("ministry-2", "Between 12"), status="withdrawn"),
    _line("l-fall", "d-fall", at("2031-10-18T06:50+00:00"), "Bridge at Ostrel falls into the Dolna",
          "The bridge at Ostrel fell into the Dolna shortly after six on Saturday morning, police said. A freight train had just crossed it.",
          "Police and the rail operator", cite("kurier-2", "The bridge at Ostrel fell"), cite("rado-2", "The bridge at Ostrel has"), key=True),
    _line("l-delay", "d-delay", on("2031-08-04"), "Council puts off repair of the Ostrel bridge until next year", "It named the cost as the reason.",
          "Ostrel Kurier", cite("kurier-3", "The council put off")),
    _line("l-rail", "d-rail", None, "Driver: the railing had been loose for months", "", "A driver", cite("note", "A driver said")),
)  # fmt: skip


def _point(
    when: When, low: int | None, high: int | None, qualifier: claims.Qualifier, speaker: str, document: str, words: str
) -> story.TrackPoint:
    spot = READINGS[document].document.text.rindex(words)
    return story.TrackPoint(
        when, None if low is None else Decimal(low), None if high is None else Decimal(high), qualifier, speaker, document, None,
        f"f-{document}-{spot}", Span(spot, spot + len(words)),
    )  # fmt: skip


TRACK = story.Track("t-dead", "killed", "people", "person", (
    _point(at("2031-10-21T14:20+00:00"), 31, None, "at_least", "District hospital", "kurier-1", "31"),
    _point(on("2031-10-21"), 24, 24, "exact", "Ministry of Transport", "ministry-1", "24"),
    _point(on("2031-10-20"), None, 40, "up_to", "Union of railway workers of the Dolna valley", "rado-1", "2029"),
    _point(on("2031-10-19"), 9, 9, "about", "Rescue service", "visnyk-1", "дев’ятьох"),
    _point(at("2031-10-18T10:00+00:00"), 12, 15, "between", "Ministry of Transport", "ministry-2", "12"),
    _point(on("2031-10-18"), None, None, "vague", "Police", "kurier-2", "Dozens"),
), True, "the values of two speakers exclude each other")  # fmt: skip


def item(line: str, words: str, *cited: story.Citation) -> story.DigestItem:
    return story.DigestItem(line, words, cited)


DIGEST = story.Digest(
    key_points=(
        item("l-toll", "The hospital counts at least 31 dead; the ministry says 24 and calls higher figures false", cite("kurier-1", "At least 31 people died when the Ostrel")),
        item("l-warning", "A letter says two engineers warned of cracks in 2029; the authority cannot confirm it", cite("tapa-1", "Two engineers")),
        item("l-fall", "The bridge fell shortly after six on Saturday, police and the rail operator say", cite("kurier-2", "The bridge at Ostrel fell")),
    ),
    known=(item("l-fall", "The bridge at Ostrel fell into the Dolna on 18 October.", cite("kurier-2", "The bridge at Ostrel fell")),),
    claimed=(item("l-warning", "Two engineers warned the road authority in 2029.", cite("tapa-1", "Two engineers")),),
    not_known=(item("l-warning", "Whether the road authority received the letter.", cite("tapa-1", "The authority could not")),),
)  # fmt: skip

BRIDGE = story.Story(
    STORY, "The fall of the Ostrel bridge", True, "en",
    (story.Strand("toll", "The toll", (), ("l-toll", "l-ministry", "l-first")), story.Strand("cause", "The cause", (), ("l-warning", "l-delay", "l-rail"))),
    DEVELOPMENTS, LINES, (TRACK,), DIGEST, (),
    (story.Card("a-ministry", "Ministry of Transport", ("Transport Ministry",), (story.Fact("Puts the number of dead at 24.", (cite("ministry-1", "The Ministry of Transport puts"),)),)),),
    (story.TimelinePoint("2031-10-18", "The bridge falls.", (cite("kurier-2", "The bridge at Ostrel fell"),)),),
)  # fmt: skip

COPIES = (story.CopyGroup(
    "c1", story.Telling("tapa-1", "e1"), "wire", (story.Telling("tapa-1", "e1"), story.Telling("rado-1", "e1"), story.Telling("morgen-1", "e1")),
    (story.CopyChange("rado-1", "cut", "according to a letter seen by TAPA", ""), story.CopyChange("morgen-1", "hedge", "warned", "sollen gewarnt haben")),
    "same sentences in the same order"),)  # fmt: skip

FILE = story.StoryFile("The fall of the Ostrel bridge", began="2031-10-18", parties=(story.Party("gov", "Government of Veldania"),))


def sample() -> Snapshot:
    """The ticker after change 40, with one refused document and a source that fails."""
    changes = (
        story.Change(31, "2031-10-19T08:00+00:00", "merged", STORY, replace(LINES[6], id="l-fall-old"), "l-fall"),
        story.Change(32, "2031-10-19T09:00+00:00", "withdrawn", STORY, replace(LINES[5], id="l-gone"), "the outlet took its report back"),
        story.Change(
            33,
            "2031-10-19T10:00+00:00",
            "redacted",
            STORY,
            replace(LINES[5], id="l-private", headline="A private name"),
            "a private person",
        ),
    )
    assembly = story.Assembly(
        tuple(story.DatedDocument(paper.id, paper.published) for paper in PAPERS),
        (story.Event("e1", "The fall", tuple(READINGS)),),
        COPIES,
        (BRIDGE,),
    )
    sources = (
        SourceState("stories/bridge", "ok", "", len(PAPERS), "2031-10-21T15:00+00:00"),
        SourceState(
            "https://dolna.example/feed.xml",
            "failing",
            "the server answered 503; it is tried again in ten minutes",
            0,
            "2031-10-21T15:01+00:00",
        ),
    )
    rejected = (text.Rejected("stories/bridge/photo.bin", "it is not text"), text.Rejected("stories/bridge/empty.txt", "it is empty"))
    return Snapshot(assembly, 40, OUTLETS, rejected, sources, FILE, fates(changes))


def shelf() -> Shelf:
    return Shelf(READINGS.get, {outlet.id: outlet for outlet in OUTLETS}, UTC)


def many(count: int) -> Snapshot:
    """The same ticker with `count` lines, each with an id and a headline of its own."""
    lines = tuple(
        replace(LINES[index % 5], id=f"l{index:05d}", headline=f"{LINES[index % 5].headline} ({index * 7919 % 10007})")
        for index in range(count)
    )
    snapshot = sample()
    return replace(snapshot, assembly=replace(snapshot.assembly, stories=(replace(BRIDGE, lines=lines, strands=()),)))


def fresh_line(identity: str, headline: str) -> story.Line:
    """A line like the newest of the sample, under another id and headline."""
    return replace(LINES[0], id=identity, revision=1, headline=headline)
