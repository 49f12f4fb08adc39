"""Measures, their readings and reviews: whether the statement holds, and whether it is lived."""
