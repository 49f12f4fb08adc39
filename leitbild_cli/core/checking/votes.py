"""Whether an open vote is still what was opened, and whether every ballot for it can count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.findings import Finding, error, hint, warning
from leitbild_cli.core.model import Vote
from leitbild_cli.core.voting.frozen import Drift, DriftKind, drift
from leitbild_cli.core.voting.seen import reworded
from leitbild_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from leitbild_cli.core.model import Ballot, Leitbild, Person


def check(leitbild: Leitbild) -> Iterator[Finding]:
    """Find what moved after a vote was opened, and ballots that have no say in it."""
    authors = {idea.id: person.id for person, idea in lookup.everything(leitbild)}
    for column in leitbild.columns:
        yield from _ranked_in_other_words(
            leitbild, lookup.vote_of(leitbild, column.id) or Vote(column=column.id), authors
        )
    for vote in leitbild.votes:
        for moved in drift(leitbild, vote):
            yield _moved(leitbild, moved, authors)
        if vote.frozen is None:
            continue
        for person in leitbild.people:
            for ballot in person.ballots:
                if ballot.column == vote.column and vote.secret:
                    yield _in_the_open(leitbild, vote, person)
                elif ballot.column == vote.column:
                    yield from _ballot(leitbild, vote, person, ballot)


def _ranked_in_other_words(leitbild: Leitbild, vote: Vote, authors: Mapping[str, str]) -> Iterator[Finding]:
    for one in reworded(leitbild, vote):
        path = ("people", authors.get(one.idea, ""), "ideas", one.idea, "text")
        names = ", ".join(person.name for person in one.people)
        if one.people:
            what = ngettext(
                "When {names} ranked `{id}`, it said something else.",
                "When {names} ranked `{id}`, it said something else.",
                len(one.people),
            ).format(names=names, id=one.idea)
            yield warning("ranked-in-other-words", path, what, _("Put the words back, or let them vote again."))
        elif vote.frozen is None:  # of those that were fixed at an opening, the drift speaks
            what = _("`{id}` says something else than when `{column}` was voted on: “{was}”.")
            facts = {
                "id": one.idea,
                "column": lookup.letter(leitbild, vote.column),
                "was": " ".join((one.was or "").split()),
            }
            yield warning("reworded-after-vote", path, what.format(**facts), _("The vote keeps the words people saw."))


def _in_the_open(leitbild: Leitbild, vote: Vote, person: Person) -> Finding:
    """Find a ballot that stands in the file, by hand or by a pull request, where none should."""
    what = _("The vote on `{column}` is secret, and the ballot of {name} is here for everybody to read.")
    mend = _(
        "It is not counted. Take it out here and cast it with `leitbild vote cast --column {column}`; git keeps what "
        "was committed."
    )
    path = ("people", person.id, "ballots", vote.column)
    named = {"column": lookup.letter(leitbild, vote.column), "name": person.name}
    return error("ballot-in-the-open", path, what.format(**named), mend.format(**named))


def _moved(leitbild: Leitbild, one: Drift, authors: Mapping[str, str]) -> Finding:
    path: tuple[str, ...] = ("votes", one.column)
    match one.what:
        case DriftKind.REWORDED | DriftKind.MOVED | DriftKind.ADDED:
            return _moved_idea(leitbild, one, ("people", authors.get(one.id or "", ""), "ideas", one.id or ""))
        case DriftKind.GONE:
            what = _("`{id}` is voted on in `{column}`, but nobody has it any more: “{was}”.")
            mend = _("Put it back with its id, or open the vote anew: `leitbild vote reopen --column {column}`.")
            return error(
                "gone-from-vote", (*path, "wording", one.id or ""), _in(leitbild, what, one), _in(leitbild, mend, one)
            )
        case DriftKind.TERMS:
            what = _("What was fixed as the vote on `{column}` was opened was changed afterwards: the hash differs.")
            mend = _("Put it back as git has it, or open the vote anew: `leitbild vote reopen --column {column}`.")
            return error("terms-changed", (*path, "frozen"), _in(leitbild, what, one), _in(leitbild, mend, one))
        case DriftKind.AHEAD:
            what = _("`{id}` is in the open vote on `{column}`, and only its count may write that.")
            mend = _("Put it back as git has it, or open the vote anew: `leitbild vote reopen --column {column}`.")
            return error("written-ahead", (*path, one.id or ""), _in(leitbild, what, one), _in(leitbild, mend, one))
        case DriftKind.PERSON_GONE:
            what = _("`{id}` may vote on `{column}`, but is nobody in this file any more.")
            mend = _("Put the person back, or open the vote anew: `leitbild vote reopen --column {column}`.")
            return warning("voter-gone", (*path, "entitled"), _in(leitbild, what, one), _in(leitbild, mend, one))


def _moved_idea(leitbild: Leitbild, one: Drift, path: tuple[str, ...]) -> Finding:
    """Give what is to be said at an idea that is still there."""
    if one.what is DriftKind.REWORDED:
        what = _("`{id}` says something else than when the vote on `{column}` was opened.")
        mend = _("The vote keeps what people saw: “{was}”. Better words belong in the draft.")
        return warning("reworded-in-vote", (*path, "text"), _in(leitbild, what, one), _in(leitbild, mend, one))
    if one.what is DriftKind.MOVED:
        what = _("`{id}` is voted on in `{column}`, but is in `{now}` by now.")
        mend = _("Write `{column}` there again, or open the vote anew: `leitbild vote reopen --column {column}`.")
        return error("moved-from-vote", (*path, "column"), _in(leitbild, what, one), _in(leitbild, mend, one))
    what = _("`{id}` came after the vote on `{column}` was opened and is not in it.")
    mend = _("It is kept for another time. To vote on it, too: `leitbild vote reopen --column {column}`.")
    return hint("added-after-opening", path, _in(leitbild, what, one), _in(leitbild, mend, one))


def _in(leitbild: Leitbild, words: str, one: Drift) -> str:
    return words.format(
        id=one.id,
        column=lookup.letter(leitbild, one.column),
        was=" ".join((one.was or "").split()),
        now=one.now and lookup.letter(leitbild, one.now),
    )


def _ballot(leitbild: Leitbild, vote: Vote, person: Person, ballot: Ballot) -> Iterator[Finding]:
    """Find what is wrong about a ballot; one from before the opening could not know better."""
    path = ("people", person.id, "ballots", vote.column)
    early = ballot.cast is not None and vote.opened is not None and ballot.cast < vote.opened
    found = warning if early else error
    column = lookup.letter(leitbild, vote.column)
    anew = _("Take it out, or open the vote anew: `leitbild vote reopen --column {column}`.").format(column=column)
    if vote.entitled and person.id not in vote.entitled:
        what = _("{name} is not among those who vote on `{column}`, so this ballot does not count.")
        yield found("not-entitled", path, what.format(name=person.name, column=column), anew)
        return
    for idea in _outside(leitbild, vote, ballot):
        what = _("This ballot ranks `{id}`, which came after the vote was opened and is not in it.").format(id=idea)
        place = str(ballot.ranks.index(idea))
        yield found("not-in-vote", (*path, "ranks", place), what, _("Take it off the ballot; the others on it count."))
    ends = vote.closed or vote.closes
    if ends is not None and ballot.cast is not None and ballot.cast > ends:
        what = _("This ballot was cast after the vote on `{column}` was over.").format(column=column)
        yield error("cast-late", path, what, anew)


def _outside(leitbild: Leitbild, vote: Vote, ballot: Ballot) -> Iterator[str]:
    """Give the ideas of the column that a ballot ranks and the vote is not about; of parked ones others speak.

    A merged idea counts for the one that stands for it.
    """
    known = {one.idea for one in vote.wording}.union(lookup.ideas_in(leitbild, vote), lookup.parked(leitbild))
    own = {idea.id for _author, idea in lookup.everything(leitbild) if idea.column == vote.column}
    merged = {idea for idea, stands in lookup.representatives(leitbild).items() if stands in known}
    yield from (idea for idea in dict.fromkeys(ballot.ranks) if idea in own - known - merged)
