"""What is found about an open vote: what moved since, ballots without a say, and names that stand for nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from leitbild_cli.core import ideas
from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.checking.report import check
from leitbild_cli.core.model import (
    Ballot,
    Column,
    Correction,
    Count,
    DrawnLot,
    Idea,
    LeftBy,
    Leitbild,
    Pairs,
    Person,
    Round,
    Share,
    TieStep,
    Transfer,
    Vote,
    Wording,
)
from leitbild_cli.core.voting.terms import Terms
from leitbild_cli.core.voting.votes import close_vote, open_vote

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
ANNA = Person(
    id="anna", name="Anna", ideas=tuple(Idea(id=one, column="purpose", text=one) for one in ("happy111", "stand222"))
)
BEN = Person(id="ben", name="Ben")
TEAM = Leitbild(columns=(Column(id="purpose", question="Why?"),), people=(ANNA, BEN))
OPEN = open_vote(TEAM, "purpose", Terms(entitled=("anna",), closes=NOON + 2 * HOUR), now=NOON)[0]
LATE_IDEA = Idea(id="later333", column="purpose", text="Later")


def found(leitbild: Leitbild) -> list[tuple[str, Severity, tuple[str, ...]]]:
    return [(one.code, one.severity, one.path) for one in check(leitbild)]


def with_people(*people: Person) -> Leitbild:
    return replace(OPEN, people=people)


def cast(person: Person, *ranks: str, at: datetime) -> Person:
    return replace(person, ballots=(Ballot(column="purpose", ranks=ranks, cast=at),))


def test_an_open_vote_as_it_was_opened_gives_no_findings() -> None:
    assert found(with_people(cast(ANNA, "stand222", "happy111", at=NOON + HOUR), BEN)) == []


def test_what_moved_is_found_where_it_is_mended() -> None:
    other = replace(ANNA, ideas=(replace(ANNA.ideas[0], text="Otherwise"),))
    late = replace(BEN, ideas=(LATE_IDEA,))
    assert found(with_people(other, late)) == [
        ("reworded-in-vote", Severity.WARNING, ("people", "anna", "ideas", "happy111", "text")),
        ("added-after-opening", Severity.HINT, ("people", "ben", "ideas", "later333")),
        ("gone-from-vote", Severity.ERROR, ("votes", "purpose", "wording", "stand222")),
    ]
    reworded = next(one for one in check(with_people(other, late)) if one.code == "reworded-in-vote")
    assert "“happy111”" in reworded.mend


def test_an_idea_moved_to_another_column_is_not_called_gone() -> None:
    moved = replace(ANNA, ideas=tuple(replace(one, column="culture") for one in ANNA.ideas[:1]) + ANNA.ideas[1:])
    assert found(with_people(moved, BEN))[0] == (
        "moved-from-vote",
        Severity.ERROR,
        ("people", "anna", "ideas", ANNA.ideas[0].id, "column"),
    )


def test_changed_terms_and_a_voter_who_is_gone_are_found_once() -> None:
    forged = replace(OPEN, votes=(replace(OPEN.votes[0], quorum=2),))
    assert found(forged) == [("terms-changed", Severity.ERROR, ("votes", "purpose", "frozen"))]
    host = replace(BEN, ideas=ANNA.ideas)
    assert found(with_people(host)) == [("voter-gone", Severity.WARNING, ("votes", "purpose", "entitled"))]


def test_a_ballot_without_a_say_is_an_error_unless_it_came_before_the_opening() -> None:
    path = ("people", "ben", "ballots", "purpose")
    for at, severity in ((NOON + HOUR, Severity.ERROR), (NOON - HOUR, Severity.WARNING)):
        assert found(with_people(ANNA, cast(BEN, "happy111", at=at))) == [("not-entitled", severity, path)]


def test_a_ballot_for_what_is_not_in_the_vote_or_after_its_end_is_found() -> None:
    path = ("people", "anna", "ballots", "purpose")
    late = replace(BEN, ideas=(LATE_IDEA,))
    outside = with_people(cast(ANNA, "later333", "happy111", at=NOON + HOUR), late)
    assert ("not-in-vote", Severity.ERROR, (*path, "ranks", "0")) in found(outside)
    after = with_people(cast(ANNA, "happy111", at=NOON + 3 * HOUR), BEN)
    assert found(after) == [("cast-late", Severity.ERROR, path)]
    closed = close_vote(with_people(cast(ANNA, "happy111", at=NOON + HOUR), BEN), "purpose", now=NOON)[0]
    assert found(closed) == [("cast-late", Severity.ERROR, path)]


def test_a_ballot_that_names_another_wording_of_an_idea_in_the_vote_is_in_order() -> None:
    two = replace(BEN, ideas=(replace(LATE_IDEA, text="stand222 once more"),))
    both = replace(TEAM, people=(ANNA, two))
    merged, _merge = ideas.merge(both, ("stand222", "later333"), reason=None, on=NOON.date())
    opened = open_vote(merged, "purpose", Terms(), now=NOON)[0]
    named = replace(opened, people=(cast(ANNA, "later333", "happy111", at=NOON + HOUR), two))
    assert found(named) == []


ONE = (Count(idea="nobody99", votes=Decimal(1)),)


@pytest.mark.parametrize(
    "vote",
    [
        Vote(column="purpose", order=("nobody99",)),
        Vote(column="purpose", lots=(DrawnLot(round=1, left="nobody99"),)),
        Vote(column="purpose", wording=(Wording(idea="nobody99", text="?"),)),
        Vote(column="purpose", pairs=(Pairs(idea="happy111", above=ONE),)),
        Vote(column="purpose", pairs=(Pairs(idea="nobody99"),)),
        Vote(column="purpose", rounds=(Round(counts=ONE),)),
        Vote(column="purpose", rounds=(Round(steps=(TieStep(step=LeftBy.DUEL, counts=ONE),)),)),
        Vote(column="purpose", rounds=(Round(transfers=(Transfer(idea="happy111", to=ONE),)),)),
        Vote(column="purpose", corrections=(Correction(round=1, left="nobody99"),)),
    ],
)
def test_an_idea_that_is_nowhere_is_found_in_every_part_of_a_record(vote: Vote) -> None:
    first, *more = found(replace(TEAM, votes=(vote,)))
    assert first == ("unknown-idea", Severity.ERROR, ("votes", "purpose"))
    assert [code for code, _severity, _path in more] == (["terms-changed"] if vote.wording else [])


@pytest.mark.parametrize("ahead", [{"seed": "three sixes"}, {"lots": (DrawnLot(round=1, left="stand222"),)}])
def test_what_only_a_count_writes_is_found_in_an_open_vote(ahead: dict[str, Any]) -> None:
    vote = replace(OPEN.votes[0], **ahead)
    path = ("votes", "purpose", *ahead)
    assert found(replace(OPEN, votes=(vote,))) == [("written-ahead", Severity.ERROR, path)]
    assert found(replace(OPEN, votes=(replace(vote, winner="happy111"),))) == []


def test_a_weight_of_nobody_is_found() -> None:
    vote = Vote(column="purpose", weights=(Share(person="zoe", weight=Decimal(2)),))
    assert found(replace(TEAM, votes=(vote,))) == [("unknown-person", Severity.ERROR, ("votes", "purpose"))]
