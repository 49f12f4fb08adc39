"""Which ideas stand, whose ballots count, and what a ballot must not say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leitbild_cli.core.lookup import missing, standing
from leitbild_cli.core.model import Ballot, Column, Idea, Leitbild, Merge, Parking, Person
from leitbild_cli.core.voting.ballot import ballots_of, cast, withdraw_ballot
from leitbild_cli.core.voting.refusals import NamedTwice, OtherColumn, ParkedIdea, UnknownIdea
from leitbild_cli.core.voting.terms import quorum
from leitbild_cli.errors import NotFound


def team(*names: str, purpose: str = "abcd", culture: str = "xy") -> Leitbild:
    ideas = [Idea(id=one, column="purpose", text=f"text {one}") for one in purpose]
    ideas += [Idea(id=one, column="culture", text=f"text {one}") for one in culture]
    first, *others = (Person(id=name, name=name.title()) for name in names)
    columns = (Column(id="purpose", question="Why?"), Column(id="culture", question="How?"))
    return Leitbild(columns=columns, people=(replace(first, ideas=tuple(ideas)), *others))


def ballot(ranks: str, column: str = "purpose") -> Ballot:
    return Ballot(column=column, ranks=tuple(ranks))


def ids(leitbild: Leitbild, column: str = "purpose") -> list[str]:
    return [idea.id for idea in standing(leitbild, column)]


def merged(leitbild: Leitbild, *merges: str) -> Leitbild:
    """Read `abc` as: a stands for b and c."""
    return replace(leitbild, merged=tuple(Merge(idea=one[0], ideas=tuple(one[1:])) for one in merges))


def parked(leitbild: Leitbild, *ideas: str) -> Leitbild:
    return replace(leitbild, parked=tuple(Parking(idea=idea) for idea in ideas))


def test_the_ideas_that_stand_are_neither_parked_nor_merged_away() -> None:
    leitbild = parked(merged(team("anna", purpose="dcba"), "ab"), "c")
    assert ids(leitbild) == ["a", "d"]
    assert ids(leitbild, "culture") == ["x", "y"]


def test_a_parked_idea_gets_no_votes() -> None:
    leitbild = cast(team("anna", "ben"), "anna", ballot("cab"))
    assert ballots_of(parked(leitbild, "c"), "purpose") == {"anna": ("a", "b")}


def test_a_merged_idea_gives_its_place_to_the_one_that_stands_for_it() -> None:
    leitbild = cast(team("anna", "ben"), "anna", ballot("bcad"))
    assert ballots_of(merged(leitbild, "ab"), "purpose") == {"anna": ("a", "c", "d")}


def test_a_merge_of_merges_leads_to_the_last_that_stands() -> None:
    leitbild = merged(cast(team("anna"), "anna", ballot("cbd")), "ab", "bc")
    assert ids(leitbild) == ["a", "d"]
    assert ballots_of(leitbild, "purpose") == {"anna": ("a", "d")}


def test_a_ring_of_merges_leaves_one_idea_standing() -> None:
    leitbild = merged(cast(team("anna"), "anna", ballot("db")), "ab", "ba", "bc")
    assert ids(leitbild) == ["a", "d"]
    assert ballots_of(leitbild, "purpose") == {"anna": ("d", "a")}


def test_a_thought_whose_idea_is_parked_is_parked_as_a_whole() -> None:
    leitbild = parked(merged(cast(team("anna"), "anna", ballot("bc")), "ab"), "a")
    assert ids(leitbild) == ["c", "d"]
    assert ballots_of(leitbild, "purpose") == {"anna": ("c",)}


def test_a_blank_ballot_is_one() -> None:
    leitbild = cast(team("anna", "ben"), "anna", ballot(""))
    assert ballots_of(leitbild, "purpose") == {"anna": ()}
    assert [person.id for person in missing(leitbild, "purpose")] == ["ben"]
    assert [person.id for person in missing(leitbild, "culture")] == ["anna", "ben"]


def test_only_the_people_entitled_and_the_ideas_of_a_vote_count_if_they_are_named() -> None:
    leitbild = cast(cast(team("anna", "ben"), "anna", ballot("ab")), "ben", ballot("ba"))
    assert ballots_of(leitbild, "purpose", ideas="ac", entitled=["ben"]) == {"ben": ("a",)}
    assert ballots_of(merged(leitbild, "ab"), "purpose", ideas="ab", entitled=["ben"]) == {"ben": ("b", "a")}


def test_a_new_ballot_replaces_the_old_one_of_its_column_only() -> None:
    leitbild = team("anna", "ben")
    for one in (ballot("x", "culture"), ballot("ab"), ballot("ba")):
        leitbild = cast(leitbild, "anna", one)
    kept = tuple(replace(one, seen=None) for one in leitbild.people[0].ballots)
    assert kept == (replace(ballot("ba"), replaced=1), ballot("x", "culture"))
    assert leitbild.people[1].ballots == ()


def test_a_withdrawn_ballot_is_missing() -> None:
    before = team("anna")
    leitbild = cast(before, "anna", ballot("ab"))
    assert withdraw_ballot(leitbild, "anna", "purpose") == before
    assert withdraw_ballot(before, "anna", "purpose") == before


def test_a_ballot_that_cannot_count_is_refused_with_the_facts() -> None:
    leitbild = parked(merged(team("anna"), "ab"), "d")
    with pytest.raises(UnknownIdea) as unknown:
        cast(leitbild, "anna", ballot("aq"))
    assert unknown.value.facts["reference"] == "q"
    with pytest.raises(OtherColumn, match="belongs to the column `culture`") as other:
        cast(leitbild, "anna", ballot("ax"))
    assert other.value.facts == {"idea": "x", "belongs": "culture", "column": "purpose"}
    with pytest.raises(NamedTwice) as twice:
        cast(leitbild, "anna", ballot("aca"))
    assert twice.value.facts["idea"] == "a"
    with pytest.raises(ParkedIdea, match="text d") as set_aside:
        cast(leitbild, "anna", ballot("ad"))
    assert set_aside.value.facts["idea"] == "d"


def test_a_merged_idea_may_be_named_and_so_may_the_one_that_stands_for_it() -> None:
    leitbild = cast(merged(team("anna"), "ab"), "anna", ballot("cba"))
    assert ballots_of(leitbild, "purpose") == {"anna": ("c", "a")}


def test_nobody_unknown_votes_and_for_no_unknown_column() -> None:
    with pytest.raises(NotFound):
        cast(team("anna"), "zoe", ballot("a"))
    with pytest.raises(NotFound):
        cast(team("anna"), "anna", ballot("", "q"))


def test_more_than_half_of_the_people_are_a_quorum() -> None:
    assert [quorum(team(*"abcde"[:size])) for size in range(1, 6)] == [1, 2, 2, 3, 3]
