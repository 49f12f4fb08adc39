"""What the manager keeps: knowledge, decisions, drafts, feedback and measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model.choices import Audience, Better, FeedbackStatus, Mark, Origin, Part, Starts, Verdict
from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal


@record
class Source:
    """Something the team learned from, always with its author's name; `quote` are the original's words."""

    id: str
    title: str
    author: str | None = None
    where: str | None = None
    learned: str | None = None
    quote: str | None = None
    part: Part | None = None
    also: tuple[Part, ...] = ()
    added: date | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the statement it supports."""
        return tuple(dict.fromkeys((*([self.part] if self.part else []), *self.also)))


@record
class Parts:
    """The three parts of a good statement, in the team's words."""

    market: str | None = None
    contribution: str | None = None
    distinction: str | None = None


@record
class Experience:
    """What is known to work, or not to."""

    id: str
    verdict: Verdict
    text: str
    reason: str | None = None
    added: date | None = None


@record
class Merge:
    """Ideas judged to be one thought: `idea` stands for all of `ideas` (which does not name it again).

    `worded` says that it was written to stand for them, as they were merged.
    """

    idea: str
    ideas: tuple[str, ...] = ()
    worded: bool = False
    reason: str | None = None
    on: date | None = None


@record
class Parking:
    """An idea thanked for and set aside."""

    idea: str
    reason: str | None = None
    on: date | None = None


@record
class Ours:
    """Whether a sentence would be untrue with a competitor's name in it; `shows` is what shows it where it is not."""

    only: bool
    shows: str | None = None
    by: str | None = None
    on: date | None = None


@record
class ChosenClause:
    """The sentence somebody chose for a winner; `of` are the words of the idea it was chosen for."""

    idea: str
    text: str
    of: str
    by: str | None = None
    on: date | None = None


@record
class Sentence:
    """One sentence of a draft; `carries` holds the ids of ideas, parts, sources, experience and feedback in it.

    `starts` says whether it begins a line or a paragraph, `seen` is a sign of what it carries as it was then, and `new`
    that it goes back to nothing of the file, which somebody said.
    """

    text: str
    starts: Starts | None = None
    carries: tuple[str, ...] = ()
    seen: str | None = None
    new: bool = False
    ours: Ours | None = None


@record
class Via:
    """A program that was asked for words: its name, and the SHA-256 (first 16 hex digits) of question and answer.

    Its options are not kept: a key for a service may stand among them.
    """

    program: str
    prompt: str
    answer: str


@record
class Draft:
    """A version of the statement; its number is its place in the file, counted from 1; `by` is who made it."""

    id: str
    made: datetime | None = None
    by: str | None = None
    origin: Origin = Origin.WRITTEN
    note: str | None = None
    via: Via | None = None
    sentences: tuple[Sentence, ...] = ()


@record
class Ignored:
    """A finding the team has looked at and leaves; `words` are what it was about, none where it was the whole draft."""

    code: str
    words: tuple[str, ...] = ()
    reason: str | None = None
    on: date | None = None


@record
class Question:
    """What somebody answered to a further question: words, or a rating that counts from `lowest` (1) up to `scale`."""

    asked: str
    text: str | None = None
    rating: Decimal | None = None
    scale: int | None = None
    lowest: int | None = None


@record
class Earlier:
    """What somebody said before changing it, and what the team had answered to that."""

    text: str | None = None
    rating: Decimal | None = None
    scale: int | None = None
    lowest: int | None = None
    status: FeedbackStatus = FeedbackStatus.OPEN
    answer: str | None = None


@record
class Marked:
    """What somebody marked a sentence with; `sentence` is its place in the draft, counted from 1."""

    sentence: int
    mark: Mark


@record
class Feedback:
    """What somebody said of a draft, and what became of it; `rating` counts from `lowest` (1) up to `scale`.

    `marks` are of the draft's sentences, `questions` what was answered beside it, `earlier` what was said before.
    """

    id: str
    draft: str | None = None
    audience: Audience = Audience.OTHER
    source: str | None = None
    received: date | None = None
    rating: Decimal | None = None
    scale: int | None = None
    lowest: int | None = None
    text: str | None = None
    marks: tuple[Marked, ...] = ()
    questions: tuple[Question, ...] = ()
    status: FeedbackStatus = FeedbackStatus.OPEN
    answer: str | None = None
    done_in: str | None = None
    earlier: tuple[Earlier, ...] = ()


@record
class Header:
    """What somebody said of the columns below a header, for the next export of the same form.

    `id` is a fingerprint of the header; `columns` are pairs as `role=header`, `scale` the ends or the words of ratings,
    `best` the best end, `days_first` whether 3/4 is in April.
    """

    id: str
    columns: tuple[str, ...] = ()
    scale: str | None = None
    best: int | None = None
    days_first: bool | None = None

    @property
    def says_anything(self) -> bool:
        """Say whether there is anything to remember."""
        return bool(self.columns or self.scale) or self.best is not None or self.days_first is not None


@record
class Translation:
    """The adopted statement in the other language, as it was confirmed: `seal` is that of `text`.

    `original` is the seal of the statement it was confirmed against; where either text has changed since, it is stale.
    """

    text: str
    original: str
    seal: str
    by: str | None = None
    on: date | None = None


@record
class Answer:
    """What the team says to a person's own note, which stays as it was written; `note` is its id."""

    note: str
    status: FeedbackStatus = FeedbackStatus.OPEN
    answer: str | None = None
    done_in: str | None = None


@record
class Adoption:
    """A draft the team decided on, sealed: `seal` is the SHA-256 of `text` (first 16 hex digits).

    `reason` says why it replaces the one before, `despite` why although errors or open feedback spoke against it.
    """

    draft: str
    on: date
    text: str
    seal: str
    reason: str | None = None
    despite: str | None = None
    owner: str | None = None
    review_months: int | None = None
    translation: Translation | None = None


@record
class Reading:
    """A measured value on a day, in the measure's unit; `n` is how many cases it rests on."""

    on: date
    value: Decimal
    n: int | None = None
    note: str | None = None


@record
class Measure:
    """A figure that shows whether the statement holds; `idea` is the promise it stands behind.

    `sentence` are the words of the adopted text it stands behind, as they were then: a number or an id would quietly
    mean another sentence once the text is changed. `formula` says how it is counted, `source` where it is read.
    """

    id: str
    name: str
    unit: str | None = None
    target: Decimal | None = None
    better: Better = Better.HIGHER
    idea: str | None = None
    sentence: str | None = None
    formula: str | None = None
    source: str | None = None
    every_days: int | None = None
    readings: tuple[Reading, ...] = ()


@record
class Unmeasured:
    """A sentence that has no measure on purpose, in its words as they were then."""

    id: str
    sentence: str
    reason: str | None = None
    on: date | None = None


@record
class LivedSentence:
    """How far a sentence, in its words as they were then, is lived: 1 (not at all) to 5."""

    text: str
    lived: int


@record
class Review:
    """A look back at an adopted statement: is it lived (1–5), as a whole and by sentence, and what follows.

    `due` is until when the action is to be done, `done` when it was.
    """

    id: str
    on: date
    by: str | None = None
    lived: int | None = None
    sentences: tuple[LivedSentence, ...] = ()
    example: str | None = None
    action: str | None = None
    due: date | None = None
    done: date | None = None
