"""The account a team can give of its statement: what stands, what became of what was said, and who took part."""
