"""`feedback export`: the same as `leitbild export feedback`, where one looks for it."""

from __future__ import annotations

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.commands.shared.rows import FormChoice, What, WithoutNames, form_of, written

app = options.single()


@options.verb(app)
def export(
    ctx: typer.Context,
    form: FormChoice = None,
    without_names: WithoutNames = False,
    output: options.Output = None,
    as_json: options.Json = False,
) -> None:
    """Write everything that was said in rows: CSV for spreadsheets, JSON, or a table in Markdown.

    `leitbild feedback import` reads CSV and JSON back whole, and adds nothing that is here.
    """
    leitbild = session.of(ctx).open().leitbild
    chosen = form_of(form, output, as_json=as_json)
    if without_names:
        session.tell_doubtful_names(leitbild, everybody=True)
    with session.into(ctx, output):
        talk.say(written(leitbild, What.FEEDBACK, chosen, names=not without_names))
