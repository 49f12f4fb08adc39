"""`vote hands`: the room votes by show of hands, round by round, every round saved at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.commands.vote.room import BACK, PRESENT, QUIT, Lines, LiveVote, Projector
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Method, Vote, Wording
from leitbild_cli.core.voting import ballot, frozen, secret, votes
from leitbild_cli.core.voting import hands as live
from leitbild_cli.errors import Exit, Refusal
from leitbild_cli.language import _
from leitbild_cli.view.format.text import wrap
from leitbild_cli.view.voting.hands import Screen
from leitbild_cli.view.voting.names import names
from leitbild_cli.view.voting.result import question, result_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild

app = options.single()


@options.verb(app)
def hands(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    present: Annotated[
        int | None, typer.Option("--present", metavar="N", min=1, help=_("How many people are in the room."))
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help=_("Go on where rounds of hands were left."))] = False,
    large: Annotated[bool, typer.Option("--large", help=_("A large calm page for a projector."))] = False,
    dry_run: options.DryRun = False,
) -> None:
    """Vote by show of hands: each round the idea with the fewest hands leaves; saved round by round."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = _column(leitbild, column)
    vote, begun = _begin(leitbild, chosen, resume=resume)
    if not begun.ideas:
        talk.say(_("There is no idea in this column to vote on."))
        raise typer.Exit(Exit.NO)
    screen = _screen(leitbild, vote, begun, large=large)
    wall = Projector(screen=screen) if large and talk.interactive() and not talk.dumb() else None
    room = LiveVote(
        leitbild=leitbild,
        vote=vote,
        hands=begun,
        lines=Lines(present=_present(leitbild, vote, begun, present), indent="  " if wall else ""),
        screen=screen,
        save=lambda vote: None if dry_run else _save(current, vote),
        wall=wall,
    )
    _welcome(leitbild, room, dry_run=dry_run)
    finished = _run(room)
    _end(current, finished, dry_run=dry_run)


def _column(leitbild: Leitbild, column: str | None) -> str:
    if column is not None:
        return find_column(leitbild, column).id
    undecided = lookup.undecided(leitbild)
    waiting = [one for one in undecided if not _is_for_ballots(leitbild, one.id)]
    if len(waiting) == 1:
        return waiting[0].id
    if not undecided:
        raise ideas.NothingToDo(_("Every column is decided. See how: `leitbild vote show`."))
    if not waiting:
        words = _(
            "Every column is decided or open for ballots. Hands instead of them: `leitbild vote hands -c {column}`"
        )
        raise ideas.NothingToDo(words.format(column=lookup.letter(leitbild, undecided[0].id)))
    if not talk.interactive():
        raise talk.MustBeGiven(_("The column"), "--column")
    return talk.choose_column(leitbild, waiting)


def _is_for_ballots(leitbild: Leitbild, column: str) -> bool:
    """Say whether people were told to cast ballots here; hands take their place only where the column is named."""
    vote = lookup.vote_of(leitbild, column)
    return vote is not None and vote.frozen is not None and vote.method is not Method.HANDS


def _begin(leitbild: Leitbild, column: str, *, resume: bool) -> tuple[Vote, live.Hands]:
    """Give the record to write to and the hands so far: none, or those that were left."""
    votes.ensure_open(leitbild, column)
    vote = lookup.vote_of(leitbild, column)
    if vote is None or not lookup.is_reopened(vote):  # opened again, nobody is promised a box yet
        secret.ensure_public(leitbild, column)
    if vote is not None and votes.under_way(vote) and vote.rounds:
        if not resume and not (talk.interactive() and talk.confirm(_goes_on(leitbild, vote), default=True)):
            votes.ensure_no_rounds(leitbild, column)
        return vote, live.resume(vote)
    if resume:
        raise ideas.NothingToDo(
            _("No rounds of hands were begun for `{column}`.").format(column=lookup.letter(leitbild, column))
        )
    return _new(leitbild, column, vote)


def _new(leitbild: Leitbild, column: str, opened: Vote | None) -> tuple[Vote, live.Hands]:
    """Give a record to begin with: the ideas of a vote that was opened stay fixed, its seal names the hands."""
    before = opened or Vote(column=column)
    vote = replace(
        before,
        method=Method.HANDS,
        secret=False,
        opened=before.opened or session.now(),
        closed=None,
        ideas=(),
        rounds=(),
        seed=None,
        ballots=None,
        blank=None,
        replaced=None,
    )
    if vote.frozen is not None:
        vote = replace(vote, frozen=frozen.seal(vote))
    else:
        words = (Wording(idea=one.id, text=one.text) for one in lookup.standing(leitbild, column))
        vote = replace(vote, wording=tuple(words))
    return vote, live.Hands(ideas=lookup.ideas_in(leitbild, before))


