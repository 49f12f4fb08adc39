"""`vote show | replay`: what came out, and whether a recount agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.commands.vote import from_box, rules
from leitbild_cli.core import ideas, lookup
from leitbild_cli.errors import Exit
from leitbild_cli.language import _
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.markdown import result_markdown
from leitbild_cli.view.voting.result import results_block

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote

app = options.single()


@options.verb(app)
def show(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    as_markdown: Annotated[bool, typer.Option("--markdown", help=_("Answer as Markdown, for the minutes."))] = False,
    as_svg: Annotated[bool, typer.Option("--svg", help=_("Answer as a picture: where votes went, as SVG."))] = False,
    as_json: options.Json = False,
    output: options.Output = None,
) -> None:
    """Show what came out: every round, who left and why, and the idea that stays.

    With --json a vote has the keys column, outcome, winner, winner_text, method, rules, stop, batch, tie, order, lots,
    secret, seed_rule, opened, closes, closed, ideas, wording, frozen, entitled, weights, quorum, ballots, blank,
    replaced, box, pairs, seed, majority, rounds, corrections and splits.
    """
    options.only_one(markdown=as_markdown, svg=as_svg, json=as_json)
    leitbild = session.of(ctx).open().leitbild
    votes = _votes(leitbild, column)
    with session.into(ctx, output):
        if as_svg:
            talk.say_picture(_picture(leitbild, votes))
        elif as_json:
            talk.say_json({"votes": [machine.vote_json(leitbild, vote) for vote in votes]})
        elif not votes:
            talk.say(_("Nothing is counted yet."))
        elif as_markdown:
            talk.say("\n\n".join(result_markdown(leitbild, vote) for vote in votes))
        else:
            talk.say(results_block(leitbild, votes, width=talk.width(), ascii_only=talk.ascii_only()))
    if not (as_svg or (as_markdown and votes)):
        session.next_step(leitbild)


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
        held = [vote for vote in _votes(leitbild, column) if _is_counted(vote)]
        found = [(vote, *from_box.replay(current, vote, leitbild)) for vote in held]
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


def _picture(leitbild: Leitbild, votes: list[Vote]) -> str:
    """Give the picture; refuse where there is nothing to draw."""
    from leitbild_cli.view.voting.flow_svg import flow_svg

    votes = [one for one in votes if _is_counted(one)]
    if not votes:
        raise ideas.NothingToDo(_("Nothing is counted yet."))
    return flow_svg(leitbild, votes)


def _votes(leitbild: Leitbild, column: str | None) -> list[Vote]:
    columns = (ideas.find_column(leitbild, column),) if column else leitbild.columns
    votes = (lookup.vote_of(leitbild, one.id) for one in columns)
    return [vote for vote in votes if vote is not None]


def _is_counted(vote: Vote) -> bool:
    """Say whether there is more of a vote than that it was opened."""
    return bool(vote.rounds) or vote.ballots is not None or vote.winner is not None
