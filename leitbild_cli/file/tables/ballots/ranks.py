"""The cells of one row in, a ballot out: its ideas best first, its weight, and what is wrong with it."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from leitbild_cli.file.tables.ballots.layout import SEPARATORS, Layout, RowShape
from leitbild_cli.file.tables.ballots.table import no_idea, short
from leitbild_cli.file.tables.reader import repair
from leitbild_cli.file.tables.values import ordinal
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.core.voting.names import Names
    from leitbild_cli.core.voting.tally.ballots import Weight

GUESSED = 100  # for so many unknown names it is said what may have been meant

_WEIGHT = re.compile(r"\d{1,9}(?:[.,]\d{1,9}|\s*/\s*\d{1,9})?")
_FORMULA = re.compile(r"[=@]\s*[\w(]|[+-]\s*[A-Za-z(]")
_NOTHING = {"", "-", "–", "—"}


@record
class Fault:
    """Something wrong in a cell (its place from 0); `repaired` says what helps, empty where nothing does."""

    place: int
    what: str
    mend: str = ""
    repaired: str = ""
    formula: bool = False


@record
class Read:
    """What a row says."""

    ranks: tuple[str, ...] = ()
    weight: Weight = 1
    faults: tuple[Fault, ...] = ()


class RowReader:
    """Reads rows of one layout; remembers every name it has looked up."""

    def __init__(self, layout: Layout, names: Names) -> None:
        """Know where things stand and who knows the ideas."""
        self._layout = layout
        self._names = names
        self._known: dict[str, str] = {}
        self._unknown: dict[str, tuple[str, str]] = {}
        self._faults: list[Fault] = []

    def read(self, cells: Sequence[str]) -> Read:
        """Give what the ballot's cells say, the last of them the weight if the layout has one."""
        self._faults = []
        weight: Weight = 1
        if self._layout.weight is not None:
            weight = self._weigh(cells[-1], self._layout.weight)
            cells = cells[:-1]
        match self._layout.shape:
            case RowShape.RANKS:
                marks = self._named(zip(self._layout.places, cells, strict=True))
            case RowShape.IDEAS:
                marks = self._ranked(cells)
            case RowShape.LIST:
                place = self._layout.places[0]
                marks = self._named((place, part) for part in SEPARATORS.split(cells[0]) if part.strip())
        return Read(ranks=tuple(marks), weight=weight, faults=tuple(self._faults))

    def _named(self, marks: Iterable[tuple[int, str]]) -> list[str]:
        """Take the ideas in the order they stand; an empty rank is wrong only if one that is filled follows."""
        marks = list(marks)
        while marks and not marks[-1][1]:
            marks.pop()
        ranks = [self._known.get(cell, "") for _place, cell in marks]
        if all(ranks) and len(set(ranks)) == len(ranks):
            return ranks  # the quick way for most ballots
        ranks = []
        empty: list[tuple[int, int]] = []
        for rank, (place, cell) in enumerate(marks, start=1):
            said = cell.strip()
            if said in _NOTHING:
                empty.append((rank, place))
                continue
            for skipped, where in empty:
                self._skipped(skipped, where)
            empty.clear()
            idea = self._find(said, place)
            if idea in ranks:
                what = _("“{said}” is there twice.").format(said=short(said))
                self._fault(place, what, mend=_("Name every idea once."), repaired=_("It keeps its first place."))
            elif idea is not None:
                ranks.append(idea)
        return ranks

    def _ranked(self, cells: Sequence[str]) -> list[str]:
        """Take the ideas by the ranks below them; at a rank with several the ballot ends."""
        at: dict[int, list[tuple[int, str]]] = {}
        before = len(self._faults)
        for place, idea, cell in zip(self._layout.places, self._layout.ideas, cells, strict=True):
            said = cell.strip()
            rank = None if said in _NOTHING else ordinal(said)
            if rank is not None:
                at.setdefault(rank, []).append((place, idea))
            elif said not in _NOTHING:
                mend = _("1 is the best, 2 the next; an empty cell is no rank.")
                what = _("“{said}” is no rank.").format(said=short(said))
                self._fault(place, what, mend=mend, formula=_FORMULA.match(said) is not None)
        clear = len(self._faults) == before  # else the rank that seems to be missing is in a cell nobody can read
        ranks: list[str] = []
        for rank in sorted(at):
            if clear and rank > 1 and rank - 1 not in at:
                self._skipped(rank - 1, at[rank][0][0])
            if len(at[rank]) > 1:
                what = _("Rank {rank} is there {count} times.").format(rank=rank, count=len(at[rank]))
                mend = _("Give every idea a rank of its own.")
                self._fault(at[rank][1][0], what, mend=mend, repaired=_("The ballot ends there."))
                break
            ranks.append(at[rank][0][1])
        return ranks

    def _find(self, said: str, place: int) -> str | None:
        if said not in self._known and said not in self._unknown:
            self._look_up(said)
        if said in self._known:
            return self._known[said]
        what, mend = self._unknown[said]
        self._fault(place, what, mend=mend, formula=_FORMULA.match(said) is not None)
        return None

    def _look_up(self, said: str) -> None:
        named = self._names.find(said)
        if named.idea is None and repair(said) != said:
            named = self._names.find(repair(said))
        if named.idea is not None:
            self._known[said] = named.idea
        else:
            near = self._names.near(said) if len(self._unknown) < GUESSED else ()
            self._unknown[said] = no_idea(said, named, near)

    def _weigh(self, cell: str, place: int) -> Weight:
        said = cell.strip().replace("\u00a0", "")
        try:
            weight = Fraction(said.replace(",", ".").replace(" ", "")) if _WEIGHT.fullmatch(said) else Fraction(0)
        except ZeroDivisionError:
            weight = Fraction(0)
        if weight > 0:
            return int(weight) if weight.denominator == 1 else weight
        what = _("“{said}” is no weight.").format(said=short(said))
        self._fault(place, what, mend=_("Write a number above 0, as in 1 or 0.5."))
        return 1

    def _skipped(self, rank: int, place: int) -> None:
        what = _("Rank {rank} is empty, and a later one is not.").format(rank=rank)
        self._fault(place, what, mend=_("Close the gap."), repaired=_("The later ones moved up."))

    def _fault(self, place: int, what: str, *, mend: str = "", repaired: str = "", formula: bool = False) -> None:
        self._faults.append(Fault(place=place, what=what, mend=mend, repaired=repaired, formula=formula))
