"""From a tally to the record in the file, and back: a recount says where the two differ.

Where the ballots are elsewhere, a table of who stands above whom stands in the record for them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain, combinations
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, model
from leitbild_cli.core.voting import hands as live
from leitbild_cli.core.voting.ballot import weighed
from leitbild_cli.core.voting.tally.count import DEFAULT, Outcome, Tally, tally
from leitbild_cli.core.voting.tally.rules import VERSION, Lot, Rules
from leitbild_cli.core.voting.terms import ensure_together, quorum
from leitbild_cli.core.voting.votes import is_outside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from decimal import Decimal
    from typing import TypeAlias

    from leitbild_cli.core.voting.tally.ballots import Ballots, Weight
    from leitbild_cli.core.voting.tally.count import TallyRound


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something a recount found otherwise; `what` is the field of the record, `round` the round's number from 1."""

    what: str
    round: int | None = None
    recorded: object
    counted: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """A recount of a record: the vote as it comes out now, and where the two differ."""

    vote: model.Vote
    differences: tuple[Difference, ...] = ()

    @property
    def equal(self) -> bool:
        """Say whether the recount confirms the record."""
        return not self.differences


def tally_column(
    leitbild: model.Leitbild,
    column: str,
    rules: Rules = DEFAULT,
    *,
    vote: model.Vote | None = None,
    ballots: Ballots | None = None,
) -> tuple[Tally, Rules]:
    """Tally the ballots in the file; the rules given back name the column and the quorum that held.

    `vote` is the record of a vote that was opened: its ideas, people and quorum hold. `ballots` are those that are
    kept outside the file, and take the place of the ones in it.
    """
    vote = vote or model.Vote(column=column)
    ideas = lookup.ideas_in(leitbild, vote)
    needed = next((one for one in (rules.quorum, vote.quorum) if one is not None), None)
    needed = quorum(leitbild, vote.entitled, vote.weights) if needed is None else needed
    rules = replace(rules, column=column, quorum=needed, order=placed(leitbild, rules.order, ideas))
    counted = weighed(leitbild, vote, ideas) if ballots is None else ballots
    return tally(counted, ideas, rules), rules


def rules_of(vote: model.Vote) -> Rules:
    """Give the rules a record names; a show of hands has none and is no ballots' matter.

    Where a tie was to stop the count, and lots were drawn then, it is these lots that count. Raises NotTogether for
    rules that somebody wrote by hand and that exclude each other.
    """
    ensure_together(vote.method, vote.tie)
    return Rules(
        method=vote.method,
        column=vote.column,
        stop=vote.stop,
        batch=vote.batch,
        tie=model.TieRule.LOTS if vote.tie is model.TieRule.STOP and vote.lots else vote.tie,
        order=vote.order,
        seed=vote.seed,
        lots=tuple(Lot(round=one.round, leaves=one.left) for one in vote.lots),
        quorum=vote.quorum,
    )


def placed(leitbild: model.Leitbild, order: Sequence[str], ideas: Sequence[str]) -> tuple[str, ...]:
    """Give a place to every idea where there is an order: that of an idea it came to stand for, or else the last."""
    if not order:
        return ()
    stands_for = lookup.representatives(leitbild)
    held = (idea if idea in ideas else stands_for.get(idea, idea) for idea in order)
    return tuple(dict.fromkeys((*held, *ideas)))


def recorded(
    result: Tally, rules: Rules, *, vote: model.Vote | None = None, closed: datetime | None = None
) -> model.Vote:
    """Give the record of a tally.

    `vote` is the record of the vote as it was opened: when, who was entitled, and by which rules.
    """
    fixed = vote if vote is not None and vote.frozen is not None else None
    return replace(
        vote or model.Vote(column=rules.column),
        method=rules.method,
        rules=VERSION,
        stop=rules.stop,
        batch=rules.batch,
        tie=rules.tie if fixed is None else fixed.tie,
        order=rules.order if fixed is None else fixed.order,
        lots=tuple(model.DrawnLot(round=one.round, left=one.leaves) for one in rules.lots),
        closed=closed,
        ideas=result.ideas,
        quorum=None if rules.quorum is None else int(rules.quorum),
        seed=result.seed,
        ballots=exactly(result.ballots),
        blank=exactly(result.blank),
        rounds=tuple(map(_round, result.rounds)),
        winner=result.winner,
    )


