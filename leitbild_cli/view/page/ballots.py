"""A vote on the page: a table that can be followed by hand, and a picture of it; nobody's ballot is ever shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Method
from leitbild_cli.core.voting.flow import order
from leitbild_cli.core.voting.votes import is_counted
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import number
from leitbild_cli.view.format.prose import quoted, shortened
from leitbild_cli.view.page.flow import pictures
from leitbild_cli.view.voting.names import Labels, names
from leitbild_cli.view.voting.result import no_result
from leitbild_cli.view.voting.rounds import reasons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild, Round, Vote
    from leitbild_cli.view.page.flow import Picture

_MOST_IDEAS = 24  # of more, only the last rounds are shown
_LAST_ROUNDS = 6
_LONGEST = 160


@record
class Cell:
    """What an idea had in a round; None where it was not in any more."""

    votes: str | None
    leaves: bool = False


@record
class VoteRow:
    """An idea with its votes in the rounds that are shown; without a letter, the votes that name none still in."""

    letter: str
    text: str
    cells: tuple[Cell, ...]
    won: bool = False


@record
class ColumnTable:
    """A column's vote: `first` is the number of the first round shown, `more` counts ideas left out.

    `pairs` says that ideas have two letters.
    """

    question: str
    ending: str
    facts: tuple[str, ...]
    hands: bool
    first: int
    rounds: int
    rows: tuple[VoteRow, ...]
    more: int
    pairs: bool
    ties: tuple[str, ...]
    pictures: tuple[Picture, ...]

    @property
    def wide(self) -> bool:
        """Say whether there are so many rounds that their heads have to be short."""
        return self.rounds - self.first >= _LAST_ROUNDS


@record
class Ballots:
    """All counted votes, with what holds for each of them."""

    lead: str
    tables: tuple[ColumnTable, ...]


def ballots(leitbild: Leitbild) -> Ballots | None:
    """Give the counted votes in the order of the columns; None before there is one."""
    found = [vote for column in leitbild.columns if (vote := lookup.vote_of(leitbild, column.id)) is not None]
    counted = [vote for vote in found if is_counted(vote) and vote.rounds]
    if not counted:
        return None
    return Ballots(lead=_lead(counted), tables=tuple(_table(leitbild, vote) for vote in counted))


def _lead(votes: list[Vote]) -> str:
    if all(vote.method is Method.HANDS for vote in votes):
        present = max((one.present or 0 for vote in votes for one in vote.rounds), default=0)
        told = [_("In each round the idea with the fewest hands leaves, until one is left.")]
        room = ngettext("{count} person in the room.", "{count} people in the room.", present).format(count=present)
        return " ".join([*told, *([room] if present else [])])
    told = [_("In each round the idea with the fewest votes leaves, until one is left.")]
    if any(vote.method not in (Method.IRV, Method.HANDS) for vote in votes):
        told = [_("In each round an idea leaves, until one is left.")]
    if any(vote.secret for vote in votes):
        told.append(_("Voted secretly."))
    return " ".join(told)


def _table(leitbild: Leitbild, vote: Vote) -> ColumnTable:
    called = names(leitbild, vote, vote.ideas)
    first = _left_out(vote)
    shown = vote.rounds[first:]
    rows = list(_rows(vote, called, shown))
    return ColumnTable(
        question=lookup.question_of(leitbild, vote.column),
        ending=_ending(vote, called),
        facts=tuple(_facts(vote)),
        hands=vote.method is Method.HANDS,
        first=first + 1,
        rounds=len(vote.rounds),
        rows=(*rows[:_MOST_IDEAS], *_exhausted(shown)),
        more=max(len(rows) - _MOST_IDEAS, 0),
        pairs=any(len(row.letter) > 1 for row in rows),
        ties=tuple(_ties(vote, called, first)),
        pictures=pictures(vote, called.letter, everything=not first) if vote.method is not Method.HANDS else (),
    )


def _left_out(vote: Vote) -> int:
    """Count the first rounds for which there is no room: of up to two dozen ideas every round is shown."""
    return max(len(vote.rounds) - _LAST_ROUNDS, 0) if len(vote.ideas) > _MOST_IDEAS else 0


def _ending(vote: Vote, called: Labels) -> str:
    if vote.winner is None:
        return no_result(vote)
    words = _("{words} was the only idea here, and stays.") if len(vote.ideas) == 1 else _("{words} stays.")
    return words.format(words=quoted(shortened(called.text(vote.winner), _LONGEST)))


def _facts(vote: Vote) -> Iterator[str]:
    if vote.ballots:
        count = vote.ballots
        whole = int(count) if count == count.to_integral_value() else 2
        yield ngettext("{count} ballot.", "{count} ballots.", whole).format(count=number(count))
    if left_out := _left_out(vote):
        words = ngettext("{count} round before is left out here.", "{count} rounds before are left out here.", left_out)
        yield words.format(count=left_out)


def _rows(vote: Vote, called: Labels, rounds: tuple[Round, ...]) -> Iterator[VoteRow]:
    votes = [{count.idea: count.votes for count in one.counts} for one in rounds]
    for idea in order(vote):
        held = [one.get(idea) for one in votes]
        if any(one is not None for one in held):
            cells = tuple(
                Cell(votes=None if has is None else number(has), leaves=idea in one.left)
                for has, one in zip(held, rounds, strict=True)
            )
            text = shortened(called.text(idea), _LONGEST)
            yield VoteRow(letter=called.letter(idea), text=text, cells=cells, won=idea == vote.winner)


def _exhausted(rounds: tuple[Round, ...]) -> Iterator[VoteRow]:
    """Give the row of ballots that count for no idea any more, where there are some; it is none of the ideas."""
    if any(one.exhausted for one in rounds):
        cells = tuple(Cell(votes=number(one.exhausted) if one.exhausted else "0") for one in rounds)
        yield VoteRow(letter="", text=_("for none of those still in"), cells=cells)


def _ties(vote: Vote, called: Labels, first: int) -> Iterator[str]:
    """Give why who left, for the shown rounds in which votes alone did not say; who drew a lot is named nowhere."""
    quiet = replace(vote, rounds=tuple(replace(one, drawn_by=None) for one in vote.rounds))
    for place in range(first + 1, len(vote.rounds) + 1):
        one = vote.rounds[place - 1]
        if one.steps or one.drawn_by:
            yield _("Round {number}: {told}").format(number=place, told=reasons(quiet, place, called.letter))
