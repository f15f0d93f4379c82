"""English words, one module per topic."""
