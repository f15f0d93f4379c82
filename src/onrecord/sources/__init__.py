"""In: raw bytes to documents. `parse.documents` is the way in; `parsing.Parser` does it where it can be killed; `fetching` gets bytes."""
