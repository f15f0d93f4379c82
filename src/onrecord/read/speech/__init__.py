"""Who said what: `statements.find_statements` is the way in."""
