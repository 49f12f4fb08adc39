"""Secret ballots: into the box on this machine, passed round or typed.

`vote cast` and `vote withdraw` turn to this module where a vote is secret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import session, talk
from leitbild_cli.commands.vote import passing, putting
from leitbild_cli.commands.vote.putting import Asked
from leitbild_cli.core import ideas, lookup, people
from leitbild_cli.core.voting import ballot as ballots
from leitbild_cli.core.voting import ballot_box, refusals, secret
from leitbild_cli.core.voting import votes as records
from leitbild_cli.file import box as files
from leitbild_cli.language import _
from leitbild_cli.view.text import wrap
from leitbild_cli.view.voting import secret as view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild, Person, Vote

Receipt = Annotated[
    str | None, typer.Option("--receipt", metavar="WORD", help=_("For a secret ballot: the word it was given with."))
]


def cast(current: Session, leitbild: Leitbild, asked: Asked) -> bool:
    """Cast a ballot in a secret vote; False where the vote is none, and nothing was done."""
    votes = _meant(leitbild, asked)
    if not votes:
        if asked.receipt:
            raise refusals.NotSecret(asked.column or leitbild.columns[0].id)
        return False
    if asked.because:
        raise refusals.ReasonTells
    if asked.ranked or asked.blank:
        _at_once(current, leitbild, votes[0], asked)
    elif not talk.interactive():
        raise talk.MustBeGiven(_("The ranking"), "vote cast --column COLUMN IDEA …")
    elif asked.by or asked.voter or asked.receipt:
        passing.one_person(current, leitbild, _person(current, leitbild, asked), votes, asked)
        session.next_step(_seen(current))
    else:
        passing.pass_round(current, votes, asked)
        session.next_step(_seen(current))
    return True


def withdraw(
    current: Session, leitbild: Leitbild, column: str | None, person: Person, receipt: str | None, *, dry_run: bool
) -> bool:
    """Take a person's ballot out of the box; False where the vote is not secret, and nothing was done."""
    votes = _meant(leitbild, Asked(column=column))
    if not votes and receipt is not None:
        raise refusals.NotSecret(column or leitbild.columns[0].id)
    if not votes or (column is None and receipt is None and person.ballots):
        return False
    if receipt is None and not talk.interactive():
        raise talk.MustBeGiven(_("The receipt"), "--receipt")
    receipt = putting.as_typed(receipt or talk.ask(_("Your receipt:")))
    done = _taken_out(current, votes, person, receipt, dry_run=dry_run)
    told = _("Your ballot for `{column}` is taken back.").format(column="`, `".join(done))
    talk.say(_("Nothing was written.") if dry_run else told)
    session.next_step(_seen(current))
    return True


def _meant(leitbild: Leitbild, asked: Asked) -> tuple[Vote, ...]:
    """Give the secret votes that are meant: of the column named, of the best idea's column, else all that are open."""
    if asked.column is None and not asked.ranked:
        return () if asked.blank else secret.open_secret(leitbild)
    named = asked.column and ideas.find_column(leitbild, asked.column).id
    vote = lookup.vote_of(leitbild, named or ideas.find(leitbild, asked.ranked[0])[1].column)
    return (vote,) if vote is not None and vote.secret else ()


def _person(current: Session, leitbild: Leitbild, asked: Asked) -> Person:
    return people.find(leitbild, asked.voter) if asked.voter else session.known(current, leitbild, asked.by)


def _at_once(current: Session, leitbild: Leitbild, vote: Vote, asked: Asked) -> None:
    """Cast what the command line says."""
    person = _person(current, leitbild, asked)
    ranks = ballots.ranking(leitbild, vote.column, asked.ranked)
    ballot = putting.handed_in(vote, person, ranks, putting.receipt_for(asked))
    replaced = putting.put(current, ballot, again=asked.receipt is not None, dry_run=asked.dry_run)
    found = {"column": vote.column, "receipt": ballot.receipt, "replaced": replaced}
    if asked.dry_run:
        talk.say(_("Nothing was written."))
        return
    if asked.as_json:
        talk.say_json({"ballot": found})
    else:
        talk.say("\n".join(wrap(view.thanks(person.name, [vote.column], replaced=replaced), talk.width())))
        talk.say(view.receipt_lines(ballot.receipt, width=talk.width()))
    talk.tell(_few(vote))
    if asked.ranked:
        talk.tell(_("Your shell may remember this line; without ideas, `leitbild vote cast` asks instead."))
    session.next_step(_seen(current))


def _taken_out(current: Session, votes: Sequence[Vote], person: Person, receipt: str, *, dry_run: bool) -> list[str]:
    """Take the ballots of this receipt out of every box that has one, and name the columns."""

    def edit(leitbild: Leitbild) -> tuple[Leitbild, list[str]]:
        done = []
        for vote in votes:
            box = putting.box_of(current, secret.secret_vote(leitbild, vote.column))
            records.ensure_takes_ballots(leitbild, vote.column, now=session.now())
            try:
                after = ballot_box.take_out(box, person.id, receipt)
            except refusals.UnknownReceipt:
                continue
            if not dry_run:
                files.write(current.path, box, after)
            done.append(vote.column)
        if not done:
            raise refusals.UnknownReceipt(votes[0].column)
        return leitbild, done

    return current.change(edit, dry_run=dry_run).outcome


def _few(vote: Vote) -> str:
    return view.before_casting("", len(vote.entitled), width=talk.talk_width())


def _seen(current: Session) -> Leitbild:
    from leitbild_cli.commands import boxes

    return boxes.seen(current, current.open().leitbild)
