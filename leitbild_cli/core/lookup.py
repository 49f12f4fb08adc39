"""Everything that is asked of a Leitbild: one question, one answer.

Who needs an answer for many ideas asks for a table once and keeps it as long as needed; a file may hold thousands.
Keys and ids are taken as they are; what people type is understood by `find` of ideas, people, drafts and measures.
Nothing is remembered between two questions, and `core.model` is not imported: completion has only ids to ask about.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from leitbild_cli.core.model import (
        Adoption,
        Answer,
        Ballot,
        ChosenClause,
        Column,
        Draft,
        Feedback,
        Header,
        Idea,
        Leitbild,
        Measure,
        Note,
        Person,
        Vote,
    )


_LETTERS = 26


class Fate(StrEnum):
    """What was decided of an idea; each has exactly one."""

    STANDING = "standing"
    MERGED = "merged"
    PARKED = "parked"


def everything(leitbild: Leitbild) -> Iterator[tuple[Person, Idea]]:
    """Give every idea with its author, in file order."""
    return chain.from_iterable(((person, idea) for idea in person.ideas) for person in leitbild.people)


def ideas_by_id(leitbild: Leitbild) -> dict[str, Idea]:
    """Give every idea by its id, in file order."""
    return {idea.id: idea for person in leitbild.people for idea in person.ideas}


def texts(leitbild: Leitbild) -> dict[str, str]:
    """Give the words of every idea by its id."""
    return {idea.id: idea.text for person in leitbild.people for idea in person.ideas}


def ids(leitbild: Leitbild) -> frozenset[str]:
    """Give every id the file declares, of ideas and of everything else that has one."""
    return frozenset(all_ids(leitbild))


def all_ids(leitbild: Leitbild) -> Iterator[str]:
    """Give the same one by one, so that an id that is there twice comes twice."""
    sections: tuple[Sequence[_HasId], ...] = (
        *(person.ideas for person in leitbild.people),
        *(person.notes for person in leitbild.people),
        leitbild.sources,
        leitbild.experience,
        leitbild.drafts,
        leitbild.feedback,
        leitbild.unmeasured,
        leitbild.reviews,
    )
    return (one.id for section in sections for one in section)


def parked(leitbild: Leitbild) -> frozenset[str]:
    """Give the ids of what was set aside."""
    return frozenset(one.idea for one in leitbild.parked)


def fates(leitbild: Leitbild) -> dict[str, Fate]:
    """Give what was decided of every idea; a parked one is parked, whatever it was merged with."""
    aside, merged = parked(leitbild), representatives(leitbild)
    return {idea.id: _fate(idea.id, aside, merged) for _author, idea in everything(leitbild)}


def standing(leitbild: Leitbild, column: str | None = None) -> tuple[Idea, ...]:
    """Give the ideas that can be voted for, of a column or of all, sorted by id: not parked, none stands for them."""
    aside, merged = parked(leitbild), representatives(leitbild)
    inside = (idea for _author, idea in everything(leitbild) if column in (None, idea.column))
    found = (idea for idea in inside if _fate(idea.id, aside, merged) is Fate.STANDING)
    return tuple(sorted(found, key=lambda idea: idea.id))


def representatives(leitbild: Leitbild) -> dict[str, str]:
    """Give for each merged idea, also one that is gone, the idea that stands for it in the end.

    What stands for itself is not in it. So branches that are merged may leave behind what nobody wrote as a whole: see
    `resolved`.
    """
    return resolved(_merges(leitbild), (idea.id for _author, idea in everything(leitbild)))


def wordings(leitbild: Leitbild, idea: str) -> tuple[str, ...]:
    """Give the ids of the ideas that were merged into this one, directly or through others, nearest first."""
    there, stands_for = ideas_by_id(leitbild), representatives(leitbild)
    below = _turned(_heads(_merges(leitbild), there))
    found, seen = [idea], {idea}
    for one in found:
        new = [each for each in below.get(one, ()) if each not in seen]
        found += new
        seen.update(new)
    end = stands_for.get(idea, idea)
    return tuple(one for one in found[1:] if one in there and stands_for.get(one, one) == end)


def groups(leitbild: Leitbild) -> dict[str, tuple[str, ...]]:
    """Give for each idea that stands for others all of these, as far as they are there."""
    there = ideas_by_id(leitbild)
    found: dict[str, list[str]] = {}
    for member, stands in representatives(leitbild).items():
        if member in there:
            found.setdefault(stands, []).append(member)
    return {stands: tuple(members) for stands, members in found.items()}


def thoughts(leitbild: Leitbild) -> dict[str, str]:
    """Give one name for all ideas that merges join, directly or through others; an idea nobody merged is not in it.

    An idea that two branches merged into two others joins these as well, so nobody is asked about the three again;
    but as somebody may have meant two thoughts, each of the two goes on standing.
    """
    there = ideas_by_id(leitbild)
    name: dict[str, str] = {}
    for merge in leitbild.merged:
        if merge.idea in there:
            for member in merge.ideas:
                _join(name, merge.idea, member)
    return {idea: _named(name, idea) for idea in name}


def resolved(merges: Iterable[tuple[str, Iterable[str]]], ideas: Iterable[str]) -> dict[str, str]:
    """Give for each merged id the one that stands for it in the end, of merges (who stands, for whom) in any order.

    A chain is followed to its end, and a ring that leads nowhere ends at its smallest id. Of several ends the smallest
    id counts, and a head that is none of the ideas (any more) stands for nobody.
    """
    heads = _heads(merges, ideas)
    ends = {one: above[0] for one, above in heads.items() if len(above) == 1 and above[0] not in heads}
    further = {one: above for one, above in heads.items() if one not in ends}
    for ring in _rings(further):
        beyond = {ends.get(head, head) for one in ring for head in further.get(one, ()) if head not in ring}
        ends.update(dict.fromkeys(ring & further.keys(), min(beyond or ring)))
    return {one: end for one, end in ends.items() if one != end}


def people_by_id(leitbild: Leitbild) -> dict[str, Person]:
    """Give everybody by key, in file order."""
    return {person.id: person for person in leitbild.people}


def person_of(leitbild: Leitbild, key: str | None) -> Person | None:
    """Give the person with exactly this key; None where nobody has it."""
    return next((person for person in leitbild.people if person.id == key), None)


def names(leitbild: Leitbild) -> dict[str, str]:
    """Give everybody's name by key."""
    return {person.id: person.name for person in leitbild.people}


