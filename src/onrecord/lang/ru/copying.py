"""Hedges, credits and rights lines in Russian: see `onrecord.lang.shapes.copying`."""

from onrecord.lang.shapes.copying import CopyWords

WORDS = CopyWords(
    hedges=(
        "может",
        "могут",
        "возможно",
        "якобы",
        "вероятно",
        "предположительно",
        "наверное",
        "по-видимому",
        "неподтвержденный",
        "неподтвержденные",
        "если",
        "по данным",
        "похоже",
    ),
    credits=("Источник", "Источники", "По материалам", "Об этом сообщает"),
    rights=("Все права защищены", "Copyright", "©", "Читайте также"),
)
