"""What arrives as a table (CSV): feedback, readings, ballots."""