def _goes_on(leitbild: Leitbild, vote: Vote) -> str:
    return _("Rounds of hands were begun for `{column}` (round {round}). Go on?").format(
        column=lookup.letter(leitbild, vote.column), round=len(vote.rounds)
    )


def _present(leitbild: Leitbild, vote: Vote, begun: live.Hands, given: int | None) -> int:
    """Give how many are in the room: as told, as in the last round, else everybody who takes part."""
    if given is not None:
        return given
    last = next((one.present for one in reversed(vote.rounds) if one.present is not None), None)
    usual = last or len(leitbild.people) or 1
    if not talk.interactive() or len(begun.ideas) <= 1:
        return usual
    while True:
        typed = talk.ask(_("How many people are in the room?"), default=str(usual))
        if typed.isdecimal() and int(typed) > 0:
            return int(typed)


def _screen(leitbild: Leitbild, vote: Vote, begun: live.Hands, *, large: bool) -> Screen:
    return Screen(
        question=question(leitbild, vote.column),
        called=names(leitbild, vote, begun.ideas),
        width=talk.width(),
        large=large,
        ascii_only=talk.ascii_only(),
    )


def _save(current: Session, vote: Vote) -> None:
    """Keep the rounds so far; nothing else in the file is touched."""
    current.change(lambda leitbild: (votes.put_vote(leitbild, vote), None))


def _welcome(leitbild: Leitbild, room: LiveVote, *, dry_run: bool) -> None:
    if len(room.hands.ideas) <= 1:
        return
    words = _(
        "Everybody shows one hand a round. `{back}` corrects, `{present} 5` says how many are here, `{quit}` stops."
    )
    told = [words.format(back=_(BACK), present=_(PRESENT), quit=_(QUIT))]
    told += [*_numbers(leitbild, room)]
    if room.vote.frozen is not None and not room.vote.rounds:
        words = _("It was opened for ballots; by show of hands, what is fixed has the SHA-256 {start}….")
        told.append(words.format(start=room.vote.frozen[:12]))
    if ballot.ballots_of(leitbild, room.vote.column):
        told.append(_("There are ballots for this column; now the hands decide. The ballots stay in the file."))
    if dry_run:
        told.append(_("A rehearsal: nothing is saved."))
    for text in told:
        talk.tell("\n".join(wrap(text, talk.width())))


def _numbers(leitbild: Leitbild, room: LiveVote) -> Iterator[str]:
    """Say where the people in the room and those who may vote don't fit."""
    present, vote = room.lines.present, room.vote
    people = len(vote.entitled or leitbild.people)
    if present > people:
        yield _("In the room: {count}; entitled to vote: {people}.").format(count=present, people=people)
    if vote.quorum is not None and present < vote.quorum:
        yield _("In the room: {count}; agreed were at least {quorum}.").format(count=present, quorum=vote.quorum)


def _run(room: LiveVote) -> LiveVote:
    """Go through the rounds; whoever stops in the middle is told how to go on."""
    try:
        return room.run()
    except (KeyboardInterrupt, EOFError) as stopped:
        talk.tell("")
        _tell_how_to_go_on(room.leitbild, room.vote)
        if isinstance(stopped, EOFError):
            raise typer.Exit(Exit.NO) from None
        raise
    except Refusal:
        if room.vote.rounds:
            _tell_how_to_go_on(room.leitbild, room.vote)
        raise


def _tell_how_to_go_on(leitbild: Leitbild, vote: Vote) -> None:
    if not vote.rounds:
        talk.tell(_("No round was finished, so nothing is recorded."))
        return
    words = _("Every round so far is recorded. Go on with: `leitbild vote hands --column {column} --resume`")
    talk.tell("\n".join(wrap(words.format(column=lookup.letter(leitbild, vote.column)), talk.width())))


def _end(current: Session, room: LiveVote, *, dry_run: bool) -> None:
    vote = room.record()
    if vote.winner is None:
        _tell_how_to_go_on(room.leitbild, vote)
        raise typer.Exit(Exit.NO)

    def edit(leitbild: Leitbild) -> tuple[Leitbild, None]:
        return votes.put_vote(leitbild, vote), None

    is_kept = lookup.vote_of(current.open().leitbild, vote.column) == vote  # with the last round, as a rule
    saved = current.change(edit, dry_run=dry_run or is_kept)
    talk.tell("")
    block = result_block(saved.leitbild, vote, width=talk.width(), ascii_only=talk.ascii_only())
    session.finish(saved, block, dry_run=dry_run)
