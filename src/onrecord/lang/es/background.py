"""How common words are: one list for languages of one script, see `background_latin`."""

from onrecord.lang.shapes.background_latin import COMMON_LATIN

WORDS = COMMON_LATIN