def record_hands(
    column: str, hands: live.Hands, *, vote: model.Vote | None = None, closed: datetime | None = None
) -> model.Vote:
    """Give the record of a live vote, finished or not; `vote` is the record as it was opened."""
    question = live.ask(hands)
    return replace(
        vote or model.Vote(column=column),
        method=model.Method.HANDS,
        rules=VERSION,
        closed=closed,
        ideas=hands.ideas,
        rounds=live.rounds(hands),
        winner=question.winner if isinstance(question, live.Decided) else None,
    )


def outcome(vote: model.Vote) -> Outcome | None:
    """Say what a recorded vote came to; None while it is not counted, or its rounds of hands go on."""
    if vote.winner is not None:
        return Outcome.WON if len(vote.ideas) != 1 else Outcome.UNOPPOSED
    if vote.method is model.Method.HANDS or vote.ballots is None:
        return None
    if not vote.ideas:
        return Outcome.NO_IDEA
    if vote.quorum is not None and vote.ballots < vote.quorum:
        return Outcome.NO_QUORUM
    if not vote.ballots:
        return Outcome.NO_BALLOTS
    return Outcome.UNRESOLVED_TIE if vote.rounds else Outcome.ALL_BLANK


def majority(vote: model.Vote) -> int | None:
    """Give the first recorded round in which an idea had more than half of the votes that counted."""
    for number, one in enumerate(vote.rounds, start=1):
        votes: list[Decimal] = [count.votes for count in one.counts]
        if votes and 2 * max(votes) > sum(votes):
            return number
    return None


def replay(vote: model.Vote, leitbild: model.Leitbild) -> Replay:
    """Count again by the record's method, ideas, people, quorum and seed; rounds of hands are followed again.

    Where the ballots are in a table outside the file, there is nothing to count here.
    """
    if is_outside(vote):
        return Replay(vote=vote)
    again = _hands_again(vote) if vote.method is model.Method.HANDS else _ballots_again(vote, leitbild)
    return Replay(vote=again, differences=compare(vote, again))


def compare(old: model.Vote, new: model.Vote) -> tuple[Difference, ...]:
    """Give where a later count comes to something else than an earlier one."""
    return tuple(_differences(old, new))


def exactly(number: Weight) -> Decimal:
    """Give a number of votes as a record holds it."""
    from decimal import Decimal

    return Decimal(number.numerator) / Decimal(number.denominator)


def _hands_again(vote: model.Vote) -> model.Vote:
    return record_hands(vote.column, live.resume(vote), vote=vote, closed=vote.closed)


def _ballots_again(vote: model.Vote, leitbild: model.Leitbild) -> model.Vote:
    rules = rules_of(vote)
    rules = replace(rules, order=placed(leitbild, rules.order, vote.ideas))
    result = tally(weighed(leitbild, vote, vote.ideas), vote.ideas, rules)
    return recorded(result, rules, vote=vote, closed=vote.closed)


def _differences(old: model.Vote, new: model.Vote) -> Iterator[Difference]:
    for what in ("winner", "ballots", "blank", "seed"):
        if getattr(old, what) != getattr(new, what):
            yield Difference(what=what, recorded=getattr(old, what), counted=getattr(new, what))
    if len(old.rounds) != len(new.rounds):
        yield Difference(what="rounds", recorded=len(old.rounds), counted=len(new.rounds))
    for number, (was, now) in enumerate(zip(old.rounds, new.rounds, strict=False), start=1):
        before, after = _plain(was), _plain(now)
        if not any(one.transfers for one in old.rounds):  # rounds of hands, and records that never held any
            after["transfers"] = before["transfers"]
        for what, value in before.items():
            if value != after[what]:
                yield Difference(what=what, round=number, recorded=value, counted=after[what])


