"""What the manager writes of a vote: how it was opened, every round, what it came to."""

from __future__ import annotations

from typing import Final

from leitbild_cli.core import model
from leitbild_cli.file.schema.words import COUNT, ID, IDS, LINE, LINES, PERSON_KEY
from leitbild_cli.file.shapes import Choice, Field, Flag, Keyed, Listing, Moment, Number, Record
from leitbild_cli.language import mark

_counts = Keyed(ID, "idea", Number(), make=model.Count, value_attribute="votes", ordered=True)
_place = Number(whole=True, least=1)
TIE_STEP: Final = Record(
    model.TieStep,
    (
        Field("step", Choice(model.LeftBy), mark("What was asked."), required=True),
        Field("counts", _counts, mark("The numbers of every idea tied."), default=()),
    ),
)
TRANSFER: Final = Record(
    model.Transfer,
    (
        Field("to", _counts, mark("The ideas the votes went to."), default=()),
        Field("exhausted", Number(), mark("Votes that name no idea still in.")),
    ),
)
PAIRS: Final = Record(
    model.Pairs, (Field("above", _counts, mark("How many ballots put it above each other idea."), default=()),)
)
ROUND: Final = Record(
    model.Round,
    (
        Field("counts", _counts, mark("Votes of every idea still in."), always=True, default=()),
        Field("left", IDS, mark("Which ideas left in this round."), default=()),
        Field("by", Choice(model.LeftBy), mark("Why they left.")),
        Field("steps", Listing(TIE_STEP), mark("Every step of a tie, with its numbers."), default=()),
        Field(
            "transfers",
            Keyed(ID, "idea", TRANSFER, ordered=True),
            mark("Where the votes of those who left went."),
            default=(),
        ),
        Field("exhausted", Number(), mark("Ballots that name no idea still in.")),
        Field("present", COUNT, mark("How many people were in the room.")),
        Field("drawn_by", LINE, mark("Who drew the lot, and how.")),
    ),
)
CORRECTION: Final = Record(
    model.Correction,
    (
        Field("round", _place, mark("The round it belongs to."), required=True),
        Field("step", Choice(model.LeftBy), mark("The step of a tie it belongs to.")),
        Field("counts", _counts, mark("The hands entered by mistake."), default=()),
        Field("present", COUNT, mark("How many people were said to be in the room.")),
        Field("left", ID, mark("The idea that was said to leave by lot.")),
        Field("drawn_by", LINE, mark("Who drew the lot, and how.")),
        Field("made", Moment(), mark("When it was corrected (UTC).")),
    ),
)
LOT: Final = Record(
    model.DrawnLot,
    (
        Field("round", _place, mark("The round the lot was drawn in."), required=True),
        Field("left", ID, mark("The idea that leaves."), required=True),
    ),
)
_method = (
    Field("method", Choice(model.Method), mark("How ideas leave."), required=True),
    Field("rules", Number(whole=True, least=1), mark("Version of the rules."), always=True, default=1),
    Field("stop", Choice(model.Stop), mark("When the rounds end."), default=model.Stop.ONE_LEFT),
    Field("batch", Choice(model.Batch), mark("Which ideas leave together."), default=model.Batch.NO_VOTES),
    Field("tie", Choice(model.TieRule), mark("What decides a tie."), default=model.TieRule.DUEL_POINTS_LOT),
    Field("order", IDS, mark("Of tied ideas the one latest in this order leaves."), default=()),
    Field("lots", Listing(LOT), mark("Lots drawn outside."), default=()),
    Field("secret", Flag(), mark("The ballots are kept outside this file."), default=False),
)
_opening = (
    Field("opened", Moment(), mark("When the vote was opened (UTC).")),
    Field("closes", Moment(), mark("Until when ballots count (UTC).")),
    Field("closed", Moment(), mark("When it was closed (UTC).")),
    Field("ideas", IDS, mark("The ideas voted on."), default=()),
    Field(
        "wording",
        Keyed(ID, "idea", LINES, make=model.Wording, value_attribute="text", ordered=True),
        mark("Their words as the vote was opened."),
        default=(),
    ),
    Field("entitled", Listing(PERSON_KEY), mark("Who may vote."), default=()),
    Field(
        "weights",
        Keyed(PERSON_KEY, "person", Number(least=0), make=model.Share, value_attribute="weight", ordered=True),
        mark("How much a ballot weighs, where it is not 1."),
        default=(),
    ),
    Field("quorum", COUNT, mark("How many ballots are needed.")),
    Field("seed_rule", LINE, mark("How the text is made that a lot is drawn from.")),
    Field("frozen", LINE, mark("SHA-256 of what was fixed as the vote was opened.")),
)
_result = (
    Field("seed", LINE, mark("What the lot is drawn from.")),
    Field("ballots", Number(), mark("How many ballots were counted.")),
    Field("blank", Number(), mark("How many of them were blank.")),
    Field("replaced", COUNT, mark("How many earlier ballots were replaced.")),
    Field("box", LINE, mark("SHA-256 of ballots kept outside this file.")),
    Field(
        "pairs",
        Keyed(ID, "idea", PAIRS, ordered=True),
        mark("How often each idea stands above the others."),
        default=(),
    ),
    Field("rounds", Listing(ROUND), mark("Every round with its counts."), default=()),
    Field("corrections", Listing(CORRECTION), mark("What was entered wrongly in a round of hands."), default=()),
    Field("winner", ID, mark("The one idea that is left."), always=True),
)
VOTE: Final = Record(model.Vote, (*_method, *_opening, *_result))
