"""The format of `leitbild.yaml`, and its only definition: which keys, in which order, of which shape.

The reader, the writer and the JSON Schema for editors all follow these tables.
"""

from __future__ import annotations

from typing import Final

from leitbild_cli.core import model
from leitbild_cli.file.shapes import (
    ID_PATTERN,
    KEY_PATTERN,
    Choice,
    Day,
    Field,
    Flag,
    Keyed,
    Listing,
    Moment,
    Number,
    Pair,
    Record,
    Text,
    Word,
)
from leitbild_cli.language import mark

VERSION: Final = 1

_id = Word(ID_PATTERN, mark("an id (8 letters and digits)"))
_person = Word(KEY_PATTERN, mark("a person's key (small letters, digits, -)"))
_column = Word(KEY_PATTERN, mark("a column's key (small letters, digits, -)"))
_of_column = Word(KEY_PATTERN, mark("a column's key (small letters, digits, -)"), column=True)
_measure = Word(KEY_PATTERN, mark("a measure's key (small letters, digits, -)"))
_line = Text()
_lines = Text(lines=True)
_count = Number(whole=True, least=0)
_ids = Listing(_id)

IDEA: Final = Record(
    model.Idea,
    (
        Field("column", _of_column, mark("The column this idea answers."), required=True),
        Field("text", _lines, mark("The idea, in its author's words."), required=True),
        Field("added", Moment(), mark("When it was added (UTC)."), always=True),
        Field("late", Flag(), mark("Came after the bell."), default=False),
    ),
)
BALLOT: Final = Record(
    model.Ballot,
    (
        Field("ranks", _ids, mark("Ids of ideas, best first; empty is an abstention."), always=True, default=()),
        Field("cast", Moment(), mark("When it was cast (UTC)."), always=True),
        Field("typed_by", _person, mark("Who typed it for somebody in the room.")),
        Field("reason", _lines, mark("Why, in a line.")),
    ),
)
NOTE: Final = Record(
    model.Note,
    (
        Field("draft", _id, mark("The draft this speaks of.")),
        Field("rating", Number(whole=True, least=1, most=5), mark("From 1 to 5.")),
        Field("text", _lines, mark("What this person says."), required=True),
        Field("added", Moment(), mark("When it was added (UTC)."), always=True),
    ),
)
PERSON: Final = Record(
    model.Person,
    (
        Field("name", _line, mark("How this person is called."), required=True),
        Field("supports", Listing(_id, as_set=True), mark("Ideas of others this person stands behind."), default=()),
        Field(
            "ideas",
            Keyed(_id, "id", IDEA, declares=True),
            mark("This person's ideas."),
            always=True,
            default=(),
        ),
        Field("ballots", Keyed(_of_column, "column", BALLOT), mark("One ballot a column."), always=True, default=()),
        Field(
            "notes", Keyed(_id, "id", NOTE, declares=True), mark("Feedback by this person."), always=True, default=()
        ),
    ),
)
SOURCE: Final = Record(
    model.Source,
    (
        Field("title", _line, mark("Book, article, podcast …"), required=True),
        Field("author", _line, mark("Who made it."), always=True),
        Field("where", _line, mark("Where to find it: link, page, minute.")),
        Field("learned", _lines, mark("What the team learned from it, in its own words.")),
        Field("part", Choice(model.Part), mark("Which part of the statement it supports.")),
        Field("added", Day(), mark("When it was added.")),
    ),
)
PARTS: Final = Record(
    model.Parts,
    (
        Field("market", _lines, mark("Who is it for?"), always=True),
        Field("contribution", _lines, mark("What do we offer?"), always=True),
        Field("distinction", _lines, mark("What makes us different?"), always=True),
    ),
)
EXPERIENCE: Final = Record(
    model.Experience,
    (
        Field("verdict", Choice(model.Verdict), mark("Does it work, or does it fail?"), required=True),
        Field("text", _lines, mark("What works or fails."), required=True),
        Field("reason", _lines, mark("How we know.")),
        Field("added", Day(), mark("When it was added.")),
    ),
)
MERGE: Final = Record(
    model.Merge,
    (
        Field("ideas", Listing(_id, as_set=True), mark("The ideas this one stands for."), always=True, default=()),
        Field("reason", _lines, mark("Why they are one thought.")),
        Field("decided", Day(), mark("When it was decided."), "on"),
    ),
)
PARKING: Final = Record(
    model.Parking,
    (
        Field("reason", _lines, mark("A kind reason.")),
        Field("decided", Day(), mark("When it was set aside."), "on"),
    ),
)
_counts = Keyed(_id, "idea", Number(), make=model.Count, value_attribute="votes", ordered=True)
TIE_STEP: Final = Record(
    model.TieStep,
    (
        Field("step", Choice(model.LeftBy), mark("What was asked."), required=True),
        Field("counts", _counts, mark("The numbers of every idea tied."), default=()),
    ),
)
ROUND: Final = Record(
    model.Round,
    (
        Field("counts", _counts, mark("Votes of every idea still in."), always=True, default=()),
        Field("left", _ids, mark("Which ideas left in this round."), default=()),
        Field("by", Choice(model.LeftBy), mark("Why they left.")),
        Field("steps", Listing(TIE_STEP), mark("Every step of a tie, with its numbers."), default=()),
        Field("exhausted", Number(), mark("Ballots that name no idea still in.")),
        Field("present", _count, mark("How many people were in the room.")),
        Field("drawn_by", _line, mark("Who drew the lot, and how.")),
    ),
)
VOTE: Final = Record(
    model.Vote,
    (
        Field("method", Choice(model.Method), mark("How ideas leave."), required=True),
        Field("rules", Number(whole=True, least=1), mark("Version of the rules."), always=True, default=1),
        Field("opened", Moment(), mark("When the vote was opened (UTC).")),
        Field("closed", Moment(), mark("When it was closed (UTC).")),
        Field("ideas", _ids, mark("The ideas voted on."), default=()),
        Field("entitled", Listing(_person), mark("Who may vote."), default=()),
        Field("quorum", _count, mark("How many ballots are needed.")),
        Field("seed", _line, mark("What the lot is drawn from.")),
        Field("ballots", _count, mark("How many ballots were counted.")),
        Field("blank", _count, mark("How many of them were blank.")),
        Field("rounds", Listing(ROUND), mark("Every round with its counts."), default=()),
        Field("winner", _id, mark("The one idea that is left."), always=True),
    ),
)
SENTENCE: Final = Record(
    model.Sentence,
    (
        Field("text", _lines, mark("The sentence."), required=True),
        Field("carries", _ids, mark("Ids of ideas, sources and feedback in it."), default=()),
    ),
)
DRAFT: Final = Record(
    model.Draft,
    (
        Field("made", Moment(), mark("When it was made (UTC)."), always=True),
        Field(
            "origin",
            Choice(model.Origin),
            mark("Composed, written or edited."),
            always=True,
            default=model.Origin.WRITTEN,
        ),
        Field("note", _lines, mark("What changed, in a line.")),
        Field("sentences", Listing(SENTENCE), mark("Sentence by sentence."), always=True, default=()),
    ),
)
FEEDBACK: Final = Record(
    model.Feedback,
    (
        Field("draft", _id, mark("The draft it speaks of."), always=True),
        Field("audience", Choice(model.Audience), mark("Who said it."), always=True, default=model.Audience.OTHER),
        Field("source", _line, mark("Where it came from.")),
        Field("received", Day(), mark("When it came.")),
        Field("rating", Number(), mark("The rating as given.")),
        Field("scale", _count, mark("The best rating possible.")),
        Field("text", _lines, mark("What was said.")),
        Field(
            "status",
            Choice(model.FeedbackStatus),
            mark("What became of it."),
            always=True,
            default=model.FeedbackStatus.OPEN,
        ),
        Field("answer", _lines, mark("What the team answers.")),
        Field("done_in", _id, mark("The draft that takes it up.")),
    ),
)
ADOPTION: Final = Record(
    model.Adoption,
    (
        Field("decided", Day(), mark("When it was adopted."), "on", required=True),
        Field("text", _lines, mark("The statement, sealed."), required=True),
        Field("seal", _line, mark("Fingerprint of the text."), required=True),
        Field("reason", _lines, mark("Why it replaces the one before.")),
        Field("owner", _person, mark("Who looks after it.")),
        Field("review_months", _count, mark("Months until the next review.")),
    ),
)
READING: Final = Record(
    model.Reading,
    (
        Field("value", Number(), mark("The measured value, in the measure's unit."), required=True),
        Field("n", _count, mark("How many cases it rests on.")),
        Field("note", _lines, mark("What was special.")),
    ),
)
MEASURE: Final = Record(
    model.Measure,
    (
        Field("name", _line, mark("How the measure is called."), required=True),
        Field("unit", _line, mark("%, s, min, points …"), always=True),
        Field("target", Number(), mark("The value promised, in the unit."), always=True),
        Field(
            "better", Choice(model.Better), mark("Which direction is good."), always=True, default=model.Better.HIGHER
        ),
        Field("idea", _id, mark("The idea this figure stands behind.")),
        Field("every_days", _count, mark("How often it is read, in days.")),
        Field("readings", Keyed(Day(), "on", READING), mark("Readings by day."), always=True, default=()),
    ),
)
REVIEW: Final = Record(
    model.Review,
    (
        Field("held", Day(), mark("When the team looked back."), "on", required=True),
        Field("by", _person, mark("Who wrote it down.")),
        Field("lived", Number(whole=True, least=1, most=5), mark("Is it lived? 1 to 5.")),
        Field("example", _lines, mark("An example somebody saw.")),
        Field("action", _lines, mark("What follows.")),
        Field("due", Day(), mark("Until when.")),
    ),
)
LEITBILD: Final = Record(
    model.Leitbild,
    (
        Field(
            "leitbild",
            Number(whole=True, least=1),
            mark("Version of this format."),
            "version",
            required=True,
            default=1,
        ),
        Field("language", Choice(model.Language), mark("Language of the statement: de or en."), required=True),
        Field("address", Choice(model.Address), mark("How German texts address people: du or sie.")),
        Field("team", _line, mark("Whose statement this is."), required=True),
        Field("brief", _lines, mark("How the new statement is imagined, in a few words."), always=True),
        Field(
            "columns",
            Keyed(_column, "id", _line, make=model.Column, value_attribute="question", ordered=True),
            mark("The questions the statement answers."),
            required=True,
            default=(),
        ),
        Field("people", Keyed(_person, "id", PERSON), mark("Everybody who takes part."), always=True, default=()),
        Field(
            "sources",
            Keyed(_id, "id", SOURCE, declares=True),
            mark("What we learned, from whom."),
            always=True,
            default=(),
        ),
        Field("parts", PARTS, mark("The three parts of a statement."), always=True, default=model.Parts()),
        Field(
            "experience",
            Keyed(_id, "id", EXPERIENCE, declares=True),
            mark("What works, what does not."),
            always=True,
            default=(),
        ),
        Field("merged", Keyed(_id, "idea", MERGE), mark("Ideas judged to be one thought."), always=True, default=()),
        Field(
            "distinct", Listing(Pair(), as_set=True), mark("Ideas judged to be two thoughts."), always=True, default=()
        ),
        Field("parked", Keyed(_id, "idea", PARKING), mark("Thanked and set aside."), always=True, default=()),
        Field(
            "votes", Keyed(_of_column, "column", VOTE), mark("How each column was decided."), always=True, default=()
        ),
        Field(
            "drafts",
            Keyed(_id, "id", DRAFT, ordered=True, declares=True),
            mark("Versions of the statement, the newest last."),
            always=True,
            default=(),
        ),
        Field(
            "feedback", Keyed(_id, "id", FEEDBACK, declares=True), mark("What people said."), always=True, default=()
        ),
        Field(
            "adopted", Keyed(_id, "draft", ADOPTION, ordered=True), mark("What was decided."), always=True, default=()
        ),
        Field("measures", Keyed(_measure, "id", MEASURE), mark("Does it hold?"), always=True, default=()),
        Field("reviews", Keyed(_id, "id", REVIEW, declares=True), mark("Is it lived?"), always=True, default=()),
    ),
)
