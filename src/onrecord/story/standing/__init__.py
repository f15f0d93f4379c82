"""How well a development stands: `weigh.stand` is the way in."""
