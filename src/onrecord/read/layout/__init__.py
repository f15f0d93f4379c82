"""The shape of a document: pieces, furniture, blocks, entries and their clock times."""
