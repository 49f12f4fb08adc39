"""The rows of a table in, ballots out, with every error by its line.

Where nobody said which columns of the Leitbild a table is about, its header tells, or its cells.
"""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.ink import visible
from leitbild_cli.core.voting.tables import BallotRow, Slip, left_out
from leitbild_cli.errors import UsageRefusal, ticked
from leitbild_cli.file.tables.ballots.header_rows import full_names, one_header, readable
from leitbild_cli.file.tables.ballots.layout import Layout, lay_out
from leitbild_cli.file.tables.ballots.ranks import Fault, Read, RowReader
from leitbild_cli.file.tables.ballots.table import BallotTable, no_longer
from leitbild_cli.file.tables.ballots.times import timed
from leitbild_cli.file.tables.reader import fitting
from leitbild_cli.file.tables.refusals import FormulaCell, NoBallots, SeveralQuestions
from leitbild_cli.file.tables.table import Misfit
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.voting.tables import Asked
    from leitbild_cli.core.voting.tally.ballots import Ranking, Weight
    from leitbild_cli.file.tables.table import RawRows


_SURE = 2  # times as many ballots that can be read as for any other column


class UnclearColumn(UsageRefusal):
    """It cannot be told which column of the Leitbild a table is about."""

    code = "ballots-column"
    what = mark("It cannot be told which column of the Leitbild these ballots are for.")
    mend = mark("Name it with `--column`: {columns}")


def read_columns(
    sheet: RawRows, asked: Sequence[Asked], *, named_in: str | None = None, lenient: bool = False
) -> dict[str, BallotTable]:
    """Give the ballots of every column the table is about; raise UnclearColumn where that is open."""

    def read(one: Asked) -> BallotTable:
        return read_ballots(sheet, one, named_in=named_in, lenient=lenient)

    return for_columns(sheet.name, asked, read)


def for_columns(name: str, asked: Sequence[Asked], read: Callable[[Asked], BallotTable]) -> dict[str, BallotTable]:
    """Read `name` for every column it may be about, and give the ballots of those it is about."""
    found: dict[str, BallotTable] = {}
    several: SeveralQuestions | None = None
    for one in asked:
        try:
            found[one.column] = read(one)
        except SeveralQuestions as refusal:
            several = refusal
        except NoBallots:
            continue
    if not found:
        raise several or NoBallots(where=name)
    if len(asked) == 1:
        return found
    meant = {column: table for column, table in found.items() if table.told or _sound(table)}
    chosen = {column: table for column, table in meant.items() if _is_meant(column, meant)}
    lost = [table for column, table in meant.items() if column not in chosen and not _met(table, chosen.values())]
    if not chosen or lost:
        raise UnclearColumn(where=name, columns=ticked(found))
    return {column: _beside(table, chosen) for column, table in chosen.items()}


def _beside(table: BallotTable, chosen: Mapping[str, BallotTable]) -> BallotTable:
    """Leave out doubts about columns that are another question's."""
    theirs = {place + 1 for one in chosen.values() if one is not table for place in one.places}
    return replace(table, doubts=tuple(one for one in table.doubts if one.column not in theirs))


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


LISTED = 1_000
ANONYMOUS = {"", "anonymous", "anonym", "anonyme"}
_UNSENT = frozenset(
    "partial|started|incomplete|in progress|unvollständig|teilweise|abgebrochen|begonnen|nicht abgeschickt|draft"
    "|entwurf|false|falsch|no|nein|0|faux|non".split("|")
)
_TRIALS = frozenset(
    "survey preview|preview|umfragevorschau|vorschau|test|testantwort|test response|spam|disqualified"
    "|disqualifiziert".split("|")
)


def read_ballots(sheet: RawRows, asked: Asked, *, named_in: str | None = None, lenient: bool = False) -> BallotTable:
    """Give the ballots of a table and what is wrong with them; `lenient` mends what can be mended and says so.

    `asked` knows the ideas by what people write and the question that is meant where there are several,
    `named_in` is the header of the column that says whose a ballot is, where its words don't.
    """
    sheet = one_header(replace(sheet, header=tuple(map(readable, sheet.header))), asked.names)
    sheet = full_names(sheet, asked.is_person)
    layout = lay_out(sheet, asked, named_in=named_in)
    box = _Box(sheet, layout, RowReader(layout, asked), lenient=lenient)
    for line, cells, key in keys(sheet, layout):
        box.take(line, cells, key)
    return box.closed()


