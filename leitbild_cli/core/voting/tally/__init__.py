"""Ballots in, rounds out: who leaves, round by round; knows nothing of the file's records."""
