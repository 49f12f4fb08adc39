"""The cells of one row in, a ballot out: its ideas best first, its weight, and what is wrong with it."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.ink import visible
from leitbild_cli.file.letters import repair
from leitbild_cli.file.tables.ballots.header import is_in_words
from leitbild_cli.file.tables.ballots.layout import Layout, RowShape
from leitbild_cli.file.tables.ballots.lists import Lists, unclear
from leitbild_cli.file.tables.ballots.table import no_idea, short
from leitbild_cli.file.tables.values import ordinal
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.core.voting.tables import Asked
    from leitbild_cli.core.voting.tally.ballots import Weight

GUESSED = 100  # for so many unknown names it is said what may have been meant

_WEIGHT = re.compile(r"\d{1,9}(?:[.,]\d{1,9}|\s*/\s*\d{1,9})?")
_FORMULA = re.compile(r"[=@]\s*[\w(]|[+-]\s*[A-Za-z(]")
_NOTHING = frozenset(
    "|-|–|—|no opinion|undervote|unranked|not ranked|no answer|no rank|skipped|abstain|none|n/a|n. a.|na|nan|null"
    "|keine meinung|keine angabe|k. a.|k.a.|keine antwort|nicht gewählt|nicht gereiht|kein rang|enthaltung|leer"
    "|sans opinion|sans avis".split("|")
)
_OVERVOTE = "overvote"
_WRITE_IN = frozenset(("undeclared write-ins", "undeclared write-in", "write-ins", "write-in", "uwi"))
_PASSED = "…"  # in the place of an idea that is not voted on any more
_BEHIND_A_RANK = re.compile(r"(?P<rank>[^(\[=:]+?)\s*(?:[(\[].*[)\]]|[=:–-]\s*\D.*)")


@record
class Fault:
    """Something wrong in a cell (its place from 0); `repaired` says what helps, empty where nothing does.

    `strange` is a name that is no idea.
    """

    place: int
    what: str
    mend: str = ""
    repaired: str = ""
    formula: bool = False
    strange: bool = False


@record
class Read:
    """What a row says."""

    ranks: tuple[str, ...] = ()
    weight: Weight = 1
    faults: tuple[Fault, ...] = ()


class RowReader:
    """Reads rows of one layout; remembers every name it has looked up."""

    def __init__(self, layout: Layout, asked: Asked) -> None:
        """Know where things stand and who knows the ideas."""
        self._layout = layout
        self._names = asked.names
        self._out = asked.passed
        self._lists = Lists(layout.separator, self._knows, (*asked.names.words(), *asked.passed.words()))
        self.passed: dict[str, None] = {}
        self.days_first = asked.days_first
        self._known: dict[str, str | None] = {}
        self._unknown: dict[str, tuple[str, str, str]] = {}
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
                marks = self._listed(cells[0])
        return Read(ranks=tuple(marks), weight=weight, faults=tuple(self._faults))

    def _listed(self, cell: str) -> list[str]:
        """Take the ideas a cell lists, best first."""
        place = self._layout.places[0]
        if caseless(cell) in _NOTHING and not self._knows(cell):
            return []
        found = self._lists.cut(cell)
        if found.unclear:
            what, mend = unclear()
            self._fault(place, what, mend=mend)
            return []
        return self._named((place, part) for part in found.parts)

    def _named(self, marks: Iterable[tuple[int, str]]) -> list[str]:
        """Take the ideas in the order they stand; an empty rank is wrong only if one that is filled follows."""
        marks = list(marks)
        while marks and not marks[-1][1]:
            marks.pop()
        quick = [idea for _place, cell in marks if (idea := self._known.get(cell)) is not None]
        if len(set(quick)) == len(marks) and _PASSED not in quick:
            return quick  # the quick way for most ballots
        ranks: list[str] = []
        empty: list[tuple[int, int]] = []
        for rank, (place, cell) in enumerate(marks, start=1):
            said = cell.strip()
            if _is_nothing(said) and not self._knows(said):
                empty.append((rank, place))
                continue
            for skipped, where in empty:
                self._skipped(skipped, where)
            empty.clear()
            if caseless(said) == _OVERVOTE and not self._knows(said):
                what, repaired = _("More than one idea is marked here."), _("The ballot ends there.")
                self._fault(place, what, mend=_("Give every idea a rank of its own."), repaired=repaired)
                break
            idea = self._find(said, place)
            if idea == _PASSED:
                continue
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
        places = (*self._layout.places, *self._layout.foreign)
        ideas = (*self._layout.ideas, *(_PASSED for _place in self._layout.foreign))
        for place, idea, cell in zip(places, ideas, cells, strict=True):
            said = cell.strip()
            rank = None if _is_nothing(said) else _rank(said)
            if rank is not None:
                at.setdefault(rank, []).append((place, idea))
            elif not _is_nothing(said) and idea != _PASSED:
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
        return [idea for idea in ranks if idea != _PASSED]

    def _find(self, said: str, place: int) -> str | None:
        idea = self._idea(said)
        if idea is not None:
            return idea
        if said not in self._unknown:
            self._unknown[said] = self._strange(said)
        what, mend, repaired = self._unknown[said]
        formula = _FORMULA.match(said) is not None
        self._faults.append(Fault(place=place, what=what, mend=mend, repaired=repaired, formula=formula, strange=True))
        return None

    def _knows(self, said: str) -> bool:
        return self._idea(said) is not None

    def _idea(self, said: str) -> str | None:
        if said not in self._known:
            self._known[said] = self._look_up(said)
        return self._known[said]

    def _look_up(self, said: str) -> str | None:
        for words in dict.fromkeys((said, repair(said), visible(said).text.strip())):
            if (idea := self._names.find(words).idea) is not None:
                return idea
        passed = self._out.find(said).idea
        if passed is None or not is_in_words(said, passed):
            return None
        self.passed[said] = None
        return _PASSED

    def _strange(self, said: str) -> tuple[str, str, str]:
        """Say that a name is no idea, what may be meant, and whether it can be passed over: a near miss can't."""
        told = len(self._unknown) < GUESSED
        what, mend = no_idea(said, self._names.find(said), self._names.near(said) if told else ())
        if caseless(said) in _WRITE_IN:
            mend = ""
        passed_over = _("It is passed over, and the later ones moved up.")
        return what, mend, passed_over if told and not mend else ""

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


def _is_nothing(said: str) -> bool:
    return not said or caseless(said) in _NOTHING


def _rank(said: str) -> int | None:
    """Give the rank a cell says, also with its meaning behind it, as in `1 (best)`."""
    rank = ordinal(said)
    if rank is None and (found := _BEHIND_A_RANK.fullmatch(said)):
        return ordinal(found["rank"])
    return rank
