"""Feeds, sitemaps and lists of feeds: `feed.feed_documents` is the way in."""
