"""The laws of merging, for files with comments and blank lines everywhere."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.file.document import read
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.merging import markers
from leitbild_cli.file.merging.chunks import Cutter
from leitbild_cli.file.merging.merge import MergeRefused, merge
from leitbild_cli.file.yaml.tree import Mapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import SearchStrategy

    from tests.file.conftest import Worlds
    from tests.file.merging.conftest import Change, World


def _shared(data: st.DataObject, world: World, number: int) -> list[list[Change]]:
    """The changes, each given to one of so many people."""
    whose = [data.draw(st.integers(0, number - 1)) for _change in world.changes]
    return [[one for one, who in zip(world.changes, whose, strict=True) if who == here] for here in range(number)]


@given(st.data())
def test_changes_in_different_places_are_all_there_byte_for_byte(
    hand_made: SearchStrategy[World], data: st.DataObject
) -> None:
    world = data.draw(hand_made)
    mine, yours = _shared(data, world, 2)
    merged = merge(world.text(), world.text(*mine), world.text(*yours))
    assert merged == (world.text(*mine, *yours), ())


@given(st.data())
def test_the_order_of_merges_makes_no_difference(hand_made: SearchStrategy[World], data: st.DataObject) -> None:
    world = data.draw(hand_made)
    sides = [world.text(*changes) for changes in _shared(data, world, 3)]
    results = set()
    for first, *others in permutations(sides):
        text = first
        for other in others:
            text = merge(world.text(), text, other).text
        results.add(text)
    assert results == {world.text(*world.changes)}


@given(st.data())
def test_a_side_that_changed_nothing_has_no_say(hand_made: SearchStrategy[World], data: st.DataObject) -> None:
    world = data.draw(hand_made)
    changed = world.text(*world.changes)
    assert merge(world.text(), changed, world.text()) == (changed, ())
    assert merge(world.text(), world.text(), changed) == (changed, ())


@given(st.data())
def test_the_same_changes_count_once(hand_made: SearchStrategy[World], data: st.DataObject) -> None:
    world = data.draw(hand_made)
    mine, yours = _shared(data, world, 2)
    both = merge(world.text(), world.text(*mine), world.text(*yours)).text
    assert merge(world.text(), both, both) == (both, ())
    assert merge(world.text(), both, world.text(*yours)) == (both, ())
    assert merge(world.text(), world.text(*mine), both) == (both, ())


@given(st.data())
def test_both_sides_are_treated_alike_even_where_they_clash(
    hand_made: SearchStrategy[World], data: st.DataObject
) -> None:
    world, other = data.draw(hand_made), data.draw(hand_made)
    _alike(world.text(), world.text(*world.changes), other.text(*other.changes))


@given(st.data())
def test_any_three_files_merge_alike_from_both_sides_into_a_valid_file(worlds: Worlds, data: st.DataObject) -> None:
    _alike(*(fresh_text(data.draw(worlds.leitbild)) for _side in range(3)))


@given(st.data())
def test_two_files_without_a_common_one_merge_alike(worlds: Worlds, data: st.DataObject) -> None:
    _alike("", *(fresh_text(data.draw(worlds.leitbild)) for _side in range(2)))


def _alike(base: str, ours: str, theirs: str) -> None:
    try:
        one = merge(base, ours, theirs)
    except MergeRefused:
        with pytest.raises(MergeRefused):
            merge(base, theirs, ours)
        return
    other = merge(base, theirs, ours)
    assert sorted(path for path, _line in one.conflicts) == sorted(path for path, _line in other.conflicts)
    assert [markers.side(one.text, side) for side in range(2)] == [
        markers.side(other.text, 1 - side) for side in range(2)
    ]
    if not one.conflicts:
        assert one.text == other.text
        assert read(one.text).leitbild is not None
    _nothing_is_lost(base, (ours, theirs), one.text)


def _nothing_is_lost(base: str, sides: Sequence[str], merged: str) -> None:
    before = _lines(base)
    there = _lines(merged)
    twice = {line for line in before if [one.strip() for one in base.splitlines()].count(line) > 1}
    kept = _lines(sides[0]) & _lines(sides[1]) - twice  # of two alike, one side may change one and the other drop one
    for line in kept | (_lines(sides[0]) | _lines(sides[1])) - before:
        if line.endswith(":") or line.startswith("text"):
            assert line in there, line


def _lines(text: str) -> set[str]:
    return {line.strip() for line in text.splitlines() if line.strip()}


@given(st.data())
def test_a_text_is_the_sum_of_its_chunks(hand_made: SearchStrategy[World], data: st.DataObject) -> None:
    world = data.draw(hand_made)
    text = world.text(*world.changes)
    parts = Cutter().whole(text)
    assert parts is not None
    assert parts.intro + "".join(chunk.text for chunk in parts.chunks) + parts.tail == text


@given(st.data())
def test_cutting_by_lines_and_by_marks_is_the_same(hand_made: SearchStrategy[World], data: st.DataObject) -> None:
    world = data.draw(hand_made)
    text = world.text(*world.changes)
    cutter = Cutter()
    root = cutter.node(text)
    assert isinstance(root, Mapping)
    assert cutter._by_lines(text, "") in (cutter._by_marks(text, "", root), None)
