"""The pages people look at while they vote: a ballot one moves through, and the wall while hands are counted."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Column, Correction, Count, Idea, LeftBy, Leitbild, Person, Vote
from leitbild_cli.core.voting.hands import AskDeciding, AskLot, AskRound
from leitbild_cli.core.voting.names import letter
from leitbild_cli.core.voting.sheet import BallotSheet
from leitbild_cli.language import use
from leitbild_cli.view.format import text
from leitbild_cli.view.voting import ballot as paper
from leitbild_cli.view.voting import projector as page
from leitbild_cli.view.voting.ballot import Frame
from leitbild_cli.view.voting.hands import Screen
from leitbild_cli.view.voting.names import Labels
from leitbild_cli.view.voting.projector import Wall
from leitbild_cli.view.voting.terms import corrections_lines

WORDS = "Freundlich bleiben, auch wenn drei Leitungen blinken und jemand am Tresen wartet"


def called(count: int) -> Labels:
    ideas = [f"a{place:07}" for place in range(count)]
    return Labels(
        letters={idea: letter(place) for place, idea in enumerate(ideas)},
        texts={idea: f"{place} {WORDS}"[: 12 + 9 * (place % 9)] for place, idea in enumerate(ideas)},
    )


def frame(count: int, *, width: int = 40, height: int = 10) -> Frame:
    facts = ["2 of 5 people have voted."]
    return Frame(question="What matters to us?", facts=facts, called=called(count), width=width, height=height)


@given(st.integers(2, 60), st.integers(20, 130), st.integers(5, 50), st.data())
def test_a_ballot_fits_its_page_and_the_cursor_is_on_it(
    count: int, width: int, height: int, data: st.DataObject
) -> None:
    shown = frame(count, width=width, height=height)
    ideas = tuple(shown.called.letters)
    ranks = tuple(data.draw(st.lists(st.sampled_from(ideas), unique=True)))
    lines = paper.page(BallotSheet(ideas=ideas, ranks=ranks, at=data.draw(st.integers(0, count + 1))), shown)
    assert len(lines) <= max(height, 7)
    assert all(text.width(line) <= width for line in lines)
    assert sum(line.startswith("›") for line in lines) == 1


def test_a_small_page_scrolls_and_says_how_many_are_above_and_below() -> None:
    lines = paper.page(BallotSheet(ideas=tuple(called(20).letters), ranks=("a0000009",), at=9), frame(20))
    assert lines[0] == "What matters to us?"
    assert lines[1] == "  ↑ 7 more"
    assert lines[4] == "› 1. J  9 Freundlich"
    assert lines[-2] == "  ↓ 9 more"
    assert lines[-1] == "Enter: take back · Tab: end · Esc: stop"


def test_the_line_that_casts_says_what_it_casts() -> None:
    ideas = tuple(called(3).letters)
    roomy = frame(3, width=80, height=24)
    assert "     Cast it blank" in paper.page(BallotSheet(ideas=ideas), roomy)
    assert "›    Cast: C A" in paper.page(BallotSheet(ideas=ideas, ranks=(ideas[2], ideas[0]), at=3), roomy)


@given(st.integers(2, 30), st.integers(20, 130), st.integers(9, 50), st.data())
def test_the_wall_leaves_room_for_the_line_typed_and_shows_the_idea_asked_about(
    count: int, width: int, height: int, data: st.DataObject
) -> None:
    wall = Wall(
        screen=Screen(question="Was ist wichtig?", called=called(count), width=width), height=height, hint=WORDS
    )
    ideas = tuple(wall.screen.called.letters)
    typed = dict.fromkeys(ideas[: data.draw(st.integers(0, count - 1))], 1)
    lines = page.asking(AskRound(number=1, ideas=ideas), wall, present=30, found=typed, note="")
    assert len(lines) <= height - 1
    assert all(text.width(line) <= width for line in lines)
    assert sum("›" in line for line in lines) == 1


def test_the_wall_keeps_an_idea_and_its_hands_in_one_line() -> None:
    wall = Wall(screen=Screen(question="Was ist wichtig?", called=called(3), width=80, large=True), height=24, hint="…")
    round_ = AskRound(number=2, ideas=tuple(wall.screen.called.letters))
    lines = page.asking(round_, wall, present=5, found={"a0000000": 3}, note="")
    assert lines[0] == "  Round 2, 5 people in the room"
    assert "    A    3  0 Freundlich" in lines
    assert any(line.startswith("  › B       1 Freundlich") for line in lines)


@pytest.mark.parametrize("ask", [AskDeciding, AskLot])
def test_the_wall_asks_only_about_those_tied(ask: type[AskDeciding | AskLot]) -> None:
    wall = Wall(screen=Screen(question="Was?", called=called(3), width=80, large=True), height=24)
    shown = "\n".join(page.asking(ask(number=2, ideas=("a0000001", "a0000002")), wall, present=5, found={}, note=""))
    assert "0 Freundlich" not in shown
    assert "1 Freundlich" in shown


def test_a_result_on_a_low_wall_is_told_by_letters() -> None:
    counts = {"a0000000": 3, "a0000001": 1, "a0000002": 0}
    screen = Screen(question="Was ist wichtig?", called=called(3), width=40)
    low = page.result(counts, (WORDS * 3, "C leaves."), Wall(screen=screen, height=9), present=5)
    assert low[-2:] == ["  C leaves.", "  1 person showed no hand."]
    tall = page.result(counts, (WORDS * 3, "C leaves."), Wall(screen=screen, height=24), present=5)
    assert "  C leaves." not in tall


def test_corrections_say_what_was_entered_at_first_and_when_it_was_corrected() -> None:
    made = datetime(2026, 11, 23, 9, 4, tzinfo=UTC)
    numbers = (Count(idea="a0000001", votes=Decimal(3)), Count(idea="a0000002", votes=Decimal(1)))
    vote = Vote(
        column="purpose",
        ideas=("a0000001", "a0000002"),
        corrections=(
            Correction(round=1, counts=numbers, present=5, made=made),
            Correction(round=2, step=LeftBy.DECIDING_ROUND, counts=numbers),
            Correction(round=2, step=LeftBy.LOT, left="a0000002", drawn_by="Eva", made=made),
        ),
    )
    ideas = tuple(Idea(id=idea, column="purpose", text=idea) for idea in vote.ideas)
    leitbild = Leitbild(
        team="Team",
        columns=(Column(id="purpose", question="Was?"),),
        people=(Person(id="anna", name="Anna", ideas=ideas),),
    )
    use("de")
    try:
        told = [line.replace("\u00a0", " ") for line in corrections_lines(leitbild, vote)]
    finally:
        use("en")
    assert told == [
        "Runde 1, zuerst eingetragen: A 3, B 1; im Raum: 5. Korrigiert 23.11.2026, 09:04 UTC.",
        "Runde 2, Entscheidungsrunde, zuerst eingetragen: A 3, B 1.",
        "Runde 2, Los, zuerst eingetragen: B geht, gezogen von Eva. Korrigiert 23.11.2026, 09:04 UTC.",
    ]
