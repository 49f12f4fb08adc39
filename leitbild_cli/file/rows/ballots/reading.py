"""A table in, ballots out, with every error by its line."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

from leitbild_cli.file.rows.ballots.grouping import grouped, keys, records, unfinished
from leitbild_cli.file.rows.ballots.layout import Layout, lay_out
from leitbild_cli.file.rows.ballots.opening import Source, look
from leitbild_cli.file.rows.ballots.ranking import Fault, Read, Reader
from leitbild_cli.file.rows.ballots.refusals import FlawedBallots, FormulaCell
from leitbild_cli.file.rows.ballots.values import BallotTable, Flaw, PersonsBallot
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.voting import Ranking, Weight
    from leitbild_cli.core.voting.naming import Names
    from leitbild_cli.file.rows.ballots.grouping import Key

LISTED = 1_000
SAMPLE_ROWS = 200
ANONYMOUS = {"", "anonymous", "anonym"}


def read_ballots(  # noqa: PLR0913  each says of one thing what the table itself may leave open
    stream: BinaryIO,
    name: str,
    names: Names,
    *,
    question: str | None = None,
    named_in: str | None = None,
    lenient: bool = False,
) -> BallotTable:
    """Give the ballots of a CSV table and what is wrong with them; `lenient` mends what can be mended and says so.

    `names` knows the ideas by what people write; `question` names the one that is meant where there are several,
    `named_in` the header of the column that says whose a ballot is, where its words don't.
    """
    source = look(stream, name)
    sample = [cells for _line, cells in islice(records(source), SAMPLE_ROWS)]
    layout = lay_out(source, sample, names, question, named_in=named_in)
    box = _Box(source, layout, Reader(layout, names), lenient=lenient)
    if layout.person is None:
        box.take_groups()
    else:
        box.take_persons()
    return box.closed()


def ensure_flawless(table: BallotTable) -> BallotTable:
    """Give the table; refuse it with all its errors if there is any."""
    if table.flaws:
        raise FlawedBallots(table.name, table.flaws, unlisted=table.unlisted)
    return table


class _Box:
    """What has been read so far."""

    def __init__(self, source: Source, layout: Layout, reader: Reader, *, lenient: bool) -> None:
        self._source = source
        self._layout = layout
        self._reader = reader
        self._lenient = lenient
        self._grouped: dict[Ranking, Weight] = {}
        self._persons: list[PersonsBallot] = []
        self._spoiled: list[PersonsBallot] = []
        self._nameless: list[int] = []
        self._found: list[Flaw] = []
        self._rows = 0
        self._unlisted = 0

    def take_groups(self) -> None:
        """Read each different row once; only if something is wrong, the rows are gone through again for their lines."""
        flawed: dict[Key, tuple[Fault, ...]] = {}
        for key, count in grouped(self._source, self._layout):
            read = self._read(key)
            self._rows += count
            self._add(read, count)
            if read.faults:
                flawed[key] = read.faults
        if flawed:
            for line, key in keys(self._source, self._layout):
                self._note(line, flawed.get(key, ()))

    def take_persons(self) -> None:
        """Keep the ballots of persons one by one; who gave no name is grouped with the others."""
        known: dict[Key, Read] = {}
        for line, key in keys(self._source, self._layout):
            self._rows += 1
            person = key[-1].strip() if not isinstance(key, int) else ""
            said = key if isinstance(key, int) else key[:-1]
            read = known[said] = known.get(said) or self._read(said)
            self._note(line, read.faults)
            if person.startswith("="):
                raise FormulaCell(self._source.name, line=line, column=(self._layout.person or 0) + 1)
            if person.casefold() in ANONYMOUS:
                self._add(read, 1)
                self._nameless.append(line)
            else:
                one = PersonsBallot(person=person, ranks=read.ranks, line=line, weight=read.weight)
                (self._persons if self._is_sound(read.faults) else self._spoiled).append(one)

    def closed(self) -> BallotTable:
        """Give everything as a value."""
        return BallotTable(
            name=self._source.name,
            grouped=self._grouped,
            persons=tuple(self._persons),
            spoiled=tuple(self._spoiled),
            nameless=tuple(self._nameless),
            rows=self._rows,
            flaws=(*self._layout.flaws, *(one for one in self._found if not self._mended(one))),
            repairs=tuple(one for one in self._found if self._mended(one)),
            unlisted=self._unlisted,
            ignored=self._layout.ignored,
            notes=(*self._source.notes, *unfinished(self._source, self._layout)),
            places=self._layout.places,
            told=self._layout.told,
        )

    def _read(self, key: Key) -> Read:
        return self._misfit(key) if isinstance(key, int) else self._reader.read(key)

    def _add(self, read: Read, count: int) -> None:
        if self._is_sound(read.faults):
            self._grouped[read.ranks] = self._grouped.get(read.ranks, 0) + read.weight * count

    def _note(self, line: int, faults: Iterable[Fault]) -> None:
        for fault in faults:
            if fault.formula:
                raise FormulaCell(self._source.name, line=line, column=fault.place + 1)
            if len(self._found) < LISTED:
                self._found.append(self._flaw(line, fault))
            else:
                self._unlisted += 1

    def _flaw(self, line: int, fault: Fault) -> Flaw:
        return Flaw(
            line=line,
            column=fault.place + 1,
            what=fault.what,
            mend=fault.mend,
            repaired=fault.repaired if self._lenient else "",
            mendable=bool(fault.repaired),
        )

    def _mended(self, flaw: Flaw) -> bool:
        return bool(flaw.repaired)

    def _is_sound(self, faults: Iterable[Fault]) -> bool:
        return all(self._lenient and fault.repaired for fault in faults)

    def _misfit(self, cells: int) -> Read:
        what = _("{found} cells instead of {wanted}; they may be shifted. Is a text with the delimiter not in quotes?")
        wanted = len(self._source.header)
        return Read(faults=(Fault(place=min(cells, wanted), what=what.format(found=cells, wanted=wanted)),))
