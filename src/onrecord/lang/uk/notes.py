"""Ukrainian notes on a line: `WORDS.was_wrong` is "{outlet}, виправлення: {wrong} було помилкою"."""

from onrecord.lang.shapes.notes import NoteWords

WORDS = NoteWords(
    fabricated="Вигадкою це називають: {who}",
    before="Оновлення: раніше про це – {who} ({day})",
    before_said="Оновлення: раніше про це – {who} ({day}): {words}",
    corrected="{outlet}, виправлення: {right} замість {wrong}",
    was_wrong="{outlet}, виправлення: {wrong} було помилкою",
    altered="{outlet}: {right}, в оригіналі {wrong}",
    parts_over="Названі частини ({parts}) разом {made}, більше за ціле ({whole})",
    parts_under="Названі частини ({parts}) разом {made} з {whole}",
    edited="заголовок відредаговано",
    to="–",
)
