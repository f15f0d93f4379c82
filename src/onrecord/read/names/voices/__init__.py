"""Resolves the sources of statements to a document's actors."""
