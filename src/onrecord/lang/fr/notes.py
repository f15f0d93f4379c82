"""French notes on a line: `WORDS.was_wrong` is "{outlet} s’est corrigé : {wrong} était faux"."""

from onrecord.lang.shapes.notes import NoteWords

WORDS = NoteWords(
    fabricated="Qualifié de faux par : {who}",
    before="Mise à jour : {who} en avait déjà parlé ({day})",
    before_said="Mise à jour : {who} en avait déjà parlé ({day}) : {words}",
    corrected="{outlet} s’est corrigé : {right} au lieu de {wrong}",
    was_wrong="{outlet} s’est corrigé : {wrong} était faux",
    altered="{outlet} écrit {right}, l’original {wrong}",
    parts_over="Les parties citées ({parts}) font {made}, plus que le total ({whole})",
    parts_under="Les parties citées ({parts}) font {made} sur {whole}",
    edited="titre modifié",
    to="au",
)
