"""The parts of the speed run: each has `rows()`, which measures ours and the peer in turn and gives lines of the table."""
