"""What names something that isn't there, and decisions that don't fit together."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from leitbild_cli.core import adoption
from leitbild_cli.core.checking.findings import Finding, Severity
from leitbild_cli.core.checking.report import check
from leitbild_cli.core.drafting import seal
from leitbild_cli.core.model import (
    Adoption,
    Ballot,
    Column,
    Draft,
    Feedback,
    Idea,
    Leitbild,
    Measure,
    Merge,
    Note,
    Parking,
    Person,
    Question,
    Review,
    Sentence,
    Vote,
)

DAY = date(2026, 12, 1)
ANNA = Person(
    id="anna",
    name="Anna",
    ideas=(
        Idea(id="happy111", column="purpose", text="Make customers happy"),
        Idea(id="stand222", column="purpose", text="Stand by customers"),
        Idea(id="apple333", column="priorities", text="Apple"),
    ),
)
TEAM = Leitbild(
    columns=(Column(id="purpose", question="Why?"), Column(id="priorities", question="What?")),
    people=(ANNA,),
    parked=(Parking(idea="apple333"),),
)
HAPPY = Draft(id="draft111", sentences=(Sentence(text="We are here to make customers happy.", carries=("happy111",)),))


def found(leitbild: Leitbild, code: str) -> list[Finding]:
    return [one for one in check(leitbild) if one.code == code]


def cast(*ranks: str, column: str = "purpose") -> Leitbild:
    return replace(TEAM, people=(replace(ANNA, ballots=(Ballot(column=column, ranks=ranks),)),))


def test_a_sound_file_gives_no_findings() -> None:
    assert check(cast("happy111", "stand222")) == ()


def test_a_ballot_that_ranks_nothing_known_is_found_with_what_was_meant() -> None:
    (one,) = found(cast("happy112"), "unknown-idea")
    assert one.path == ("people", "anna", "ballots", "purpose", "ranks", "0")
    assert one.severity is Severity.ERROR
    assert "`happy111`" in one.mend
    assert not found(cast("happy111"), "unknown-idea")


def test_a_ballot_that_ranks_an_idea_twice_is_found() -> None:
    assert found(cast("happy111", "stand222", "happy111"), "ranked-twice")
    assert not found(cast("happy111", "stand222"), "ranked-twice")


def test_a_ballot_that_ranks_a_parked_idea_is_found() -> None:
    assert found(cast("apple333", column="priorities"), "ranked-parked")
    assert not found(cast("happy111"), "ranked-parked")


def test_a_ballot_that_ranks_an_idea_of_another_column_is_found() -> None:
    assert found(cast("apple333"), "ranked-elsewhere")
    assert not found(cast("apple333", column="priorities"), "ranked-elsewhere")


def test_an_abstention_is_no_fault() -> None:
    assert check(cast()) == ()


def test_a_merge_of_an_idea_that_is_gone_is_found() -> None:
    assert found(replace(TEAM, merged=(Merge(idea="happy111", ideas=("gone1111",)),)), "unknown-idea")
    assert not found(replace(TEAM, merged=(Merge(idea="happy111", ideas=("stand222",)),)), "unknown-idea")


def test_an_idea_merged_into_itself_is_found() -> None:
    assert found(replace(TEAM, merged=(Merge(idea="happy111", ideas=("happy111",)),)), "merged-into-itself")
    assert not found(replace(TEAM, merged=(Merge(idea="happy111", ideas=("stand222",)),)), "merged-into-itself")


THIRD = replace(ANNA, ideas=(*ANNA.ideas, Idea(id="third444", column="purpose", text="Delight customers")))


def merged(*merges: Merge) -> Leitbild:
    return replace(TEAM, people=(THIRD,), merged=merges)


def test_a_chain_of_merges_is_found() -> None:
    chain = merged(Merge(idea="happy111", ideas=("stand222",)), Merge(idea="stand222", ideas=("third444",)))
    assert found(chain, "merged-chain")
    assert not found(merged(Merge(idea="happy111", ideas=("stand222", "third444"))), "merged-chain")


def test_an_idea_merged_twice_is_found() -> None:
    twice = merged(Merge(idea="happy111", ideas=("third444",)), Merge(idea="stand222", ideas=("third444",)))
    assert found(twice, "merged-twice")
    assert not found(merged(Merge(idea="happy111", ideas=("third444",)), Merge(idea="stand222")), "merged-twice")


def test_a_merge_across_columns_is_found() -> None:
    assert found(merged(Merge(idea="happy111", ideas=("apple333",))), "merged-elsewhere")
    assert not found(merged(Merge(idea="happy111", ideas=("stand222",))), "merged-elsewhere")


def test_a_pair_that_is_kept_apart_and_merged_is_found() -> None:
    apart = replace(TEAM, distinct=(("happy111", "stand222"),))
    assert found(replace(apart, merged=(Merge(idea="happy111", ideas=("stand222",)),)), "merged-and-distinct")
    assert check(apart) == ()


def test_a_pair_or_parking_of_an_idea_that_is_gone_is_found() -> None:
    gone = replace(TEAM, distinct=(("happy111", "gone1111"),), parked=(Parking(idea="gone2222"),))
    assert [one.path for one in found(gone, "unknown-idea")] == [("distinct", "0"), ("parked", "gone2222")]


def test_a_winner_that_is_gone_is_found() -> None:
    assert found(replace(TEAM, votes=(Vote(column="purpose", winner="gone1111"),)), "unknown-idea")
    assert check(replace(TEAM, votes=(Vote(column="purpose", winner=None),))) == ()


def test_a_winner_that_is_parked_is_found() -> None:
    assert found(replace(TEAM, votes=(Vote(column="priorities", winner="apple333"),)), "winner-parked")
    assert check(replace(TEAM, votes=(Vote(column="purpose", winner="happy111"),))) == ()


def test_a_winner_of_another_column_is_found() -> None:
    assert found(replace(TEAM, votes=(Vote(column="priorities", winner="happy111"),)), "winner-elsewhere")


def test_a_winner_nobody_could_vote_for_is_found() -> None:
    vote = Vote(column="purpose", ideas=("stand222",), winner="happy111")
    assert found(replace(TEAM, votes=(vote,)), "winner-not-voted-on")
    assert check(replace(TEAM, votes=(replace(vote, ideas=("stand222", "happy111")),))) == ()


def test_a_sentence_that_carries_nothing_known_is_found() -> None:
    lost = replace(HAPPY, sentences=(replace(HAPPY.sentences[0], carries=("happy112",)),))
    (one,) = found(replace(TEAM, drafts=(lost,)), "unknown-reference")
    assert one.path == ("drafts", "draft111", "sentences", "0")
    assert not found(replace(TEAM, drafts=(HAPPY,)), "unknown-reference")


@pytest.mark.parametrize("field", ["draft", "done_in"])
def test_feedback_on_a_draft_that_is_gone_is_found(field: str) -> None:
    there = replace(TEAM, drafts=(HAPPY,))
    wrong = Feedback(id="feedb111", **{field: "draft112"})  # type: ignore[arg-type]
    right = Feedback(id="feedb111", **{field: "draft111"})  # type: ignore[arg-type]
    assert found(replace(there, feedback=(wrong,)), "unknown-draft")[0].path == ("feedback", "feedb111", field)
    assert not found(replace(there, feedback=(right,)), "unknown-draft")


def test_a_note_on_a_draft_that_is_gone_is_found() -> None:
    note = Note(id="note1111", draft="draft112", text="Nice")
    assert found(replace(TEAM, people=(replace(ANNA, notes=(note,)),)), "unknown-draft")


def test_a_measure_for_an_idea_that_is_gone_is_found() -> None:
    assert found(replace(TEAM, measures=(Measure(id="csat", name="CSAT", idea="gone1111"),)), "unknown-idea")
    assert check(replace(TEAM, measures=(Measure(id="csat", name="CSAT", idea="happy111"),))) == ()


def test_somebody_who_is_not_on_the_roster_is_found() -> None:
    assert found(replace(TEAM, reviews=(Review(id="review11", on=DAY, by="ana"),)), "unknown-person")
    assert check(replace(TEAM, reviews=(Review(id="review11", on=DAY, by="anna"),))) == ()


def test_an_adoption_of_a_draft_that_is_gone_is_found() -> None:
    gone = Adoption(draft="draft999", on=DAY, text="We help.", seal=seal.seal_of("We help."))
    assert found(replace(TEAM, adopted=(gone,)), "unknown-draft")


ADOPTED, _ADOPTION = adoption.adopt(replace(TEAM, drafts=(HAPPY,)), HAPPY, on=DAY, despite="Tried out.")


def test_an_adopted_text_that_was_edited_is_found() -> None:
    edited = replace(ADOPTED, adopted=(replace(ADOPTED.adopted[0], text="We are here."),))
    assert found(edited, "seal-broken")[0].path == ("adopted", "draft111", "text")
    assert not found(ADOPTED, "seal-broken")


def test_a_draft_edited_after_it_was_adopted_is_found() -> None:
    edited = replace(ADOPTED, drafts=(replace(HAPPY, sentences=(Sentence(text="We are here."),)),))
    assert found(edited, "adopted-differs")
    assert not found(ADOPTED, "adopted-differs")


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("Ask anna@example.com", True),
        ("Call 0151 23456789", True),
        ("Call +49 (0)30 1234567", True),
        ("98 % of 10000 calls within 30 s since 2019", False),
        ("Open 24/7, 08:00-20:00", False),
        ("@all: listen", False),
    ],
)
def test_an_address_or_number_of_somebody_is_found(text: str, private: bool) -> None:  # noqa: FBT001  a column of the table
    person = replace(ANNA, ideas=(Idea(id="happy111", column="purpose", text=text),))
    assert bool(found(replace(TEAM, people=(person,), parked=()), "private")) is private
    noted = replace(ANNA, notes=(Note(id="n0te1111", text=text),))
    assert bool(found(replace(TEAM, people=(noted,), parked=()), "private")) is private
    asked = Question(asked="Why?", text=text)
    for said in (Feedback(id="f33d1111", text=text), Feedback(id="f33d1111", questions=(asked,))):
        assert bool(found(replace(TEAM, feedback=(said,), parked=()), "private")) is private


def test_findings_come_in_the_order_of_the_file() -> None:
    lost = replace(
        TEAM,
        people=(
            ANNA,
            replace(ANNA, id="ben", name="Ben", ideas=(), ballots=(Ballot(column="purpose", ranks=("gone1111",)),)),
        ),
        parked=(Parking(idea="gone2222"),),
        votes=(Vote(column="purpose", winner="gone3333", closed=datetime(2026, 1, 1, tzinfo=UTC)),),
        measures=(Measure(id="csat", name="CSAT", idea="gone4444"),),
    )
    assert [one.path[0] for one in check(lost)] == ["people", "parked", "votes", "measures"]


def test_two_people_of_one_name_are_told() -> None:
    team = Leitbild(people=(Person(id="zoe", name="Zoe"), Person(id="zoe2", name="ZOE ")))
    (found,) = [one for one in check(team) if one.code == "namesake"]
    assert (found.severity, found.path) == (Severity.WARNING, ("people", "zoe2", "name"))
    assert found.what == "Two people are called ZOE : `zoe` and `zoe2`."


@pytest.mark.parametrize("place", ["team", "parked"])
def test_signs_that_nobody_sees_are_found_in_what_the_manager_wrote(place: str) -> None:
    text = "Later\u202eon"
    leitbild = Leitbild(team=text) if place == "team" else Leitbild(parked=(Parking(idea="happy111", reason=text),))
    assert [one.path[0] for one in check(leitbild) if one.code == "hidden"] == [place]
