"""Votes as JSON values with stable keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.voting import slate
from leitbild_cli.core.voting.record import majority, outcome
from leitbild_cli.core.voting.splits import splits
from leitbild_cli.view.voting.names import names
from leitbild_cli.view.voting.reworded import reworded_json
from leitbild_cli.view.voting.voices import voices_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from leitbild_cli.core.model import Ballot, Correction, Count, Leitbild, Person, Round, Vote
    from leitbild_cli.core.voting.progress import Progress
    from leitbild_cli.core.voting.record import Difference
    from leitbild_cli.core.voting.splits import Split


def vote_json(leitbild: Leitbild, vote: Vote) -> dict[str, object]:
    """Give the whole record of a vote, with the words of its ideas and the pairs that may have split the vote."""
    inside = vote.ideas or lookup.ideas_in(leitbild, vote)  # before a count, those a ballot may name
    called = names(leitbild, vote, inside)
    came_to = outcome(vote)
    return {
        "column": vote.column,
        "outcome": came_to,
        "winner": vote.winner,
        "winner_text": called.text(vote.winner) if vote.winner is not None else None,
        **rules_json(vote),
        "opened": vote.opened,
        "closes": vote.closes,
        "closed": vote.closed,
        "ideas": [{"id": idea, "letter": called.letter(idea), "text": called.text(idea)} for idea in inside],
        "wording": {one.idea: one.text for one in vote.wording},
        "letters": list(vote.letters),
        "reopened": vote.reopened,
        "frozen": vote.frozen,
        "entitled": vote.entitled,
        "weights": {one.person: exact(one.weight) for one in vote.weights},
        "quorum": vote.quorum,
        "ballots": exact(vote.ballots),
        "blank": exact(vote.blank),
        "replaced": vote.replaced,
        "box": vote.box,
        "pairs": {one.idea: numbers(one.above) for one in vote.pairs},
        "seed": vote.seed,
        "majority": majority(vote),
        "rounds": rounds_json(vote),
        "corrections": [_correction(one) for one in vote.corrections],
        "splits": [_split(one) for one in splits(vote)],
        "reworded": reworded_json(leitbild, vote),
        "reasons": voices_json(leitbild, vote),
    }


def rules_json(vote: Vote) -> dict[str, object]:
    """Give by which rules a vote is held."""
    return {
        "method": vote.method,
        "rules": vote.rules,
        "stop": vote.stop,
        "batch": vote.batch,
        "tie": vote.tie,
        "order": vote.order,
        "lots": [{"round": one.round, "left": one.left} for one in vote.lots],
        "secret": vote.secret,
        "seed_rule": vote.seed_rule,
    }


def rounds_json(vote: Vote) -> list[dict[str, object]]:
    """Give every round with all its numbers."""
    return [_round(number, one) for number, one in enumerate(vote.rounds, start=1)]


def numbers(counts: Sequence[Count]) -> dict[str, object]:
    """Give the votes of each idea."""
    return {count.idea: exact(count.votes) for count in counts}


def exact(votes: Decimal | None) -> int | str | None:
    """Give a whole number as one, a fraction as text, so that nothing is rounded."""
    if votes is None:
        return None
    return int(votes) if votes == int(votes) else f"{votes:f}"


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
            "method": one.vote.method if one.vote is not None else None,
        }
        for one in states
    ]


def ballot_json(person: Person, ballot: Ballot, *, replaced: bool) -> dict[str, object]:
    """Give a ballot with whose it is."""
    return {
        "person": person.id,
        "column": ballot.column,
        "ranks": ballot.ranks,
        "cast": ballot.cast,
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
        "votes": numbers(one.counts),
        "left": one.left,
        "by": one.by,
        "steps": [{"step": step.step, "numbers": numbers(step.counts)} for step in one.steps],
        "transfers": {
            went.idea: {**numbers(went.to), **({"exhausted": exact(went.exhausted)} if went.exhausted else {})}
            for went in one.transfers
        },
        "exhausted": exact(one.exhausted),
        "present": one.present,
        "drawn_by": one.drawn_by,
    }


def _correction(one: Correction) -> dict[str, object]:
    return {
        "round": one.round,
        "step": one.step,
        "votes": numbers(one.counts),
        "present": one.present,
        "left": one.left,
        "drawn_by": one.drawn_by,
        "made": one.made,
    }


def _split(one: Split) -> dict[str, object]:
    return {
        "round": one.round,
        "idea": one.idea,
        "partner": one.partner,
        "votes": exact(one.votes),
        "moved": exact(one.moved),
        "partner_votes": exact(one.partner_votes),
        "ahead": one.ahead,
        "ahead_votes": exact(one.ahead_votes),
        "partner_left": one.left,
    }


def _plain(value: object) -> object:
    from decimal import Decimal

    match value:
        case Decimal():
            return exact(value)
        case dict():
            return {str(key): _plain(one) for key, one in value.items()}
        case tuple():
            return [_plain(one) for one in value]
        case _:
            return value


def opened_json(leitbild: Leitbild, vote: Vote) -> dict[str, object]:
    """Give all of it, with the hash it is sealed by."""
    signs = slate.letters(leitbild, vote)
    return {
        "column": vote.column,
        "ideas": [{"id": one.idea, "letter": signs[one.idea], "text": one.text} for one in vote.wording],
        "method": vote.method,
        "rules": vote.rules,
        "stop": vote.stop,
        "batch": vote.batch,
        "tie": vote.tie,
        "order": vote.order,
        "entitled": vote.entitled,
        "weights": {one.person: f"{one.weight:f}" for one in vote.weights},
        "quorum": vote.quorum,
        "seed_rule": vote.seed_rule,
        "secret": vote.secret,
        "opened": vote.opened,
        "closes": vote.closes,
        "frozen": vote.frozen,
    }
