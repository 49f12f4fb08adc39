"""What stands in a person's own block."""

from __future__ import annotations

from typing import Final

from leitbild_cli.core import model
from leitbild_cli.file.schema.words import COUNT, ID, IDS, LINE, LINES, OF_COLUMN, PERSON_KEY
from leitbild_cli.file.shapes import Field, Flag, Keyed, Listing, Moment, Number, Record
from leitbild_cli.language import mark

IDEA: Final = Record(
    model.Idea,
    (
        Field("column", OF_COLUMN, mark("The column this idea answers."), required=True),
        Field("text", LINES, mark("The idea, in its author's words."), required=True),
        Field("added", Moment(), mark("When it was added (UTC)."), always=True),
        Field("late", Flag(), mark("Came after the bell."), default=False),
    ),
)
BALLOT: Final = Record(
    model.Ballot,
    (
        Field("ranks", IDS, mark("Ids of ideas, best first; empty is an abstention."), always=True, default=()),
        Field("cast", Moment(), mark("When it was cast (UTC)."), always=True),
        Field("typed_by", PERSON_KEY, mark("Who typed it for somebody in the room.")),
        Field("reason", LINES, mark("Why, in a line.")),
        Field("replaced", COUNT, mark("How many earlier ballots it replaced."), default=0),
    ),
)
NOTE: Final = Record(
    model.Note,
    (
        Field("draft", ID, mark("The draft this speaks of.")),
        Field("rating", Number(whole=True, least=1, most=5), mark("From 1 to 5.")),
        Field("text", LINES, mark("What this person says."), required=True),
        Field("added", Moment(), mark("When it was added (UTC)."), always=True),
    ),
)
PERSON: Final = Record(
    model.Person,
    (
        Field("name", LINE, mark("How this person is called."), required=True),
        Field("supports", Listing(ID, as_set=True), mark("Ideas of others this person stands behind."), default=()),
        Field(
            "ideas",
            Keyed(ID, "id", IDEA, declares=True),
            mark("This person's ideas."),
            always=True,
            default=(),
            closes=True,
        ),
        Field(
            "ballots",
            Keyed(OF_COLUMN, "column", BALLOT, closes=True),
            mark("One ballot a column."),
            always=True,
            default=(),
        ),
        Field("notes", Keyed(ID, "id", NOTE, declares=True), mark("Feedback by this person."), always=True, default=()),
    ),
)
