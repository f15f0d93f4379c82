"""French words, one module per topic."""
