"""What may happen to an idea: it is added, edited, moved, withdrawn by its author; parked, merged by the manager."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, combinations
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, people
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Leitbild, Merge, Parking
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Ambiguous, ForbiddenRefusal, NotFound, UsageRefusal, near, ticked
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from leitbild_cli.core.model import Adoption, Column, Idea, Person


@record
class IdeaFacts:
    """An idea with everything that is known of it.

    `joined` stands for it in the end, through whatever chain of merges, and `stands_for` are all it stands for.
    """

    idea: Idea
    author: Person
    column: Column
    parked: Parking | None = None
    stands_for: tuple[str, ...] = ()
    joined: str | None = None
    supporters: tuple[str, ...] = ()


def find(leitbild: Leitbild, reference: str) -> tuple[Person, Idea]:
    """Give the idea with this id or unique start of one, else the one that says these words.

    A letter alone is how people call an idea of a vote, and so no start of an id: raise OneLetter. Raise NotFound,
    Ambiguous where an id begins so, or SeveralIdeas where more than one says so, or an id only begins like a word.
    """
    wanted = caseless(reference)
    begun = [pair for pair in lookup.everything(leitbild) if wanted and pair[1].id.startswith(wanted)]
    exact = [pair for pair in begun if pair[1].id == wanted]
    if not exact and len(wanted) == 1 and wanted.isalpha():
        raise OneLetter(letter=reference)
    said = [] if exact or (begun and not wanted.isalpha()) else _saying(leitbild, reference)
    found = [*begun, *(pair for pair in said if pair not in begun)]
    if said and len(found) > 1:
        raise SeveralIdeas(reference, found=[idea for _author, idea in found])
    if len(exact or found) > 1:
        raise Ambiguous(reference, candidates=[idea.id for _author, idea in found])
    if not found:
        ids = [idea.id for _author, idea in lookup.everything(leitbild)]
        raise NotFound(reference, kind=_("idea"), near=near(wanted, ids), listed="idea list")
    return (exact or found)[0]


def _saying(leitbild: Leitbild, words: str) -> list[tuple[Person, Idea]]:
    """Give the ideas whose words begin like each of these, in whatever order."""
    from leitbild_cli.core.text import phrase  # most ideas are named by their id

    return [pair for pair in lookup.everything(leitbild) if phrase.holds(pair[1].text, words)]


@record
class Late:
    """Why an idea comes late: its column is being voted on, or decided since a day with a winner, or even adopted."""

    column: str
    is_decided: bool
    on: date | None
    winner: Idea | None
    adopted: Adoption | None


def tell(leitbild: Leitbild, idea_id: str) -> IdeaFacts:
    """Give an idea with its author, column and what was decided about it."""
    _author, idea = find(leitbild, idea_id)
    return next(one for one in tell_all(leitbild) if one.idea.id == idea.id)


def tell_all(leitbild: Leitbild) -> tuple[IdeaFacts, ...]:
    """Give every idea with what is known of it, in file order; one pass, also for thousands."""
    columns = {column.id: column for column in leitbild.columns}
    parked = {one.idea: one for one in leitbild.parked}
    groups, joined = lookup.groups(leitbild), lookup.representatives(leitbild)
    supporters: dict[str, list[str]] = {}
    for person in leitbild.people:
        for supported in person.supports:
            supporters.setdefault(supported, []).append(person.name)
    return tuple(
        IdeaFacts(
            idea=idea,
            author=author,
            column=columns[idea.column],
            parked=parked.get(idea.id),
            stands_for=groups.get(idea.id, ()),
            joined=joined.get(idea.id),
            supporters=tuple(supporters.get(idea.id, ())),
        )
        for author, idea in lookup.everything(leitbild)
    )


def add(leitbild: Leitbild, person_id: str, new: Sequence[Idea]) -> Leitbild:
    """Give the Leitbild with these ideas in this person's block, sorted by id."""
    person = people.find(leitbild, person_id)
    ideas = tuple(sorted((*person.ideas, *new), key=lambda idea: idea.id))
    return people.put(leitbild, replace(person, ideas=ideas))


