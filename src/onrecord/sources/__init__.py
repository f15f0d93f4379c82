"""In: files, feeds, pages, archives, addresses."""
