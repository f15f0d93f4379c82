"""One HTML page to a document: `page.page` is the way in."""