def support(leitbild: Leitbild, reference: str, *, by: str) -> tuple[Leitbild, IdeaFacts]:
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
        raise StillNeeded(idea=idea.id)
    return _put(leitbild, reference, by, column=find_column(leitbild, column).id)


def withdraw(leitbild: Leitbild, reference: str, *, by: str) -> tuple[Leitbild, Idea]:
    """Take an idea out for its author; raise StillNeeded where a decision or a supporter names it."""
    author, idea = _own(leitbild, reference, by)
    if decided_on(leitbild, idea.id) or any(idea.id in person.supports for person in leitbild.people):
        raise StillNeeded(idea=idea.id)
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
        raise NotYours(name=author.name)
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


def comes_late(leitbild: Leitbild, column: str) -> Late | None:
    """Give what a new idea comes too late for: the vote on its column is open or over; None where it is neither."""
    vote = lookup.vote_of(leitbild, column)
    if vote is None or not (vote.frozen or vote.winner):
        return None
    return Late(
        column=column,
        is_decided=bool(vote.winner),
        on=vote.closed.date() if vote.winner and vote.closed else None,
        winner=lookup.winning_ideas(leitbild).get(column),
        adopted=lookup.adoption(leitbild),
    )


def park(leitbild: Leitbild, reference: str, *, reason: str | None, on: date) -> tuple[Leitbild, IdeaFacts]:
    """Set an idea aside with thanks; it stays in its author's block."""
    _author, idea = find(leitbild, reference)
    if idea.id in lookup.parked(leitbild):
        raise NothingToDo(_("This idea is parked already."))
    parked = (*leitbild.parked, Parking(idea=idea.id, reason=reason, on=on))
    after = replace(leitbild, parked=tuple(sorted(parked, key=lambda one: one.idea)))
    return after, tell(after, idea.id)


def unpark(leitbild: Leitbild, reference: str) -> tuple[Leitbild, IdeaFacts | None]:
    """Take an idea back in; of one that is gone what is noted goes, and None is told."""
    idea = _named(leitbild, reference, lookup.parked(leitbild))
    parked = tuple(one for one in leitbild.parked if one.idea != idea)
    if len(parked) == len(leitbild.parked):
        raise NothingToDo(_("This idea is not parked."))
    after = replace(leitbild, parked=parked)
    return after, tell(after, idea) if idea in lookup.ideas_by_id(after) else None


def merge(leitbild: Leitbild, references: Sequence[str], *, reason: str | None, on: date) -> tuple[Leitbild, Merge]:
    """Judge ideas to be one thought; the first stands for the others. Nothing is deleted.

    Who names an idea that stands for others means all of them; so one of them can come to stand in its place, and
    a chain or a ring that branches left behind becomes one merge. A merge whose idea is gone has no say any more.
    Raise AlreadyJoined, or TwoColumns where they answer different questions.
    """
    ids = list(dict.fromkeys(find(leitbild, reference)[1].id for reference in references))
    if len(ids) < 2:  # noqa: PLR2004  one thought in two wordings
        raise UsageRefusal(_("A merge needs at least two ideas."))
    columns = tuple(dict.fromkeys(find(leitbild, idea)[1].column for idea in ids))
    if len(columns) > 1:
        raise TwoColumns(columns=ticked(sorted(lookup.letter(leitbild, one) for one in columns)))
    stands, others = ids[0], ids[1:]
    joined, there = lookup.representatives(leitbild), lookup.ideas_by_id(leitbild)
    for idea in ids:
        if joined.get(idea, idea) not in ids:
            raise AlreadyJoined(idea=idea, stands=joined[idea])
    old = [one for one in leitbild.merged if one.idea in there and joined.get(one.idea, one.idea) in ids]
    members = {*others, *chain.from_iterable(one.ideas for one in old)} - {stands}
    if [(one.idea, {*one.ideas}) for one in old] == [(stands, members)]:
        raise AlreadyJoined(idea=others[0], stands=stands)
    worded = any(one.worded and one.idea == stands for one in old)
    made = Merge(idea=stands, ideas=tuple(sorted(members)), worded=worded, reason=reason or _reason(old), on=on)
    others_left = (one for one in leitbild.merged if one not in old)
    rest = chain.from_iterable([one] if one.idea in there else _without(one, (stands, *members)) for one in others_left)
    pairs = {tuple(sorted((one, other))) for one in (stands, *members) for other in (stands, *members) if one != other}
    after = replace(
        leitbild,
        merged=tuple(sorted((*rest, made), key=lambda one: one.idea)),
        distinct=tuple(pair for pair in leitbild.distinct if pair not in pairs),
    )
    return after, made


