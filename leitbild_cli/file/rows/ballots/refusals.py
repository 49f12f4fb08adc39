"""What is refused about a table of ballots: each refusal takes facts and finds its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import FileRefusal, UsageRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence


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
