"""`leitbild export`: ideas, ballots or feedback for a spreadsheet, a program, or a page of Markdown."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.commands.shared.rows import FormChoice, What, WithoutNames, form_of, written
from leitbild_cli.core import lookup
from leitbild_cli.errors import ticked
from leitbild_cli.language import _

app = options.single()


@options.verb(app)
def export(
    ctx: typer.Context,
    what: Annotated[What, typer.Argument(metavar="WHAT", help=_("ideas, ballots or feedback."))],
    form: FormChoice = None,
    without_names: WithoutNames = False,
    output: options.Output = None,
    as_json: options.Json = False,
) -> None:
    """Write ideas, ballots or feedback in rows: CSV for spreadsheets, JSON, or a table in Markdown.

    In CSV an apostrophe keeps a cell from being a formula; `leitbild idea import` takes it away again. Ballots of
    secret votes are never written.
    """
    leitbild = session.of(ctx).open().leitbild
    chosen = form_of(form, output, as_json=as_json)
    if without_names:
        session.tell_doubtful_names(leitbild, everybody=True)
    with session.into(ctx, output):
        talk.say(written(leitbild, what, chosen, names=not without_names))
    if what is What.BALLOTS and (
        secret := [lookup.letter(leitbild, one.column) for one in lookup.secret_votes(leitbild)]
    ):
        talk.tell(_("Secret, and so not in it: {columns}.").format(columns=ticked(secret)))