def merge_in_words(  # noqa: PLR0913  a decision has its day and its reason
    leitbild: Leitbild, references: Sequence[str], words: Idea, *, by: str, reason: str | None, on: date
) -> tuple[Leitbild, Merge]:
    """Judge ideas to be one thought that none of them says best: new words of `by` stand for all, in their column.

    Words that one of them has already let that one stand. Raise WordsAreFixed where the vote knows its words.
    """
    members = [find(leitbild, reference)[1] for reference in references]
    if len({one.id for one in members}) < 2:  # noqa: PLR2004  as above
        raise UsageRefusal(_("A merge needs at least two ideas."))
    said = next((one for one in members if caseless(one.text) == caseless(words.text)), None)
    if said is not None:
        return merge(leitbild, (said.id, *references), reason=reason, on=on)
    if comes_late(leitbild, members[0].column):
        raise WordsAreFixed(column=lookup.letter(leitbild, members[0].column))
    after = add(leitbild, by, [replace(words, column=members[0].column)])
    after, made = merge(after, (words.id, *references), reason=reason, on=on)
    worded = replace(made, worded=True)
    return replace(after, merged=tuple(worded if one is made else one for one in after.merged)), worded


def unmerge(leitbild: Leitbild, reference: str, *, apart: bool = False) -> tuple[Leitbild, tuple[str, ...]]:
    """Take one idea out of its merge, or take the whole merge back if it stands for it; give the freed ids.

    With `apart` they are remembered as different thoughts: what was taken out is not suggested again.
    """
    idea = _named(leitbild, reference, {each for one in leitbild.merged for each in (one.idea, *one.ideas)})
    whole = next((one for one in leitbild.merged if one.idea == idea), None)
    parts = [one for one in leitbild.merged if idea in one.ideas and one is not whole]
    if whole is None and not parts:
        raise NothingToDo(_("This idea is not merged with another."))
    others = (one for one in leitbild.merged if one is not whole)
    kept = chain.from_iterable(_without(one, (idea,)) if one in parts else [one] for one in others)
    after = replace(leitbild, merged=tuple(kept))
    freed = tuple(one for one in whole.ideas if one != idea) if whole else ()
    if apart:
        above = chain.from_iterable((one.idea, *one.ideas) for one in parts)
        pairs = chain(combinations((idea, *freed), 2), ((idea, other) for other in above))
        there = lookup.ideas_by_id(leitbild)
        after = keep_apart(after, ((a, b) for a, b in pairs if a != b and a in there and b in there))
    return after, (*((idea,) if parts else ()), *freed)


def distinct(leitbild: Leitbild, one: str, other: str) -> Leitbild:
    """Remember that two ideas are two thoughts, so that nobody is asked again."""
    first, second = sorted((find(leitbild, one)[1].id, find(leitbild, other)[1].id))
    if (first, second) in leitbild.distinct:
        return leitbild
    return replace(leitbild, distinct=tuple(sorted((*leitbild.distinct, (first, second)))))


