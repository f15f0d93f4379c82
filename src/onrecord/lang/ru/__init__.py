"""Russian words, one module per topic."""
