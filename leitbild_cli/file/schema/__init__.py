"""The format of `leitbild.yaml`, and its only definition: which keys, in which order, of which shape.

The reader, the writer and the JSON Schema for editors all follow these tables.
"""

from __future__ import annotations

from typing import Final

from leitbild_cli.core import model
from leitbild_cli.file.schema.manager import (
    ADOPTION,
    DRAFT,
    EXPERIENCE,
    FEEDBACK,
    MEASURE,
    MERGE,
    PARKING,
    PARTS,
    REVIEW,
    SOURCE,
)
from leitbild_cli.file.schema.people import PERSON
from leitbild_cli.file.schema.votes import VOTE
from leitbild_cli.file.schema.words import COLUMN_KEY, ID, LINE, LINES, MEASURE_KEY, OF_COLUMN, PERSON_KEY
from leitbild_cli.file.shapes import Choice, Field, Keyed, Listing, Number, Pair, Record, Word, Words
from leitbild_cli.language import mark

VERSION: Final = 1


def _section(key: Word, attribute: str, item: Record, *, ordered: bool = False, declares: bool = False) -> Keyed:
    """Give the shape of a section; its blocks are closed, since two branches may add to it side by side."""
    return Keyed(key, attribute, item, ordered=ordered, declares=declares, closes=True)


LEITBILD: Final = Record(
    model.Leitbild,
    (
        Field(
            "leitbild",
            Number(whole=True, least=1, most=VERSION),
            mark("Version of this format."),
            "version",
            required=True,
            default=1,
        ),
        Field("language", Choice(model.Language), mark("Language of the statement: de or en."), required=True),
        Field("address", Choice(model.Address), mark("How German texts address people: du or sie.")),
        Field("team", LINE, mark("Whose statement this is."), required=True),
        Field("brief", LINES, mark("How the new statement is imagined, in a few words."), always=True),
        Field(
            "columns",
            Keyed(COLUMN_KEY, "id", LINE, make=model.Column, value_attribute="question", ordered=True),
            mark("The questions the statement answers."),
            required=True,
            default=(),
        ),
        Field("people", _section(PERSON_KEY, "id", PERSON), mark("Everybody who takes part."), always=True, default=()),
        Field(
            "sources",
            _section(ID, "id", SOURCE, declares=True),
            mark("What we learned, from whom."),
            always=True,
            default=(),
        ),
        Field("parts", PARTS, mark("The three parts of a statement."), always=True, default=model.Parts()),
        Field(
            "experience",
            _section(ID, "id", EXPERIENCE, declares=True),
            mark("What works, what does not."),
            always=True,
            default=(),
        ),
        Field("merged", _section(ID, "idea", MERGE), mark("Ideas judged to be one thought."), always=True, default=()),
        Field(
            "distinct", Listing(Pair(), as_set=True), mark("Ideas judged to be two thoughts."), always=True, default=()
        ),
        Field(
            "synonyms",
            Listing(Words(), as_set=True),
            mark("Words that say the same here, a group a line: guest, customer, visitor."),
            default=(),
        ),
        Field("parked", _section(ID, "idea", PARKING), mark("Thanked and set aside."), always=True, default=()),
        Field(
            "votes", _section(OF_COLUMN, "column", VOTE), mark("How each column was decided."), always=True, default=()
        ),
        Field(
            "drafts",
            _section(ID, "id", DRAFT, ordered=True, declares=True),
            mark("Versions of the statement, the newest last."),
            always=True,
            default=(),
        ),
        Field(
            "feedback", _section(ID, "id", FEEDBACK, declares=True), mark("What people said."), always=True, default=()
        ),
        Field(
            "adopted", _section(ID, "draft", ADOPTION, ordered=True), mark("What was decided."), always=True, default=()
        ),
        Field("measures", _section(MEASURE_KEY, "id", MEASURE), mark("Does it hold?"), always=True, default=()),
        Field("reviews", _section(ID, "id", REVIEW, declares=True), mark("Is it lived?"), always=True, default=()),
    ),
)

__all__ = ["LEITBILD", "PERSON", "VERSION"]
