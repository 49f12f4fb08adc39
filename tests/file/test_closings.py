"""Own lines in blocks: an older block gets those it lacks when it changes, and no other block does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from leitbild_cli.core import lookup, people
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.model import Ballot, FeedbackStatus
from leitbild_cli.core.voting import ballot
from leitbild_cli.file import closings, document

HEAD = """\
leitbild: 1
language: de
team: Service
brief:
columns:
  purpose: Wozu?
  culture: Wie?
people:
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: purpose
        text: Zuhören
        added: 2026-11-23T09:04Z
    # anna
    ballots:
"""
CULTURE = """\
      culture:
        ranks:
        cast: 2026-11-23T09:04Z
        # culture
"""
OLD = """\
      purpose:
        ranks:
        cast: 2026-11-23T09:04Z
        # purpose
"""
ANEW = """\
      purpose:
        ranks:
          - a1aaaaaa
        # purpose
        cast: 2026-11-24T09:04Z
        replaced: 1
        seen: {seen}
        # purpose
"""
TAIL = """\
    notes:
    # anna
"""


def cast_anew(text: str, *ranks: str) -> str:
    """Give the text with Anna's ballot for the purpose cast once more."""
    read = document.read(text)
    assert read.leitbild is not None
    given = Ballot(column="purpose", ranks=ranks, cast=datetime(2026, 11, 24, 9, 4, tzinfo=UTC))
    return document.rewrite(read, ballot.cast(read.leitbild, "anna", given))


def test_an_older_ballot_gets_its_line_when_it_is_cast_anew_and_its_neighbour_stays_as_it_is() -> None:
    made = cast_anew(HEAD + CULTURE + OLD + TAIL, "a1aaaaaa")
    seen = made.partition("seen: ")[2].partition("\n")[0]
    assert made == HEAD + CULTURE + ANEW.format(seen=seen) + TAIL
    assert cast_anew(made, "a1aaaaaa").count("# purpose") == 2


def test_an_older_file_is_not_rewritten_by_other_changes() -> None:
    read = document.read(HEAD + CULTURE + OLD + TAIL)
    assert read.leitbild is not None
    anna = lookup.people_by_id(read.leitbild)["anna"]
    idea = replace(anna.ideas[0], text="Hinhören")
    made = document.rewrite(read, people.put(read.leitbild, replace(anna, ideas=(idea,))))
    assert made == read.text.replace("Zuhören", "Hinhören")


def test_a_block_that_ends_in_no_line_of_its_own_gets_none_by_a_change() -> None:
    made = cast_anew(HEAD + CULTURE + OLD.replace("        # purpose\n", "") + TAIL)
    assert (
        made
        == HEAD + CULTURE + OLD.replace("        # purpose\n", "        replaced: 1\n").replace("23T", "24T") + TAIL
    )


def test_what_stood_between_brackets_gets_every_line_of_its_own() -> None:
    old = "people: {anna: {name: Anna, ballots: {purpose: {ranks: [], cast: '2026-11-23T09:04Z'}}}}\n"
    made = cast_anew(HEAD.partition("people:")[0] + old)
    assert closings.closed(made) == made
    assert (made.count("    # anna\n"), made.count("        # purpose\n")) == (2, 2)


def test_a_block_s_line_comes_behind_those_of_the_blocks_inside() -> None:
    readings = "      2026-12-01:\n        value: 3\n        # 2026-12-01\n"
    older = f"{HEAD}{CULTURE}{TAIL}measures:\n  asa:\n    name: Wartezeit\n    target:\n    readings:\n{readings}"
    made = closings.closed(older)
    assert made.endswith(readings + "    # asa\n")
    assert closings.closed(made) == made


SAID = "feedback:\n  f1ffffff:\n    draft:\n    audience: team\n    text: Gut\n    status: {}    # f1ffffff\n"


def answered(text: str) -> str:
    """Give the text with the feedback in it taken up."""
    read = document.read(text)
    assert read.leitbild is not None
    return document.rewrite(
        read, responses.answer(read.leitbild, "f1ffffff", FeedbackStatus.ACCEPTED, "Machen wir.", None)[0]
    )


def test_what_became_of_feedback_is_told_apart_from_what_is_answered() -> None:
    old = HEAD + TAIL + SAID.format("accepted\n    answer: Gern\n")
    made = HEAD + TAIL + SAID.format("accepted\n    # f1ffffff\n    answer: Machen wir.\n")
    assert answered(old) == made
    assert answered(closings.closed(old)) == made
    assert closings.closed(made) == made
    ready = made.replace("accepted", "open").replace("answer: Machen wir.", "answer:")
    assert answered(ready) == made


def test_an_answer_to_older_feedback_stands_before_the_line_its_block_ends_in() -> None:
    old = HEAD + TAIL + SAID.format("open\n")
    assert answered(old) == HEAD + TAIL + SAID.format("accepted\n    answer: Machen wir.\n")
