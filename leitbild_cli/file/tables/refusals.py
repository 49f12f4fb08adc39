"""What is refused about a table: each refusal takes facts and finds its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import FileRefusal, UsageRefusal
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Iterable


class EmptyTable(FileRefusal):
    """There is nothing in the file."""

    code = "table-empty"
    what = mark("The file is empty.")
    mend = mark("Export it once more.")


class NotATable(FileRefusal):
    """The file is something else than a table; `kind` says what, already translated."""

    code = "table-kind"
    what = mark("This is {kind}, not a CSV table.")
    mend = mark("Open it where it was made and save it as CSV (UTF-8).")


class AMail(NotATable):
    """The file is an e-mail: a person reads it and writes down what it says."""

    mend = mark('Write down what it says: `leitbild feedback add "…" --audience customer`.')


class MailWithoutReadings(NotATable):
    """The file is an e-mail: a person reads it and enters what was measured."""

    code = "table-mail"
    mend = mark("Enter what it says: `leitbild track read MEASURE VALUE`.")


class UnclearDays(UsageRefusal):
    """Nothing tells whether the month or the day comes first."""

    code = "unclear-days"
    what = mark("`{example}` can be in two months.")
    mend = mark("Say which number comes first: `--dates dmy` or `--dates mdy`.")


class UnreadableWorkbook(FileRefusal):
    """A workbook is broken, locked by a password, or more than its reader may take."""

    code = "table-workbook"
    what = mark("This workbook can't be read ({reason}).")
    mend = mark("Open it where it was made and save it as CSV (UTF-8).")


class TableTooLarge(FileRefusal):
    """The file is larger than any survey; `limit` is the measure it exceeds, already translated."""

    code = "table-large"
    what = mark("The table has more than {limit}.")
    mend = mark("Is it the right file? If so, split it.")


class UnclearWish(UsageRefusal):
    """A wish for a column is not written as `role=header`."""

    code = "map-unclear"
    what = mark("`{wish}` doesn't say which column is what.")
    mend = mark('Write `role="header"`; the roles are {roles}.')


class NoSuchColumn(UsageRefusal):
    """No column, or more than one, goes by this header."""

    code = "map-column"
    what = mark("No single column is called “{wanted}”.")
    mend = mark("The columns are: {headers}")


class PersonalColumn(UsageRefusal):
    """A column with names or addresses was asked for; the file in git must never hold them."""

    code = "map-personal"
    what = mark("“{header}” holds names or addresses, which are never stored.")
    mend = mark("Git keeps what was written once for ever; choose another column.")


class GuessedColumns(UsageRefusal):
    """Columns were guessed, and nobody is there to look at them."""

    code = "map-guessed"
    what = mark("Only a guess says what these columns are: {columns}")
    mend = mark("Say it: {options}")


class WordsLeftOut(UsageRefusal):
    """A column is left out as names, and holds sentences."""

    code = "map-words"
    what = mark("“{header}” is left out as names, and seems to hold what people said.")
    mend = mark('Keep it with `--map text="{header}"`, or name another column that way.')


class Unclear(UsageRefusal):
    """Something in a table can be understood in two ways; what and how to settle it are said where it is raised."""

    code = "import-unclear"


class BadScale(UsageRefusal):
    """The scale that was named is none."""

    code = "scale"
    what = mark("`--scale {scale}` is no scale.")
    mend = mark('Write its ends, `--scale 1..6 --best 1`, or its words from worst to best, `--scale "bad|fair|good"`.')


class TooManyMails(FileRefusal):
    """There are more mails than a file of words can hold that people read, and mails have no ratings to sum up."""

    code = "table-mails"
    what = mark("These are {count} e-mails; more than {limit} don't belong in this file one by one.")
    mend = mark("Take in those worth reading.")


class AnotherRound(UsageRefusal):
    """Answers come again with the numbers of those that are here, and with wholly other words."""

    code = "another-round"
    what = mark("{count} answers have the numbers of answers that are here, and other words: is it another round?")
    mend = mark("Nothing was replaced. At a terminal this is a question; else give the rows other numbers.")


class StrangeCode(UsageRefusal):
    """A form's code names a draft by its number and by its fingerprint, and the two don't agree."""

    code = "strange-code"
    what = mark("The code `{code}` fits no draft of this file.")
    mend = mark("Say which draft the answers speak of: `--draft NUMBER`.")


class SeveralForms(UsageRefusal):
    """A table holds answers to forms for two drafts, and no column says which answer is whose."""

    code = "several-forms"
    what = mark("Its header names the forms of several drafts: {codes}.")
    mend = mark("Say which draft the answers speak of: `--draft NUMBER`.")


class NothingMapped(UsageRefusal):
    """Neither a text nor a rating was found among the columns."""

    code = "map-nothing"
    what = mark("No column was recognised as text or rating.")
    mend = mark('Point to it with `--map text="…"`; the columns are: {headers}')


class NoReadings(UsageRefusal):
    """The table has no date column or no values beside it."""

    code = "readings-shape"
    what = mark("This table holds no readings.")
    mend = mark("The header is `date,csat,asa` or `date,measure,value`.")


class NoBallots(UsageRefusal):
    """The table has neither ranks nor ideas in its header."""

    code = "ballots-shape"
    what = mark("This table holds no ballots for these ideas.")
    mend = mark("The header is `1st choice,2nd choice,…` with ideas below, or the ideas with their ranks below.")


class SeveralQuestions(UsageRefusal):
    """The table asks for ranks more than once."""

    code = "ballots-questions"
    what = mark("This table asks several questions, and it is not clear which one is meant.")
    mend = mark("Name one of them: {questions}")


class FormulaCell(FileRefusal):
    """A cell holds a formula; what it comes to is nowhere in the file, and it may do harm in a spreadsheet."""

    code = "ballots-formula"
    what = mark("There is a formula in line {line}, column {column}.")
    mend = mark("Save the table with values only.")


def quoted(words: Iterable[str]) -> str:
    """Give the words as a refusal shows them: as they stand in the table."""
    return ", ".join(_("“{word}”").format(word=word) for word in words)
