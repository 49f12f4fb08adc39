"""Voting by elimination: one idea after the other leaves until one is left."""
