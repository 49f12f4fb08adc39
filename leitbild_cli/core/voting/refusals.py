"""What voting refuses, with the facts: ballots, terms and hands that cannot be, and what a secret vote keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import ForbiddenRefusal, NotFound, UsageRefusal, near
from leitbild_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence


class UnknownIdea(NotFound):
    """A ballot names an idea that nobody has."""

    code = "unknown-idea"

    def __init__(self, idea: str, *, choices: Sequence[str]) -> None:
        """Name the idea and what comes near."""
        self.idea = idea
        super().__init__(idea, kind=_("idea"), near=near(idea, choices), listed="leitbild idea list")


class OtherColumn(UsageRefusal):
    """A ballot names an idea of another column."""

    code = "other-column"

    def __init__(self, idea: str, *, belongs: str, column: str) -> None:
        """Name the idea, its column, and the column that is voted on."""
        self.idea = idea
        self.belongs = belongs
        self.column = column
        super().__init__(
            _("The idea `{idea}` belongs to the column `{belongs}`.").format(idea=idea, belongs=belongs),
            mend=_("This ballot is for `{column}`.").format(column=column),
        )


class NamedTwice(UsageRefusal):
    """A ballot names an idea more than once."""

    code = "named-twice"

    def __init__(self, idea: str) -> None:
        """Name the idea."""
        self.idea = idea
        super().__init__(
            _("The idea `{idea}` is on the ballot twice.").format(idea=idea),
            mend=_("Each idea has one place, the best one first."),
        )


class ParkedIdea(ForbiddenRefusal):
    """A ballot names an idea that is set aside."""

    code = "parked-idea"

    def __init__(self, idea: str, *, text: str) -> None:
        """Name the idea and say what it says."""
        self.idea = idea
        self.text = text
        super().__init__(
            _("The idea `{idea}` (“{text}”) is parked.").format(idea=idea, text=text),
            mend=_("Leave it off the ballot, or bring it back first."),
        )


class ColumnDecided(ForbiddenRefusal):
    """An idea has won this column already."""

    code = "column-decided"

    def __init__(self, column: str) -> None:
        """Name the column, and the two ways on."""
        self.column = column
        super().__init__(
            _("The column `{column}` is decided already.").format(column=column),
            mend=_(
                "See how: `leitbild vote show --column {column}`. Should it be voted on once more: "
                "`leitbild vote reopen --column {column}`."
            ).format(column=column),
        )


class AlreadyOpened(ForbiddenRefusal):
    """The vote on this column is open, and what it is about is fixed."""

    code = "already-opened"

    def __init__(self, column: str) -> None:
        """Name the column, and the two ways on."""
        self.column = column
        super().__init__(
            _("The vote on `{column}` is open already, and what it is about is fixed.").format(column=column),
            mend=_("Ballots: `leitbild vote cast`. To fix it anew: `leitbild vote reopen --column {column}`.").format(
                column=column
            ),
        )


class NotOpened(ForbiddenRefusal):
    """There is no open vote on this column that could be closed."""

    code = "not-opened"

    def __init__(self, column: str) -> None:
        """Name the column, and the way on."""
        self.column = column
        super().__init__(
            _("No vote was opened on `{column}`.").format(column=column),
            mend=_("Open one with `leitbild vote open --column {column}`.").format(column=column),
        )


class NothingToVoteOn(ForbiddenRefusal):
    """A column without ideas has nothing to vote on."""

    code = "nothing-to-vote-on"

    def __init__(self, column: str) -> None:
        """Name the column, and the way on."""
        self.column = column
        super().__init__(
            _("`{column}` has no idea to vote on.").format(column=column),
            mend=_('Add one first: `leitbild idea add --column {column} "…"`.').format(column=column),
        )


class VoteClosed(ForbiddenRefusal):
    """Ballots for this column don't count any more: the vote was closed, or its time is over."""

    code = "vote-closed"

    def __init__(self, column: str, *, since: str) -> None:
        """Name the column, and since when."""
        self.column = column
        super().__init__(
            _("The vote on `{column}` has been closed since {moment}.").format(column=column, moment=since),
            mend=_("The manager can open it again: `leitbild vote reopen --column {column}`.").format(column=column),
        )


class NotEntitled(ForbiddenRefusal):
    """A person was not among those entitled as the vote was opened."""

    code = "not-entitled"

    def __init__(self, column: str, *, person: str) -> None:
        """Name the column and the person."""
        self.column = column
        self.person = person
        words = _("{person} is not among those who vote on `{column}`.")
        super().__init__(
            words.format(column=column, person=person),
            mend=_("The manager can open it anew: `leitbild vote reopen --column {column}`.").format(column=column),
        )


class NotInVote(ForbiddenRefusal):
    """A ballot names an idea that came after the vote was opened."""

    code = "not-in-vote"

    def __init__(self, idea: str, *, text: str) -> None:
        """Name the idea and its words."""
        self.idea = idea
        super().__init__(
            _("“{text}” ({idea}) came after the vote was opened and is not in it.").format(text=text, idea=idea),
            mend=_("Leave it out; it is kept for another time."),
        )


