"""Hedges, credits and rights lines in Ukrainian: see `onrecord.lang.shapes.copying`."""

from onrecord.lang.shapes.copying import CopyWords

WORDS = CopyWords(
    hedges=(
        "може",
        "можуть",
        "можливо",
        "нібито",
        "імовірно",
        "ймовірно",
        "мабуть",
        "начебто",
        "ймовірний",
        "непідтверджений",
        "непідтверджені",
        "якщо",
        "за даними",
        "схоже",
    ),
    credits=("Джерело", "Джерела", "За матеріалами", "Про це повідомляє"),
    rights=("Усі права захищені", "Всі права захищені", "Copyright", "©", "Читайте також"),
)
