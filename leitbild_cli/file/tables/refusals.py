"""What is refused about a table: each refusal takes facts and finds its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import FileRefusal, UsageRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence


class EmptyTable(FileRefusal):
    """There is nothing in the file."""

    code = "table-empty"

    def __init__(self, name: str) -> None:
        """Name the file."""
        super().__init__(_("The file is empty."), where=name, mend=_("Export it once more."))


class NotATable(FileRefusal):
    """The file is something else than a table; `kind` says what, already translated."""

    code = "table-kind"

    def __init__(self, name: str, *, kind: str) -> None:
        """Say what the file is."""
        what = _("This is {kind}, not a CSV table.").format(kind=kind)
        super().__init__(what, where=name, mend=_("Open it where it was made and save it as CSV (UTF-8)."))


class AMail(NotATable):
    """The file is an e-mail: a person reads it and writes down what it says."""

    def __init__(self, name: str) -> None:
        """Show how to write it down."""
        super().__init__(name, kind=_("an e-mail"))
        self.mend = _('Write down what it says: `leitbild feedback add "…" --audience customer`.')


class TableTooLarge(FileRefusal):
    """The file is larger than any survey; `limit` is the measure it exceeds, already translated."""

    code = "table-large"

    def __init__(self, name: str, *, limit: str) -> None:
        """Say which limit."""
        what = _("The table has more than {limit}.").format(limit=limit)
        super().__init__(what, where=name, mend=_("Is it the right file? If so, split it."))


class UnclearWish(UsageRefusal):
    """A wish for a column is not written as `role=header`."""

    code = "map-unclear"

    def __init__(self, wish: str, *, roles: Sequence[str]) -> None:
        """Show the wish and the roles there are."""
        super().__init__(
            _("`{wish}` doesn't say which column is what.").format(wish=wish),
            mend=_('Write `role="header"`; the roles are {roles}.').format(roles=", ".join(roles)),
        )


class NoSuchColumn(UsageRefusal):
    """No column, or more than one, goes by this header."""

    code = "map-column"

    def __init__(self, wanted: str, *, headers: Sequence[str]) -> None:
        """Show the headers there are."""
        shown = ", ".join(_("“{word}”").format(word=header) for header in headers)
        super().__init__(
            _("No single column is called “{wanted}”.").format(wanted=wanted),
            mend=_("The columns are: {headers}").format(headers=shown),
        )


class PersonalColumn(UsageRefusal):
    """A column with names or addresses was asked for; the file in git must never hold them."""

    code = "map-personal"

    def __init__(self, header: str) -> None:
        """Say why not."""
        super().__init__(
            _("“{header}” holds names or addresses, which are never stored.").format(header=header),
            mend=_("Git keeps what was written once for ever; choose another column."),
        )


class NothingMapped(UsageRefusal):
    """Neither a text nor a rating was found among the columns."""

    code = "map-nothing"

    def __init__(self, name: str, *, headers: Sequence[str]) -> None:
        """Show the headers, so that the reader can point."""
        shown = ", ".join(_("“{word}”").format(word=header) for header in headers)
        super().__init__(
            _("No column was recognised as text or rating."),
            where=name,
            mend=_('Point to it with `--map text="…"`; the columns are: {headers}').format(headers=shown),
        )


class NoReadings(UsageRefusal):
    """The table has no date column or no values beside it."""

    code = "readings-shape"

    def __init__(self, name: str) -> None:
        """Show both shapes that work."""
        super().__init__(
            _("This table holds no readings."),
            where=name,
            mend=_("The header is `date,csat,asa` or `date,measure,value`."),
        )


class NoBallots(UsageRefusal):
    """The table has neither ranks nor ideas in its header."""

    code = "ballots-shape"

    def __init__(self, name: str) -> None:
        """Show both shapes that work."""
        super().__init__(
            _("This table holds no ballots for these ideas."),
            where=name,
            mend=_("The header is `1st choice,2nd choice,…` with ideas below, or the ideas with their ranks below."),
        )


class SeveralQuestions(UsageRefusal):
    """The table asks for ranks more than once."""

    code = "ballots-questions"

    def __init__(self, name: str, *, questions: Sequence[str]) -> None:
        """Show the questions, so that one can be pointed to."""
        shown = ", ".join(_("“{word}”").format(word=one) for one in questions)
        super().__init__(
            _("This table asks several questions, and it is not clear which one is meant."),
            where=name,
            mend=_("Name one of them: {questions}").format(questions=shown),
        )


class FormulaCell(FileRefusal):
    """A cell holds a formula; what it comes to is nowhere in the file, and it may do harm in a spreadsheet."""

    code = "ballots-formula"

    def __init__(self, name: str, *, line: int, column: int) -> None:
        """Say which cell."""
        what = _("There is a formula in line {line}, column {column}.").format(line=line, column=column)
        super().__init__(what, where=name, mend=_("Save the table with values only."))
