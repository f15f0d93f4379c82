"""Documents that report one happening: `find.find_events` is the way in."""
