"""`vote show | replay`: what came out, and whether a recount agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.commands.vote import secretcount
from leitbild_cli.core import ideas, voting
from leitbild_cli.errors import Exit
from leitbild_cli.language import _
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.page import result_markdown
from leitbild_cli.view.voting.result import result_block

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote


def register(app: typer.Typer) -> None:
    """Put these verbs into the group."""
    for verb in (show, replay):
        options.verb(app)(verb)


def show(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    as_markdown: Annotated[bool, typer.Option("--markdown", help=_("Answer as Markdown, for the minutes."))] = False,
    as_json: options.Json = False,
) -> None:
    """Show what came out: every round, who left and why, and the idea that stays."""
    leitbild = session.of(ctx).open().leitbild
    votes = _votes(leitbild, column)
    if as_json:
        talk.say_json({"votes": [machine.vote_json(leitbild, vote) for vote in votes]})
    elif not votes:
        talk.say(_("Nothing is counted yet."))
    elif as_markdown:
        talk.say("\n\n".join(result_markdown(leitbild, vote) for vote in votes))
        return
    else:
        blocks = (result_block(leitbild, one, width=talk.width(), ascii_only=talk.ascii_only()) for one in votes)
        talk.say("\n\n\n".join(blocks))
    session.next_step(leitbild)


def replay(ctx: typer.Context, column: options.ColumnChoice = None, as_json: options.Json = False) -> None:
    """Count again from the ballots and compare with the record, number by number."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    found = [(vote, *secretcount.replay(current, vote, leitbild)) for vote in _votes(leitbild, column)]
    if as_json:
        results = [
            {"column": vote.column, "identical": one.equal, "changes": machine.differences_json(one.differences)}
            for vote, one, _words in found
        ]
        talk.say_json({"votes": results})
    elif not found:
        talk.say(_("Nothing is counted yet."))
    else:
        talk.say("\n".join(words for _vote, _one, words in found))
    session.next_step(leitbild)
    if not all(one.equal for _vote, one, _words in found):
        raise typer.Exit(Exit.NO)


def _votes(leitbild: Leitbild, column: str | None) -> list[Vote]:
    columns = (ideas.find_column(leitbild, column),) if column else leitbild.columns
    votes = (voting.vote_of(leitbild, one.id) for one in columns)
    return [vote for vote in votes if vote is not None]
