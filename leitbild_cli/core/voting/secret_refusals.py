"""What a secret vote refuses, with the facts and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence


class NotSecret(UsageRefusal):
    """What belongs to secret votes is asked of one that is not."""

    code = "not-secret"

    def __init__(self, column: str) -> None:
        """Name the column, and how a vote becomes secret."""
        self.column = column
        super().__init__(
            _("The vote on `{column}` is not secret: its ballots stand in the file.").format(column=column),
            mend=_("A secret one is opened with `leitbild vote open --secret --column {column}`.").format(
                column=column
            ),
        )


class SecretBallots(ForbiddenRefusal):
    """A ballot of a secret vote must not enter the file."""

    code = "secret-ballots"

    def __init__(self, column: str) -> None:
        """Name the column, and where its ballots belong."""
        self.column = column
        super().__init__(
            _("The vote on `{column}` is secret: no ballot of it enters the file.").format(column=column),
            mend=_("Cast it with `leitbild vote cast --column {column}`.").format(column=column),
        )


class PublicBallots(ForbiddenRefusal):
    """A vote cannot be secret where ballots stand in the file already."""

    code = "public-ballots"

    def __init__(self, column: str, *, people: Sequence[str]) -> None:
        """Name the column and the people, and how their ballots are taken back."""
        self.column = column
        self.people = tuple(people)
        words = _("Ballots for `{column}` stand in the file already, with names: {people}.")
        super().__init__(
            words.format(column=column, people=", ".join(people)),
            mend=_(
                "Take each back first: `leitbild vote withdraw --column {column} --by PERSON`. "
                "What was committed stays in git's history."
            ).format(column=column),
        )


class WeightsTell(ForbiddenRefusal):
    """Ballots that weigh differently would say whose they are."""

    code = "weights-tell"

    def __init__(self, column: str) -> None:
        """Name the column and the reason."""
        self.column = column
        super().__init__(
            _("In the vote on `{column}` ballots weigh differently, and the weight says whose one is.").format(
                column=column
            ),
            mend=_("A secret vote gives everybody one vote."),
        )


class ReasonTells(UsageRefusal):
    """A reason is in somebody's own words and has no place in a secret vote."""

    code = "reason-tells"

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            _("A secret ballot has no reason: words say who wrote them."), mend=_("Leave `--because` out.")
        )


class BoxElsewhere(ForbiddenRefusal):
    """The box of a secret vote is not on this machine."""

    code = "box-elsewhere"

    def __init__(self, column: str) -> None:
        """Name the column, and how a ballot gets to the box."""
        self.column = column
        super().__init__(
            _("The vote on `{column}` is secret, and its box is not on this machine.").format(column=column),
            mend=_(
                "Cast the ballot on the machine that has it. Should the ballots be collected here: "
                "`leitbild vote box --here --column {column}`."
            ).format(column=column),
        )


class BoxHasBallots(ForbiddenRefusal):
    """A box with ballots of an earlier vote stands in the way."""

    code = "box-has-ballots"

    def __init__(self, column: str) -> None:
        """Name the column, and how the box is emptied."""
        self.column = column
        super().__init__(
            _("The box for `{column}` on this machine holds ballots of an earlier vote.").format(column=column),
            mend=_("If nobody needs them any more: `leitbild vote box --empty --column {column}`.").format(
                column=column
            ),
        )


class OtherVote(ForbiddenRefusal):
    """A ballot, or a box, belongs to a vote that was opened otherwise."""

    code = "other-vote"

    def __init__(self, column: str) -> None:
        """Name the column, and the way on."""
        self.column = column
        super().__init__(
            _("This belongs to another vote on `{column}`: what is voted on was fixed anew since.").format(
                column=column
            ),
            mend=_("Fetch the newest file and cast the ballot once more; a box: `leitbild vote box --empty`."),
        )


class AlreadyVoted(ForbiddenRefusal):
    """A person has a ballot in the box, and without its receipt nobody knows which."""

    code = "already-voted"

    def __init__(self, column: str) -> None:
        """Name the column, and what the receipt is good for."""
        self.column = column
        super().__init__(
            _("There is a ballot of this person for `{column}` in the box already.").format(column=column),
            mend=_("Nobody can tell which one it is; with its receipt it can be changed: `--receipt WORD`."),
        )


class UnknownReceipt(UsageRefusal):
    """No ballot in the box belongs to this receipt and this person."""

    code = "unknown-receipt"

    def __init__(self, column: str) -> None:
        """Name the column; who asks is not told which of the two is wrong."""
        self.column = column
        super().__init__(
            _("No ballot for `{column}` belongs to this person and this receipt.").format(column=column),
            mend=_("Is the word typed as it was shown?"),
        )


class MoreThanEntitled(ForbiddenRefusal):
    """A box would hold more ballots than there are people who may vote."""

    code = "more-than-entitled"

    def __init__(self, column: str, *, there: int, new: int, entitled: int) -> None:
        """Give the numbers."""
        words = ngettext(
            "`{column}`: {there} in the box and {new} from the table are more ballots than the {count} person who may "
            "vote.",
            "`{column}`: {there} in the box and {new} from the table are more ballots than the {count} people who may "
            "vote.",
            entitled,
        )
        super().__init__(
            words.format(column=column, there=there, new=new, count=entitled),
            mend=_("Has the table been taken in before, with fewer rows? See `leitbild vote box`."),
        )


class PartOfABallot(ForbiddenRefusal):
    """A row without a name weighs no whole number, and so stands for no number of ballots."""

    code = "part-of-a-ballot"

    def __init__(self, column: str, *, weight: str) -> None:
        """Give the weight."""
        super().__init__(
            _("`{column}`: a row weighs {weight}, and in a secret vote every ballot weighs 1.").format(
                column=column, weight=weight
            ),
            mend=_("A weight here says how many ballots are the same; write a whole number."),
        )