def name_of(leitbild: Leitbild, key: str) -> str:
    """Give the name of the person with this key; the key where nobody has it (any more)."""
    person = person_of(leitbild, key)
    return key if person is None else person.name


def spoken_names(leitbild: Leitbild) -> dict[str, str]:
    """Give by key the names of those who agreed to be named where others read it."""
    return {person.id: person.name for person in leitbild.people if person.named}


def column_of(leitbild: Leitbild, key: str | None) -> Column | None:
    """Give the column with exactly this key; None where there is none."""
    return next((column for column in leitbild.columns if column.id == key), None)


def question_of(leitbild: Leitbild, key: str) -> str:
    """Give what is asked in a column; the key where there is none (any more)."""
    column = column_of(leitbild, key)
    return key if column is None else column.question


def column_places(leitbild: Leitbild) -> dict[str, int]:
    """Give the place of each column, counted from 0."""
    return {column.id: place for place, column in enumerate(leitbild.columns)}


def letter(leitbild: Leitbild, key: str) -> str:
    """Give the letter people know a column by, A is the first; the key where there is no such column (any more)."""
    place = column_places(leitbild).get(key, _LETTERS)
    return chr(ord("A") + place) if place < _LETTERS else key


def undecided(leitbild: Leitbild) -> tuple[Column, ...]:
    """Give the columns without a winner, in file order."""
    decided = winners(leitbild)
    return tuple(column for column in leitbild.columns if column.id not in decided)


