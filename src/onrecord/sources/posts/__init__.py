"""Posts where news breaks: `addresses.readable` finds the public page or feed of a channel, `telegram.preview` reads a channel's page."""
