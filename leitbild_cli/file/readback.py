"""Does the new text say what was meant? In a large file only the people's blocks that were touched are read again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.file import lexical
from leitbild_cli.file.nodes import Mapping, NotBuilt, build, duplicate_keys
from leitbild_cli.file.sameness import same
from leitbild_cli.file.schema import PERSON
from leitbild_cli.file.shapes import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.splice import Splicer


def blocks_say(root: Mapping, splicer: Splicer, old: Leitbild, meant: Leitbild) -> bool | None:
    """Say whether the edits in people's blocks make the text say `meant`; None where only the whole text can tell."""
    blocks = _touched_people(root, splicer)
    if blocks is None or replace(meant, people=old.people) != old or _comes_or_goes(old, meant):
        return None
    names = {name for name, _start, _end in blocks}
    if not _others_same(old, meant, names) or not _all_different(lookup.all_ids(meant)):
        return False
    text = splicer.result()
    return all(_person_says(text[start:end], name, meant) for name, start, end in blocks)


def _touched_people(root: Mapping, splicer: Splicer) -> list[tuple[str, int, int]] | None:
    """Give name, start and end (in the new text) of each person's block with an edit; None if one lies elsewhere."""
    people = root.get("people")
    if people is None or not isinstance(people[1], Mapping) or people[1].flow or not people[1].children:
        return None
    pairs = list(people[1].pairs())
    starts = [splicer.line_start(key.start.index) for key, _value in pairs]
    ends = [*starts[1:], splicer.line_after(pairs[-1][1], pairs[-1][0].start.column)]
    touched: dict[str, tuple[int, int]] = {}
    shift = 0
    for start, end, length in splicer.spans():
        inside = [place for place in range(len(pairs)) if starts[place] < start and end <= ends[place]]
        if not inside:
            return None
        name = pairs[inside[0]][0].value
        first = touched[name][0] if name in touched else starts[inside[0]] + shift
        shift += length - (end - start)
        touched[name] = (first, ends[inside[0]] + shift)
    return [(name, start, end) for name, (start, end) in touched.items()]


def _comes_or_goes(old: Leitbild, meant: Leitbild) -> bool:
    """Say whether somebody is new or gone; then the blocks of the new text are others than those of the old."""
    return lookup.people_by_id(old).keys() != lookup.people_by_id(meant).keys()


def _others_same(old: Leitbild, meant: Leitbild, touched: set[str]) -> bool:
    before, after = lookup.people_by_id(old), lookup.people_by_id(meant)
    return all(same(PERSON, before[name], after[name]) for name in before.keys() - touched)


def _all_different(ids: Iterator[str]) -> bool:
    listed = list(ids)
    return len(set(listed)) == len(listed)


def _person_says(block: str, name: str, meant: Leitbild) -> bool:
    """Read one person's block on its own; a block ends where the next key of its level starts, so this is exact."""
    reader = Reader()
    reader.columns = frozenset(column.id for column in meant.columns)
    if lexical.problems(block):
        return False
    try:
        node = build(block)
    except NotBuilt:
        return False
    if not isinstance(node, Mapping) or [key.value for key, _value in node.pairs()] != [name] or duplicate_keys(node):
        return False
    found = PERSON.load(node.children[1], reader, id=name)
    person = lookup.person_of(meant, name)
    return not any(one.error for one in reader.problems) and person is not None and same(PERSON, found, person)
