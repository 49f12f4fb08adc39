"""Ideas that split the vote between them: the votes of one went to the other, and neither led before.

An idea that left and the one its votes went to are named where all of this holds in that round:

- at least two thirds of its votes went to one idea: those who wanted the one want the other next; these are two or
  more, and a tenth or more of all votes, so that it is no matter of a few among many;
- nobody would expect that by chance: with so many votes over so many ideas still in it happens at most once in four
  times. Two votes of two among two ideas say nothing; three of three do;
- together they have more votes than every other idea, and the one that stayed on did not lead: so each kept the other
  from leading. Where it led anyway, or both together would not have, nothing was split.

Whether the two mean the same nobody can count; it is for the team to read them side by side. Rounds of hands know of
no transfers, so nothing is said of them.
"""

from __future__ import annotations

from math import comb
from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from leitbild_cli.core.model import Round, Vote

_FEWEST = 2
_PART = 10
_CHANCE = 4  # told where chance would do it at most once in so many times
_MANY = 60  # from so many votes on two thirds are never chance


@record
class Split:
    """Two ideas that split the vote: `idea` left in this round, `moved` of its `votes` went to `partner`.

    `partner_votes` is what the partner had in that round, `ahead` the best of the others, with `ahead_votes`. The
    partner stayed in the end (`left` is None), or left in the round of this number.
    """

    round: int
    idea: str
    partner: str
    votes: Decimal
    moved: Decimal
    partner_votes: Decimal
    ahead: str
    ahead_votes: Decimal
    left: int | None = None

    @property
    def together(self) -> Decimal:
        """Give the votes both had in that round."""
        return self.votes + self.partner_votes


def splits(vote: Vote) -> tuple[Split, ...]:
    """Give the pairs of ideas that split the vote, in the order of the rounds."""
    leaves = {idea: number for number, one in enumerate(vote.rounds, start=1) for idea in one.left}
    found: list[Split] = []
    for number, one in enumerate(vote.rounds, start=1):
        found.extend(_in_round(number, one, leaves))
    return tuple(found)


def _in_round(number: int, one: Round, leaves: dict[str, int]) -> Iterator[Split]:
    votes = {count.idea: count.votes for count in one.counts}
    stay = len(votes) - len(one.left)
    for went in one.transfers:
        if went.idea not in votes or not went.to:
            continue
        best = max(went.to, key=lambda count: count.votes)
        others = {idea: count for idea, count in votes.items() if idea not in (went.idea, best.idea)}
        if best.idea not in votes or not others or _PART * best.votes < sum(votes.values()):
            continue
        if not _telling(votes[went.idea], best.votes, stay):
            continue
        ahead = max(others, key=lambda idea: others[idea])
        if votes[best.idea] <= others[ahead] < votes[went.idea] + votes[best.idea]:
            yield Split(
                round=number,
                idea=went.idea,
                partner=best.idea,
                votes=votes[went.idea],
                moved=best.votes,
                partner_votes=votes[best.idea],
                ahead=ahead,
                ahead_votes=others[ahead],
                left=leaves.get(best.idea),
            )


def _telling(votes: Decimal, moved: Decimal, stay: int) -> bool:
    """Say whether so many of these votes going one way speak for the two being close, and not for chance."""
    if moved < _FEWEST or 3 * moved < 2 * votes:
        return False
    return votes >= _MANY or _no_chance(int(votes), int(moved), stay)


def _no_chance(votes: int, moved: int, stay: int) -> bool:
    """Say whether chance would seldom send as many of these votes to one of the ideas that stay, whichever it is."""
    ways = sum(comb(votes, count) * int((stay - 1) ** (votes - count)) for count in range(moved, votes + 1))
    return _CHANCE * stay * ways <= int(stay**votes)
