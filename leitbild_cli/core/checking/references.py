"""Whether everything that is named exists, and whether the decisions agree with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.checking import deciding
from leitbild_cli.core.checking.finding import Finding, error, warning
from leitbild_cli.core.checking.known import (
    Known,
    known,
    missing_carried,
    missing_draft,
    missing_ideas,
    missing_person,
)
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Ballot, Leitbild, Person, Vote


def check(leitbild: Leitbild) -> Iterator[Finding]:
    """Find what is named but missing, and decisions that contradict each other."""
    names = known(leitbild)
    for person in leitbild.people:
        yield from _person(person, names)
    yield from deciding.check(leitbild, names)
    for vote in leitbild.votes:
        yield from _vote(vote, names)
    yield from _drafts(leitbild, names)
    yield from _afterwards(leitbild, names)


def _person(person: Person, names: Known) -> Iterator[Finding]:
    for ballot in person.ballots:
        yield from _ballot(ballot, names, ("people", person.id, "ballots", ballot.column))
    for note in person.notes:
        yield from missing_draft(note.draft, names.drafts, ("people", person.id, "notes", note.id))


def _ballot(ballot: Ballot, names: Known, path: tuple[str, ...]) -> Iterator[Finding]:
    yield from missing_person(ballot.typed_by, names.people, path)
    for place, one in enumerate(ballot.ranks):
        here = (*path, "ranks", str(place))
        if one in ballot.ranks[:place]:
            what = _("This ballot ranks `{id}` more than once.").format(id=one)
            yield error("ranked-twice", here, what, _("Keep the better place and take the other out."))
            continue
        yield from missing_ideas((one,), names.ideas, here)
        yield from _rank(ballot, one, names, here)


def _rank(ballot: Ballot, one: str, names: Known, path: tuple[str, ...]) -> Iterator[Finding]:
    if one in names.parked:
        what = _("This ballot ranks `{id}`, which is parked.").format(id=one)
        yield warning("ranked-parked", path, what, _("Parked ideas get no votes; the next one on the ballot counts."))
    idea = names.ideas.get(one)
    if idea is not None and idea.column != ballot.column:
        what = _("This ballot ranks `{id}`, an idea of another column ({column}).").format(id=one, column=idea.column)
        yield error("ranked-elsewhere", path, what, _("Rank it on the ballot of its own column."))


def _vote(vote: Vote, names: Known) -> Iterator[Finding]:
    """Find names in a record that stand for nothing; of ideas and people fixed at the opening others speak."""
    path = ("votes", vote.column)
    fixed = {one.idea for one in vote.wording} if vote.frozen else set[str]()
    ideas = (*vote.ideas, *vote.order, *(one.idea for one in vote.wording), *_named(vote))
    yield from missing_ideas((one for one in ideas if one not in fixed), names.ideas, path)
    people = (*(vote.entitled if vote.frozen is None else ()), *(one.person for one in vote.weights))
    for person in dict.fromkeys(people):
        if vote.frozen is None or person not in vote.entitled:
            yield from missing_person(person, names.people, path)
    if vote.winner in names.ideas:
        yield from _winner(vote, vote.winner or "", names, (*path, "winner"))


def _named(vote: Vote) -> Iterator[str]:
    """Give every idea that the lots, the rounds, the corrections and the result name."""
    yield from (lot.left for lot in vote.lots)
    for one in vote.rounds:
        yield from one.left
        counts = (one.counts, *(step.counts for step in one.steps), *(went.to for went in one.transfers))
        yield from (count.idea for each in counts for count in each)
        yield from (went.idea for went in one.transfers)
    for each in vote.corrections:
        yield from (*(count.idea for count in each.counts), *([each.left] if each.left else []))
    for pair in vote.pairs:
        yield from (pair.idea, *(count.idea for count in pair.above))
    if vote.winner:
        yield vote.winner


def _winner(vote: Vote, winner: str, names: Known, path: tuple[str, ...]) -> Iterator[Finding]:
    text = names.ideas[winner].text
    if winner in names.parked:
        what = _("The winner “{text}” is parked.").format(text=text)
        yield error("winner-parked", path, what, _("Unpark it, or vote on the column again."))
    if names.ideas[winner].column != vote.column:
        what = _("The winner “{text}” is an idea of another column.").format(text=text)
        yield error("winner-elsewhere", path, what, _("Vote on the column again."))
    if vote.ideas and winner not in vote.ideas:
        what = _("The winner “{text}” was not voted on.").format(text=text)
        yield error("winner-not-voted-on", path, what, _("Vote on the column again."))


def _drafts(leitbild: Leitbild, names: Known) -> Iterator[Finding]:
    for draft in leitbild.drafts:
        for place, sentence in enumerate(draft.sentences):
            path = ("drafts", draft.id, "sentences", str(place))
            yield from missing_carried(sentence.carries, names.carried, path)


def _afterwards(leitbild: Leitbild, names: Known) -> Iterator[Finding]:
    for feedback in leitbild.feedback:
        yield from missing_draft(feedback.draft, names.drafts, ("feedback", feedback.id, "draft"))
        yield from missing_draft(feedback.done_in, names.drafts, ("feedback", feedback.id, "done_in"))
    for adoption in leitbild.adopted:
        yield from missing_draft(adoption.draft, names.drafts, ("adopted", adoption.draft))
        yield from missing_person(adoption.owner, names.people, ("adopted", adoption.draft, "owner"))
    for measure in leitbild.measures:
        named = [measure.idea] if measure.idea else []
        yield from missing_ideas(named, names.ideas, ("measures", measure.id, "idea"))
    for review in leitbild.reviews:
        yield from missing_person(review.by, names.people, ("reviews", review.id, "by"))
