"""French words for embedded posts."""

from onrecord.lang.shapes.posts import PostWords

WORDS = PostWords(own="je j’ j' nous", unsigned="une publication intégrée")
