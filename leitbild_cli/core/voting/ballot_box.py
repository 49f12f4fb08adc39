"""The box of a secret vote: ballots without names, names without ballots, and a receipt that finds one's own.

A receipt is a random word that only the voter has. The box keeps no receipt but two hashes made with it: one names
the ballot, one stands beside the voter's name. Without the receipt neither leads to the other; with it, both can be
changed or taken out. Both lists are sorted, so that no order tells who came when. Rows of a table go in under
receipts nobody gets to know: names only say who has voted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.text.digest import sha256
from leitbild_cli.core.voting.refusals import AlreadyVoted, MoreThanEntitled, OtherVote, PartOfABallot, UnknownReceipt
from leitbild_cli.core.voting.tables import Slip, TakenIn
from leitbild_cli.core.voting.tally.ballots import CleanBallots, canonical, group
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leitbild_cli.core.model import Vote
    from leitbild_cli.core.voting.tables import Assigned
    from leitbild_cli.core.voting.tally.ballots import Ballots


_SIGNS = "abcdefghjkmnpqrstvwxyz23456789"  # none that is read as another
_GROUPS, _LONG = 3, 4


@record
class Paper:
    """One ballot: what it ranks, best first, under a name that only its receipt gives."""

    key: str
    ranks: tuple[str, ...] = ()


@record
class BoxVoter:
    """Somebody who has a ballot in the box; `proof` is what the receipt and the name give together."""

    person: str
    proof: str


@record
class BallotBox:
    """All ballots of one vote; `vote` is the hash of what was fixed, `salt` keeps hashes from being guessed."""

    column: str
    vote: str
    salt: str
    papers: tuple[Paper, ...] = ()
    voters: tuple[BoxVoter, ...] = ()


@record
class Handed:
    """A ballot on its way into the box, still with its person and its receipt."""

    column: str
    vote: str
    person: str
    receipt: str
    ranks: tuple[str, ...] = ()


def empty_box(vote: Vote, salt: str) -> BallotBox:
    """Give the box of a vote, before anybody has voted."""
    return BallotBox(column=vote.column, vote=vote.frozen or "", salt=salt)


def receipt_of(pick: Callable[[Sequence[str]], str]) -> str:
    """Give a fresh receipt, as in `k7m2-xq4d-r9ha`; `pick` draws one sign."""
    return "-".join("".join(pick(_SIGNS) for _sign in range(_LONG)) for _group in range(_GROUPS))


def put(box: BallotBox, handed: Handed) -> tuple[BallotBox, bool]:
    """Put a ballot in, and say whether it took the place of the one with this receipt; refuse a second one."""
    if (handed.column, handed.vote) != (box.column, box.vote):
        raise OtherVote(column=handed.column)
    paper = Paper(key=_key(box, handed.receipt), ranks=handed.ranks)
    voter = BoxVoter(person=handed.person, proof=_proof(box, handed.person, handed.receipt))
    before = next((one for one in box.voters if one.person == handed.person), None)
    if before not in (None, voter):
        raise AlreadyVoted(column=handed.column)
    papers = [one for one in box.papers if one.key != paper.key]
    return _sorted(box, [*papers, paper], [one for one in box.voters if one != voter] + [voter]), before is not None


def take_out(box: BallotBox, person: str, receipt: str) -> BallotBox:
    """Take this person's ballot out; refuse where receipt and person don't belong together."""
    key, voter = _key(box, receipt), BoxVoter(person=person, proof=_proof(box, person, receipt))
    if voter not in box.voters:
        raise UnknownReceipt(column=box.column)
    return _sorted(box, [one for one in box.papers if one.key != key], [one for one in box.voters if one != voter])


def has_voted(box: BallotBox, person: str) -> bool:
    """Say whether this person has a ballot in the box."""
    return any(one.person == person for one in box.voters)


def ensure_same_vote(box: BallotBox, vote: Vote) -> None:
    """Raise OtherVote where the box was filled for another vote on the column."""
    if (box.column, box.vote) != (vote.column, vote.frozen):
        raise OtherVote(column=vote.column)


def box_hash(box: BallotBox) -> str:
    """Give the SHA-256 of the salt, a line of its own, and the canonical text of the ballots.

    Without the salt, whoever has the hash of a few ballots could try all there can be until one fits.
    """
    papers = group(one.ranks for one in box.papers)
    blank = papers.pop((), 0)
    text = canonical(CleanBallots(papers=papers, total=len(box.papers), blank=blank))
    return sha256(f"{box.salt}\n{text}".encode()).hexdigest()


def _sorted(box: BallotBox, papers: list[Paper], voters: list[BoxVoter]) -> BallotBox:
    return replace(
        box,
        papers=tuple(sorted(papers, key=lambda one: one.key)),
        voters=tuple(sorted(voters, key=lambda one: one.person)),
    )


def _key(box: BallotBox, receipt: str) -> str:
    return _digest(box.salt, "ballot", receipt)


def _proof(box: BallotBox, person: str, receipt: str) -> str:
    return _digest(box.salt, "person", person, receipt)


def _digest(*words: str) -> str:

    return sha256("\n".join(words).encode()).hexdigest()


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
            raise PartOfABallot(column=box.column, weight=weight)
        ranks = tuple(str(idea) for idea in ranking)
        for number in range(int(weight)):
            paper = Paper(key=_row_key(box, source, ranks, number), ranks=ranks)
            papers[paper.key] = paper
    after = replace(box, papers=tuple(papers[key] for key in sorted(papers)))
    return after, len(after.papers) - len(box.papers)


def ensure_not_more(before: BallotBox, after: BallotBox, vote: Vote) -> None:
    """Raise MoreThanEntitled where there would be more ballots than people who may vote."""
    there, now = len(before.papers), len(after.papers)
    if now > there and now > len(vote.entitled):
        raise MoreThanEntitled(column=before.column, there=there, new=now - there, count=len(vote.entitled))


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


def _row_key(box: BallotBox, source: str, ranks: Sequence[str], number: int) -> str:
    """Give the name of a paper that only this row of this table has."""
    words = (box.salt, "table", source, ">".join(ranks), str(number))
    return sha256("\n".join(words).encode()).hexdigest()