def keep_apart(leitbild: Leitbild, pairs: Iterable[tuple[str, str]]) -> Leitbild:
    """Remember of each pair that it is two thoughts."""
    for one, other in pairs:
        leitbild = distinct(leitbild, one, other)
    return leitbild


def forget_distinct(leitbild: Leitbild, one: str, other: str) -> Leitbild:
    """Take back that two ideas are two thoughts; raise NothingToDo where nobody said so."""
    named = frozenset(chain.from_iterable(leitbild.distinct))
    pair = tuple(sorted((_named(leitbild, one, named), _named(leitbild, other, named))))
    if pair not in leitbild.distinct:
        raise NothingToDo(_("Nobody called these two distinct."))
    return replace(leitbild, distinct=tuple(kept for kept in leitbild.distinct if kept != pair))


def _named(leitbild: Leitbild, reference: str, decided: Collection[str]) -> str:
    """Give the id of an idea, also of one that is gone and that a decision names still."""
    wanted = caseless(reference)
    return wanted if wanted in decided else find(leitbild, reference)[1].id


def _without(merge: Merge, ids: Collection[str]) -> list[Merge]:
    """Give the merge without these members, or none where nobody is left in it."""
    left = tuple(one for one in merge.ideas if one not in ids)
    return [replace(merge, ideas=left)] if left else []


def _reason(merges: Sequence[Merge]) -> str | None:
    return next((one.reason for one in merges if one.reason), None)


class SeveralIdeas(UsageRefusal):
    """More than one idea says these words."""

    code = "several-ideas"
    what = mark("`{reference}` fits several ideas.")
    mend = mark("Name one by its id: {shown}")

    def __init__(self, reference: str, *, found: Sequence[Idea]) -> None:
        """Hold the ideas, and show the first few with their words."""
        self.found = tuple(found)
        words = _("{id} “{text}”")
        shown = [words.format(id=one.id, text=_begin(one.text)) for one in found[:_SHOWN]]
        more = [" …"] if len(found) > _SHOWN else []
        super().__init__(reference=reference, shown=", ".join(shown) + "".join(more))


_SHOWN, _WORDS = 5, 40


def _begin(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WORDS else f"{line[: _WORDS - 1].rstrip()}…"


class OneLetter(UsageRefusal):
    """A letter names an idea only where there is a list of letters: in a vote, or where one was just shown."""

    code = "one-letter"
    what = mark("`{letter}` is a letter; here an idea is named by its id, or at least two signs of it.")
    mend = mark("`leitbild idea list` shows the ids.")


class NotYours(ForbiddenRefusal):
    """Only its author may change an idea."""

    code = "not-yours"
    what = mark("This idea is {name}'s; only its author changes it.")
    mend = mark("You can add your own, or the manager can park or merge it.")


class WordsAreFixed(ForbiddenRefusal):
    """New words would stand for ideas that people vote on as they are."""

    code = "words-are-fixed"
    what = mark("The vote on `{column}` is open or over: no new words can join it.")
    mend = mark("Let one of the ideas stand for the others: `leitbild idea merge IDEA IDEA`.")


class AlreadyJoined(UsageRefusal):
    """An idea belongs to one merge at most."""

    code = "already-joined"
    what = mark("`{idea}` is already merged into `{stands}`.")
    mend = mark("Take it out first: `leitbild idea unmerge {idea}`.")


class TwoColumns(UsageRefusal):
    """Only answers to one question can be one thought."""

    code = "two-columns"
    what = mark("These ideas belong to different columns: {columns}.")
    mend = mark("Its author can move an idea first: `leitbild idea move IDEA -c COLUMN`.")


class StillNeeded(ForbiddenRefusal):
    """A supporter, a merge, a ballot or a vote names this idea, so it stays."""

    code = "still-needed"
    what = mark("A supporter, a merge, a ballot or a vote names `{idea}`, so it stays.")
    mend = mark("The manager can park it instead: `leitbild idea park {idea}`.")


class NothingToDo(UsageRefusal):
    """What is asked for is so already."""

    code = "nothing-to-do"
