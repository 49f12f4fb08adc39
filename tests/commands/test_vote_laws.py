"""A law of every ballot: nothing outside the voter's own block changes, not one byte."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Ballot, Leitbild
from leitbild_cli.core.voting import ballot
from leitbild_cli.file.document import Document, read, rewrite

PEOPLE = ("anna", "ben", "cem", "dana")
COLUMNS = ("purpose", "culture")


def block(person: str, number: int) -> str:
    """A block as somebody may write it, with comments, quotes and an earlier ballot here and there."""
    earlier = "      culture:\n        ranks:\n          - c1aaaaaa\n" if number % 2 else ""
    return f"""\
  {person}:   # gehört nur {person}
    name: "{person.title()}"
    ideas:
      c{number}aaaaaa:
        column: culture   # noch offen
        text: Werte {number}
      p{number}aaaaaa:
        column: purpose
        text: 'Idee {number}'
    ballots:
{earlier}    notes:

"""


def whole() -> str:
    blocks = "".join(block(person, number) for number, person in enumerate(PEOPLE))
    head = "leitbild: 1\nlanguage: de\nteam: T\n\ncolumns:\n  purpose: Wozu?\n  culture: Wie?\n\npeople:\n"
    return f"{head}{blocks}# Leitung\nvotes:\nparked:\n"


@given(st.data())
def test_a_ballot_changes_nothing_outside_the_own_block(data: st.DataObject) -> None:
    document, leitbild = opened(whole())
    for _turn in range(data.draw(st.integers(1, 4))):
        person, column = data.draw(st.sampled_from(PEOPLE)), data.draw(st.sampled_from(COLUMNS))
        ideas = [idea.id for idea in lookup.standing(leitbild, column)]
        ranks = data.draw(st.lists(st.sampled_from(ideas), unique=True))
        before = document.text
        if data.draw(st.booleans()):
            after = ballot.cast(leitbild, person, Ballot(column=column, ranks=tuple(ranks)))
        else:
            after = ballot.withdraw_ballot(leitbild, person, column)
        document, leitbild = opened(rewrite(document, after))
        assert outside(document.text, person) == outside(before, person)
        for one in COLUMNS:
            assert ballot.ballots_of(leitbild, one) == ballot.ballots_of(after, one)


def opened(text: str) -> tuple[Document, Leitbild]:
    document = read(text)
    assert document.leitbild is not None, document.problems
    return document, document.leitbild


def outside(text: str, person: str) -> tuple[str, str]:
    """The text before this person's ballots and after them, up to the next block."""
    start = text.index("    ballots:\n", text.index(f"  {person}:"))
    end = text.index("    notes:\n", start)
    return text[:start], text[end:]
