"""Secret ballots: into the box on this machine, passed round or typed; or into a file that is handed over to it.

`vote cast` and `vote withdraw` turn to this module where a vote is secret.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.commands import session, talk
from leitbild_cli.commands.vote import asking
from leitbild_cli.core import ideas, people, voting
from leitbild_cli.core.voting import secrecy
from leitbild_cli.core.voting.secrecy import Handed
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.file import box as files
from leitbild_cli.language import _
from leitbild_cli.view.text import safe, wrap
from leitbild_cli.view.voting import secrecy as view

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild, Person, Vote
    from leitbild_cli.core.voting.secrecy import BallotBox

_CLEAR = "\x1b[H\x1b[2J\x1b[3J"  # the last one clears what could be scrolled back to
_SCROLLED_AWAY = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What `vote cast` was called with."""

    column: str | None = None
    ranked: tuple[str, ...] = ()
    blank: bool = False
    by: str | None = None
    voter: str | None = None
    because: str | None = None
    receipt: str | None = None
    to: Path | None = None
    plain: bool = False
    dry_run: bool = False
    as_json: bool = False


def cast(current: Session, leitbild: Leitbild, asked: Asked) -> bool:
    """Cast a ballot in a secret vote; False where the vote is none, and nothing was done."""
    votes = _meant(leitbild, asked)
    if not votes:
        if asked.receipt or asked.to:
            raise secrecy.NotSecret(asked.column or leitbild.columns[0].id)
        return False
    if asked.because:
        raise secrecy.ReasonTells
    if asked.ranked or asked.blank:
        _at_once(current, leitbild, votes[0], asked)
    elif not talk.interactive():
        raise talk.MustBeGiven(_("The ranking"), "vote cast --column COLUMN IDEA …")
    elif asked.to or asked.by or asked.voter or asked.receipt:
        _one_person(current, leitbild, _person(current, leitbild, asked), votes, asked)
        session.next_step(_seen(current))
    else:
        _pass_round(current, votes, asked)
        session.next_step(_seen(current))
    return True


def withdraw(
    current: Session, leitbild: Leitbild, column: str | None, person: Person, receipt: str | None, *, dry_run: bool
) -> bool:
    """Take a person's ballot out of the box; False where the vote is not secret, and nothing was done."""
    votes = _meant(leitbild, Asked(column=column))
    if not votes and receipt is not None:
        raise secrecy.NotSecret(column or leitbild.columns[0].id)
    if not votes or (column is None and receipt is None and person.ballots):
        return False
    if receipt is None and not talk.interactive():
        raise talk.MustBeGiven(_("The receipt"), "--receipt")
    word = _word(receipt or talk.ask(_("Your receipt:")))
    done = _taken_out(current, votes, person, word, dry_run=dry_run)
    told = _("Your ballot for `{column}` is taken back.").format(column="`, `".join(done))
    talk.say(_("Nothing was written.") if dry_run else told)
    session.next_step(_seen(current))
    return True


def box_of(current: Session, vote: Vote) -> BallotBox:
    """Give the box of a secret vote; raise BoxElsewhere where it is not on this machine."""
    box = files.read(current.path, vote.column)
    if box is None:
        raise secrecy.BoxElsewhere(vote.column)
    secrecy.ensure_same_vote(box, vote)
    return box


def put(current: Session, handed: Handed, *, again: bool = False, dry_run: bool = False) -> bool:
    """Put a ballot into the box and say whether it replaced one; `again` wants one of this receipt to be there.

    The file's own lock is held meanwhile, so that nobody counts, or puts in another, at the same time.
    """

    def edit(leitbild: Leitbild) -> tuple[Leitbild, bool]:
        secrecy.ensure_fits(leitbild, handed, now=session.now())
        box = box_of(current, secrecy.secret_vote(leitbild, handed.column))
        if again:
            secrecy.take_out(box, handed.person, handed.receipt)
        after, replaced = secrecy.put(box, handed)
        if not dry_run:
            files.write(current.path, box, after)
        return leitbild, replaced

    return current.change(edit, dry_run=dry_run).outcome


def _meant(leitbild: Leitbild, asked: Asked) -> tuple[Vote, ...]:
    """Give the secret votes that are meant: of the column named, of the best idea's column, else all that are open."""
    if asked.column is None and not asked.ranked:
        return () if asked.blank else secrecy.open_secret(leitbild)
    named = asked.column and ideas.find_column(leitbild, asked.column).id
    vote = voting.vote_of(leitbild, named or ideas.find(leitbild, asked.ranked[0])[1].column)
    return (vote,) if vote is not None and vote.secret else ()


def _person(current: Session, leitbild: Leitbild, asked: Asked) -> Person:
    return people.find(leitbild, asked.voter) if asked.voter else session.known(current, leitbild, asked.by)


def _at_once(current: Session, leitbild: Leitbild, vote: Vote, asked: Asked) -> None:
    """Cast what the command line says."""
    person = _person(current, leitbild, asked)
    ranks = voting.ranking(leitbild, vote.column, asked.ranked)
    handed = _handed(vote, person, ranks, asked)
    replaced, place = _kept(current, leitbild, handed, asked)
    found = {"column": vote.column, "receipt": handed.receipt, "replaced": replaced, "file": place}
    if asked.dry_run:
        talk.say(_("Nothing was written."))
    elif asked.as_json:
        talk.say_json({"ballot": found})
    else:
        told = view.handed_over(place) if place else view.thanks(person.name, [vote.column], replaced=replaced)
        talk.say("\n".join(wrap(told, talk.width())))
        talk.say(view.receipt_lines(handed.receipt, width=talk.width()))
    talk.tell(view.before_handing_over(width=talk.talk_width()) if place else _few(vote))
    if asked.ranked:
        talk.tell(_("Your shell may remember this line; without ideas, `leitbild vote cast` asks instead."))
    session.next_step(_seen(current))


