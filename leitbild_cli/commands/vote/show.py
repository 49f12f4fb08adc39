"""`vote show`: what came out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import ideas
from leitbild_cli.core.voting.votes import is_counted, named_votes
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
    """Show what came out: every round, who left and why, the idea that stays, and the reasons given with ballots.

    With --json a vote has the keys column, outcome, winner, winner_text, method, rules, stop, batch, tie, order, lots,
    secret, seed_rule, opened, closes, closed, ideas, wording, letters, reopened, frozen, entitled, weights, quorum,
    ballots, blank, replaced, box, pairs, seed, majority, rounds, corrections, splits, reworded and reasons.
    """
    options.only_one(markdown=as_markdown, svg=as_svg, json=as_json)
    leitbild = session.of(ctx).open().leitbild
    votes = named_votes(leitbild, column)
    with session.into(ctx, output):
        if as_svg:
            talk.say_file(_picture(leitbild, votes))
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


def _picture(leitbild: Leitbild, votes: list[Vote]) -> str:
    """Give the picture; refuse where there is nothing to draw."""
    from leitbild_cli.view.voting.flow_svg import flow_svg

    votes = [one for one in votes if is_counted(one)]
    if not votes:
        raise ideas.NothingToDo(_("Nothing is counted yet."))
    return flow_svg(leitbild, votes)
