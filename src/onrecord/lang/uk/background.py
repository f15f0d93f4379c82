"""How common words are: one list for languages of one script, see `background_cyrillic`."""

from onrecord.lang.shapes.background_cyrillic import COMMON_CYRILLIC

WORDS = COMMON_CYRILLIC
