"""The closed choices of the file: every word that may stand for something."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """The language a team writes its statement in."""

    DE = "de"
    EN = "en"


class Address(StrEnum):
    """How German texts address the reader."""

    DU = "du"
    SIE = "sie"


class Part(StrEnum):
    """The three parts of a good statement (Bart 1997): for whom, what, and why us."""

    MARKET = "market"
    CONTRIBUTION = "contribution"
    DISTINCTION = "distinction"


class Verdict(StrEnum):
    """What experience says of a thing."""

    WORKS = "works"
    FAILS = "fails"


class Method(StrEnum):
    """How one idea after the other leaves until one is left."""

    IRV = "irv"
    BOTTOM_TWO = "bottom-two"
    COOMBS = "coombs"
    HANDS = "hands"


class LeftBy(StrEnum):
    """Why an idea left in a round; from DUEL on: which step of a tie decided."""

    FEWEST = "fewest"
    NO_VOTES = "no-votes"
    LAST_PLACES = "last-places"
    DUEL = "duel"
    POINTS = "points"
    LOT = "lot"
    DECIDING_ROUND = "deciding-round"
    EARLIER_ROUND = "earlier-round"


class Stop(StrEnum):
    """When the rounds end; none of the three changes the winner."""

    ONE_LEFT = "one-left"
    MAJORITY = "majority"
    TWO_LEFT = "two-left"


class Batch(StrEnum):
    """Which ideas leave together; only `irv` has batches, the other methods take one idea a round."""

    NO_VOTES = "no-votes"
    NONE = "none"
    SAFE = "safe"


class TieRule(StrEnum):
    """What decides among ideas tied for leaving."""

    DUEL_POINTS_LOT = "duel-points-lot"
    ORDER = "order"
    LOTS = "lots"
    EARLIER_ROUNDS = "earlier-rounds"
    ALL_LEAVE = "all"
    STOP = "stop"


class Origin(StrEnum):
    """Where the words of a draft come from."""

    COMPOSED = "composed"
    WRITTEN = "written"
    EDITED = "edited"
    EXTERNAL = "external"


class Starts(StrEnum):
    """What a sentence of a draft begins, where it doesn't run on from the one before."""

    LINE = "line"
    PARAGRAPH = "paragraph"


class Audience(StrEnum):
    """Who gave a piece of feedback."""

    TEAM = "team"
    COLLEAGUE = "colleague"
    CUSTOMER = "customer"
    OTHER = "other"


class FeedbackStatus(StrEnum):
    """What became of a piece of feedback."""

    OPEN = "open"
    ACCEPTED = "accepted"
    PARTLY = "partly"
    DECLINED = "declined"
    THANKED = "thanked"

    @property
    def taken_up(self) -> bool:
        """Say whether a draft may hold it, all of it or a part."""
        return self in (FeedbackStatus.ACCEPTED, FeedbackStatus.PARTLY)


class Mark(StrEnum):
    """What somebody marked a sentence of a draft with: fits, I stumble, not true of us (it was different)."""

    FITS = "fits"
    STUMBLE = "stumble"
    UNTRUE = "untrue"


class Better(StrEnum):
    """Which direction of a measure is the good one."""

    HIGHER = "higher"
    LOWER = "lower"
