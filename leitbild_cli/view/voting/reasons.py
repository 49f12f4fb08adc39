"""Who left in a round and why, as sentences with the numbers of every step."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.model import LeftBy, Method
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.numbers import NO_BREAK, number
from leitbild_cli.view.text import safe
from leitbild_cli.view.voting.names import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leitbild_cli.core.model import Count, Round, TieStep, Vote

_STEPS = {
    LeftBy.LAST_PLACES: mark("Last places: {numbers}."),
    LeftBy.DUEL: mark("Head to head: {numbers}."),
    LeftBy.POINTS: mark("Head to head with all ideas: {numbers}."),
    LeftBy.DECIDING_ROUND: mark("Deciding round: {numbers}."),
    LeftBy.LOT: mark("Place in the lot's order: {numbers}; the last one leaves."),
}
SHORT = {
    LeftBy.FEWEST: mark("fewest votes"),
    LeftBy.NO_VOTES: mark("no vote"),
    LeftBy.LAST_PLACES: mark("last places"),
    LeftBy.DUEL: mark("head to head"),
    LeftBy.POINTS: mark("head to head with all"),
    LeftBy.LOT: mark("lot"),
    LeftBy.DECIDING_ROUND: mark("deciding round"),
    LeftBy.EARLIER_ROUND: mark("an earlier round"),
}
_WITHOUT_NUMBERS = {
    LeftBy.DUEL: mark("Head to head; the numbers are left out."),
    LeftBy.POINTS: mark("Head to head with all ideas; the numbers are left out."),
}
_OF_TIES = frozenset((LeftBy.DUEL, LeftBy.POINTS, LeftBy.LOT, LeftBy.DECIDING_ROUND, LeftBy.EARLIER_ROUND))


def reasons(vote: Vote, number: int, named: Callable[[str], str]) -> str:
    """Give what happened in the round of this number (from 1), in sentences; `named` says how ideas are called."""
    one = vote.rounds[number - 1]
    level = [] if vote.method is Method.BOTTOM_TWO else _level(one, named, decided=vote.winner is not None)
    return " ".join([*level, *_steps(one, number, named), *_leaving(one, named), *_staying(vote, one, named)])


def _level(one: Round, named: Callable[[str], str], *, decided: bool) -> list[str]:
    """Say which ideas were level, where a tie had to be settled."""
    step = next((step for step in one.steps if step.step in _OF_TIES), None)
    places = next((step for step in one.steps if step.step is LeftBy.LAST_PLACES), None)
    least = min((count.votes for count in one.counts), default=None)
    tied = [count for count in one.counts if count.votes == least]
    if step is None and (one.left or one.by is not None or decided):
        return []
    if places is not None:  # level in last places, which are told by their own numbers
        return []
    words = ngettext(
        "{ideas} are level with {votes} vote each.",
        "{ideas} are level with {votes} votes each.",
        1 if least == 1 else 0,
    )
    shown = number(least) if least is not None else ""
    return [words.format(ideas=listed([named(count.idea) for count in tied]), votes=shown)]


def _steps(one: Round, place: int, named: Callable[[str], str]) -> Iterator[str]:
    before = place
    for step in one.steps:
        if step.step is LeftBy.EARLIER_ROUND:
            before -= 1
            yield _("In round {round}: {numbers}.").format(round=before, numbers=_numbers(step.counts, named))
        elif step.counts:
            yield _step(step, named)
        elif step.step in _WITHOUT_NUMBERS:
            yield _(_WITHOUT_NUMBERS[step.step])


def _step(step: TieStep, named: Callable[[str], str]) -> str:
    return _(_STEPS[step.step]).format(numbers=_numbers(step.counts, named))


def _numbers(counts: Sequence[Count], named: Callable[[str], str]) -> str:
    return ", ".join(f"{named(count.idea)}{NO_BREAK}{number(count.votes)}" for count in counts)


def _leaving(one: Round, named: Callable[[str], str]) -> Iterator[str]:
    if not one.left:
        return
    ideas = listed([named(idea) for idea in one.left])
    many = len(one.left)
    match one.by:
        case LeftBy.NO_VOTES:
            yield ngettext("{ideas} leaves, without a vote.", "{ideas} leave, without a vote.", many).format(
                ideas=ideas
            )
        case LeftBy.FEWEST:
            yield _fewest(one, ideas)
        case LeftBy.LOT if one.drawn_by:
            yield _("By lot, drawn by {name}: {ideas} leaves.").format(name=safe(one.drawn_by), ideas=ideas)
        case LeftBy.LOT if one.steps and not one.steps[-1].counts:
            yield _("By a lot that was drawn: {ideas} leaves.").format(ideas=ideas)
        case _:
            yield ngettext("{ideas} leaves.", "{ideas} leave.", many).format(ideas=ideas)


def _staying(vote: Vote, one: Round, named: Callable[[str], str]) -> Iterator[str]:
    """Say why it ends, in a last round that nobody leaves."""
    votes = {count.idea: count.votes for count in one.counts}
    if one.left or one is not vote.rounds[-1] or vote.winner is None or vote.winner not in votes:
        return
    most = votes[vote.winner]
    if 2 * most > sum(votes.values()):
        words = _("{idea} has more than half of the votes ({votes}) and stays.")
        yield words.format(idea=named(vote.winner), votes=number(most))
    else:
        yield _("{idea} stays.").format(idea=named(vote.winner))


def _fewest(one: Round, ideas: str) -> str:
    """Say with how many votes they leave; of a safe batch, what all of them have together."""
    votes = [count.votes for count in one.counts if count.idea in one.left]
    if len(set(votes)) > 1:
        words = _("{ideas} leave together: all their votes ({votes}) are fewer than those of the next idea.")
        return words.format(ideas=ideas, votes=number(sum(votes, Decimal(0))))
    words = ngettext(
        "{ideas} leaves with the fewest votes ({votes}).",
        "{ideas} leave with the fewest votes ({votes}).",
        len(one.left),
    )
    return words.format(ideas=ideas, votes=number(votes[0]) if votes else "0")
