"""What somebody said of the columns of an export stays with the fingerprint of its header."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leitbild_cli.core.model import Header, Leitbild


def remember(leitbild: Leitbild, header: Header) -> Leitbild:
    """Keep what was said of this header instead of what was said before; one that says nothing is forgotten."""
    others = tuple(one for one in leitbild.headers if one.id != header.id)
    kept = (*others, header) if header.says_anything else others
    return leitbild if header in leitbild.headers or kept == leitbild.headers else replace(leitbild, headers=kept)
