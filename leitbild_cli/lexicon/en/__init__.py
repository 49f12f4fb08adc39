"""English words: what counts little, short forms, odd forms, word classes, style."""
