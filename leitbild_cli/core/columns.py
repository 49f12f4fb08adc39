"""A column by what people call it: its letter, its key, words of its question, what the three usual ones are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import NotFound, UsageRefusal
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Column, Leitbild

_LEAST_INSIDE = 4  # letters of a word that is looked for inside others, as Kultur in Unternehmenskultur
_LONGEST = 50


class UnclearReference(UsageRefusal):
    """What was typed fits several columns."""

    code = "unclear-column"
    what = mark("`{reference}` fits several columns.")
    mend = mark("Name it by its letter: {shown}")


class ColumnUnknown(NotFound):
    """What was typed fits no column."""

    def __init__(self, reference: str, *, shown: str) -> None:
        """Show the columns with their letters."""
        super().__init__(reference, kind=_("column"))
        self.mend = _("There are: {shown}").format(shown=shown)


def find_column(leitbild: Leitbild, reference: str) -> Column:
    """Give the column that is called so: A is the first; raise ColumnUnknown or UnclearReference.

    A key goes before a letter, and both before the start of a key and words of a question.
    """
    exact = lookup.column_of(leitbild, reference) or _by_letter(leitbild, reference)
    found = (exact,) if exact is not None else _meant(leitbild, caseless(reference))
    if len(found) > 1:
        raise UnclearReference(reference=reference, shown=shown(leitbild, found))
    if not found:
        raise ColumnUnknown(reference, shown=shown(leitbild, leitbild.columns))
    return found[0]


def shown(leitbild: Leitbild, columns: Sequence[Column]) -> str:
    """Give columns in a line, each as its letter with its question."""
    return ", ".join(column_named(leitbild, column.id) for column in columns)


def column_named(leitbild: Leitbild, key: str) -> str:
    """Give a column as a sentence names it: B “What matters to us?”."""
    column = lookup.column_of(leitbild, key)
    if column is None:
        return key
    question = " ".join(column.question.split())
    if len(question) > _LONGEST:
        question = question[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:–—") + " …"
    return _("{letter} “{question}”").format(letter=lookup.letter(leitbild, key), question=question)


def _by_letter(leitbild: Leitbild, reference: str) -> Column | None:
    """Give the column of this capital letter; of a small one where no key begins with it."""
    if len(reference) != 1 or any(column.id.startswith(reference) for column in leitbild.columns):
        return None
    letters = {lookup.letter(leitbild, column.id): column for column in leitbild.columns}
    return letters.get(reference.upper())


def _meant(leitbild: Leitbild, wanted: str) -> tuple[Column, ...]:
    if not wanted:
        return ()
    starts = tuple(column for column in leitbild.columns if column.id.startswith(wanted))
    return starts or _by_words(leitbild.columns, wanted)


def _by_words(columns: Sequence[Column], wanted: str) -> tuple[Column, ...]:
    """Give the columns whose question holds all these words; else those that are usually called so."""
    from leitbild_cli.core.text import phrase
    from leitbild_cli.core.text.fold import unaccented
    from leitbild_cli.lexicon.names import COLUMNS  # most columns are named by their letter

    found = tuple(one for one in columns if phrase.holds(one.question, wanted, inside=_LEAST_INSIDE))
    return found or tuple(one for one in columns if unaccented(wanted) in COLUMNS.get(one.id, ()))
