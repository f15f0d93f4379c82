"""Spanish words, one module per topic."""