def vote_of(leitbild: Leitbild, column: str) -> Vote | None:
    """Give the record of a column's vote; None where it was neither opened nor counted."""
    return next((vote for vote in leitbild.votes if vote.column == column), None)


def opened_votes(leitbild: Leitbild) -> tuple[Vote, ...]:
    """Give the votes of which something was fixed as they were opened."""
    return tuple(vote for vote in leitbild.votes if vote.frozen is not None or vote.wording or vote.entitled)


def is_reopened(vote: Vote) -> bool:
    """Say whether nothing is left of a vote but its letters, why it was opened again, and that it is secret."""
    begun = vote.opened or vote.frozen or vote.rounds or vote.winner or vote.ballots is not None
    return not begun and bool(vote.letters or vote.reopened or vote.secret)


def decided(leitbild: Leitbild) -> list[Vote]:
    """Give the votes in which one of several ideas was chosen."""
    return [one for one in leitbild.votes if one.winner and len(_stood(one)) > 1]


def _stood(vote: Vote) -> set[str]:
    return {
        *vote.ideas,
        *(one.idea for one in vote.wording),
        *(count.idea for one in vote.rounds for count in one.counts),
    }


def winners(leitbild: Leitbild) -> dict[str, str]:
    """Give by column the id of the idea that won, also of one that is gone; columns without a result are not in it."""
    return {vote.column: vote.winner for vote in leitbild.votes if vote.winner}


def winning_ideas(leitbild: Leitbild) -> dict[str, Idea]:
    """Give by column the idea that won, as far as it is there, in the order of the records, in the words that won."""
    ideas = ideas_by_id(leitbild)
    return {vote.column: _as_voted(vote, ideas[vote.winner]) for vote in leitbild.votes if vote.winner in ideas}


def clauses(leitbild: Leitbild) -> dict[str, ChosenClause]:
    """Give by idea the sentence that somebody chose for it, as long as its words are those it was chosen for."""
    if not leitbild.clauses:
        return {}
    words = {**texts(leitbild), **{idea.id: idea.text for idea in winning_ideas(leitbild).values()}}
    return {one.idea: one for one in leitbild.clauses if words.get(one.idea) == one.of}


def fixed_ideas(vote: Vote) -> tuple[str, ...]:
    """Give the ideas that were fixed as a vote was opened; a record of one that nobody opened keeps words, too.

    Where the hash is missing from a vote that was opened, somebody took it out, and its ideas are fixed all the same.
    """
    opened = vote.frozen is not None or (vote.opened is not None and not vote.ideas)
    return tuple(one.idea for one in vote.wording) if opened else ()


def ideas_in(leitbild: Leitbild, vote: Vote) -> tuple[str, ...]:
    """Give the ideas a vote is counted over: those it was opened with, less what was parked, or merged, since.

    Where an idea of the column came to stand for one of them later, it takes its place. A vote nobody opened is over
    all that stand.
    """
    fixed = fixed_ideas(vote)
    if not fixed:
        return vote.ideas or tuple(idea.id for idea in standing(leitbild, vote.column))
    elsewhere = {idea.id for _author, idea in everything(leitbild) if idea.column != vote.column}
    out = elsewhere.union(parked(leitbild))
    stands_for = representatives(leitbild)
    now = (stands_for.get(idea, idea) for idea in fixed)
    return tuple(dict.fromkeys(idea for idea in now if idea not in out))


def ballot_of(person: Person, column: str) -> Ballot | None:
    """Give the ballot a person has for a column, the last one where a hand left two; a blank one is one."""
    return next((one for one in reversed(person.ballots) if one.column == column), None)


def secret_votes(leitbild: Leitbild) -> tuple[Vote, ...]:
    """Give the records of the votes whose ballots are kept outside the file, apart from those opened again."""
    return tuple(vote for vote in leitbild.votes if vote.secret and not is_reopened(vote))


