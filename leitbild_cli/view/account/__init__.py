"""What a team can tell of its statement: where words come from, what became of ideas, letters."""
