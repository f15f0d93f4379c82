"""Numbers with bounds, units and what they count: `find.find_figures` is the way in."""
