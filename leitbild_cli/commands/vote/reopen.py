"""`vote reopen`: the manager takes a decided column's record out, so that it is voted on again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.voting import votes
from leitbild_cli.errors import Exit
from leitbild_cli.language import _
from leitbild_cli.view.voting import secret as view

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote

app = options.single()


@options.verb(app)
def reopen(
    ctx: typer.Context, column: options.ColumnChoice = None, yes: options.Yes = False, dry_run: options.DryRun = False
) -> None:
    """Open a decided column again: its record is taken out, the ballots stay."""
    current = session.of(ctx)
    chosen = _recorded(current.open().leitbild, column)
    if not yes and not dry_run:
        if not talk.interactive():
            raise talk.MustBeGiven(_("The confirmation"), "--yes")
        if not talk.confirm(_("Take the record of `{column}` out and vote on it again?").format(column=chosen)):
            talk.tell(_("Nothing was changed."))
            raise typer.Exit(Exit.NO)

    def edit(leitbild: Leitbild) -> tuple[Leitbild, Vote]:
        return votes.reopen(leitbild, chosen)

    saved = current.change(edit, dry_run=dry_run)
    answer = _(
        "`{column}` is open again. The ballots are kept; the record is still in git if it was committed."
    ).format(column=chosen)
    session.finish(saved, answer, dry_run=dry_run)
    if saved.outcome.secret:
        talk.tell(view.after_reopening(chosen))


def _recorded(leitbild: Leitbild, column: str | None) -> str:
    if column is not None:
        return ideas.find_column(leitbild, column).id
    if not leitbild.votes:
        raise ideas.NothingToDo(_("Every column is open."))
    if not talk.interactive():
        raise talk.MustBeGiven(_("The column"), "--column")
    return talk.choose_column([one for one in leitbild.columns if lookup.vote_of(leitbild, one.id) is not None])
