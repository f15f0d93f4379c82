"""The words that tell where a text was taken from, and those whose loss makes a copy surer than its original.

`CopyWords(hedges=("reportedly",), credits=("Source",), rights=("All rights reserved",))`.
"""

from __future__ import annotations

from dataclasses import dataclass

AGENCIES = (
    ("Associated Press", ("AP", "Associated Press")),
    ("Reuters", ("Reuters", "Thomson Reuters", "Рейтер", "Рейтерс")),
    ("Agence France-Presse", ("AFP", "Agence France-Presse", "Agence France Presse", "АФП")),
    ("Deutsche Presse-Agentur", ("dpa", "Deutsche Presse-Agentur")),
    ("EFE", ("EFE", "Efe", "Agencia EFE")),
    ("Europa Press", ("Europa Press",)),
    ("ANSA", ("ANSA",)),
    ("Press Association", ("PA Media", "Press Association")),
    ("United Press International", ("UPI", "United Press International")),
    ("Bloomberg", ("Bloomberg",)),
    ("Xinhua", ("Xinhua", "Синьхуа")),
    ("Kyodo", ("Kyodo", "Kyodo News")),
    ("Yonhap", ("Yonhap", "Ренхап", "Йонхап", "Ёнхап")),
    ("TASS", ("TASS", "Tass", "ТАСС")),
    ("Interfax", ("Interfax", "Интерфакс", "Інтерфакс")),
    ("RIA Novosti", ("RIA Novosti", "РИА Новости")),
    ("Ukrinform", ("Ukrinform", "Укрінформ", "Укринформ")),
    ("Interfax-Ukraine", ("Interfax-Ukraine", "Інтерфакс-Україна", "Интерфакс-Украина")),
    ("APA", ("APA",)),
    ("Keystone-SDA", ("SDA", "Keystone-SDA")),
)


@dataclass(frozen=True, slots=True)
class CopyWords:
    """`hedges` make a sentence less sure; `credits` stand before the name of a source; `rights` open a line that is no news."""

    hedges: tuple[str, ...]
    credits: tuple[str, ...]
    rights: tuple[str, ...]
