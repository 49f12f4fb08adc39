"""What a vote looks like: many rounds, odd texts, signs for screens that know only ASCII."""

from __future__ import annotations

from decimal import Decimal

import pytest

from leitbild_cli.core.model import Column, Count, Idea, LeftBy, Leitbild, Person, Round, Vote
from leitbild_cli.core.voting.names import letter
from leitbild_cli.view.format.text import width
from leitbild_cli.view.voting.hands import Screen, shown_hands
from leitbild_cli.view.voting.markdown import result_markdown
from leitbild_cli.view.voting.names import listed, names
from leitbild_cli.view.voting.result import result_block

MANY = 30


def long_vote(texts: dict[int, str] | None = None) -> tuple[Leitbild, Vote]:
    """Thirty ideas of which one leaves a round, and two ballots that run out on the way."""
    ids = tuple(f"idea{place:02}" for place in range(MANY))
    ideas = tuple(
        Idea(id=one, column="purpose", text=(texts or {}).get(place, f"Gedanke {place}"))
        for place, one in enumerate(ids)
    )
    leitbild = Leitbild(
        columns=(Column(id="purpose", question="Wozu gibt es uns?"),),
        people=(Person(id="anna", name="Anna", ideas=ideas),),
    )
    rounds = tuple(
        Round(
            counts=tuple(Count(idea=one, votes=Decimal(place + 1)) for place, one in enumerate(ids[gone:])),
            left=(ids[gone],),
            by=LeftBy.FEWEST,
            exhausted=Decimal(0 if gone < 20 else 2),
        )
        for gone in range(MANY - 1)
    )
    return leitbild, Vote(
        column="purpose", ideas=ids, rounds=rounds, ballots=Decimal(40), blank=Decimal(1), winner=ids[-1]
    )


@pytest.mark.parametrize("cells", [20, 30, 40, 59, 60, 80, 120, 200])
def test_no_line_is_wider_than_the_screen(cells: int) -> None:
    leitbild, vote = long_vote({3: "Kundenzufriedenheitsverbesserungsmaßnahmen " * 3, 4: "心から、ありがとう" * 9})
    lines = result_block(leitbild, vote, width=cells).split("\n")
    assert max(map(width, lines)) <= cells


def test_many_rounds_go_into_several_tables_of_those_still_in() -> None:
    leitbild, vote = long_vote()
    lines = result_block(leitbild, vote, width=80).split("\n")
    heads = [line.split() for line in lines if line.strip().startswith("Round   ")]
    assert [number for head in heads for number in head[1:]] == [str(place) for place in range(1, MANY)]
    tables = "\n".join(lines).split("\n\n")[1 : len(heads) + 1]
    assert [len(table.split("\n")) for table in tables] == [31, 22, 14, 5]
    assert ["exhausted" in table for table in tables] == [False, False, True, True]
    assert tables[3].split("\n")[1].startswith("AD  Gedanke 29")


def test_a_screen_without_signs_gets_letters() -> None:
    leitbild, vote = long_vote()
    assert result_block(leitbild, vote, width=80, ascii_only=True).isascii()


def test_foreign_text_cannot_paint_the_screen() -> None:
    leitbild, vote = long_vote({29: "gut\x1b[31m rot \u202e um"})
    assert "\x1b" not in result_block(leitbild, vote, width=80)
    assert "\x1b" not in result_markdown(leitbild, vote)
    assert "| a\\|b" not in result_markdown(*long_vote({29: "a|b"}))
    assert "AD · a\\|b |" in result_markdown(*long_vote({29: "a|b"}))


def test_an_idea_that_is_gone_is_called_by_its_id() -> None:
    assert names(Leitbild(), Vote(column="c", ideas=("k7m2xq4d",))).both("k7m2xq4d") == "A “k7m2xq4d”"


def test_there_are_letters_for_any_number_of_ideas() -> None:
    found = [letter(place) for place in range(800)]
    assert found[:3] + found[25:28] + found[51:53] == ["A", "B", "C", "Z", "AA", "AB", "AZ", "BA"]
    assert (found[701], found[702]) == ("ZZ", "AAA")
    assert len(set(found)) == 800


def test_words_are_listed_as_people_say_them() -> None:
    assert [listed(("A", "B", "C")[:count]) for count in range(4)] == ["", "A", "A and B", "A, B and C"]


def test_bars_never_leave_the_screen() -> None:
    leitbild, vote = long_vote()
    called = names(leitbild, vote, ("idea00", "idea01"))
    for large in (False, True):
        screen = Screen(question="?", called=called, width=40, large=large, ascii_only=True)
        lines = shown_hands({"idea00": 300, "idea01": 100}, screen).split("\n")
        assert max(map(width, lines)) <= 40
        assert lines[1].count("#") == 3 * lines[3 if large else 2].count("#") + lines[1].count("#") % 3
