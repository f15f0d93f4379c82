"""Files, folders, lines of JSON and web archives, in and out: `files.read_paths` is the way in, `evidence.archive` the way out."""
