"""`vote box`: where the ballots of secret votes are on this machine, beginning to collect them, throwing them away."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.errors import Exit, Refusal, UsageRefusal
from leitbild_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild, Vote

app = options.single()


@options.verb(app)
def box(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    here: Annotated[bool, typer.Option("--here", help=_("Collect the ballots on this machine from now on."))] = False,
    empty: Annotated[
        bool, typer.Option("--empty", help=_("Throw the ballots away; nobody can count again afterwards."))
    ] = False,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Show the box of secret votes: how many ballots are in it on this machine, who is still to come."""
    if here and empty:
        raise UsageRefusal(_("`--here` and `--empty` don't go together."))
    current = session.of(ctx)
    leitbild = current.open().leitbild
    if empty:
        _empty(current, leitbild, column, yes=yes, dry_run=dry_run)
        return
    votes = _votes(leitbild, column)
    if here and not dry_run:
        with made(current, votes):
            pass
    _tell(current, leitbild, votes, as_json=as_json)


def ensure_free(current: Session, votes: Sequence[Vote]) -> None:
    """Raise BoxHasBallots where ballots of an earlier vote lie in the box a vote would need."""
    for vote in votes:
        if vote.secret:
            _free(current, vote)


@contextlib.contextmanager
def made(current: Session, votes: Sequence[Vote]) -> Iterator[None]:
    """Begin to collect the ballots of the secret ones among these votes on this machine.

    Where one of their boxes, or what comes within, fails, the new ones are taken away again.
    """
    new: list[Vote] = []
    try:
        for vote in votes:
            if vote.secret and make(current, vote):
                new.append(vote)  # noqa: PERF401  one by one, as the next may fail
        yield
    except BaseException:
        from leitbild_cli.file import box as files

        for vote in new:
            with contextlib.suppress(Refusal):  # an empty one is in nobody's way
                files.remove(current.path, vote.column)
        raise


def tell_limits(votes: Sequence[Vote]) -> None:
    """Say what a secret vote cannot hide, before it is opened."""
    from leitbild_cli.view.voting import secret as view

    if votes and votes[0].secret:
        talk.show(view.cannot_hide(len(votes[0].entitled), width=talk.talk_width()))
        talk.tell("")


def make(current: Session, vote: Vote) -> bool:
    """Begin to collect the ballots of a secret vote on this machine; False where that was begun: what is in stays."""
    from secrets import token_hex

    from leitbild_cli.core.voting import ballot_box
    from leitbild_cli.file import box as files

    if not _free(current, vote):
        files.remove(current.path, vote.column)
    return files.make(current.path, ballot_box.empty_box(vote, token_hex(16)))


def _free(current: Session, vote: Vote) -> bool:
    """Say whether the place of a vote's box is free or its own; refuse one with other ballots in it."""
    from leitbild_cli.core.voting import refusals
    from leitbild_cli.file import box as files

    before = files.read(current.path, vote.column)
    if before is None or before.vote == vote.frozen:
        return True
    if before.papers:
        raise refusals.BoxHasBallots(column=vote.column)
    return False


def _votes(leitbild: Leitbild, column: str | None) -> Sequence[Vote]:
    from leitbild_cli.core.voting import secret

    if column is not None:
        return (secret.secret_vote(leitbild, find_column(leitbild, column).id),)
    found = lookup.secret_votes(leitbild)
    if not found:
        raise ideas.NothingToDo(_("No vote is secret here."))
    return found


def _tell(current: Session, leitbild: Leitbild, votes: Sequence[Vote], *, as_json: bool) -> None:
    from leitbild_cli.file import box as files
    from leitbild_cli.view.voting import secret as view

    found = [(vote, files.read(current.path, vote.column), files.place(current.path, vote.column)) for vote in votes]
    if as_json:
        talk.report_json({"boxes": [view.box_json(vote, box, place=str(place)) for vote, box, place in found]})
    else:
        width = talk.width()
        blocks = (view.box_block(leitbild, vote, box, place=str(place), width=width) for vote, box, place in found)
        talk.report("\n\n".join(blocks))
    session.next_step(leitbild)


def _empty(current: Session, leitbild: Leitbild, column: str | None, *, yes: bool, dry_run: bool) -> None:
    """Throw the ballots of one column away, once somebody agreed to what that means."""
    from leitbild_cli.file import box as files
    from leitbild_cli.view.voting import secret as view

    chosen = find_column(leitbild, column).id if column else _only(leitbild)
    letter = lookup.letter(leitbild, chosen)
    held = files.read(current.path, chosen)
    if held is None:
        raise ideas.NothingToDo(_("There is no box for `{column}` on this machine.").format(column=letter))
    count = len(held.papers)
    words = ngettext(
        "The box for `{column}` holds {count} ballot. Without it nobody can count again.",
        "The box for `{column}` holds {count} ballots. Without it nobody can count again.",
        count,
    )
    talk.tell(words.format(column=letter, count=count))
    vote = lookup.vote_of(leitbild, chosen)
    if count and vote is not None and vote.frozen == held.vote and vote.winner is None:
        talk.tell(_("They are not counted yet."))
    if dry_run:
        talk.say(_("Nothing was written."))
        return
    _agree(yes=yes)
    left = files.remove(current.path, chosen)
    talk.report(_("The box for `{column}` is gone.").format(column=letter))
    boxes = {f"{one.id}.json" for one in leitbild.columns}
    if strange := [str(path) for path in left if path.name not in boxes]:
        talk.tell(view.left_behind(strange))
    session.next_step(leitbild)


def _agree(*, yes: bool) -> None:
    if yes:
        return
    if not talk.interactive():
        raise talk.MustBeGiven(_("The confirmation"), "--yes")
    if not talk.confirm(_("Throw it away?")):
        raise typer.Exit(Exit.NO)


def _only(leitbild: Leitbild) -> str:
    found = [vote.column for vote in lookup.secret_votes(leitbild)]
    if len(found) != 1:
        raise talk.MustBeGiven(_("The column"), "--column", choices=found)
    return found[0]
