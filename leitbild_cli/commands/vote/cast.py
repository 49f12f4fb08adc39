"""`vote cast`: a person's ballot, into that person's block, or into the box where the vote is secret."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, session
from leitbild_cli.commands.vote import public, secret
from leitbild_cli.commands.vote.cast_options import CastOptions
from leitbild_cli.core.voting import refusals
from leitbild_cli.language import _

app = options.single()


@options.verb(app)
def cast(
    ctx: typer.Context,
    ranked: Annotated[
        list[str] | None,
        typer.Argument(metavar="IDEA …", help=_("Ideas best first: their letters, or ids, or the start of ids.")),
    ] = None,
    column: options.ColumnChoice = None,
    by: options.By = None,
    voter: Annotated[
        str | None,
        typer.Option("--for", metavar="PERSON", help=_("Type it for somebody in the room; the file says so.")),
    ] = None,
    blank: Annotated[
        bool, typer.Option("--blank", help=_("A ballot that ranks nothing; counts as taking part."))
    ] = False,
    because: options.Reason = None,
    receipt: secret.Receipt = None,
    plain: Annotated[
        bool, typer.Option("--plain", help=_("Ask for letters line by line, as a screen reader reads them."))
    ] = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Cast your ballot: a column's ideas, best first, as many as you like; without ideas it asks, column by column."""
    current = session.of(ctx)
    if ranked and blank:
        raise refusals.BlankAndRanked
    leitbild = current.open().leitbild
    if ranked and len(leitbild.columns) == 1:  # a letter can mean one idea only
        column = column or leitbild.columns[0].id
    asked = CastOptions(
        column=column,
        ranked=tuple(ranked or ()),
        blank=blank,
        by=by,
        voter=voter,
        because=because,
        receipt=receipt,
        plain=plain,
        dry_run=dry_run,
        as_json=as_json,
    )
    if votes := secret.meant(leitbild, column, asked.ranked, blank=blank):
        secret.cast(current, leitbild, votes, asked)
        return
    if receipt:
        raise refusals.NotSecret(column=column or leitbild.columns[0].id)
    public.cast(current, leitbild, asked)