class FixedTerms(ForbiddenRefusal):
    """Somebody wants to count an open vote otherwise than was agreed."""

    code = "fixed-terms"

    def __init__(self, column: str, *, what: str) -> None:
        """Name the column, and what is fixed."""
        self.column = column
        super().__init__(
            _("`{what}` was fixed when the vote on `{column}` was opened.").format(what=what, column=column),
            mend=_("Count without it, or open the vote anew: `leitbild vote reopen --column {column}`.").format(
                column=column
            ),
        )


class RoundsUnderWay(ForbiddenRefusal):
    """Rounds of hands were begun for this column and wait to be finished."""

    code = "rounds-under-way"

    def __init__(self, column: str, *, round_: int) -> None:
        """Name the column, how far it got, and the two ways on."""
        self.column = column
        super().__init__(
            _("Rounds of hands are under way for `{column}` (round {round}).").format(column=column, round=round_),
            mend=_(
                "Go on with `leitbild vote hands --column {column} --resume`, "
                "or begin anew after `leitbild vote reopen --column {column}`."
            ).format(column=column),
        )


class BlankAndRanked(UsageRefusal):
    """A ballot cannot be blank and rank ideas."""

    code = "blank-and-ranked"

    def __init__(self) -> None:
        """Say so."""
        super().__init__(_("A blank ballot ranks nothing."), mend=_("Leave out either `--blank` or the ideas."))


class OtherQuestion(UsageRefusal):
    """Hands were counted for other ideas than those that are asked."""

    code = "other-question"

    def __init__(self, *, asked: Sequence[str]) -> None:
        """Name the ideas that are asked; none once the vote is decided."""
        self.asked = tuple(asked)
        if not asked:
            super().__init__(_("The vote is decided already."))
            return
        shown = ", ".join(f"`{idea}`" for idea in asked)
        super().__init__(
            _("This is not what is to be answered now."), mend=_("It is about: {ideas}").format(ideas=shown)
        )


class TooManyHands(UsageRefusal):
    """More hands were counted than people are present."""

    code = "too-many-hands"

    def __init__(self, *, hands: int, present: int) -> None:
        """Say how many hands, how many people."""
        self.hands = hands
        self.present = present
        what = ngettext(
            "{hands} hand was counted, but only {present} people are there.",
            "{hands} hands were counted, but only {present} people are there.",
            hands,
        )
        super().__init__(what.format(hands=hands, present=present), mend=_("Count again: each person shows one hand."))


class OthersBallot(ForbiddenRefusal):
    """Somebody would change a ballot another person cast."""

    code = "others-ballot"

    def __init__(self, *, person: str, column: str) -> None:
        """Name whose it is, and for which column."""
        self.person = person
        self.column = column
        super().__init__(
            _("{person}'s ballot for `{column}` is in already.").format(person=person, column=column),
            mend=_("Only {person} can change it or take it back, or whoever typed it.").format(person=person),
        )


class UnknownLetter(UsageRefusal):
    """A letter that no idea has here."""

    code = "unknown-letter"

    def __init__(self, letter: str, *, choices: Sequence[str]) -> None:
        """Name the letter and those there are."""
        shown = ", ".join(choices)
        super().__init__(
            _("There is no idea {letter} here.").format(letter=letter), mend=_("There are: {shown}").format(shown=shown)
        )


class LetterTwice(UsageRefusal):
    """A letter that was typed twice."""

    code = "letter-twice"

    def __init__(self, letter: str) -> None:
        """Name the letter."""
        super().__init__(
            _("{letter} is there twice.").format(letter=letter), mend=_("Each idea has one place, the best one first.")
        )


class NotHands(UsageRefusal):
    """A line that says no hands."""

    code = "not-hands"

    def __init__(self, line: str) -> None:
        """Show the line and how one looks."""
        super().__init__(
            _("“{line}” cannot be read as hands.").format(line=line) if line.strip() else _("How many hands?"),
            mend=_("Type a letter and a number, as in `A 3`, or only the number."),
        )


class NotALot(UsageRefusal):
    """A line that does not say which idea leaves, or not who drew."""

    code = "not-a-lot"

    def __init__(self) -> None:
        """Say how one looks."""
        super().__init__(_("A lot needs the letter of the idea that leaves and who drew it, as in `A Ben`."))


class BallotsOutside(ForbiddenRefusal):
    """A record rests on a table; the ballots in the file would come to something else."""

    code = "ballots-outside"

    def __init__(self, column: str) -> None:
        """Name the column, and how it is counted again."""
        self.column = column
        super().__init__(
            _("The ballots for `{column}` were counted from a table and are not in the file.").format(column=column),
            mend=_("Count them again with `--from FILE`, or open the column anew: `leitbild vote reopen`."),
        )


class BallotsInBox(ForbiddenRefusal):
    """A table is to be counted for a vote whose ballots are in a box."""

    code = "ballots-in-box"

    def __init__(self, column: str) -> None:
        """Name the column, and how ballots get into its box."""
        self.column = column
        super().__init__(
            _("The vote on `{column}` is secret, and only the ballots in its box count.").format(column=column),
            mend=_("Put them into it: `leitbild vote import FILE --column {column}`.").format(column=column),
        )


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
