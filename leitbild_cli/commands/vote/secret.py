"""Secret ballots: into the box on this machine, passed round or typed.

`vote cast` and `vote withdraw` ask first whether a vote is (`meant`), and then turn to this module.
"""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import boxes, session, speaker, talk
from leitbild_cli.commands.vote import ballot as paper
from leitbild_cli.core import ideas, lookup, people
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.voting import ballot_box, refusals, secret, slate
from leitbild_cli.core.voting import votes as records
from leitbild_cli.core.voting.ballot_box import Handed
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.file import box as files
from leitbild_cli.language import _
from leitbild_cli.view.format.text import safe, wrap
from leitbild_cli.view.voting import secret as view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.commands.vote.cast_options import CastOptions
    from leitbild_cli.core.model import Leitbild, Person, Vote
    from leitbild_cli.core.voting.ballot_box import BallotBox


Receipt = Annotated[
    str | None, typer.Option("--receipt", metavar="WORD", help=_("For a secret ballot: the word it was given with."))
]


def meant(
    leitbild: Leitbild, column: str | None, ranked: Sequence[str] = (), *, blank: bool = False
) -> tuple[Vote, ...]:
    """Give the secret votes that are meant: of the column named, of the best idea's column, else all that are open."""
    if column is None and not ranked:
        return () if blank else secret.open_secret(leitbild)
    if not column:
        slate.ensure_column_named(ranked)
    named = column and find_column(leitbild, column).id
    vote = lookup.vote_of(leitbild, named or ideas.find(leitbild, ranked[0])[1].column)
    return (vote,) if vote is not None and vote.secret else ()


def cast(current: Session, leitbild: Leitbild, votes: Sequence[Vote], asked: CastOptions) -> None:
    """Cast a ballot in these secret votes: the one that was typed, or else the ones that are asked for."""
    if asked.because:
        raise refusals.ReasonTells
    if asked.is_given:
        _at_once(current, leitbild, votes[0], asked)
        return
    if not talk.interactive():
        raise talk.MustBeGiven(_("The ranking"), "vote cast --column COLUMN IDEA …")
    if asked.by or asked.voter or asked.receipt:
        one_person(current, leitbild, _person(current, leitbild, asked), votes, asked)
    else:
        pass_round(current, votes, asked)
    session.next_step(current.open().leitbild)


def withdraw(current: Session, votes: Sequence[Vote], person: Person, receipt: str | None, *, dry_run: bool) -> None:
    """Take a person's ballot out of the box of each of these votes that has one with this receipt."""
    if receipt is None and not talk.interactive():
        raise talk.MustBeGiven(_("The receipt"), "--receipt")
    receipt = as_typed(receipt or talk.ask(_("Your receipt:")))
    leitbild = current.open().leitbild
    done = _taken_out(current, votes, person, receipt, dry_run=dry_run)
    told = _("Your ballot for `{column}` is taken back.").format(
        column="`, `".join(lookup.letter(leitbild, one) for one in done)
    )
    if dry_run:
        talk.say(_("Nothing was written."))
    else:
        talk.report(told)
    session.next_step(current.open().leitbild)


def _person(current: Session, leitbild: Leitbild, asked: CastOptions) -> Person:
    return people.find(leitbild, asked.voter) if asked.voter else speaker.known(current, leitbild, asked.by)


def _at_once(current: Session, leitbild: Leitbild, vote: Vote, asked: CastOptions) -> None:
    """Cast what the command line says."""
    person = _person(current, leitbild, asked)
    ranks = slate.ranking(leitbild, vote.column, asked.ranked)
    ballot = handed_in(vote, person, ranks, receipt_for(asked))
    replaced = put(current, ballot, again=asked.receipt is not None, dry_run=asked.dry_run)
    found = {"column": vote.column, "receipt": ballot.receipt, "replaced": replaced}
    if asked.dry_run:
        talk.say(_("Nothing was written."))
        return
    thanks = "\n".join(
        wrap(view.thanks(person.name, [lookup.letter(leitbild, vote.column)], replaced=replaced), talk.width())
    )
    receipt = view.receipt_lines(ballot.receipt, width=talk.width())
    heard = talk.report_json({"ballot": found}) if asked.as_json else talk.report(f"{thanks}\n{receipt}")
    if not heard:  # without it the ballot can't be changed or taken back
        talk.show(view.receipt_lines(ballot.receipt, width=talk.talk_width()))
    talk.tell(_few(vote))
    if asked.ranked:
        talk.tell(_("Your shell may remember this line; without ideas, `leitbild vote cast` asks instead."))
    session.next_step(current.open().leitbild)


