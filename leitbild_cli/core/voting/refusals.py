"""What voting refuses, with the facts: a ballot that cannot be counted, a show of hands that cannot be."""

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
