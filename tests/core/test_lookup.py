"""What is asked of a Leitbild has one answer, whatever several branches left behind together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import dedupe, ideas, lookup
from leitbild_cli.core.lookup import Fate
from leitbild_cli.core.model import (
    Adoption,
    Ballot,
    Column,
    Draft,
    Idea,
    Leitbild,
    Merge,
    Parking,
    Person,
    Vote,
)

if TYPE_CHECKING:
    from random import Random

HERE = "abcdefgh"
EVERY = HERE + "xyz"  # the last three were withdrawn on another branch, or never were
NAME = st.sampled_from(EVERY)
MERGE = st.builds(lambda idea, ideas: Merge(idea=idea, ideas=tuple(ideas)), NAME, st.lists(NAME, max_size=4))


def team(*merges: Merge, parked: str = "") -> Leitbild:
    anna = Person(id="anna", name="Anna", ideas=tuple(_idea(one) for one in HERE[:5]))
    ben = Person(id="ben", name="Ben", ideas=tuple(_idea(one) for one in HERE[5:]))
    columns = (Column(id="purpose", question="Why?"), Column(id="culture", question="How?"))
    parkings = tuple(Parking(idea=one) for one in parked)
    return Leitbild(columns=columns, people=(anna, ben), merged=merges, parked=parkings)


def merged(*merges: str, parked: str = "") -> Leitbild:
    """Read `abc` as: a stands for b and c."""
    return team(*(Merge(idea=one[0], ideas=tuple(one[1:])) for one in merges), parked=parked)


def stand(leitbild: Leitbild, column: str | None = None) -> str:
    return "".join(idea.id for idea in lookup.standing(leitbild, column))


def _idea(one: str) -> Idea:
    return Idea(id=one, column="culture" if one in "gh" else "purpose", text=f"text {one}")


LEITBILDER = st.builds(
    lambda merges, parked: team(*merges, parked="".join(parked)),
    st.lists(MERGE, max_size=6, unique_by=lambda merge: merge.idea),  # a key of the file is there once
    st.lists(NAME, max_size=3, unique=True),
)


@pytest.mark.parametrize(
    ("merges", "answer"),
    [
        (("ab", "bc"), {"b": "a", "c": "a"}),  # a chain
        (("cb", "ba"), {"b": "c", "a": "c"}),  # the same the other way round
        (("ab", "ba"), {"b": "a"}),  # a ring
        (("bc", "cd", "db", "ef"), {"c": "b", "d": "b", "f": "e"}),  # a larger one
        (("bca", "cb"), {"c": "b", "a": "b"}),  # a way into a ring
        (("aab",), {"b": "a"}),  # merged into itself
        (("xab",), {}),  # the head was withdrawn
        (("cx", "xa"), {"x": "c"}),  # a link of the chain was withdrawn
        (("ac", "bc"), {"c": "a"}),  # under two heads
        (("xc", "bc"), {"c": "b"}),  # under two heads, one of which is gone
        (("ab", "ba", "ca"), {"a": "c", "b": "c"}),  # a ring with a way out
        (("ab", "ba", "cd", "dc", "cb"), {"a": "c", "b": "c", "d": "c"}),  # a ring that leads into another
        (("ba", "ca", "db", "ec"), {"a": "d", "b": "d", "c": "e"}),  # two heads, each with one of its own
        (("a",), {}),  # a merge of nothing
    ],
)
def test_who_stands_for_whom_is_followed_to_the_end(merges: tuple[str, ...], answer: dict[str, str]) -> None:
    assert lookup.representatives(merged(*merges)) == answer
    assert lookup.representatives(merged(*reversed(merges))) == answer


def test_a_thought_is_set_aside_with_the_idea_that_stands_for_it() -> None:
    leitbild = merged("ab", "bc", parked="a")
    assert stand(leitbild, "purpose") == "def"
    assert list(lookup.fates(leitbild).values())[:4] == [Fate.PARKED, Fate.MERGED, Fate.MERGED, Fate.STANDING]


def test_one_wording_set_aside_leaves_the_thought_standing() -> None:
    assert stand(merged("ab", "bc", parked="b"), "purpose") == "adef"


def test_an_idea_under_two_heads_takes_neither_out() -> None:
    leitbild = merged("ac", "bc")
    assert stand(leitbild, "purpose") == "abdef"
    assert set(lookup.thoughts(leitbild).values()) == {"a"}


def test_a_very_long_chain_has_an_end() -> None:
    merges = [Merge(idea=f"n{place:05}", ideas=(f"n{place + 1:05}",)) for place in range(20_000)]
    people = (Person(id="anna", name="Anna", ideas=tuple(_idea(one.idea) for one in merges)),)
    leitbild = replace(team(*reversed(merges)), people=people)
    assert set(lookup.representatives(leitbild).values()) == {"n00000"}
    assert [idea.id for idea in lookup.standing(leitbild)] == ["n00000"]
    assert len(lookup.wordings(leitbild, "n00000")) == 19_999
    assert len(lookup.thoughts(leitbild)) == 20_001


@given(LEITBILDER)
def test_every_idea_has_one_representative_and_that_one_stands_for_itself(leitbild: Leitbild) -> None:
    found = lookup.representatives(leitbild)
    assert set(found.values()).isdisjoint(found)
    assert set(found.values()) <= set(HERE)
    assert all(one != stands for one, stands in found.items())


@given(LEITBILDER, st.randoms(use_true_random=False))
def test_who_stands_does_not_depend_on_the_order_of_the_merges(leitbild: Leitbild, chance: Random) -> None:
    shuffled = list(leitbild.merged)
    chance.shuffle(shuffled)
    other = replace(leitbild, merged=tuple(replace(one, ideas=one.ideas[::-1]) for one in shuffled))
    assert lookup.representatives(other) == lookup.representatives(leitbild)
    assert lookup.thoughts(other) == lookup.thoughts(leitbild)


@given(LEITBILDER)
def test_every_idea_has_one_fate(leitbild: Leitbild) -> None:
    fates = lookup.fates(leitbild)
    found = lookup.representatives(leitbild)
    assert "".join(fates) == HERE
    assert "".join(one for one in HERE if fates[one] is Fate.STANDING) == stand(leitbild)
    assert sorted(stand(leitbild, "purpose") + stand(leitbild, "culture")) == sorted(stand(leitbild))
    assert all((one in found) for one, fate in fates.items() if fate is Fate.MERGED)


@given(LEITBILDER)
def test_the_ideas_that_stand_share_out_all_ideas_among_them(leitbild: Leitbild) -> None:
    heads = [one for one in HERE if one not in lookup.representatives(leitbild)]
    groups = lookup.groups(leitbild)
    shared = [each for one in heads for each in (one, *groups.get(one, ()))]
    assert sorted(shared) == list(HERE)
    assert groups.keys() <= set(heads)
    assert all(sorted(lookup.wordings(leitbild, one)) == sorted(groups.get(one, ())) for one in heads)


@given(LEITBILDER)
def test_what_one_idea_stands_for_is_one_thought(leitbild: Leitbild) -> None:
    thoughts = lookup.thoughts(leitbild)
    assert all(thoughts[one] == thoughts[stands] for one, stands in lookup.representatives(leitbild).items())
    for merge in leitbild.merged:
        if merge.idea in HERE:
            assert len({thoughts[one] for one in merge.ideas}) <= 1


def test_where_several_may_vote_only_they_can_be_missing() -> None:
    ballots = (Ballot(column="purpose", ranks=("a",)), Ballot(column="purpose"))
    leitbild = merged("ab")
    anna, ben = leitbild.people
    leitbild = replace(leitbild, people=(replace(anna, ballots=ballots), ben))
    assert lookup.ballot_of(leitbild.people[0], "purpose") == Ballot(column="purpose")
    assert [one.id for one in lookup.missing(leitbild, "purpose")] == ["ben"]
    assert [one.id for one in lookup.missing(leitbild, "culture")] == ["anna", "ben"]
    leitbild = replace(leitbild, votes=(Vote(column="purpose", entitled=("anna",), winner="x"),))
    assert lookup.missing(leitbild, "purpose") == ()
    assert [one.id for one in lookup.undecided(leitbild)] == ["culture"]
    assert lookup.winners(leitbild) == {"purpose": "x"}
    assert lookup.winning_ideas(leitbild) == {}
    assert lookup.vote_of(leitbild, "culture") is None


def test_a_draft_has_its_place_as_number_and_the_last_is_the_latest() -> None:
    made = tuple(Adoption(draft=one, on=date(2026, 11, 23), text=one, seal="") for one in ("one", "two", "one"))
    leitbild = Leitbild(drafts=(Draft(id="one"), Draft(id="two")), adopted=made)
    assert lookup.latest_draft(leitbild) == Draft(id="two")
    assert (lookup.draft_number(leitbild, "two"), lookup.draft_number(leitbild, "three")) == (2, None)
    assert lookup.draft_of(leitbild, "one") == Draft(id="one")
    assert lookup.adoption(leitbild) is made[2]
    assert lookup.adoption_of(leitbild, "one") is made[0]
    assert (lookup.latest_draft(Leitbild()), lookup.adoption(Leitbild())) == (None, None)


@given(LEITBILDER, st.data())
def test_two_ideas_of_one_column_that_stand_can_always_be_merged(leitbild: Leitbild, data: st.DataObject) -> None:
    there = stand(leitbild, "purpose")
    if len(there) < 2:
        return
    one, other = data.draw(st.permutations(there))[:2]
    after, made = ideas.merge(leitbild, (one, other), reason=None, on=date(2026, 11, 23))
    assert made in after.merged
    assert lookup.representatives(after)[other] == one
    assert stand(after, "purpose") == there.replace(other, "")


@given(LEITBILDER, st.sampled_from(HERE), st.booleans())
def test_what_is_taken_out_of_its_merges_stands_for_itself_alone(leitbild: Leitbild, one: str, apart: bool) -> None:  # noqa: FBT001
    named = any((one in merge.ideas and merge.idea != one) or one == merge.idea for merge in leitbild.merged)
    if not named:
        with pytest.raises(ideas.NothingToDo):
            ideas.unmerge(leitbild, one, apart=apart)
        return
    after, _freed = ideas.unmerge(leitbild, one, apart=apart)
    assert one not in lookup.thoughts(after)
    assert all(one not in (merge.idea, *merge.ideas) for merge in after.merged)
    assert all({first, second} <= set(HERE) for first, second in after.distinct)


@given(LEITBILDER)
def test_no_suggestion_holds_two_ideas_that_merges_join(leitbild: Leitbild) -> None:
    people = tuple(
        replace(one, ideas=tuple(replace(idea, text="Kunden glücklich machen") for idea in one.ideas))
        for one in leitbild.people
    )
    leitbild = replace(leitbild, people=people)
    thoughts = lookup.thoughts(leitbild)
    found = dedupe.suggestions(leitbild, across=True)
    for one in found:
        named = [thoughts[each] for each in one.ids if each in thoughts]
        assert len(set(named)) == len(named)
        assert set(one.ids) <= set(stand(leitbild))
        assert dedupe.still_open(leitbild, one)
    for one in dedupe.suggestions(leitbild):
        after, _made = dedupe.accept(leitbild, one, one.ids, one.standing, date(2026, 11, 23))
        assert len(stand(after)) == len(stand(leitbild)) - len(one.ids) + 1
