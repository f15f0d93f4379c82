"""Russian words for embedded posts."""

from onrecord.lang.shapes.posts import PostWords

WORDS = PostWords(own="я мы", unsigned="встроенная публикация")
