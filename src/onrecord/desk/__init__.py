"""The only place where parts are put together: sources, stores, taggers, the pure core, and what the page asks for."""
