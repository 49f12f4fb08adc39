"""`leitbild export`: ideas, ballots or feedback for a spreadsheet, a program, or a page of Markdown."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import exports, lookup
from leitbild_cli.errors import UsageRefusal, ticked
from leitbild_cli.language import _, mark
from leitbild_cli.view import markdown, sheet

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.core.exports import Rows

app = options.single()


class What(StrEnum):
    """What can be had in rows."""

    IDEAS = "ideas"
    BALLOTS = "ballots"
    FEEDBACK = "feedback"


class Form(StrEnum):
    """How rows are written."""

    CSV = "csv"
    JSON = "json"
    MARKDOWN = "markdown"


_BY_ENDING = {".csv": Form.CSV, ".json": Form.JSON, ".md": Form.MARKDOWN, ".markdown": Form.MARKDOWN}
_ROWS = {What.IDEAS: exports.idea_rows, What.BALLOTS: exports.ballot_rows, What.FEEDBACK: exports.feedback_rows}


class NoWorkbook(UsageRefusal):
    """The name of the file asks for a workbook."""

    code = "no-workbook"
    what = mark("Workbooks are not written here; every spreadsheet opens CSV.")
    mend = mark("Call it `{name}`.")


@options.verb(app)
def export(
    ctx: typer.Context,
    what: Annotated[What, typer.Argument(metavar="WHAT", help=_("ideas, ballots or feedback."))],
    form: Annotated[
        Form | None,
        typer.Option("--format", help=_("csv, json or markdown; else as the ending of -o FILE says, or csv.")),
    ] = None,
    without_names: Annotated[
        bool, typer.Option("--without-names", help=_("Leave out who it was, and whatever could tell."))
    ] = False,
    output: options.Output = None,
    as_json: options.Json = False,
) -> None:
    """Write ideas, ballots or feedback in rows: CSV for spreadsheets, JSON, or a table in Markdown.

    In CSV an apostrophe keeps a cell from being a formula; `leitbild idea import` takes it away again. Ballots of
    secret votes are never written.
    """
    leitbild = session.of(ctx).open().leitbild
    chosen = form or (Form.JSON if as_json else _form_of(output))
    rows = _ROWS[what](leitbild, names=not without_names)
    with session.into(ctx, output):
        talk.say(_written(what, rows, chosen))
    if what is What.BALLOTS and (
        secret := [lookup.letter(leitbild, one.column) for one in lookup.secret_votes(leitbild)]
    ):
        talk.tell(_("Secret, and so not in it: {columns}.").format(columns=ticked(secret)))


def _form_of(output: Path | None) -> Form:
    """Give the form that the name of a file asks for; raise NoWorkbook."""
    ending = output.suffix.casefold() if output is not None else ""
    if output is not None and ending in {".xlsx", ".xls", ".ods"}:
        raise NoWorkbook(name=output.with_suffix(".csv"))
    return _BY_ENDING.get(ending, Form.CSV)


def _written(what: What, rows: Rows, form: Form) -> str:
    match form:
        case Form.CSV:
            return sheet.csv_text(rows.keys, rows.rows)
        case Form.MARKDOWN:
            return markdown.table(rows.keys, rows.rows)
        case Form.JSON:
            from leitbild_cli.view import machine

            return machine.document({what.value: [dict(zip(rows.keys, row, strict=True)) for row in rows.rows]})
        case _:
            assert_never(form)
