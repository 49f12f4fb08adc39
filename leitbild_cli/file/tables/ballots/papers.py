"""Files of voting programs, which number their candidates: `.blt` (OpenSTV, OpaVote), PrefLib's `.soi .soc .toi .toc`.

4 1                        # FILE NAME: team.soi
-3                         # ALTERNATIVE NAME 1: Calm
2 1 2 4 0                  # ALTERNATIVE NAME 2: Clear
1 4 1=2 0                  2: 1,2,4
0                          1: 4,{1,2}
"Calm" … "The title"
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from leitbild_cli.core.voting.tables import Slip
from leitbild_cli.errors import FileRefusal
from leitbild_cli.file.letters import repair
from leitbild_cli.file.tables.ballots.header import is_in_words
from leitbild_cli.file.tables.ballots.rows import LISTED
from leitbild_cli.file.tables.ballots.table import BallotTable, no_idea, no_longer, short
from leitbild_cli.file.tables.reader import decode
from leitbild_cli.file.tables.refusals import NoBallots
from leitbild_cli.file.tables.table import Remark
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.voting.tables import Asked
    from leitbild_cli.core.voting.tally.ballots import Ranking, Weight

SNIFFED = 4_096

_BLT = re.compile(r"\A(?:\s*#[^\n]*\n|\s*\n)*\s*\d{1,4}[ \t]+\d{1,4}[ \t]*(?:#[^\n]*)?\n\s*(?:-?\d|\(|\[|#)")
_PREFLIB = re.compile(r"\A\s*#\s*(?:FILE NAME|TITLE|DATA TYPE|ALTERNATIVE NAME 1)\s*:", re.IGNORECASE)
_NAME = re.compile(r"#\s*ALTERNATIVE NAME (\d+)\s*:\s*(.*)", re.IGNORECASE)
_ORDER = re.compile(r"(?P<count>\d+)\s*:\s*(?P<order>.*)")
_GROUP = re.compile(r"\{([\d,\s]*)\}|(\d+)")
_PAPER = re.compile(r"(?:\([^)]*\)\s*)?(?P<weight>\d+(?:[.,/]\d+)?)\s+(?P<order>(?:[\d=-]+\s+)*)0")
_WITHDRAWN = re.compile(r"(?:\[withdrawn\s+(?P<listed>[\d\s]+)\]|(?P<minus>-\d+(?:\s+-\d+)*))", re.IGNORECASE)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.|"")*)"')


class BrokenPapers(FileRefusal):
    """A line is none that such a file can hold."""

    code = "ballots-line"
    what = mark("Line {line} is no ballot of such a file: {said}")
    mend = mark("Export it once more.")


@record
class Papers:
    """The candidates by number from 1, and (line, weight, candidates at each rank) of every kind of ballot."""

    name: str
    candidates: tuple[str, ...]
    orders: tuple[tuple[int, Weight, tuple[tuple[int, ...], ...]], ...] = ()
    withdrawn: frozenset[int] = frozenset()
    notes: tuple[Remark, ...] = ()


def papers_in(data: bytes, name: str) -> Papers | None:
    """Give what is in the bytes of such a file; None if it is something else."""
    start = data[:SNIFFED].decode("utf-8", errors="replace").lstrip("\ufeff").replace("\r", "\n")
    if not (_PREFLIB.match(start) or _BLT.match(start)):
        return None
    text, notes = decode(data, name)
    return _preflib(text, name, notes) if _PREFLIB.match(start) else _blt(text, name, notes)


def _preflib(text: str, name: str, notes: tuple[Remark, ...]) -> Papers:
    candidates: dict[int, str] = {}
    orders = []
    for line, said in enumerate(text.split("\n"), start=1):
        if found := _NAME.fullmatch(said.strip()):
            candidates[int(found[1])] = found[2].strip()
        elif said.strip() and not said.lstrip().startswith("#"):
            order = _ORDER.fullmatch(said.strip())
            if order is None:
                raise BrokenPapers(where=name, line=line, said=short(said))
            groups = (tuple(map(int, re.findall(r"\d+", one[0] or one[1]))) for one in _GROUP.findall(order["order"]))
            orders.append((line, int(order["count"]), tuple(filter(None, groups))))
    names = tuple(candidates.get(place, "") for place in range(1, max(candidates, default=0) + 1))
    return _sound(Papers(name=name, candidates=names, orders=tuple(orders), notes=notes))


def _blt(text: str, name: str, notes: tuple[Remark, ...]) -> Papers:
    lines = [(line, _without_comment(said)) for line, said in enumerate(text.split("\n"), start=1)]
    lines = [(line, said) for line, said in lines if said]
    count, seats = map(int, lines[0][1].split())
    withdrawn: set[int] = set()
    orders = []
    end = 0
    for place, (line, said) in enumerate(lines[1:], start=1):
        if said == "0":
            end = place
            break
        if gone := _WITHDRAWN.fullmatch(said):
            withdrawn.update(abs(int(one)) for one in (gone["listed"] or gone["minus"]).split())
        elif not said.startswith("["):
            paper = _PAPER.fullmatch(said)
            if paper is None:
                raise BrokenPapers(where=name, line=line, said=short(said))
            weight = Fraction(paper["weight"].replace(",", "."))
            groups = (tuple(int(one) for one in rank.split("=")) for rank in _ranks(paper["order"]))
            orders.append((line, int(weight) if weight.denominator == 1 else weight, tuple(groups)))
    rest = "\n".join(said for _line, said in lines[end + 1 :])
    names = [one.replace('\\"', '"').replace('""', '"') for one in _QUOTED.findall(rest)] or rest.split("\n")
    if not end or len(names) < count:
        raise BrokenPapers(where=name, line=lines[-1][0], said=short(lines[-1][1]))
    more = (Remark(what=_("The file is for {seats} seats; here one idea stays.").format(seats=seats)),)
    return _sound(
        Papers(
            name=name,
            candidates=tuple(names[:count]),
            orders=tuple(orders),
            withdrawn=frozenset(withdrawn),
            notes=(*notes, *(more if seats > 1 else ())),
        )
    )


def _ranks(order: str) -> list[str]:
    """Give what stands at each rank; `-` is a rank that was left empty, which no later one fills."""
    return [rank if rank != "-" else "0" for rank in order.split()]


def _without_comment(said: str) -> str:
    return said.strip() if '"' in said else said.partition("#")[0].strip()


def _sound(papers: Papers) -> Papers:
    """Refuse a number nobody has."""
    numbers = range(len(papers.candidates) + 1)
    for line, _weight, groups in papers.orders:
        for number in (one for group in groups for one in group):
            if number not in numbers:
                raise BrokenPapers(where=papers.name, line=line, said=str(number))
    return papers


def read_papers(papers: Papers, asked: Asked, *, lenient: bool = False) -> BallotTable:
    """Give the ballots of such a file for one column, and what is doubtful or wrong with it."""
    ideas = [asked.names.find(repair(said)).idea for said in papers.candidates]
    sure = [
        idea if idea is not None and is_in_words(said, idea) else None
        for said, idea in zip(papers.candidates, ideas, strict=True)
    ]
    if not any(sure):
        raise NoBallots(where=papers.name)
    grouped: dict[Ranking, Weight] = {}
    found: list[Slip] = []
    for line, weight, groups in papers.orders:
        ranks, slips = _ranking(papers, sure, line, groups, lenient=lenient)
        found += [replace(one, what=f"{one.what} {_on(weight)}".rstrip()) for one in slips]
        if all(one.repaired for one in slips):
            grouped[ranks] = grouped.get(ranks, 0) + weight
    flaws = [one for one in found if not one.repaired]
    return BallotTable(
        name=papers.name,
        grouped=grouped,
        rows=len(papers.orders),
        flaws=tuple(flaws[:LISTED]),
        repairs=tuple(one for one in found[:LISTED] if one.repaired),
        unlisted=max(0, len(found) - LISTED),
        doubts=tuple(_doubts(papers, sure, asked)),
        notes=papers.notes,
        places=(0,),
    )


def _on(weight: Weight) -> str:
    """Say how many ballots a line is; nothing where it is one."""
    return "" if weight == 1 else _("That is so on {count} ballots.").format(count=weight)


def _ranking(
    papers: Papers, ideas: Sequence[str | None], line: int, groups: Sequence[tuple[int, ...]], *, lenient: bool
) -> tuple[Ranking, list[Slip]]:
    """Give a ballot's ideas, best first: what is withdrawn or none is passed over, at an equal rank it ends."""
    ranks: list[str] = []
    slips: list[Slip] = []

    def slip(what: str, mend: str, repaired: str) -> None:
        done = repaired if lenient else ""
        slips.append(Slip(table=papers.name, line=line, what=what, mend=mend, repaired=done, mendable=True))

    for place, group in enumerate(groups, start=1):
        if group == (0,):
            if any(one != (0,) for one in groups[place:]):
                what = _("Rank {rank} is empty, and a later one is not.").format(rank=place)
                slip(what, _("Close the gap."), _("The later ones moved up."))
            continue
        standing = [one for number in group if number not in papers.withdrawn and (one := ideas[number - 1])]
        if len(standing) > 1:
            what = _("Rank {rank} is there {count} times.").format(rank=place, count=len(standing))
            slip(what, _("Give every idea a rank of its own."), _("The ballot ends there."))
            break
        for idea in standing:
            if idea in ranks:
                said = papers.candidates[ideas.index(idea)]
                what = _("“{said}” is there twice.").format(said=short(said))
                slip(what, _("Name every idea once."), _("It keeps its first place."))
            else:
                ranks.append(idea)
    return tuple(ranks), slips


def _doubts(papers: Papers, ideas: Sequence[str | None], asked: Asked) -> Iterator[Slip]:
    stands_for = dict(asked.stands_for)
    there = set()
    for number, (said, idea) in enumerate(zip(papers.candidates, ideas, strict=True), start=1):
        if number in papers.withdrawn:
            if idea is not None:
                words = _("“{said}” is withdrawn in the file, and voted on here.")
                yield Slip(table=papers.name, line=1, what=words.format(said=short(said)))
        elif idea is None:
            passed = asked.passed.find(said)
            what, mend = (
                no_longer(said)
                if passed.idea is not None and is_in_words(said, passed.idea)
                else no_idea(said, asked.names.find(said), asked.names.near(said))
            )
            yield Slip(table=papers.name, line=1, what=what, mend=mend)
        if idea is not None:
            there.add(stands_for.get(idea, idea))
    for idea, text in asked.ideas:
        if idea not in there:
            words = _("The idea “{text}” is not in the file: nobody could rank it here.")
            yield Slip(table=papers.name, line=1, what=words.format(text=short(text)))
