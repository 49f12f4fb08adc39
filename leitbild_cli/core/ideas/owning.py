"""What a person does in the own block: adding, supporting, editing, moving, withdrawing."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, people
from leitbild_cli.core.ideas.finding import Told, find, find_column, tell
from leitbild_cli.core.ideas.refusals import NothingToDo, NotYours, StillNeeded
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Idea, Leitbild, Person


def add(leitbild: Leitbild, person_id: str, new: Sequence[Idea]) -> Leitbild:
    """Give the Leitbild with these ideas in this person's block, sorted by id."""
    person = people.find(leitbild, person_id)
    ideas = tuple(sorted((*person.ideas, *new), key=lambda idea: idea.id))
    return people.put(leitbild, replace(person, ideas=ideas))


def support(leitbild: Leitbild, reference: str, *, by: str) -> tuple[Leitbild, Told]:
    """Let somebody stand behind an idea of somebody else; raise NothingToDo for one's own or a second time."""
    person = people.find(leitbild, by)
    author, idea = find(leitbild, reference)
    if author.id == person.id:
        raise NothingToDo(_("This idea is your own."))
    if idea.id in person.supports:
        raise NothingToDo(_("You support this idea already."))
    after = people.put(leitbild, replace(person, supports=tuple(sorted((*person.supports, idea.id)))))
    return after, tell(after, idea.id)


def edit(leitbild: Leitbild, reference: str, *, by: str, text: str) -> tuple[Leitbild, Idea]:
    """Give an idea other words; raise NotYours if `by` is not its author."""
    return _put(leitbild, reference, by, text=text)


def move(leitbild: Leitbild, reference: str, *, by: str, column: str) -> tuple[Leitbild, Idea]:
    """Give an idea another column; raise NotYours if `by` is not its author, StillNeeded where a decision names it."""
    _author, idea = _own(leitbild, reference, by)
    if decided_on(leitbild, idea.id):
        raise StillNeeded(idea)
    return _put(leitbild, reference, by, column=find_column(leitbild, column).id)


def withdraw(leitbild: Leitbild, reference: str, *, by: str) -> tuple[Leitbild, Idea]:
    """Take an idea out for its author; raise StillNeeded where a decision or a supporter names it."""
    author, idea = _own(leitbild, reference, by)
    if decided_on(leitbild, idea.id) or any(idea.id in person.supports for person in leitbild.people):
        raise StillNeeded(idea)
    rest = tuple(one for one in author.ideas if one.id != idea.id)
    parked = tuple(one for one in leitbild.parked if one.idea != idea.id)
    return people.put(replace(leitbild, parked=parked), replace(author, ideas=rest)), idea


def _put(leitbild: Leitbild, reference: str, by: str, *, text: str = "", column: str = "") -> tuple[Leitbild, Idea]:
    author, idea = _own(leitbild, reference, by)
    changed = replace(idea, text=text or idea.text, column=column or idea.column)
    ideas = tuple(changed if one.id == idea.id else one for one in author.ideas)
    return people.put(leitbild, replace(author, ideas=ideas)), changed


def _own(leitbild: Leitbild, reference: str, by: str) -> tuple[Person, Idea]:
    author, idea = find(leitbild, reference)
    if author.id != by:
        raise NotYours(author)
    return author, idea


def decided_on(leitbild: Leitbild, idea_id: str) -> bool:
    """Say whether a merge, a ballot or a vote names the idea."""
    if any(idea_id in (one.idea, *one.ideas) for one in leitbild.merged):
        return True
    ballots = chain.from_iterable(person.ballots for person in leitbild.people)
    ranked = any(idea_id in ballot.ranks for ballot in ballots)
    return ranked or any(
        idea_id in vote.ideas or vote.winner == idea_id or any(one.idea == idea_id for one in vote.wording)
        for vote in leitbild.votes
    )


def comes_late(leitbild: Leitbild, column: str) -> bool:
    """Say whether the vote on a column is open or over, so that a new idea is not in it."""
    vote = lookup.vote_of(leitbild, column)
    return vote is not None and (vote.frozen is not None or bool(vote.winner))
