"""What people wrote from memory, a text a person: of a plain file, or of the one column of a table that holds words."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.file import letters
from leitbild_cli.file.tables import form
from leitbild_cli.file.tables.private import is_private, is_prose
from leitbild_cli.language import mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.file.tables.table import Table

_TABLES = frozenset((".csv", ".tsv", ".xlsx", ".xls", ".xlsb", ".ods"))
_RULE = re.compile(r"^\s*(?:-{3,}|={3,}|\*{3,})\s*$", re.MULTILINE)
_BLANK = re.compile(r"\n\s*\n")


class WhichColumn(UsageRefusal):
    """Several columns hold words, or none does."""

    code = "which-column"
    what = mark("Which column holds what people wrote from memory? There are: {headers}.")
    mend = mark("Name it with `--header`.")


@record
class Memories:
    """What each person wrote; `empty` are those who wrote nothing, `header` is the column it stood in."""

    texts: tuple[str, ...]
    empty: int = 0
    header: str | None = None


def read_memories(data: bytes, name: str, *, header: str | None = None) -> Memories:
    """Give the texts in a file; in a plain one a blank line stands between two people, or a line of dashes."""
    if PurePath(name).suffix.lower() in _TABLES or data.startswith(b"PK\x03\x04"):
        return _of_table(form.read_form(data, name), header)
    return of_text(letters.letters(data, name).text)


def of_text(text: str) -> Memories:
    """Give the texts of a plain text."""
    lines = text.replace("\r\n", "\n").lstrip("\ufeff")
    parts = (_RULE if _RULE.search(lines) else _BLANK).split(lines)
    return Memories(texts=tuple(said for part in parts if (said := part.strip())))


def _of_table(table: Table, header: str | None) -> Memories:
    place = _place(table, header)
    cells = [cell.strip() for cell in table.column(place)]
    return Memories(
        texts=tuple(filter(None, cells)), empty=len(cells) - len([*filter(None, cells)]), header=table.header[place]
    )


def _place(table: Table, header: str | None) -> int:
    """Give the column that is named, else the only one that holds words and nobody's name or address."""
    if header is not None:
        found = [place for place, name in enumerate(table.header) if caseless(name) == caseless(header)]
    else:
        found = [
            place
            for place, name in enumerate(table.header)
            if is_prose(table.column(place)) and not is_private(name, table.column(place), asks=True)
        ]
    if len(found) != 1:
        raise WhichColumn(where=table.name, headers=", ".join(name for name in table.header if name))
    return found[0]
