"""Tellings that go back to one text: `find.find_copies` is the way in."""
