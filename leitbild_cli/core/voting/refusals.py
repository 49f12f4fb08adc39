"""What voting refuses, with the facts: ballots, terms and hands that cannot be, and what a secret vote keeps."""

from __future__ import annotations

from leitbild_cli.errors import ForbiddenRefusal, NotFound, UsageRefusal
from leitbild_cli.language import mark, plural


class UnknownIdea(NotFound):
    """A ballot names an idea that nobody has."""

    code = "unknown-idea"


class OtherColumn(UsageRefusal):
    """A ballot names an idea of another column."""

    code = "other-column"
    what = mark("The idea `{idea}` belongs to the column `{belongs}`.")
    mend = mark("This ballot is for `{column}`.")


class NamedTwice(UsageRefusal):
    """A ballot names an idea more than once."""

    code = "named-twice"
    what = mark("The idea `{idea}` is on the ballot twice.")
    mend = mark("Each idea has one place, the best one first.")


class ParkedIdea(ForbiddenRefusal):
    """A ballot names an idea that is set aside."""

    code = "parked-idea"
    what = mark("The idea `{idea}` (“{text}”) is parked.")
    mend = mark("Leave it off the ballot, or bring it back first.")


class ColumnDecided(ForbiddenRefusal):
    """An idea has won this column already."""

    code = "column-decided"
    what = mark("The column `{column}` is decided already.")
    mend = mark(
        "See how: `leitbild vote show --column {column}`. Should it be voted on once more: "
        "`leitbild vote reopen --column {column}`."
    )


class AlreadyOpened(ForbiddenRefusal):
    """The vote on this column is open, and what it is about is fixed."""

    code = "already-opened"
    what = mark("The vote on `{column}` is open already, and what it is about is fixed.")
    mend = mark("Ballots: `leitbild vote cast`. To fix it anew: `leitbild vote reopen --column {column}`.")


class NotOpened(ForbiddenRefusal):
    """There is no open vote on this column that could be closed."""

    code = "not-opened"
    what = mark("No vote was opened on `{column}`.")
    mend = mark("Open one with `leitbild vote open --column {column}`.")


class NothingToVoteOn(ForbiddenRefusal):
    """A column without ideas has nothing to vote on."""

    code = "nothing-to-vote-on"
    what = mark("`{column}` has no idea to vote on.")
    mend = mark('Add one first: `leitbild idea add --column {column} "…"`.')


class CountsEarly(UsageRefusal):
    """A count would end a vote before its time, or without somebody, and nobody confirmed it."""

    code = "counts-early"
    what = mark("This count would end the vote. {why}")
    mend = mark("`--yes` counts all the same; `--dry-run` shows how things stand and ends nothing.")


class VoteClosed(ForbiddenRefusal):
    """Ballots for this column don't count any more: the vote was closed, or its time is over."""

    code = "vote-closed"
    what = mark("The vote on `{column}` has been closed since {moment}.")
    mend = mark("The manager can open it again: `leitbild vote reopen --column {column}`.")


class NotEntitled(ForbiddenRefusal):
    """A person was not among those entitled as the vote was opened."""

    code = "not-entitled"
    what = mark("{person} is not among those who vote on `{column}`.")
    mend = mark("The manager can open it anew: `leitbild vote reopen --column {column}`.")


class NotInVote(ForbiddenRefusal):
    """A ballot names an idea that came after the vote was opened."""

    code = "not-in-vote"
    what = mark("“{text}” ({idea}) came after the vote was opened and is not in it.")
    mend = mark("Leave it out; it is kept for another time.")


class FixedTerms(ForbiddenRefusal):
    """Somebody wants to count an open vote otherwise than was agreed."""

    code = "fixed-terms"
    what = mark("`{what}` was fixed when the vote on `{column}` was opened.")
    mend = mark("Count without it, or open the vote anew: `leitbild vote reopen --column {column}`.")


class RoundsUnderWay(ForbiddenRefusal):
    """Rounds of hands were begun for this column and wait to be finished."""

    code = "rounds-under-way"
    what = mark("Rounds of hands are under way for `{column}` (round {round}).")
    mend = mark(
        "Go on with `leitbild vote hands --column {column} --resume`, "
        "or begin anew after `leitbild vote reopen --column {column}`."
    )


class BlankAndRanked(UsageRefusal):
    """A ballot cannot be blank and rank ideas."""

    code = "blank-and-ranked"
    what = mark("A blank ballot ranks nothing.")
    mend = mark("Leave out either `--blank` or the ideas.")


class OtherQuestion(UsageRefusal):
    """Hands were counted for other ideas than those that are asked."""

    code = "other-question"
    what = mark("This is not what is to be answered now.")
    mend = mark("It is about: {ideas}")


