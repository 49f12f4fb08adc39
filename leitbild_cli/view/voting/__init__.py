"""Ballots, rounds and results: tables where there is room, lists on narrow screens, JSON for machines."""