def _taken_out(current: Session, votes: Sequence[Vote], person: Person, receipt: str, *, dry_run: bool) -> list[str]:
    """Take the ballots of this receipt out of every box that has one, and name the columns."""

    def edit(leitbild: Leitbild) -> tuple[Leitbild, list[str]]:
        done = []
        for vote in votes:
            box = box_of(current, secret.secret_vote(leitbild, vote.column))
            records.ensure_takes_ballots(leitbild, vote.column, now=session.now())
            with contextlib.suppress(refusals.UnknownReceipt):
                done.append((box, ballot_box.take_out(box, person.id, receipt)))
        if not done:
            raise refusals.UnknownReceipt(column=votes[0].column)
        with files.written(current.path, () if dry_run else done):
            return leitbild, [after.column for _before, after in done]

    return current.change(edit, dry_run=dry_run).outcome


def _few(vote: Vote) -> str:
    return view.before_casting("", len(vote.entitled), width=talk.talk_width())


_CLEAR = "\x1b[H\x1b[2J\x1b[3J"  # the last one clears what could be scrolled back to
_SCROLLED_AWAY = 200


def one_person(current: Session, leitbild: Leitbild, person: Person, votes: Sequence[Vote], asked: CastOptions) -> None:
    """Ask one person for a ballot for each of these votes; what was on the screen is gone afterwards."""
    if not asked.receipt:
        votes = [vote for vote in votes if not ballot_box.has_voted(box_of(current, vote), person.id)]
        if not votes:
            raise refusals.AlreadyVoted(column=asked.column or secret.open_secret(leitbild)[0].column)
    else:  # before anybody fills in a ballot for nothing
        votes = [vote for vote in votes if _is_receipt_for(current, vote, person, as_typed(asked.receipt))]
        if not votes:
            raise refusals.UnknownReceipt(column=asked.column or secret.open_secret(leitbild)[0].column)
    try:
        talk.show(view.before_casting(person.name, len(votes[0].entitled), width=talk.talk_width()))
        talk.ask(_("Only {name} at the screen? Enter shows the ballot.").format(name=safe(person.name)))
        _ask_through(current, leitbild, person, votes, asked)
    finally:
        _clear()


def _is_receipt_for(current: Session, vote: Vote, person: Person, receipt: str) -> bool:
    try:
        ballot_box.take_out(box_of(current, vote), person.id, receipt)
    except refusals.UnknownReceipt:
        return False
    return True


def _ask_through(
    current: Session, leitbild: Leitbild, person: Person, votes: Sequence[Vote], asked: CastOptions
) -> None:
    receipt = receipt_for(asked)
    done = []
    looked_at = people.put(boxes.seen(current.path, leitbild), person)  # how many have voted, and no earlier ballot
    columns = {column.id: column for column in leitbild.columns}
    try:
        for vote in votes:
            answer = paper.ask_ballot(looked_at, columns[vote.column], person, plain=asked.plain)
            if answer.stops:
                break
            if answer.ranks is not None:
                ballot = handed_in(vote, person, answer.ranks, receipt)
                put(current, ballot, again=asked.receipt is not None, dry_run=asked.dry_run)
                done.append(vote.column)
    except (Exception, KeyboardInterrupt):
        _tell_cast(leitbild, person, done, receipt, asked)
        raise
    _tell_cast(leitbild, person, done, receipt, asked)


def _tell_cast(leitbild: Leitbild, person: Person, done: Sequence[str], receipt: str, asked: CastOptions) -> None:
    """Say what is in the box and show its receipt, also where a later ballot failed."""
    if not done:
        return
    talk.tell("")
    if asked.dry_run:
        talk.tell(_("Nothing was written."))
    else:
        talk.tell(
            view.thanks(person.name, [lookup.letter(leitbild, one) for one in done], replaced=asked.receipt is not None)
        )
    talk.show(view.receipt_lines(receipt, width=talk.talk_width()))
    if asked.dry_run or asked.receipt:
        talk.ask(_("Enter clears the screen."))
    else:
        _wait_until_written(receipt)


