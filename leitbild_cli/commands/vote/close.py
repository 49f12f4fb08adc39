"""`vote close`: the manager ends the ballots of an open vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from leitbild_cli.commands.shared import boxes, options, session, talk
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.voting import votes
from leitbild_cli.errors import Exit
from leitbild_cli.language import _
from leitbild_cli.view.format.text import wrap
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.state import closed_block

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote

app = options.single()


@options.verb(app)
def close(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Close the vote: no more ballots; says who has none and whether it can be counted. Without -c every open vote."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = [find_column(leitbild, column).id] if column else _closable(leitbild)

    def edit(fresh: Leitbild) -> tuple[Leitbild, tuple[Vote, ...]]:
        closed = []
        for one in chosen:
            fresh, vote = votes.close_vote(fresh, one, now=session.now())
            closed.append(vote)
        return fresh, tuple(closed)

    edit(leitbild)  # what is refused is refused before anybody is asked
    lacking = [one for one in boxes.progress(current.path, leitbild)[1] if one.column.id in chosen and one.missing]
    if lacking and not (yes or dry_run) and talk.interactive():
        talk.tell(closed_block(leitbild, lacking, width=talk.talk_width()))
        if not talk.confirm(_("Close it all the same?")):
            talk.tell(_("Nothing was changed."))
            raise typer.Exit(Exit.NO)
    saved = current.change(edit, dry_run=dry_run)
    states = [one for one in boxes.progress(current.path, saved.leitbild)[1] if one.column.id in chosen]
    answer = _("Closed: {columns}. Ballots don't count any more.").format(
        columns=", ".join(lookup.letter(leitbild, one) for one in chosen)
    )
    answer = "\n".join([*wrap(answer, talk.width()), closed_block(saved.leitbild, states, width=talk.width())])
    found = {"closed": machine.progress_json(states)} if as_json else None
    session.finish(saved, answer, machine=found, dry_run=dry_run)


def _closable(leitbild: Leitbild) -> list[str]:
    found = [vote.column for vote in leitbild.votes if votes.is_open(vote)]
    if not found:
        raise ideas.NothingToDo(_("No vote is open."))
    return found
