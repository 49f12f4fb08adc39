"""Drafts as people read them: their text, what each goes back to, what changed, what is found in them."""
