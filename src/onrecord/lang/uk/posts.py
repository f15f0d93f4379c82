"""Ukrainian words for embedded posts."""

from onrecord.lang.shapes.posts import PostWords

WORDS = PostWords(own="я ми", unsigned="вбудований допис")
