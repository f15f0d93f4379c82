"""The bundled story, all invented: `documents/` by many outlets, `story.toml` what an editor knows, `replay.toml` when each came in."""
