"""Records of votes: kept in the order of the columns, open and decided, counted again, opened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from leitbild_cli.core import overview
from leitbild_cli.core.ideas import NothingToDo
from leitbild_cli.core.lookup import undecided, vote_of
from leitbild_cli.core.model import Ballot, Column, Idea, Leitbild, Merge, Method, Parking, Person, Round, Vote
from leitbild_cli.core.voting.counts import CountTerms, count_column, countable, keep
from leitbild_cli.core.voting.frozen import seal
from leitbild_cli.core.voting.progress import progress
from leitbild_cli.core.voting.record import majority
from leitbild_cli.core.voting.refusals import ColumnDecided, RoundsUnderWay, UnknownLetter
from leitbild_cli.core.voting.slate import by_letter, letters, ranking, vote_on
from leitbild_cli.core.voting.terms import Terms
from leitbild_cli.core.voting.votes import ensure_no_rounds, ensure_open, open_vote, put_vote, reopen
from leitbild_cli.errors import NotFound

PURPOSE, CULTURE = Column(id="purpose", question="?"), Column(id="culture", question="?")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def team(*ballots: str, method: Method | None = None, ideas: str = "abc") -> Leitbild:
    """Three ideas for one column, one for the other, and a person a ballot."""
    purposes = tuple(Idea(id=letter, column="purpose", text=letter) for letter in ideas)
    people = [Person(id="p0", name="P0", ideas=(*purposes, Idea(id="x", column="culture", text="x")))]
    people += [
        Person(id=f"q{place}", name=f"Q{place}", ballots=(Ballot(column="purpose", ranks=tuple(ranks)),))
        for place, ranks in enumerate(ballots)
    ]
    votes = (Vote(column="purpose", method=method),) if method else ()
    return Leitbild(columns=(PURPOSE, CULTURE), people=tuple(people), votes=votes)


def test_records_stand_in_the_order_of_the_columns() -> None:
    leitbild = put_vote(put_vote(team(), Vote(column="culture")), Vote(column="purpose", winner="a"))
    assert [vote.column for vote in leitbild.votes] == ["purpose", "culture"]
    assert undecided(leitbild) == (CULTURE,)
    with pytest.raises(ColumnDecided):
        ensure_open(leitbild, "purpose")
    ensure_open(leitbild, "culture")


def test_a_column_opened_again_has_no_record() -> None:
    leitbild, vote = reopen(put_vote(team(), Vote(column="purpose", winner="a")), "purpose")
    assert (leitbild.votes, vote.winner) == ((), "a")
    with pytest.raises(NothingToDo):
        reopen(leitbild, "purpose")


def test_columns_with_ballots_or_one_idea_are_counted() -> None:
    assert countable(team()) == (CULTURE,)
    assert countable(team("a")) == (PURPOSE, CULTURE)
    decided = put_vote(team("a"), Vote(column="purpose", winner="a"))
    assert countable(decided) == (CULTURE,)
    assert countable(decided, again=True) == (PURPOSE, CULTURE)


def test_rounds_of_hands_are_not_counted_over_by_the_way() -> None:
    begun = team("a", method=Method.HANDS)
    assert countable(begun, again=True) == (CULTURE,)
    with pytest.raises(RoundsUnderWay):
        ensure_no_rounds(begun, "purpose")
    with pytest.raises(RoundsUnderWay):
        count_column(begun, PURPOSE, CountTerms())
    assert count_column(begun, PURPOSE, CountTerms(again=True, quorum=1)).vote.winner == "a"


def test_only_a_result_is_kept() -> None:
    nothing = count_column(team("a"), PURPOSE, CountTerms(quorum=5))
    assert keep(team("a"), [nothing]) == team("a")
    something = count_column(team("a"), PURPOSE, CountTerms(quorum=1), closed=NOON)
    assert vote_of(keep(team("a"), [something]), "purpose") == something.vote


def test_counting_the_same_again_changes_nothing_not_even_the_moment() -> None:
    once = keep(team("ab", "ba"), [count_column(team("ab", "ba"), PURPOSE, CountTerms(quorum=1), closed=NOON)])
    again = count_column(once, PURPOSE, CountTerms(again=True), closed=NOON.replace(hour=13))
    assert keep(once, [again]) == once
    assert again.changes == ()


def test_dice_once_thrown_hold_and_a_seed_of_the_ballots_is_made_of_them_anew() -> None:
    for seed in (None, "4-1-6"):
        first = count_column(team("ab", "ba"), PURPOSE, CountTerms(quorum=1, seed=seed))
        assert first.lot is (seed is None)
        changed = keep(team("ba", "ab", "a", "b"), [first])
        again = count_column(changed, PURPOSE, CountTerms(again=True))
        assert (again.vote.seed == first.vote.seed) is (seed is not None)


def test_the_round_of_the_majority_is_found_in_the_record() -> None:
    leitbild = team("abc", "abc", "bac", "cab")
    vote = count_column(leitbild, PURPOSE, CountTerms(quorum=1)).vote
    assert majority(vote) == 2
    assert majority(replace(vote, rounds=(Round(),))) is None


def test_the_start_of_an_id_need_be_unique_in_its_column_only() -> None:
    ideas = (Idea(id="k1a", column="purpose", text="."), Idea(id="k1b", column="culture", text="."))
    leitbild = Leitbild(columns=(PURPOSE, CULTURE), people=(Person(id="p", name="P", ideas=ideas),))
    assert ranking(leitbild, "purpose", ["k1"]) == ("k1a",)
    assert ranking(leitbild, "purpose", ["k1b"]) == ("k1b",)
    with pytest.raises(NotFound):
        ranking(leitbild, "purpose", ["z2"])


def test_a_letter_is_that_idea_of_the_vote_and_never_the_start_of_an_id() -> None:
    ideas = (Idea(id="b1", column="purpose", text="."), Idea(id="c1", column="purpose", text="."))
    leitbild = Leitbild(columns=(PURPOSE,), people=(Person(id="p", name="P", ideas=ideas),))
    assert ranking(leitbild, "purpose", ["B", "a"]) == ("c1", "b1")
    assert ranking(leitbild, "purpose", ["b,a"]) == ("c1", "b1")
    for reference in ("c", "C", "cc"):
        with pytest.raises(UnknownLetter, match="A, B"):
            ranking(leitbild, "purpose", [reference])


def test_letters_stay_with_their_ideas_whatever_leaves_or_joins_the_vote() -> None:
    leitbild = team("abc", ideas="bcdf")
    opened, vote = open_vote(leitbild, "purpose", Terms(), now=NOON)
    assert letters(opened, vote) == {"b": "A", "c": "B", "d": "C", "f": "D"}
    parked = replace(opened, parked=(Parking(idea="b"),))
    assert by_letter(parked, vote) == {"B": "c", "C": "d", "D": "f"}
    merged = replace(opened, merged=(Merge(idea="f", ideas=("c",)),))
    assert ranking(merged, "purpose", ["B", "D"]) == ("c", "f")
    late = replace(merged.people[0], ideas=(*merged.people[0].ideas, Idea(id="a", column="purpose", text="a")))
    joined = replace(merged, people=(late, *merged.people[1:]), merged=(Merge(idea="a", ideas=("c",)),))
    assert by_letter(joined, vote)["B"] == "a"
    again, _before = reopen(replace(joined, merged=(), parked=(Parking(idea="b"),)), "purpose")
    assert by_letter(again, vote_on(again, "purpose")) == {"B": "c", "C": "d", "D": "f", "E": "a"}
    anew, opened_anew = open_vote(again, "purpose", Terms(), now=NOON)
    assert by_letter(anew, opened_anew) == {"B": "c", "C": "d", "D": "f", "E": "a"}
    assert seal(opened_anew) == opened_anew.frozen != seal(replace(opened_anew, letters=()))


def test_progress_counts_ideas_ballots_and_who_is_missing() -> None:
    leitbild = replace(team("a", ""), parked=(Parking(idea="c"),))
    one, other = progress(leitbild)
    assert [idea.id for idea in one.ideas] == ["a", "b"]
    assert (one.ballots, one.blank, one.quorum, [person.id for person in one.missing]) == (2, 1, 2, ["p0"])
    assert (other.ballots, len(other.missing)) == (0, 3)


def test_what_comes_next_knows_of_single_ideas_and_of_hands() -> None:
    voted = put_vote(team(), Vote(column="purpose", winner="a"))
    assert overview.next_step(voted) == overview.Next(step=overview.Step.ALONE, column="culture")  # no ballot is needed
    begun = team(method=Method.HANDS)
    assert overview.next_step(begun) == overview.Next(step=overview.Step.HANDS, column="purpose")
    more = replace(begun.people[0], ideas=(*begun.people[0].ideas, Idea(id="y", column="culture", text="y")))
    decided = put_vote(replace(begun, people=(more,)), Vote(column="purpose", method=Method.HANDS, winner="a"))
    assert overview.next_step(decided) == overview.Next(step=overview.Step.HANDS, column="culture")
