"""`vote withdraw`: a person takes the own ballot back, out of the block or out of the box."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, session
from leitbild_cli.commands.vote import public, secret
from leitbild_cli.core import people
from leitbild_cli.core.voting import refusals
from leitbild_cli.language import _

app = options.single()


@options.verb(app)
def withdraw(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    by: options.By = None,
    voter: Annotated[
        str | None, typer.Option("--for", metavar="PERSON", help=_("Somebody in the room whose ballot you typed."))
    ] = None,
    receipt: secret.Receipt = None,
    dry_run: options.DryRun = False,
) -> None:
    """Take your ballot for a column back, as long as the column is open."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    who = public.voter(current, leitbild, by=by, voter=voter, because=None)
    person = people.find(leitbild, who.person)
    votes = secret.meant(leitbild, column)
    if receipt is not None and not votes:
        raise refusals.NotSecret(column=column or leitbild.columns[0].id)
    if votes and (column is not None or receipt is not None or not person.ballots):
        secret.withdraw(current, votes, person, receipt, dry_run=dry_run)
    else:
        public.withdraw(current, leitbild, who, column, dry_run=dry_run)
