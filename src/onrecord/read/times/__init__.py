"""Time expressions: `find.find_times` is the way in."""
