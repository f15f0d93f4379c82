"""German words for embedded posts."""

from onrecord.lang.shapes.posts import PostWords

WORDS = PostWords(own="ich wir", unsigned="ein eingebetteter Beitrag")
