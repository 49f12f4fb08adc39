"""Statements of others, each with who says it, since when, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.view.format.text import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.published import Published


def page(statements: Iterable[Published], *, width: int) -> str:
    """Give each statement with its origin below it."""
    return "\n\n".join("\n".join(_one(each, min(width, 100))) for each in statements)


def _one(each: Published, width: int) -> list[str]:
    year = f", {each.year}" if each.year else ""
    lines = [*wrap(f"{each.organisation}{year}", width - 2), each.source]  # an address cut in two leads nowhere
    return [*wrap(each.text, width), *(f"  {line}" for line in lines)]
