"""What became of an idea, of all that somebody said, of a remark on a draft: the other way round from `trace`.

An idea has more than one fate: it was joined to another one, and the thought lives on; it left, and is measured.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.account import trace
from leitbild_cli.core.account.decisions import decisions
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.mentions import names_only
from leitbild_cli.core.text import phrase
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leitbild_cli.core.account.decisions import IdeaDecision
    from leitbild_cli.core.account.trace import TracedStatement, VoteWay
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Idea, Leitbild, Measure, Parking, Person, Review


class Ending(StrEnum):
    """What is to be said of an idea first."""

    LIVES = "lives"
    WON = "won"
    MEASURED = "measured"
    PARKED = "parked"
    LEFT = "left"
    VOTED = "voted"
    OPEN = "open"


@record
class IdeaFate:
    """What became of an idea.

    `sentences` are the numbers of those it lives in, in the statement or, as long as there is none, in the newest
    draft. `joined` stands for it, `kin` are all other wordings of the thought with their authors. `way` is how the
    thought came through its vote; `is_open` says that it can still be voted for, and `in_vote` that the vote is opened.
    """

    idea: Idea
    author: Person
    sentences: tuple[int, ...] = ()
    joined: tuple[Person, Idea] | None = None
    kin: tuple[tuple[Person, Idea], ...] = ()
    way: VoteWay | None = None
    parked: Parking | None = None
    measures: tuple[Measure, ...] = ()
    in_vote: bool = False

    @property
    def ending(self) -> Ending:
        """Give what is to be said first: what lives on, before what was decided against it."""
        if self.sentences:
            return Ending.LIVES
        if self.way is not None and self.way.won and self.parked is None:
            return Ending.WON
        if self.measures:
            return Ending.MEASURED
        if self.parked is not None:
            return Ending.PARKED
        if self.way is not None:
            return Ending.LEFT
        return Ending.VOTED if self.in_vote else Ending.OPEN


@record
class PersonFate:
    """What became of all that somebody said: ideas, notes on drafts, and reviews that tell of this person."""

    person: Person
    ideas: tuple[IdeaFate, ...]
    notes: tuple[Response, ...] = ()
    seen: tuple[Review, ...] = ()


@record
class ResponseFate:
    """What became of a remark: the sentences it changed, or whether it changed the text as a whole."""

    response: Response
    done_in: int | None = None
    sentences: tuple[int, ...] = ()


def of_ideas(leitbild: Leitbild, statement: TracedStatement | None) -> dict[str, IdeaFate]:
    """Give what became of every idea, in file order; one pass, also for thousands."""
    told = {idea.id: (author, idea) for author, idea in lookup.everything(leitbild)}
    stands_for, groups = lookup.representatives(leitbild), lookup.groups(leitbild)
    decided, places = decisions(leitbild), _places(statement)
    parked = {one.idea: one for one in leitbild.parked}
    measured = _measured(leitbild, stands_for)
    ways = _ways(leitbild, decided)
    opened = {vote.column for vote in leitbild.votes if vote.frozen and vote.winner is None}
    found: dict[str, IdeaFate] = {}
    for name, (author, idea) in told.items():
        stands = stands_for.get(name, name)
        found[name] = IdeaFate(
            idea=idea,
            author=author,
            sentences=places.get(stands, ()),
            joined=told.get(stands) if stands != name else None,
            kin=tuple(told[one] for one in (stands, *groups.get(stands, ())) if one != name and one in told),
            way=ways.get(stands),
            parked=parked.get(name) or parked.get(stands),
            measures=measured.get(stands, ()),
            in_vote=idea.column in opened,
        )
    return found


def of_person(leitbild: Leitbild, person: Person, statement: TracedStatement | None) -> PersonFate:
    """Give what became of all that this person said."""
    fates = of_ideas(leitbild, statement)
    notes = tuple(one for one in responses.everything(leitbild) if one.person == person.id)
    return PersonFate(
        person=person,
        ideas=tuple(fates[idea.id] for idea in as_said(leitbild, person)),
        notes=notes,
        seen=tuple(one for one in leitbild.reviews if one.example and names_only(leitbild.people, one.example, person)),
    )


def of_response(leitbild: Leitbild, response: Response, statement: TracedStatement | None) -> ResponseFate:
    """Give what became of a remark."""
    sentences = statement.sentences if statement else ()
    return ResponseFate(
        response=response,
        done_in=lookup.draft_number(leitbild, response.done_in),
        sentences=tuple(one.number for one in sentences if any(each.id == response.id for each in one.remarks)),
    )


def found(leitbild: Leitbild, reference: str) -> tuple[Person | Idea | Response, ...]:
    """Give whom or what this names: by key, name, id or all words of an idea, else by their beginning or some words.

    Remarks are looked through where no idea says so.
    """
    wanted = caseless(reference)
    ideas = [idea for _author, idea in lookup.everything(leitbild)]
    said = responses.everything(leitbild)
    exact: list[Person | Idea | Response] = [one for one in leitbild.people if wanted in (one.id, caseless(one.name))]
    exact += [one for one in ideas if wanted in (one.id, caseless(one.text))]
    exact += [one for one in said if one.id == wanted]
    if exact or not wanted:
        return tuple(exact)
    named = [one for one in leitbild.people if caseless(one.name).startswith(wanted) or one.id.startswith(wanted)]
    held = [one for one in ideas if _is_begun(one.id, wanted) or any(phrase.places([one.text], reference))]
    told = [one for one in said if _is_begun(one.id, wanted) or any(phrase.places([one.text or ""], reference))]
    return (*named, *held) or tuple(told)


_SHORTEST_ID = 3


def _is_begun(name: str, start: str) -> bool:
    return len(start) >= _SHORTEST_ID and name.startswith(start)


def _places(statement: TracedStatement | None) -> dict[str, tuple[int, ...]]:
    places: dict[str, tuple[int, ...]] = {}
    for origin in statement.sentences if statement else ():
        for thought in origin.thoughts:
            places[thought.idea.id] = (*places.get(thought.idea.id, ()), origin.number)
    return places


def _measured(leitbild: Leitbild, stands_for: Mapping[str, str]) -> dict[str, tuple[Measure, ...]]:
    found: dict[str, tuple[Measure, ...]] = {}
    for one in leitbild.measures:
        if one.idea:
            stands = stands_for.get(one.idea, one.idea)
            found[stands] = (*found.get(stands, ()), one)
    return found


def _ways(leitbild: Leitbild, decided: Mapping[str, IdeaDecision]) -> dict[str, VoteWay]:
    """Give by idea how it came through its vote; what came after it was in none."""
    votes = {vote.column: vote for vote in leitbild.votes}
    found: dict[str, VoteWay] = {}
    for _author, idea in lookup.everything(leitbild):
        vote = votes.get(idea.column)
        if idea.id in decided and vote is not None and (way := trace.way(vote, idea.id)) is not None:
            found[idea.id] = way
    return found


def as_said(leitbild: Leitbild, person: Person) -> list[Idea]:
    """Give somebody's ideas in the order in which they came, those of a minute by column; ids are drawn."""
    places = lookup.column_places(leitbild)
    last = datetime.max.replace(tzinfo=UTC)
    return sorted(person.ideas, key=lambda idea: (idea.added or last, places.get(idea.column, 0)))
