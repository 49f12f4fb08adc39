"""What the manager writes: sources, decisions, votes, drafts, feedback, measures."""

from __future__ import annotations

from typing import Final

from leitbild_cli.core import model
from leitbild_cli.file.schema.words import COUNT, ID, IDS, LINE, LINES, PERSON_KEY
from leitbild_cli.file.shapes import Choice, Day, Field, Keyed, Listing, Moment, Number, Record
from leitbild_cli.language import mark

SOURCE: Final = Record(
    model.Source,
    (
        Field("title", LINE, mark("Book, article, podcast …"), required=True),
        Field("author", LINE, mark("Who made it."), always=True),
        Field("where", LINE, mark("Where to find it: link, page, minute.")),
        Field("learned", LINES, mark("What the team learned from it, in its own words.")),
        Field("part", Choice(model.Part), mark("Which part of the statement it supports.")),
        Field("added", Day(), mark("When it was added.")),
    ),
)
PARTS: Final = Record(
    model.Parts,
    (
        Field("market", LINES, mark("Who is it for?"), always=True),
        Field("contribution", LINES, mark("What do we offer?"), always=True),
        Field("distinction", LINES, mark("What makes us different?"), always=True),
    ),
)
EXPERIENCE: Final = Record(
    model.Experience,
    (
        Field("verdict", Choice(model.Verdict), mark("Does it work, or does it fail?"), required=True),
        Field("text", LINES, mark("What works or fails."), required=True),
        Field("reason", LINES, mark("How we know.")),
        Field("added", Day(), mark("When it was added.")),
    ),
)
MERGE: Final = Record(
    model.Merge,
    (
        Field("ideas", Listing(ID, as_set=True), mark("The ideas this one stands for."), always=True, default=()),
        Field("reason", LINES, mark("Why they are one thought.")),
        Field("decided", Day(), mark("When it was decided."), "on"),
    ),
)
PARKING: Final = Record(
    model.Parking,
    (
        Field("reason", LINES, mark("A kind reason.")),
        Field("decided", Day(), mark("When it was set aside."), "on"),
    ),
)
SENTENCE: Final = Record(
    model.Sentence,
    (
        Field("text", LINES, mark("The sentence."), required=True),
        Field("carries", IDS, mark("Ids of ideas, sources and feedback in it."), default=()),
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
        Field("note", LINES, mark("What changed, in a line.")),
        Field("sentences", Listing(SENTENCE), mark("Sentence by sentence."), always=True, default=()),
    ),
)
FEEDBACK: Final = Record(
    model.Feedback,
    (
        Field("draft", ID, mark("The draft it speaks of."), always=True),
        Field("audience", Choice(model.Audience), mark("Who said it."), always=True, default=model.Audience.OTHER),
        Field("source", LINE, mark("Where it came from.")),
        Field("received", Day(), mark("When it came.")),
        Field("rating", Number(), mark("The rating as given.")),
        Field("scale", COUNT, mark("The best rating possible.")),
        Field("text", LINES, mark("What was said.")),
        Field(
            "status",
            Choice(model.FeedbackStatus),
            mark("What became of it."),
            always=True,
            default=model.FeedbackStatus.OPEN,
        ),
        Field("answer", LINES, mark("What the team answers.")),
        Field("done_in", ID, mark("The draft that takes it up.")),
    ),
)
ADOPTION: Final = Record(
    model.Adoption,
    (
        Field("decided", Day(), mark("When it was adopted."), "on", required=True),
        Field("text", LINES, mark("The statement, sealed."), required=True),
        Field("seal", LINE, mark("Fingerprint of the text."), required=True),
        Field("reason", LINES, mark("Why it replaces the one before.")),
        Field("owner", PERSON_KEY, mark("Who looks after it.")),
        Field("review_months", COUNT, mark("Months until the next review.")),
    ),
)
READING: Final = Record(
    model.Reading,
    (
        Field("value", Number(), mark("The measured value, in the measure's unit."), required=True),
        Field("cases", COUNT, mark("How many cases it rests on."), "n"),
        Field("note", LINES, mark("What was special.")),
    ),
)
MEASURE: Final = Record(
    model.Measure,
    (
        Field("name", LINE, mark("How the measure is called."), required=True),
        Field("unit", LINE, mark("%, s, min, points …"), always=True),
        Field("target", Number(), mark("The value promised, in the unit."), always=True, closes=True),
        Field(
            "better", Choice(model.Better), mark("Which direction is good."), always=True, default=model.Better.HIGHER
        ),
        Field("idea", ID, mark("The idea this figure stands behind.")),
        Field("every_days", COUNT, mark("How often it is read, in days.")),
        Field("readings", Keyed(Day(), "on", READING), mark("Readings by day."), always=True, default=()),
    ),
)
REVIEW: Final = Record(
    model.Review,
    (
        Field("held", Day(), mark("When the team looked back."), "on", required=True),
        Field("by", PERSON_KEY, mark("Who wrote it down.")),
        Field("lived", Number(whole=True, least=1, most=5), mark("Is it lived? 1 to 5.")),
        Field("example", LINES, mark("An example somebody saw.")),
        Field("action", LINES, mark("What follows.")),
        Field("due", Day(), mark("Until when.")),
    ),
)
