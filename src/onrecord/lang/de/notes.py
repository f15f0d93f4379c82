"""German notes on a line: `WORDS.was_wrong` is "{outlet} hat sich berichtigt: {wrong} war falsch"."""

from onrecord.lang.shapes.notes import NoteWords

WORDS = NoteWords(
    fabricated="Als Fälschung bezeichnet von: {who}",
    before="Neuer Stand: {who} sprach schon früher davon ({day})",
    before_said="Neuer Stand: {who} sprach schon früher davon ({day}): {words}",
    corrected="{outlet} hat sich berichtigt: {right} statt {wrong}",
    was_wrong="{outlet} hat sich berichtigt: {wrong} war falsch",
    altered="{outlet} schreibt {right}, im Original steht {wrong}",
    parts_over="Die genannten Teile ({parts}) ergeben {made}, mehr als das Ganze ({whole})",
    parts_under="Die genannten Teile ({parts}) ergeben {made} von {whole}",
    edited="Überschrift bearbeitet",
    to="bis",
)
