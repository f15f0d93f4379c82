"""Many readings and decisions to a ticker: copies, events, developments, standing, tracks, lines, digest; pure."""
