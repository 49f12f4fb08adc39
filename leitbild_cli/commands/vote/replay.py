"""`vote replay`: whether a recount agrees with the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.commands.vote import counter, rules
from leitbild_cli.core.voting import votes
from leitbild_cli.errors import Exit
from leitbild_cli.language import _
from leitbild_cli.view.format.text import wrap
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.reworded import reworded_json, reworded_lines

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote

app = options.single()


@options.verb(app)
def replay(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    table: rules.FromFile = None,
    lenient: rules.Lenient = False,
    as_json: options.Json = False,
) -> None:
    """Count again from the ballots and compare with the record, number by number. Exit code 1 if anything differs.

    A record that was counted from a table needs it again: `--from`.
    """
    current = session.of(ctx)
    leitbild = current.open().leitbild
    if table is not None:
        from leitbild_cli.commands.vote import tables  # only a table pays for reading tables

        found = [tables.replay(current, leitbild, column, table, lenient=lenient, as_json=as_json)]
    else:
        held = [vote for vote in votes.named_votes(leitbild, column) if votes.is_counted(vote)]
        found = [(vote, *counter.replay(current, vote, leitbild)) for vote in held]
    if as_json:
        results = [
            {
                "column": vote.column,
                "identical": one.equal,
                "changes": machine.differences_json(one.differences),
                "reworded": reworded_json(leitbild, vote),
            }
            for vote, one, _words in found
        ]
        talk.say_json({"votes": results})
    elif not found:
        talk.say(_("Nothing is counted yet."))
    else:
        talk.say("\n".join(_told(leitbild, vote, words) for vote, _one, words in found))
    session.next_step(leitbild)
    if not all(one.equal for _vote, one, _words in found):
        raise typer.Exit(Exit.NO)


def _told(leitbild: Leitbild, vote: Vote, words: str) -> str:
    """Give what a recount came to, and below it which ideas read differently by now."""
    lines = (line for text in reworded_lines(leitbild, vote) for line in wrap(text, talk.width() - 2))
    return "\n".join([words, *(f"  {line}" for line in lines)])
