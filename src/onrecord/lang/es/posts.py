"""Spanish words for embedded posts."""

from onrecord.lang.shapes.posts import PostWords

WORDS = PostWords(own="yo nosotros nosotras", unsigned="una publicación incrustada")
