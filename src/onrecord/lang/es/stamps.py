"""Spanish month names of date stamps: "12 de marzo de 2031"."""

from onrecord.lang.shapes.stamps import StampWords

WORDS = StampWords(
    months=(
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep", "set"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    morning=("a.m.", "a. m."),
    afternoon=("p.m.", "p. m."),
    changed=("actualizado", "actualizada", "actualización", "modificado"),
)
