"""One document to a Reading: pure functions from text and words to blocks, entries, times, names, figures, statements."""
