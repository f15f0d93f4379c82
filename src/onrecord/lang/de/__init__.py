"""German words, one module per topic."""
