"""Spanish notes on a line: `WORDS.was_wrong` is "{outlet} se corrigió: {wrong} era un error"."""

from onrecord.lang.shapes.notes import NoteWords

WORDS = NoteWords(
    fabricated="Calificado de falso por: {who}",
    before="Actualización: {who} ya habló de ello ({day})",
    before_said="Actualización: {who} ya habló de ello ({day}): {words}",
    corrected="{outlet} se corrigió: {right} en lugar de {wrong}",
    was_wrong="{outlet} se corrigió: {wrong} era un error",
    altered="{outlet} pone {right} donde el original pone {wrong}",
    parts_over="Las partes citadas ({parts}) suman {made}, más que el total ({whole})",
    parts_under="Las partes citadas ({parts}) suman {made} de {whole}",
    edited="titular editado",
    to="a",
)
