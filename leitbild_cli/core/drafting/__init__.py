"""Drafts of the statement: composed from the winners, written, edited, compared, and at last adopted."""
