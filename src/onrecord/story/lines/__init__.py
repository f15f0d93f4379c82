"""The ticker line: `write.write_line` is the way in."""