class _Box:
    """What has been read so far."""

    def __init__(self, sheet: RawRows, layout: Layout, reader: RowReader, *, lenient: bool) -> None:
        self._sheet = sheet
        self._layout = layout
        self._reader = reader
        self._lenient = lenient
        self._known: dict[Key, Read] = {}
        self._grouped: dict[Ranking, Weight] = {}
        self._persons: list[BallotRow] = []
        self._nameless: list[int] = []
        self._found: list[Slip] = []
        self._aside: list[Slip] = []
        self._rows = 0
        self._unlisted = 0

    def take(self, line: int, cells: Sequence[str], key: Key) -> None:
        """Keep the ballot of a row: of persons one by one; who gave no name is grouped with the others."""
        if not isinstance(key, Misfit) and (why := no_ballot(cells, self._layout)):
            self._aside.append(Slip(table=self._sheet.name, line=line, what=why))
            return
        self._rows += 1
        if isinstance(key, Misfit):  # whose it is stands in it, perhaps, but nobody knows in which cell
            self._note(line, self._read(key).faults)
            return
        person, said = "", key
        if self._layout.person is not None:
            person, said = visible(key[-1]).text.strip(), key[:-1]
        read = self._known[said] = self._known.get(said) or self._read(said)
        self._note(line, read.faults)
        if self._lenient and not read.ranks and any(fault.strange for fault in read.faults):
            what = _("Nothing that is ranked here is an idea to vote on.")
            self._found.append(left_out(Slip(table=self._sheet.name, line=line, what=what), lenient=True))
            return
        if person.startswith("="):
            raise FormulaCell(where=self._sheet.name, line=line, column=(self._layout.person or 0) + 1)
        if caseless(person) not in ANONYMOUS:
            self._persons.append(self._row(line, cells, person, read))
            return
        if self._is_sound(read.faults):
            self._grouped[read.ranks] = self._grouped.get(read.ranks, 0) + read.weight
        if self._layout.person is not None:
            self._nameless.append(line)

    def _row(self, line: int, cells: Sequence[str], person: str, read: Read) -> BallotRow:
        return BallotRow(
            table=self._sheet.name,
            line=line,
            person=person,
            ranks=read.ranks if self._is_sound(read.faults) else None,
            weight=read.weight,
            when=cells[self._layout.when].strip() if self._layout.when is not None else "",
        )

    def closed(self) -> BallotTable:
        """Give everything as a value."""
        return BallotTable(
            name=self._sheet.name,
            grouped=self._grouped,
            persons=timed(
                self._persons, self._zone(), delimiter=self._sheet.delimiter, days_first=self._reader.days_first
            ),
            nameless=tuple(self._nameless),
            rows=self._rows,
            flaws=(*self._layout.flaws, *(one for one in self._found if not one.repaired)),
            repairs=tuple(one for one in self._found if one.repaired),
            unlisted=self._unlisted,
            doubts=(*self._layout.doubts, *self._passed()),
            aside=tuple(self._aside),
            ignored=self._layout.ignored,
            notes=self._sheet.notes,
            places=self._layout.places,
            told=self._layout.told,
        )

    def _zone(self) -> str:
        return "" if self._layout.when is None else self._sheet.header[self._layout.when]

    def _passed(self) -> list[Slip]:
        return [
            Slip(table=self._sheet.name, line=self._sheet.line, what=no_longer(said)[0]) for said in self._reader.passed
        ]

    def _read(self, key: Key) -> Read:
        if isinstance(key, Misfit):
            return Read(faults=(Fault(place=key.place, what=key.what),))
        return self._reader.read(key)

    def _note(self, line: int, faults: Iterable[Fault]) -> None:
        for fault in faults:
            if fault.formula:
                raise FormulaCell(where=self._sheet.name, line=line, column=fault.place + 1)
            if len(self._found) < LISTED:
                self._found.append(self._slip(line, fault))
            else:
                self._unlisted += 1

    def _slip(self, line: int, fault: Fault) -> Slip:
        return Slip(
            table=self._sheet.name,
            line=line,
            column=fault.place + 1,
            what=fault.what,
            mend=fault.mend,
            repaired=fault.repaired if self._lenient else "",
            mendable=bool(fault.repaired),
        )

    def _is_sound(self, faults: Iterable[Fault]) -> bool:
        return all(self._lenient and fault.repaired for fault in faults)


Key: TypeAlias = "tuple[str, ...] | Misfit"


def keys(sheet: RawRows, layout: Layout) -> Iterator[tuple[int, list[str], Key]]:
    """Give every row that says anything: the line it begins on, its cells, and those that matter, the person's last."""
    pick = _picker(layout)
    blanks_count = layout.person is None and len(_used(layout)) == len(sheet.header)  # an empty row is a blank ballot
    for line, cells, why in fitting(sheet, empty=blanks_count):
        if cells[0].strip() == sheet.header[0] and tuple(map(str.strip, cells)) == sheet.header:
            continue  # the header once more, where two exports were put together
        yield line, cells, why or pick(cells)


def no_ballot(cells: Sequence[str], layout: Layout) -> str:
    """Say why an answer is no ballot, not even a blank one: it was never sent, or only a trial; empty if it is one."""
    if layout.sent is not None and not cells[layout.sent].strip():
        return _("This answer was never sent; it is left out.")
    for place in layout.states:
        said = caseless(cells[place])
        if said in _UNSENT:
            return _("This answer was never sent (“{said}”); it is left out.").format(said=cells[place].strip())
        if said in _TRIALS:
            return _("This answer is none (“{said}”); it is left out.").format(said=cells[place].strip())
    return ""


def _used(layout: Layout) -> list[int]:
    others = (place for place in (layout.weight, layout.person) if place is not None)
    return [*layout.places, *layout.foreign, *others]


def _picker(layout: Layout) -> Callable[[Sequence[str]], tuple[str, ...]]:
    places = _used(layout)
    if len(places) == 1:
        return lambda cells: (cells[places[0]],)
    return itemgetter(*places)
