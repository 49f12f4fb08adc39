"""The secret mode in values: a box without pairs, a record without ballots, and what can be checked without them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import lookup, model
from leitbild_cli.core.model import Ballot, Column, Idea, Language, Leitbild, Merge, Parking, Person, Share
from leitbild_cli.core.voting import audit, ballot, ballot_box, counts, refusals, secret, votes
from leitbild_cli.core.voting import terms as agreed
from leitbild_cli.core.voting.ballot_box import BallotBox, Handed
from leitbild_cli.core.voting.refusals import AlreadyVoted, OtherVote, UnknownReceipt

if TYPE_CHECKING:
    from leitbild_cli.core.model import Vote

NOW = datetime(2026, 11, 23, 9, 4, tzinfo=UTC)
IDEAS = ("a1aaaaaa", "b1bbbbbb", "c1cccccc", "d1dddddd")
NAMES = ("anna", "ben", "cem", "dana", "eva", "finn", "gul", "hans")
SALT = "8f" * 16


def team(size: int = 7) -> Leitbild:
    people = tuple(
        Person(
            id=name,
            name=name.title(),
            ideas=(Idea(id=IDEAS[place], column="purpose", text=f"Idea of {name}"),) if place < len(IDEAS) else (),
        )
        for place, name in enumerate(NAMES[:size])
    )
    return Leitbild(language=Language.EN, team="Desk", columns=(Column(id="purpose", question="Why?"),), people=people)


def opened(leitbild: Leitbild) -> tuple[Leitbild, Vote, BallotBox]:
    leitbild, vote = votes.open_vote(leitbild, "purpose", agreed.Terms(secret=True), now=NOW)
    return leitbild, vote, ballot_box.empty_box(vote, SALT)


def handed(box: BallotBox, person: str, *ranks: str, receipt: str | None = None) -> Handed:
    word = receipt or f"word-of-{person}"
    return Handed(column=box.column, vote=box.vote, person=person, receipt=word, ranks=ranks)


def filled(box: BallotBox, *ballots: tuple[str, ...]) -> BallotBox:
    for name, ranks in zip(NAMES, ballots, strict=False):
        box, _replaced = ballot_box.put(box, handed(box, name, *ranks))
    return box


def counted(leitbild: Leitbild, box: BallotBox, seed: str | None = None) -> Vote:
    wish = counts.CountTerms(seed=seed)
    return secret.count_secretly(leitbild, leitbild.columns[0], wish, box, closed=NOW).vote


A, B, C, D = IDEAS
SEVEN = ((A, B, C, D), (A, C, B), (B, A), (B, C, A, D), (C, D), (), (D, A, B))


def test_a_box_holds_no_name_beside_a_ballot_and_no_receipt() -> None:
    _leitbild, _vote, box = opened(team())
    box = filled(box, *SEVEN)
    assert not any(name in repr(box.papers) for name in NAMES)
    assert not any(idea in repr(box.voters) for idea in IDEAS)
    assert "word-of" not in repr(box)
    assert not {one.key for one in box.papers} & {one.proof for one in box.voters}


@given(st.permutations(range(7)))
def test_the_box_does_not_tell_who_came_when(order: list[int]) -> None:
    _leitbild, _vote, empty = opened(team())
    box = empty
    for place in order:
        box, _replaced = ballot_box.put(box, handed(box, NAMES[place], *SEVEN[place]))
    assert box == filled(empty, *SEVEN)
    assert ballot_box.box_hash(box) == ballot_box.box_hash(filled(empty, *SEVEN))


def test_nobody_votes_twice_and_a_receipt_changes_the_ballot_it_was_given_for() -> None:
    _leitbild, _vote, box = opened(team())
    box = filled(box, (A,), (B,))
    with pytest.raises(AlreadyVoted):
        ballot_box.put(box, handed(box, "anna", B, receipt="another-word"))
    box, replaced = ballot_box.put(box, handed(box, "anna", C, B))
    assert replaced
    assert sorted(one.ranks for one in box.papers) == [(B,), (C, B)]


def test_a_receipt_takes_out_only_with_the_person_it_was_given_to() -> None:
    _leitbild, _vote, box = opened(team())
    box = filled(box, (A,), (B,))
    for person, word in (("ben", "word-of-anna"), ("anna", "word-of-ben"), ("cem", "word-of-cem")):
        with pytest.raises(UnknownReceipt):
            ballot_box.take_out(box, person, word)
    box = ballot_box.take_out(box, "anna", "word-of-anna")
    assert [one.ranks for one in box.papers] == [(B,)]
    assert not ballot_box.has_voted(box, "anna")


def test_a_ballot_of_another_vote_is_not_taken_in() -> None:
    _leitbild, _vote, box = opened(team())
    with pytest.raises(OtherVote):
        ballot_box.put(box, replace(handed(box, "anna", A), vote="0" * 64))


def test_the_hash_cannot_be_made_again_from_the_ballots_alone() -> None:
    _leitbild, _vote, box = opened(team())
    box = filled(box, *SEVEN)
    assert ballot_box.box_hash(box) != ballot_box.box_hash(replace(box, salt="00" * 16))


def test_six_ballots_leave_rounds_table_and_hash_and_the_recount_agrees() -> None:
    leitbild, _vote, box = opened(team())
    box = filled(box, *SEVEN)
    vote = counted(leitbild, box)
    assert vote.winner == A
    assert (vote.ballots, vote.blank) == (Decimal(7), Decimal(1))
    assert vote.box == ballot_box.box_hash(box)
    assert any(one.transfers for one in vote.rounds)
    above = {row.idea: {one.idea: one.votes for one in row.above} for row in vote.pairs}
    assert above[A] == {B: 3, C: 4, D: 4}
    assert above[D] == {A: 2, B: 2, C: 1}
    leitbild = votes.put_vote(leitbild, vote)
    assert secret.replay_secretly(vote, leitbild, box).equal
    assert audit.audit(vote) == ()


def test_five_ballots_leave_the_votes_of_each_round_and_nothing_finer() -> None:
    leitbild, _vote, box = opened(team(5))
    box = filled(box, (A, B), (B, A), (C, A), (C, B), (D, B))
    vote = counted(leitbild, box)
    assert vote.winner is not None
    assert vote.pairs == ()
    assert all(not one.transfers for one in vote.rounds)
    assert all(not step.counts for one in vote.rounds for step in one.steps if step.step.value != "lot")
    assert secret.replay_secretly(vote, votes.put_vote(leitbild, vote), box).equal


def test_a_lot_is_drawn_from_dice_or_from_the_salted_hash_never_from_the_ballots() -> None:
    leitbild, _vote, box = opened(team(4))
    box = filled(box, (A, B), (B, A), (C, D), (D, C))
    result = secret.count_secretly(leitbild, leitbild.columns[0], counts.CountTerms(), box, closed=NOW)
    assert result.lot
    assert result.vote.seed == result.vote.box
    assert counted(leitbild, box, seed="dice 4-1-6").seed == "dice 4-1-6"


def test_no_seed_is_kept_where_no_lot_was_drawn() -> None:
    leitbild, _vote, box = opened(team(3))
    assert counted(leitbild, filled(box, (A,), (A,), (B,))).seed is None


def test_what_was_parked_or_merged_meanwhile_gives_its_place_on() -> None:
    leitbild, _vote, box = opened(team())
    box = filled(box, (A, C), (B, C), (B, C), (D, C), (D, C), (C,), (C,))
    leitbild = replace(leitbild, parked=(Parking(idea=A),), merged=(Merge(idea=D, ideas=(B, D)),))
    vote = counted(leitbild, box)
    assert vote.ideas == (D, C)
    assert {one.idea: one.votes for one in vote.rounds[0].counts} == {D: 4, C: 3}


def test_a_vote_is_not_secret_with_public_ballots_or_weights() -> None:
    leitbild = ballot.cast(team(), "anna", Ballot(column="purpose", ranks=(A,)))
    with pytest.raises(refusals.PublicBallots, match="Anna"):
        secret.ensure_can_be_secret(leitbild, "purpose")
    with pytest.raises(refusals.WeightsTell):
        secret.ensure_can_be_secret(team(), "purpose", (Share(person="anna", weight=Decimal(2)),))


def test_a_ballot_in_the_file_is_not_counted() -> None:
    leitbild, _vote, box = opened(team())
    leitbild = ballot.cast(leitbild, "gul", Ballot(column="purpose", ranks=(D,)))
    assert counted(leitbild, filled(box, (A,), (A,), (B,), (A,))).ballots == 4


def test_who_looks_sees_who_has_voted_and_no_rank() -> None:
    leitbild, _vote, box = opened(team(3))
    looked_at = secret.seen(leitbild, (filled(box, (A, B)),))
    assert [person.id for person in lookup.missing(looked_at, "purpose")] == ["ben", "cem"]
    assert all(not ballot.ranks for person in looked_at.people for ballot in person.ballots)


def test_a_receipt_is_read_aloud_without_doubt() -> None:
    word = ballot_box.receipt_of(lambda signs: signs[-1])
    assert word == "9999-9999-9999"
    assert not {"0", "1", "i", "l", "o", "u"} & set("".join(ballot_box.receipt_of(lambda signs: signs[0])))


RANKINGS = tuple(ranks for long in range(5) for ranks in permutations(IDEAS, long))


@given(st.lists(st.sampled_from(RANKINGS), min_size=4, max_size=8))
def test_what_was_counted_passes_every_check_and_its_own_recount(ballots: list[tuple[str, ...]]) -> None:
    leitbild, _vote, box = opened(team(8 if len(ballots) > 7 else 7))
    box = filled(box, *ballots)
    vote = counted(leitbild, box)
    assert audit.audit(vote) == ()
    assert secret.replay_secretly(vote, votes.put_vote(leitbild, vote), box).equal


@given(st.lists(st.sampled_from(RANKINGS[1:]), min_size=6, max_size=8), st.data())
def test_a_changed_number_does_not_pass(ballots: list[tuple[str, ...]], data: st.DataObject) -> None:
    leitbild, _vote, box = opened(team(8))
    vote = counted(leitbild, filled(box, *ballots))
    place = data.draw(st.integers(0, len(vote.rounds) - 1))
    counts = vote.rounds[place].counts
    wrong = tuple(replace(one, votes=one.votes + (number == 0)) for number, one in enumerate(counts))
    rounds = tuple(replace(one, counts=wrong) if at == place else one for at, one in enumerate(vote.rounds))
    assert audit.audit(replace(vote, rounds=rounds)) != ()


def test_another_winner_or_another_leaver_does_not_pass() -> None:
    leitbild, _vote, box = opened(team())
    vote = counted(leitbild, filled(box, *SEVEN))
    assert [one.what for one in audit.audit(replace(vote, winner=B))] == ["winner"]
    first = replace(vote.rounds[0], left=(A,))
    assert "left" in [one.what for one in audit.audit(replace(vote, rounds=(first, *vote.rounds[1:])))]
    doubled = tuple(
        replace(row, above=tuple(replace(one, votes=Decimal(7)) for one in row.above)) for row in vote.pairs
    )
    assert "pairs" in [one.what for one in audit.audit(replace(vote, pairs=doubled))]


def test_a_secret_vote_by_an_order_is_counted_again_after_a_merge_into_a_later_idea() -> None:
    terms = agreed.Terms(secret=True, tie=model.TieRule.ORDER, order=(B, A, C, D))
    leitbild, vote = votes.open_vote(team(), "purpose", terms, now=NOW)
    box = filled(ballot_box.empty_box(vote, SALT), *SEVEN)
    late = Idea(id="e1eeeeee", column="purpose", text="Late")
    first, *others = leitbild.people
    people = (replace(first, ideas=(*first.ideas, late)), *others)
    merged = replace(leitbild, people=people, merged=(Merge(idea=late.id, ideas=(A,)),))
    recorded = counted(merged, box)
    assert late.id in recorded.ideas
    assert secret.replay_secretly(recorded, merged, box).equal


def test_a_last_round_without_counts_is_found() -> None:
    leitbild, _vote, box = opened(team())
    recorded = counted(leitbild, filled(box, *SEVEN))
    empty = replace(recorded, rounds=(*recorded.rounds[:-1], replace(recorded.rounds[-1], counts=())))
    assert "counts" in {one.what for one in audit.audit(empty)}
