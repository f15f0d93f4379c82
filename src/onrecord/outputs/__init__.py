"""Out: pure renderers, ticker in, text out."""
