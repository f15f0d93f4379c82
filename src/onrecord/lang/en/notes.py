"""English notes on a line: `WORDS.was_wrong` is "{outlet} corrected itself: {wrong} was wrong"."""

from onrecord.lang.shapes.notes import NoteWords

WORDS = NoteWords(
    fabricated="Said to be fabricated by {who}",
    before="An update: {who} spoke of it before ({day})",
    before_said="An update: {who} spoke of it before ({day}): {words}",
    corrected="{outlet} corrected itself: {right} instead of {wrong}",
    was_wrong="{outlet} corrected itself: {wrong} was wrong",
    altered="{outlet} has {right} where the original has {wrong}",
    parts_over="The parts named ({parts}) make {made}, more than the {whole} they are part of",
    parts_under="The parts named ({parts}) make {made} of {whole}",
    edited="headline edited",
    to="to",
)