def voters(leitbild: Leitbild, vote: Vote | None) -> tuple[Person, ...]:
    """Give the people who may vote: those fixed as the vote was opened, as far as they are there, else everybody."""
    if vote is None or not vote.entitled:
        return leitbild.people
    return tuple(person for person in leitbild.people if person.id in vote.entitled)


def missing(leitbild: Leitbild, column: str) -> tuple[Person, ...]:
    """Give the people who may vote and have no ballot for this column yet."""
    return tuple(person for person in voters(leitbild, vote_of(leitbild, column)) if ballot_of(person, column) is None)


def is_anything_decided(leitbild: Leitbild) -> bool:
    """Say whether the file holds more than people, their ideas and what was learned: only then can two things clash."""
    later = (
        leitbild.drafts,
        leitbild.feedback,
        leitbild.adopted,
        leitbild.measures,
        leitbild.unmeasured,
        leitbild.reviews,
    )
    decided = (leitbild.merged, leitbild.distinct, leitbild.parked, leitbild.votes, *later)
    return any(decided) or any(one.ballots or one.notes for one in leitbild.people)


def anybody_voted(leitbild: Leitbild) -> bool:
    """Say whether the file holds a ballot, for whatever column."""
    return any(person.ballots for person in leitbild.people)


def latest_draft(leitbild: Leitbild) -> Draft | None:
    """Give the draft with the highest number; None before the first."""
    return leitbild.drafts[-1] if leitbild.drafts else None


def header_of(leitbild: Leitbild, header_id: str) -> Header | None:
    """Give what was said of the columns below the header with this fingerprint; None if nothing was."""
    return next((one for one in leitbild.headers if one.id == header_id), None)


def draft_of(leitbild: Leitbild, draft_id: str | None) -> Draft | None:
    """Give the draft with exactly this id; None where there is none."""
    return next((draft for draft in leitbild.drafts if draft.id == draft_id), None)


def draft_number(leitbild: Leitbild, draft_id: str | None) -> int | None:
    """Give a draft's number, counted from 1; None if there is no such draft."""
    return next((number for number, draft in enumerate(leitbild.drafts, start=1) if draft.id == draft_id), None)


def adoption(leitbild: Leitbild, *, on: date | None = None) -> Adoption | None:
    """Give the statement that stands, or that stood on a day: the one adopted last; None before the first."""
    made = (one for one in leitbild.adopted if on is None or one.on <= on)
    return max(reversed(tuple(made)), key=lambda one: one.on, default=None)


def adoption_of(leitbild: Leitbild, draft_id: str) -> Adoption | None:
    """Give the first record of this draft being adopted; None where it never was."""
    return next((one for one in leitbild.adopted if one.draft == draft_id), None)


def taken_up(leitbild: Leitbild) -> dict[str, str]:
    """Give, for each id that a draft carries, the first draft that does."""
    taken: dict[str, str] = {}
    for draft in leitbild.drafts:
        for sentence in draft.sentences:
            for carried in sentence.carries:
                taken.setdefault(carried, draft.id)
    return taken


def open_feedback(leitbild: Leitbild) -> tuple[Feedback, ...]:
    """Give the imported feedback nobody has answered yet."""
    from leitbild_cli.core.model import FeedbackStatus

    return tuple(one for one in leitbild.feedback if one.status is FeedbackStatus.OPEN)


def open_notes(leitbild: Leitbild) -> tuple[Note, ...]:
    """Give the notes of the team nobody has answered: no draft carries them, and nothing was said to them."""
    from leitbild_cli.core.model import FeedbackStatus

    answered = {*taken_up(leitbild), *(one.note for one in leitbild.answers if one.status is not FeedbackStatus.OPEN)}
    return tuple(note for person in leitbild.people for note in person.notes if note.id not in answered)


