"""Which columns of the Leitbild a table of ballots is about, where nobody said it: its header tells, or its cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.errors import UsageRefusal
from leitbild_cli.file.rows.ballots.reading import read_ballots
from leitbild_cli.file.rows.ballots.refusals import NoBallots, SeveralQuestions
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leitbild_cli.core.voting.names import Names
    from leitbild_cli.file.rows.ballots.values import BallotTable
    from leitbild_cli.file.rows.shape import Sheet

_SURE = 2  # times as many ballots that can be read as for any other column


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A column of the Leitbild: its key, what people call its ideas, and its question."""

    column: str
    names: Names
    question: str


class UnclearColumn(UsageRefusal):
    """It cannot be told which column of the Leitbild a table is about."""

    code = "ballots-column"

    def __init__(self, name: str, *, columns: Sequence[str]) -> None:
        """Name the columns there are, and how one is pointed to."""
        super().__init__(
            _("It cannot be told which column of the Leitbild these ballots are for."),
            where=name,
            mend=_("Name it with `--column`: {columns}").format(columns=", ".join(f"`{one}`" for one in columns)),
        )


def read_columns(
    sheet: Sheet, asked: Sequence[Asked], *, named_in: str | None = None, lenient: bool = False
) -> dict[str, BallotTable]:
    """Give the ballots of every column the table is about; raise UnclearColumn where that is open."""
    found: dict[str, BallotTable] = {}
    several: SeveralQuestions | None = None
    for one in asked:
        try:
            found[one.column] = read_ballots(
                sheet, one.names, question=one.question, named_in=named_in, lenient=lenient
            )
        except SeveralQuestions as refusal:
            several = refusal
        except NoBallots:
            continue
    if not found:
        raise several or NoBallots(sheet.name)
    if len(asked) == 1:
        return found
    meant = {column: table for column, table in found.items() if table.told or _sound(table)}
    chosen = {column: table for column, table in meant.items() if _is_meant(column, meant)}
    lost = [table for column, table in meant.items() if column not in chosen and not _met(table, chosen.values())]
    if not chosen or lost:
        raise UnclearColumn(sheet.name, columns=list(found))
    return chosen


def _is_meant(column: str, tables: Mapping[str, BallotTable]) -> bool:
    """Say whether no other column could be read from the same cells nearly as well."""
    table = tables[column]
    rivals = [one for key, one in tables.items() if key != column and set(one.places) & set(table.places)]
    return all(_SURE * _sound(one) <= _sound(table) and _sound(table) for one in rivals)


def _met(table: BallotTable, chosen: Iterable[BallotTable]) -> bool:
    return any(set(one.places) & set(table.places) for one in chosen)


def _sound(table: BallotTable) -> int:
    """Give how many rows rank something that can be read."""
    nameless = sum(1 for ranks in table.grouped if ranks)
    return nameless + sum(1 for one in table.persons if one.ranks)
