"""Turns what somebody said in a brainstorming into a sentence for the statement.

One rule after the other looks at the fragment; the first that is sure of its form wins. Whatever no rule
is sure of is set in a frame that leaves every word as it is, so a wrong guess is never shown as grammar.
"""

from __future__ import annotations

from leitbild_cli.core.model import Language
from leitbild_cli.core.wording.clause import Clause, Form, Slot

__all__ = ["Clause", "Form", "Slot", "clause"]


def clause(text: str, *, column: str, language: Language, question: str = "") -> Clause:
    """Give the sentence that says `text` in a column; one of the team's own making is answered by its `question`."""
    slot = Slot(column) if column in tuple(Slot) else None
    if language is Language.DE:
        from leitbild_cli.core.wording import de

        return de.clause(text, slot) if slot else de.answer(text, question or column)
    from leitbild_cli.core.wording import en

    return en.clause(text, slot) if slot else en.answer(text, question or column)
