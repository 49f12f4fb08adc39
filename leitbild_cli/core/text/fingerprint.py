"""A short sign of words as somebody saw them: other words have another one, a moved line break has the same."""

from __future__ import annotations

from leitbild_cli.core.text.digest import sha256

_NAME_SIGNS, _WORD_SIGNS = 4, 4  # of a name, and of its words: enough among the few that stand together


def plain(text: str) -> str:
    """Give a text without what nobody sees: a line break that moved."""
    return " ".join(text.split())


def start(name: str) -> str:
    """Give how the signs of this name begin."""
    return name[:_NAME_SIGNS]


def sign(name: str, text: str) -> str:
    """Give the sign of these words under this name."""
    return f"{start(name)}-{sha256(plain(text).encode()).hexdigest()[:_WORD_SIGNS]}"
