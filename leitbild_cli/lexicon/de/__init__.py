"""German words: what counts little, short forms, parts of compounds, odd forms, verbs, word classes, style."""