def _plain(one: model.Round) -> dict[str, object]:
    """Give what a recount must find again, whatever order it is written in."""
    return {
        "counts": _numbers(one.counts),
        "left": tuple(sorted(one.left)),
        "by": one.by,
        "steps": tuple((step.step, tuple(_numbers(step.counts).items())) for step in one.steps),
        "transfers": tuple(
            (went.idea, tuple(_numbers(went.to).items()), went.exhausted or 0)
            for went in sorted(one.transfers, key=lambda went: went.idea)
        ),
        "exhausted": one.exhausted,
    }


def _numbers(counts: tuple[model.Count, ...]) -> dict[str, Decimal]:
    return {count.idea: count.votes for count in sorted(counts, key=lambda count: count.idea)}


def _round(one: TallyRound) -> model.Round:
    return model.Round(
        counts=_counts(one.counts),
        left=one.left,
        by=one.by,
        steps=tuple(model.TieStep(step=step.step, counts=_counts(step.numbers)) for step in one.steps),
        transfers=tuple(
            _transfer(idea, one.transfers[idea], one.counts) for idea in one.left if one.transfers.get(idea)
        ),
        exhausted=exactly(one.exhausted),
    )


def _transfer(idea: str, went: Mapping[str | None, Weight], ideas: Iterable[str]) -> model.Transfer:
    to = {one: went[one] for one in ideas if went.get(one)}
    return model.Transfer(idea=idea, to=_counts(to), exhausted=exactly(went[None]) if went.get(None) else None)


def _counts(numbers: Mapping[str, Weight]) -> tuple[model.Count, ...]:
    return tuple(model.Count(idea=idea, votes=exactly(votes)) for idea, votes in numbers.items())


if TYPE_CHECKING:
    Row: TypeAlias = tuple[tuple[str, Decimal], ...]


def pairs_of(ballots: Ballots, ideas: Sequence[str]) -> tuple[model.Pairs, ...]:
    """Give on how many ballots each idea stands above each other one, those with none left out.

    An idea without a place stands below every one with a place; two without a place do not meet. A ballot is gone
    through for the ideas it ranks only: what it leaves out follows from how many rank an idea at all.
    """
    single = [ranks for ranks, weight in ballots.items() if weight == 1]  # counted at once, where nearly all differ
    ranked: dict[str, Weight] = dict(Counter(chain.from_iterable(single)))
    before: dict[tuple[str, str], Weight] = dict(
        Counter(chain.from_iterable(combinations(ranks, 2) for ranks in single))
    )
    for ranks, weight in ballots.items():
        if weight != 1:
            for idea in ranks:
                ranked[idea] = ranked.get(idea, 0) + weight
            for pair in combinations(ranks, 2):
                before[pair] = before.get(pair, 0) + weight
    rows = (
        (idea, [(other, ranked[idea] - before.get((other, idea), 0)) for other in ideas if other != idea])
        for idea in ideas
        if idea in ranked
    )
    found = (
        model.Pairs(
            idea=idea, above=tuple(model.Count(idea=other, votes=exactly(votes)) for other, votes in row if votes)
        )
        for idea, row in rows
    )
    return tuple(one for one in found if one.above)


def compare_all(old: model.Vote, new: model.Vote) -> Iterator[Difference]:
    """Give where a later count comes to something else, in what stands for the ballots, too."""
    yield from compare(old, new)
    if old.box != new.box:
        yield Difference(what="box", recorded=old.box, counted=new.box)
    before, after = _table(old), _table(new)
    if before != after:
        yield Difference(what="pairs", recorded=_rows(before, after), counted=_rows(after, before))


def _table(vote: model.Vote) -> dict[str, Row]:
    return {row.idea: tuple(sorted((one.idea, one.votes) for one in row.above)) for row in vote.pairs}


def _rows(table: Mapping[str, Row], other: Mapping[str, Row]) -> tuple[tuple[str, Row, int], ...]:
    """Give the rows that are different in the other table, as transfers are given."""
    return tuple((idea, row, 0) for idea, row in sorted(table.items()) if other.get(idea) != row)
