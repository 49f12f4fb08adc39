"""`vote reopen`: the manager takes a decided column's record out, so that it is voted on again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.voting import votes
from leitbild_cli.errors import Exit
from leitbild_cli.language import _
from leitbild_cli.view.voting import secret as view

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote

app = options.single()


@options.verb(app)
def reopen(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    because: options.Reason = None,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Open a decided column again: its record is taken out, ballots and letters stay. After adoption it asks why."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = _recorded(leitbild, column)
    letter = lookup.letter(leitbild, chosen)
    reason = _reason(leitbild, talk.clean(because or "") or None, dry_run=dry_run)
    if not yes and not dry_run:
        if not talk.interactive():
            raise talk.MustBeGiven(_("The confirmation"), "--yes")
        if not talk.confirm(_("Take the record of `{column}` out and vote on it again?").format(column=letter)):
            talk.tell(_("Nothing was changed."))
            raise typer.Exit(Exit.NO)

    def edit(fresh: Leitbild) -> tuple[Leitbild, Vote]:
        return votes.reopen(fresh, chosen, reason=reason)

    saved = current.change(edit, dry_run=dry_run)
    answer = _(
        "`{column}` is open again. The ballots are kept; the record is still in git if it was committed."
    ).format(column=letter)
    session.finish(saved, answer, dry_run=dry_run)
    if saved.outcome.secret:
        talk.tell(view.after_reopening(letter))


def _reason(leitbild: Leitbild, given: str | None, *, dry_run: bool) -> str | None:
    """Give the reason, asked for once a statement was adopted; raise MustBeGiven where nobody can be asked."""
    if given is not None or dry_run or lookup.adoption(leitbild) is None:
        return given
    if not talk.interactive():
        raise talk.MustBeGiven(_("The reason"), "--because")
    while not (typed := talk.clean(talk.ask(_("The statement is adopted. Why vote again?")))):
        pass
    return typed


def _recorded(leitbild: Leitbild, column: str | None) -> str:
    if column is not None:
        return find_column(leitbild, column).id
    recorded = {vote.column for vote in votes.named_votes(leitbild, None)}
    if not recorded:
        raise ideas.NothingToDo(_("Every column is open."))
    if not talk.interactive():
        raise talk.MustBeGiven(_("The column"), "--column")
    return talk.choose_column(leitbild, [one for one in leitbild.columns if one.id in recorded])
