"""Where `read` runs: inline or in a process pool."""
