"""Remarks on the rows of a table, each with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.language import _, ngettext
from leitbild_cli.view.text import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST = 20


def line_remarks(remarks: Sequence[tuple[int | None, str]], *, width: int) -> list[str]:
    """Give a line or more for each remark; after twenty only how many more there are."""
    lines: list[str] = []
    for line, what in remarks[:_MOST]:
        told = what if line is None else _("Line {line}: {what}").format(line=line, what=what)
        first, *rest = wrap(told, max(width - 4, 2))
        lines += [f"  {first}", *(f"    {part}" for part in rest)]
    more = len(remarks) - _MOST
    if more > 0:
        lines.append("  " + ngettext("and {count} more", "and {count} more", more).format(count=more))
    return lines
