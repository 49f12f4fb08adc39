"""`leitbild brainstorm`: ten minutes in which every idea counts."""
