"""Keep: memory and SQLite behind the same ports."""