def _kept(current: Session, leitbild: Leitbild, handed: Handed, asked: Asked) -> tuple[bool, str]:
    """Keep a ballot where it is wanted: in the box, or in a file; says whether it replaced one, and which file."""
    if asked.to is None:
        return put(current, handed, again=asked.receipt is not None, dry_run=asked.dry_run), ""
    secrecy.ensure_fits(leitbild, handed, now=session.now())
    target = current.folder / asked.to
    return False, str(target if asked.dry_run else files.hand_over(target, handed))


def _one_person(current: Session, leitbild: Leitbild, person: Person, votes: Sequence[Vote], asked: Asked) -> None:
    """Ask one person for a ballot for each of these votes; what was on the screen is gone afterwards."""
    if asked.to and len(votes) > 1 and not (current.folder / asked.to).is_dir():
        raise talk.MustBeGiven(_("The column"), "--column")
    if not asked.to and not asked.receipt:
        votes = [vote for vote in votes if not secrecy.has_voted(box_of(current, vote), person.id)]
        if not votes:
            raise secrecy.AlreadyVoted(asked.column or secrecy.open_secret(leitbild)[0].column)
    try:
        talk.show(view.before_casting(safe(person.name), len(votes[0].entitled), width=talk.talk_width()))
        _ask_through(current, leitbild, person, votes, asked)
    finally:
        _clear()


def _ask_through(current: Session, leitbild: Leitbild, person: Person, votes: Sequence[Vote], asked: Asked) -> None:
    receipt = _word(asked.receipt) if asked.receipt else _fresh()
    done, places = [], []
    columns = {column.id: column for column in leitbild.columns}
    for vote in votes:
        answer = asking.ask_ballot(leitbild, columns[vote.column], person, plain=asked.plain)
        if answer.stops:
            break
        if answer.ranks is not None:
            handed = _handed(vote, person, answer.ranks, asked, receipt=receipt)
            places.append(_kept(current, leitbild, handed, asked)[1])
            done.append(vote.column)
    if not done:
        return
    talk.tell("")
    if asked.dry_run:
        talk.tell(_("Nothing was written."))
    elif asked.to:
        talk.tell("\n".join(view.handed_over(one) for one in places))
        talk.tell(view.before_handing_over(width=talk.talk_width()))
    else:
        talk.tell(view.thanks(person.name, done, replaced=asked.receipt is not None))
    talk.show(view.receipt_lines(receipt, width=talk.talk_width()))
    talk.ask(_("Written down? Enter clears the screen."))


def _pass_round(current: Session, votes: Sequence[Vote], asked: Asked) -> None:
    """Ask one person after the other on this machine, until nobody is left or Enter ends it."""
    while True:
        leitbild = current.open().leitbild
        boxes = [box_of(current, vote) for vote in votes]
        waiting = [
            person
            for person in leitbild.people
            if any(
                person.id in vote.entitled and not secrecy.has_voted(box, person.id)
                for vote, box in zip(votes, boxes, strict=True)
            )
        ]
        person = _next(leitbild, waiting)
        if person is None:
            return
        mine = [vote for vote in votes if person.id in vote.entitled]
        _one_person(current, leitbild, person, mine, asked)


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
        talk.tell(_("{name} has no ballot to cast here.").format(name=safe(person.name)))
    return None


def _taken_out(current: Session, votes: Sequence[Vote], person: Person, receipt: str, *, dry_run: bool) -> list[str]:
    """Take the ballots of this receipt out of every box that has one, and name the columns."""

    def edit(leitbild: Leitbild) -> tuple[Leitbild, list[str]]:
        done = []
        for vote in votes:
            box = box_of(current, secrecy.secret_vote(leitbild, vote.column))
            voting.ensure_takes_ballots(leitbild, vote.column, now=session.now())
            try:
                after = secrecy.take_out(box, person.id, receipt)
            except secrecy.UnknownReceipt:
                continue
            if not dry_run:
                files.write(current.path, box, after)
            done.append(vote.column)
        if not done:
            raise secrecy.UnknownReceipt(votes[0].column)
        return leitbild, done

    return current.change(edit, dry_run=dry_run).outcome


def _handed(vote: Vote, person: Person, ranks: tuple[str, ...], asked: Asked, *, receipt: str | None = None) -> Handed:
    word = receipt or (_word(asked.receipt) if asked.receipt else _fresh())
    return Handed(column=vote.column, vote=vote.frozen or "", person=person.id, receipt=word, ranks=ranks)


def _fresh() -> str:
    """Draw a receipt; never from `LEITBILD_SEED`, which others may know."""
    from random import SystemRandom

    return secrecy.receipt_of(SystemRandom().choice)


def _word(typed: str) -> str:
    return typed.strip().casefold()


def _few(vote: Vote) -> str:
    return view.before_casting("", len(vote.entitled), width=talk.talk_width())


def _seen(current: Session) -> Leitbild:
    from leitbild_cli.commands import boxes

    return boxes.seen(current, current.open().leitbild)


def _clear() -> None:
    """Take a ballot off the screen, and out of what can be scrolled back to where the terminal lets us."""
    capable = os.environ.get("TERM", "dumb") != "dumb"
    sys.stderr.write(_CLEAR if capable else "\n" * _SCROLLED_AWAY)
    sys.stderr.flush()
