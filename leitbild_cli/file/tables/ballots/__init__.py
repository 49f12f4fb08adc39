"""Ballots that arrive as a CSV table, a row each."""
