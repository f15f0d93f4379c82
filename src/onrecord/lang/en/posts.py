"""English words for embedded posts."""

from onrecord.lang.shapes.posts import PostWords

WORDS = PostWords(own="i we", unsigned="an embedded post")
