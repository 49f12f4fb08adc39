"""What nobody may do: edit what was adopted, vote after the count, reword what was voted on; and who is new."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.findings import Finding, error, hint, warning
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.model import Idea, Leitbild, Vote
    from leitbild_cli.core.trespass.authors import Author


def for_everybody(base: Leitbild, head: Leitbild, authors: Sequence[Author]) -> Iterator[Finding]:
    """Find what holds for everybody, and say who is new; the manager knows that without being told."""
    yield from _adopted(base, head)
    yield from _late_ballots(base, head)
    yield from _reworded(base, head)
    if not any(one.manager for one in authors):
        yield from _newcomers(base, head)


def _adopted(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    """Adopting anew is a record of its own; the old one stays as it was sealed."""
    now = {one.draft: one for one in head.adopted}
    for old in base.adopted:
        new = now.get(old.draft)
        mend = _("Put the old words back, or adopt a new draft and say why.")
        if new is None:
            yield error("adopted-removed", ("adopted",), _("An adopted statement was taken out of the file."), mend)
        elif (new.text, new.seal) != (old.text, old.seal):
            path = ("adopted", old.draft, "text" if new.text != old.text else "seal")
            yield error("adopted-edited", path, _("The words of an adopted statement were changed here."), mend)


def _late_ballots(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    for vote in _over(base, head):
        column, letter = vote.column, lookup.letter(base, vote.column)
        before, after = _ballots(base, column), _ballots(head, column)
        for person in sorted(before.keys() | after.keys()):
            if before.get(person) != after.get(person):
                mend = _("Take the change back, or open the column again: `leitbild vote reopen --column {column}`.")
                path = ("people", person, "ballots", column)
                yield error("late-ballot", path, _late(vote).format(column=letter), mend.format(column=letter))


def _late(vote: Vote) -> str:
    if vote.winner is not None:
        return _("The vote on `{column}` is over; this ballot came or changed after it was counted.")
    return _("The vote on `{column}` is closed; this ballot came or changed afterwards.")


def _over(base: Leitbild, head: Leitbild) -> Iterator[Vote]:
    """Give the votes that were decided or closed before and still rest on the same count and the same end."""
    for vote in base.votes:
        now = lookup.vote_of(head, vote.column)
        ended = vote.winner is not None or (vote.frozen is not None and vote.closed is not None)
        if ended and now is not None and now.closed == vote.closed and vote.winner in {None, now.winner}:
            yield vote


def _ballots(leitbild: Leitbild, column: str) -> dict[str, object]:
    return {person.id: ballot for person in leitbild.people for ballot in person.ballots if ballot.column == column}


def _reworded(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    """Find ideas that say something else than when they were voted on; a moved line break is nobody's business."""
    named = {
        *chain.from_iterable(ballot.ranks for person in base.people for ballot in person.ballots),
        *chain.from_iterable(vote.ideas for vote in base.votes),
    }
    before = lookup.ideas_by_id(base)
    for person, idea in lookup.everything(head):
        old = before.get(idea.id) if idea.id in named else None
        if old is not None and _says_something_else(old, idea):
            what = _("`{id}` was put into other words after people had voted on it.").format(id=idea.id)
            mend = _("Put the old words back; better words belong into the draft.")
            yield warning("reworded", ("people", person.id, "ideas", idea.id, "text"), what, mend)


def _says_something_else(old: Idea, new: Idea) -> bool:
    return old.column != new.column or old.text.split() != new.text.split()


def _newcomers(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    known = lookup.people_by_id(base)
    for person in head.people:
        if person.id not in known:
            what = _("{name} is new here (`{key}`).").format(name=person.name, key=person.id)
            yield hint(
                "newcomer", ("people", person.id), what, _("Welcome, if this is not somebody with a block already.")
            )
