"""Endings filed so that a word is only asked for those it can have."""

from __future__ import annotations


def by_last_letter(endings: str) -> dict[str, tuple[str, ...]]:
    """Give the endings under their last letter, in the order in which they are to be tried."""
    known = endings.split()
    return {last: tuple(one for one in known if one[-1] == last) for last in {one[-1] for one in known}}
