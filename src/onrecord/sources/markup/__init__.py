"""HTML as pieces and marked lines: `pieces.pieces` takes a tree apart, `marks.laid_out` makes one text of lines."""
