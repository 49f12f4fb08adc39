"""`vote show | replay`: what came out, and whether a recount agrees."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.commands.vote import secretcount, wishes
from leitbild_cli.core import ideas, voting
from leitbild_cli.errors import Exit, UsageRefusal
from leitbild_cli.language import _
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.page import result_markdown
from leitbild_cli.view.voting.result import results_block

if TYPE_CHECKING:
    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild, Vote


def register(app: typer.Typer) -> None:
    """Put these verbs into the group."""
    for verb in (show, replay):
        options.verb(app)(verb)


def show(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    as_markdown: Annotated[bool, typer.Option("--markdown", help=_("Answer as Markdown, for the minutes."))] = False,
    as_svg: Annotated[bool, typer.Option("--svg", help=_("Answer as a picture: where votes went, as SVG."))] = False,
    as_result: Annotated[
        bool, typer.Option("--result", help=_("Answer as a file to keep, which `vote replay` holds against a recount."))
    ] = False,
    as_rctab: Annotated[
        bool, typer.Option("--rctab", help=_("Answer as RCTab's summary JSON, for RCVis and other tools."))
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Show what came out: every round, who left and why, and the idea that stays.

    With --json a vote has the keys column, outcome, winner, winner_text, method, rules, stop, batch, tie, order, lots,
    secret, seed_rule, opened, closes, closed, ideas, wording, frozen, entitled, weights, quorum, ballots, blank,
    replaced, box, pairs, seed, majority, rounds, corrections and splits.
    """
    current = session.of(ctx)
    leitbild = current.open().leitbild
    votes = _votes(leitbild, column)
    wanted = [as_markdown, as_svg, as_result, as_rctab, as_json]
    if sum(wanted) > 1:
        raise UsageRefusal(_("Only one of --markdown, --svg, --result, --rctab and --json can be had at a time."))
    if as_svg or as_result or as_rctab:
        _write(_for_a_file(leitbild, votes, as_svg=as_svg, as_result=as_result))
        if sys.stdout.isatty():
            talk.tell(_("It goes into a file with `> FILE` after the command."))
        return
    if as_json:
        talk.say_json({"votes": [machine.vote_json(leitbild, vote) for vote in votes]})
    elif not votes:
        talk.say(_("Nothing is counted yet."))
    elif as_markdown:
        talk.say("\n\n".join(result_markdown(leitbild, vote) for vote in votes))
        return
    else:
        talk.say(results_block(leitbild, votes, width=talk.width(), ascii_only=talk.ascii_only()))
    session.next_step(leitbild)


def replay(
    ctx: typer.Context,
    source: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE|REV]",
            help=_("A result file, another leitbild.yaml, or a commit, tag or branch; the file itself if left out."),
        ),
    ] = None,
    column: options.ColumnChoice = None,
    table: wishes.FromFile = None,
    lenient: wishes.Lenient = False,
    as_json: options.Json = False,
) -> None:
    """Count again from the ballots and compare with the record, number by number. Exit code 1 if anything differs.

    A result file is compared with a recount from the file as it is now; another leitbild.yaml, and the one in a
    commit, with a recount from its own ballots. A record that was counted from a table needs it again: `--from`.
    """
    current = session.of(ctx)
    leitbild = current.open().leitbild if source is None else _version(current, source)
    if leitbild is None:
        _against(current, str(source), column, as_json=as_json)
        return
    if table is not None:
        from leitbild_cli.commands.vote import fromtable  # only a table pays for reading tables

        found = [fromtable.replay(current, leitbild, column, table, lenient=lenient, as_json=as_json)]
    else:
        held = [vote for vote in _votes(leitbild, column) if _is_counted(vote)]
        found = [(vote, *secretcount.replay(current, vote, leitbild)) for vote in held]
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
    if source is None:
        session.next_step(leitbild)
    if not all(one.equal for _vote, one, _words in found):
        raise typer.Exit(Exit.NO)


def _version(current: Session, source: str) -> Leitbild | None:
    """Give the Leitbild another file or a commit holds; None for a result file."""
    from leitbild_cli.commands.vote import comparing  # git and other versions, which few ask for

    return comparing.version(current, source)


def _against(current: Session, source: str, column: str | None, *, as_json: bool) -> None:
    """Hold a result file against a recount."""
    from leitbild_cli.commands.vote import comparing

    found = comparing.results(current, source, current.open().leitbild, column)
    if as_json:
        results = [
            {"column": one.column, "identical": not one.difference, "first": one.difference or None} for one in found
        ]
        talk.say_json({"votes": results})
    else:
        talk.say(comparing.compared_block(found, width=talk.width()))
    if any(one.difference for one in found):
        raise typer.Exit(Exit.NO)


def _write(text: str) -> None:
    """Write a file's text to stdout, in UTF-8 and with its own line ends, whatever the terminal speaks."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def _for_a_file(leitbild: Leitbild, votes: list[Vote], *, as_svg: bool, as_result: bool) -> str:
    """Give what is meant to be kept in a file; refuse where there is nothing to keep."""
    votes = [one for one in votes if _is_counted(one)]
    if not votes:
        raise ideas.NothingToDo(_("Nothing is counted yet."))
    if as_svg:
        from leitbild_cli.view.voting.flow import flow_svg

        return flow_svg(leitbild, votes)
    if as_result:
        from leitbild_cli.commands.vote import comparing

        return comparing.result_of(leitbild, votes)
    return _rctab(leitbild, votes)


def _rctab(leitbild: Leitbild, votes: list[Vote]) -> str:
    import json

    from leitbild_cli.view.voting.rctab import has_rctab, rctab_json

    if len(votes) > 1:
        raise talk.MustBeGiven(_("The column"), "--column")
    if not has_rctab(votes[0]):
        raise UsageRefusal(
            _("This format needs a result, and where votes went in every round; this record does not hold both.")
        )
    return json.dumps(rctab_json(leitbild, votes[0]), ensure_ascii=False, indent=2) + "\n"


def _votes(leitbild: Leitbild, column: str | None) -> list[Vote]:
    columns = (ideas.find_column(leitbild, column),) if column else leitbild.columns
    votes = (voting.vote_of(leitbild, one.id) for one in columns)
    return [vote for vote in votes if vote is not None]


def _is_counted(vote: Vote) -> bool:
    """Say whether there is more of a vote than that it was opened."""
    return bool(vote.rounds) or vote.ballots is not None or vote.winner is not None
