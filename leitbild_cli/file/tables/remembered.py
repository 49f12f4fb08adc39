"""What was said of an export's columns, for the next export of the same form: it has the same header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import Header
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.columns import ColumnRole, wished
from leitbild_cli.file.tables.identity import identity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.file.tables.columns import Columns
    from leitbild_cli.file.tables.ratings import ScaleWish
    from leitbild_cli.file.tables.table import Table


def fingerprint(table: Table) -> str:
    """Give the id that every export with this header has."""
    return identity("header", *map(caseless, table.header))


def learned(
    table: Table, mapping: Columns, wishes: Sequence[str], scale: ScaleWish | None, *, days_first: bool | None
) -> Header:
    """Give what was said of this header; what was guessed and is kept counts as said."""
    roles = {role for role, _place in wished(table, wishes)} | mapping.guessed
    return Header(
        id=fingerprint(table),
        columns=tuple(_pair(table, role, place) for role, place in mapping.places if role in roles),
        scale=None if scale is None else _scale(scale),
        best=None if scale is None else scale.best,
        days_first=days_first,
    )


def together(table: Table, said: Sequence[str], before: Sequence[str]) -> tuple[str, ...]:
    """Give what is said now with what was said before of other roles."""
    roles = {role for role, _place in wished(table, said)}
    return (*said, *(one for one in before if not {role for role, _place in wished(table, [one])} & roles))


def _pair(table: Table, role: ColumnRole, place: int) -> str:
    """Give a pair as `--map` takes it; where columns are called alike, by the column's number."""
    header = table.header[place]
    alike = sum(caseless(one) == caseless(header) for one in table.header)
    return f"{role.value}={header}" if header and alike == 1 else f"{place + 1}={role.value}"


def _scale(wish: ScaleWish) -> str | None:
    if wish.words:
        return "|".join(wish.words)
    return None if wish.high is None else f"{wish.low}..{wish.high}"


def facts(header: Header) -> Iterator[str]:
    """Give what is remembered as one would say it again on the command line."""
    yield from (f'--map "{one}"' for one in header.columns)
    yield from [f'--scale "{header.scale}"'] if header.scale else []
    yield from [f"--best {header.best}"] if header.best is not None else []
    yield from [f"--dates {'dmy' if header.days_first else 'mdy'}"] if header.days_first is not None else []
