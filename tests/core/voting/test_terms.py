"""Opening fixes what a vote is about, closing ends its ballots, and what moved in between is found."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.lookup import missing, vote_of
from leitbild_cli.core.model import (
    Ballot,
    Batch,
    Column,
    Idea,
    Leitbild,
    Merge,
    Method,
    Person,
    Round,
    Share,
    Stop,
    TieRule,
    Vote,
)
from leitbild_cli.core.voting.ballot import ballots_of, cast
from leitbild_cli.core.voting.counts import CountTerms, count_column, keep
from leitbild_cli.core.voting.frozen import Drift, DriftKind, drift, frozen_text, seal
from leitbild_cli.core.voting.progress import Action, next_action, progress
from leitbild_cli.core.voting.record import outcome, replay
from leitbild_cli.core.voting.refusals import (
    AlreadyOpened,
    BadWeight,
    ColumnDecided,
    FixedTerms,
    NoOrder,
    NothingToVoteOn,
    NotOpened,
    NotTogether,
    OrderLacks,
    QuorumOutOfReach,
    RoundsUnderWay,
    UnneededLot,
    VoteClosed,
)
from leitbild_cli.core.voting.tally.count import Outcome
from leitbild_cli.core.voting.tally.rules import Lot
from leitbild_cli.core.voting.terms import Terms
from leitbild_cli.core.voting.votes import close_vote, ensure_takes_ballots, is_open, open_vote, openable, put_vote

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=3)
DAY = date(2026, 11, 23)
PURPOSE = Column(id="purpose", question="Wozu?")


def team(*ballots: str, more: int = 0) -> Leitbild:
    """Three ideas, a person a ballot, and some who have none; `-` is a blank ballot."""
    mine = tuple(Idea(id=letter, column="purpose", text=f"Idee {letter}") for letter in "abc")
    voters = [
        Person(
            id=f"p{place}",
            name=f"P{place}",
            ideas=mine if place == 0 else (),
            ballots=(Ballot(column="purpose", ranks=tuple(ranks.strip("-"))),),
        )
        for place, ranks in enumerate(ballots)
    ]
    others = [
        Person(id=f"q{place}", name=f"Q{place}", ideas=mine if not ballots and place == 0 else ())
        for place in range(more)
    ]
    return Leitbild(columns=(PURPOSE,), people=(*voters, *others))


def opened(leitbild: Leitbild, terms: Terms | None = None) -> Leitbild:
    return open_vote(leitbild, "purpose", terms or Terms(), now=NOON)[0]


def the_vote(leitbild: Leitbild) -> Vote:
    vote = vote_of(leitbild, "purpose")
    assert vote is not None
    return vote


def text_changed(leitbild: Leitbild, idea: str, text: str) -> Leitbild:
    return replace(
        leitbild,
        people=tuple(
            replace(one, ideas=tuple(replace(each, text=text) if each.id == idea else each for each in one.ideas))
            for one in leitbild.people
        ),
    )


def test_an_opened_vote_names_ideas_with_their_words_people_quorum_and_hash() -> None:
    vote = the_vote(opened(team(more=4)))
    assert [(one.idea, one.text) for one in vote.wording] == [("a", "Idee a"), ("b", "Idee b"), ("c", "Idee c")]
    assert (vote.entitled, vote.quorum, vote.opened) == (("q0", "q1", "q2", "q3"), 3, NOON)
    assert (is_open(vote), vote.frozen, vote.winner) == (True, seal(vote), None)


def test_the_hash_is_that_of_canonical_json() -> None:
    vote = the_vote(
        opened(team(more=2), Terms(closes=LATER, seed_rule="Würfel", weights=(Share(person="q0", weight=Decimal(2)),)))
    )
    held = json.loads(frozen_text(vote))
    assert frozen_text(vote) == json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert hashlib.sha256(frozen_text(vote).encode()).hexdigest() == vote.frozen
    assert (held["closes"], held["seed_rule"], held["weights"]) == ("2026-11-23T15:00Z", "Würfel", {"q0": "2"})


TERMS = st.builds(
    Terms,
    method=st.sampled_from((Method.IRV, Method.COOMBS)),
    stop=st.sampled_from(Stop),
    batch=st.sampled_from(Batch),
    tie=st.sampled_from([one for one in TieRule if one is not TieRule.ORDER]),
    order=st.sampled_from(((), ("c", "a", "b"))),
    quorum=st.none() | st.integers(1, 3),
    seed_rule=st.none() | st.text(min_size=1, max_size=5),
    closes=st.none() | st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    secret=st.booleans(),
)


@given(TERMS, TERMS)
def test_the_same_terms_have_the_same_hash_and_others_another(one: Terms, other: Terms) -> None:
    leitbild = team(more=3)
    first, second = the_vote(opened(leitbild, one)), the_vote(opened(leitbild, other))
    assert (first.frozen == second.frozen) == (frozen_text(first) == frozen_text(second))
    assert drift(opened(leitbild, one), first) == ()


@given(TERMS, st.lists(st.permutations("abc").map("".join), min_size=3, max_size=3))
def test_a_count_changes_nothing_that_was_fixed_and_a_recount_agrees(terms: Terms, ballots: list[str]) -> None:
    leitbild = opened(team(*ballots), replace(terms, secret=False))
    counted = count_column(leitbild, PURPOSE, CountTerms(), closed=LATER)
    kept = keep(leitbild, (counted,))
    assert the_vote(kept).frozen == seal(counted.vote)
    assert drift(kept, the_vote(kept)) == ()
    if counted.vote.winner is not None:
        assert replay(counted.vote, kept).equal
        assert (the_vote(kept).closed, is_open(the_vote(kept))) == (LATER, False)


def test_nothing_is_opened_twice_decided_without_ideas_or_in_the_middle_of_hands() -> None:
    with pytest.raises(AlreadyOpened):
        opened(opened(team(more=2)))
    with pytest.raises(ColumnDecided):
        opened(put_vote(team(more=2), Vote(column="purpose", winner="a")))
    with pytest.raises(NothingToVoteOn):
        opened(Leitbild(columns=(PURPOSE,), people=(Person(id="p", name="P"),)))
    with pytest.raises(RoundsUnderWay):
        opened(put_vote(team(more=2), Vote(column="purpose", method=Method.HANDS, rounds=(Round(),))))


@pytest.mark.parametrize(
    ("terms", "refusal"),
    [
        (Terms(method=Method.BOTTOM_TWO, tie=TieRule.ALL_LEAVE), NotTogether),
        (Terms(tie=TieRule.ORDER), NoOrder),
        (Terms(tie=TieRule.ORDER, order=("a", "b")), OrderLacks),
        (Terms(quorum=4), QuorumOutOfReach),
        (Terms(weights=(Share(person="q0", weight=Decimal(0)),)), BadWeight),
        (Terms(entitled=("q0",), weights=(Share(person="q1", weight=Decimal(2)),)), BadWeight),
    ],
)
def test_terms_by_which_nobody_could_count_are_refused(terms: Terms, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        opened(team(more=3), terms)


def test_the_quorum_is_more_than_half_of_all_weights() -> None:
    heavy = Terms(weights=(Share(person="q0", weight=Decimal(4)),))
    assert the_vote(opened(team(more=4), heavy)).quorum == 4
    assert the_vote(opened(team(more=4))).quorum == 3
    half = Terms(weights=(Share(person="q0", weight=Decimal("0.5")),))
    assert the_vote(opened(team(more=2), half)).quorum == 1


def test_what_lacks_for_a_count_is_told_by_weight() -> None:
    heavy = Terms(weights=(Share(person="p0", weight=Decimal("2.5")),), quorum=4)
    (state,) = progress(opened(team("ab", more=3), heavy))
    assert (state.ballots, state.quorum, state.lacking) == (1, 4, 2)


def test_ballots_end_when_the_vote_is_closed_or_its_time_is_over() -> None:
    leitbild = opened(team(more=2), Terms(closes=LATER))
    ensure_takes_ballots(leitbild, "purpose", now=LATER - timedelta(minutes=1))
    with pytest.raises(VoteClosed):
        ensure_takes_ballots(leitbild, "purpose", now=LATER)
    closed, vote = close_vote(leitbild, "purpose", now=NOON)
    assert (vote.closed, close_vote(closed, "purpose", now=LATER)[1].closed) == (NOON, NOON)
    with pytest.raises(VoteClosed):
        ensure_takes_ballots(closed, "purpose", now=NOON)
    with pytest.raises(NotOpened):
        close_vote(team(more=2), "purpose", now=NOON)


def test_everything_that_moved_is_found() -> None:
    before = opened(team("ab", "ba"))
    vote = the_vote(before)
    reworded = text_changed(before, "a", "Anders")
    assert drift(reworded, vote) == (
        Drift(column="purpose", what=DriftKind.REWORDED, id="a", was="Idee a", now="Anders"),
    )
    first, second = before.people
    gone = replace(before, people=(replace(first, ideas=first.ideas[1:]), second))
    assert drift(gone, vote) == (Drift(column="purpose", what=DriftKind.GONE, id="a", was="Idee a"),)
    added = replace(before, people=(first, replace(second, ideas=(Idea(id="d", column="purpose", text="Neu"),))))
    assert drift(added, vote) == (Drift(column="purpose", what=DriftKind.ADDED, id="d", now="Neu"),)
    left = replace(before, people=(first,))
    assert drift(left, vote) == (Drift(column="purpose", what=DriftKind.PERSON_GONE, id="p1"),)
    forged = replace(vote, quorum=1)
    assert drift(put_vote(before, forged), forged) == (Drift(column="purpose", what=DriftKind.TERMS),)
    bare = replace(vote, frozen=None)
    assert drift(put_vote(before, bare), bare) == (Drift(column="purpose", what=DriftKind.TERMS),)
    assert drift(before, replace(bare, wording=())) == (Drift(column="purpose", what=DriftKind.TERMS),)
    assert drift(added, replace(vote, winner="a")) == ()
    assert drift(before, Vote(column="purpose")) == ()


def test_parking_and_merging_afterwards_are_no_drift_and_leave_the_vote() -> None:
    before = opened(team("ab", "bca", "cab"))
    parked, _told = ideas.park(before, "c", reason="danke", on=DAY)
    assert (drift(parked, the_vote(parked)), lookup.ideas_in(parked, the_vote(parked))) == ((), ("a", "b"))
    merged = ideas.merge(before, ("a", "b"), reason="eins", on=DAY)[0]
    assert (drift(merged, the_vote(merged)), lookup.ideas_in(merged, the_vote(merged))) == ((), ("a", "c"))
    assert count_column(merged, PURPOSE, CountTerms()).vote.winner == "a"


def test_an_idea_of_another_column_never_comes_into_the_vote() -> None:
    before = opened(team("ab", "bca", more=1))
    first = before.people[0]
    stray = Idea(id="s", column="culture", text="s")
    leitbild = replace(
        before,
        people=(replace(first, ideas=(*first.ideas, stray)), *before.people[1:]),
        merged=(Merge(idea="s", ideas=("b",)),),
    )
    assert lookup.ideas_in(leitbild, the_vote(leitbild)) == ("a", "c")


def test_a_ballot_may_name_any_wording_of_an_idea_in_the_vote_and_counts_for_it() -> None:
    merged = ideas.merge(team("ab", "bca", more=1), ("a", "b"), reason="eins", on=DAY)[0]
    leitbild = cast(opened(merged), "q0", Ballot(column="purpose", ranks=("b", "c")))
    assert ballots_of(leitbild, "purpose")["q0"] == ("a", "c")


def test_an_idea_that_came_to_stand_for_one_of_them_has_its_place_in_the_order() -> None:
    leitbild = opened(team("ab", "ba", "c"), Terms(tie=TieRule.ORDER, order=("b", "a", "c")))
    first, second, third = leitbild.people
    late = replace(second, ideas=(Idea(id="d", column="purpose", text="Neu"),))
    merged = ideas.merge(replace(leitbild, people=(first, late, third)), ("d", "b"), reason="eins", on=DAY)[0]
    counted = count_column(merged, PURPOSE, CountTerms(), closed=LATER)
    assert (counted.vote.ideas, counted.vote.order) == (("a", "d", "c"), ("b", "a", "c"))
    assert [one.left for one in counted.vote.rounds] == [("c",), ("a",)]
    assert replay(counted.vote, merged).equal
    assert seal(counted.vote) == counted.vote.frozen


@pytest.mark.parametrize(
    "wish",
    [
        CountTerms(method=Method.COOMBS),
        CountTerms(stop=Stop.MAJORITY),
        CountTerms(batch=Batch.NONE),
        CountTerms(tie=TieRule.LOTS),
        CountTerms(order=("a", "b", "c")),
        CountTerms(quorum=1),
        CountTerms(lots=(Lot(round=2, leaves="a"),)),
    ],
)
def test_what_was_fixed_cannot_be_counted_otherwise(wish: CountTerms) -> None:
    with pytest.raises(FixedTerms):
        count_column(opened(team("ab", "ba")), PURPOSE, wish)


@pytest.mark.parametrize("tie", [TieRule.STOP, TieRule.LOTS, TieRule.EARLIER_ROUNDS])
def test_a_lot_settles_a_tie_that_was_left_to_one(tie: TieRule) -> None:
    leitbild = opened(team("ab", "ba"), Terms(tie=tie))
    level = count_column(leitbild, PURPOSE, CountTerms(), closed=LATER)
    assert (outcome(level.vote), set(level.tied), level.ended) == (Outcome.UNRESOLVED_TIE, {"a", "b"}, True)
    closed = keep(leitbild, (level,))
    assert (the_vote(closed).closed, the_vote(closed).rounds) == (LATER, ())
    drawn = count_column(closed, PURPOSE, CountTerms(lots=(Lot(round=2, leaves="a"),)))
    assert (drawn.vote.winner, drawn.vote.tie, drawn.vote.closed) == ("b", tie, LATER)
    assert (replay(drawn.vote, closed).equal, seal(drawn.vote)) == (True, the_vote(leitbild).frozen)


def test_a_lot_nobody_needs_is_refused() -> None:
    leitbild = team("ab", "ba", "ab")
    for lot in (Lot(round=1, leaves="a"), Lot(round=2, leaves="b"), Lot(round=9, leaves="b")):
        with pytest.raises(UnneededLot):
            count_column(leitbild, PURPOSE, CountTerms(tie=TieRule.LOTS, lots=(lot,)))
    tied = team("ab", "ba")
    with pytest.raises(UnneededLot):
        count_column(tied, PURPOSE, CountTerms(tie=TieRule.LOTS, lots=(Lot(round=2, leaves="c"),)))


def test_a_vote_nobody_opened_is_counted_by_any_rule() -> None:
    leitbild = team("ab", "ba", "c-", "cb")
    wish = CountTerms(stop=Stop.TWO_LEFT, batch=Batch.NONE, tie=TieRule.ORDER, order=("a", "b", "c"))
    vote = count_column(leitbild, PURPOSE, wish).vote
    assert (vote.stop, vote.batch, vote.tie, vote.order) == (Stop.TWO_LEFT, Batch.NONE, TieRule.ORDER, ("a", "b", "c"))
    assert [one.left for one in vote.rounds] == [("b",), ()]
    with pytest.raises(NoOrder):
        count_column(leitbild, PURPOSE, CountTerms(tie=TieRule.ORDER))
    with pytest.raises(OrderLacks):
        count_column(leitbild, PURPOSE, CountTerms(order=("a",)))
    with pytest.raises(NotTogether):
        count_column(leitbild, PURPOSE, CountTerms(method=Method.BOTTOM_TWO, tie=TieRule.ALL_LEAVE))
    assert count_column(leitbild, PURPOSE, CountTerms(tie=TieRule.ORDER, seed="4-1-6")).vote.winner is not None


def test_too_few_ballots_leave_an_open_vote_open() -> None:
    leitbild = opened(team("ab", more=3))
    counted = count_column(leitbild, PURPOSE, CountTerms(), closed=LATER)
    assert (outcome(counted.vote), counted.waits, counted.ended) == (Outcome.NO_QUORUM, True, False)
    assert keep(leitbild, (counted,)) == leitbild


def test_replaced_ballots_are_counted_where_they_counted() -> None:
    leitbild = opened(team("ab", "ba", "ab", more=1), Terms(entitled=("p0", "p1", "p2")))
    for ranks in ("b", "ba", "bac"):
        leitbild = cast(leitbild, "p0", Ballot(column="purpose", ranks=tuple(ranks)))
    assert count_column(leitbild, PURPOSE, CountTerms()).vote.replaced == 3
    assert count_column(team("ab", "ba", "ab"), PURPOSE, CountTerms()).vote.replaced is None


def test_a_recount_leaves_the_moment_at_which_the_ballots_ended() -> None:
    leitbild, _vote = close_vote(opened(team("ab", "ba", "ab")), "purpose", now=NOON)
    kept = keep(leitbild, (count_column(leitbild, PURPOSE, CountTerms(), closed=LATER),))
    assert the_vote(kept).closed == NOON
    parked, _told = ideas.park(kept, "a", reason="danke", on=DAY)
    again = count_column(parked, PURPOSE, CountTerms(again=True), closed=LATER)
    assert (again.vote.winner, again.vote.closed, bool(again.changes)) == ("b", NOON, True)


def test_only_those_entitled_are_waited_for_and_counted() -> None:
    leitbild = opened(team("ab", "ba", "ba", more=1), Terms(entitled=("p0", "q0")))
    assert [person.id for person in missing(leitbild, "purpose")] == ["q0"]
    assert count_column(leitbild, PURPOSE, CountTerms()).vote.ballots == Decimal(1)


def test_the_manager_opens_then_waits_then_counts() -> None:
    fresh = team(more=2)
    assert next_action(fresh, now=NOON) == (Action.OPEN, (PURPOSE,))
    assert openable(opened(fresh)) == ()
    waiting = opened(team("ab", more=1), Terms(closes=LATER))
    assert next_action(waiting, now=NOON)[0] is Action.WAIT
    assert next_action(waiting, now=LATER) == (Action.COUNT, (PURPOSE,))
    assert next_action(opened(team("ab", "ba")), now=NOON) == (Action.COUNT, (PURPOSE,))
    assert next_action(team("ab", more=1), now=NOON)[0] is Action.WAIT
    assert next_action(team("ab", "ba"), now=NOON) == (Action.COUNT, (PURPOSE,))
    decided = put_vote(fresh, Vote(column="purpose", winner="a"))
    assert next_action(decided, now=NOON)[0] is Action.WAIT


def test_rules_that_exclude_each_other_are_named_where_somebody_wrote_them_by_hand() -> None:
    leitbild = opened(team("ab", "ba"), Terms(method=Method.BOTTOM_TWO))
    forged = replace(the_vote(leitbild), tie=TieRule.ALL_LEAVE, ideas=("a", "b", "c"), ballots=Decimal(2))
    with pytest.raises(NotTogether):
        count_column(put_vote(leitbild, forged), PURPOSE, CountTerms())
    with pytest.raises(NotTogether):
        replay(forged, leitbild)
