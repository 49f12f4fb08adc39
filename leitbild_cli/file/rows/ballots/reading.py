"""A table in, ballots out, with every error by its line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.file.rows.ballots.cells import Misfit, keys, unfinished
from leitbild_cli.file.rows.ballots.layout import Layout, lay_out
from leitbild_cli.file.rows.ballots.ranking import Fault, Read, Reader
from leitbild_cli.file.rows.ballots.refusals import FormulaCell
from leitbild_cli.file.rows.ballots.values import BallotTable, Flaw, PersonsBallot
from leitbild_cli.file.rows.decoding import repair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.voting.names import Names
    from leitbild_cli.core.voting.tally.ballots import Ranking, Weight
    from leitbild_cli.file.rows.ballots.cells import Key
    from leitbild_cli.file.rows.shape import Sheet

LISTED = 1_000
ANONYMOUS = {"", "anonymous", "anonym"}


def read_ballots(
    sheet: Sheet, names: Names, *, question: str | None = None, named_in: str | None = None, lenient: bool = False
) -> BallotTable:
    """Give the ballots of a CSV table and what is wrong with them; `lenient` mends what can be mended and says so.

    `names` knows the ideas by what people write; `question` names the one that is meant where there are several,
    `named_in` the header of the column that says whose a ballot is, where its words don't.
    """
    sheet = replace(sheet, header=tuple(map(repair, sheet.header)))
    layout = lay_out(sheet, names, question, named_in=named_in)
    box = _Box(sheet, layout, Reader(layout, names), lenient=lenient)
    for line, key in keys(sheet, layout):
        box.take(line, key)
    return box.closed()


class _Box:
    """What has been read so far."""

    def __init__(self, sheet: Sheet, layout: Layout, reader: Reader, *, lenient: bool) -> None:
        self._sheet = sheet
        self._layout = layout
        self._reader = reader
        self._lenient = lenient
        self._known: dict[Key, Read] = {}
        self._grouped: dict[Ranking, Weight] = {}
        self._persons: list[PersonsBallot] = []
        self._spoiled: list[PersonsBallot] = []
        self._nameless: list[int] = []
        self._found: list[Flaw] = []
        self._rows = 0
        self._unlisted = 0

    def take(self, line: int, key: Key) -> None:
        """Keep the ballot of a row: of persons one by one; who gave no name is grouped with the others."""
        self._rows += 1
        person, said = "", key
        if self._layout.person is not None and not isinstance(key, Misfit):
            person, said = key[-1].strip(), key[:-1]
        read = self._known[said] = self._known.get(said) or self._read(said)
        self._note(line, read.faults)
        if person.startswith("="):
            raise FormulaCell(self._sheet.name, line=line, column=(self._layout.person or 0) + 1)
        if person.casefold() not in ANONYMOUS:
            one = PersonsBallot(person=person, ranks=read.ranks, line=line, weight=read.weight)
            (self._persons if self._is_sound(read.faults) else self._spoiled).append(one)
            return
        if self._is_sound(read.faults):
            self._grouped[read.ranks] = self._grouped.get(read.ranks, 0) + read.weight
        if self._layout.person is not None:
            self._nameless.append(line)

    def closed(self) -> BallotTable:
        """Give everything as a value."""
        return BallotTable(
            name=self._sheet.name,
            grouped=self._grouped,
            persons=tuple(self._persons),
            spoiled=tuple(self._spoiled),
            nameless=tuple(self._nameless),
            rows=self._rows,
            flaws=(*self._layout.flaws, *(one for one in self._found if not self._mended(one))),
            repairs=tuple(one for one in self._found if self._mended(one)),
            unlisted=self._unlisted,
            ignored=self._layout.ignored,
            notes=(*self._sheet.notes, *unfinished(self._sheet, self._layout)),
            places=self._layout.places,
            told=self._layout.told,
        )

    def _read(self, key: Key) -> Read:
        if isinstance(key, Misfit):
            return Read(faults=(Fault(place=key.place, what=key.what),))
        return self._reader.read(key)

    def _note(self, line: int, faults: Iterable[Fault]) -> None:
        for fault in faults:
            if fault.formula:
                raise FormulaCell(self._sheet.name, line=line, column=fault.place + 1)
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
