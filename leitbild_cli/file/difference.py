"""What changed between two texts, as a unified diff."""

from __future__ import annotations


def unified(before: str, after: str, name: str) -> str:
    """Give the unified diff with three lines around each change; empty where nothing changed."""
    from difflib import unified_diff

    lines = unified_diff(before.splitlines(), after.splitlines(), f"a/{name}", f"b/{name}", lineterm="")
    return "\n".join(lines)
