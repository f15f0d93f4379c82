"""Hedges, credits and rights lines in English: see `onrecord.lang.shapes.copying`."""

from onrecord.lang.shapes.copying import CopyWords

WORDS = CopyWords(
    hedges=(
        "may",
        "might",
        "could",
        "reportedly",
        "allegedly",
        "alleged",
        "apparently",
        "possibly",
        "perhaps",
        "probably",
        "likely",
        "unconfirmed",
        "unverified",
        "suspected",
        "believed",
        "claimed",
        "seems",
        "appears",
        "if",
        "not confirmed",
        "according to",
    ),
    credits=(
        "Source",
        "Sources",
        "Via",
        "Originally published by",
        "First published by",
        "This article was first published by",
        "Reporting by",
    ),
    rights=("All rights reserved", "may not be published", "Copyright", "©", "Sign up for", "Subscribe to", "Read more"),
)
