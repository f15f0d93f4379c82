"""Ukrainian words, one module per topic."""