def _wait_until_written(receipt: str) -> None:
    """Ask for the end of the receipt, since a second Enter would take it off the screen for good."""
    ends = (receipt, receipt.rpartition("-")[2], paper.SKIP)
    question = _("Written down? Its last signs, please, then the screen is cleared ({none} if you want none):")
    while as_typed(talk.ask(question.format(none=paper.SKIP))) not in ends:
        talk.tell(_("That is not how the receipt ends. It is still above."))


def pass_round(current: Session, votes: Sequence[Vote], asked: CastOptions) -> None:
    """Ask one person after the other on this machine, until nobody is left or Enter ends it."""
    while True:
        leitbild = current.open().leitbild
        boxes = [box_of(current, vote) for vote in votes]
        waiting = [
            person
            for person in leitbild.people
            if any(
                person.id in vote.entitled and not ballot_box.has_voted(box, person.id)
                for vote, box in zip(votes, boxes, strict=True)
            )
        ]
        person = _next(leitbild, waiting)
        if person is None:
            return
        mine = [vote for vote in votes if person.id in vote.entitled]
        one_person(current, leitbild, person, mine, asked)


def _next(leitbild: Leitbild, waiting: Sequence[Person]) -> Person | None:
    """Ask who votes now; None once everybody has, or Enter is pressed."""
    if not waiting:
        talk.tell(_("Everybody has a ballot in the box."))
        return None
    talk.show(view.waiting_block([person.name for person in waiting], width=talk.talk_width()))
    while typed := talk.ask(_("Who votes now? (name or its start, Enter = done)")):
        try:
            person = people.find(leitbild, typed)
        except UsageRefusal as refusal:
            talk.tell(str(refusal))
            continue
        if person in waiting:
            return person
        talk.tell(
            _("{name} has voted already, or has no vote here. A ballot in the box is changed with its receipt.").format(
                name=safe(person.name)
            )
        )
    return None


def _clear() -> None:
    """Take a ballot off the screen, and out of what can be scrolled back to where the terminal lets us."""
    sys.stderr.write("\n" * _SCROLLED_AWAY if talk.dumb() else _CLEAR)
    sys.stderr.flush()


def handed_in(vote: Vote, person: Person, ranks: tuple[str, ...], receipt: str) -> Handed:
    """Give a ballot on its way into the box."""
    return Handed(column=vote.column, vote=vote.frozen or "", person=person.id, receipt=receipt, ranks=ranks)


def receipt_for(asked: CastOptions) -> str:
    """Give the receipt that was typed, else a fresh one; never from `LEITBILD_SEED`, which others may know."""
    if asked.receipt:
        return as_typed(asked.receipt)
    from random import SystemRandom

    return ballot_box.receipt_of(SystemRandom().choice)


def as_typed(receipt: str) -> str:
    """Give a receipt as it was drawn, however it was typed."""
    return receipt.strip().casefold()


def put(current: Session, ballot: Handed, *, again: bool = False, dry_run: bool = False) -> bool:
    """Put a ballot into the box and say whether it replaced one; `again` wants one of this receipt to be there.

    The file's own lock is held meanwhile, so that nobody counts, or puts in another, at the same time.
    """

    def edit(leitbild: Leitbild) -> tuple[Leitbild, bool]:
        secret.ensure_fits(leitbild, ballot, now=session.now())
        box = box_of(current, secret.secret_vote(leitbild, ballot.column))
        if again:
            ballot_box.take_out(box, ballot.person, ballot.receipt)
        after, replaced = ballot_box.put(box, ballot)
        if not dry_run:
            files.write(current.path, box, after)
        return leitbild, replaced

    return current.change(edit, dry_run=dry_run).outcome


def box_of(current: Session, vote: Vote) -> BallotBox:
    """Give the box of a secret vote; raise BoxElsewhere where it is not on this machine."""
    if vote.frozen is None:
        raise refusals.NotOpened(column=vote.column)
    box = files.read(current.path, vote.column)
    if box is None:
        raise refusals.BoxElsewhere(column=vote.column)
    ballot_box.ensure_same_vote(box, vote)
    return box
