"""Rows of a table as ballots of a secret vote: names only say who has voted, and no ballot can be found by one."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from leitbild_cli.core.voting.importing import Slip, TakenIn
from leitbild_cli.core.voting.secrecy.box import Handed, Paper, has_voted, put, receipt_of
from leitbild_cli.core.voting.secret_refusals import MoreThanEntitled, PartOfABallot
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leitbild_cli.core.model import Vote
    from leitbild_cli.core.voting.importing import Assigned
    from leitbild_cli.core.voting.marks import Ballots
    from leitbild_cli.core.voting.secrecy.box import BallotBox


def unfit(box: BallotBox, assigned: Assigned, *, lenient: bool = False) -> tuple[Slip, ...]:
    """Give the rows that cannot go into the box: somebody has a ballot in it already, or weighs more than others."""
    return tuple(_unfit(box, assigned, lenient=lenient))


def put_rows(box: BallotBox, assigned: Assigned, pick: Callable[[Sequence[str]], str]) -> tuple[BallotBox, TakenIn]:
    """Put the ballots of named rows in, each under a receipt nobody gets to know; who has voted keeps the own one."""
    new, same, blank = [], [], 0
    for person, row in assigned.rows:
        if has_voted(box, person.id):
            same.append(person)
            continue
        ranks = row.ranks or ()
        blank += not ranks
        handed = Handed(column=box.column, vote=box.vote, person=person.id, receipt=receipt_of(pick), ranks=ranks)
        box, _replaced = put(box, handed)
        new.append(person)
    return box, TakenIn(column=box.column, new=tuple(new), same=tuple(same), twice=assigned.twice, blank=blank)


def put_nameless(box: BallotBox, ballots: Ballots, source: str) -> tuple[BallotBox, int]:
    """Put in ballots nobody is named with, and say how many are new; the same table (`source`) goes in only once."""
    papers = {one.key: one for one in box.papers}
    for ranking, weight in ballots.items():
        if weight.denominator != 1:
            raise PartOfABallot(box.column, weight=str(weight))
        ranks = tuple(str(idea) for idea in ranking)
        for number in range(int(weight)):
            paper = Paper(key=_key(box, source, ranks, number), ranks=ranks)
            papers[paper.key] = paper
    after = replace(box, papers=tuple(papers[key] for key in sorted(papers)))
    return after, len(after.papers) - len(box.papers)


def ensure_not_more(before: BallotBox, after: BallotBox, vote: Vote) -> None:
    """Raise MoreThanEntitled where there would be more ballots than people who may vote."""
    there, now = len(before.papers), len(after.papers)
    if now > there and now > len(vote.entitled):
        raise MoreThanEntitled(before.column, there=there, new=now - there, entitled=len(vote.entitled))


def _unfit(box: BallotBox, assigned: Assigned, *, lenient: bool) -> Iterator[Slip]:
    for person, row in assigned.rows:
        if has_voted(box, person.id):
            yield Slip(
                table=row.table,
                line=row.line,
                what=_("{name} has a ballot in the box already, and nobody can tell which one it is.").format(
                    name=person.name
                ),
                mend=_("Take the row out."),
                repaired=_("The ballot in the box stays.") if lenient else "",
                mendable=True,
            )
        elif row.weight != 1:
            yield Slip(
                table=row.table,
                line=row.line,
                what=_("The ballot weighs {weight}, and the weight would say whose it is.").format(weight=row.weight),
                mend=_("A secret vote gives everybody one vote."),
                repaired=_("It weighs 1.") if lenient else "",
                mendable=True,
            )


def _key(box: BallotBox, source: str, ranks: Sequence[str], number: int) -> str:
    """Give the name of a paper that only this row of this table has."""
    words = (box.salt, "table", source, ">".join(ranks), str(number))
    return sha256("\n".join(words).encode()).hexdigest()
