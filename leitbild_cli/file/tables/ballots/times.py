"""When each ballot of a table was sent: of two of one person the later one counts, wherever it stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.values import months_come_first, read_instant

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from leitbild_cli.core.voting.tables import BallotRow


def timed(
    rows: Sequence[BallotRow], header: str, *, delimiter: str = "", days_first: bool | None = None
) -> tuple[BallotRow, ...]:
    """Give the rows with the moment each was sent, and a table that has its newest row on top as one read upwards.

    A moment that can be read in two ways, as 3/4/2026, is none; `header` may say UTC, and `days_first` what is usual.
    """
    if not any(row.when for row in rows):
        return tuple(rows)
    months = months_come_first([row.when for row in rows], today=date.max)
    if months is None and (days_first or delimiter == ";"):
        months = False
    utc = "utc" in caseless(header) or "gmt" in caseless(header)
    found = [replace(row, at=_instant(row.when, months=months, utc=utc)) for row in rows]
    moments = [row.at for row in found if row.at is not None]
    return tuple(replace(row, turn=-row.line) for row in found) if _falls(moments) else tuple(found)


def _instant(cell: str, *, months: bool | None, utc: bool) -> datetime | None:
    if months is not None:
        return read_instant(cell, month_first=months, utc=utc)
    first, second = (read_instant(cell, month_first=one, utc=utc) for one in (True, False))
    return first if first == second else None


def _falls(moments: Sequence[datetime]) -> bool:
    """Say whether the newest stands on top."""
    pairs = list(pairwise(moments))
    return sum(one > two for one, two in pairs) > sum(one < two for one, two in pairs)
