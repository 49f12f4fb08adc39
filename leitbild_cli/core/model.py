"""The records of one `leitbild.yaml`: frozen values, sequences are tuples, absence is None.

Every record stands for one mapping of the file; `leitbild_cli.file.schema` says how each is written down.
A `people` block belongs to that person; everything else belongs to the manager.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal


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


class Origin(StrEnum):
    """Where the words of a draft come from."""

    COMPOSED = "composed"
    WRITTEN = "written"
    EDITED = "edited"


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
    DECLINED = "declined"


class Better(StrEnum):
    """Which direction of a measure is the good one."""

    HIGHER = "higher"
    LOWER = "lower"


@record(frozen=True, slots=True, kw_only=True)
class Column:
    """One of the questions the team answers; `id` is what ideas name."""

    id: str
    question: str


@record(frozen=True, slots=True, kw_only=True)
class Idea:
    """What one person said, in that person's words; `late` marks one that came after the bell."""

    id: str
    column: str
    text: str
    added: datetime | None = None
    late: bool = False


@record(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One person's ranking of a column's ideas, best first; no `ranks` is a valid abstention."""

    column: str
    ranks: tuple[str, ...] = ()
    cast: datetime | None = None
    typed_by: str | None = None
    reason: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Note:
    """Feedback a team member writes into the own block; `draft` is the draft it speaks of."""

    id: str
    draft: str | None = None
    rating: int | None = None
    text: str
    added: datetime | None = None


@record(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who takes part, with all that is this person's own; `supports` names ideas of others."""

    id: str
    name: str
    supports: tuple[str, ...] = ()
    ideas: tuple[Idea, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    notes: tuple[Note, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Source:
    """Something the team learned from, always with its author's name."""

    id: str
    title: str
    author: str | None = None
    where: str | None = None
    learned: str | None = None
    part: Part | None = None
    added: date | None = None


@record(frozen=True, slots=True, kw_only=True)
class Parts:
    """The three parts of a good statement, in the team's words."""

    market: str | None = None
    contribution: str | None = None
    distinction: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Experience:
    """What is known to work, or not to."""

    id: str
    verdict: Verdict
    text: str
    reason: str | None = None
    added: date | None = None


@record(frozen=True, slots=True, kw_only=True)
class Merge:
    """Ideas judged to be one thought: `idea` stands for all of `ideas` (which does not name it again)."""

    idea: str
    ideas: tuple[str, ...] = ()
    reason: str | None = None
    on: date | None = None


@record(frozen=True, slots=True, kw_only=True)
class Parking:
    """An idea thanked for and set aside."""

    idea: str
    reason: str | None = None
    on: date | None = None


@record(frozen=True, slots=True, kw_only=True)
class Count:
    """How many votes an idea had; exact, since weights may be fractions of one."""

    idea: str
    votes: Decimal


@record(frozen=True, slots=True, kw_only=True)
class TieStep:
    """One step of a tie: what was asked, and the numbers of every idea tied in it."""

    step: LeftBy
    counts: tuple[Count, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Round:
    """One round: the counts, who left, and why; `steps` holds every step of a tie with its numbers."""

    counts: tuple[Count, ...] = ()
    left: tuple[str, ...] = ()
    by: LeftBy | None = None
    steps: tuple[TieStep, ...] = ()
    exhausted: Decimal | None = None
    present: int | None = None
    drawn_by: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Vote:
    """The record of one column's vote; `winner` is None while there is no result."""

    column: str
    method: Method = Method.IRV
    rules: int = 1
    opened: datetime | None = None
    closed: datetime | None = None
    ideas: tuple[str, ...] = ()
    entitled: tuple[str, ...] = ()
    quorum: int | None = None
    seed: str | None = None
    ballots: int | None = None
    blank: int | None = None
    rounds: tuple[Round, ...] = ()
    winner: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a draft; `carries` holds the ids of ideas, sources, experience and feedback in it."""

    text: str
    carries: tuple[str, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Draft:
    """A version of the statement; its number is its place in the file, counted from 1."""

    id: str
    made: datetime | None = None
    origin: Origin = Origin.WRITTEN
    note: str | None = None
    sentences: tuple[Sentence, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What somebody said of a draft, and what became of it; `rating` counts up to `scale`."""

    id: str
    draft: str | None = None
    audience: Audience = Audience.OTHER
    source: str | None = None
    received: date | None = None
    rating: Decimal | None = None
    scale: int | None = None
    text: str | None = None
    status: FeedbackStatus = FeedbackStatus.OPEN
    answer: str | None = None
    done_in: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Adoption:
    """A draft the team decided on, sealed: `seal` is the SHA-256 of `text` (first 16 hex digits)."""

    draft: str
    on: date
    text: str
    seal: str
    reason: str | None = None
    owner: str | None = None
    review_months: int | None = None


@record(frozen=True, slots=True, kw_only=True)
class Reading:
    """A measured value on a day, in the measure's unit; `n` is how many cases it rests on."""

    on: date
    value: Decimal
    n: int | None = None
    note: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Measure:
    """A figure that shows whether the statement holds; `idea` is the promise it stands behind."""

    id: str
    name: str
    unit: str | None = None
    target: Decimal | None = None
    better: Better = Better.HIGHER
    idea: str | None = None
    every_days: int | None = None
    readings: tuple[Reading, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Review:
    """A look back at an adopted statement: is it lived (1–5), and what follows."""

    id: str
    on: date
    by: str | None = None
    lived: int | None = None
    example: str | None = None
    action: str | None = None
    due: date | None = None


@record(frozen=True, slots=True, kw_only=True)
class Leitbild:
    """Everything one file holds; `version` is the format's, not the statement's."""

    version: int = 1
    language: Language = Language.EN
    address: Address | None = None
    team: str = ""
    brief: str | None = None
    columns: tuple[Column, ...] = ()
    people: tuple[Person, ...] = ()
    sources: tuple[Source, ...] = ()
    parts: Parts = Parts()
    experience: tuple[Experience, ...] = ()
    merged: tuple[Merge, ...] = ()
    distinct: tuple[tuple[str, str], ...] = ()
    parked: tuple[Parking, ...] = ()
    votes: tuple[Vote, ...] = ()
    drafts: tuple[Draft, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    adopted: tuple[Adoption, ...] = ()
    measures: tuple[Measure, ...] = ()
    reviews: tuple[Review, ...] = ()
