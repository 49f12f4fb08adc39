"""Rows of tables: whose each is, which of several counts, and what goes into a box without a name."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Ballot, Column, Idea, Language, Leitbild, Merge, Person, Share, TieRule, Vote
from leitbild_cli.core.voting import ballot, ballot_box, counts, votes
from leitbild_cli.core.voting import terms as agreed
from leitbild_cli.core.voting.record import pairs_of
from leitbild_cli.core.voting.refusals import BallotsInBox, BallotsOutside, MoreThanEntitled, PartOfABallot
from leitbild_cli.core.voting.tables import (
    BallotRow,
    Slip,
    assign,
    count_table,
    names_in,
    overweight,
    replay_table,
    standing_only,
    take_in,
)
from leitbild_cli.core.voting.tally import ballots as tally_ballots
from leitbild_cli.core.voting.votes import is_outside

if TYPE_CHECKING:
    from collections.abc import Sequence

NOW = datetime(2026, 11, 23, 9, 4, tzinfo=UTC)
A, B, C = IDEAS = ("a1aaaaaa", "b1bbbbbb", "c1cccccc")
TEXTS = {A: "Kunden glücklich machen", B: "Unseren Kunden beistehen", C: "Zuhören"}
NAMES = {"anna": "Anna", "ben": "Ben Müller", "cem": "Cem", "platz-03": "Platz 03"}
ADD = "Somebody new is added with `leitbild person add NAME`."
PURPOSE = Column(id="purpose", question="Wieso gibt es uns?")


def team(names: dict[str, str] | None = None) -> Leitbild:
    people = [Person(id=key, name=name) for key, name in (names or NAMES).items()]
    ideas = tuple(Idea(id=idea, column="purpose", text=TEXTS[idea], added=None) for idea in IDEAS)
    people[0] = replace(people[0], ideas=ideas)
    return Leitbild(language=Language.DE, columns=(PURPOSE,), people=tuple(people))


def rows(*people: str, ranks: Sequence[str] = IDEAS) -> list[BallotRow]:
    return [
        BallotRow(table="f.csv", line=line, person=one, ranks=tuple(ranks)) for line, one in enumerate(people, start=2)
    ]


def whose(person: str, leitbild: Leitbild | None = None) -> str:
    found = assign(leitbild or team(), "purpose", rows(person))
    return found.rows[0][0].id if found.rows else f"{found.slips[0].what} {found.slips[0].mend}"


@pytest.mark.parametrize(
    ("said", "person"),
    [
        ("anna", "anna"),
        (" ANNA ", "anna"),
        ("Ben  Mueller", "ben"),
        ("ben-müller", "ben"),
        ("ben", "ben"),
        ("anna@example.org", "anna"),
        ("Ben.Mueller+form@Example.org", "ben"),
        ("Platz 3", "platz-03"),
        ("platz-03", "platz-03"),
    ],
)
def test_a_person_is_found_by_what_tables_call_people(said: str, person: str) -> None:
    assert whose(said) == person


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Gerda", f"“Gerda” takes no part here. {ADD}"),
        ("Anna S.", f"“Anna S.” takes no part here. Did you mean `anna`? {ADD}"),
        ("An", f"“An” takes no part here. Did you mean `anna`? {ADD}"),
        ("?", f"“?” takes no part here. {ADD}"),
    ],
)
def test_who_is_not_quite_somebody_is_nobody_and_told_who_may_be_meant(said: str, told: str) -> None:
    assert whose(said) == told


@pytest.mark.parametrize(
    ("said", "person"),
    [("mueller", "mueller"), ("Mueller", "mueller"), ("Müller", "mueller-2"), ("mueller-2", "mueller-2")],
)
def test_of_two_names_that_sound_alike_the_one_written_so_is_meant(said: str, person: str) -> None:
    assert whose(said, team({"mueller": "Mueller", "mueller-2": "Müller"})) == person


def test_a_name_two_people_have_is_no_name() -> None:
    both = team({"anna": "Anna", "anna-2": "anna"})
    assert (
        whose("Anna@example.org", both) == "“Anna@example.org” could be several people. Write the key: `anna`, `anna-2`"
    )


def test_one_local_part_at_two_places_is_not_one_person() -> None:
    found = assign(team(), "purpose", rows("anna@here.org", "anna@there.org", "Anna@Here.org"))
    assert [row.line for _person, row in found.rows] == [4]
    assert [(slip.line, slip.what) for slip in found.slips] == [
        (3, "“anna@there.org” could be Anna, and so could “anna@here.org” in line 2.")
    ]


def test_of_the_same_person_the_last_row_counts_and_every_other_one_is_told() -> None:
    found = assign(team(), "purpose", rows("Anna", "cem", "anna@example.org", "ANNA"))
    assert [(person.id, row.line) for person, row in found.rows] == [("anna", 5), ("cem", 3)]
    assert [(one.person.id, one.counts.line, one.passed_over.line) for one in found.twice] == [
        ("anna", 5, 2),
        ("anna", 5, 4),
    ]


def test_who_may_not_vote_is_told_by_line() -> None:
    opened, _vote = votes.open_vote(team(), "purpose", agreed.Terms(entitled=("anna", "ben")), now=NOW)
    found = assign(opened, "purpose", rows("cem", "ben"))
    assert [(slip.line, slip.what) for slip in found.slips] == [(2, "Cem is not among those who vote here.")]


def test_a_weight_nobody_agreed_on_is_wrong_and_one_that_was_is_not() -> None:
    terms = agreed.Terms(weights=(Share(person="anna", weight=Decimal("1.5")),))
    opened, _vote = votes.open_vote(team(), "purpose", terms, now=NOW)
    heavy = [replace(one, weight=Fraction(3, 2)) for one in rows("anna", "cem")]
    assigned = assign(opened, "purpose", heavy)
    assert [(one.line, one.what) for one in overweight(opened, "purpose", assigned)] == [
        (3, "The ballot weighs 3/2 here, and 1 in the vote.")
    ]
    assert all(one.repaired for one in overweight(opened, "purpose", assigned, lenient=True))


def test_a_ballot_that_is_there_just_so_stays_untouched_and_another_is_replaced() -> None:
    before = ballot.cast(team(), "anna", Ballot(column="purpose", ranks=(A, B), reason="weil"))
    before = ballot.cast(before, "cem", Ballot(column="purpose", ranks=(B,)))
    assigned = assign(before, "purpose", rows("anna", "cem", "ben", ranks=(A, B)))
    after, taken = take_in(before, "purpose", assigned, typist="ben", now=NOW)
    assert [[one.id for one in part] for part in (taken.new, taken.replaced, taken.same)] == [
        ["ben"],
        ["cem"],
        ["anna"],
    ]
    ballots = {one.id: one.ballots for one in after.people}
    assert ballots["anna"] == before.people[0].ballots
    assert [replace(one, seen=None) for one in ballots["ben"]] == [Ballot(column="purpose", ranks=(A, B), cast=NOW)]
    (cem,) = ballots["cem"]
    assert replace(cem, seen=None) == Ballot(column="purpose", ranks=(A, B), cast=NOW, typed_by="ben", replaced=1)


def test_a_table_may_name_what_was_merged_since() -> None:
    merged = replace(team(), merged=(Merge(idea=A, ideas=(A, B)),))
    known = names_in(merged, Vote(column="purpose"))
    assert [known.find(said).idea for said in ("Unseren Kunden beistehen", "A", "B")] == [B, A, C]


RANKINGS = st.dictionaries(
    st.sampled_from(sorted(NAMES)), st.lists(st.sampled_from(IDEAS), unique=True).map(tuple), min_size=3
)


@given(RANKINGS)
def test_ballots_of_a_table_count_like_ballots_cast_by_hand(rankings: dict[str, tuple[str, ...]]) -> None:
    by_hand = team()
    for person, ranks in rankings.items():
        by_hand = ballot.cast(by_hand, person, Ballot(column="purpose", ranks=ranks))
    arrived = [
        BallotRow(table="f", line=line, person=NAMES[person], ranks=ranks)
        for line, (person, ranks) in enumerate(rankings.items())
    ]
    imported, _taken = take_in(team(), "purpose", assign(team(), "purpose", arrived), typist=None, now=NOW)
    one, two = (counts.count_column(each, PURPOSE, counts.CountTerms(seed="dice")).vote for each in (by_hand, imported))
    assert one == two
    outside = count_table(team(), PURPOSE, counts.CountTerms(seed="dice"), tally_ballots.group(rankings.values())).vote
    assert (outside.rounds, outside.winner, outside.ballots, outside.blank) == (
        one.rounds,
        one.winner,
        one.ballots,
        one.blank,
    )


@given(st.lists(st.lists(st.sampled_from(IDEAS), unique=True).map(tuple), max_size=12), st.integers(1, 3))
def test_pairs_say_how_often_each_idea_stands_above_each_other_one(rankings: list[tuple[str, ...]], half: int) -> None:
    weight = Fraction(half, 2)
    found = {
        (row.idea, one.idea): one.votes
        for row in pairs_of({ranks: weight * count for ranks, count in tally_ballots.group(rankings).items()}, IDEAS)
        for one in row.above
    }

    def above(one: str, other: str) -> Decimal:
        said = [r for r in rankings if one in r and (other not in r or r.index(one) < r.index(other))]
        return Decimal(half) / 2 * len(said)

    expected = {(one, other): above(one, other) for one in IDEAS for other in IDEAS if one != other}
    assert found == {pair: votes for pair, votes in expected.items() if votes}


# --- a table that stays outside


def test_a_record_of_a_table_is_confirmed_by_it_and_by_no_other() -> None:
    ballots: tally_ballots.Ballots = {(A, B): 400_000, (B, A): 300_000, (C, B): 200_000, (): 5}
    counted = count_table(team(), PURPOSE, counts.CountTerms(), ballots)
    assert is_outside(counted.vote)
    assert counted.vote.pairs
    assert replay_table(team(), counted.vote, dict(reversed([*ballots.items()]))).equal
    other = replay_table(team(), counted.vote, {**ballots, (A,): 1})
    assert next(one.what for one in other.differences) == "ballots"
    assert "box" in [one.what for one in other.differences]


def test_a_table_counted_by_an_order_is_confirmed_after_an_idea_came_to_stand_for_another() -> None:
    opened, vote = votes.open_vote(team(), "purpose", agreed.Terms(tie=TieRule.ORDER, order=IDEAS), now=NOW)
    host = opened.people[0]
    late = Idea(id="late9999", column="purpose", text="Later words")
    after = replace(
        opened,
        people=(replace(host, ideas=(*host.ideas, late)), *opened.people[1:]),
        merged=(Merge(idea="late9999", ideas=(B,)),),
    )
    ballots: tally_ballots.Ballots = {(A, B): 4, (B, A): 4, (C,): 1}
    counted = count_table(after, PURPOSE, counts.CountTerms(), standing_only(after, vote, ballots)).vote
    assert "late9999" in counted.ideas
    assert replay_table(after, counted, standing_only(after, counted, ballots, past=True)).equal


def test_the_table_of_pairs_is_kept_for_thirty_ideas_and_not_for_more() -> None:
    for many, kept in ((30, True), (31, False)):
        ids = [f"x{number:07}" for number in range(many)]
        ideas = tuple(Idea(id=one, column="purpose", text=f"Idee {one}", added=None) for one in ids)
        leitbild = replace(team(), people=(Person(id="anna", name="Anna", ideas=ideas),))
        assert bool(count_table(leitbild, PURPOSE, counts.CountTerms(), {tuple(ids): 3}).vote.pairs) is kept


def test_a_record_of_a_table_is_not_counted_again_from_the_file() -> None:
    leitbild = ballot.cast(team(), "anna", Ballot(column="purpose", ranks=(C,)))
    kept = counts.keep(leitbild, [count_table(leitbild, PURPOSE, counts.CountTerms(), {(A,): 9})])
    with pytest.raises(BallotsOutside, match="--from FILE"):
        counts.count_column(kept, PURPOSE, counts.CountTerms(again=True))
    assert counts.countable(kept, again=True) == ()
    again = count_table(kept, PURPOSE, counts.CountTerms(again=True), {(A,): 9}, closed=NOW)
    assert (again.vote, again.changes) == (kept.votes[0], ())
    changed = count_table(kept, PURPOSE, counts.CountTerms(again=True), {(A,): 8}, closed=NOW)
    assert {one.what for one in changed.changes} >= {"ballots", "box"}


def test_a_merged_idea_on_a_ballot_of_a_table_gives_its_place_to_the_one_that_stands_for_it() -> None:
    merged = replace(team(), merged=(Merge(idea=A, ideas=(A, B)),))
    ballots = standing_only(merged, Vote(column="purpose"), {(B, C, A): 2, (A, C): 1, (C,): 1})
    assert ballots == {(A, C): 3, (C,): 1}


def test_a_secret_vote_is_counted_from_its_box_only() -> None:
    opened, _vote = votes.open_vote(team(), "purpose", agreed.Terms(secret=True), now=NOW)
    with pytest.raises(BallotsInBox):
        count_table(opened, PURPOSE, counts.CountTerms(), {(A,): 9})


# --- into a box


def secret() -> tuple[Leitbild, ballot_box.BallotBox]:
    opened, vote = votes.open_vote(team(), "purpose", agreed.Terms(secret=True), now=NOW)
    return opened, ballot_box.empty_box(vote, "5" * 32)


def test_names_say_who_has_voted_and_no_ballot_can_be_found_by_one() -> None:
    opened, box = secret()
    first = random.Random(1).choice  # noqa: S311  a test is no election
    after, taken = ballot_box.put_rows(box, assign(opened, "purpose", rows("anna", "cem")), first)
    assert [one.id for one in taken.new] == ["anna", "cem"]
    assert [one.person for one in after.voters] == ["anna", "cem"]
    assert [one.ranks for one in after.papers] == [IDEAS, IDEAS]
    assert not {one.proof for one in after.voters} & {one.key for one in after.papers}
    again = assign(opened, "purpose", rows("anna", "ben"))
    assert [slip.line for slip in ballot_box.unfit(after, again)] == [2]
    later, taken = ballot_box.put_rows(after, again, first)
    assert (len(later.papers), [one.id for one in taken.same]) == (3, ["anna"])


def test_rows_without_names_go_in_once_however_often_the_table_is_taken_in() -> None:
    opened, box = secret()
    ballots: tally_ballots.Ballots = {(A, B): 2, (): 1}
    after, new = ballot_box.put_nameless(box, ballots, "table one")
    assert (len(after.papers), new, after.voters) == (3, 3, ())
    assert ballot_box.put_nameless(after, ballots, "table one") == (after, 0)
    more, new = ballot_box.put_nameless(after, ballots, "table two")
    assert new == 3
    ballot_box.ensure_not_more(box, after, opened.votes[0])
    with pytest.raises(MoreThanEntitled, match="3 in the box and 3 from the table"):
        ballot_box.ensure_not_more(after, more, opened.votes[0])


def test_half_a_ballot_goes_into_no_box() -> None:
    _opened, box = secret()
    with pytest.raises(PartOfABallot):
        ballot_box.put_nameless(box, {(A,): Fraction(1, 2)}, "table")


def test_a_weight_beside_a_name_does_not_go_into_the_box_unless_it_becomes_one() -> None:
    opened, box = secret()
    assigned = assign(opened, "purpose", [replace(rows("anna")[0], weight=2)])
    assert [bool(slip.repaired) for slip in ballot_box.unfit(box, assigned)] == [False]
    assert ballot_box.unfit(box, assigned, lenient=True) == (
        Slip(
            table="f.csv",
            line=2,
            what="The ballot weighs 2, and the weight would say whose it is.",
            mend="A secret vote gives everybody one vote.",
            repaired="It weighs 1.",
            mendable=True,
        ),
    )
