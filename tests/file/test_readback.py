"""The quick look at a large file after a change: where it says yes, reading the whole text again would say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Column, Idea, Leitbild, Person
from leitbild_cli.file.document import NotWritten, blocks_say, read, rewrite
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.file.yaml.shapes import same
from leitbild_cli.file.yaml.splice import Splicer
from leitbild_cli.file.yaml.tree import Mapping
from leitbild_cli.file.yaml.weave import weave_record

if TYPE_CHECKING:
    from tests.file.conftest import Worlds

FAULTS = (
    "",
    "x",
    "'",
    "\t",
    "\n",
    "\n# x\n",
    ": ",
    "\n    name: X\n",
    "\x00",
    "{",
    "- ",
    "\n  z:\n    name: Z\n",
    "&a ",
)


@given(st.data(), st.sampled_from(FAULTS))
def test_where_a_look_at_the_touched_blocks_says_yes_the_whole_text_does(
    worlds: Worlds, data: st.DataObject, fault: str
) -> None:
    old, other = data.draw(worlds.change)
    meant = replace(old, people=other.people if other.columns == old.columns else old.people)
    splicer, root = _spliced(old, meant)
    if fault:
        people = root.get("people")
        assert people is not None
        start = people[0].end.index + 1
        place = data.draw(st.integers(start, max(start, people[1].end.index)))
        splicer.replace(place, place, fault)
    said = blocks_say(root, splicer, old, meant)
    again = read(splicer.result()).leitbild
    assert not said or (again is not None and same(LEITBILD, again, meant))


def test_an_id_that_is_given_elsewhere_is_noticed_from_within_one_block() -> None:
    leitbild = _large()
    anna = leitbild.people[0]
    twice = replace(anna, ideas=(*anna.ideas, leitbild.people[1].ideas[0]))
    with pytest.raises(NotWritten):
        rewrite(read(fresh_text(leitbild)), replace(leitbild, people=(twice, *leitbild.people[1:])))


def test_somebody_new_at_the_end_of_a_large_file_gets_a_block() -> None:
    leitbild = _large()
    last = replace(leitbild.people[-1], id="zz", name="Zoe", supports=(), ideas=(), ballots=(), notes=())
    meant = replace(leitbild, people=(*leitbild.people, last))
    text = rewrite(read(fresh_text(leitbild)), meant)
    assert "  zz:\n    name: Zoe\n    ideas:\n    # zz\n    ballots:\n    notes:\n    # zz\n" in text


def test_an_idea_more_in_a_large_file_needs_a_look_at_one_block_only() -> None:
    leitbild = _large()
    anna = leitbild.people[0]
    more = replace(anna, ideas=(*anna.ideas, Idea(id="zzzzzzzz", column="purpose", text="Zeit haben")))
    meant = replace(leitbild, people=(more, *leitbild.people[1:]))
    splicer, root = _spliced(leitbild, meant)
    assert blocks_say(root, splicer, leitbild, meant) is True


def _spliced(old: Leitbild, meant: Leitbild) -> tuple[Splicer, Mapping]:
    text = fresh_text(old)
    root = read(text).root
    assert isinstance(root, Mapping)
    splicer = Splicer(text, 2)
    weave_record(splicer, LEITBILD, (None, root), old, meant)
    return splicer, root


def _large() -> Leitbild:
    moment = datetime(2026, 11, 23, 9, 4, tzinfo=UTC)
    letters = "abcdefghjkmnpqrst"
    people = []
    for one in letters:
        ids = [f"{one}{two}{three}00000" for two in letters for three in letters]
        ideas = [Idea(id=each, column="purpose", text="Kunden glücklich machen", added=moment) for each in ids]
        people.append(Person(id=f"p{one}", name=f"P {one}", ideas=tuple(ideas)))
    return Leitbild(team="T", columns=(Column(id="purpose", question="Q"),), people=tuple(people))
