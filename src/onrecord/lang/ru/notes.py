"""Russian notes on a line: `WORDS.was_wrong` is "{outlet}, исправление: {wrong} было ошибкой"."""

from onrecord.lang.shapes.notes import NoteWords

WORDS = NoteWords(
    fabricated="Вымыслом это называют: {who}",
    before="Обновление: раньше об этом – {who} ({day})",
    before_said="Обновление: раньше об этом – {who} ({day}): {words}",
    corrected="{outlet}, исправление: {right} вместо {wrong}",
    was_wrong="{outlet}, исправление: {wrong} было ошибкой",
    altered="{outlet}: {right}, в оригинале {wrong}",
    parts_over="Названные части ({parts}) вместе {made}, больше целого ({whole})",
    parts_under="Названные части ({parts}) вместе {made} из {whole}",
    edited="заголовок отредактирован",
    to="–",
)
