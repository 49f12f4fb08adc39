"""The records of one `leitbild.yaml`: frozen values, sequences are tuples, absence is None.

Every record stands for one mapping of the file; `leitbild_cli.file.schema` says how each is written down.
A `people` block belongs to that person; everything else belongs to the manager.
"""

from __future__ import annotations

from leitbild_cli.core.model.choices import (
    Address,
    Audience,
    Batch,
    Better,
    FeedbackStatus,
    Language,
    LeftBy,
    Mark,
    Method,
    Origin,
    Part,
    Starts,
    Stop,
    TieRule,
    Verdict,
)
from leitbild_cli.core.model.manager import (
    Adoption,
    Answer,
    ChosenClause,
    Draft,
    Earlier,
    Experience,
    Feedback,
    Header,
    Ignored,
    LivedSentence,
    Marked,
    Measure,
    Merge,
    Ours,
    Parking,
    Parts,
    Question,
    Reading,
    Review,
    Sentence,
    Source,
    Translation,
    Unmeasured,
    Via,
)
from leitbild_cli.core.model.people import Ballot, Column, Idea, Note, Person
from leitbild_cli.core.model.votes import (
    Correction,
    Count,
    DrawnLot,
    Pairs,
    Round,
    Share,
    TieStep,
    Transfer,
    Vote,
    Wording,
)
from leitbild_cli.record import record

__all__ = [
    "Address",
    "Adoption",
    "Answer",
    "Audience",
    "Ballot",
    "Batch",
    "Better",
    "ChosenClause",
    "Column",
    "Correction",
    "Count",
    "Draft",
    "DrawnLot",
    "Earlier",
    "Experience",
    "Feedback",
    "FeedbackStatus",
    "Header",
    "Idea",
    "Ignored",
    "Language",
    "LeftBy",
    "Leitbild",
    "LivedSentence",
    "Mark",
    "Marked",
    "Measure",
    "Merge",
    "Method",
    "Note",
    "Origin",
    "Ours",
    "Pairs",
    "Parking",
    "Part",
    "Parts",
    "Person",
    "Question",
    "Reading",
    "Review",
    "Round",
    "Sentence",
    "Share",
    "Source",
    "Starts",
    "Stop",
    "TieRule",
    "TieStep",
    "Transfer",
    "Translation",
    "Unmeasured",
    "Verdict",
    "Via",
    "Vote",
    "Wording",
]


@record
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
    synonyms: tuple[tuple[str, ...], ...] = ()
    parked: tuple[Parking, ...] = ()
    votes: tuple[Vote, ...] = ()
    clauses: tuple[ChosenClause, ...] = ()
    drafts: tuple[Draft, ...] = ()
    own_words: tuple[str, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    answers: tuple[Answer, ...] = ()
    headers: tuple[Header, ...] = ()
    adopted: tuple[Adoption, ...] = ()
    measures: tuple[Measure, ...] = ()
    unmeasured: tuple[Unmeasured, ...] = ()
    reviews: tuple[Review, ...] = ()
