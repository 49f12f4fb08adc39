"""Rows for a spreadsheet: CSV that opens with its umlauts and without a formula, and can be read back word for word."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from typing import TYPE_CHECKING

from leitbild_cli.core.text.formulas import defused
from leitbild_cli.language import current

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160)])  # a terminal would obey them
_MARK = "\ufeff"  # without it Excel takes UTF-8 for something else
_SEMICOLON = frozenset(("de",))  # where a comma belongs into numbers, a double click splits cells at semicolons


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Give the rows as CSV: nothing for None and False, `x` for True, days and moments in ISO 8601, no formula."""
    out = io.StringIO()
    delimiter = ";" if current() in _SEMICOLON else ","
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell(one) for one in row] for row in rows)
    return _MARK + out.getvalue().removesuffix("\n")


def _cell(value: object) -> str:
    match value:
        case None | False:
            return ""
        case True:
            return "x"
        case datetime():
            return value.strftime("%Y-%m-%dT%H:%MZ")
        case date():
            return value.isoformat()
        case str():
            return defused(value.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS))
        case _:
            return listed(value)


def listed(value: object) -> str:
    """Give a value in a cell; several things as JSON."""
    if not isinstance(value, tuple):
        return str(value)
    from leitbild_cli.view.format.machine import json_text  # few cells hold several things

    return json_text(value, indent=None)