class DecidedAlready(OtherQuestion):
    """Hands were counted where nothing is asked any more."""

    what = mark("The vote is decided already.")
    mend = ""


class TooManyHands(UsageRefusal):
    """More hands were counted than people are present."""

    code = "too-many-hands"
    what = plural(
        "{hands} hand was counted, but only {present} people are there.",
        "{hands} hands were counted, but only {present} people are there.",
        by="hands",
    )
    mend = mark("Count again: each person shows one hand.")


class OthersBallot(ForbiddenRefusal):
    """Somebody would change a ballot another person cast."""

    code = "others-ballot"
    what = mark("{person}'s ballot for `{column}` is in already.")
    mend = mark("Only {person} can change it or take it back, or whoever typed it.")


class UnknownLetter(UsageRefusal):
    """A letter that no idea has here."""

    code = "unknown-letter"
    what = mark("There is no idea {letter} here.")
    mend = mark("There are: {shown}")


class LettersOfWhich(UsageRefusal):
    """A letter alone does not say which column is meant."""

    code = "letters-of-which"
    what = mark("`{letter}` is a letter, and each column has its own.")
    mend = mark("Name the column too: `--column COLUMN`.")


class LetterTwice(UsageRefusal):
    """A letter that was typed twice."""

    code = "letter-twice"
    what = mark("{letter} is there twice.")
    mend = mark("Each idea has one place, the best one first.")


class NotHands(UsageRefusal):
    """A line that says no hands."""

    code = "not-hands"
    what = mark("“{line}” cannot be read as hands.")
    mend = mark("Type a letter and a number, as in `A 3`, or only the number.")


class NoHands(NotHands):
    """An empty line where hands are counted."""

    what = mark("How many hands?")


class NotALot(UsageRefusal):
    """A line that does not say which idea leaves, or not who drew."""

    code = "not-a-lot"
    what = mark("A lot needs the letter of the idea that leaves and who drew it, as in `A Ben`.")


class BallotsOutside(ForbiddenRefusal):
    """A record rests on a table; the ballots in the file would come to something else."""

    code = "ballots-outside"
    what = mark("The ballots for `{column}` were counted from a table and are not in the file.")
    mend = mark("Count them again with `--from FILE`, or open the column anew: `leitbild vote reopen`.")


class BallotsInBox(ForbiddenRefusal):
    """A table is to be counted for a vote whose ballots are in a box."""

    code = "ballots-in-box"
    what = mark("The vote on `{column}` is secret, and only the ballots in its box count.")
    mend = mark("Put them into it: `leitbild vote import FILE --column {column}`.")


class NotTogether(UsageRefusal):
    """The last two meet in a duel, so tied ideas cannot all leave."""

    code = "not-together"
    what = mark("`bottom-two` lets exactly two ideas meet, so tied ideas cannot all leave.")
    mend = mark("Take another rule for ties, or another method.")


class OrderLacks(UsageRefusal):
    """Ties are to be settled by an order that some ideas have no place in."""

    code = "order-lacks"
    what = mark("The order for `{column}` lacks these ideas: {ideas}.")
    mend = mark("Give every idea a place in `--order`; of tied ones the last leaves.")


class NoOrder(UsageRefusal):
    """Ties are to be settled by an order, and there is none."""

    code = "no-order"
    what = mark("For `{column}` ties are settled by an order, and there is none.")
    mend = mark("Give it with `--order IDEA,IDEA,…`; in a count `--seed TEXT` can draw it.")


class QuorumOutOfReach(UsageRefusal):
    """More ballots are asked for than there can be."""

    code = "quorum-out-of-reach"
    what = mark("For `{column}` there can be {most} ballots at most, so {quorum} are out of reach.")
    mend = mark("Take a smaller number for `--quorum`.")


class BadWeight(UsageRefusal):
    """A ballot weighs something, and only that of somebody who may vote does."""

    code = "bad-weight"
    what = mark("`{person}={weight}` is no weight of a ballot.")
    mend = mark("Name a person who may vote and a number above zero, as in `--weight anna=2`.")


class UnneededLot(UsageRefusal):
    """A lot was drawn for a round in which none was needed, or for an idea that was not tied."""

    code = "unneeded-lot"
    what = mark("In round {round} of `{column}` no lot lets `{idea}` leave: nothing is tied there, or not this idea.")
    mend = mark("Count without the lot first; it says which round needs one, and between whom.")


class NotSecret(UsageRefusal):
    """What belongs to secret votes is asked of one that is not."""

    code = "not-secret"
    what = mark("The vote on `{column}` is not secret: its ballots are in the file.")
    mend = mark("A secret one is opened with `leitbild vote open --secret --column {column}`.")


