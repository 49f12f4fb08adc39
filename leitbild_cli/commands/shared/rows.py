"""Ideas, ballots or feedback written in rows, for the verbs that hand them out."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from leitbild_cli.core import exports
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view.format import markdown, sheet

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild


class What(StrEnum):
    """What can be had in rows."""

    IDEAS = "ideas"
    BALLOTS = "ballots"
    FEEDBACK = "feedback"


class RowFormat(StrEnum):
    """How rows are written."""

    CSV = "csv"
    JSON = "json"
    MARKDOWN = "markdown"


_BY_ENDING = {
    ".csv": RowFormat.CSV,
    ".json": RowFormat.JSON,
    ".md": RowFormat.MARKDOWN,
    ".markdown": RowFormat.MARKDOWN,
}
_ROWS = {What.IDEAS: exports.idea_rows, What.BALLOTS: exports.ballot_rows, What.FEEDBACK: exports.feedback_rows}


FormChoice = Annotated[
    RowFormat | None,
    typer.Option("--format", help=_("csv, json or markdown; else as the ending of --output says, or csv.")),
]
WithoutNames = Annotated[
    bool, typer.Option("--without-names", help=_("Leave out who it was, and whatever could tell."))
]


class NoWorkbook(UsageRefusal):
    """The name of the file asks for a workbook."""

    code = "no-workbook"
    what = mark("Workbooks are not written here; every spreadsheet opens CSV.")
    mend = mark("Call it `{name}`.")


def form_of(wished: RowFormat | None, output: Path | None, *, as_json: bool) -> RowFormat:
    """Give the form that was asked for, or that the name of a file asks for; raise NoWorkbook."""
    if wished or as_json:
        return wished or RowFormat.JSON
    ending = output.suffix.casefold() if output is not None else ""
    if output is not None and ending in {".xlsx", ".xls", ".ods"}:
        raise NoWorkbook(name=output.with_suffix(".csv"))
    return _BY_ENDING.get(ending, RowFormat.CSV)


def written(leitbild: Leitbild, what: What, form: RowFormat, *, names: bool) -> str:
    """Give the rows as text."""
    rows = _ROWS[what](leitbild, names=names)
    match form:
        case RowFormat.CSV:
            return sheet.csv_text(rows.keys, rows.rows)
        case RowFormat.MARKDOWN:
            return markdown.table(rows.keys, rows.rows)
        case RowFormat.JSON:
            from leitbild_cli.view.format import machine

            return machine.document({what.value: [dict(zip(rows.keys, row, strict=True)) for row in rows.rows]})
        case _:
            assert_never(form)
