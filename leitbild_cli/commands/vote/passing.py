"""Secret ballots at a terminal: one person, or one after the other on the same machine, nothing left on the screen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from leitbild_cli.commands import boxes, talk
from leitbild_cli.commands.vote import asking, putting
from leitbild_cli.core import people
from leitbild_cli.core.voting import ballot_box, refusals, secret
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _
from leitbild_cli.view.text import safe
from leitbild_cli.view.voting import secret as view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.session import Session
    from leitbild_cli.commands.vote.putting import Asked
    from leitbild_cli.core.model import Leitbild, Person, Vote

_CLEAR = "\x1b[H\x1b[2J\x1b[3J"  # the last one clears what could be scrolled back to
_SCROLLED_AWAY = 200


def one_person(current: Session, leitbild: Leitbild, person: Person, votes: Sequence[Vote], asked: Asked) -> None:
    """Ask one person for a ballot for each of these votes; what was on the screen is gone afterwards."""
    if not asked.receipt:
        votes = [vote for vote in votes if not ballot_box.has_voted(putting.box_of(current, vote), person.id)]
        if not votes:
            raise refusals.AlreadyVoted(asked.column or secret.open_secret(leitbild)[0].column)
    else:  # before anybody fills in a ballot for nothing
        votes = [vote for vote in votes if _is_receipt_for(current, vote, person, putting.as_typed(asked.receipt))]
        if not votes:
            raise refusals.UnknownReceipt(asked.column or secret.open_secret(leitbild)[0].column)
    try:
        talk.show(view.before_casting(person.name, len(votes[0].entitled), width=talk.talk_width()))
        talk.ask(_("Only {name} at the screen? Enter shows the ballot.").format(name=safe(person.name)))
        _ask_through(current, leitbild, person, votes, asked)
    finally:
        _clear()


def _is_receipt_for(current: Session, vote: Vote, person: Person, receipt: str) -> bool:
    try:
        ballot_box.take_out(putting.box_of(current, vote), person.id, receipt)
    except refusals.UnknownReceipt:
        return False
    return True


def _ask_through(current: Session, leitbild: Leitbild, person: Person, votes: Sequence[Vote], asked: Asked) -> None:
    receipt = putting.receipt_for(asked)
    done = []
    looked_at = people.put(boxes.seen(current, leitbild), person)  # how many have voted, and no earlier ballot
    columns = {column.id: column for column in leitbild.columns}
    for vote in votes:
        answer = asking.ask_ballot(looked_at, columns[vote.column], person, plain=asked.plain)
        if answer.stops:
            break
        if answer.ranks is not None:
            ballot = putting.handed_in(vote, person, answer.ranks, receipt)
            putting.put(current, ballot, again=asked.receipt is not None, dry_run=asked.dry_run)
            done.append(vote.column)
    if not done:
        return
    talk.tell("")
    if asked.dry_run:
        talk.tell(_("Nothing was written."))
    else:
        talk.tell(view.thanks(person.name, done, replaced=asked.receipt is not None))
    talk.show(view.receipt_lines(receipt, width=talk.talk_width()))
    talk.ask(_("Written down? Enter clears the screen."))


def pass_round(current: Session, votes: Sequence[Vote], asked: Asked) -> None:
    """Ask one person after the other on this machine, until nobody is left or Enter ends it."""
    while True:
        leitbild = current.open().leitbild
        boxes = [putting.box_of(current, vote) for vote in votes]
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
    capable = os.environ.get("TERM", "dumb") != "dumb"
    sys.stderr.write(_CLEAR if capable else "\n" * _SCROLLED_AWAY)
    sys.stderr.flush()
