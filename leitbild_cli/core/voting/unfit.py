"""What cannot be agreed as a vote is opened or counted: rules that don't go together, lots nobody needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence


class NotTogether(UsageRefusal):
    """The last two meet in a duel, so tied ideas cannot all leave."""

    code = "not-together"

    def __init__(self) -> None:
        """Say why."""
        super().__init__(
            _("`bottom-two` lets exactly two ideas meet, so tied ideas cannot all leave."),
            mend=_("Take another rule for ties, or another method."),
        )


class OrderLacks(UsageRefusal):
    """Ties are to be settled by an order that some ideas have no place in."""

    code = "order-lacks"

    def __init__(self, column: str, *, ideas: Sequence[str]) -> None:
        """Name the column and the ideas."""
        self.ideas = tuple(ideas)
        super().__init__(
            _("The order for `{column}` lacks these ideas: {ideas}.").format(
                column=column, ideas=", ".join(f"`{one}`" for one in ideas)
            ),
            mend=_("Give every idea a place in `--order`; of tied ones the last leaves."),
        )


class NoOrder(UsageRefusal):
    """Ties are to be settled by an order, and there is none."""

    code = "no-order"

    def __init__(self, column: str) -> None:
        """Name the column."""
        super().__init__(
            _("For `{column}` ties are settled by an order, and there is none.").format(column=column),
            mend=_("Give it with `--order IDEA,IDEA,…`; in a count `--seed TEXT` can draw it."),
        )


class QuorumOutOfReach(UsageRefusal):
    """More ballots are asked for than there can be."""

    code = "quorum-out-of-reach"

    def __init__(self, column: str, *, quorum: int, most: str) -> None:
        """Name the column, what is asked for and what there can be."""
        words = _("For `{column}` there can be {most} ballots at most, so {quorum} are out of reach.")
        super().__init__(
            words.format(column=column, most=most, quorum=quorum), mend=_("Take a smaller number for `--quorum`.")
        )


class BadWeight(UsageRefusal):
    """A ballot weighs something, and only that of somebody who may vote does."""

    code = "bad-weight"

    def __init__(self, person: str, *, weight: str) -> None:
        """Name the person and the weight."""
        super().__init__(
            _("`{person}={weight}` is no weight of a ballot.").format(person=person, weight=weight),
            mend=_("Name a person who may vote and a number above zero, as in `--weight anna=2`."),
        )


class UnneededLot(UsageRefusal):
    """A lot was drawn for a round in which none was needed, or for an idea that was not tied."""

    code = "unneeded-lot"

    def __init__(self, column: str, *, round_: int, idea: str) -> None:
        """Name the column, the round and the idea."""
        words = _("In round {round} of `{column}` no lot lets `{idea}` leave: nothing is tied there, or not this idea.")
        super().__init__(
            words.format(column=column, round=round_, idea=idea),
            mend=_("Count without the lot first; it says which round needs one, and between whom."),
        )
