"""French month names of date stamps: "12 février 2031 à 16h05"."""

from onrecord.lang.shapes.stamps import StampWords

WORDS = StampWords(
    months=(
        ("janvier", "janv", "jan"),
        ("février", "fevrier", "févr", "fév", "fev"),
        ("mars",),
        ("avril", "avr"),
        ("mai",),
        ("juin",),
        ("juillet", "juil"),
        ("août", "aout"),
        ("septembre", "sept"),
        ("octobre", "oct"),
        ("novembre", "nov"),
        ("décembre", "decembre", "déc", "dec"),
    ),
    changed=("mis à jour", "mise à jour", "actualisé", "modifié"),
)