class SecretBallots(ForbiddenRefusal):
    """A ballot of a secret vote must not enter the file."""

    code = "secret-ballots"
    what = mark("The vote on `{column}` is secret: no ballot of it enters the file.")
    mend = mark("Cast it with `leitbild vote cast --column {column}`.")


class PublicBallots(ForbiddenRefusal):
    """A vote cannot be secret where ballots stand in the file already."""

    code = "public-ballots"
    what = mark("Ballots for `{column}` are in the file already, with names: {people}.")
    mend = mark(
        "Take each back first: `leitbild vote withdraw --column {column} --by PERSON`. "
        "What was committed stays in git's history."
    )


class WeightsTell(ForbiddenRefusal):
    """Ballots that weigh differently would say whose they are."""

    code = "weights-tell"
    what = mark("In the vote on `{column}` ballots weigh differently, and the weight says whose one is.")
    mend = mark("A secret vote gives everybody one vote.")


class ReasonTells(UsageRefusal):
    """A reason is in somebody's own words and has no place in a secret vote."""

    code = "reason-tells"
    what = mark("A secret ballot has no reason: words say who wrote them.")
    mend = mark("Leave `--because` out.")


class BoxElsewhere(ForbiddenRefusal):
    """The box of a secret vote is not on this machine."""

    code = "box-elsewhere"
    what = mark("The vote on `{column}` is secret, and its box is not on this machine.")
    mend = mark(
        "Cast the ballot on the machine that has it. Should the ballots be collected here: "
        "`leitbild vote box --here --column {column}`."
    )


class BoxHasBallots(ForbiddenRefusal):
    """A box with ballots of an earlier vote stands in the way."""

    code = "box-has-ballots"
    what = mark("The box for `{column}` on this machine holds ballots of an earlier vote.")
    mend = mark("If nobody needs them any more: `leitbild vote box --empty --column {column}`.")


class BallotsWait(ForbiddenRefusal):
    """Ballots may be in the box of a vote whose record would go."""

    code = "ballots-wait"
    what = mark("Ballots for `{column}` are in a box, or may be in one elsewhere; without this vote they are lost.")
    mend = mark("A vote is taken back with everybody's knowledge: `leitbild vote reopen --column {column}`.")


class BoxGone(ForbiddenRefusal):
    """A vote would wait for its count again, and its box is not here."""

    code = "box-gone"
    what = mark("The box of the secret vote on `{column}` is not on this machine, so nobody could count it again here.")
    mend = mark("The record stays as it is.")


class OtherBallots(ForbiddenRefusal):
    """A count would come back, and the box was changed since."""

    code = "other-ballots"
    what = mark("The box for `{column}` holds other ballots by now than were counted then.")
    mend = mark("Count it anew: `leitbild vote count --column {column}`.")


class OtherVote(ForbiddenRefusal):
    """A ballot, or a box, belongs to a vote that was opened otherwise."""

    code = "other-vote"
    what = mark("This belongs to another vote on `{column}`: what is voted on was fixed anew since.")
    mend = mark("Fetch the newest file and cast the ballot once more; a box: `leitbild vote box --empty`.")


class AlreadyVoted(ForbiddenRefusal):
    """A person has a ballot in the box, and without its receipt nobody knows which."""

    code = "already-voted"
    what = mark("There is a ballot of this person for `{column}` in the box already.")
    mend = mark("Nobody can tell which one it is; with its receipt it can be changed: `--receipt WORD`.")


class UnknownReceipt(UsageRefusal):
    """No ballot in the box belongs to this receipt and this person."""

    code = "unknown-receipt"
    what = mark("No ballot for `{column}` belongs to this person and this receipt.")
    mend = mark("Is the word typed as it was shown?")


class MoreThanEntitled(ForbiddenRefusal):
    """A box would hold more ballots than there are people who may vote."""

    code = "more-than-entitled"
    what = plural(
        "`{column}`: {there} in the box and {new} from the table are more ballots than the {count} person who may "
        "vote.",
        "`{column}`: {there} in the box and {new} from the table are more ballots than the {count} people who may "
        "vote.",
        by="count",
    )
    mend = mark("Has the table been taken in before, with fewer rows? See `leitbild vote box`.")


class PartOfABallot(ForbiddenRefusal):
    """A row without a name weighs no whole number, and so stands for no number of ballots."""

    code = "part-of-a-ballot"
    what = mark("`{column}`: a row weighs {weight}, and in a secret vote every ballot weighs 1.")
    mend = mark("A weight here says how many ballots are the same; write a whole number.")
