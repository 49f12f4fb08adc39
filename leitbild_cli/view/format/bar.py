"""How far something is, on one line."""

from __future__ import annotations

_LONGEST = 30
_SHORTEST = 5
_REST = 9  # blanks, brackets and the percentage


def bar(words: str, share: float, cells: int) -> str:
    """Give the words, a bar and the percentage on one line; where there is little room, the words give way first."""
    done = min(max(share, 0.0), 1.0)
    head = f"{words}  " if len(words) + 2 + _SHORTEST + _REST <= cells else ""
    length = max(min(cells - len(head) - _REST, _LONGEST), 0)
    full = int(length * done)
    drawn = f"[{'#' * full}{'.' * (length - full)}] " if length >= _SHORTEST else ""
    return f"{head}{drawn}{int(100 * done):3d} %"
