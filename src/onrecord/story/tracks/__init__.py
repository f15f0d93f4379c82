"""One quantity through time, by whom: `find.find_tracks` is the way in."""
