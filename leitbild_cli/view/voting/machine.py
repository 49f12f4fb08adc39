"""Votes as JSON values with stable keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.voting import majority, outcome
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal

    from leitbild_cli.core.model import Ballot, Count, Leitbild, Person, Round, Vote
    from leitbild_cli.core.voting import Difference, Progress


def vote_json(leitbild: Leitbild, vote: Vote) -> dict[str, object]:
    """Give the whole record of a vote, with the words of its ideas."""
    called = names(leitbild, vote.ideas)
    came_to = outcome(vote)
    return {
        "column": vote.column,
        "outcome": came_to.value if came_to is not None else None,
        "winner": vote.winner,
        "winner_text": called.text(vote.winner) if vote.winner is not None else None,
        "method": vote.method.value,
        "rules": vote.rules,
        "opened": _moment(vote.opened),
        "closed": _moment(vote.closed),
        "ideas": [{"id": idea, "letter": called.letter(idea), "text": called.text(idea)} for idea in vote.ideas],
        "entitled": list(vote.entitled),
        "quorum": vote.quorum,
        "ballots": _exact(vote.ballots),
        "blank": _exact(vote.blank),
        "seed": vote.seed,
        "majority": majority(vote),
        "rounds": [_round(number, one) for number, one in enumerate(vote.rounds, start=1)],
    }


def progress_json(states: Sequence[Progress]) -> list[dict[str, object]]:
    """Give where each column's vote stands."""
    return [
        {
            "column": one.column.id,
            "ideas": len(one.ideas),
            "ballots": one.ballots,
            "blank": one.blank,
            "quorum": one.quorum,
            "missing": [person.id for person in one.missing],
            "winner": one.vote.winner if one.vote is not None else None,
            "method": one.vote.method.value if one.vote is not None else None,
        }
        for one in states
    ]


def ballot_json(person: Person, ballot: Ballot, *, replaced: bool) -> dict[str, object]:
    """Give a ballot with whose it is."""
    return {
        "person": person.id,
        "column": ballot.column,
        "ranks": list(ballot.ranks),
        "cast": _moment(ballot.cast),
        "typed_by": ballot.typed_by,
        "reason": ballot.reason,
        "replaced": replaced,
    }


def differences_json(differences: Sequence[Difference]) -> list[dict[str, object]]:
    """Give where a count came to something else."""
    return [
        {"what": one.what, "round": one.round, "recorded": _plain(one.recorded), "counted": _plain(one.counted)}
        for one in differences
    ]


def _round(number: int, one: Round) -> dict[str, object]:
    return {
        "number": number,
        "votes": _numbers(one.counts),
        "left": list(one.left),
        "by": one.by.value if one.by is not None else None,
        "steps": [{"step": step.step.value, "numbers": _numbers(step.counts)} for step in one.steps],
        "transfers": {
            went.idea: {**_numbers(went.to), **({"exhausted": _exact(went.exhausted)} if went.exhausted else {})}
            for went in one.transfers
        },
        "exhausted": _exact(one.exhausted),
        "present": one.present,
        "drawn_by": one.drawn_by,
    }


def _numbers(counts: Sequence[Count]) -> dict[str, object]:
    return {count.idea: _exact(count.votes) for count in counts}


def _exact(votes: Decimal | None) -> int | str | None:
    """Give a whole number as one, a fraction as text, so that nothing is rounded."""
    if votes is None:
        return None
    return int(votes) if votes == int(votes) else f"{votes:f}"


def _moment(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%MZ") if moment is not None else None


def _plain(value: object) -> object:
    from decimal import Decimal

    match value:
        case Decimal():
            return _exact(value)
        case dict():
            return {str(key): _plain(one) for key, one in value.items()}
        case tuple():
            return [_plain(one) for one in value]
        case _:
            return value