def said_of_drafts(leitbild: Leitbild) -> int:
    """Count what was said of the drafts: imported feedback and the team's own notes."""
    return len(leitbild.feedback) + sum(len(person.notes) for person in leitbild.people)


def unanswered(leitbild: Leitbild) -> int:
    """Count what of it waits for an answer."""
    return len(open_feedback(leitbild)) + len(open_notes(leitbild))


def promised(leitbild: Leitbild) -> int:
    """Count what was said of the latest draft and taken up, and stands in no draft yet."""
    latest = latest_draft(leitbild)
    if latest is None:
        return 0
    written = {note.id for person in leitbild.people for note in person.notes if note.draft == latest.id}
    answers: tuple[Feedback | Answer, ...] = (
        *(one for one in leitbild.feedback if one.draft == latest.id),
        *(one for one in leitbild.answers if one.note in written),
    )
    return sum(one.status.taken_up and one.done_in is None for one in answers)


def measure_of(leitbild: Leitbild, key: str) -> Measure | None:
    """Give the measure with exactly this key; None where there is none."""
    return next((one for one in leitbild.measures if one.id == key), None)


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


def _fate(idea: str, aside: Collection[str], merged: Mapping[str, str]) -> Fate:
    if idea in aside:
        return Fate.PARKED
    return Fate.MERGED if idea in merged else Fate.STANDING


def _as_voted(vote: Vote, idea: Idea) -> Idea:
    text = next((one.text for one in vote.wording if one.idea == idea.id), idea.text)
    if text == idea.text:
        return idea
    from dataclasses import replace  # few ideas are put into other words after a vote

    return replace(idea, text=text)


def _merges(leitbild: Leitbild) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.idea, one.ideas) for one in leitbild.merged]


def _heads(merges: Iterable[tuple[str, Iterable[str]]], ideas: Iterable[str]) -> dict[str, list[str]]:
    """Give for each merged id those that it was merged into: one, unless branches decided two things."""
    listed = list(merges)
    there = frozenset(ideas) if listed else frozenset()
    heads: dict[str, list[str]] = {}
    for head, members in listed:
        for member in dict.fromkeys(members) if head in there else ():
            if member != head:
                heads.setdefault(member, []).append(head)
    return heads


def _turned(heads: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Give for each head those that were merged into it."""
    below: dict[str, list[str]] = {}
    for member, above in heads.items():
        for head in above:
            below.setdefault(head, []).append(member)
    return below


def _rings(heads: Mapping[str, Iterable[str]]) -> Iterator[frozenset[str]]:
    """Give what leads back to itself together, all else alone; each comes after what it leads to (Kosaraju 1978)."""
    below = _turned(heads)
    seen: set[str] = set()
    order = [one for start in below if start not in seen for one in _reached(start, below, seen)]
    seen.clear()
    for start in reversed(order):
        if start not in seen:
            yield frozenset(_reached(start, heads, seen))


def _reached(start: str, steps: Mapping[str, Iterable[str]], seen: set[str]) -> list[str]:
    """Give what the steps lead to and was not seen, each after all that lies behind it; no depth is too deep."""
    seen.add(start)
    way, found = [(start, iter(steps.get(start, ())))], []
    while way:
        one, rest = way[-1]
        step = next((each for each in rest if each not in seen), None)
        if step is None:
            found.append(one)
            way.pop()
        else:
            seen.add(step)
            way.append((step, iter(steps.get(step, ()))))
    return found


def _join(name: dict[str, str], one: str, other: str) -> None:
    first, second = sorted((_named(name, one), _named(name, other)))
    name[first] = name[second] = first


def _named(name: dict[str, str], idea: str) -> str:
    """Follow the names to the one that names itself, and shorten the way for whoever comes next."""
    way = [idea]
    while name.setdefault(way[-1], way[-1]) != way[-1]:
        way.append(name[way[-1]])
    name.update(dict.fromkeys(way, way[-1]))
    return way[-1]
