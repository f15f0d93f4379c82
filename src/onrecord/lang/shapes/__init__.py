"""The shape of each topic's words: what a language must give for numbers, times, cues, names, furniture."""
