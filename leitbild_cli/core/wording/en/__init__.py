"""English: its grammar, and what a fragment of it can become."""
